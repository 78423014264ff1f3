import { joined } from './columns.ts'
import { meetings } from './meetings.ts'
import { type Told, type Weights, weightsOf } from './weights.ts'

/** Two rows that share passages, but not most of either; `share` is that of the one that has more in the other. */
export interface Partly {
  readonly a: number
  readonly b: number
  readonly share: number
}

/** Two articles about one event lie no further apart. */
const SAME_EVENT_DAYS = 3
/** Of two that lie further apart, one holds so much of the other that it is a late reprint: the background of a follow-up is less. */
const LATE_REPRINT = 0.7

/** What likeness is made of: names, other words, and what is shared word for word. */
const OF_WORDS = 0.4
const OF_PASSAGES = 0.3
/** From here on two rows may tell of one event: what dated and undated ones tell of another reaches less (`npm run bench:lineage`). */
const LIKE = 0.8
/** Where a day is missing, a follow-up has all the names, too, so that more must be alike. */
const LIKE_UNDATED = 0.8
/** Of two groups the rows are this alike on average: one that lies between two events must not join them. */
const LIKE_ON_AVERAGE = 0.68
/** Rows of a group that speak for it. */
const SPEAKERS = 6

/** Groups of rows that tell of one event, each in order; rows that stand alone are left out. */
export function ties(rows: readonly Told[], partly: readonly Partly[]): number[][] {
  const weights = weightsOf(rows)
  const shares = new Map<number, number>()
  const key = (a: number, b: number) => Math.min(a, b) * rows.length + Math.max(a, b)
  for (const { a, b, share } of partly) shares.set(key(a, b), Math.max(share, shares.get(key(a, b)) ?? 0))
  const likeness = (a: number, b: number): number => {
    const [one, other] = [rows[a], rows[b]]
    if (one === undefined || other === undefined) return 0
    const share = shares.get(key(a, b)) ?? 0
    if (apart(one, other) > SAME_EVENT_DAYS && share < LATE_REPRINT) return 0
    return alike(one, other, weights) + OF_PASSAGES * share
  }
  const edges: { a: number; b: number; like: number }[] = []
  const consider = (a: number, b: number) => {
    const like = likeness(a, b)
    const dated = rows[a]?.days !== null && rows[b]?.days !== null
    if (like >= (dated ? LIKE : LIKE_UNDATED)) edges.push({ a, b, like: dated ? like : like - UNDATED_LAST })
  }
  for (const [a, b] of meetings(rows, weights, SAME_EVENT_DAYS)) if (!shares.has(key(a, b))) consider(a, b)
  for (const pair of shares.keys()) consider(Math.floor(pair / rows.length), pair % rows.length)
  edges.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b)
  return grouped(rows, edges, likeness)
}

/** Where all days are known comes first: an article without one then joins what there is, and joins no two. */
const UNDATED_LAST = 10

/** Days between the two, where both have some; rows of several days are as near as their nearest. */
function apart({ days: a }: Told, { days: b }: Told): number {
  if (a === null || b === null) return 0
  return Math.max(0, a[0] - b[1], b[0] - a[1])
}

/** Shared weight over the mean weight of both, 0 to 1, for names, and less for other words. */
function alike(a: Told, b: Told, weights: Weights): number {
  return shared(a.names, b.names, weights.name) + OF_WORDS * shared(a.words, b.words, weights.word)
}

function shared(a: readonly number[], b: readonly number[], weight: (hash: number) => number): number {
  let both = 0
  let ours = 0
  let theirs = 0
  for (const hash of a) ours += weight(hash)
  for (const hash of b) {
    theirs += weight(hash)
    if (a.includes(hash)) both += weight(hash)
  }
  return both === 0 ? 0 : both / Math.sqrt(ours * theirs)
}

function grouped(
  rows: readonly Told[],
  edges: readonly { readonly a: number; readonly b: number; readonly like: number }[],
  likeness: (a: number, b: number) => number,
): number[][] {
  const sets = joined(rows.length)
  const members = new Map<number, number[]>()
  const of = (root: number) => members.get(root) ?? [root]
  const isDated = (group: readonly number[]) => group.some(row => rows[row]?.days !== null)
  for (const { a, b, like } of edges) {
    const [one, other] = [sets.rootOf(a), sets.rootOf(b)]
    if (one === other) continue
    const [ours, theirs] = [of(one), of(other)]
    if (like < 0 && isDated(ours) && isDated(theirs)) continue
    if (onAverage(ours, theirs, likeness) < LIKE_ON_AVERAGE) continue
    sets.join(one, other)
    members.set(
      sets.rootOf(one),
      [...ours, ...theirs].sort((x, y) => x - y),
    )
    members.delete(Math.max(one, other))
  }
  return [...members.values()]
}

function onAverage(
  ours: readonly number[],
  theirs: readonly number[],
  likeness: (a: number, b: number) => number,
): number {
  const [some, others] = [ours.slice(0, SPEAKERS), theirs.slice(0, SPEAKERS)]
  let sum = 0
  for (const a of some) for (const b of others) sum += likeness(a, b)
  return sum / (some.length * others.length)
}
