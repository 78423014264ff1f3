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
