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
import { COUNT_WORDS, THINGS_ALIKE } from './count-words.ts'
import { type Hedges, isHedged } from './hedges.ts'
import { firstMeeting, lastFrom } from './lookup.ts'
import { numberWords } from './number-words.ts'
import { numbersIn, type WrittenNumber } from './numbers-in-sentence.ts'
import { wordHash } from './tokens.ts'

/** A number and the thing it counts, as a sentence gives it. */
export interface Count extends Span {
  /** As written, with the thing. */
  readonly value: number
  /** Letters of the thing counted, lower case: `passengers`, `years prison`. */
  readonly thing: string
  /** Hashes of the names in the sentence, those that open it aside; where there are none (`named` is false), of its longest words. */
  readonly names: readonly number[]
  readonly named: boolean
  /** Hashes of the telling words in the sentence. */
  readonly words: readonly number[]
  /** The other numbers in the sentence. */
  readonly others: readonly number[]
  /** `at least 12`, `about 12`. */
  readonly hedged: boolean
  /** Grows as time goes by: the dead, the arrested, the infected. */
  readonly toll: boolean
  /** Hashes of the weekdays in the sentence, and its dates: what is counted on other days may differ. */
  readonly days: readonly (number | string)[]
}

const list = (words: string) => new Set(words.split(' ').map(wordHash))

interface Words extends Hedges {
  readonly units: ReadonlySet<number>
  readonly tolls: ReadonlySet<number>
  readonly calendar: ReadonlySet<number>
  /** Of words for one thing, the first. */
  readonly things: ReadonlyMap<number, string>
  /** Nouns begin with a capital, so that what is counted does, and a capital alone makes no name. */
  readonly capitalNouns: boolean
  /** `1.200` is over a thousand and `12,5` is not: the mark between thousands. */
  readonly thousands: string
}

const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries(COUNT_WORDS).flatMap(([code, words]) => {
    const numbers = numberWords(code)
    if (numbers === null) return []
    const [hedges, ranges, units] = [list(words.hedges), list(words.ranges), list(words.units)]
    const [tolls, calendar] = [list(words.tolls), list(words.calendar)]
    const [capitalNouns, thousands] = [code === 'deu', code === 'eng' ? ',' : '.']
    const things = new Map(
      (THINGS_ALIKE[code] ?? []).flatMap(alike => {
        const [first = '', ...rest] = alike.split(' ')
        return [first, ...rest].map(word => [wordHash(word), first] as const)
      }),
    )
    return [[code, { hedges, ranges, units, tolls, calendar, numbers, things, capitalNouns, thousands }] as const]
  }),
)

/** Words of grammar in the shortest sentence of prose; the lines of a balance sheet have none. */
const FEWEST_COMMON = 1
/** Longer sentences are lists. */
const LONGEST_SENTENCE = 60
/** Letters of a telling word. */
const TELLING_LETTERS = 4
/** Letters of a name: towns are called Vik and Ulm. */
const NAME_LETTERS = 3
/** Words looked at behind a unit for what it measures. */
const UNIT_REACH = 3
/** Numbers of one sentence beyond which it is a table. */
const MOST_NUMBERS = 4
/** From here on a bare number of four digits may be a year. */
const FIRST_YEAR = 1500
const LAST_YEAR = 2100

/** What the sentences of an article count, and all its numbers, whatever they count, dates aside; nothing in a language whose numbers are not known. */
export function counts(text: string, reading: Reading): { readonly counts: Count[]; readonly numbers: number[] } {
  const words = WORDS.get(reading.language.code)
  const found: Count[] = []
  const numbers = new Set<number>()
  if (words === undefined) return { counts: found, numbers: [] }
  const { tokens, dates } = reading
  for (const sentence of reading.sentences) {
    const figures = numbersIn(text, tokens, words.numbers, sentence).filter(
      ({ first, end }) =>
        firstMeeting(dates, { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 }) === null,
    )
    if (figures.length === 0) continue
    for (const { value } of figures) numbers.add(value)
    found.push(...inSentence(text, reading, words, sentence, figures))
  }
  return { counts: found, numbers: [...numbers].slice(0, MOST_OF_ARTICLE) }
}

/** An article with more numbers is a table. */
const MOST_OF_ARTICLE = 64

function inSentence(
  text: string,
  reading: Reading,
  known: Words,
  sentence: Sentence,
  figures: readonly WrittenNumber[],
): Count[] {
  const { firstToken, endToken } = sentence
  if (endToken - firstToken > LONGEST_SENTENCE) return []
  const { tokens } = reading
  if (figures.length > MOST_NUMBERS) return []
  const things = figures.map(figure => thingOf(text, tokens, known, figure, endToken))
  if (things.every(thing => thing === null)) return []
  const names: number[] = []
  const words: number[] = []
  const lengths: number[] = []
  let toll = false
  let common = 0
  const days: (number | string)[] = datesOf(reading, sentence)
  for (let at = firstToken; at < endToken; at++) {
    const word = tokens.hash[at] ?? 0
    const flags = tokens.flags[at] ?? 0
    if (known.tolls.has(word)) toll = true
    if (known.calendar.has(word)) days.push(word)
    if ((flags & TOKEN_DIGITS) !== 0 || known.calendar.has(word)) continue
    const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
    const capital = (flags & (TOKEN_CAPITAL | TOKEN_CAPITALS)) !== 0
    const grammar = isCommonWord(word)
    if (grammar) common++
    if (length < NAME_LETTERS || grammar) continue
    if (length >= TELLING_LETTERS || capital) {
      words.push(stem(text, tokens, at, word, length))
      lengths.push(length)
    }
    if (capital && at > firstToken && (!known.capitalNouns || isNamed(text, tokens, at))) names.push(word)
  }
  const found: Count[] = []
  if (common < FEWEST_COMMON) return found
  const named = names.length > 0
  if (!named) names.push(...longestWords(words, lengths))
  for (const [index, figure] of figures.entries()) {
    const thing = things[index] ?? null
    if (thing === null) continue
    found.push({
      start: tokens.start[figure.first] ?? 0,
      end: tokens.end[thing.last] ?? 0,
      value: figure.value,
      thing: thing.words,
      names,
      named,
      words,
      others: figures.filter(other => other !== figure).map(({ value }) => value),
      hedged: isHedged(text, tokens, known, figure.first, firstToken),
      toll,
      days,
    })
  }
  return found
}

/** Words that stand for the name in a sentence without one. */
const MOST_FOR_NAMES = 3

/** `The pension bill passed by 72 votes`: a sentence without a name is known by its longest words. */
const longestWords = (words: readonly number[], lengths: readonly number[]) =>
  words
    .map((word, at) => ({ word, length: lengths[at] ?? 0 }))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_FOR_NAMES)
    .map(({ word }) => word)

/** Letters in which the forms of a word are alike: `closes` and `closing`, `suprimirá` and `suprimirán`. */
const STEM_LETTERS = 6

const stem = (text: string, tokens: Tokens, at: number, word: number, length: number) => {
  if (length <= STEM_LETTERS) return word
  const start = tokens.start[at] ?? 0
  return wordHash(text.slice(start, start + STEM_LETTERS).toLowerCase())
}

/** Days of the month that the sentence writes: `31 March` is no `30 March`. */
function datesOf({ dates }: Reading, sentence: Sentence): string[] {
  const found: string[] = []
  for (let at = lastFrom(dates, sentence.start - 1) + 1; at < dates.length; at++) {
    const date = dates[at]
    if (date === undefined || date.start >= sentence.end) break
    if (date.day !== null) found.push(`${date.month}-${date.day}`)
  }
  return found
}

const PLACE = list('in aus bei von nach vor über gegen für mit an auf um ab bis nahe hinter')

/** Where every noun has a capital, a name is what stands behind a preposition without an article, another name or a hyphen. */
function isNamed(text: string, tokens: Tokens, at: number): boolean {
  const before = tokens.hash[at - 1] ?? 0
  const capital = ((tokens.flags[at - 1] ?? 0) & (TOKEN_CAPITAL | TOKEN_CAPITALS)) !== 0
  return capital || PLACE.has(before) || text[tokens.end[at] ?? 0] === '-'
}

const LETTER_OR_HYPHEN = /[-–/$£€:#%]/u

/** The words behind a number that say what it counts; null for ages, scores, sums of money, years and parts of names. */
function thingOf(
  text: string,
  tokens: Tokens,
  known: Words,
  { first, end, value }: WrittenNumber,
  endToken: number,
): { words: string; last: number } | null {
  if (
    end >= endToken ||
    (value >= FIRST_YEAR &&
      value <= LAST_YEAR &&
      !text.slice(tokens.start[first], tokens.end[end - 1]).includes(known.thousands))
  )
    return null
  if (LETTER_OR_HYPHEN.test(text[(tokens.start[first] ?? 0) - 1] ?? '')) return null
  const parts: string[] = []
  const unfit = known.capitalNouns ? TOKEN_DIGITS : TOKEN_CAPITAL | TOKEN_DIGITS
  for (let at = end; at < Math.min(endToken, end + 1 + UNIT_REACH); at++) {
    const from = tokens.start[at] ?? 0
    if (text.slice(tokens.end[at - 1], from) !== ' ' || ((tokens.flags[at] ?? 0) & unfit) !== 0) return null
    const word = tokens.hash[at] ?? 0
    const written = text.slice(from, tokens.end[at])
    if (known.units.has(word)) {
      parts.push(written)
      continue
    }
    if (isCommonWord(word)) {
      if (parts.length === 0) return null
      continue
    }
    if (written.length < TELLING_LETTERS) return null
    parts.push(known.things.get(word) ?? ending(known, written))
    return { words: parts.join(' '), last: at }
  }
  return null
}

/** `Pilger` and `Pilgern` are one thing. */
const ending = ({ capitalNouns }: Words, written: string) => (capitalNouns ? written.replace(/n$/u, '') : written)
