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
const TIME = /^.{10}T(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s?([+-])(\d{2}):?(\d{2})?)?/u

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
