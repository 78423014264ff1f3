import type { ClutterRule } from '../core/rule.ts'
import { VIEW_COUNTS } from '../language/lines/view-counts.ts'
import { wholeLines } from '../language/phrase-lines.ts'
import { betweenProse } from '../language/place.ts'

/** "Average rating: 4.2 / 5. Vote count: 311. Click on a star to rate it!" is as long as they get. */
const MOST_WORDS = 14

export const viewCounts: ClutterRule = {
  id: 'view-counts',
  summary: 'how often the page was read, and how its readers rated it',
  kinds: ['other'],
  phrases: VIEW_COUNTS,
  *find(article, reading) {
    const reason = 'how often the page was read or rated'
    // Between two paragraphs "1,200 views" may head what is told of them.
    const fits = (_block: unknown, _hit: unknown, at: number) => !betweenProse(article, reading, at)
    yield* wholeLines(article, reading, 'view-counts', 'other', reason, MOST_WORDS, fits)
  },
}
