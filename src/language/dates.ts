import type { Article } from '../core/article.ts'
import type { DateMention, Tokens } from '../core/reading.ts'
import type { WrittenDate } from './date-forms.ts'
import { dayBeforeMonth } from './date-order.ts'
import { type Part, partAt, type Takes, timePart } from './date-parts.ts'
import { tokenAt, wordHash } from './tokens.ts'

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
