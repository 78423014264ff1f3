import { TOKEN_DIGITS, type Tokens } from '../core/reading.ts'
import { wordHash } from './tokens.ts'

const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 100,
  'thousand tausend mil mila mille': 1e3,
  'million millions mln mn millionen mio millón millones milhão milhões milione milioni': 1e6,
  'billion billions bn milliarde milliarden mrd milliard milliards miliardo miliardi bilhão bilhões': 1e9,
  'trillion trillions tn billionen billón billones trilhão trilhões': 1e12,
}
/** What a word behind a number multiplies it by. A `billion` is the English one. */
const SCALES = new Map(
  Object.entries(SCALE_WORDS).flatMap(([words, scale]) => words.split(' ').map(word => [wordHash(word), scale])),
)

/** A figure of a text. */
export interface Figure {
  /** As written where it is no number in ASCII. */
  readonly value: number | string
  /** The first token behind it; words that multiply it belong to it. */
  readonly end: number
}

/** `1,000`, `1.000`, `1 000`, `1’000.50`: groups of three behind one sort of mark. No zero opens them: `0.125`. */
const GROUPED =
  /(?<!\d[.,:])([1-9]\d{0,2}([.,'’ \u00a0\u2009\u202f])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?(m|mn|bn|tn)?(?![\p{L}\p{N}]|[.,:]\d)/uy
/** `1000`, `1.5`, `1,5`, `5bn`; of a clock `10.30` and `10:30`. */
const PLAIN = /(?<!\d[.,:])(\d+)()(?:(?:[.,]|:(?=\d\d(?!\d)))(\d+))?(m|mn|bn|tn)?(?![\p{L}\p{N}]|[.,:]\d)/uy
const SUFFIXES: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 }
/** `£5m` is money, `100m` a race. */
const MONEY = /\p{Sc}/u
const ONE_GROUP = /^[1-9]\d{0,2}\.\d{3}$/u
const MIL = wordHash('mil')
/** `3 mil 200`: what stands behind the thousands is below one. */
const BELOW_THOUSAND = / ([1-9]\d{0,2})(?![\p{L}\p{N}]|[.,:]\d)/uy
/** Behind these `1.125` is a fraction; `1.125 millones` and `1.125 Millionen` are over a thousand of them. */
const ENGLISH = new Set(['million', 'billion', 'trillion'].map(wordHash))
/** What a product of a fraction has beyond these digits is rounding. */
const DIGITS_THAT_HOLD = 12

/** The figure that begins with this token; null where none does. What is no number as a whole, as `12.03.2021`, is a figure for each of its parts. */
export function figureAt(text: string, tokens: Tokens, first: number): Figure | null {
  const start = tokens.start[first] ?? 0
  const isPlain = ((tokens.flags[first] ?? 0) & TOKEN_DIGITS) !== 0
  const match = matchAt(GROUPED, text, start) ?? matchAt(PLAIN, text, start)
  if (match === null || (match[4] === 'm' && !MONEY.test(text.charAt(start - 1)))) {
    if (!isPlain) return null
    const written = text.slice(start, tokens.end[first])
    return { value: Number.isNaN(Number(written)) ? written : Number(written), end: first + 1 }
  }
  const [whole, digits = '', , fraction = '0', suffix] = match
  let value = Number(`${digits.replaceAll(/\D/gu, '')}.${fraction}`)
  const decimal = ONE_GROUP.test(digits)
  if (suffix !== undefined) value *= SUFFIXES[suffix] ?? 1
  let end = first + 1
  while (end < tokens.count && (tokens.start[end] ?? 0) < start + whole.length) end++
  for (; end < tokens.count; end++) {
    const scale = SCALES.get(tokens.hash[end] ?? 0)
    if (scale === undefined) break
    if (decimal && ENGLISH.has(tokens.hash[end] ?? 0)) value = Number(digits)
    value *= scale
  }
  if (tokens.hash[end - 1] === MIL && Number.isInteger(value)) {
    const rest = matchAt(BELOW_THOUSAND, text, tokens.end[end - 1] ?? 0)
    if (rest !== null) return { value: value + Number(rest[1]), end: end + 1 }
  }
  return { value: Number(value.toPrecision(DIGITS_THAT_HOLD)), end }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
