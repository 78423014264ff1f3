import type { Article } from '../core/article.ts'
import { type Reading, type Sentence, TOKEN_DIGITS } from '../core/reading.ts'
import { overlap, type Span } from '../core/span.ts'
import { AGE_WORDS, age } from './age-words.ts'
import {
  AGES,
  ANNIVERSARIES,
  type Asked,
  BEGINNING,
  GERMAN_BEGINNING,
  JAEHRT,
  JAEHRT_BEHIND,
  OF_EVENT,
  OF_YEAR_EVENT,
  SURE_BEGINNING,
  YEAR,
} from './anniversary-patterns.ts'
import { type InFigures, inFigures } from './figures-of-words.ts'
import { numberWords } from './number-words.ts'
import { bitsOfWord } from './word-table.ts'
import { PRESENT, SIDE_BY_SIDE } from './years-beside.ts'

/** A count of years as an article states it. */
export interface Count extends Span {
  readonly years: number
  /** `anniversary`: how long the thing has existed; `aged`: the same, or the age of a person; `ago`: how long since the year written right beside it. */
  readonly sort: 'anniversary' | 'aged' | 'ago'
}

/** A year in which something began, as written: "founded in 1960", "since 1960". */
export interface Beginning extends Span {
  readonly year: number
  /** Nothing stands between the word of founding and the year, and no person founds: `founded in 1950,`. */
  readonly sure: boolean
}

/** What one sentence says about how old something is. */
export interface AgeStatement {
  readonly sentence: Sentence
  readonly counts: readonly Count[]
  readonly beginnings: readonly Beginning[]
  /** The sentence writes a year that is no beginning: its count may be of another time. */
  readonly otherYears: boolean
}

/** Digits of a year. */
const YEAR_DIGITS = 4
/** Characters before a year that its cue is looked for in. */
const REACH = 120
/** A sentence is looked at to here; statistics run on in lists far longer. */
const LONGEST = 1200

/** The sentences that say how old something is, or when it began, each with its neighbours only as far as they say so too. */
export function ageStatements(article: Article, reading: Reading): AgeStatement[] {
  const wanted = new Set<number>()
  const { sentences } = reading
  // A sentence without a year near it says nothing that could be wrong: of the two the rarer is looked for first.
  for (const index of sentencesWithYears(reading)) {
    for (const near of [index - 1, index, index + 1]) {
      const sentence = sentences[near]
      if (sentence === undefined || (ageBits(reading, sentence) & age.SPEAKS) === 0) continue
      wanted.add(index).add(near)
    }
  }
  const found: Counted[] = []
  let counts = 0
  for (const index of [...wanted].sort((a, b) => a - b)) {
    const sentence = sentences[index]
    if (sentence === undefined) continue
    const own = counted(article.text, reading, sentence)
    counts += own.counts.length
    found.push(own)
  }
  // When things began matters where something is counted.
  return counts === 0 ? [] : found.map(statement)
}

/** A sentence with what it counts, and what begins beside that. */
interface Counted {
  readonly sentence: Sentence
  readonly figures: InFigures
  readonly counts: Count[]
  readonly beginnings: Beginning[]
}

function counted(text: string, reading: Reading, sentence: Sentence): Counted {
  const end = Math.min(sentence.end, sentence.start + LONGEST)
  const figures = inFigures(text, reading.tokens, sentence, end, numberWords(reading.language.code))
  const found: Counted = { sentence, figures, counts: [], beginnings: [] }
  if (SMALL_NUMBER.test(figures.words)) count(found, ageBits(reading, sentence))
  return found
}

function sentencesWithYears({ tokens, sentences }: Reading): number[] {
  const found: number[] = []
  let index = 0
  for (let token = 0; token < tokens.count; token++) {
    if (
      ((tokens.flags[token] ?? 0) & TOKEN_DIGITS) === 0 ||
      (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) !== YEAR_DIGITS
    )
      continue
    while (index < sentences.length && (sentences[index]?.endToken ?? 0) <= token) index++
    if (index < sentences.length && found.at(-1) !== index) found.push(index)
  }
  return found
}

function ageBits({ tokens }: Reading, { firstToken, endToken }: Sentence): number {
  let bits = 0
  for (let token = firstToken; token < endToken; token++) bits |= bitsOfWord(AGE_WORDS, tokens.hash[token] ?? 0)
  return bits
}

function statement({ sentence, figures: { words, placeOf }, counts, beginnings }: Counted): AgeStatement {
  const place = placing(placeOf)
  let otherYears = false
  for (const match of words.matchAll(YEAR)) {
    const span = place(match)
    if (beginnings.some(beginning => overlap(beginning, span))) continue
    const at = match.index ?? 0
    const before = words.slice(Math.max(0, at - REACH), at).trimEnd()
    const cue = BEGINNING.exec(before)
    if (cue !== null)
      beginnings.push({
        start: placeOf(
          at - (words.slice(0, at).length - words.slice(0, at).trimEnd().length) - (before.length - cue.index),
        ),
        end: span.end,
        year: Number(match[1]),
        sure: SURE_BEGINNING.test(words.slice(0, at + 4)),
      })
    else if (GERMAN_BEGINNING.test(words.slice(at + 4, at + 26)))
      beginnings.push({ ...span, year: Number(match[1]), sure: true })
    else otherYears = true
  }
  return { sentence, counts, beginnings, otherYears }
}

/** The event whose anniversary it is, where it is named by its year. */
function eventOf(words: string, match: RegExpMatchArray): (Span & { year: number }) | null {
  const [start, length] = [match.index ?? 0, match[0].length]
  const following = words.slice(start + length, start + length + REACH)
  const behind = OF_EVENT.exec(following) ?? OF_YEAR_EVENT.exec(following)
  if (behind !== null)
    return { start: start + length + 1, end: start + length + behind[0].length, year: Number(behind[1]) }
  // `Zum 50. Mal jährt sich die Flut von 1953`
  const mal = JAEHRT_BEHIND.exec(following)
  if (mal !== null) return { start: start + length + 1, end: start + length + mal[0].length, year: Number(mal[1]) }
  const before = JAEHRT.exec(words.slice(0, start))
  return before === null ? null : { start: before.index, end: start, year: Number(before[1]) }
}

const placing =
  (placeOf: (index: number) => number) =>
  (match: RegExpMatchArray): Span => {
    const start = match.index ?? 0
    return { start: placeOf(start), end: placeOf(start + match[0].length) }
  }

/** No count without one: most sentences that name a year have no other number. */
const SMALL_NUMBER = /(?<![\d.,])\d{1,3}(?!\d)/u

const NO_MATCH: readonly RegExpMatchArray[] = []

const matches = (words: string, bits: number, { needs, pattern }: Asked) =>
  (bits & needs) === needs ? words.matchAll(pattern) : NO_MATCH

/** Puts what the sentence counts, and what begins beside it, at the end of the two lists. */
function count({ figures: { words, placeOf }, counts, beginnings }: Counted, bits: number): void {
  const place = placing(placeOf)
  for (const side of SIDE_BY_SIDE)
    for (const match of matches(words, bits, side)) {
      if (side.present && !PRESENT.test(words)) continue
      counts.push({ ...place(match), years: Number(match[side.count]), sort: 'ago' })
      beginnings.push({ ...place(match), year: Number(match[side.year]), sure: true })
    }
  for (const anniversary of ANNIVERSARIES)
    for (const match of matches(words, bits, anniversary)) {
      const count: Count = { ...place(match), years: Number(match[1]), sort: 'anniversary' }
      if (counts.some(other => overlap(other, count))) continue
      counts.push(count)
      const event = eventOf(words, match)
      if (event !== null)
        beginnings.push({ start: placeOf(event.start), end: placeOf(event.end), year: event.year, sure: true })
    }
  for (const aged of AGES)
    for (const match of matches(words, bits, aged)) {
      const count: Count = { ...place(match), years: Number(match[1]), sort: 'aged' }
      if (!counts.some(other => overlap(other, count))) counts.push(count)
    }
}
