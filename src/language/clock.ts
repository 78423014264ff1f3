/** A time as written at a known place. `end` is past the last character that belongs to it. */
export interface ClockTime {
  readonly end: number
  /** `HH:MM`, 24 hours. */
  readonly time: string
  /** `Z` or `+08:00`; null when none is written, or its name stands for several. */
  readonly zone: string | null
  /** Surely a time even with no date beside it. */
  readonly sure: boolean
}

/** Names of zones; null for those that name several (CST, IST) or a place's time in summer and winter (ET). */
const ZONES: ReadonlyMap<string, string | null> = new Map([
  ...zones('Z', 'GMT UTC Z WET'),
  ...zones('+01:00', 'BST CET MEZ WAT WEST'),
  ...zones('+02:00', 'CEST MESZ EET SAST CAT'),
  ...zones('+03:00', 'EEST MSK EAT TRT'),
  ...zones('+05:00', 'PKT'),
  ...zones('+05:45', 'NPT'),
  ...zones('+07:00', 'WIB ICT'),
  ...zones('+08:00', 'HKT SGT BJT AWST PHT'),
  ...zones('+09:00', 'JST KST'),
  ...zones('+10:00', 'AEST'),
  ...zones('+11:00', 'AEDT'),
  ...zones('+12:00', 'NZST'),
  ...zones('+13:00', 'NZDT'),
  ...zones('-03:00', 'BRT ART'),
  ...zones('-04:00', 'EDT'),
  ...zones('-05:00', 'EST CDT'),
  ...zones('-06:00', 'MDT'),
  ...zones('-07:00', 'MST PDT'),
  ...zones('-08:00', 'PST'),
  ...zones(null, 'ET CT MT PT CST IST AST'),
])

function zones(offset: string | null, names: string): [string, string | null][] {
  return names.split(' ').map(name => [name, offset])
}

const HOUR_MINUTE = /(\d{1,2})([:.：]|[hH](?=\d))([0-5]\d)(?!\d)(?:[:.：]([0-5]\d)(?!\d)(?:[.,]\d{1,9})?)?/y
/** "9 a.m.", "9am", "9 Uhr", "20 h": an hour with nothing but its unit. */
const HOUR = /(\d{1,2})(?=[ \u00a0\u202f]?(?:[ap]\.? ?m\b|Uhr\b))/iy
/** "0830 GMT", as the wires write it: only with a zone. */
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?=[ \u00a0](?:GMT|UTC|EST|EDT|BST|CET|ET)\b)/y
const CHINESE = /(\d{1,2})[时時点點](\d{1,2})分/y
const HALF_OF_DAY = /[ \u00a0\u202f]{0,2}([ap])(?:\. ?m\b\.?|m\b)/iy
const UNIT = /[ \u00a0]?(?:Uhr|hrs?|[Hh]s?)\b/y
const OFFSET = /[ \u00a0]?(?:\((?=[^)]{1,12}\)))?(GMT|UTC)?[ ]?([+-]|−)(\d{1,2})(?::?([0-5]\d))?(?![\d-])/y
const NAMED_ZONE = /[ \u00a0]?(\()?([A-Z]{1,4})\b(\))?/y

/** The time written at `at`, or null. */
export function clockTime(text: string, at: number): ClockTime | null {
  const minutes = match(HOUR_MINUTE, text, at)
  const military = minutes === null ? match(MILITARY, text, at) : null
  const chinese = minutes === null ? match(CHINESE, text, at) : null
  const hourOnly = minutes === null && military === null && chinese === null ? match(HOUR, text, at) : null
  const found = minutes ?? military ?? chinese ?? hourOnly
  if (found === null) return null
  let hour = Number(found[1])
  const minute =
    minutes !== null ? minutes[3] : military !== null ? military[2] : (chinese?.[2] ?? '00').padStart(2, '0')
  let end = at + found[0].length
  let sure = military !== null || chinese !== null || minutes?.[2]?.toLowerCase() === 'h'
  const half = match(HALF_OF_DAY, text, end)
  if (half !== null) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half[1]?.toLowerCase() === 'p' ? 12 : 0)
    end += half[0].length
    sure = true
  } else {
    const unit = match(UNIT, text, end)
    if (unit !== null) {
      end += unit[0].length
      sure = true
    }
  }
  if (hour > 24 || (hour === 24 && minute !== '00') || Number(minute) > 59) return null
  const zone = zoneAt(text, end)
  if (zone !== null) {
    end = zone.end
    sure = true
  }
  // "2.30" is a number, a score or a price unless something says that it is a time.
  if (minutes?.[2] === '.' && !sure) return null
  if (minutes !== null && minutes[2] !== '.' && found[1]?.length === 2) sure = true
  return { end, time: `${String(hour % 24).padStart(2, '0')}:${minute}`, zone: zone?.zone ?? null, sure }
}

function zoneAt(text: string, at: number): { readonly end: number; readonly zone: string | null } | null {
  const named = match(NAMED_ZONE, text, at)
  const offset = match(OFFSET, text, at)
  if (offset !== null && Number(offset[3]) <= 14 && (offset[1] !== undefined || offset[3]?.length === 2)) {
    // A bare " -05" behind a time is a range or a dash; glued to the time, or with minutes, it is an offset.
    const glued = offset[1] !== undefined || text[at] === '+' || text[at] === '-' || offset[4] !== undefined
    if (glued) {
      const hours = String(Number(offset[3])).padStart(2, '0')
      const minutes = offset[4] ?? '00'
      const end = at + offset[0].length + (offset[0].includes('(') ? 1 : 0)
      if (hours === '00' && minutes === '00') return { end, zone: 'Z' }
      return { end, zone: `${offset[2] === '+' ? '+' : '-'}${hours}:${minutes}` }
    }
  }
  if (named === null) return null
  const zone = ZONES.get(named[2] ?? '')
  if (zone === undefined) return null
  const closed = named[1] === undefined || named[3] !== undefined
  if (!closed) return null
  // A closing bracket that was not opened here belongs to what stands around.
  return { end: at + named[0].length - (named[1] === undefined && named[3] !== undefined ? 1 : 0), zone }
}

/** The sticky pattern at `at`; every pattern here reads a bounded number of characters. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
