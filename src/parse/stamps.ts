const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/iu
/** RFC 2822, as mail and old systems write it. */
const MAIL =
  /^(?:[a-z]{3,9},?\s)?(\d{1,2})\s([a-z]{3})[a-z]{0,6}\s(\d{4})(?:\s(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu

/** As Java prints dates; the names of zones beside UTC are ambiguous and stay away. */
const JAVA = /^[a-z]{3}\s([a-z]{3})\s(\d{1,2})\s(\d{1,2}):(\d{2}):(\d{2})\s([A-Z]{1,5})\s(\d{4})$/iu

/** A machine's time stamp as ISO 8601, as precise as it was given down to the second; null when it is none. */
export function isoDate(stamp: string): string | null {
  const iso = ISO.exec(stamp)
  if (iso !== null) return joined(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7])
  const mail = MAIL.exec(stamp)
  if (mail !== null) return joined(mail[3], monthOf(mail[2]), mail[1], mail[4], mail[5], mail[6], mail[7])
  const java = JAVA.exec(stamp)
  if (java === null) return null
  const zone = /^(?:UTC|GMT|Z)$/u.test(java[6] ?? '') ? 'Z' : undefined
  return joined(java[7], monthOf(java[1]), java[2], java[3], java[4], java[5], zone)
}

/** 1 to 12, or 0 for no month. */
function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1)
}

function joined(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string | null {
  const [m, d, h, min] = [Number(month), Number(day), Number(hour ?? 0), Number(minute ?? 0)]
  if (m < 1 || m > 12 || d < 1 || d > 31 || h > 24 || min > 59) return null
  const date = `${year}-${two(m)}-${two(d)}`
  if (hour === undefined) return date
  return `${date}T${two(h)}:${two(min)}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^[a-z]/iu.test(zone) || /^[+-]00:?(?:00)?$/u.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
