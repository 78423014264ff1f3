import type { ClutterRule } from '../core/rule.ts'
import { COMMENT_LINES } from '../language/lines/comment-lines.ts'
import { wholeLines } from '../language/phrase-lines.ts'

/** Calls run no longer; a sentence about comments does. */
const MOST_WORDS = 14
/** What blog software says of addresses and logins runs longer, and opens with this many words that nothing else opens with. */
const FORM_WORDS = 4
const MOST_FORM_WORDS = 32

export const commentCounts: ClutterRule = {
  id: 'comment-counts',
  summary: 'comment counts and calls to comment',
  kinds: ['comments'],
  phrases: COMMENT_LINES,
  *find(article, reading) {
    const words = (span: { readonly start: number; readonly end: number }) => {
      const [first, end] = reading.tokenRange(span)
      return end - first
    }
    yield* wholeLines(
      article,
      reading,
      'comment-counts',
      'comments',
      'a comment count or a call to comment',
      MOST_FORM_WORDS,
      (block, hit) => hit.whole || words(block) <= MOST_WORDS || words(hit) >= FORM_WORDS,
    )
  },
}
