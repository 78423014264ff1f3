/** A half-open range `[start, end)` of UTF-16 code units, counted from zero. What it counts in is said where it is used. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Sorts spans by their starts. One function for all: the runtime forgets its code for a function made anew for each article. */
export const byStart = (a: Pick<Span, 'start'>, b: Pick<Span, 'start'>): number => a.start - b.start

/** Sorts spans by their starts, the longer before those inside it. */
export const byStartThenLonger = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** True when the two spans share at least one character; touching spans do not. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies within `outer`, borders included. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** The span without the white space at its ends; an empty span at its start when there is nothing else. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** White space as `String.prototype.trim` means it. */
export function isSpace(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return true
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
