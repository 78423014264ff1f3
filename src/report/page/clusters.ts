import type { Finding, Report } from '../wire.ts'
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
  /** What the run says of it; null where the page has only the dates to go by. */
  readonly step: Step | null
}

type Lineage = Report['events'][number]['lineages'][number]
type Step = Lineage['steps'][number]

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
  /** Where its articles go back to, as the run found. */
  readonly lineages: readonly Lineage[]
  /** What each row is: origin, copy, abridged, rewrite, update, or nobody knows which. */
  readonly roles: ReadonlyMap<number, string>
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

/** What the run says of each article: the lineage it belongs to, and its step, or null for the origin. */
const lineageAt = new Map<number, { readonly lineage: Lineage; readonly step: Step | null }>()
for (const { lineages } of index.report.events)
  for (const lineage of lineages) {
    const { origin, steps } = lineage
    const first = origin === null ? null : rowOf(origin)
    if (first !== null) lineageAt.set(first, { lineage, step: null })
    for (const step of steps) {
      const row = rowOf(step.article)
      if (row !== null) lineageAt.set(row, { lineage, step })
    }
  }

/** What the run says of an article that goes back to another one. */
export function stepOf(row: number): Step | null {
  return lineageAt.get(row)?.step ?? null
}

/** A cluster in the order of time, each copy tied to the article that the run says it was made from, or else to the one before it with which it shares most. */
export function linesOf(articles: readonly (string | number)[]): Lines {
  const members = articles
    .flatMap(id => rowOf(id) ?? [])
    .map(row => ({ row, day: dayOf(row) }))
    .sort((a, b) => (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY) || a.row - b.row)
  const ties = members.flatMap(({ row }, at) => {
    const known = lineageAt.get(row)
    // What the run calls an origin is no copy, whatever the dates say.
    if (known !== undefined && known.step === null) return []
    const from = known?.step?.from == null ? null : rowOf(known.step.from)
    if (known?.step && from !== null)
      return [{ from, to: row, words: wordsBetween(from, row), sure: true, step: known.step }]
    const tie = nearest(
      row,
      members.slice(0, at).map(({ row }) => row),
    )
    // The run has looked, and cannot tell which was first.
    return tie === null ? [] : [known === undefined ? tie : { ...tie, sure: false, step: known.step }]
  })
  const unsure = new Set(ties.filter(({ sure }) => !sure).flatMap(({ from, to }) => [from, to]))
  for (const { to, sure } of ties) if (sure) unsure.delete(to)
  for (const { row } of members) if (lineageAt.get(row)?.step === null) unsure.delete(row)
  const copied = new Set(ties.map(({ to }) => to))
  const roles = new Map(
    members.map(({ row }) => {
      if (unsure.has(row) || hasNoOrder(row)) return [row, 'origin or copy']
      return [row, lineageAt.get(row)?.step?.part ?? (copied.has(row) ? 'copy' : 'origin')]
    }),
  )
  const lineages = [...new Set(members.flatMap(({ row }) => lineageAt.get(row)?.lineage ?? []))]
  return { members, ties, dated: members.every(({ day }) => day !== null), lineages, roles }
}

/** The run has looked, and names neither what this was made from nor an origin of all. */
function hasNoOrder(row: number): boolean {
  const known = lineageAt.get(row)
  return known?.step?.from === null && known.lineage.origin === null
}

function wordsBetween(a: number, b: number): number {
  return sharedBy(a, b).reduce((sum, finding) => sum + words(finding), 0)
}

/** The article among those before it with which it shares most. */
function nearest(row: number, before: readonly number[]): Tie | null {
  let best: Tie | null = null
  for (const earlier of before) {
    const count = wordsBetween(earlier, row)
    if (count > (best?.words ?? 0))
      best = { from: earlier, to: row, words: count, sure: apart(earlier, row), step: null }
  }
  return best
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
