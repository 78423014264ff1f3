import type { ClutterRule } from '../core/rule.ts'
import { READING_TIMES } from '../language/lines/reading-times.ts'
import { wholeLines } from '../language/phrase-lines.ts'

/** "Estimated reading time: about 4 minutes" is as long as they get. */
const MOST_WORDS = 8
const BARE = new Set(['^# min$', '^# mins$'])

export const readingTime: ClutterRule = {
  id: 'reading-time',
  summary: 'how long the article takes to read',
  kinds: ['read-time'],
  phrases: READING_TIMES,
  *find(article, reading) {
    const lead = reading.roles.indexOf('prose')
    yield* wholeLines(
      article,
      reading,
      'reading-time',
      'read-time',
      'the time it takes to read',
      MOST_WORDS,
      // "30 min" alone is a reading time above the article; below it is a line of a recipe or a timetable.
      (block, hit) => !BARE.has(hit.phrase) || block.index < lead,
    )
  },
}
