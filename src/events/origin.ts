import type { Gathered } from './gathered.ts'
import type { Shares } from './lineage.ts'
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
  const own = family.filter(article => isWireOf(articles, article, agency))
  if (agency !== null && own.length > 0) {
    const why = [`the own article of ${agency}`]
    return { ...firstOf(articles, own, shares, why), agency }
  }
  const named = family.filter(article => isNamed(articles, article, family))
  if (named.length === 1 && named[0] !== undefined)
    return {
      origin: named[0],
      agency,
      why: [`named as the source by ${namedBy(articles, named[0], family)} of the others`],
    }
  if (agency !== null) {
    // Who has an outlet that is no agency has printed what it was sent.
    const open = family.filter(article => articles.outlet(article) === null)
    if (open.length === 0)
      return { origin: null, agency, why: [`copy of ${agency}, whose own article is not among these`] }
    const signed = open.filter(article => articles.signed(article) === agency)
    const credited = open.filter(article => articles.agencies(article).includes(agency))
    const likely = [signed, credited, open].find(list => list.length > 0) ?? open
    const why = likely === signed ? [`signed by ${agency}`] : likely === credited ? [`a credit to ${agency}`] : []
    return { ...firstOf(articles, likely, shares, why), agency }
  }
  const elsewhere = namedElsewhere(articles, family)
  if (named.length === 0 && elsewhere)
    return { origin: null, agency, why: ['a credit to an outlet whose own article is not among these'] }
  return { ...firstOf(articles, family, shares, []), agency }
}

/** The agency that most articles credit; of equals the one that comes first. */
function agencyOfAll(articles: Gathered, family: readonly number[]): string | null {
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

function isWireOf(articles: Gathered, article: number, agency: string | null): boolean {
  const outlet = articles.outlet(article)
  return outlet !== null && agency !== null && agencyOf(outlet) === agency
}

/** Another article of the family names its outlet in a credit. */
const isNamed = (articles: Gathered, article: number, family: readonly number[]) =>
  namedBy(articles, article, family) > 0

function namedBy(articles: Gathered, article: number, family: readonly number[]): number {
  const outlet = articles.outlet(article)
  if (outlet === null) return 0
  const key = outletKey(outlet)
  return family.filter(other => {
    const own = articles.outlet(other)
    return other !== article && (own === null || outletKey(own) !== key) && articles.sources(other).includes(key)
  }).length
}

function namedElsewhere(_articles: Gathered, _family: readonly number[]): boolean {
  return false
}

/** The first of these, by time, by what the headline says, or by what each has of the other; null where two are left. */
function firstOf(
  articles: Gathered,
  candidates: readonly number[],
  shares: Shares,
  why: readonly string[],
): { origin: number | null; why: string[] } {
  const [only] = candidates
  if (candidates.length === 1 && only !== undefined) return { origin: only, why: [...why] }
  const reasons = new Map<number, string[]>()
  const first = candidates.filter(article => {
    const own = new Set<string>()
    const isFirst = candidates.every(other => other === article || comesBefore(articles, article, other, shares, own))
    reasons.set(article, [...own])
    return isFirst
  })
  const [origin] = first
  if (first.length !== 1 || origin === undefined)
    return { origin: null, why: [...why, 'no date and no credit tells which was first'] }
  return { origin, why: [...why, ...(reasons.get(origin) ?? [])] }
}

function comesBefore(articles: Gathered, article: number, other: number, shares: Shares, why: Set<string>): boolean {
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
  why.add('holds more of the others than they of it')
  return inThis > inOther
}
