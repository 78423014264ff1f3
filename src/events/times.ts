import { calendarDay, daysBetween } from '../language/calendar.ts'

const EPOCH = { year: 1970, month: 1, day: 1 }
/** A dateline is at most so much older than what is printed under it; one that seems newer is of the year before. */
const NEWER_DAYS = 2

/** Day of the dateline, else of publication: days since 1970. A dateline without a year is of the year of publication, or of the one before; where there is none it says nothing. */
export function dayOf(dateline: string | null, published: string | null): number | null {
  const printed = calendarDay(published)
  const last = printed === null ? null : daysBetween(EPOCH, printed)
  if (dateline === null) return last
  const whole = calendarDay(dateline)
  if (whole !== null) return daysBetween(EPOCH, whole)
  if (printed === null || last === null) return null
  for (const year of [printed.year + 1, printed.year, printed.year - 1]) {
    const day = calendarDay(`${year}-${dateline}`)
    if (day === null) continue
    const number = daysBetween(EPOCH, day)
    if (number <= last + NEWER_DAYS) return number
  }
  return last
}

const DAY_MINUTES = 24 * 60
/** How far a place may be ahead of UTC, and behind it. */
const MOST_AHEAD = 14 * 60
const MOST_BEHIND = 12 * 60
const TIME = /^.{10}T(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s?(?:([+-])(\d{2}):?(\d{2})?|(Z)))?/iu

/** First and last minute since 1970 that a time of publication may mean: in UTC where it says its zone, else as written. */
export function minutes(published: string | null): readonly [number, number] | null {
  const day = calendarDay(published)
  if (day === null || published === null) return null
  const start = daysBetween(EPOCH, day) * DAY_MINUTES
  const time = TIME.exec(published)
  if (time === null) return [start, start + DAY_MINUTES - 1]
  const [, hour, minute, sign, zoneHours = 0, zoneMinutes = 0] = time
  const ahead = (sign === '-' ? -1 : 1) * (60 * Number(zoneHours) + Number(zoneMinutes))
  const at = start + 60 * Number(hour) + Number(minute) - ahead
  return [at, at]
}

/** The time of publication says where it is that time: its minutes are those of UTC. */
export function isZoned(published: string | null): boolean {
  const [, , , sign, , , utc] = (published === null ? null : TIME.exec(published)) ?? []
  return sign !== undefined || utc !== undefined
}

/**
 * The minute from which on another article is certainly later: the last one, beside minutes of the same sort. Of two sorts one is as written, in a
 * zone that nobody tells.
 */
export function overBeside(last: number, zoned: boolean, otherZoned: boolean): number {
  if (zoned === otherZoned) return last
  return last + (zoned ? MOST_AHEAD : MOST_BEHIND)
}
