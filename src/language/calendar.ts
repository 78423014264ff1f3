const DAY_IN_MS = 86_400_000

/** Days since 1 January 1970 of a date of the Gregorian calendar; months count from 1. */
function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_IN_MS)
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7
}

/** Days of a month, February of leap years included. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)
}

/** False for 31 June and 30 February; a 29 February needs its year to be false. */
export function existsInCalendar(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** A day that is known to the year. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day)
}

/** The day that an ISO 8601 string begins with, or null when it names none that exists. */
export function calendarDay(iso: string | null): CalendarDay | null {
  const written = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso)
  if (written === null) return null
  const [year, month, day] = [Number(written[1]), Number(written[2]), Number(written[3])]
  return existsInCalendar(year, month, day) ? { year, month, day } : null
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** English name of a weekday, 0 Sunday to 6 Saturday. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? ''
}

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** `28 September 2025`. */
export function dayInWords({ year, month, day }: CalendarDay): string {
  return `${day} ${monthName(month)} ${year}`
}
