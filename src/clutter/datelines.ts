import type { ClutterRule } from '../core/rule.ts'
import { standing } from '../language/place.ts'

/** Blocks below the first paragraph among which the lead still is: a standfirst that reads as one may stand above it. */
const HEAD = 2

export const datelines: ClutterRule = {
  id: 'datelines',
  summary: 'the place, date and agency that open the lead',
  kinds: ['dateline'],
  *find(article, reading) {
    const lead = article.blocks.findIndex(block => reading.roles[block.index] === 'prose')
    for (const dateline of reading.datelines) {
      const block = standing(article.blocks, dateline.block)
      if (block === undefined || block.start !== dateline.start) continue
      const { start, end, place, date, agency } = dateline
      // In a file of several wires each has a dateline with its agency, date or country; capitals before a dash further down introduce an item.
      const sure =
        date !== null || agency !== null || (place.includes(',') && article.text.slice(start, end).includes('('))
      if (!sure && start > (article.blocks[lead + HEAD]?.start ?? start)) continue
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
