import type { ClutterRule } from '../core/rule.ts'
import { isoOf } from '../language/timestamps.ts'

export const bylines: ClutterRule = {
  id: 'bylines',
  summary: 'the line that names the authors',
  kinds: ['byline'],
  *find(article, reading) {
    const standing = new Set(article.blocks.map(block => block.index))
    for (const credit of reading.credits) {
      if (credit.sort !== 'byline' || !standing.has(credit.block)) continue
      const published = credit.date === null ? null : isoOf(credit.date)
      yield {
        start: credit.start,
        end: credit.end,
        kind: 'byline',
        reason: 'a line that names the authors',
        confidence: 0.93,
        fills: {
          authors: credit.names,
          ...(credit.agencies.length === 0 ? {} : { agencies: credit.agencies }),
          ...(published === null ? {} : { published }),
        },
      }
    }
  },
}
