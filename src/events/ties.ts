import { joined } from './columns.ts'
import { meetings } from './meetings.ts'
import { sumOf, type Told, weightsOf } from './weights.ts'

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
/** Without a passage in common, so much weight of names must be shared: two or three that hardly any other article has. Short articles have few, and meet by one president and one country. */
const LEAST_WEIGHT = 12
/** Where a day is missing nothing says that they are near in time: as much as the names of a whole cast. */
const LEAST_WEIGHT_UNDATED = 24
/** Of two groups the rows are this alike on average: one that lies between two events must not join them. */
const LIKE_ON_AVERAGE = 0.65
/** Rows of a group that speak for it. */
const SPEAKERS = 6

/** Groups of rows that tell of one event, each in order; rows that stand alone are left out. */
export function ties(rows: readonly Told[], partly: readonly Partly[]): number[][] {
  const weights = weightsOf(rows)
  const names = Float64Array.from(rows, row => sumOf(row.names, weights.name))
  const words = Float64Array.from(rows, row => sumOf(row.words, weights.word))
  const shares = new Map<number, number>()
  const key = (a: number, b: number) => Math.min(a, b) * rows.length + Math.max(a, b)
  for (const { a, b, share } of partly) shares.set(key(a, b), Math.max(share, shares.get(key(a, b)) ?? 0))
  const likeness = (a: number, b: number): number => {
    const [one, other] = [rows[a], rows[b]]
    if (one === undefined || other === undefined) return 0
    const share = shares.get(key(a, b)) ?? 0
    if (apart(one, other) > SAME_EVENT_DAYS && share < LATE_REPRINT) return 0
    const ofNames = shared(one.names, other.names, weights.name, names[a] ?? 0, names[b] ?? 0)
    const ofWords = shared(one.words, other.words, weights.word, words[a] ?? 0, words[b] ?? 0)
    return ofNames + OF_WORDS * ofWords + OF_PASSAGES * share
  }
  const edges: { a: number; b: number; like: number }[] = []
  const consider = (a: number, b: number) => {
    const dated = rows[a]?.days !== null && rows[b]?.days !== null
    if (
      !shares.has(key(a, b)) &&
      weightShared(rows[a]?.names, rows[b]?.names, weights.name) < (dated ? LEAST_WEIGHT : LEAST_WEIGHT_UNDATED)
    )
      return
    const like = likeness(a, b)
    if (like >= LIKE) edges.push({ a, b, like: dated ? like : like - UNDATED_LAST })
  }
  for (const [a, b] of meetings(rows, weights, names, SAME_EVENT_DAYS)) if (!shares.has(key(a, b))) consider(a, b)
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

/** What both have, over the mean of what each has, 0 to 1. */
function shared(a: Int32Array, b: Int32Array, weight: (hash: number) => number, ours: number, theirs: number): number {
  const both = weightShared(a, b, weight)
  return both === 0 ? 0 : both / Math.sqrt(ours * theirs)
}

function weightShared(a: Int32Array = NONE, b: Int32Array = NONE, weight: (hash: number) => number): number {
  let both = 0
  for (const hash of b) if (a.includes(hash)) both += weight(hash)
  return both
}

const NONE = new Int32Array(0)

function grouped(
  rows: readonly Told[],
  edges: readonly { readonly a: number; readonly b: number; readonly like: number }[],
  likeness: (a: number, b: number) => number,
): number[][] {
  const sets = joined(rows.length)
  const groups = new Map<number, Group>()
  const of = (row: number): Group => groups.get(row) ?? { rows: [row], first: [row], dated: rows[row]?.days !== null }
  for (const { a, b, like } of edges) {
    const [one, other] = [sets.rootOf(a), sets.rootOf(b)]
    if (one === other) continue
    const [ours, theirs] = [of(one), of(other)]
    if (like < 0 && ours.dated && theirs.dated) continue
    if (onAverage(ours.first, theirs.first, likeness) < LIKE_ON_AVERAGE) continue
    sets.join(one, other)
    groups.delete(Math.max(one, other))
    groups.set(Math.min(one, other), merged(ours, theirs))
  }
  return [...groups.values()].map(group => group.rows.toSorted((x, y) => x - y))
}

interface Group {
  /** In the order they were joined. */
  readonly rows: number[]
  /** The first by place: those that speak for it. */
  readonly first: readonly number[]
  readonly dated: boolean
}

/** The smaller goes into the larger, so that each row moves but a few times. */
function merged(a: Group, b: Group): Group {
  const [small, large] = a.rows.length < b.rows.length ? [a, b] : [b, a]
  for (const row of small.rows) large.rows.push(row)
  const first = [...a.first, ...b.first].sort((x, y) => x - y).slice(0, SPEAKERS)
  return { rows: large.rows, first, dated: a.dated || b.dated }
}

function onAverage(
  some: readonly number[],
  others: readonly number[],
  likeness: (a: number, b: number) => number,
): number {
  let sum = 0
  for (const a of some) for (const b of others) sum += likeness(a, b)
  return sum / (some.length * others.length)
}
