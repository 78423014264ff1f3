import type { Told, Weights } from './weights.ts'

/** Rows under one name that a new one meets: the first, which all have met, and the last, which are nearest in time. */
const FIRST_HOLDERS = 8
const LAST_HOLDERS = 24
/** Names of this weight are rare: fewer than one row in four or five has them. Not less, since a folder may hold little but one event. */
const RARE = 1.5
/** Share of the weight of both, under rare names alone, from which two rows are looked at: those of one event share far more. */
const LEAST_SHARED = 0.25

/** `totals` is the weight of all names of each row. Pairs of rows that share rare names, at most so many days apart; a row without a day meets those of any day, of many the first and the last. Time grows with the rows, not with their pairs. */
export function* meetings(
  rows: readonly Told[],
  weights: Weights,
  totals: Float64Array,
  days: number,
): Generator<readonly [number, number], void, undefined> {
  const dated: number[] = []
  const undated: number[] = []
  for (const [row, { days }] of rows.entries()) (days === null ? undated : dated).push(row)
  const first = (row: number) => rows[row]?.days?.[0] ?? 0
  dated.sort((a, b) => first(a) - first(b) || a - b)
  const holders = new Map<number, Holders>()
  for (const row of [...dated, ...undated]) {
    const own = rows[row]
    if (own === undefined) continue
    const met = new Map<number, number>()
    for (const name of own.names) {
      const weight = weights.name(name)
      if (weight < RARE) continue
      const all = holders.get(name) ?? { rows: [], from: 0 }
      holders.set(name, all)
      for (const other of chosen(all, own.days === null ? null : own.days[0] - days, rows))
        met.set(other, (met.get(other) ?? 0) + weight)
      all.rows.push(row)
    }
    for (const [other, weight] of met)
      if (weight >= LEAST_SHARED * Math.sqrt((totals[row] ?? 0) * (totals[other] ?? 0)))
        yield other < row ? [other, row] : [row, other]
  }
}

/** Rows under one name, in the order of their first days; those before `from` lie too far back for all that come. */
interface Holders {
  readonly rows: number[]
  from: number
}

function chosen(holders: Holders, since: number | null, all: readonly Told[]): number[] {
  const { rows } = holders
  while (since !== null && holders.from < rows.length && (all[rows[holders.from] ?? -1]?.days?.[1] ?? 0) < since)
    holders.from++
  const from = since === null ? 0 : holders.from
  if (rows.length - from <= FIRST_HOLDERS + LAST_HOLDERS) return rows.slice(from)
  return [...rows.slice(from, from + FIRST_HOLDERS), ...rows.slice(-LAST_HOLDERS)]
}
