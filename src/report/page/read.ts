import type { PageArticle, PageIndex, PageRow } from '../page-data.ts'
import { permalink } from './route.ts'

/** The index of the run, read once. */
export const index: PageIndex = JSON.parse(document.getElementById('index')?.textContent ?? 'null')
export const rows: readonly PageRow[] = index.rows

// Maps, not objects: an id may be `__proto__`.
const byId = new Map<PageRow['id'], number>()
const byPermalink = new Map<string, number>()
for (const [at, row] of rows.entries()) {
  if (!byId.has(row.id)) byId.set(row.id, at)
  const link = permalink(row.id)
  if (!byPermalink.has(link)) byPermalink.set(link, at)
}

export function rowOf(id: PageRow['id']): number | null {
  return byId.get(id) ?? null
}

export function rowAt(link: string): number | null {
  return byPermalink.get(link) ?? null
}

/** The first article that a finding stands on; one across articles stands on several. */
export function homeOf(finding: string): number | null {
  const at = rows.findIndex(row => row.findings.includes(finding))
  if (at >= 0) return at
  const passage = index.report.findings.find(({ id }) => id === finding)?.passages[0]
  return passage === undefined ? null : rowOf(passage.article)
}

let opened: { at: number; article: PageArticle | null } | null = null

/** The account of one article, parsed when it is opened; null when it failed or was left out. */
export function articleAt(at: number): PageArticle | null {
  if (opened?.at === at) return opened.article
  const json = document.getElementById(`article-${at}`)?.textContent
  const article: PageArticle | null = json ? JSON.parse(json) : null
  opened = { at, article: article === null ? null : withShared(article, rows[at]?.id) }
  return opened.article
}

/** Findings across articles stand on the report; a line may lack them. */
function withShared(article: PageArticle, id: PageRow['id'] | undefined): PageArticle {
  const known = new Set(article.findings.map(finding => finding.id))
  const more = index.report.findings.filter(
    finding => !known.has(finding.id) && finding.passages.some(passage => passage.article === id),
  )
  return more.length === 0 ? article : { ...article, findings: [...article.findings, ...more] }
}
