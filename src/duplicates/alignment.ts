import type { Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { insideWord, wordCount } from '../core/words.ts'
import { alike } from './likeness.ts'

/** A text and its words; token offsets count in `text`. */
export interface Body {
  readonly text: string
  readonly tokens: Pick<Tokens, 'count' | 'start' | 'end' | 'hash'>
}

/** The same words on both sides, a few in between aside. Begins and ends with a word that both have. */
export interface SharedPassage {
  readonly a: Span
  readonly b: Span
  /** Words of the longer side, those that differ included. */
  readonly words: number
  /** Words in its longest run without a difference. */
  readonly verbatim: number
}

/** Below eight words one meets names, offices and phrases that belong to everyone. */
const FEWEST_WORDS = 8

/** Words in a row that make a seed. Shorter seeds double the time and find nothing that reaches eight words with gaps this small. */
const SEED = 4

/** Places of a seed that are tried: a text that says one thing a thousand times costs no more than one that says it so often. */
const MOST_PLACES = 16

/** Words that may differ between two runs of one passage: a changed tense, an adjective, "he said". */
const WIDEST_GAP = 5

/** Open passages a run may continue: more than one, because a stock phrase in between begins a passage of its own. */
const MOST_OPEN = 8

/** Characters on either side of a gap that are looked at to tell whether the passage goes on. */
const LIKENESS_REACH = 80

/** A line break behind the end of a sentence. One within a sentence only wraps it, as the wires of old did. */
const PARAGRAPH_END = /[.!?…。！？][^\p{L}\p{N}\n]*\n/u

/** The places of every four words in a row of one body, made once and compared with many. */
export interface Seeds {
  readonly body: Body
  /** First place by slot, -1 for none. */
  readonly heads: Int32Array
  /** Next place of the same four words. */
  readonly next: Int32Array
  readonly hash: Int32Array
}

export function seeds(body: Body): Seeds {
  const places = Math.max(0, body.tokens.count - SEED + 1)
  let size = 16
  while (size < 2 * places) size *= 2
  const heads = new Int32Array(size).fill(-1)
  const next = new Int32Array(places)
  const hash = new Int32Array(places)
  // From the end on, so that each chain runs from the first place to the last.
  for (let place = places - 1; place >= 0; place--) {
    const seed = seedHash(body.tokens.hash, place)
    hash[place] = seed
    const slot = slotOf(heads, hash, seed)
    next[place] = heads[slot] ?? -1
    heads[slot] = place
  }
  return { body, heads, next, hash }
}

function slotOf(heads: Int32Array, hash: Int32Array, seed: number): number {
  const mask = heads.length - 1
  let slot = (seed ^ (seed >>> 15)) & mask
  for (let head = heads[slot] ?? -1; head >= 0 && hash[head] !== seed; head = heads[slot] ?? -1)
    slot = (slot + 1) & mask
  return slot
}

function seedHash(hash: Int32Array, place: number): number {
  let seed = 0
  for (let word = place; word < place + SEED; word++) {
    seed = Math.imul(seed ^ (hash[word] ?? 0), 0xcc9e2d51)
    seed = (seed << 15) | (seed >>> 17)
  }
  return Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
}

/** Equal words from `a` and `b` on, in tokens. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Runs that follow each other on both sides, in order. */
export interface Chain {
  readonly runs: Run[]
  readonly first: Run
  last: Run
  /** Words in its longest run. */
  verbatim: number
}

/**
 * The passages that `b` shares with the body of `seeds`, in the order of `b`, by seed and chain: equal runs, longest first at each place,
 * joined over a few differing words where both texts still say the same. At least one run of each has `fewest` words. Time grows with the length of `b`, whatever repeats.
 */
export function sharedPassages(
  seeds: Seeds,
  b: Body,
  found = chains(seeds, b),
  fewest = FEWEST_WORDS,
): SharedPassage[] {
  return found.filter(chain => chain.verbatim >= fewest).map(chain => passageOf(seeds.body, b, chain))
}

/** Every chain of runs of four words or more, in the order of `b`. */
export function chains(seeds: Seeds, b: Body): Chain[] {
  return chained(seeds.body, b, runs(seeds, b))
}

function passageOf(a: Body, b: Body, { first, last, verbatim }: Chain): SharedPassage {
  return {
    a: spanOf(a, first.a, last.a + last.length),
    b: spanOf(b, first.b, last.b + last.length),
    words: Math.max(
      wordCount(a.tokens, first.a, last.a + last.length),
      wordCount(b.tokens, first.b, last.b + last.length),
    ),
    verbatim,
  }
}

export function spanOf({ tokens }: Body, first: number, end: number): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 }
}

/** Equal runs of four words or more, each word of `b` in at most one, in the order of `b`. */
function runs(seeds: Seeds, b: Body): Run[] {
  const left = seeds.body.tokens.hash
  const right = b.tokens.hash
  const leftCount = seeds.body.tokens.count
  const rightCount = b.tokens.count
  const found: Run[] = []
  for (let at = 0; at + SEED <= rightCount; ) {
    const seed = seedHash(right, at)
    const before = found.at(-1)
    let place = seeds.heads[slotOf(seeds.heads, seeds.hash, seed)] ?? -1
    let start = -1
    let length = 0
    for (let tried = 0; place >= 0 && tried < MOST_PLACES; tried++, place = seeds.next[place] ?? -1) {
      let end = 0
      while (place + end < leftCount && at + end < rightCount && left[place + end] === right[at + end]) end++
      if (end > length || (end === length && before !== undefined && follows(before, place, start))) {
        start = place
        length = end
      }
    }
    if (length < SEED) {
      at++
      continue
    }
    // A short run of other words may have swallowed the beginning of this one: it gives back what belongs to the longer.
    let back = 0
    while (
      back < at &&
      back < start &&
      left[start - back - 1] === right[at - back - 1] &&
      (before === undefined || at - back - 1 >= before.b + before.length || before.length < length + back)
    ) {
      if (before !== undefined && at - back - 1 < before.b) break
      back++
    }
    const run = { a: start - back, b: at - back, length: length + back }
    if (before !== undefined && run.b < before.b + before.length) {
      found.pop()
      if (run.b - before.b >= SEED) found.push({ ...before, length: run.b - before.b })
    }
    found.push(run)
    at += length
  }
  return found
}

/** `place` continues the run before it more closely than `other` does. */
function follows(before: Run, place: number, other: number): boolean {
  const end = before.a + before.length
  return Math.abs(place - end) < Math.abs(other - end)
}

function chained(a: Body, b: Body, found: readonly Run[]): Chain[] {
  const all: Chain[] = []
  for (const whole of found) {
    const run = snapped(a, b, whole)
    if (run === null) continue
    let nearest: Chain | null = null
    let distance = Number.POSITIVE_INFINITY
    for (let open = all.length - 1; open >= Math.max(0, all.length - MOST_OPEN); open--) {
      const chain = all[open]
      if (chain === undefined) break
      const gapA = run.a - chain.last.a - chain.last.length
      const gapB = run.b - chain.last.b - chain.last.length
      if (gapA < 0 || gapA > WIDEST_GAP || gapB < 0 || gapB > WIDEST_GAP || gapA + gapB >= distance) continue
      nearest = chain
      distance = gapA + gapB
    }
    const verbatim = wordCount(b.tokens, run.b, run.b + run.length)
    if (nearest !== null && goesOn(a, b, nearest, run)) {
      nearest.runs.push(run)
      nearest.last = run
      nearest.verbatim = Math.max(nearest.verbatim, verbatim)
    } else {
      all.push({ runs: [run], first: run, last: run, verbatim })
    }
  }
  return all
}

/** The two runs and the words between them say the same on both sides, in one paragraph. */
function goesOn(a: Body, b: Body, chain: Chain, run: Run): boolean {
  const left = gap(a, chain.first.a, chain.last.a + chain.last.length, run.a, run.a + run.length)
  const right = gap(b, chain.first.b, chain.last.b + chain.last.length, run.b, run.b + run.length)
  if (PARAGRAPH_END.test(left.between) || PARAGRAPH_END.test(right.between)) return false
  return alike(left.around, right.around)
}

/** What stands between two runs, and with a little of the runs on either side. Arguments are tokens. */
function gap({ text, tokens }: Body, first: number, from: number, to: number, end: number) {
  const start = tokens.end[from - 1] ?? 0
  const stop = tokens.start[to] ?? 0
  const reach = Math.max(tokens.start[first] ?? 0, start - LIKENESS_REACH)
  return {
    between: text.slice(start, Math.min(stop, start + LIKENESS_REACH)),
    around: text.slice(reach, Math.min(tokens.end[end - 1] ?? 0, stop + LIKENESS_REACH)),
  }
}

/** The run without half words at its ends; null when nothing is left. */
function snapped(a: Body, b: Body, run: Run): Run | null {
  let first = 0
  let end = run.length
  while (first < end && (insideWord(a.text, a.tokens, run.a + first) || insideWord(b.text, b.tokens, run.b + first)))
    first++
  while (first < end && (insideWord(a.text, a.tokens, run.a + end) || insideWord(b.text, b.tokens, run.b + end))) end--
  return first < end ? { a: run.a + first, b: run.b + first, length: end - first } : null
}
