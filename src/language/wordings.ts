import type { Reading } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { holderOf } from './lookup.ts'
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

/** German reports in the subjunctive what a quotation has in the indicative: the words are the same. */
const MOODS = new Map(
  `sei ist seien sind wäre ist wären sind habe hat hätte hat hätten haben werde wird würde wird würden werden könne kann könnte kann könnten können müsse muss müsste muss müssten müssen
solle soll wolle will dürfe darf dürfte darf dürften dürfen möge mag gebe gibt gäbe gibt gehe geht ginge geht gingen gehen komme kommt käme kommt kämen kommen stehe steht stünde steht liege liegt
bleibe bleibt blieben bleiben mache macht bringe bringt brächte bringt nehme nimmt lasse lässt halte hält sehe sieht wisse weiß wüsste weiß finde findet brauche braucht gelte gilt heiße heißt`
    .split(/\s+/u)
    .reduce<[number, number][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([wordHash(word), wordHash(all[at + 1] ?? word)])
      return pairs
    }, []),
)

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
    } else words.push(MOODS.get(tokens.hash[at] ?? 0) ?? tokens.hash[at] ?? 0)
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

/** A run of words that a wording shares with an index: which of its wordings has it, from which word on, and its length. */
export interface Run {
  readonly wording: number
  readonly at: number
  readonly length: number
}

/** The longest run of words that stands in both, at its first place in the index. */
export function longestRun(words: readonly number[], index: WordIndex): Run {
  let best = { at: 0, length: 0 }
  for (const [from, word] of words.entries()) {
    if (words.length - from <= best.length) break
    for (const at of index.places.get(word) ?? []) {
      // Only where the run would become longer than the best is it walked.
      if (words[from + best.length] !== index.words[at + best.length]) continue
      let length = 0
      while (words[from + length] === index.words[at + length] && (index.words[at + length] ?? BREAK) !== BREAK)
        length++
      if (length > best.length) best = { at, length }
    }
  }
  let wording = 0
  while ((index.starts[wording + 1] ?? Number.POSITIVE_INFINITY) <= best.at) wording++
  return { wording, at: best.at - (index.starts[wording] ?? 0), length: best.length }
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
