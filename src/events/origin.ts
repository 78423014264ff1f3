import type { Gathered } from './gathered.ts'
import type { Shares } from './shares.ts'
import { agencyOf, outletKey } from './source-names.ts'

/** Which article of a family the others go back to, and what speaks for it. */
export interface Origin {
  /** Null where it is not among them, or where nothing tells it from another: `why` says which. */
  readonly origin: number | null
  readonly agency: string | null
  readonly why: string[]
}

/** By credits first, since they are written to say it; then by time; then by what each has of the others. */
export function originOf(articles: Gathered, family: readonly number[], shares: Shares): Origin {
  const agency = agencyOfAll(articles, family)
  const own = family.filter(article => agency !== null && wireOf(articles, article) === agency)
  if (own.length > 0) return { ...firstOf(articles, own, shares, [`the own article of ${agency}`], 'grows'), agency }
  const named = mostNamed(articles, family)
  if (named !== null) return { ...named, agency }
  // Who names another outlet has it from there.
  const open = family.filter(article => !namesOutlet(articles, article))
  if (agency === null) {
    if (open.length < family.length && open.every(article => articles.outlet(article) !== null))
      return { origin: null, agency, why: ['a credit to an outlet whose own article is not among these'] }
    return { ...firstOf(articles, open.length > 0 ? open : family, shares, [], 'shrinks'), agency }
  }
  // So has an outlet that is no agency printed what it was sent.
  const placeless = family.filter(article => articles.outlet(article) === null)
  if (placeless.length === 0)
    return { origin: null, agency, why: [`copy of ${agency}, whose own article is not among these`] }
  const { list, why } = likely(articles, placeless, agency)
  return { ...firstOf(articles, list, shares, why, 'shrinks'), agency }
}

/** Of articles without an outlet those that look most like the agency's own. */
function likely(
  articles: Gathered,
  placeless: readonly number[],
  agency: string,
): { list: readonly number[]; why: string[] } {
  const signed = placeless.filter(article => articles.signed(article) === agency)
  const plain = signed.filter(article => !articles.byline(article))
  if (plain.length > 0) return { list: plain, why: [`signed by ${agency}`] }
  if (signed.length > 0) return { list: signed, why: [`signed by ${agency}`] }
  const credited = placeless.filter(article => articles.agencies(article).includes(agency))
  return credited.length > 0 ? { list: credited, why: [`a credit to ${agency}`] } : { list: placeless, why: [] }
}

/** The agency that most articles credit; of equals the one that comes first. */
export function agencyOfAll(articles: Gathered, family: readonly number[]): string | null {
  const counts = new Map<string, number>()
  for (const article of family) {
    const outlet = articles.outlet(article)
    const names = new Set(articles.agencies(article))
    const own = outlet === null ? null : agencyOf(outlet)
    if (own !== null) names.add(own)
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name
  return best
}

/** The agency whose own article it is; null for every other. */
export function wireOf(articles: Gathered, article: number): string | null {
  const outlet = articles.outlet(article)
  return outlet === null ? null : agencyOf(outlet)
}

/** The article whose outlet most of the others name in a credit. */
function mostNamed(articles: Gathered, family: readonly number[]): { origin: number; why: string[] } | null {
  const counts = family.map(article => ({ article, count: namedBy(articles, article, family) }))
  counts.sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (first === undefined || first.count === 0 || first.count === second?.count) return null
  return { origin: first.article, why: [`named as the source by ${first.count} of the others`] }
}

function namedBy(articles: Gathered, article: number, family: readonly number[]): number {
  const outlet = articles.outlet(article)
  if (outlet === null) return 0
  const key = outletKey(outlet)
  return family.filter(other => {
    const own = articles.outlet(other)
    return other !== article && (own === null || outletKey(own) !== key) && articles.sources(other).includes(key)
  }).length
}

/** A credit of it names an outlet of the run that is not its own. */
function namesOutlet(articles: Gathered, article: number): boolean {
  const outlet = articles.outlet(article)
  const own = outlet === null ? null : outletKey(outlet)
  return articles.sources(article).some(key => key !== own && articles.isOutlet(key))
}

/** What becomes of a text: its agency adds to it, its readers cut it. */
type Course = 'grows' | 'shrinks'

/** The first of these, by time, by what the headline says, or by what each has of the other; null where two are left. */
function firstOf(
  articles: Gathered,
  candidates: readonly number[],
  shares: Shares,
  why: readonly string[],
  course: Course,
): { origin: number | null; why: string[] } {
  const [only] = candidates
  if (candidates.length === 1 && only !== undefined) return { origin: only, why: [...why] }
  const reasons = new Map<number, string[]>()
  const first = candidates.filter(article => {
    const own = new Set<string>()
    const isFirst = candidates.every(
      other => other === article || comesBefore(articles, article, other, shares, own, course),
    )
    reasons.set(article, [...own])
    return isFirst
  })
  const [origin] = first
  if (first.length !== 1 || origin === undefined)
    return { origin: null, why: [...why, 'no date and no credit tells which was first'] }
  return { origin, why: [...why, ...(reasons.get(origin) ?? [])] }
}

function comesBefore(
  articles: Gathered,
  article: number,
  other: number,
  shares: Shares,
  why: Set<string>,
  course: Course,
): boolean {
  const [ours, theirs] = [articles.printed(article), articles.printed(other)]
  if (ours !== null && theirs !== null && (ours[1] < theirs[0] || theirs[1] < ours[0])) {
    why.add('published first')
    return ours[1] < theirs[0]
  }
  if (articles.update(article) !== articles.update(other)) {
    why.add('the headline of another says that it is an update')
    return !articles.update(article)
  }
  const [inOther, inThis] = [shares.of(article, other), shares.of(other, article)]
  if (inOther === inThis) return false
  if (course === 'grows') {
    why.add('stands in a longer version of the same agency')
    return inOther > inThis
  }
  why.add('holds more of the others than they of it')
  return inThis > inOther
}
