import type { ClutterRule } from '../core/rule.ts'

export const sectionLabel: ClutterRule = {
  id: 'section-label',
  summary: 'the section or kicker in capitals above the headline',
  kinds: ['section-label'],
  *find(article, reading) {
    for (const block of article.blocks) {
      if (reading.roles[block.index] !== 'label') continue
      const section = article.text.slice(block.start, block.end)
      yield {
        start: block.start,
        end: block.end,
        kind: 'section-label',
        reason: 'a section label above the headline',
        confidence: 0.9,
        fills: { section },
      }
    }
  },
}
