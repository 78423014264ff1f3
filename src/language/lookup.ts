import type { Span } from '../core/span.ts'

/** Index of the last span that starts at or before `offset`, by halving; -1 when all start behind it. Spans in order of their starts. */
export function lastFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The span that holds `inner`, of spans in order that do not overlap; null when none does. */
export function holderOf<S extends Span>(spans: readonly S[], inner: Span): S | null {
  const found = spans[lastFrom(spans, inner.start)]
  return found !== undefined && inner.end <= found.end ? found : null
}
