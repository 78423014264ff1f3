import { joined } from './columns.ts'
import type { Gathered } from './gathered.ts'
import { credited } from './origin.ts'
import { NEARLY_ALL, type Shares } from './shares.ts'
import type { Alike } from './telling.ts'

/** Share of one article's words in the other from which they go back to one text: the background of a follow-up and what two reports quote is less. */
const OF_ONE_TEXT = 0.35
/** The same, of each article of two groups on average. */
const OF_ONE_TEXT_ON_AVERAGE = 0.45
/** Articles of a group that the average is taken of: those that were joined first, which share most. Families of people's news are smaller. */
const AVERAGED = 32
/** Share of a credited rewrite that stands in the agency's own article. */
const LEAST_OF_CREDITED = 0.2

/** Articles that go back to one text. */
interface Family {
  /** In the order they were joined. */
  readonly articles: number[]
  /** Of each agency, how many credit it, and the first that does. */
  readonly credits: Map<string, { count: number; first: number }>
  /** The agency whose own articles are among these: never two. */
  wire: string | null
}

/** Articles of one text, those that share most first. A rewrite that has a little of two texts belongs to the one it has more of, and joins no two. */
export function families(
  articles: Gathered,
  group: readonly number[],
  pairs: readonly Alike[],
  shares: Shares,
): number[][] {
  const places = new Map(group.map((article, at) => [article, at]))
  const common = (a: number, b: number) => Math.max(shares.of(a, b), shares.of(b, a))
  const edges = pairs
    .map(({ a, b, verdict }) => ({ a, b, share: common(a, b), isCopy: verdict === 'duplicate' }))
    .filter(({ share }) => share >= OF_ONE_TEXT)
    .sort((x, y) => Number(y.isCopy) - Number(x.isCopy) || y.share - x.share || x.a - y.a || x.b - y.b)
  const sets = joined(group.length)
  const all = new Map(group.map((article, at) => [at, familyOf(articles, article)]))
  for (const { a, b, share, isCopy } of edges) {
    const [one, other] = [sets.rootOf(places.get(a) ?? 0), sets.rootOf(places.get(b) ?? 0)]
    const [ours, theirs] = [all.get(one), all.get(other)]
    if (one === other || ours === undefined || theirs === undefined) continue
    if (areOfTwo(ours.wire, theirs.wire)) continue
    // Two agencies that report what one press conference said share sentences; one that passes on what another wrote shares all.
    if (share < NEARLY_ALL && areOfTwo(mostCredited(ours), mostCredited(theirs))) continue
    if (!isCopy && onAverage(ours, theirs, common) < OF_ONE_TEXT_ON_AVERAGE) continue
    sets.join(one, other)
    all.delete(Math.max(one, other))
    all.set(Math.min(one, other), merged(ours, theirs))
  }
  return withWire([...all.values()], shares).map(family => family.toSorted((a, b) => a - b))
}

function familyOf(articles: Gathered, article: number): Family {
  const credits = new Map([...credited(articles, article)].map(name => [name, { count: 1, first: article }]))
  return { articles: [article], credits, wire: articles.wire(article) }
}

/** The smaller goes into the larger, so that each article moves but a few times. */
function merged(a: Family, b: Family): Family {
  const [small, large] = a.articles.length < b.articles.length ? [a, b] : [b, a]
  for (const article of small.articles) large.articles.push(article)
  for (const [name, { count, first }] of small.credits) {
    const known = large.credits.get(name)
    if (known === undefined) large.credits.set(name, { count, first })
    else {
      known.count += count
      known.first = Math.min(known.first, first)
    }
  }
  large.wire ??= small.wire
  return large
}

const areOfTwo = (a: string | null, b: string | null) => a !== null && b !== null && a !== b

/** The agency that most of them credit; of equals the one of the first article. */
function mostCredited({ credits }: Family): string | null {
  let best: string | null = null
  let most = { count: 0, first: 0 }
  for (const [name, credit] of credits) {
    if (credit.count > most.count || (credit.count === most.count && credit.first < most.first)) {
      best = name
      most = credit
    }
  }
  return best
}

function onAverage(ours: Family, theirs: Family, common: (a: number, b: number) => number): number {
  const [some, others] = [ours.articles.slice(0, AVERAGED), theirs.articles.slice(0, AVERAGED)]
  let sum = 0
  for (const x of some) for (const y of others) sum += common(x, y)
  return sum / (some.length * others.length)
}

/** Those who credit an agency and share a little with its own article have it from there, however much they rewrote. */
function withWire(all: readonly Family[], shares: Shares): number[][] {
  const wires = new Map<string, { readonly family: Family; readonly feeds: (article: number) => boolean }>()
  for (const family of all)
    if (family.wire !== null && !wires.has(family.wire))
      wires.set(family.wire, { family, feeds: sharing(family.articles, shares) })
  const rest: number[][] = []
  for (const family of all) {
    const agency = family.wire === null ? mostCredited(family) : null
    const wire = agency === null ? undefined : wires.get(agency)
    if (wire === undefined || !family.articles.some(wire.feeds)) rest.push(family.articles)
    else for (const article of family.articles) wire.family.articles.push(article)
  }
  return rest
}

/** Tells whether an article has enough from one of these. Copies are compared with one of them alone, so that what is shared by way of it counts. */
function sharing(these: readonly number[], shares: Shares): (article: number) => boolean {
  const own = new Set(these)
  const most = new Map<number, number>()
  const mostOf = (between: number) => {
    const known = most.get(between)
    if (known !== undefined) return known
    let best = 0
    for (const [other, share] of shares.beside(between)) if (own.has(other)) best = Math.max(best, share)
    most.set(between, best)
    return best
  }
  return article => {
    for (const [other, share] of shares.beside(article))
      if ((own.has(other) ? share : share * mostOf(other)) >= LEAST_OF_CREDITED) return true
    return false
  }
}
