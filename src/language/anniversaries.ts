import type { Article } from '../core/article.ts'
import { type Reading, type Sentence, TOKEN_DIGITS } from '../core/reading.ts'
import { overlap, type Span } from '../core/span.ts'
import {
  AGES,
  ANNIVERSARIES,
  BEGINNING,
  GERMAN_BEGINNING,
  JAEHRT,
  OF_EVENT,
  OF_YEAR_EVENT,
  SIDE_BY_SIDE,
  SURE_BEGINNING,
  YEAR,
} from './anniversary-patterns.ts'
import { inFigures } from './figures-of-words.ts'
import { numberWords } from './number-words.ts'
import { wordHash } from './tokens.ts'
import { bitsOfWord, wordTable } from './word-table.ts'

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

/** Words that a statement of an age has one of. */
const AGE_WORDS = wordTable(
  new Map(
    `anniversary jubilee ago birthday years year centenary centennial bicentenary bicentennial tercentenary tricentennial sesquicentennial sesquicentenary
aniversario aniversário anniversaire anniversario cumpleaños compleanno jahrestag jubiläum geburtstag bestehen gründungstag jahre jahren jährt jährige jähriges jährigen heuer
hundertjahrfeier zweihundertjahrfeier fünfzigjahrfeier tausendjahrfeier ans anos años anni centenario bicentenario tricentenario cincuentenario cinquantenario centocinquantenario
centenaire bicentenaire tricentenaire cinquantenaire centenário bicentenário tricentenário cinquentenário`
      .split(/\s+/u)
      .map(word => [wordHash(word), 1] as const),
  ),
)
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
      if (sentence === undefined || !speaksOfAge(reading, sentence)) continue
      wanted.add(index).add(near)
    }
  }
  const found: AgeStatement[] = []
  for (const index of [...wanted].sort((a, b) => a - b)) {
    const sentence = sentences[index]
    if (sentence !== undefined) found.push(statement(article.text, reading, sentence))
  }
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

function speaksOfAge({ tokens }: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token++)
    if (bitsOfWord(AGE_WORDS, tokens.hash[token] ?? 0) !== 0) return true
  return false
}

function statement(text: string, reading: Reading, sentence: Sentence): AgeStatement {
  const end = Math.min(sentence.end, sentence.start + LONGEST)
  const { words, placeOf } = inFigures(text, reading.tokens, sentence, end, numberWords(reading.language.code))
  const place = placing(placeOf)
  const counts: Count[] = []
  const beginnings: Beginning[] = []
  if (SMALL_NUMBER.test(words)) countsIn(words, placeOf, counts, beginnings)
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

/** Puts what the sentence counts, and what begins beside it, at the end of the two lists. */
function countsIn(words: string, placeOf: (index: number) => number, counts: Count[], beginnings: Beginning[]): void {
  const place = placing(placeOf)
  for (const { pattern, count, year } of SIDE_BY_SIDE)
    for (const match of words.matchAll(pattern)) {
      counts.push({ ...place(match), years: Number(match[count]), sort: 'ago' })
      beginnings.push({ ...place(match), year: Number(match[year]), sure: true })
    }
  for (const pattern of ANNIVERSARIES)
    for (const match of words.matchAll(pattern)) {
      const count: Count = { ...place(match), years: Number(match[1]), sort: 'anniversary' }
      if (counts.some(other => overlap(other, count))) continue
      counts.push(count)
      const event = eventOf(words, match)
      if (event !== null)
        beginnings.push({ start: placeOf(event.start), end: placeOf(event.end), year: event.year, sure: true })
    }
  for (const pattern of AGES)
    for (const match of words.matchAll(pattern)) {
      const count: Count = { ...place(match), years: Number(match[1]), sort: 'aged' }
      if (!counts.some(other => overlap(other, count))) counts.push(count)
    }
}
