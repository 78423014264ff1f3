import type { Reading } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { isCommonWord } from './common-words.ts'
import { holderOf } from './lookup.ts'
import { isMood, spokenWord } from './moods.ts'
import { wordHash } from './tokens.ts'

/** Longer quotations are compared by so many words. */
const MOST_WORDS = 200
/** Words of the quotation in the message. */
const OPENING_WORDS = 6
/** Places of one word that are tried: a text that says one word a thousand times costs no more. */
const MOST_PLACES = 256
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

/**
 * The words of `span` in a row that begins where `row` does, with a break where one of `without` stands; these are in order and do not
 * overlap. `known` are the offsets at which a quotation begins.
 */
export function wording(
  text: string,
  reading: Reading,
  row: Span,
  span: Span,
  without: readonly Span[],
  known: ReadonlySet<number>,
): Wording {
  const { tokens } = reading
  const [first, end] = reading.tokenRange(span)
  const words: number[] = []
  const places: number[] = []
  for (let at = first; at < Math.min(end, first + MOST_WORDS); at++) {
    const start = tokens.start[at] ?? 0
    // Behind a mark without a partner nobody knows whose words they are.
    if (start > span.start && LONE_MARK.test(text.slice(start - 2, start)) && !known.has(start - 1)) break
    if (holderOf(without, { start, end: start + 1 }) !== null) {
      if (words.at(-1) === BREAK) continue
      words.push(BREAK)
    } else words.push(spokenWord(text, tokens, reading.language.code, at))
    places.push(start - row.start, (tokens.end[at] ?? 0) - row.start)
  }
  return {
    opening: text.slice(tokens.start[first], tokens.end[Math.min(end, first + OPENING_WORDS) - 1]),
    words,
    places,
  }
}

/** Several wordings in one list, breaks between them, with the places of each word. */
export interface WordIndex {
  readonly words: readonly number[]
  readonly places: ReadonlyMap<number, readonly number[]>
  /** Where each wording begins in `words`. */
  readonly starts: readonly number[]
}

export function wordIndex(wordings: readonly Wording[]): WordIndex {
  const words: number[] = []
  const places = new Map<number, number[]>()
  const starts: number[] = []
  for (const wording of wordings) {
    starts.push(words.length)
    for (const word of wording.words) {
      const there = places.get(word)
      if (word !== BREAK && there === undefined) places.set(word, [words.length])
      else if (there !== undefined && there.length < MOST_PLACES) there.push(words.length)
      words.push(word)
    }
    words.push(BREAK)
  }
  return { words, places, starts }
}

/** Words that a wording shares with an index, in the same order: which of its wordings has them, from which word to which, and how many they are. */
export interface Run {
  readonly wording: number
  readonly at: number
  readonly end: number
  readonly length: number
}

/** Words in a row that must agree behind a word that one side has more, or the other way. */
const AGAIN = 3
/** Words in a row from which a word that differs beside them is no chance: shorter ones stand in free paraphrase. */
const LOOSE_FROM = 6
/** Single words of grammar that may differ: the auxiliary that German moves, a tense, a pronoun. Another noun or verb is another statement. */
const MOST_SKIPS = 2
const SKIPS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [1, 1],
]

/** The longest run of words that stands in both, at its first place in the index; `loose` takes in what goes on alike beyond a word that differs on either side of it. */
export function longestRun(words: readonly number[], index: WordIndex, loose = false): Run {
  let best = { from: 0, at: 0, length: 0 }
  for (const [from, word] of words.entries()) {
    if (words.length - from <= best.length) break
    for (const at of index.places.get(word) ?? []) {
      // Only where the run would become longer than the best is it walked.
      if (words[from + best.length] !== index.words[at + best.length]) continue
      let length = 0
      while (isSame(words, index.words, from + length, at + length)) length++
      if (length > best.length) best = { from, at, length }
    }
  }
  let wording = 0
  while ((index.starts[wording + 1] ?? Number.POSITIVE_INFINITY) <= best.at) wording++
  const start = index.starts[wording] ?? 0
  const at = best.at - start
  if (!loose || best.length < LOOSE_FROM) return { wording, at, end: at + best.length, length: best.length }
  const right = beyond(words, index.words, best.from + best.length, best.at + best.length, 1)
  const left = beyond(words, index.words, best.from - 1, best.at - 1, -1)
  return { wording, at: left.at + 1 - start, end: right.at - start, length: best.length + left.length + right.length }
}

const isSame = (words: readonly number[], others: readonly number[], i: number, j: number) =>
  words[i] === others[j] && (others[j] ?? BREAK) !== BREAK

const isSkipped = (word = BREAK) => word !== BREAK && (isMood(word) || isCommonWord(word))

/** How many words go on alike in a direction, and the place in `others` where they end. */
function beyond(
  words: readonly number[],
  others: readonly number[],
  from: number,
  to: number,
  step: 1 | -1,
): { length: number; at: number } {
  let [i, j, length] = [from, to, 0]
  for (let skipped = 0; skipped < MOST_SKIPS; skipped++) {
    const skip = SKIPS.find(([a, b]) => {
      if (b > 0 && !isSkipped(others[j])) return false
      if (a > 0 && !isSkipped(words[i])) return false
      for (let n = 0; n < AGAIN; n++) if (!isSame(words, others, i + (a + n) * step, j + (b + n) * step)) return false
      return true
    })
    if (skip === undefined) break
    i += skip[0] * step
    j += skip[1] * step
    for (; isSame(words, others, i, j); length++) {
      i += step
      j += step
    }
  }
  return { length, at: j }
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
