import type { Tokens } from '../core/reading.ts'
import { HYPHEN, joint, SPACE } from './joints.ts'
import { NUMBER_LISTS, type NumberList } from './number-lists.ts'
import { wordHash } from './tokens.ts'
import { bitsOfWord, type WordTable, wordTable } from './word-table.ts'

/** A number written in words; `end` is the token behind it. */
export interface SpelledNumber {
  readonly end: number
  readonly value: number
  /** `cardinal`: two, forty-two; `ordinal`: fiftieth; `jubilee`: an anniversary that says its count, centenary. */
  readonly sort: 'cardinal' | 'ordinal' | 'jubilee'
}

// The low bits of an entry are the value; these say what the word does in a number.
const VALUE = 0xffff
const PLAIN = 1 << 16
const ONE = 1 << 17
const HUNDRED = 1 << 18
const THOUSAND = 1 << 19
const MILLION = 1 << 20
const BILLION = 1 << 21
const AND = 1 << 22
const ORDINAL = 1 << 23
const JUBILEE = 1 << 24
const SCALE = THOUSAND | MILLION | BILLION
const STARTS = PLAIN | HUNDRED | THOUSAND | ORDINAL | JUBILEE

/** Numbers below this are made in one word where the language does so. */
const LAST_COMPOUND = 1000
const split = (words: string | undefined) => (words === undefined || words === '' ? [] : words.split(' '))
const pairs = (words: string | undefined) => {
  const list = split(words)
  return list.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(list[at + 1])] as const] : []))
}

/** German numbers below a thousand, by value: `zweiundvierzig`, `hundertzehn`. */
function german({ ones, tens }: NumberList): [number, string][] {
  const [one, ten] = [split(ones), split(tens)]
  const below = (value: number): string => {
    if (value === 1) return 'ein'
    if (value < 20) return one[value - 2] ?? ''
    const last = value % 10
    return `${last === 0 ? '' : `${below(last)}und`}${ten[Math.floor(value / 10) - 2] ?? ''}`
  }
  return spoken((value, hundreds) => {
    const rest = value % 100
    return `${hundreds < 2 ? '' : below(hundreds)}${hundreds === 0 ? '' : 'hundert'}${rest === 0 ? '' : below(rest)}`
  })
}

/** Italian numbers below a thousand, by value: `quarantadue`, `ventotto`, `centodieci`. */
function italian({ ones, tens }: NumberList): [number, string][] {
  const [one, ten] = [split(ones), split(tens)]
  const below = (value: number): string => {
    if (value < 20) return value === 1 ? 'uno' : (one[value - 2] ?? '')
    const [last, stem] = [value % 10, ten[Math.floor(value / 10) - 2] ?? '']
    if (last === 0) return stem
    const end = last === 1 ? 'uno' : last === 3 ? 'tré' : (one[last - 2] ?? '')
    return `${last === 1 || last === 8 ? stem.slice(0, -1) : stem}${end}`
  }
  return spoken((value, hundreds) => {
    const rest = value % 100
    return `${hundreds < 2 ? '' : below(hundreds)}${hundreds === 0 ? '' : 'cento'}${rest === 0 ? '' : below(rest)}`
  })
}

const spoken = (word: (value: number, hundreds: number) => string): [number, string][] =>
  Array.from({ length: LAST_COMPOUND - 2 }, (_, at) => [at + 2, word(at + 2, Math.floor((at + 2) / 100))])

/** From here on German makes ordinals with `-ste`, before with `-te`. */
const FIRST_STE = 20

function entries(code: string, list: NumberList): Map<number, number> {
  const found = new Map<number, number>()
  const put = (word: string, bits: number) => found.set(wordHash(word), bits)
  for (const [at, word] of split(list.ones).entries()) put(word, PLAIN | (at + 2))
  for (const [at, word] of split(list.tens).entries()) put(word, PLAIN | (10 * (at + 2)))
  for (const [at, word] of split(list.hundreds).entries()) put(word, PLAIN | (100 * (at + 2)))
  for (const [word, value] of pairs(list.others)) put(word, PLAIN | value)
  if (code === 'deu') {
    for (const [value, word] of german(list)) {
      put(word, PLAIN | value)
      if (value % 5 !== 0) continue
      for (const end of ['e', 'en', 'er', 'es']) {
        put(`${word}${value < FIRST_STE ? 't' : 'st'}${end}`, ORDINAL | value)
        put(`${word}jährig${end}`, ORDINAL | value)
      }
    }
  }
  if (code === 'ita') {
    for (const [value, word] of italian(list)) {
      put(word, PLAIN | value)
      put(`${word}mila`, PLAIN | THOUSAND | value)
      if (value >= FIRST_STE && value % 5 === 0)
        for (const end of ['esimo', 'esima']) put(`${word.slice(0, -1)}${end}`, ORDINAL | value)
    }
  }
  for (const word of split(list.one)) put(word, ONE | 1)
  for (const word of split(list.hundred)) put(word, HUNDRED)
  for (const word of split(list.thousand)) put(word, THOUSAND)
  for (const word of split(list.million)) put(word, MILLION)
  for (const word of split(list.billion)) put(word, BILLION)
  for (const word of split(list.and)) put(word, AND)
  for (const [word, value] of pairs(list.ordinals)) put(word, ORDINAL | value)
  for (const [word, value] of pairs(list.jubilees)) put(word, JUBILEE | value)
  return found
}

const TABLES: ReadonlyMap<string, WordTable> = new Map(
  Object.entries(NUMBER_LISTS).map(([code, list]) => [code, wordTable(entries(code, list))]),
)

/** The words for numbers of a language; null when none are known. An unknown language is read as English. */
export const numberWords = (code: string): WordTable | null => TABLES.get(code === 'und' ? 'eng' : code) ?? null

/** `per cento`, `por ciento`, `pour cent`: a part of a hundred, and no hundred. */
const PER = new Set(['per', 'por', 'pour'].map(wordHash))

const QUATRE = wordHash('quatre')
const VINGTS = new Set(['vingt', 'vingts', 'vingtième'].map(wordHash))
const SCALES = new Map([
  [THOUSAND, 1e3],
  [MILLION, 1e6],
  [BILLION, 1e9],
])

/** The number in words that begins at the token; null when none does. `und`, a single `one` and the like begin none. */
export function spelledAt(
  text: string,
  tokens: Tokens,
  words: WordTable,
  first: number,
  endToken: number,
): SpelledNumber | null {
  const opening = bitsOfWord(words, tokens.hash[first] ?? 0)
  if ((opening & STARTS) === 0) return null
  if ((opening & HUNDRED) !== 0 && first > 0 && PER.has(tokens.hash[first - 1] ?? 0)) return null
  if ((opening & JUBILEE) !== 0) return { end: first + 1, value: opening & VALUE, sort: 'jubilee' }
  let [total, current, end] = [0, 0, first]
  for (let at = first; at < endToken; at++) {
    if (at > first && !isJoined(text, tokens, at - 1)) break
    const hash = tokens.hash[at] ?? 0
    const bits = bitsOfWord(words, hash)
    if (bits === 0) break
    const linked = at > first && bitsOfWord(words, tokens.hash[at - 1] ?? 0) === AND
    if (bits === AND) {
      if (at === first || linked) break
      continue
    }
    const value = bits & VALUE
    if (VINGTS.has(hash) && current % 100 === 4 && tokens.hash[at - 1] === QUATRE) current += 76
    else if ((bits & HUNDRED) !== 0 && current < 100 && !linked) current = 100 * Math.max(1, current)
    else if ((bits & SCALE) !== 0 && !linked) {
      const scale = SCALES.get(bits & SCALE) ?? 1
      total += Math.max(1, current + value) * scale
      current = 0
    } else if ((bits & (PLAIN | ORDINAL)) !== 0 && follows(current, value)) current += value
    else if ((bits & ONE) !== 0 && current % 10 === 0 && current >= 20) current += 1
    else break
    end = at + 1
    if ((bits & ORDINAL) !== 0) return { end, value: total + current, sort: 'ordinal' }
  }
  return end === first ? null : { end, value: total + current, sort: 'cardinal' }
}

const isJoined = (text: string, tokens: Tokens, at: number) => {
  const between = joint(text, tokens, at)
  return between === SPACE || between === HYPHEN
}

/** The part of a number that a value may follow: `forty` two, `hundred` ten, `soixante` dix, `quatre-vingt-dix` sept. */
function follows(current: number, value: number): boolean {
  const rest = current % 100
  if (current === 0) return true
  if (value >= 100) return false
  if (value >= 20) return rest === 0
  if (value >= 10) return rest === 0 || rest === 60 || rest === 80
  return rest === 0 || (rest >= 20 && rest % 10 === 0) || ((rest === 10 || rest === 70) && value >= 7)
}
