import type { Hints } from './core/article.ts'
import { type Metadata, NO_METADATA } from './core/metadata.ts'
import type { Removal } from './core/rule.ts'

/** What the caller said of the article; it outranks what the text says, which outranks the page's head. */
export interface Given {
  readonly headline?: string | null | undefined
  readonly published?: string | null | undefined
  readonly publisher?: string | null | undefined
}

/** One record out of what was lifted, what the page's head says and what the caller gave. */
export function metadata(removals: readonly Removal[], hints: Hints, given: Given): Metadata {
  const fills: Partial<Metadata>[] = []
  for (const removal of removals) if (removal.fills !== undefined) fills.push(removal.fills)
  const list = (field: 'authors' | 'agencies' | 'photoCredits' | 'captions' | 'editorNotes') => {
    const values: string[] = []
    for (const fill of fills) for (const value of fill[field] ?? []) if (!values.includes(value)) values.push(value)
    return values
  }
  const first = <F extends 'headline' | 'standfirst' | 'section' | 'publisher' | 'dateline'>(field: F) =>
    fills.find(fill => fill[field] !== undefined && fill[field] !== null)?.[field] ?? null
  const authors = list('authors')
  return {
    ...NO_METADATA,
    headline: given.headline ?? first('headline') ?? hints.headline,
    standfirst: first('standfirst'),
    published: precise([given.published, ...fills.map(fill => fill.published), hints.published]),
    authors: authors.length > 0 ? authors : distinct(hints.authors),
    agencies: list('agencies'),
    publisher: given.publisher ?? hints.publisher ?? first('publisher'),
    section: first('section') ?? hints.section,
    photoCredits: list('photoCredits'),
    captions: list('captions'),
    editorNotes: list('editorNotes'),
    dateline: first('dateline'),
  }
}

const distinct = (values: readonly string[]) => [...new Set(values)]

/** The first date, as precisely as any of the others that begin with it writes it. */
function precise(values: readonly (string | null | undefined)[]): string | null {
  const dates = values.filter((value): value is string => typeof value === 'string' && value !== '')
  let best = dates[0] ?? null
  for (const date of dates) if (best !== null && date.length > best.length && date.startsWith(best)) best = date
  return best
}
