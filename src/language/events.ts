import type { Link, Row } from '../core/rule.ts'
import { calendarDay, daysBetween } from './calendar.ts'

/** Two articles about one event lie no further apart. */
const SAME_EVENT_DAYS = 3

/** Whole days between two dates that begin with `YYYY-MM-DD`; infinite when one does not. */
export function daysApart(a: string | null, b: string | null): number {
  const one = calendarDay(a)
  const other = calendarDay(b)
  return one === null || other === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(one, other))
}

/** Two articles tell of one event: their dates lie at most three days apart; where one has no date, they share a passage. */
export function isSameEvent(a: Row, b: Row, links: readonly Link[]): boolean {
  if (a.date !== null && b.date !== null) return daysApart(a.date, b.date) <= SAME_EVENT_DAYS
  return links.some(
    link =>
      (link.a.article === a.article && link.b.article === b.article) ||
      (link.a.article === b.article && link.b.article === a.article),
  )
}

/** Rows by a name of theirs, in the order of the rows. */
export function rowsBy<R>(rows: readonly R[], name: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(name(row))
    if (group === undefined) groups.set(name(row), [row])
    else group.push(row)
  }
  return [...groups.values()]
}

/** The first two rows of the two groups that tell of one event; null when none do. */
export function meeting<R extends Row>(
  ours: readonly R[],
  theirs: readonly R[],
  links: readonly Link[],
): [R, R] | null {
  for (const one of ours) {
    const other = theirs.find(row => row.article !== one.article && isSameEvent(one, row, links))
    if (other !== undefined) return [one, other]
  }
  return null
}
