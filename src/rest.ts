import type { Article, Block } from './core/article.ts'
import type { Reading } from './core/reading.ts'
import type { Kept, Removal, Stage } from './core/rule.ts'
import { byStart, type Span } from './core/span.ts'
import type { PhraseIndex } from './language/phrases.ts'
import { reading } from './language/reading.ts'
import { readingOfRest } from './language/reading-of-rest.ts'
import { opensItem } from './parse/lines.ts'
import { textArticle } from './parse/text.ts'
import { body, joined } from './pieces.ts'
import type { Held } from './ruled.ts'
import { type Deadline, type Guarded, settle } from './settle.ts'

/** What each pass is made with. */
export interface Passes {
  readonly stages: readonly Stage[]
  readonly phrases: PhraseIndex
  /** All rules are the project's own. */
  readonly ownRules: boolean
}

/** What the stages left, and what they took. */
export interface Settled {
  readonly kept: readonly Kept[]
  readonly removals: readonly Removal[]
  readonly guarded: Guarded | null
}

/** Far above what any text needs: two passes, seldom three. Each deletes something or parts lines that stood together, so the loop ends without it. */
const MOST_PASSES = 12

/**
 * Runs the stages over the body they left until it stays as it is: cleaning twice is then cleaning once by construction,
 * since the last pass is the second cleaning and changed nothing.
 */
export function rested(
  article: Article,
  read: Reading,
  first: Settled,
  { stages, phrases, ownRules }: Passes,
  deadline: Deadline,
  held: Held | null = null,
): Settled {
  let { kept, guarded } = first
  const removals = [...first.removals]
  let text = body(article.text, kept)
  if (removals.length === 0 && text === article.text.trim()) return first
  if (ownRules && isAtRest(article, read, first, { stages, phrases }, deadline, held)) return first
  for (let pass = 1; pass < MOST_PASSES; pass++) {
    const again = textArticle(article.id, text, article.hints)
    const heldNow = held && { ...held, spans: held.spans.flatMap(span => inBody(span, placesOf(kept))) }
    const next = settle(again, reading(again, phrases), stages, deadline, heldNow)
    guarded ??= next.guarded && {
      ...next.guarded,
      span: { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 },
    }
    const left = joined(again.text, next.standing)
    const after = body(again.text, left)
    if (after === text) break
    const places = placesOf(kept)
    removals.push(...next.removals.flatMap(removal => original(removal, places).map(span => ({ ...removal, ...span }))))
    kept = left.flatMap(span => original(span, places).map((one, i) => (i === 0 ? { ...one, joint: span.joint } : one)))
    text = after
  }
  return { kept, removals: removals.sort(byStart), guarded }
}

/**
 * The second pass without reading the text again, for the project's own stages, which ask for nothing that depends on more than
 * lines and their neighbours. False also where this cannot tell: a paragraph of several lines, or one with a hole.
 */
function isAtRest(
  article: Article,
  read: Reading,
  first: Settled,
  { stages, phrases }: Omit<Passes, 'ownRules'>,
  deadline: Deadline,
  held: Held | null,
): boolean {
  if (first.guarded !== null) return false
  const blocks: Block[] = []
  const whole = new Map<number, number>()
  const cut: Block[] = []
  let at = 0
  for (const { start, end, joint } of first.kept) {
    if (joint !== '\n\n' && blocks.length > 0) return false
    while ((article.blocks[at]?.end ?? end) < end) at++
    const before = article.blocks[at]
    if (before === undefined || article.text.slice(start, end).includes('\n')) return false
    const same = before.start === start && before.end === end
    const kind = same ? before.kind : opensItem(article.text, start) ? 'item' : 'paragraph'
    const block: Block = { index: blocks.length, kind, start, end, markup: null, apart: true }
    blocks.push(block)
    if (same) whole.set(before.index, block.index)
    else cut.push(block)
  }
  const rest = { ...article, blocks }
  const next = settle(rest, readingOfRest({ article: rest, whole, cut }, read, phrases), stages, deadline, held)
  return next.removals.length === 0 && next.guarded === null
}

/** Where each kept span begins in the body. */
interface Place extends Kept {
  readonly at: number
}

function placesOf(kept: readonly Kept[]): Place[] {
  let at = 0
  return kept.map(span => {
    at += span.joint.length
    const place = { ...span, at }
    at += span.end - span.start
    return place
  })
}

/** A span of the article as spans of the body that was made from it. */
function inBody(span: Span, places: readonly Place[]): Span[] {
  return places.flatMap(({ start, end, at }) =>
    span.start < end && start < span.end
      ? [{ start: at + Math.max(0, span.start - start), end: at + Math.min(end, span.end) - start }]
      : [],
  )
}

/** A span of the body as spans of the article it was made from. */
function original(span: Span, places: readonly Place[]): Kept[] {
  const spans: Kept[] = []
  for (let i = placeAt(places, span.start); i < places.length; i++) {
    const place = places[i]
    if (place === undefined || place.at >= span.end) break
    const start = Math.max(span.start, place.at)
    const end = Math.min(span.end, place.at + place.end - place.start)
    if (start < end)
      spans.push({ start: place.start + start - place.at, end: place.start + end - place.at, joint: place.joint })
  }
  return spans
}

/** The last place that begins at or before the offset. */
function placeAt(places: readonly Place[], offset: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
