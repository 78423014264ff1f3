import type { Article } from '../core/article.ts'

// How lists of other articles say when each appeared: "Сегодня, 7:37" below a teaser, "18:53 Headline", "Headline (2012-1-17 11:08)".

/** A teaser's line holds a headline and a time. */
const LONGEST = 140
const LONGEST_STAMP = 32
/** The day by its distance from the reader's, with a clock and nothing else: an article, which is read on other days, has no such line twice. */
const NEAR_DAY =
  /^(?:сегодня|вчера|today|yesterday|heute|gestern|hoy|ayer|aujourd['’]hui|hier|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|dziś|wczoraj|bugün|dün|σήμερα|χθες|今天|昨天|今日|昨日|오늘|어제|hôm nay|hôm qua|اليوم|أمس)[\s,|-]{0,3}(?:(?:at|um|à|a las|alle|às|om|в|o|στις)\s)?\d{1,2}[:.h]\d{2}(?: ?uhr)?$/iu
/** A clock glued to a headline, or before it; "12:55 PM" and "12:31 Uhr" open the entries of a live report. */
const BEFORE = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s?(?!(?:uhr|[ap]\.?m|gmt|utc|h|min)\b)["“«„「《]?\p{L}.{7,}$/iu
/** A day and a clock behind a headline. */
const BEHIND =
  /^.{8,}?[[(]?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}日?)\s*\d{1,2}:\d{2}(?::\d{2})?[\])]?$/u
/** Sentences, and labels of the article's own time. */
const NO_TEASER = /[.。…]$|^(?:[\p{L} ]{3,24}[:：]\s*\d)/u

/** What a line says of time. */
const UNTIMED = 0
/** The line is a time, of the teaser above it. */
export const STAMP = 1
/** The line is a headline and its time. */
export const TIMED = 2

/** For each block that stands what it says of time. Null when no line says anything. */
export function timedLines({ text, blocks }: Article): Uint8Array | null {
  let found: Uint8Array | null = null
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || block.end - block.start > LONGEST) continue
    const first = text.charCodeAt(block.start)
    const last = text.charCodeAt(block.end - 1)
    const opens = isFigure(first)
    if (!opens && !isFigure(last) && last !== R) continue
    const line = text.slice(block.start, block.end)
    const said = sortOf(line, opens)
    if (said === UNTIMED) continue
    found ??= new Uint8Array(blocks.length)
    found[at] = said
  }
  return found
}

const CLOCK = /^[[(]?(\d{1,2}):(\d{2})/u

/** The clocks before the headlines from one place to another never run back, as those of a schedule. */
export function isAscending({ text, blocks }: Article, timed: Uint8Array, from: number, last: number): boolean {
  let before = -1
  for (let at = from; at <= last; at++) {
    const block = blocks[at]
    if (block === undefined || timed[at] !== TIMED) continue
    const [, hours, minutes] = CLOCK.exec(text.slice(block.start, block.start + LONGEST_STAMP)) ?? []
    if (hours === undefined) return false
    const clock = 60 * Number(hours) + Number(minutes)
    if (clock < before) return false
    before = clock
  }
  return true
}

/** The last letter of "Uhr". */
const R = 114

/** A digit or a bracket. */
function isFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 40 || code === 41 || code === 91 || code === 93
}

function sortOf(line: string, opens: boolean): number {
  if (line.length <= LONGEST_STAMP && NEAR_DAY.test(line)) return STAMP
  if (NO_TEASER.test(line)) return UNTIMED
  return (opens && BEFORE.test(line)) || BEHIND.test(line) ? TIMED : UNTIMED
}
