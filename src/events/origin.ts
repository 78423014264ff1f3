import type { Gathered } from './gathered.ts'
import type { Shares } from './shares.ts'
import { overBeside } from './times.ts'

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
  const own = family.filter(article => agency !== null && articles.wire(article) === agency)
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
function agencyOfAll(articles: Gathered, family: readonly number[]): string | null {
  const counts = new Map<string, number>()
  for (const article of family)
    for (const name of credited(articles, article)) counts.set(name, (counts.get(name) ?? 0) + 1)
  let best: string | null = null
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name
  return best
}

/** Agencies that an article credits, or whose own it is. */
export function credited(articles: Gathered, article: number): Set<string> {
  const names = new Set(articles.agencies(article))
  const own = articles.wire(article)
  if (own !== null) names.add(own)
  return names
}

/** The article whose outlet most of the others name in a credit. */
function mostNamed(articles: Gathered, family: readonly number[]): { origin: number; why: string[] } | null {
  const counts = new Map<string, number>()
  for (const article of family) {
    const own = articles.outletKey(article)
    for (const key of new Set(articles.sources(article))) if (key !== own) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let best: number | null = null
  let most = 0
  let isOnly = false
  for (const article of family) {
    const count = counts.get(articles.outletKey(article) ?? '') ?? 0
    if (count > most) [best, most, isOnly] = [article, count, true]
    else if (count === most) isOnly = false
  }
  if (best === null || !isOnly) return null
  return { origin: best, why: [`named as the source by ${most} of the others`] }
}

/** A credit of it names an outlet of the run that is not its own. */
function namesOutlet(articles: Gathered, article: number): boolean {
  const own = articles.outletKey(article)
  return articles.sources(article).some(key => key !== own && articles.isOutlet(key))
}

/** What becomes of a text: its agency adds to it, its readers cut it. */
type Course = 'grows' | 'shrinks'
/**
 * By so much more of one must stand in the other to say which was first. An agency only adds, if but a paragraph. Newspapers cut paragraphs and
 * write some of their own: where the difference was less, the fuller one was the first in 4 of 17 families that were looked at (`npm run bench:lineage`).
 */
const LEAST_MORE: Readonly<Record<Course, number>> = { grows: 0.05, shrinks: 0.3 }

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
  // Whoever comes before all others is left by a walk over them; whether it does is seen in a second one.
  const left = candidates.reduce((first, other) =>
    comesBefore(articles, first, other, shares, new Set(), course) ? first : other,
  )
  const own = new Set<string>()
  const isFirst = candidates.every(other => other === left || comesBefore(articles, left, other, shares, own, course))
  if (!isFirst) return { origin: null, why: [...why, 'no date and no credit tells which was first'] }
  return { origin: left, why: [...why, ...own] }
}

function comesBefore(
  articles: Gathered,
  article: number,
  other: number,
  shares: Shares,
  why: Set<string>,
  course: Course,
): boolean {
  const isFirst = isOver(articles, article, other)
  if (isFirst || isOver(articles, other, article)) {
    why.add('published first')
    return isFirst
  }
  if (articles.update(article) !== articles.update(other)) {
    why.add('the headline of another says that it is an update')
    return !articles.update(article)
  }
  const [inOther, inThis] = [shares.of(article, other), shares.of(other, article)]
  if (Math.abs(inOther - inThis) < LEAST_MORE[course]) return false
  if (course === 'grows') {
    why.add('stands in a longer version of the same agency')
    return inOther > inThis
  }
  why.add('holds more of the others than they of it')
  return inThis > inOther
}

/** The other was certainly published later. */
function isOver(articles: Gathered, article: number, other: number): boolean {
  const [ours, theirs] = [articles.printed(article), articles.printed(other)]
  return (
    ours !== null && theirs !== null && overBeside(ours[1], articles.zoned(article), articles.zoned(other)) < theirs[0]
  )
}
