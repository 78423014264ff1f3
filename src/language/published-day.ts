import type { Cleaned } from '../core/rule.ts'
import { type CalendarDay, calendarDay } from './calendar.ts'

/** The day the article came out: as lifted or given, else the dateline's where its year is written; null when nothing says it. */
export function publishedDay({ article, metadata }: Cleaned): CalendarDay | null {
  return (
    calendarDay(metadata.published) ??
    calendarDay(metadata.dateline?.date ?? null) ??
    calendarDay(article.hints.published)
  )
}
