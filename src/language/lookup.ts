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

/** Tells whether one of the spans holds a span, borders included; they may overlap and come in any order. */
export function insideOf(spans: readonly Span[]): (inner: Span) => boolean {
  const { sorted, reach } = reaching(spans)
  return inner => (reach[lastFrom(sorted, inner.start)] ?? -1) >= inner.end
}

/** Tells whether one of the spans shares a character with a span; they may overlap and come in any order. */
export function meeting(spans: readonly Span[]): (span: Span) => boolean {
  const { sorted, reach } = reaching(spans)
  return span => (reach[lastFrom(sorted, span.end - 1)] ?? -1) > span.start
}

/** Spans by their starts, and how far those up to each of them reach. */
function reaching(spans: readonly Span[]): { sorted: readonly Span[]; reach: readonly number[] } {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let furthest = -1
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return { sorted, reach }
}

/** The first span that shares a character with `span`, of spans in order that do not overlap; null when none does. */
export function firstMeeting<S extends Span>(spans: readonly S[], span: Span): S | null {
  const before = spans[lastFrom(spans, span.start)]
  if (before !== undefined && before.end > span.start) return before.start < span.end ? before : null
  const behind = spans[lastFrom(spans, span.start) + 1]
  return behind !== undefined && behind.start < span.end ? behind : null
}

/** The span that holds `inner`, of spans in order that do not overlap; null when none does. */
export function holderOf<S extends Span>(spans: readonly S[], inner: Span): S | null {
  const found = spans[lastFrom(spans, inner.start)]
  return found !== undefined && inner.end <= found.end ? found : null
}
