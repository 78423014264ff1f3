import type { ClutterRule } from '../core/rule.ts'

export const datelines: ClutterRule = {
  id: 'datelines',
  summary: 'the place, date and agency that open the lead',
  kinds: ['dateline'],
  *find(article, reading) {
    for (const dateline of reading.datelines) {
      const block = article.blocks.find(one => one.index === dateline.block)
      if (block === undefined || block.start !== dateline.start) continue
      const { start, end, place, date, agency } = dateline
      yield {
        start,
        end,
        kind: 'dateline',
        reason: `a dateline from ${place}`,
        confidence: agency !== null || date !== null ? 0.98 : 0.9,
        fills: {
          dateline: { text: article.text.slice(start, end), place, date, agency },
          ...(agency === null ? {} : { agencies: [agency] }),
        },
      }
    }
  },
}
