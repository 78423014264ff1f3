import type { Cleaned } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { firstMeeting, lastFrom } from './lookup.ts'

/** The first span of the body that shares a character with this one, or null when it left the body. */
export function keptAround({ kept }: Cleaned, span: Span): Span | null {
  return firstMeeting(kept, span)
}

/** True for what stands in the body or was lifted into the metadata; false for furniture, which speaks of other articles. */
export function isOfArticle(cleaned: Cleaned, span: Span): boolean {
  if (keptAround(cleaned, span) !== null) return true
  const { removals } = cleaned
  for (let at = Math.max(0, lastFrom(removals, span.start)); at < removals.length; at++) {
    const removal = removals[at]
    if (removal === undefined || removal.start >= span.end) return false
    if (removal.fills !== undefined && removal.end > span.start) return true
  }
  return false
}
