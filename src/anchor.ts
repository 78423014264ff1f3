import type { Span } from './core/span.ts'
import type { Quotation } from './report/decision.ts'

/** Words without context must be this long to be known again by themselves: `Advertisement` stands everywhere. */
const TELLING = 40
/** A line that stands more often than this is told by nothing but its place. */
const MOST = 1000

/**
 * Where the quoted words stand now, or null when nobody can be sure. Of several places the one in the most similar surroundings is taken,
 * then the nearest; at least half of the context must still be there, so that an edit on one side does no harm and another place is never taken.
 */
export function anchored(text: string, quotation: Quotation, sourceOf: (offset: number) => number): Span | null {
  const { exact } = quotation
  if (exact.trim() === '') return null
  const starts: number[] = []
  for (let at = text.indexOf(exact); at >= 0 && starts.length < MOST; at = text.indexOf(exact, at + 1)) starts.push(at)
  let best: { start: number; likeness: number; distance: number } | null = null
  for (const start of starts) {
    const likeness = contextKept(text, start, start + exact.length, quotation)
    const distance = Math.abs(sourceOf(start) - quotation.span[0])
    if (best === null || likeness > best.likeness || (likeness === best.likeness && distance < best.distance))
      best = { start, likeness, distance }
  }
  if (best === null) return null
  const sure = best.likeness >= HALF || (starts.length === 1 && exact.length >= TELLING)
  return sure ? { start: best.start, end: best.start + exact.length } : null
}

const HALF = 0.5

/** Share of the quotation's context that stands around the span, from the span outwards, white space aside; 1 where there was no context and there is none. */
export function contextKept(text: string, start: number, end: number, { before, after }: Quotation): number {
  const [left, right] = [squeezed(before), squeezed(after)]
  // White space is left out only after cutting, so that enough is there to compare.
  const around = (from: number, to: number) => squeezed(text.slice(Math.max(0, from), to))
  const width = 4 * Math.max(before.length, after.length, 1)
  const leftNow = around(start - width, start)
  const rightNow = around(end, end + width)
  const total = left.length + right.length
  if (total === 0) return leftNow === '' && rightNow === '' ? 1 : 0
  let kept = 0
  while (kept < left.length && left.at(-1 - kept) === leftNow.at(-1 - kept)) kept++
  for (let at = 0; at < right.length && right[at] === rightNow[at]; at++) kept++
  return kept / total
}

const squeezed = (text: string) => text.replace(/\s+/gu, '')
