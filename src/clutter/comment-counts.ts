import type { ClutterRule } from '../core/rule.ts'
import { COMMENT_LINES } from '../language/lines/comment-lines.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const commentCounts: ClutterRule = {
  id: 'comment-counts',
  summary: 'comment counts and calls to comment',
  kinds: ['comments'],
  phrases: COMMENT_LINES,
  *find(article, reading) {
    yield* wholeLines(article, reading, 'comment-counts', 'comments', 'a comment count or a call to comment', 14)
  },
}
