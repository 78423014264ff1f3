import type { Cleaned } from '../core/rule.ts'
import { overlap, type Span } from '../core/span.ts'

/** The first span of the body that shares a character with this one, or null when it left the body. */
export function keptAround({ kept }: Cleaned, span: Span): Span | null {
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found = kept[low]
  return found !== undefined && overlap(found, span) ? found : null
}

/** True for what stands in the body or was lifted into the metadata; false for furniture, which speaks of other articles. */
export function isOfArticle(cleaned: Cleaned, span: Span): boolean {
  return (
    keptAround(cleaned, span) !== null ||
    cleaned.removals.some(removal => removal.fills !== undefined && overlap(removal, span))
  )
}
