const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
/** Nothing longer is a date alone; the longest in use is what JavaScript prints, with the zone in words. */
const LONGEST = 90

const CLOCK = String.raw`(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?<half>[AP]M))?`
/** The letters of zones beside UTC are ambiguous: they are read over. What stands in brackets behind says the same in words. */
const ZONE = String.raw`(?:\s?(?<zone>Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|[A-Z]{2,5}))?(?:\s(?:UTC|\([^()]{1,60}\)))?`
const TIME = `(?:(?:T|,?\\s{1,3}|\\s(?:at|-)\\s)${CLOCK}${ZONE})?`
const WEEKDAY = String.raw`(?:\p{L}{2,9}[.,]{0,2}\s{1,2})?`
const form = (date: string, flags = 'iu') => new RegExp(`^${date}$`, flags)

/** How news systems write their dates, none of them ambiguous; what each is seen in stands beside it. */
const FORMS: readonly RegExp[] = [
  // ISO 8601, and what is meant for it: 2018-6-14 13:02, 2012/01/11, 2025-12-13 00:00:00 +0000 UTC
  form(
    String.raw`(?<year>\d{4})([-/. ])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:(?:T|,?\s{1,3}|\s(?:at|-)\s)${CLOCK})?${ZONE}`,
  ),
  form(String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[T ]${CLOCK})?${ZONE}`),
  // RFC 2822: Wed, 11 Jan 2012 19:01:04 EST; also 11 January 2012
  form(String.raw`${WEEKDAY}(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<name>[a-z]{3,9})\.?,?[\s-](?<year>\d{4})${TIME}`),
  // December 31, 2007 11:14:48 MST; JavaScript's Thu Dec 18 2025 19:20:04 GMT+0000 (UTC)
  form(
    String.raw`${WEEKDAY}(?<name>[a-z]{3,9})\.?\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>\d{4})${TIME}`,
  ),
  // C's Thu Dec 18 19:20:04 2025, Java's Thu Dec 18 19:20:04 UTC 2025
  form(
    String.raw`[a-z]{3}\s(?<name>[a-z]{3})\s{1,2}(?<day>\d{1,2})\s${CLOCK}(?:\s(?<zone>[A-Z]{1,5}))?\s(?<year>\d{4})`,
  ),
  // Dots stand between day and month, in this order: 27.04.2020 18:50
  form(String.raw`${WEEKDAY}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})${TIME}`),
  // Slashes say it in either order: only a day past the twelfth tells which, 13/11/2025 or 12/30/2007
  form(String.raw`${WEEKDAY}(?<day>1[3-9]|2\d|3[01])[/-](?<month>0?\d|1[0-2])[/-](?<year>\d{4})${TIME}`),
  form(String.raw`${WEEKDAY}(?<month>0?\d|1[0-2])[/-](?<day>1[3-9]|2\d|3[01])[/-](?<year>\d{4})${TIME}`),
]
/** Seconds or milliseconds since 1970; ten digits reach from 2001 to 2286. */
const EPOCH = /^[1-9]\d{9}(?:\d{3})?$/u

/** A machine's time stamp as ISO 8601, as precise as it was given down to the second; null when it is none, or may be two. */
export function isoDate(stamp: string): string | null {
  if (stamp.length > LONGEST) return null
  for (const pattern of FORMS) {
    const groups = pattern.exec(stamp)?.groups
    if (groups !== undefined) return written(groups)
  }
  if (!EPOCH.test(stamp)) return null
  return `${new Date(Number(stamp.slice(0, 10)) * 1000).toISOString().slice(0, 19)}Z`
}

function written(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { year, month, name, day, hour, minute, second, half, zone } = groups
  const [m, d] = [name === undefined ? Number(month) : monthOf(name), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  const date = `${year}-${two(m)}-${two(d)}`
  if (hour === undefined || minute === undefined) return date
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0)
  if (hours > 24 || Number(minute) > 59) return null
  return `${date}T${two(hours)}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`
}

/** 1 to 12 for an English name or its beginning, or 0 for no month. */
function monthOf(name: string): number {
  return MONTHS.findIndex(month => month.startsWith(name.toLowerCase())) + 1
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  const digits = zone.replace(/^(?:UTC|GMT)(?=.)/iu, '')
  if (/^(?:Z|UTC|GMT|[+-]00:?(?:00)?)$/iu.test(digits)) return 'Z'
  if (!/^[+-]/u.test(digits)) return ''
  const offset = digits.slice(1).replace(':', '').padEnd(4, '0')
  return `${digits[0]}${offset.slice(0, 2)}:${offset.slice(2)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
