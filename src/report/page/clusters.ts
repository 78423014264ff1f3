import type { Finding } from '../wire.ts'
import { visible } from '../words.ts'
import { index, rowOf, rows } from './read.ts'
import { permalink } from './route.ts'

/** Two articles of a cluster that share words: the one that had them first, and the other. */
interface Tie {
  readonly from: number
  readonly to: number
  readonly words: number
  /** False when the two appeared on one day, and not both say at what time. */
  readonly sure: boolean
}

interface Member {
  readonly row: number
  /** Null when the article says no day. */
  readonly day: number | null
}

export interface Lines {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  /** Every member says its day. */
  readonly dated: boolean
}

const SHARED = 'shared-passage'

/** Findings of passages that two rows share, by their rows: `3 8`. */
const shared = new Map<string, Finding[]>()
for (const finding of index.report.findings) {
  if (finding.rule !== SHARED) continue
  const own = [...new Set(finding.passages.map(({ article }) => rowOf(article)))].filter(row => row !== null)
  for (const a of own)
    for (const b of own) {
      if (a >= b) continue
      const key = `${a} ${b}`
      const known = shared.get(key)
      if (known === undefined) shared.set(key, [finding])
      else known.push(finding)
    }
}

/** Passages that two articles share. */
export function sharedBy(a: number, b: number): readonly Finding[] {
  return shared.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? []
}

function dayOf(row: number): number | null {
  const time = Date.parse(rows[row]?.published ?? '')
  return Number.isNaN(time) ? null : time
}

/** Whether the dates say which of the two came first: one day is one day, when not both name the time. */
function apart(a: number, b: number): boolean {
  const [x, y] = [rows[a]?.published ?? '', rows[b]?.published ?? '']
  if (x === '' || y === '') return false
  return (x.includes('T') && y.includes('T')) || x.slice(0, 10) !== y.slice(0, 10)
}

const words = (finding: Finding) => Math.max(0, ...finding.passages.map(({ text }) => text.split(/\s+/).length))

/** A cluster in the order of time, each copy tied to the article before it with which it shares most. */
export function linesOf(articles: readonly (string | number)[]): Lines {
  const members = articles
    .flatMap(id => rowOf(id) ?? [])
    .map(row => ({ row, day: dayOf(row) }))
    .sort((a, b) => (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY) || a.row - b.row)
  const ties: Tie[] = []
  for (const [at, { row }] of members.entries()) {
    let best: Tie | null = null
    for (const { row: earlier } of members.slice(0, at)) {
      const count = sharedBy(earlier, row).reduce((sum, finding) => sum + words(finding), 0)
      if (count > (best?.words ?? 0)) best = { from: earlier, to: row, words: count, sure: apart(earlier, row) }
    }
    if (best !== null) ties.push(best)
  }
  return { members, ties, dated: members.every(({ day }) => day !== null) }
}

/** How an article is called in a list. */
export function titleOf(row: number): string {
  return visible(rows[row]?.headline ?? String(rows[row]?.id ?? ''))
}

/** Where it appeared, or else its id. */
export function outletOf(row: number): string {
  const article = rows[row]
  return article === undefined ? '' : (article.outlet ?? article.here ?? permalink(article.id))
}
