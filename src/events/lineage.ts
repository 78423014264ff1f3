import type { Report } from '../report/wire.ts'
import { families } from './families.ts'
import type { Gathered } from './gathered.ts'
import { type Nearest, nearest } from './nearest.ts'
import { originOf } from './origin.ts'
import { NEARLY_ALL, type Shares, sharesOf } from './shares.ts'
import type { Alike } from './telling.ts'
import { overBeside } from './times.ts'

export type Lineage = Report['events'][number]['lineages'][number]
type Step = Lineage['steps'][number]

/** The texts of an event and what became of each. Articles by place; those that share no text with another are in none. */
export function lineages(articles: Gathered, group: readonly number[], pairs: readonly Alike[]): Lineage[] {
  const known = sharesOf(pairs)
  return families(articles, group, pairs, known)
    .filter(family => family.length > 1)
    .map(family => lineage(articles, family, known))
}

function lineage(articles: Gathered, family: readonly number[], shares: Shares): Lineage {
  const { origin, agency, why } = originOf(articles, family, shares)
  const order = family.toSorted((a, b) => inTime(articles, a, b))
  const all = nearest(shares)
  for (const article of family) all.add(article)
  const unordered = nearest(shares)
  if (origin !== null) unordered.add(origin)
  const zoned = earlier(articles, family, origin, shares, true)
  const unzoned = earlier(articles, family, origin, shares, false)
  const steps: Step[] = []
  for (const article of order) {
    if (article === origin) continue
    const first = articles.printed(article)?.[0]
    const before = first === undefined ? unordered : (articles.zoned(article) ? zoned : unzoned)(first)
    steps.push(step(articles, article, before, all, shares))
  }
  return { origin: origin === null ? null : articles.id(origin), agency, why, steps }
}

/** The origin, and what is over before a minute: of UTC, or of one that is written without a zone. The minutes that are asked only grow. */
function earlier(
  articles: Gathered,
  family: readonly number[],
  origin: number | null,
  shares: Shares,
  zoned: boolean,
): (minute: number) => Nearest {
  const before = nearest(shares)
  if (origin !== null) before.add(origin)
  // In the order of their last minutes: each goes in once it is over before the next one may begin.
  const over = family.flatMap(article => {
    const printed = articles.printed(article)
    return printed === null ? [] : [{ article, last: overBeside(printed[1], articles.zoned(article), zoned) }]
  })
  over.sort((a, b) => a.last - b.last || a.article - b.article)
  let next = 0
  return minute => {
    for (; next < over.length; next++) {
      const one = over[next]
      if (one === undefined || one.last >= minute) break
      before.add(one.article)
    }
    return before
  }
}

/** By the first minute they may have been published, else by the first of their day; those without a day come last. */
export function inTime(articles: Gathered, a: number, b: number): number {
  const [one, other] = [firstMinute(articles, a), firstMinute(articles, b)]
  if (one === other) return a - b
  return one < other ? -1 : 1
}

const DAY_MINUTES = 24 * 60

function firstMinute(articles: Gathered, article: number): number {
  const [day] = articles.days(article) ?? []
  return articles.printed(article)?.[0] ?? (day === undefined ? Number.POSITIVE_INFINITY : DAY_MINUTES * day)
}

function step(articles: Gathered, article: number, before: Nearest, all: Nearest, shares: Shares): Step {
  const from = before.of(article)
  const near = from ?? all.of(article)
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
