import { useMemo } from 'preact/hooks'
import type { PageArticle, PageIndex, PageRow } from '../page-data.ts'
import type { Finding } from '../wire.ts'
import { usePart } from './parts.ts'
import { permalink } from './route.ts'

/** The index of the run, read once. */
export const index: PageIndex = JSON.parse(document.getElementById('index')?.textContent ?? 'null')
export const rows: readonly PageRow[] = index.rows

// Maps, not objects: an id may be `__proto__`.
const byId = new Map<PageRow['id'], number>()
const byPermalink = new Map<string, number>()
const byFinding = new Map<string, number>()
for (const [at, row] of rows.entries()) {
  if (!byId.has(row.id)) byId.set(row.id, at)
  const link = permalink(row.id)
  if (!byPermalink.has(link)) byPermalink.set(link, at)
  for (const finding of row.findings) if (!byFinding.has(finding)) byFinding.set(finding, at)
}

/** Findings across articles by the rows they rest on, and rules by row: asked for every row at every keystroke. */
const across = new Map<number, Finding[]>()
for (const finding of index.report.findings)
  for (const id of new Set(finding.passages.map(passage => passage.article))) {
    const at = byId.get(id)
    if (at === undefined) continue
    const own = across.get(at)
    if (own === undefined) across.set(at, [finding])
    else own.push(finding)
  }

export function rowOf(id: PageRow['id']): number | null {
  return byId.get(id) ?? null
}

export function rowAt(link: string): number | null {
  return byPermalink.get(link) ?? null
}

/** Findings across articles that rest on this one. */
export function acrossAt(at: number): readonly Finding[] {
  return across.get(at) ?? []
}

/** The first article that a finding stands on; one across articles stands on several. */
export function homeOf(finding: string): number | null {
  const at = byFinding.get(finding)
  if (at !== undefined) return at
  const passage = index.report.findings.find(({ id }) => id === finding)?.passages[0]
  return passage === undefined ? null : rowOf(passage.article)
}

/** The account of one article: undefined while it is loaded, null when it failed or its file is gone. */
export function useArticle(at: number): PageArticle | null | undefined {
  const part = usePart<PageArticle>(rows[at]?.part ?? null)
  return useMemo(() => (part ? withShared(part, at) : part), [part, at])
}

/** Findings across articles stand on the report; a line may lack them. */
function withShared(article: PageArticle, at: number): PageArticle {
  const known = new Set(article.findings.map(finding => finding.id))
  const more = acrossAt(at).filter(finding => !known.has(finding.id))
  return more.length === 0 ? article : { ...article, findings: [...article.findings, ...more] }
}
