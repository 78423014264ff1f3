import type { Report } from '../report/wire.ts'
import { joined } from './columns.ts'
import type { Gathered } from './gathered.ts'
import { agencyOfAll, originOf, wireOf } from './origin.ts'
import { type Shares, sharesOf } from './shares.ts'
import type { Alike } from './telling.ts'

export type Lineage = Report['events'][number]['lineages'][number]
type Step = Lineage['steps'][number]

/** Share of one article's words in the other from which they go back to one text: the background of a follow-up and what two reports quote is less. */
const OF_ONE_TEXT = 0.35
/** The same, of each article of two groups on average. */
const OF_ONE_TEXT_ON_AVERAGE = 0.25
/** Share of a credited rewrite that stands in the agency's own article. */
const LEAST_OF_CREDITED = 0.08
/** Share from which an article is nearly all in the other, as in `duplicates/`. */
const NEARLY_ALL = 0.8

/** The texts of an event and what became of each. Articles by place; those that share no text with another are in none. */
export function lineages(articles: Gathered, group: readonly number[], pairs: readonly Alike[]): Lineage[] {
  const known = sharesOf(pairs)
  return families(articles, group, pairs, known)
    .filter(family => family.length > 1)
    .map(family => lineage(articles, family, known))
}

/** Articles of one text, those that share most first. A rewrite that has a little of two texts belongs to the one it has more of, and joins no two. */
function families(articles: Gathered, group: readonly number[], pairs: readonly Alike[], shares: Shares): number[][] {
  const places = new Map(group.map((article, at) => [article, at]))
  const common = (a: number, b: number) => Math.max(shares.of(a, b), shares.of(b, a))
  const edges = pairs
    .map(({ a, b }) => ({ a, b, share: common(a, b) }))
    .filter(({ share }) => share >= OF_ONE_TEXT)
    .sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)
  const sets = joined(group.length)
  const members = new Map<number, number[]>(group.map((article, at) => [at, [article]]))
  for (const { a, b } of edges) {
    const [one, other] = [sets.rootOf(places.get(a) ?? 0), sets.rootOf(places.get(b) ?? 0)]
    const [ours, theirs] = [members.get(one), members.get(other)]
    if (one === other || ours === undefined || theirs === undefined) continue
    let sum = 0
    for (const x of ours) for (const y of theirs) sum += common(x, y)
    if (wiresOf(articles, [...ours, ...theirs]).size > 1) continue
    if (sum < OF_ONE_TEXT_ON_AVERAGE * ours.length * theirs.length) continue
    sets.join(one, other)
    members.delete(Math.max(one, other))
    members.set(
      sets.rootOf(one),
      [...ours, ...theirs].sort((x, y) => x - y),
    )
  }
  return withWire(articles, [...members.values()], shares)
}

/** Agencies whose own articles these are. */
function wiresOf(articles: Gathered, family: readonly number[]): Set<string> {
  return new Set(family.flatMap(article => wireOf(articles, article) ?? []))
}

/** Those who credit an agency and share a little with its own article have it from there, however much they rewrote. */
function withWire(articles: Gathered, all: readonly number[][], shares: Shares): number[][] {
  const wires = new Map<string, number[]>()
  for (const family of all)
    for (const agency of wiresOf(articles, family)) wires.set(agency, wires.get(agency) ?? family)
  const rest: number[][] = []
  for (const family of all) {
    const agency = wiresOf(articles, family).size > 0 ? null : agencyOfAll(articles, family)
    const wire = agency === null ? undefined : wires.get(agency)
    const shared = wire?.some(own => family.some(article => shares.of(article, own) >= LEAST_OF_CREDITED)) === true
    if (wire !== undefined && shared) wire.push(...family)
    else rest.push(family)
  }
  return rest.map(family => family.toSorted((a, b) => a - b))
}

function lineage(articles: Gathered, family: readonly number[], shares: Shares): Lineage {
  const { origin, agency, why } = originOf(articles, family, shares)
  const order = family.toSorted((a, b) => earliest(articles, a) - earliest(articles, b) || a - b)
  const before: number[] = origin === null ? [] : [origin]
  const steps: Step[] = []
  for (const article of order) {
    if (article === origin) continue
    steps.push(step(articles, article, before, family, shares))
    before.push(article)
  }
  return { origin: origin === null ? null : articles.id(origin), agency, why, steps }
}

/** Where an article has no time of publication it comes after those that have one. */
export const earliest = (articles: Gathered, article: number) =>
  articles.printed(article)?.[0] ?? Number.POSITIVE_INFINITY

function step(
  articles: Gathered,
  article: number,
  before: readonly number[],
  family: readonly number[],
  shares: Shares,
): Step {
  const from = nearest(article, before, shares)
  const near = from ?? nearest(article, family, shares)
  const share = near === null ? 0 : shares.of(article, near)
  const back = near === null ? 0 : shares.of(near, article)
  const agency = articles.agencies(article).find(name => near !== null && articles.agencies(near).includes(name))
  const part =
    share >= NEARLY_ALL
      ? back >= NEARLY_ALL
        ? 'copy'
        : 'abridged'
      : back >= NEARLY_ALL && agency !== undefined && articles.signed(article) === agency && !articles.byline(article)
        ? 'update'
        : 'rewrite'
  const why = [`${Math.round(100 * share)} percent of its words`]
  if (agency !== undefined) why.push(`a credit to ${agency}`)
  return {
    article: articles.id(article),
    part,
    from: from === null ? null : articles.id(from),
    share: Math.round(1000 * share) / 1000,
    why,
  }
}

/** The one that most of the article's words stand in; of equals the first. */
function nearest(article: number, others: readonly number[], shares: Shares): number | null {
  let best: number | null = null
  let most = 0
  for (const other of others) {
    const share = other === article ? 0 : shares.of(article, other)
    if (share > most) [best, most] = [other, share]
  }
  return best
}
