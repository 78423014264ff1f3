import type { ClutterRule } from '../core/rule.ts'

export const standfirst: ClutterRule = {
  id: 'standfirst',
  summary: 'the standfirst between headline and front matter',
  kinds: ['standfirst'],
  *find(article, reading) {
    for (const block of article.blocks) {
      if (reading.roles[block.index] !== 'standfirst') continue
      const text = article.text.slice(block.start, block.end)
      yield {
        start: block.start,
        end: block.end,
        kind: 'standfirst',
        reason: 'the standfirst under the headline',
        confidence: 0.9,
        fills: { standfirst: text },
      }
    }
  },
}
