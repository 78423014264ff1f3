import type { CutShare, PageArticle, PageRow, Spoken, Statement } from './page-data.ts'
import { type PagePart, partOf } from './page-parts.ts'
import type { Piece } from './piece.ts'
import { inked, weights } from './weights.ts'
import type { CleanedLine, Finding, Line } from './wire.ts'
import { clipped } from './words.ts'

/** One article as the page shows it. `outlet` stands in where the line names no publisher. */
export interface PageInput {
  readonly line: Line
  readonly pieces: readonly Piece[]
  readonly outlet?: string | null
  readonly here?: string | null
  readonly statements?: readonly Statement[]
}

/** A row with names where the page counts. */
type NamedRow = Omit<PageRow, Named> & Readonly<Record<Named, readonly string[]>>
type Named = 'rules' | 'kinds' | 'stages'

/** What left an article by one rule. */
interface Cut extends CutShare {
  readonly rule: string
}

/** What an article gives to the page besides its part. It follows from the article alone, so that it can be made where the article is cleaned. */
export interface PageShare {
  readonly row: NamedRow
  readonly cuts: readonly Cut[]
  /** Its findings that rest on it alone. */
  readonly flags: readonly Pick<Finding, 'rule' | 'severity'>[]
  readonly said: readonly Omit<Spoken, 'row'>[]
}

/** What the page takes of an article; no part of one that failed. */
export interface PageEntry {
  readonly share: PageShare
  readonly part: PagePart | null
}

export const pageEntry = (input: PageInput): PageEntry => ({ share: shareOf(input), part: partFor(input) })

export function* pageEntries(articles: Iterable<PageInput>): Generator<PageEntry, void, undefined> {
  for (const article of articles) yield pageEntry(article)
}

function shareOf({ line, outlet = null, here = null, statements = [] }: PageInput): PageShare {
  if ('error' in line) return { row: failedRow(line, here), cuts: [], flags: [], said: [] }
  const own = line.findings.filter(({ passages }) => passages.every(({ article }) => article === line.id))
  return {
    row: { ...cleanedRow(line, outlet), here },
    cuts: cutsOf(line),
    flags: own.map(({ rule, severity }) => ({ rule, severity })),
    said: statements.flatMap(statement => said(statement, line)),
  }
}

/** All of an article that its row does not say. */
function partFor({ line, pieces, statements = [] }: PageInput): PagePart | null {
  if ('error' in line) return null
  const { standfirst, metadata, ledger, findings, repairs, quality } = line
  return partOf({ standfirst, metadata, ledger, findings, repairs, quality, statements, pieces } satisfies PageArticle)
}

/** Characters of a statement in the view of all speakers; the article has the whole. */
const QUOTED = 280

function said({ speaker, manner, text, span }: Statement, line: CleanedLine): PageShare['said'] {
  return speaker === null ? [] : [{ speaker, manner, text: clipped(text, QUOTED), finding: gravest(line, span) }]
}

const GRAVE: readonly Finding['severity'][] = ['error', 'warning']

/** The gravest finding that rests on these words and is more than a note. */
function gravest({ id, findings }: CleanedLine, [start, end]: Statement['span']): string | null {
  for (const severity of GRAVE)
    for (const finding of findings)
      if (
        finding.severity === severity &&
        finding.passages.some(({ article, span }) => article === id && span[0] < end && start < span[1])
      )
        return finding.id
  return null
}

function cutsOf({ ledger }: CleanedLine): Cut[] {
  const cuts = new Map<string, { -readonly [Key in keyof Cut]: Cut[Key] }>()
  for (const { rule, stage, kind, fate, text } of ledger) {
    const key = `${rule}\n${stage}\n${kind}\n${fate}`
    const cut = cuts.get(key) ?? { rule, stage, kind, fate, cuts: 0, characters: 0 }
    cut.cuts++
    cut.characters += inked(text)
    cuts.set(key, cut)
  }
  return [...cuts.values()]
}

/** The audit whose passages stand in other articles too. */
const SHARED = 'shared-passage'

/** Share of the body's characters outside of passages that other articles have. */
function originality({ id, findings }: CleanedLine, whole: number): number | null {
  if (whole === 0) return null
  const passages = findings
    .filter(({ rule }) => rule === SHARED)
    .flatMap(finding => finding.passages.filter(({ article }) => article === id))
    .sort((a, b) => a.span[0] - b.span[0])
  let reach = 0
  let shared = 0
  for (const { span, text } of passages) {
    const length = span[1] - span[0]
    const fresh = Math.max(0, span[1] - Math.max(span[0], reach))
    // What an earlier passage covers already counts once; markup between words makes a span longer than its text.
    if (length > 0) shared += inked(text) * (fresh / length)
    reach = Math.max(reach, span[1])
  }
  return Math.round(Math.max(0, 1 - shared / whole) * 1000) / 1000
}

const names = <Entry>(list: readonly Entry[], name: (entry: Entry) => string) => [...new Set(list.map(name))]

function cleanedRow(line: CleanedLine, outlet: string | null): NamedRow {
  const { visible, kept } = weights(line)
  const count = (severity: string) => line.findings.filter(finding => finding.severity === severity).length
  return {
    id: line.id,
    line: line.line,
    status: line.status,
    headline: line.headline,
    language: line.language,
    outlet: line.metadata.publisher ?? outlet,
    agencies: line.metadata.agencies,
    published: line.metadata.published,
    quality: line.quality.score,
    cuts: line.ledger.length,
    cutShare: visible === 0 ? 0 : Math.round(((visible - kept) / visible) * 1000) / 1000,
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    cannotTell: line.findings.filter(({ verdict }) => verdict === 'cannot-tell').length,
    original: originality(line, kept),
    rules: names([...line.ledger, ...line.findings], ({ rule }) => rule),
    kinds: names(line.ledger, ({ kind }) => kind),
    stages: names(line.ledger, ({ stage }) => stage),
    findings: line.findings.map(({ id }) => id),
    failure: null,
    part: null,
    here: null,
  }
}

function failedRow({ id, line, status, error }: Extract<Line, { error: unknown }>, here: string | null): NamedRow {
  return {
    id,
    line,
    status,
    headline: null,
    language: null,
    outlet: null,
    agencies: [],
    published: null,
    quality: null,
    cuts: 0,
    cutShare: 0,
    error: 0,
    warning: 0,
    note: 0,
    cannotTell: 0,
    original: null,
    rules: [],
    kinds: [],
    stages: [],
    findings: [],
    failure: error,
    part: null,
    here,
  }
}
