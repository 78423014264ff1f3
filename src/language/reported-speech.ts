import type { Article } from '../core/article.ts'
import type { Attribution, Reading } from '../core/reading.ts'
import { byStartThenLonger, type Span } from '../core/span.ts'
import { holderOf } from './lookup.ts'

const OPENING_MARK = /["'“”„«»‘’‹›`]/u

/** Direct speech whose marks are missing or set as a block: content that a mark opens without a partner, a paragraph that begins with one. */
export function isUnmarkedQuotation({ text, blocks }: Article, { start, end }: Span): boolean {
  if (OPENING_MARK.test(text[start] ?? '') || OPENING_MARK.test(text[start - 1] ?? '')) return true
  const block = holderOf(blocks, { start, end })
  return block !== null && (block.kind === 'quotation' || OPENING_MARK.test(text[block.start] ?? ''))
}

/** A stretch of reported speech, and the attributions that report it. */
export interface Reported extends Span {
  readonly attributions: Attribution[]
}

/**
 * Reported content, each stretch once: what one speaker reports of another is in it already. Not what stands behind a name and a colon:
 * in an interview these are the words themselves.
 */
export function reportedSpans(text: string, reading: Reading): Reported[] {
  const spans: (Span & { attribution: Attribution })[] = []
  for (const attribution of reading.attributions) {
    if (attribution.manner === 'direct' || attribution.cue.some(({ end }) => text[end - 1] === ':')) continue
    for (const { start, end } of attribution.content) spans.push({ start, end, attribution })
  }
  spans.sort(byStartThenLonger)
  const found: Reported[] = []
  for (const { start, end, attribution } of spans) {
    const last = found.at(-1)
    if (last === undefined || start >= last.end) found.push({ start, end, attributions: [attribution] })
    else last.attributions.push(attribution)
  }
  return found
}
