import type { Ties } from '../../language/ties.ts'

// The second look at a block: what the first look said of it, of its neighbours and of the article as a whole.

/** Neighbours on either side whose scores are traits of their own. */
const REACH = 3
const NEAR = 3
const FAR = 10
/** A neighbour that is not there. */
const NOBODY = -9
/** Distances beyond this tell no more. */
const FARTHEST = 30
/** Scores above this chance speak for the article's main run: a little under a half, so that a doubtful crosshead does not break it. */
const RUN_CHANCE = 0.4

export const SECOND_TRAITS = [
  'score-third-before',
  'score-second-before',
  'score-before',
  'score',
  'score-after',
  'score-second-after',
  'score-third-after',
  'chance-near',
  'chance-far',
  'in-main-run',
  'to-main-run',
  'main-run-share',
  'body-share',
  'body-before',
  'body-after',
  'last-body',
  'next-body',
  'body-words',
  'sureness',
  'best-chance',
  'chance-of-path',
  'main-run-length',
  'main-run-chance',
  'chance-of-parent',
  'chance-of-classes',
] as const
const WIDTH = SECOND_TRAITS.length

const chanceOf = (logit: number) => 1 / (1 + Math.exp(-logit))

/**
 * Fills the traits of the second look, row by row of `width` columns from `offset` on. `words` are the words of each block, `ties` what it has in common
 * with others.
 */
export function secondLook(
  scores: Float32Array,
  words: Float32Array,
  ties: Ties,
  rows: Float32Array,
  width: number,
  offset: number,
): void {
  const count = scores.length
  const chance = new Float64Array(count)
  const sums = new Float64Array(count + 1)
  const chances = new Float64Array(count + 1)
  const bodies = new Float64Array(count + 1)
  let best = 0
  let sure = 0
  for (let at = 0; at < count; at++) {
    const own = chanceOf(scores[at] ?? 0)
    const weight = (words[at] ?? 0) + 0.5
    chance[at] = own
    sums[at + 1] = (sums[at] ?? 0) + weight
    chances[at + 1] = (chances[at] ?? 0) + weight * own
    bodies[at + 1] = (bodies[at] ?? 0) + (own > 0.5 ? weight : 0)
    best = Math.max(best, own)
    sure += weight * Math.abs(own - 0.5) * 2
  }
  const all = sums[count] || 1
  const body = bodies[count] ?? 0
  const run = mainRun(chance, words)
  const runWords = (sums[run.end] ?? 0) - (sums[run.start] ?? 0)
  const runChance = ((chances[run.end] ?? 0) - (chances[run.start] ?? 0)) / Math.max(1e-6, runWords)
  const next = new Int32Array(count)
  for (let at = count - 1, near = 99; at >= 0; at--) {
    next[at] = near
    near = (chance[at] ?? 0) > 0.5 ? 1 : Math.min(99, near + 1)
  }
  const byPath = tiedChances(chance, words, ties.path)
  const byParent = tiedChances(chance, words, ties.parent)
  const byClasses = tiedChances(chance, words, ties.classes)
  let last = 99
  for (let at = 0; at < count; at++) {
    let cell = at * width + offset
    const own = chance[at] ?? 0
    const weight = (words[at] ?? 0) + 0.5
    for (let side = -REACH; side <= REACH; side++) {
      const other = at + side
      rows[cell++] = other < 0 || other >= count ? NOBODY : (scores[other] ?? 0)
    }
    for (const reach of [NEAR, FAR]) {
      const from = Math.max(0, at - reach)
      const to = Math.min(count, at + reach + 1)
      const around = (sums[to] ?? 0) - (sums[from] ?? 0) - weight
      rows[cell++] = ((chances[to] ?? 0) - (chances[from] ?? 0) - weight * own) / Math.max(1e-6, around)
    }
    rows[cell++] = at >= run.start && at < run.end ? 1 : 0
    rows[cell++] =
      at < run.start ? Math.max(-FARTHEST, at - run.start) : at >= run.end ? Math.min(FARTHEST, at - run.end + 1) : 0
    rows[cell++] = runWords / all
    rows[cell++] = body / all
    rows[cell++] = body === 0 ? -1 : (bodies[at] ?? 0) / body
    rows[cell++] = Math.log2(1 + body - (bodies[at + 1] ?? 0))
    rows[cell++] = Math.min(last, FARTHEST)
    rows[cell++] = Math.min(next[at] ?? 0, FARTHEST)
    last = own > 0.5 ? 1 : Math.min(99, last + 1)
    rows[cell++] = Math.log2(1 + body)
    rows[cell++] = sure / all
    rows[cell++] = best
    rows[cell++] = byPath[at] ?? 0
    rows[cell++] = run.end - run.start
    rows[cell++] = runChance
    rows[cell++] = byParent[at] ?? 0
    rows[cell] = byClasses[at] ?? 0
  }
}

export const SECOND_WIDTH = WIDTH

interface Run {
  readonly start: number
  readonly end: number
}

/** The stretch of blocks that speaks most for being the article: the largest sum of chances above `RUN_CHANCE`, longer blocks counting more. */
function mainRun(chance: Float64Array, words: Float32Array): Run {
  let best = Number.NEGATIVE_INFINITY
  let run = { start: 0, end: 0 }
  let sum = 0
  let start = 0
  for (let at = 0; at < chance.length; at++) {
    const value = ((chance[at] ?? 0) - RUN_CHANCE) * Math.sqrt((words[at] ?? 0) + 0.5)
    if (sum <= 0) {
      sum = value
      start = at
    } else sum += value
    if (sum > best) {
      best = sum
      run = { start, end: at + 1 }
    }
  }
  return run
}

/** The mean chance of the other blocks with the same key; -0.5 when there is none, -1 without keys. */
function tiedChances(chance: Float64Array, words: Float32Array, keys: Int32Array | null): Float32Array {
  const count = chance.length
  const means = new Float32Array(count)
  if (keys === null) return means.fill(-1)
  const sums = new Float64Array(count)
  const weights = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const key = keys[at] ?? 0
    const weight = Math.sqrt((words[at] ?? 0) + 0.5)
    sums[key] = (sums[key] ?? 0) + weight * (chance[at] ?? 0)
    weights[key] = (weights[key] ?? 0) + weight
  }
  for (let at = 0; at < count; at++) {
    const key = keys[at] ?? 0
    const weight = Math.sqrt((words[at] ?? 0) + 0.5)
    const others = (weights[key] ?? 0) - weight
    means[at] = others < 0.01 ? -0.5 : ((sums[key] ?? 0) - weight * (chance[at] ?? 0)) / others
  }
  return means
}
