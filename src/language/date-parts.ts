import type { Tokens } from '../core/reading.ts'
import { clockTime } from './clock.ts'
import {
  dayFirstDate,
  germanShortDate,
  maybeDateWord,
  monthFirstDate,
  numericDate,
  type WrittenDate,
  weekdayAt,
} from './date-forms.ts'

/** One of the three things a mention is made of. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly date: WrittenDate | null
  readonly weekday: number | null
  readonly time: string | null
  readonly zone: string | null
  /** Is a mention with nothing beside it. */
  readonly alone: boolean
  /** What may stand behind it. */
  readonly takes: Takes
}

/** What a weekday may stand before: any date, one that begins with its day ("Domingo, 28 de septiembre"), or one whose day has a full stop ("So., 28.9."). */
export type Takes = 'any' | 'day' | 'stop'

/** The longest number a date or a time begins with, and one more. */
const MOST_DIGITS = 5
// What follows the first number of a date or a time: most numbers are neither, and are spared the patterns.
const AFTER_DATE_NUMBER = new Set('-/.年년月월')
const AFTER_HOUR = new Set(':.：hHapAP时時点點')
const AFTER_HOUR_SPACE = new Set('apAPuUGEBC')
const SPACES = new Set(' \u00a0\u202f')

const DIGIT_ZERO = 0x30
const DIGIT_NINE = 0x39

/** The date, time or weekday that begins with token `index`. */
export function partAt(text: string, tokens: Tokens, index: number, takes: Takes = 'any'): Part | null {
  const start = tokens.start[index] ?? 0
  const unit = text.charCodeAt(start)
  if (isDigit(unit)) return digitPart(text, tokens, index, start, takes)
  if (!maybeDateWord(tokens, index)) return null
  const weekday = weekdayAt(text, tokens, index)
  if (weekday !== null) {
    const { end, alone } = weekday
    // "Mo., March 3" is Missouri and "Domingo, March 4" a town: languages other than English put the day first.
    const behind = weekday.german ? 'stop' : alone || weekday.english ? 'any' : 'day'
    return { start, end, date: null, weekday: weekday.weekday, time: null, zone: null, alone, takes: behind }
  }
  const date = takes === 'any' ? monthFirstDate(text, tokens, index) : null
  return date === null ? null : datePart(start, date)
}

function digitPart(text: string, tokens: Tokens, index: number, start: number, takes: Takes): Part | null {
  if (!isFree(text, start)) return null
  let end = start + 1
  while (end < start + MOST_DIGITS && isDigit(text.charCodeAt(end))) end++
  const next = text[end] ?? ''
  const date =
    (AFTER_DATE_NUMBER.has(next) ? numericDate(text, start) : null) ??
    (takes === 'stop' ? germanShortDate(text, start) : null) ??
    (end - start <= 2 ? dayFirstDate(text, tokens, index) : null)
  // A German abbreviation is a weekday only before "28.9.", "28.09.2025" and "28. September".
  if (takes === 'stop') return date !== null && next === '.' ? datePart(start, date) : null
  if (date !== null) return datePart(start, date)
  return AFTER_HOUR.has(next) || (SPACES.has(next) && AFTER_HOUR_SPACE.has(text[end + 1] ?? ''))
    ? timePart(text, start)
    : null
}

function datePart(start: number, date: WrittenDate): Part {
  return { start, end: date.end, date, weekday: null, time: null, zone: null, alone: true, takes: 'any' }
}

/** The time of day that begins at `at`. */
export function timePart(text: string, at: number): Part | null {
  const clock = clockTime(text, at)
  if (clock === null) return null
  const { end, time, zone, sure } = clock
  return { start: at, end, date: null, weekday: null, time, zone, alone: sure, takes: 'any' }
}

/** No part of a longer number, amount or code begins before it. */
function isFree(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  if ('$£€¥#+_'.includes(before)) return false
  return !'.,-/:–'.includes(before) || !isDigit(text.charCodeAt(at - 2))
}

function isDigit(unit: number): boolean {
  return unit >= DIGIT_ZERO && unit <= DIGIT_NINE
}
