import { byStart, type Span } from '../core/span.ts'

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

/** Spans that may overlap and come in any order, ready to be asked. */
export class Spans {
  readonly #sorted: readonly Span[]
  /** How far the spans up to each of them reach. */
  readonly #reach: readonly number[]

  constructor(spans: readonly Span[]) {
    this.#sorted = spans.toSorted(byStart)
    const reach: number[] = []
    let furthest = -1
    for (const { end } of this.#sorted) {
      furthest = Math.max(furthest, end)
      reach.push(furthest)
    }
    this.#reach = reach
  }

  /** One of them holds the span, borders included. */
  hold(inner: Span): boolean {
    return (this.#reach[lastFrom(this.#sorted, inner.start)] ?? -1) >= inner.end
  }

  /** One of them shares a character with the span. */
  meet(span: Span): boolean {
    return (this.#reach[lastFrom(this.#sorted, span.end - 1)] ?? -1) > span.start
  }
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
