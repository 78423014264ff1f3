import type { DateMention } from '../core/reading.ts'
import type { AuditRule, Cleaned, Flag } from '../core/rule.ts'
import {
  type CalendarDay,
  dayInWords,
  daysBetween,
  existsInCalendar,
  weekdayName,
  weekdayOf,
} from '../language/calendar.ts'
import { isOfArticle } from '../language/kept.ts'
import { publishedDay } from '../language/published-day.ts'
import { isApart, weekdayBeside } from '../language/weekday-beside.ts'

/** Before it, part of the world kept the Julian calendar: Russia until 1918, Greece until 1923. */
const FIRST_YEAR = 1924
/** A date without a year this near to publication is of that year; farther off it may be of the one before or after. */
const NEAR_DAYS = 31

export const weekdayMismatch: AuditRule = {
  id: 'weekday-mismatch',
  summary: 'a weekday beside a date that fell on another',
  *check(cleaned, reading) {
    let published: CalendarDay | null | undefined
    for (const mention of reading.dates) {
      if (mention.month === null || mention.day === null) continue
      if (mention.weekday === null && mention.year === null) continue
      if (!isOfArticle(cleaned, mention)) continue
      if (mention.weekday !== null && isApart(cleaned.article.text, mention)) continue
      if (mention.year !== null) {
        const dated = mention.weekday === null ? weekdayBeside(cleaned.article.text, mention) : mention
        const flag = dated && yearWritten(cleaned, { ...mention, ...dated }, mention.year, mention.month, mention.day)
        if (flag !== null) yield flag
        continue
      }
      if (published === undefined) published = publishedDay(cleaned)
      const near = published === null ? null : nearest(published, mention.month, mention.day)
      if (near === null || near.distance > NEAR_DAYS || speaksOfAnotherYear(cleaned, mention, near.day.year)) continue
      const fell = weekdayOf(near.day.year, near.day.month, near.day.day)
      if (fell !== mention.weekday) yield flagOf(cleaned, mention, near.day, fell, 'warning')
    }
  },
}

function yearWritten(cleaned: Cleaned, mention: DateMention, year: number, month: number, day: number): Flag | null {
  if (year < FIRST_YEAR || !existsInCalendar(year, month, day)) return null
  const fell = weekdayOf(year, month, day)
  return fell === mention.weekday ? null : flagOf(cleaned, mention, { year, month, day }, fell, 'error')
}

function flagOf(
  cleaned: Cleaned,
  mention: DateMention,
  day: CalendarDay,
  fell: number,
  severity: Flag['severity'],
): Flag {
  const written = cleaned.article.text.slice(mention.start, mention.end)
  const message = `Unexpected “${written}”, expected ${weekdayName(fell)}: ${dayInWords(day)} was a ${weekdayName(fell)}`
  return { severity, message, passages: [{ start: mention.start, end: mention.end }] }
}

/** The day of that name nearest to publication, and how many days away it is. */
function nearest(published: CalendarDay, month: number, day: number): { day: CalendarDay; distance: number } | null {
  let best: { day: CalendarDay; distance: number } | null = null
  for (const year of [published.year - 1, published.year, published.year + 1]) {
    if (!existsInCalendar(year, month, day)) continue
    const distance = Math.abs(daysBetween(published, { year, month, day }))
    if (best === null || distance < best.distance) best = { day: { year, month, day }, distance }
  }
  return best
}

const YEAR = /(?<![\d.,])(?:1[5-9]|2[01])\d\d(?![\d.,]\d)/g
/** Characters looked at for a year before and behind a date. */
const REACH = 400

/** "It was Friday, Nov. 22, 1963": a year other than the expected one near the date. */
function speaksOfAnotherYear({ article }: Cleaned, mention: DateMention, year: number): boolean {
  const block = article.blocks[mention.block]
  const from = Math.max(article.blocks[mention.block - 1]?.start ?? 0, mention.start - REACH)
  const around = article.text.slice(from, Math.min(block?.end ?? mention.end, mention.end + REACH))
  return (around.match(YEAR) ?? []).some(written => Number(written) !== year)
}
