import type { Block } from '../core/article.ts'
import type { Tokens } from '../core/reading.ts'
import type { AuditRule } from '../core/rule.ts'
import { isSpace, type Span } from '../core/span.ts'
import { keptAround } from '../language/kept.ts'
import { isWordUnit } from '../language/tokens.ts'

/** Marks that follow their word at once in every language but French. */
const STOPS = new Set(',.;!?')
const SPACE = 0x20
/** Inside a sentence these stand for a lost dash ("in Tarn ? the first"): another fault. */
const ENDS = new Set('!?')
/** French sets a space before these. */
const FRENCH = new Set(';!?')
/** What may stand before the space: a word, or the end of a quotation, bracket or number. */
const CLOSERS = new Set('”’"\')]}»%')
/** What may stand behind the mark instead of white space. */
const BEHIND = new Set('”’"\')]»')
/** More places than these in one article are one habit, and one flag. */
const MOST_FLAGS = 3
/** Places shown of a habit. */
const MOST_PLACES = 12
const WORDS_BEFORE = 2
/** A passage goes no farther than this for its words. */
const REACH = 40

export const spaceBeforePunctuation: AuditRule = {
  id: 'space-before-punctuation',
  summary: 'a space between a word and the comma or stop that follows it',
  *check(cleaned, reading) {
    const { article } = cleaned
    const french = reading.language.code === 'fra'
    const places: Span[] = []
    for (const at of spacesBeforeStops(article.text, reading.tokens)) {
      const span = keptAround(cleaned, { start: at, end: at + 2 })
      if (span === null || at === span.start || at + 2 > span.end || !isSlip(article.text, at, span, french)) continue
      if (!isTabular(article.blocks, at)) places.push(passage(article.text, at, span))
    }
    const message = (place: Span) =>
      `Unexpected space before “${markOf(article.text, place)}” in “${article.text.slice(place.start, place.end)}”, expected none`
    if (places.length <= MOST_FLAGS) {
      for (const place of places) yield { severity: 'note', message: message(place), passages: [place] }
      return
    }
    const [first] = places
    if (first === undefined) return
    const more = `${message(first)}; so in ${places.length} places`
    yield { severity: 'note', message: more, passages: places.slice(0, MOST_PLACES) }
  },
}

/** Where a space and one of the marks stand between words. Between most words stands one space, which takes no look. */
function spacesBeforeStops(text: string, { count, start, end }: Tokens): number[] {
  const found: number[] = []
  for (let token = 0; token <= count; token++) {
    const from = token === 0 ? 0 : (end[token - 1] ?? 0)
    const to = token === count ? text.length : (start[token] ?? 0)
    for (let at = from; at + 1 < to; at++)
      if (text.charCodeAt(at) === SPACE && STOPS.has(text[at + 1] ?? '')) found.push(at)
  }
  return found
}

/** A cell of a table, or text set as it was typed. */
function isTabular(blocks: readonly Block[], at: number): boolean {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const kind = blocks[low]?.kind
  return kind === 'cell' || kind === 'preformatted'
}

/** The space at `at` stands between a word and its mark, and the mark between two words or at the end. */
function isSlip(text: string, at: number, block: Span, french: boolean): boolean {
  const mark = text[at + 1] ?? ''
  if (french && FRENCH.has(mark)) return false
  const before = text[at - 1] ?? ''
  if (!isWordUnit(text.charCodeAt(at - 1)) && !CLOSERS.has(before)) return false
  const next = at + 2 < block.end ? (text[at + 2] ?? '') : ''
  if (next !== '' && !isSpace(text.charCodeAt(at + 2)) && !BEHIND.has(next)) return false
  if (ENDS.has(mark) && next !== '' && isSpace(next.charCodeAt(0))) return false
  if (isDigit(before) && isDigit(text[at + 3] ?? '')) return false
  // ". . ." is an ellipsis, " ! !" a shout, ", ," an empty place in a list.
  const beyond = text.slice(at + 3, Math.min(block.end, at + 5)).trimStart()
  return !STOPS.has(beyond[0] ?? '')
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** Two words before the mark and one behind it. */
function passage(text: string, at: number, block: Span): Span {
  const least = Math.max(block.start, at - REACH)
  let start = at
  for (let words = 0; words < WORDS_BEFORE; words++) {
    while (start > least && isSpace(text.charCodeAt(start - 1))) start--
    while (start > least && !isSpace(text.charCodeAt(start - 1))) start--
  }
  const most = Math.min(block.end, at + REACH)
  let end = at + 2
  while (end < most && !isSpace(text.charCodeAt(end))) end++
  let word = end
  while (word < most && isSpace(text.charCodeAt(word))) word++
  while (word < most && !isSpace(text.charCodeAt(word))) word++
  return { start, end: Math.max(word, end) }
}

function markOf(text: string, place: Span): string {
  return /\s([,.;!?])/.exec(text.slice(place.start, place.end))?.[1] ?? ','
}
