import type { Report } from '../report/wire.ts'
import { joined } from './columns.ts'
import type { Gathered } from './gathered.ts'
import { originOf } from './origin.ts'
import type { Alike } from './telling.ts'

export type Lineage = Report['events'][number]['lineages'][number]
type Step = Lineage['steps'][number]

/** Share of one article's words in the other from which they go back to one text: the background of a follow-up and what two reports quote is less. */
const OF_ONE_TEXT = 0.35
/** The same, of each article of two groups on average. */
const OF_ONE_TEXT_ON_AVERAGE = 0.25
/** Share from which an article is nearly all in the other, as in `duplicates/`. */
const NEARLY_ALL = 0.8

/** How much of each article stands in each other. */
export interface Shares {
  /** Share of the words of `article` that stand in `other`. */
  of(article: number, other: number): number
}

/** The texts of an event and what became of each. Articles by place; those that share no text with another are in none. */
export function lineages(articles: Gathered, group: readonly number[], pairs: readonly Alike[]): Lineage[] {
  const shares = new Map<number, Map<number, number>>()
  const put = (article: number, other: number, share: number) => {
    const own = shares.get(article) ?? new Map<number, number>()
    shares.set(article, own.set(other, share))
  }
  for (const { a, b, verdict, coverage } of pairs) {
    if (verdict === 'template' || verdict === 'none') continue
    put(a, b, coverage.a)
    put(b, a, coverage.b)
  }
  const known: Shares = { of: (article, other) => shares.get(article)?.get(other) ?? 0 }
  return families(group, pairs, known)
    .filter(family => family.length > 1)
    .map(family => lineage(articles, family, known))
}

/** Articles of one text, those that share most first. A rewrite that has a little of two texts belongs to the one it has more of, and joins no two. */
function families(group: readonly number[], pairs: readonly Alike[], shares: Shares): number[][] {
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
    if (sum < OF_ONE_TEXT_ON_AVERAGE * ours.length * theirs.length) continue
    sets.join(one, other)
    members.delete(Math.max(one, other))
    members.set(
      sets.rootOf(one),
      [...ours, ...theirs].sort((x, y) => x - y),
    )
  }
  return [...members.values()]
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
