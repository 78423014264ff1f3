import { MARKED } from './quoted-words.ts'
import { editDistance } from './spelling.ts'

/** What a contraction may stand for besides: `We’d never seen` is had, `It’s been` has. */
const TWOFOLD = new Set(['would had', 'had would', 'is has', 'has is'])

/** Words that stand in one quotation where the other has others; half-open ranges of words. */
export interface Change {
  readonly ours: readonly [number, number]
  readonly theirs: readonly [number, number]
  /** The last words of both, or the first, and too unlike for one to be the other changed: either may have left out what the other has. */
  readonly loose: boolean
}

export interface Comparison {
  readonly changes: readonly Change[]
  /** Words that are the same in both. */
  readonly same: number
}

/** Words in a row that a change may take up on either side; beyond it the two say different things. */
const WIDEST_CHANGE = 4
/** Words in a row that must agree behind a change, or all that are left. */
const AGAIN = 3

/**
 * Follows two quotations from words that both have, `[at, to)` and `[from, ...)`, in both directions as long as they come together again.
 * What one of them leaves out at its ends is no change.
 */
export function comparison(
  ours: readonly string[],
  theirs: readonly string[],
  run: { ours: number; theirs: number; length: number },
): Comparison {
  const right = follow(ours, theirs, run.ours + run.length, run.theirs + run.length, 1)
  const left = follow(ours, theirs, run.ours - 1, run.theirs - 1, -1)
  return { changes: [...left.changes.reverse(), ...right.changes], same: run.length + left.same + right.same }
}

function follow(
  ours: readonly string[],
  theirs: readonly string[],
  ourStart: number,
  theirStart: number,
  step: 1 | -1,
): { changes: Change[]; same: number } {
  const changes: Change[] = []
  let same = 0
  let i = ourStart
  let j = theirStart
  while (ours[i] !== undefined && theirs[j] !== undefined) {
    if (isSpeltAlike(ours[i], theirs[j])) {
      if (ours[i] !== MARKED) same++
      i += step
      j += step
      continue
    }
    const inside = resumption(ours, theirs, i, j, step)
    const gap = inside ?? atTheEdge(ours, theirs, i, j, step)
    if (gap === null) break
    const [a, b] = gap
    const [one, other] = [range(i, a, step), range(j, b, step)]
    const loose =
      inside === null && Math.max(a, b) > TIGHT_EDGE && shareNone(ours.slice(...one), theirs.slice(...other))
    changes.push({ ours: one, theirs: other, loose })
    i += a * step
    j += b * step
  }
  return { changes, same }
}

const range = (from: number, length: number, step: 1 | -1): readonly [number, number] =>
  step === 1 ? [from, from + length] : [from - length + 1, from + 1]

/** Words that both may have left when they begin or end otherwise: of more, one of them quotes less. */
const EDGE = 4
/** So many at an edge stand for each other, whatever they are; of more, one is in both. */
const TIGHT_EDGE = 2
const shareNone = (ours: readonly string[], theirs: readonly string[]) => !ours.some(word => theirs.includes(word))
/** The one has so many more at most: `Non ho mai` and `Ho spesso`. */
const EDGE_MORE = 1

/** How many words each side leaves, from a word of each on. */
type Gap = (
  ours: readonly string[],
  theirs: readonly string[],
  i: number,
  j: number,
  step: 1 | -1,
) => readonly [number, number] | null

/** The last words of both differ, and are about as many. */
const atTheEdge: Gap = (ours, theirs, i, j, step) => {
  const [left, right] = step === 1 ? [ours.length - i, theirs.length - j] : [i + 1, j + 1]
  const most = Math.max(left, right)
  return Math.min(left, right) > 0 && most <= EDGE && Math.abs(left - right) <= EDGE_MORE ? [left, right] : null
}

/** How many words each side leaves before both go on alike: the fewest together. */
const resumption: Gap = (ours, theirs, i, j, step) => {
  for (let sum = 1; sum <= 2 * WIDEST_CHANGE; sum++) {
    for (let a = Math.max(0, sum - WIDEST_CHANGE); a <= Math.min(sum, WIDEST_CHANGE); a++) {
      if (agree(ours, theirs, i + a * step, j + (sum - a) * step, step)) return [a, sum - a]
    }
  }
  return null
}

function agree(ours: readonly string[], theirs: readonly string[], i: number, j: number, step: 1 | -1): boolean {
  for (let n = 0; n < AGAIN; n++) {
    const one = ours[i + n * step]
    const other = theirs[j + n * step]
    // Both begin or end here: one word alike is enough.
    if (one === undefined || other === undefined) return n > 1 || (n === 1 && one === other)
    if (!isSpeltAlike(one, other)) return false
  }
  return true
}

/** From so many letters on one that differs is a slip or another spelling (color, colour), where the first agrees (not: million, billion). */
const LETTERS_A_SLIP = 4
const DIGIT = /\d/u

function isSpeltAlike(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined || one[0] !== other[0] || DIGIT.test(one)) return false
  if (isShortFor(one, other) || isShortFor(other, one)) return true
  const slips = Math.min(2, Math.floor(Math.min(one.length, other.length) / LETTERS_A_SLIP))
  return slips > 0 && editDistance(one, other, slips) <= slips
}

/** The change is one of style: marked by the writer, or the same letters (health care, healthcare). */
export function isStyle(ours: readonly string[], theirs: readonly string[], change: Change): boolean {
  const one = ours.slice(...change.ours)
  const other = theirs.slice(...change.theirs)
  return (
    one.includes(MARKED) ||
    other.includes(MARKED) ||
    one.join('') === other.join('') ||
    TWOFOLD.has(`${one.join(' ')} ${other.join(' ')}`) ||
    areInitials(one, other) ||
    areInitials(other, one)
  )
}

/** `U.N.` for United Nations. */
const areInitials = (short: readonly string[], words: readonly string[]) =>
  words.length > 1 && short.join('') === words.map(word => word.slice(0, 1)).join('')

/** `Sept`, `Gov`, `Sen`: shorter, a word begins many others. */
const SHORT_LETTERS = 3
const LONG_LETTERS = 7

const isShortFor = (one: string, other: string) =>
  one.length >= SHORT_LETTERS && other.length >= LONG_LETTERS && one.length <= 4 && other.startsWith(one)
