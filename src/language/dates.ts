import type { Article } from '../core/article.ts'
import type { DateMention, Tokens } from '../core/reading.ts'
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
import { dayBeforeMonth } from './date-order.ts'
import { tokenAt, wordHash } from './tokens.ts'

/** One of the three things a mention is made of. */
interface Part {
  readonly start: number
  readonly end: number
  readonly date: WrittenDate | null
  readonly weekday: number | null
  readonly time: string | null
  readonly zone: string | null
  /** Is a mention with nothing beside it. */
  readonly alone: boolean
  /** The dates a weekday may stand before: any, those that begin with the day, or with the day and its full stop. */
  readonly takes: Takes
}

type Takes = 'any' | 'day' | 'stop'

interface Draft {
  readonly block: number
  readonly start: number
  end: number
  date: WrittenDate | null
  weekday: number | null
  time: string | null
  zone: string | null
  alone: boolean
}

/** Words that may stand between weekday, date and time of one mention. */
const JOINERS = new Set(
  'at on of the am um den dem der vom à a as às la las el le il alle dia om kl klo den'
    .split(' ')
    .map(word => wordHash(word)),
)
const JOINING_CHARACTERS = new Set(' \u00a0\u202f,@|-–—·•/(，、')
/** The longest gap between two parts of one mention: "), a las ". */
const LONGEST_GAP = 9

/** The longest number a date or a time begins with, and one more. */
const MOST_DIGITS = 5
// What follows the first number of a date or a time: most numbers are neither, and are spared the patterns.
const AFTER_DATE_NUMBER = new Set('-/.年년月월')
const AFTER_HOUR = new Set(':.：hHapAP时時点點')
const AFTER_HOUR_SPACE = new Set('apAPuUGEBC')
const SPACES = new Set(' \u00a0\u202f')

const DIGIT_ZERO = 0x30
const DIGIT_NINE = 0x39

/**
 * Dates and times as written, in text order. Date, weekday and time that stand together are one mention; a weekday alone is one,
 * a bare year or month is none. Where day and month cannot be told apart both are null.
 */
export function dates(article: Article, tokens: Tokens): DateMention[] {
  const drafts: Draft[] = []
  for (const block of article.blocks) {
    const endToken = tokenAt(tokens, block.end)
    let index = tokenAt(tokens, block.start)
    while (index < endToken) {
      const part = partAt(article.text, tokens, index)
      if (part === null) {
        index++
        continue
      }
      const draft = joined(article.text, tokens, index, block, part, drafts.at(-1))
      if (draft.alone) drafts.push(draft)
      while (index < endToken && (tokens.start[index] ?? 0) < (draft.alone ? draft.end : part.end)) index++
    }
  }
  const dayFirst = drafts.some(draft => draft.date?.either)
    ? dayBeforeMonth(
        article,
        tokens,
        drafts.flatMap(draft => draft.date ?? []),
      )
    : null
  return drafts.map(draft => mention(draft, dayFirst))
}

/** Grows a mention from its first part by what stands right behind it. */
function joined(
  text: string,
  tokens: Tokens,
  from: number,
  block: { readonly index: number; readonly end: number },
  first: Part,
  previous: Draft | undefined,
): Draft {
  const draft: Draft = {
    block: block.index,
    start: first.start,
    end: first.end,
    date: first.date,
    weekday: first.weekday,
    time: first.time,
    zone: first.zone,
    alone: first.alone,
  }
  // "Friday and Saturday, Sept. 26 and 27": the date is not that of the second weekday.
  const enumerated =
    first.weekday !== null &&
    previous !== undefined &&
    previous.block === block.index &&
    previous.weekday !== null &&
    previous.date === null &&
    first.start - previous.end <= LONGEST_GAP
  let takes = first.takes
  let index = from
  for (;;) {
    const gap = nextPart(text, tokens, index, draft, block.end, takes)
    if (gap === null || gap.part.end > block.end || (enumerated && gap.part.date !== null)) break
    const { part } = gap
    index = gap.index
    takes = part.takes
    draft.date ??= part.date
    draft.weekday ??= part.weekday
    draft.time ??= part.time
    draft.zone ??= part.zone
    draft.alone ||= part.alone
    draft.end = part.end
  }
  if (text[draft.end] === ')' && draft.end < block.end && text.slice(draft.start, draft.end).lastIndexOf('(') >= 0) {
    const inside = text.slice(draft.start, draft.end)
    if (inside.lastIndexOf('(') > inside.lastIndexOf(')')) draft.end++
  }
  return draft
}

/** The part that belongs to the draft and stands right behind it, or null. */
function nextPart(
  text: string,
  tokens: Tokens,
  from: number,
  draft: Draft,
  limit: number,
  takes: Takes,
): { readonly part: Part; readonly index: number } | null {
  let at = draft.end
  // ISO 8601 glues the time to the date: 2025-09-28T09:57.
  if (draft.time === null && draft.date !== null && (text[at] === 'T' || text[at] === 't')) {
    const time = timePart(text, at + 1)
    if (time !== null) return { part: time, index: from }
  }
  let index = from
  while (index < tokens.count && (tokens.start[index] ?? 0) < at) index++
  let words = 0
  for (;;) {
    const start = tokens.start[index] ?? limit
    if (index >= tokens.count || start >= limit || start - draft.end > LONGEST_GAP) return null
    for (; at < start; at++) if (!JOINING_CHARACTERS.has(text[at] ?? '')) return null
    const part = partAt(text, tokens, index, takes)
    if (part !== null) return fits(text, draft, part, words) ? { part, index } : null
    if (words === 2 || !JOINERS.has(tokens.hash[index] ?? 0)) return null
    words++
    at = tokens.end[index] ?? at
    index++
  }
}

function fits(text: string, draft: Draft, part: Part, words: number): boolean {
  if (part.date !== null) {
    if (draft.date !== null) return false
    return draft.weekday === null || draft.time !== null || !text.slice(draft.end, part.start).includes('/')
  }
  if (part.time !== null) return draft.time === null
  if (draft.weekday !== null) return false
  // "on Sept. 28, Monday's game" is rare, "on Sept. 28 Monday" is not one mention.
  return draft.date === null ? draft.time !== null : words === 0 && /[(,，]/.test(text.slice(draft.end, part.start))
}

/** The date, time or weekday that begins with token `index`. */
function partAt(text: string, tokens: Tokens, index: number, takes: Takes = 'any'): Part | null {
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

function timePart(text: string, at: number): Part | null {
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

function mention(draft: Draft, dayFirst: boolean | null): DateMention {
  const { start, end, block, weekday, time, zone } = draft
  let month = draft.date?.month ?? null
  let day = draft.date?.day ?? null
  const either = draft.date?.either ?? null
  if (either !== null && dayFirst !== null) {
    day = either[dayFirst ? 0 : 1]
    month = either[dayFirst ? 1 : 0]
  }
  return { start, end, block, year: draft.date?.year ?? null, month, day, weekday, time, zone }
}
