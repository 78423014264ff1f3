import type { ClutterRule } from '../core/rule.ts'

export const repeatedHeadline: ClutterRule = {
  id: 'repeated-headline',
  summary: 'lines that say the headline once more',
  kinds: ['repeated-headline'],
  *find(article, reading) {
    for (const block of article.blocks) {
      if (reading.roles[block.index] !== 'repeated-headline') continue
      yield {
        start: block.start,
        end: block.end,
        kind: 'repeated-headline',
        reason: 'the headline once more',
        confidence: 0.98,
      }
    }
  },
}
