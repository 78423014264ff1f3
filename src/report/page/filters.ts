import { keyOf } from '../decisions.ts'
import type { PageRow } from '../page-data.ts'
import { visible } from '../words.ts'
import { bandOf } from './bands.ts'
import { decisionAt, noDecisions } from './decided.ts'
import { acrossAt, index, rows } from './read.ts'

/** What can be asked of the list. Each is a value of the hash. */
export const FILTERS = [
  'q',
  'rule',
  'severity',
  'source',
  'language',
  'status',
  'kind',
  'stage',
  'verdict',
  'decided',
  'quality',
  'original',
] as const
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

function sourceOf({ outlet, here, agencies }: PageRow): string {
  return outlet ?? here ?? agencies[0] ?? ''
}

const haystacks: (string | undefined)[] = []
/** Rows made searchable at a time while the reader does nothing. */
const STEP = 500

/** Makes rows searchable before anybody searches: the first letter typed must not wait for all of them. */
export function prepare(from = 0): void {
  if (from >= rows.length) return
  for (let at = from; at < Math.min(rows.length, from + STEP); at++) {
    const row = rows[at]
    if (row !== undefined) haystack(at, row)
  }
  setTimeout(() => prepare(from + STEP), 0)
}

function haystack(at: number, row: PageRow): string {
  haystacks[at] ??= visible(
    [row.headline ?? '', row.id, row.outlet ?? row.here ?? '', ...row.agencies].join('\n'),
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
    (asked.rule === undefined ||
      row.rules.includes(rule) ||
      acrossAt(at).some(finding => finding.rule === asked.rule)) &&
    (asked.kind === undefined || row.kinds.includes(kind)) &&
    (asked.stage === undefined || row.stages.includes(stage)) &&
    (asked.severity === undefined || (row[asked.severity as 'error'] ?? 0) > 0) &&
    (asked.source === undefined || row.outlet === asked.source || row.agencies.includes(asked.source)) &&
    (asked.language === undefined || (row.language ?? 'unknown') === asked.language) &&
    (asked.status === undefined || row.status === asked.status) &&
    (asked.verdict === undefined || verdictsOf(row).includes(asked.verdict)) &&
    (asked.quality === undefined || (row.quality !== null && bandOf(row.quality / 100) === Number(asked.quality))) &&
    (asked.original === undefined || (row.original !== null && bandOf(row.original) === Number(asked.original))) &&
    (asked.decided === undefined || decidedOf(at) === asked.decided) &&
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

function verdictsOf(row: PageRow): string[] {
  const count = row.error + row.warning + row.note
  return [...(count > row.cannotTell ? ['fault'] : []), ...(row.cannotTell > 0 ? ['cannot-tell'] : [])]
}

/** Whether a person has settled what was found: nothing to settle, nothing settled, some, or all. */
function decidedOf(at: number): 'no findings' | 'undecided' | 'in part' | 'decided' {
  const row = rows[at]
  if (row === undefined || row.findings.length === 0) return 'no findings'
  // Asked of every row at once: most reports begin with nothing decided.
  if (noDecisions()) return 'undecided'
  const homes = new Map(acrossAt(at).map(finding => [finding.id, finding.passages[0]?.article ?? row.id]))
  const settled = row.findings.filter(
    id => decisionAt(keyOf({ on: 'finding', article: homes.get(id) ?? row.id, id })) !== null,
  ).length
  return settled === 0 ? 'undecided' : settled === row.findings.length ? 'decided' : 'in part'
}

/** The values a filter can take, with the number of articles that have each, most first. */
export function choices(filter: Filter): [string, number][] {
  const counts = new Map<string, number>()
  for (const [at, row] of rows.entries())
    for (const value of new Set(valuesOf(filter, row, at))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || collator.compare(a, b))
}

function valuesOf(filter: Filter, row: PageRow, at: number): readonly string[] {
  const named = (list: readonly string[], numbers: readonly number[]) => numbers.flatMap(at => list[at] ?? [])
  if (filter === 'rule') return named(index.names.rules, row.rules)
  if (filter === 'kind') return named(index.names.kinds, row.kinds)
  if (filter === 'stage') return named(index.names.stages, row.stages)
  if (filter === 'severity') return (['error', 'warning', 'note'] as const).filter(severity => row[severity] > 0)
  if (filter === 'source') return row.outlet === null ? row.agencies : [row.outlet, ...row.agencies]
  if (filter === 'language') return [row.language ?? 'unknown']
  if (filter === 'status') return [row.status]
  if (filter === 'verdict') return verdictsOf(row)
  if (filter === 'decided') return [decidedOf(at)]
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
