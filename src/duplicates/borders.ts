import type { Span } from '../core/span.ts'

// Marks that belong to the words beside them.
const OPENING = new Set('"\'“„«‹‘‚「『（([¿¡')
const CLOSING = new Set('.!?…。！？؟।"\'”“»›’」』）)]')

/** Marks that a sentence opens or closes with. */
const MOST_MARKS = 4

/** Two spans that say the same, with the marks beside them that both texts have: a sentence ends with its stop, a quotation with its mark. */
export function withMarks(textA: string, textB: string, a: Span, b: Span): { readonly a: Span; readonly b: Span } {
  let before = 0
  while (before < MOST_MARKS) {
    const mark = textA.charAt(a.start - before - 1)
    if (!OPENING.has(mark) || mark !== textB.charAt(b.start - before - 1)) break
    before++
  }
  let after = 0
  while (after < MOST_MARKS) {
    const mark = textA.charAt(a.end + after)
    if (!CLOSING.has(mark) || mark !== textB.charAt(b.end + after)) break
    after++
  }
  return {
    a: { start: a.start - before, end: a.end + after },
    b: { start: b.start - before, end: b.end + after },
  }
}
