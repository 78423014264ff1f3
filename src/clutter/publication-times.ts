import type { ClutterRule } from '../core/rule.ts'
import { isoOf } from '../language/timestamps.ts'

export const publicationTimes: ClutterRule = {
  id: 'publication-times',
  summary: 'lines, and labelled heads of lines, that say when the article was published',
  kinds: ['timestamp'],
  *find(article, reading) {
    const standing = new Set(article.blocks.map(block => block.index))
    for (const stamp of reading.timestamps) {
      if (!standing.has(stamp.block)) continue
      const published = stamp.dates.map(isoOf).find(iso => iso !== null) ?? null
      yield {
        start: stamp.start,
        end: stamp.end,
        kind: 'timestamp',
        reason: 'the time of publication',
        confidence: 0.95,
        ...(published === null ? {} : { fills: { published } }),
      }
    }
  },
}
