import type { Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { insideWord, wordCount } from '../core/words.ts'

/** Words that stand twice or more. */
export interface Repeat {
  /** In text order; the first and the longest agree word by word, others may be shorter. */
  readonly places: readonly Span[]
  /** Words of the longest place. */
  readonly words: number
}

/** A run that repeats an earlier one, in tokens of the column without what was left out. */
interface Run {
  readonly first: number
  readonly again: number
  readonly length: number
}

/**
 * Runs of `fewest` words or more that stand twice or more in the given ranges of tokens, as long as they can be, case and punctuation aside.
 * A run never crosses tokens that the ranges leave out. One walk with a table of first places: linear, whatever repeats.
 */
export function repeats(
  text: string,
  tokens: Tokens,
  ranges: readonly (readonly [number, number])[],
  fewest: number,
): Repeat[] {
  const { places, ends } = column(ranges)
  const groups: { runs: [number, number][]; words: number }[] = []
  const groupAt = new Int32Array(places.length).fill(-1)
  for (const run of runs(tokens.hash, places, ends, fewest)) {
    const whole = snapped(text, tokens, places, run)
    if (whole === null) continue
    const { first, again, length } = whole
    const words = wordCount(tokens, places[first] ?? 0, (places[first + length - 1] ?? 0) + 1)
    if (words < fewest) continue
    const known = Math.max(groupAt[first] ?? -1, groupAt[first + length - 1] ?? -1)
    const group = groups[known]
    if (group === undefined) {
      groupAt.fill(groups.length, first, first + length)
      groups.push({
        runs: [
          [first, length],
          [again, length],
        ],
        words,
      })
      continue
    }
    groupAt.fill(known, first, first + length)
    if (words > group.words) {
      group.words = words
      group.runs[0] = [first, length]
    }
    group.runs.push([again, length])
  }
  const span = ([at, length]: readonly [number, number]): Span => ({
    start: tokens.start[places[at] ?? 0] ?? 0,
    end: tokens.end[places[at + length - 1] ?? 0] ?? 0,
  })
  const found: Repeat[] = []
  for (const { runs, words } of groups) {
    const places: Span[] = []
    for (const run of runs) places.push(span(run))
    found.push({ places, words })
  }
  return found
}

/** The tokens of the ranges, one after the other, and for each the place where its unbroken stretch ends. */
function column(ranges: readonly (readonly [number, number])[]): { places: Int32Array; ends: Int32Array } {
  let count = 0
  for (const [first, end] of ranges) count += Math.max(0, end - first)
  const places = new Int32Array(count)
  const ends = new Int32Array(count)
  let at = 0
  for (const [first, end] of ranges) for (let token = first; token < end; token++) places[at++] = token
  for (let place = count - 1; place >= 0; place--) {
    const goesOn = place + 1 < count && places[place + 1] === (places[place] ?? 0) + 1
    ends[place] = goesOn ? (ends[place + 1] ?? 0) : place + 1
  }
  return { places, ends }
}

function* runs(hash: Int32Array, places: Int32Array, ends: Int32Array, length: number): Generator<Run> {
  const count = places.length
  const words = new Int32Array(count)
  for (let place = 0; place < count; place++) words[place] = hash[places[place] ?? 0] ?? 0
  const keys = rollingHashes(words, length)
  let size = 16
  while (size < 2 * count) size *= 2
  const table: Table = { words, keys, firsts: new Int32Array(size), length }
  for (let place = 0; place < count; place++) {
    if (place + length > (ends[place] ?? 0)) continue
    const first = firstPlace(table, place)
    // Words that overlap their own beginning are one run, not two.
    if (first + length > place) continue
    let reach = length
    const most = Math.min((ends[place] ?? 0) - place, (ends[first] ?? 0) - first, place - first)
    while (reach < most && words[first + reach] === words[place + reach]) reach++
    yield { first, again: place, length: reach }
    const end = place + reach
    for (place = end - length + 1; place < end; place++)
      if (place + length <= (ends[place] ?? 0)) firstPlace(table, place)
    place--
  }
}

interface Table {
  readonly words: Int32Array
  /** A hash of the run of words from each place on. */
  readonly keys: Int32Array
  /** First place of each run of `length` words, plus one; 0 is empty. */
  readonly firsts: Int32Array
  readonly length: number
}

/** The place where these words stood first; this place itself when they are new. */
function firstPlace({ words, keys, firsts, length }: Table, place: number): number {
  const mask = firsts.length - 1
  const key = Math.imul(keys[place] ?? 0, 0x9e3779b1)
  for (let slot = (key ^ (key >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const found = (firsts[slot] ?? 0) - 1
    if (found < 0) {
      firsts[slot] = place + 1
      return place
    }
    if (keys[found] !== keys[place]) continue
    let word = 0
    while (word < length && words[found + word] === words[place + word]) word++
    if (word === length) return found
  }
}

/** Odd, so that no word's bits are lost on the way (Karp and Rabin). */
const BASE = 0x01000193

/** A hash of the `length` words from each place on, each made from the one before. */
function rollingHashes(words: Int32Array, length: number): Int32Array {
  const keys = new Int32Array(Math.max(0, words.length - length + 1))
  let leaving = 1
  for (let word = 1; word < length; word++) leaving = Math.imul(leaving, BASE)
  let key = 0
  for (let place = 0; place < words.length; place++) {
    if (place >= length) key = (key - Math.imul(words[place - length] ?? 0, leaving)) | 0
    key = (Math.imul(key, BASE) + (words[place] ?? 0)) | 0
    if (place >= length - 1) keys[place - length + 1] = key
  }
  return keys
}

/** The run without half words at its ends; null when nothing is left. */
function snapped(text: string, tokens: Tokens, places: Int32Array, run: Run): Run | null {
  const inside = (place: number) =>
    place < places.length &&
    insideWord(text, tokens, places[place] ?? 0) &&
    places[place - 1] === (places[place] ?? 0) - 1
  let head = 0
  let end = run.length
  while (head < end && (inside(run.first + head) || inside(run.again + head))) head++
  while (head < end && (inside(run.first + end) || inside(run.again + end))) end--
  return head < end ? { first: run.first + head, again: run.again + head, length: end - head } : null
}
