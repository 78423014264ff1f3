import type { ClutterRule } from '../core/rule.ts'
import { commentThread } from '../language/comment-threads.ts'

/** Three signatures are a thread; with ten there is hardly a doubt. */
const SURE = 10

export const readerComments: ClutterRule = {
  id: 'reader-comments',
  summary: "readers' comments below the article",
  kinds: ['comments'],
  *find(article, reading) {
    const headings = new Set<number>()
    for (const hit of reading.hits('comment-counts')) headings.add(hit.block)
    const thread = commentThread(article, reading, headings)
    if (thread === null) return
    const confidence = thread.signatures >= SURE ? 0.95 : 0.85
    const rights = new Set<number>()
    for (const credit of reading.credits) if (credit.sort === 'copyright') rights.add(credit.block)
    for (let at = thread.from; at < article.blocks.length; at++) {
      const block = article.blocks[at]
      if (block === undefined || rights.has(block.index)) continue
      const reason = "the readers' comments, which their signatures show, and what stands below them"
      yield { start: block.start, end: block.end, kind: 'comments', reason, confidence }
    }
  },
}
