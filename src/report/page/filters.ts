import type { PageRow } from '../page-data.ts'
import { visible } from '../words.ts'
import { index, rows } from './read.ts'

/** What can be asked of the list. Each is a value of the hash. */
export const FILTERS = ['q', 'rule', 'severity', 'source', 'language', 'status', 'kind', 'stage'] as const
export type Filter = (typeof FILTERS)[number]
export type Asked = Readonly<Partial<Record<Filter | 'sort', string>>>

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** What each column sorts by. */
const ORDERS: Readonly<Record<string, (a: PageRow, b: PageRow) => number>> = {
  headline: (a, b) => collator.compare(a.headline ?? String(a.id), b.headline ?? String(b.id)),
  language: (a, b) => collator.compare(a.language ?? '', b.language ?? ''),
  source: (a, b) => collator.compare(sourceOf(a), sourceOf(b)),
  status: (a, b) => collator.compare(a.status, b.status),
  quality: (a, b) => (a.quality ?? -1) - (b.quality ?? -1),
  cut: (a, b) => a.cutShare - b.cutShare || a.cuts - b.cuts,
  findings: (a, b) => a.error - b.error || a.warning - b.warning || a.note - b.note,
}

function sourceOf({ outlet, agencies }: PageRow): string {
  return outlet ?? agencies[0] ?? ''
}

const haystacks: (string | undefined)[] = []

function haystack(at: number, row: PageRow): string {
  haystacks[at] ??= visible(
    [row.headline ?? '', row.id, row.outlet ?? '', ...row.agencies].join('\n'),
    '\n',
  ).toLowerCase()
  return haystacks[at]
}

/** Numbers of the rows that fit, in the order asked for: `sort=quality` upwards, `sort=-quality` downwards, else as in the run. */
export function found(asked: Asked): number[] {
  const nameAt = (list: readonly string[], name: string | undefined) => (name === undefined ? -1 : list.indexOf(name))
  const rule = nameAt(index.names.rules, asked.rule)
  const kind = nameAt(index.names.kinds, asked.kind)
  const stage = nameAt(index.names.stages, asked.stage)
  const words = (asked.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (row: PageRow, at: number) =>
    (asked.rule === undefined || row.rules.includes(rule) || sharedRule(asked.rule, row)) &&
    (asked.kind === undefined || row.kinds.includes(kind)) &&
    (asked.stage === undefined || row.stages.includes(stage)) &&
    (asked.severity === undefined || (row[asked.severity as 'error'] ?? 0) > 0) &&
    (asked.source === undefined || row.outlet === asked.source || row.agencies.includes(asked.source)) &&
    (asked.language === undefined || (row.language ?? 'unknown') === asked.language) &&
    (asked.status === undefined || row.status === asked.status) &&
    words.every(word => haystack(at, row).includes(word))
  const list = rows.flatMap((row, at) => (fits(row, at) ? [at] : []))
  const sort = asked.sort ?? ''
  const order = Object.hasOwn(ORDERS, sort.replace(/^-/, '')) ? ORDERS[sort.replace(/^-/, '')] : undefined
  if (order === undefined) return list
  const sign = sort.startsWith('-') ? -1 : 1
  return list.sort((a, b) => {
    const [x, y] = [rows[a], rows[b]]
    return x === undefined || y === undefined ? 0 : sign * order(x, y) || a - b
  })
}

/** Findings across articles may stand on the report alone. */
function sharedRule(rule: string, row: PageRow): boolean {
  return index.report.findings.some(
    finding => finding.rule === rule && finding.passages.some(passage => passage.article === row.id),
  )
}

/** The values a filter can take, with the number of articles that have each, most first. */
export function choices(filter: Filter): [string, number][] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of new Set(valuesOf(filter, row))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || collator.compare(a, b))
}

function valuesOf(filter: Filter, row: PageRow): readonly string[] {
  const named = (list: readonly string[], numbers: readonly number[]) => numbers.flatMap(at => list[at] ?? [])
  if (filter === 'rule') return named(index.names.rules, row.rules)
  if (filter === 'kind') return named(index.names.kinds, row.kinds)
  if (filter === 'stage') return named(index.names.stages, row.stages)
  if (filter === 'severity') return (['error', 'warning', 'note'] as const).filter(severity => row[severity] > 0)
  if (filter === 'source') return row.outlet === null ? row.agencies : [row.outlet, ...row.agencies]
  if (filter === 'language') return [row.language ?? 'unknown']
  if (filter === 'status') return [row.status]
  return []
}

/** The rows last listed: what "next article" means once one is open. */
let trail: readonly number[] = rows.map((_, at) => at)

export function follow(list: readonly number[]): void {
  trail = list
}

export function neighbour(at: number, step: 1 | -1): number | null {
  const list = trail.includes(at) ? trail : rows.map((_, row) => row)
  return list[list.indexOf(at) + step] ?? null
}
