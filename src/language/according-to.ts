import type { Sentence } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { type Draft, endOf, jointAt, startOf, type View } from './clauses.ts'
import { contentEnd } from './content-end.ts'
import { COMMA, OTHER } from './joints.ts'
import { tokenAt } from './tokens.ts'

/** `according to the ministry`, before or behind what was said, where the word `at` may open such a cue. */
export function accordingTo(view: View, sentence: Sentence, at: number, from: number): Draft | null {
  const words = view.cues.according.find(cues => cues.every((hash, i) => view.tokens.hash[at + i] === hash))
  if (words === undefined) return null
  const first = at + words.length
  let end = first
  while (end < sentence.endToken && view.quoted[end] === 0) {
    end++
    const between = jointAt(view, end - 1)
    if (between === COMMA || between === OTHER) break
  }
  if (end === first) return null
  const source = { first, end }
  const cueSpan = { start: startOf(view, at), end: endOf(view, first - 1) }
  const draft = (content: Span) => ({ source, cue: cueSpan, content: [content], sentence, behind: false })
  const lead = at - sentence.firstToken
  if (lead <= 1)
    return end < sentence.endToken
      ? {
          ...draft({ start: startOf(view, end), end: contentEnd(view, sentence, startOf(view, end), false) }),
          behind: true,
        }
      : null
  const start = Math.max(from, sentence.start)
  const before = tokenAt(view.tokens, start)
  return before < at
    ? draft({ start: startOf(view, before), end: quotationEnd(view, endOf(view, at - 1), cueSpan.start) })
    : null
}

/** The end of the words before a cue, the closing mark of a quotation included. */
export function quotationEnd(view: View, from: number, to: number): number {
  for (let at = to; at > from; at--) if (view.closing.has(at)) return at
  return from
}
