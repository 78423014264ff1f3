import {
  type Reading,
  type Sentence,
  TOKEN_CAPITAL,
  TOKEN_CAPITALS,
  TOKEN_DIGITS,
  type Tokens,
} from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { isCommonWord } from './common-words.ts'
import { firstMeeting } from './lookup.ts'
import { wordHash } from './tokens.ts'

/** A number and the thing it counts, as a sentence gives it. */
export interface Count extends Span {
  /** As written, with the thing. */
  readonly value: number
  /** Letters of the thing counted, lower case: `passengers`, `years prison`. */
  readonly thing: string
  /** Hashes of the names in the sentence, those that open it aside. */
  readonly names: readonly number[]
  /** Hashes of the telling words in the sentence. */
  readonly words: readonly number[]
  /** The other numbers in the sentence. */
  readonly others: readonly number[]
  /** `at least 12`, `about 12`. */
  readonly hedged: boolean
  /** Grows as time goes by: the dead, the arrested, the infected. */
  readonly toll: boolean
}

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER_WORDS = new Map(NUMBERS.map((word, at) => [wordHash(word), at + 2]))
const SCALES = new Map(
  Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, mln: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 }).map(
    ([word, scale]) => [wordHash(word), scale],
  ),
)
const list = (words: string) => new Set(words.split(' ').map(wordHash))
/** Before a number these leave it open. */
const HEDGES = list(
  'least most than over about around some nearly almost roughly approximately up under below above between estimated every another first next last past top per only other and or to',
)
/** What they count is said behind them: `12 pct stake`, `12 years in prison`. */
const UNITS = list(
  'percent per cent pct percentage point points dollar dollars dlrs euro euros pounds pence cts cents stg yen francs marks rupees years year months month weeks week days day hours hour minutes minute seconds miles mile km kilometres kilometers metres meters feet inches tonnes tons barrels bushels acres square degrees times more of the',
)
const TOLLS = list(
  'dead killed died deaths death dies injured wounded injuries hurt missing arrested detained arrests cases case infected infections confirmed victims displaced evacuated rescued bodies casualties homeless toll tested positive recovered hospitalised hospitalized votes signatures signed raised donated followers views points runs goals seats lead leads',
)
const CALENDAR = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)

/** Longer sentences are lists. */
const LONGEST_SENTENCE = 60
/** Letters of a telling word. */
const TELLING_LETTERS = 4
/** Words looked at behind a unit for what it measures. */
const UNIT_REACH = 3
/** Words before a number that may hedge it. */
const HEDGE_REACH = 2
/** Numbers of one sentence beyond which it is a table. */
const MOST_NUMBERS = 4
/** From here on a bare number of four digits may be a year. */
const FIRST_YEAR = 1500
const LAST_YEAR = 2100

/** What the sentences of an English article count. */
export function counts(text: string, reading: Reading): Count[] {
  if (reading.language.code !== 'eng') return []
  const found: Count[] = []
  for (const sentence of reading.sentences) found.push(...inSentence(text, reading, sentence))
  return found
}

interface Figure {
  readonly first: number
  readonly end: number
  readonly value: number
}

function inSentence(text: string, reading: Reading, sentence: Sentence): Count[] {
  const { firstToken, endToken } = sentence
  if (endToken - firstToken > LONGEST_SENTENCE) return []
  const { tokens } = reading
  const figures = figuresIn(text, tokens, sentence)
  if (figures.length === 0 || figures.length > MOST_NUMBERS) return []
  const names: number[] = []
  const words: number[] = []
  let toll = false
  for (let at = firstToken; at < endToken; at++) {
    const word = tokens.hash[at] ?? 0
    const flags = tokens.flags[at] ?? 0
    if (TOLLS.has(word)) toll = true
    if ((flags & TOKEN_DIGITS) !== 0 || CALENDAR.has(word)) continue
    const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
    const capital = (flags & (TOKEN_CAPITAL | TOKEN_CAPITALS)) !== 0
    if (length < TELLING_LETTERS || isCommonWord(word)) continue
    words.push(word)
    if (capital && at > firstToken) names.push(word)
  }
  const found: Count[] = []
  for (const figure of figures) {
    const span = { start: tokens.start[figure.first] ?? 0, end: tokens.end[figure.end - 1] ?? 0 }
    if (firstMeeting(reading.dates, span) !== null) continue
    const thing = thingOf(text, tokens, figure, endToken)
    if (thing === null) continue
    const others = figures.filter(other => other !== figure).map(({ value }) => value)
    found.push({
      start: span.start,
      end: tokens.end[thing.last] ?? span.end,
      value: figure.value,
      thing: thing.words,
      names,
      words,
      others,
      hedged: isHedged(text, tokens, figure.first, firstToken),
      toll,
    })
  }
  return found
}

function figuresIn(text: string, tokens: Tokens, { firstToken, endToken }: Sentence): Figure[] {
  const found: Figure[] = []
  for (let at = firstToken; at < endToken; at++) {
    const digits = ((tokens.flags[at] ?? 0) & TOKEN_DIGITS) !== 0
    const spelled = NUMBER_WORDS.get(tokens.hash[at] ?? 0)
    if (!digits && spelled === undefined) continue
    const first = at
    while (
      digits &&
      at + 1 < endToken &&
      ((tokens.flags[at + 1] ?? 0) & TOKEN_DIGITS) !== 0 &&
      isJoined(text, tokens, at)
    )
      at++
    let value = spelled ?? Number(text.slice(tokens.start[first], tokens.end[at]).replaceAll(',', ''))
    const scale = SCALES.get(tokens.hash[at + 1] ?? 0)
    if (scale !== undefined && at + 1 < endToken) {
      value *= scale
      at++
    }
    if (Number.isFinite(value)) found.push({ first, end: at + 1, value })
  }
  return found
}

/** `1,200` and `12.5`. */
function isJoined(text: string, tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] ?? 0
  return (tokens.start[at + 1] ?? 0) === end + 1 && (text[end] === ',' || text[end] === '.')
}

const LETTER_OR_HYPHEN = /[-–/$£€:#%]/u

/** The words behind a number that say what it counts; null for ages, scores, sums of money, years and parts of names. */
function thingOf(
  text: string,
  tokens: Tokens,
  { first, end, value }: Figure,
  endToken: number,
): { words: string; last: number } | null {
  if (
    end >= endToken ||
    (value >= FIRST_YEAR && value <= LAST_YEAR && !text.slice(tokens.start[first], tokens.end[end - 1]).includes(','))
  )
    return null
  if (LETTER_OR_HYPHEN.test(text[(tokens.start[first] ?? 0) - 1] ?? '')) return null
  const parts: string[] = []
  for (let at = end; at < Math.min(endToken, end + 1 + UNIT_REACH); at++) {
    const from = tokens.start[at] ?? 0
    if (
      text.slice(tokens.end[at - 1], from) !== ' ' ||
      ((tokens.flags[at] ?? 0) & (TOKEN_CAPITAL | TOKEN_DIGITS)) !== 0
    )
      return null
    const word = tokens.hash[at] ?? 0
    const written = text.slice(from, tokens.end[at])
    if (UNITS.has(word)) {
      parts.push(written)
      continue
    }
    if (isCommonWord(word)) {
      if (parts.length === 0) return null
      continue
    }
    if (written.length < TELLING_LETTERS) return null
    parts.push(written)
    return { words: parts.join(' '), last: at }
  }
  return null
}

function isHedged(text: string, tokens: Tokens, first: number, from: number): boolean {
  for (let at = Math.max(from, first - HEDGE_REACH); at < first; at++) if (HEDGES.has(tokens.hash[at] ?? 0)) return true
  return /[~<>≈+]/u.test(text[(tokens.start[first] ?? 0) - 1] ?? '')
}
