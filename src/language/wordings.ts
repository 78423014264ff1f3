import type { Reading } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { wordHash } from './tokens.ts'

/** Longer quotations are compared by so many words. */
const MOST_WORDS = 200
/** Words of the quotation in the message. */
const OPENING_WORDS = 6
/** Stands between words that do not follow each other. */
const BREAK = 0

/** Words of an article in columns, to compare with those of another; small enough to store. */
export interface Wording {
  /** First words as written. */
  readonly opening: string
  /** Word hashes; `BREAK` where a quotation was left out. */
  readonly words: readonly number[]
  /** Start and end of each word, counted from the row's start. */
  readonly places: readonly number[]
}

const LONE_MARK = /\s["'“”„«‘’‹`]$/u

/** The words of `span` in a row that begins where `row` does, with a break where one of `without` stands. */
export function wording(text: string, reading: Reading, row: Span, span: Span, without: readonly Span[]): Wording {
  const { tokens } = reading
  const [first, end] = reading.tokenRange(span)
  const inside = without.filter(quotation => quotation.start < span.end && span.start < quotation.end)
  const known = new Set(reading.quotations.map(quotation => quotation.start))
  const words: number[] = []
  const places: number[] = []
  for (let at = first; at < Math.min(end, first + MOST_WORDS); at++) {
    const start = tokens.start[at] ?? 0
    // Behind a mark without a partner nobody knows whose words they are.
    if (start > span.start && LONE_MARK.test(text.slice(start - 2, start)) && !known.has(start - 1)) break
    if (inside.some(quotation => start >= quotation.start && start < quotation.end)) {
      if (words.at(-1) === BREAK) continue
      words.push(BREAK)
    } else words.push(tokens.hash[at] ?? 0)
    places.push(start - row.start, (tokens.end[at] ?? 0) - row.start)
  }
  return {
    opening: text.slice(tokens.start[first], tokens.end[Math.min(end, first + OPENING_WORDS) - 1]),
    words,
    places,
  }
}

/** A run of words that two wordings share: where it begins in the second, and its length. */
export interface Run {
  readonly at: number
  readonly length: number
}

/** The longest run of words that stands in both, at its first place in `b`. */
export function longestRun(a: readonly number[], b: readonly number[]): Run {
  const places = new Map<number, number[]>()
  for (const [at, word] of b.entries()) {
    if (word === BREAK) continue
    const there = places.get(word)
    if (there === undefined) places.set(word, [at])
    else there.push(at)
  }
  let best: Run = { at: 0, length: 0 }
  for (const [from, word] of a.entries()) {
    if (a.length - from <= best.length) break
    for (const at of places.get(word) ?? []) {
      // Only where the run would become longer than the best is it walked.
      if (a[from + best.length] !== b[at + best.length]) continue
      let length = 0
      while (from + length < a.length && a[from + length] === b[at + length] && b[at + length] !== BREAK) length++
      if (length > best.length) best = { at, length }
    }
  }
  return best
}

/** Words by which a speaker means himself or his hearers, by ISO 639-3: reported speech turns them into others. */
const FIRST_PERSON: Readonly<Record<string, string>> = {
  eng: 'i we me us my our mine ours myself ourselves you your yours',
}

const SELF = new Set(Object.values(FIRST_PERSON).flatMap(words => words.split(' ').map(wordHash)))

/** The words are somebody's own: they cannot be reported speech. */
export function isFirstPerson(words: readonly number[]): boolean {
  return words.some(word => SELF.has(word))
}
