import type { Article } from './core/article.ts'
import { type Metadata, NO_METADATA } from './core/metadata.ts'
import type { Reading } from './core/reading.ts'
import type { Removal } from './core/rule.ts'
import { within } from './core/span.ts'
import { belowHeadline } from './language/below-headline.ts'
import { bylineNames, STAFF } from './language/byline-names.ts'
import { signatures } from './language/signatures.ts'

/** What the caller said of the article; it outranks everything. */
export interface Given {
  readonly headline?: string | null | undefined
  readonly published?: string | null | undefined
  readonly publisher?: string | null | undefined
}

/**
 * One record out of what was lifted, what the page says of itself and what the caller gave. A page knows its own date and authors better than
 * what stands on it: that may be the day it was last changed, or belong to a teaser. Its headline is the one that readers see.
 */
export function metadata(removals: readonly Removal[], article: Article, reading: Reading, given: Given): Metadata {
  const { hints } = article
  const fills: Partial<Metadata>[] = []
  for (const removal of removals) if (removal.fills !== undefined) fills.push(removal.fills)
  const headline = headlineOf(removals)
  const below = article.origin === 'text' && headline !== undefined ? belowHeadline(article, reading, headline) : null
  const near: Partial<Metadata>[] = []
  if (below !== null)
    for (const removal of removals) if (removal.fills !== undefined && within(removal, below)) near.push(removal.fills)
  const seen: (string | null | undefined)[] = []
  for (const { published } of near) seen.push(published)
  seen.push(below?.published)
  for (const { published } of fills) seen.push(published)
  const dates = article.origin === 'html' ? [hints.published, ...seen] : [...seen, hints.published]
  const named = near.flatMap(fill => fill.authors ?? [])
  const lifted = [named, below?.authors ?? [], list(fills, 'authors')].find(names => names.length > 0) ?? []
  return {
    ...NO_METADATA,
    headline: given.headline ?? headline?.fills?.headline ?? hints.headline,
    standfirst: first(fills, 'standfirst'),
    published: precise([given.published, ...dates, dayInAddress(hints.url)]),
    authors: authorsOf(distinct(lifted), article),
    agencies: list(fills, 'agencies'),
    publisher: given.publisher ?? hints.publisher ?? first(fills, 'publisher'),
    section: first(fills, 'section') ?? hints.section,
    photoCredits: list(fills, 'photoCredits'),
    captions: list(fills, 'captions'),
    editorNotes: list(fills, 'editorNotes'),
    dateline: first(fills, 'dateline'),
  }
}

/** What all fills say of a field, none twice. */
function list(
  fills: readonly Partial<Metadata>[],
  field: 'authors' | 'agencies' | 'photoCredits' | 'captions' | 'editorNotes',
): string[] {
  const values: string[] = []
  for (const fill of fills) for (const value of fill[field] ?? []) if (!values.includes(value)) values.push(value)
  return values
}

/** What the first fill that knows it says of a field. */
function first<F extends 'standfirst' | 'section' | 'publisher' | 'dateline'>(
  fills: readonly Partial<Metadata>[],
  field: F,
): NonNullable<Metadata[F]> | null {
  for (const fill of fills) {
    const value = fill[field]
    if (value !== undefined && value !== null) return value
  }
  return null
}

/** Where the layout and the model each found one, the model's stands right above the article, and the layout's may be a teaser's. */
function headlineOf(removals: readonly Removal[]): Removal | undefined {
  const found = removals.filter(removal => removal.fills?.headline !== undefined)
  return found.find(removal => removal.rule === 'unlikely-blocks') ?? found[0]
}

/** People that the page names, else those of the lifted bylines, else those of elements that the markup calls bylines, else whoever signs, else whoever the page names. */
function authorsOf(lifted: readonly string[], article: Article): readonly string[] {
  const { hints, origin } = article
  const named = distinct(hints.authors)
  if (origin === 'html' && named.some(name => isPerson(name, hints.publisher))) return named
  if (lifted.length > 0) return lifted
  // An agency's letters or a user's name are an answer; the outlet's own name is none.
  if (named.some(name => bare(name) !== bare(hints.publisher ?? ''))) return named
  for (const byline of hints.bylines) {
    const people = byline
      .split('\n')
      .flatMap(line => (bylineNames(line) ?? bylineNames(`By: ${line}`))?.names ?? [])
      .filter(name => isPerson(name, hints.publisher))
    if (people.length > 0) return distinct(people)
  }
  const signed = origin === 'html' ? signatures(article) : []
  return signed.length > 0 ? signed : named
}

/** Two words or more, or letters that need no space between two names, and not the outlet. A single word may be a user's name, or a desk's. */
function isPerson(name: string, publisher: string | null): boolean {
  if (bare(name) === bare(publisher ?? '') || STAFF.test(name)) return false
  return /\S\s+\S|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(name)
}

/** The day in `https://news.example/2025/03/04/ferry`, as many systems for publishing write addresses. */
function dayInAddress(url: string | null): string | null {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=[/-]|$)/u.exec(url ?? '') ?? []
  return day === undefined ? null : `${year}-${month}-${day}`
}

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const distinct = (values: readonly string[]) => [...new Set(values)]

/** The first of the dates, or the longest that goes on from it: `2025-09-28` becomes `2025-09-28T09:57` where another says so. */
function precise(values: readonly (string | null | undefined)[]): string | null {
  const dates = values.filter((value): value is string => typeof value === 'string' && value !== '')
  let best = dates[0] ?? null
  for (const date of dates) if (best !== null && date.length > best.length && date.startsWith(best)) best = date
  return best
}
