import { TOKEN_CAPITAL, type Tokens } from '../core/reading.ts'
import { MAYBE_DATE_WORD, MAYBE_MASK, MONTH_NAMES, type MonthName, WEEKDAY_NAMES } from './months.ts'

/** A date as written at a known place, without weekday and time. */
export interface WrittenDate {
  readonly end: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** `03/04/2025`: the two numbers in the order written, when either may be the month. */
  readonly either: readonly [number, number] | null
  /** The character between the numbers of a numeric date, else empty. */
  readonly separator: string
}

/** A weekday as written at a known place. */
export interface WrittenWeekday {
  readonly end: number
  readonly weekday: number
  /** Speaks for itself, with no date beside it. */
  readonly alone: boolean
  /** An English abbreviation. */
  readonly english: boolean
  /** Counts only before a day with its full stop. */
  readonly german: boolean
}

/** News dates lie within these years; other four-digit numbers are amounts. */
const FIRST_YEAR = 1500
const LAST_YEAR = 2199
/** Two-digit years up to this one are of this century. */
const LAST_SHORT_YEAR = 69
/** "28 of the September": tokens from a day to its month. */
const MOST_WORDS_TO_MONTH = 3

const SPACE = '[ \\u00a0\\u202f]'
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const YEAR_LAST = /(\d{1,2})([-/.])( ?)(\d{1,2})\2\3(\d{4}|\d{2})(?![\d:]|[.,/-]\d)/y
const GERMAN_SHORT = /(\d{1,2})\. ?(\d{1,2})\.(?!\d)/y
const CHINESE = /(?:(\d{4})[年년] ?)?(\d{1,2})[月월] ?(\d{1,2})[日号號일]/y
const DAY = new RegExp(
  `(\\d{1,2})(st|nd|rd|th|er|º|°|\\.)?(${SPACE}{1,2}(?:(?:of|de|of the|di)${SPACE})?|[-/](?!\\d)|)`,
  'iy',
)
/** After a month: "28", "28th", "the 28th", "28-30"; not "28,000", "28.5", "28:10" and not an amount. */
const DAY_AFTER = new RegExp(
  `\\.?${SPACE}{1,2}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:%]|[.,]\\d)(?! (?:percent|per cent|pct|million|mln|billion|people|points?)\\b)` +
    `(?:[-–]\\d{1,2}\\b(?![:%]|[.,-]?\\d))?`,
  'y',
)
const YEAR = new RegExp(`\\.?(?:,?${SPACE}{1,2}(?:(?:de|del|do|of)${SPACE})?|[-/])(\\d{4})(?!\\d|[.,:]\\d|%)`, 'y')
const SHORT_YEAR = /[-/](\d{2})(?![\d:]|[.,/-]\d)/y

/** The sticky pattern at `at`; every pattern here reads a bounded number of characters. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function century(written: string): number {
  const year = Number(written)
  if (written.length > 2) return year
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year
}

function date(end: number, year: number | null, month: number | null, day: number | null, separator = ''): WrittenDate {
  return { end, year, month, day, either: null, separator }
}

/** The date in digits at `at`: `2025-09-28`, `28.09.2025`, `9/28/25`, `2025年9月28日`. */
export function numericDate(text: string, at: number): WrittenDate | null {
  const first = match(YEAR_FIRST, text, at)
  if (first !== null) {
    const [year, month, day] = [Number(first[1]), Number(first[3]), Number(first[4])]
    if (!inRange(year) || month < 1 || month > 12 || day < 1 || day > 31) return null
    return date(at + first[0].length, year, month, day)
  }
  const last = match(YEAR_LAST, text, at)
  if (last !== null) {
    const separator = last[2] ?? ''
    const short = last[5]?.length === 2
    // "1.2.34" is a version or a section unless every number has its two digits; "1-2-34" is a score or a telephone number.
    if (short && (separator === '-' || (separator === '.' && last[0].length < 8))) return null
    const [one, two, year] = [Number(last[1]), Number(last[4]), century(last[5] ?? '')]
    if (one < 1 || two < 1 || one > 31 || two > 31 || (one > 12 && two > 12) || !inRange(year)) return null
    const end = at + last[0].length
    if (one > 12 || separator === '.') return two > 12 ? null : date(end, year, two, one, separator)
    if (two > 12) return date(end, year, one, two, separator)
    if (one === two) return date(end, year, one, one, separator)
    return { end, year, month: null, day: null, either: [one, two], separator }
  }
  const chinese = match(CHINESE, text, at)
  if (chinese === null) return null
  const [month, day] = [Number(chinese[2]), Number(chinese[3])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return date(at + chinese[0].length, chinese[1] === undefined ? null : Number(chinese[1]), month, day)
}

/** "28.9." behind a German weekday. */
export function germanShortDate(text: string, at: number): WrittenDate | null {
  const short = match(GERMAN_SHORT, text, at)
  if (short === null) return null
  const [day, month] = [Number(short[1]), Number(short[2])]
  return day < 1 || day > 31 || month < 1 || month > 12 ? null : date(at + short[0].length, null, month, day)
}

/** False for nearly every word that names no month and no weekday. */
export function maybeDateWord(tokens: Tokens, index: number): boolean {
  return MAYBE_DATE_WORD[(tokens.hash[index] ?? 0) & MAYBE_MASK] === 1
}

/** A month as written at a known place. */
interface WrittenMonth {
  readonly name: MonthName
  /** In small letters. */
  readonly small: boolean
  readonly end: number
}

/** The month named by token `index`, or null. */
function monthAt(tokens: Tokens, index: number): WrittenMonth | null {
  const name = maybeDateWord(tokens, index) ? MONTH_NAMES.get(tokens.hash[index] ?? 0) : undefined
  if (name === undefined) return null
  const small = ((tokens.flags[index] ?? 0) & TOKEN_CAPITAL) === 0
  return { name, small, end: tokens.end[index] ?? 0 }
}

/** The date that begins with the day in token `index`: "28 September 2025", "28. September", "1er mars", "28 de septiembre de 2025". */
export function dayFirstDate(text: string, tokens: Tokens, index: number): WrittenDate | null {
  let near = false
  for (let ahead = 1; ahead <= MOST_WORDS_TO_MONTH; ahead++) near ||= maybeDateWord(tokens, index + ahead)
  if (!near) return null
  const at = tokens.start[index] ?? 0
  const day = match(DAY, text, at)
  if (day === null) return null
  const number = Number(day[1])
  if (number < 1 || number > 31) return null
  const place = at + day[0].length
  let next = index + 1
  while (next < tokens.count && (tokens.start[next] ?? 0) < place) next++
  if (tokens.start[next] !== place) return null
  const month = monthAt(tokens, next)
  if (month === null) return null
  const dashed = /[-/]$/.test(day[0])
  const year = match(YEAR, text, month.end) ?? (dashed ? match(SHORT_YEAR, text, month.end) : null)
  const written = year === null ? null : century(year[1] ?? '')
  if (written !== null && year !== null && inRange(written))
    return date(month.end + year[0].length, written, month.name.month, number)
  if (month.name.doubtful === 'always' || (month.name.doubtful === 'small' && month.small) || dashed) return null
  // "Page 1 September 28, 2025": the day is the one behind the month.
  const after = month.name.first ? match(DAY_AFTER, text, month.end) : null
  if (after !== null && match(YEAR, text, month.end + after[0].length) !== null) return null
  return date(monthEnd(text, month), null, month.name.month, number)
}

/** The date that begins with the month in token `index`: "September 28, 2025", "Sept. 28", "September 2025". */
export function monthFirstDate(text: string, tokens: Tokens, index: number): WrittenDate | null {
  const month = monthAt(tokens, index)
  if (month === null) return null
  const doubtful = month.name.doubtful === 'always' || (month.name.doubtful === 'small' && month.small)
  const day = match(DAY_AFTER, text, month.end)
  const number = Number(day?.[1] ?? 0)
  if (day !== null && number >= 1 && number <= 31) {
    const end = month.end + day[0].length
    const single = /[-–]\d/.test(day[0]) ? null : number
    const year = match(YEAR, text, end)
    if (year !== null && inRange(Number(year[1])))
      return date(end + year[0].length, Number(year[1]), month.name.month, single)
    if (!doubtful && month.name.first && !month.small) return date(end, null, month.name.month, single)
    return null
  }
  const year = match(YEAR, text, month.end)
  if (year === null || doubtful || (month.name.planet && !month.small) || !inRange(Number(year[1]))) return null
  return date(month.end + year[0].length, Number(year[1]), month.name.month, null)
}

/** The full stop of an abbreviation belongs to it. */
function monthEnd(text: string, month: WrittenMonth): number {
  return month.name.short && text[month.end] === '.' ? month.end + 1 : month.end
}

/** The weekday named by token `index`, or null. */
export function weekdayAt(text: string, tokens: Tokens, index: number): WrittenWeekday | null {
  const name = maybeDateWord(tokens, index) ? WEEKDAY_NAMES.get(tokens.hash[index] ?? 0) : undefined
  if (name === undefined) return null
  const small = ((tokens.flags[index] ?? 0) & TOKEN_CAPITAL) === 0
  let end = tokens.end[index] ?? 0
  if (name.tail !== '') {
    if (text.slice(end, end + name.tail.length).toLowerCase() !== name.tail) return null
    end += name.tail.length
  }
  const short = name.stands === 'beside' || name.stands === 'german'
  if (short) {
    if (small) return null
    if (text[end] === '.') end++
    // "The Sun, Sept. 28" is a newspaper.
    if (text.slice(Math.max(0, (tokens.start[index] ?? 0) - 4), tokens.start[index]).toLowerCase() === 'the ')
      return null
  }
  const alone = name.stands === 'alone' || (name.stands === 'small' && small)
  return { end, weekday: name.weekday, alone, english: name.stands === 'beside', german: name.stands === 'german' }
}
