import type { DateMention, Reading } from '../core/reading.ts'
import type { AuditRule, Cleaned, Flag, Removal } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import {
  type CalendarDay,
  calendarDay,
  dayInWords,
  daysBetween,
  daysInMonth,
  existsInCalendar,
  monthName,
} from '../language/calendar.ts'
import { isOfArticle } from '../language/kept.ts'
import { firstMeeting } from '../language/lookup.ts'

/** Zones: an article may be out in one while its dateline is still, or already, another day. */
const ZONE_DAYS = 1
/** Wire copy is printed within days of its dateline. */
const MOST_DAYS_TO_PRINT = 3
/** A weekly prints up to this late: worth a note, no more. */
const WEEKLY_DAYS = 7
/** Words of a line that says when the article was changed: such a date may be any later one. */
const CHANGED = /updat|modif|chang|correct|aktuali|geändert|actuali|mis[e]? à jour|zuletzt|bijgewerkt|aggiorn|atualiz/i
/** `(31.07.2005)` by itself dates a related article in a list. */
const IN_BRACKETS = /^\([\d\s./-]+\)$/

/** An article comes out once, and at most once more. */
const MOST_STAMPS = 2
/** Letters of `2008-02-10`. */
const DAY = 10

export const dateMismatch: AuditRule = {
  id: 'date-mismatch',
  summary: 'dates of one article that cannot all be right, and days that no calendar has',
  *check(cleaned, reading) {
    yield* impossible(cleaned, reading)
    yield* farFromDateline(cleaned, reading)
    yield* twoTimestamps(cleaned, reading)
  },
}

function* impossible(cleaned: Cleaned, reading: Reading): Iterable<Flag> {
  for (const mention of reading.dates) {
    const { year, month, day } = mention
    if (month === null || day === null || existsInCalendar(year, month, day)) continue
    if (!isOfArticle(cleaned, mention)) continue
    const last = daysInMonth(year ?? 2000, month)
    const named = `${monthName(month)}${year === null ? '' : ` ${year}`}`
    const written = cleaned.article.text.slice(mention.start, mention.end)
    const message = `Unexpected “${written}”, expected a day that exists: ${named} has ${last} days`
    yield { severity: 'error', message, passages: [{ start: mention.start, end: mention.end }] }
  }
}

/** The dateline of the article against the day it came out. */
function* farFromDateline(cleaned: Cleaned, reading: Reading): Iterable<Flag> {
  const dateline = reading.datelines[0]
  const published = calendarDay(cleaned.metadata.published) ?? calendarDay(cleaned.article.hints.published)
  if (dateline === undefined || dateline.date === null || published === null) return
  if (!isOfArticle(cleaned, dateline)) return
  const day = datelineDay(dateline.date, published)
  if (day === null) return
  const late = daysBetween(day, published)
  if (late >= -ZONE_DAYS && late <= MOST_DAYS_TO_PRINT) return
  const distance = late < 0 ? `${-late} days later` : `${late} days earlier`
  const passages: Span[] = [{ start: dateline.start, end: dateline.end }]
  const source = cleaned.removals.find(
    removal => removal.kind === 'timestamp' && removal.fills?.published !== undefined,
  )
  if (source !== undefined) passages.push({ start: source.start, end: source.end })
  const expected = `expected a day near publication on ${dayInWords(published)}`
  const words = cleaned.article.text.slice(dateline.start, dateline.end)
  const severity = late > 0 && late <= WEEKLY_DAYS ? 'note' : 'warning'
  yield { severity, message: `Unexpected dateline “${words}” of ${distance}, ${expected}`, passages }
}

/** A dateline without a year is of the year that brings it nearest to publication. */
function datelineDay(date: string, published: CalendarDay): CalendarDay | null {
  const whole = calendarDay(date)
  if (whole !== null) return whole
  const month = Number(date.slice(0, 2))
  const day = Number(date.slice(3))
  let nearest: CalendarDay | null = null
  for (let year = published.year - 1; year <= published.year + 1; year++) {
    if (!existsInCalendar(year, month, day)) continue
    const candidate = { year, month, day }
    if (nearest === null || Math.abs(daysBetween(candidate, published)) < Math.abs(daysBetween(nearest, published)))
      nearest = candidate
  }
  return nearest
}

/** Two lines that each say when the article came out, of which neither speaks of a change. */
function* twoTimestamps(cleaned: Cleaned, reading: Reading): Iterable<Flag> {
  const { text } = cleaned.article
  const stamped = cleaned.removals.filter(
    ({ kind, start, end, fills }) =>
      kind === 'timestamp' &&
      typeof fills?.published === 'string' &&
      !CHANGED.test(text.slice(start, end)) &&
      !IN_BRACKETS.test(text.slice(start, end)),
  )
  const [first, ...others] = stamped
  const day = calendarDay(first?.fills?.published ?? null)
  if (first === undefined || day === null) return
  // Three days and more head the parts of a list: the results of a weekend.
  if (new Set(stamped.map(({ fills }) => String(fills?.published).slice(0, DAY))).size > MOST_STAMPS) return
  for (const other of others) {
    const second = calendarDay(other.fills?.published ?? null)
    if (second === null || Math.abs(daysBetween(day, second)) <= ZONE_DAYS) continue
    yield {
      severity: 'warning',
      message: `Unexpected second time of publication “${written(cleaned, reading, other)}”, expected “${written(cleaned, reading, first)}”`,
      passages: [other, first].map(({ start, end }) => ({ start, end })),
    }
  }
}

function written(cleaned: Cleaned, reading: Reading, removal: Removal): string {
  const mention: DateMention | null = firstMeeting(reading.dates, removal)
  const { start, end } = mention ?? removal
  return cleaned.article.text.slice(start, end)
}
