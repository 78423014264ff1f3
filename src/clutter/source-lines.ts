import type { ClutterRule } from '../core/rule.ts'
import { footOf } from '../language/place.ts'
import { isSourceLine, LONGEST } from '../language/source-lines.ts'

/** One paragraph behind it may be a note or a prompt. */
const FOOT = 1

export const sourceLines: ClutterRule = {
  id: 'source-lines',
  summary: 'the line below the article that names the outlet it was taken from',
  kinds: ['crosspost'],
  *find(article, reading) {
    const credited = new Set<number>()
    for (const { block } of reading.credits) credited.add(block)
    const lead = reading.roles.indexOf('prose')
    for (let at = Math.max(1, footOf(article, reading, FOOT)); at < article.blocks.length; at++) {
      const block = article.blocks[at]
      const above = article.blocks[at - 1]
      if (block === undefined || above === undefined || block.end - block.start > LONGEST) continue
      // Below a table or a caption it is their source, and that of an agency is lifted under its own name.
      if (block.index < lead || reading.roles[above.index] !== 'prose' || credited.has(block.index)) continue
      if (!isSourceLine(article.text.slice(block.start, block.end))) continue
      const reason = 'a line that names where the article was taken from'
      yield { start: block.start, end: block.end, kind: 'crosspost', reason, confidence: 0.9 }
    }
  },
}
