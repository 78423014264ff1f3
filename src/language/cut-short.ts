import { quotationEnd } from './according-to.ts'
import { bitsOf, type Draft, endOf, jointAt, startOf, type View } from './clauses.ts'
import * as cue from './cues.ts'
import { COMMA, OTHER } from './joints.ts'
import { tokenAt } from './tokens.ts'

/** What was said ends at the comma before the next attribution, where that does not belong to it: `, but she said`, `, adding that`. */
export function cutShort(view: View, draft: Draft, next: Draft): void {
  const content = draft.content.at(-1)
  const source = startOf(view, next.source.first)
  const start = content !== undefined && source > content.start ? Math.min(next.cue.start, source) : next.cue.start
  if (content === undefined || start <= content.start || start > content.end) return
  const apart = next.source === draft.source || (next.content[0]?.start ?? 0) < start
  let at = tokenAt(view.tokens, start)
  let joined = false
  while (at > 0 && startOf(view, at - 1) > content.start) {
    const between = jointAt(view, at - 1)
    if (between === COMMA || between === OTHER) {
      const end = quotationEnd(view, endOf(view, at - 1), startOf(view, at))
      if ((joined || apart) && end > content.start)
        draft.content = [...draft.content.slice(0, -1), { start: content.start, end }]
      return
    }
    if ((bitsOf(view, at - 1) & (cue.CONJUNCTION | cue.ADVERB)) === 0) {
      // `promised to go on and said she would`: one subject, two verbs.
      if (joined && next.source === draft.source)
        draft.content = [...draft.content.slice(0, -1), { start: content.start, end: endOf(view, at - 1) }]
      return
    }
    joined = true
    at--
  }
}
