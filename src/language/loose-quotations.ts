import type { Quotation } from '../core/reading.ts'
import { isSpace, type Span } from '../core/span.ts'
import type { Draft, View } from './clauses.ts'
import { tokenAt } from './tokens.ts'

/** Shorter quotations are words in quotation marks, not speech. */
const FEWEST_WORDS = 3
/** Attributions on either side that may hold the quotation already. */
const NEIGHBOURS = 4

/**
 * Gives quotations that have no cue of their own to the speaker before them: the sentence behind `"...," she said.` in the same paragraph,
 * and paragraphs that are nothing but a quotation.
 */
export function withLooseQuotations(view: View, drafts: readonly Draft[], quotations: readonly Quotation[]): void {
  let next = 0
  let last: Draft | null = null
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    for (; next < drafts.length; next++) {
      const draft = drafts[next]
      if (draft === undefined || draft.cue.start >= quotation.start) break
      if (draft.content.some(content => touchesQuotation(view, content))) last = draft
    }
    const near = drafts.slice(Math.max(0, next - NEIGHBOURS), next + NEIGHBOURS)
    if (last === null || near.some(draft => holds(draft, quotation))) continue
    const words = tokenAt(view.tokens, quotation.end) - tokenAt(view.tokens, quotation.start)
    const content = last.content.at(-1)
    if (content === undefined || content.end > quotation.start) continue
    // `“Every time,” she said, looking up, “you lose.”`
    const goesOn = quotation.start < last.sentence.end && view.text[content.end - 2] === ','
    if (!goesOn && (words < FEWEST_WORDS || !opensSentence(view.text, quotation.start))) continue
    const blocks = quotation.block - last.sentence.block
    // In a later paragraph only where nothing but quotations stands in between.
    if (blocks > 0 && !isBare(view.text, content, quotation)) continue
    last.content = [...last.content, { start: quotation.start, end: quotation.end }]
  }
}

const holds = (draft: Draft, quotation: Span) =>
  draft.content.some(({ start, end }) => start < quotation.end && quotation.start < end)

function touchesQuotation(view: View, content: Span): boolean {
  return view.closing.has(content.end) || view.opening.has(content.start)
}

function opensSentence(text: string, start: number): boolean {
  let at = start
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at === 0 || /[.!?:"”’»\n]/u.test(text[at - 1] ?? '') || text.slice(at, start).includes('\n')
}

/** Characters between two parts of one speech: a cue, no more. */
const LONGEST_BETWEEN = 80

function isBare(text: string, content: Span, quotation: Quotation): boolean {
  const between = text.slice(content.end, quotation.start)
  return between.length <= LONGEST_BETWEEN && !/[.!?]\s+\p{Lu}/u.test(between.trim())
}
