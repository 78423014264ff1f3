import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

/** "Estimated reading time: about 4 minutes" is as long as they get. */
const MOST_WORDS = 8
const BARE = new Set(['^# min$', '^# mins$'])

export const readingTime: ClutterRule = {
  id: 'reading-time',
  summary: 'how long the article takes to read',
  kinds: ['read-time'],
  phrases: {
    eng: [
      '^# min read$',
      '^# minute read$',
      '^# minutes read$',
      '^# mins read$',
      '^# min$',
      '^# mins$',
      '^# minutes to read$',
      '^read in # minutes$',
      '^reading time #',
      '^read time #',
      '^time to read #',
      '^estimated reading time #',
      '^estimated read time #',
    ],
    spa: [
      '^# min de lectura$',
      '^# mins de lectura$',
      '^# minuto de lectura$',
      '^# minutos de lectura$',
      '^tiempo de lectura #',
      '^tiempo estimado de lectura #',
      '^lectura # min',
      '^lectura de # min',
      '^lectura de # minutos$',
      '^se lee en # minutos$',
      '^menos de # minuto de lectura$',
    ],
    fra: [
      '^# min de lecture$',
      '^# mn de lecture$',
      '^# minute de lecture$',
      '^# minutes de lecture$',
      '^temps de lecture #',
      '^temps de lecture estimé #',
      '^durée de lecture #',
      '^lecture # min',
      '^lecture # minutes$',
      '^lecture en # min',
      '^lire en # min',
    ],
    deu: [
      '^# min lesezeit$',
      '^# minute lesezeit$',
      '^# minuten lesezeit$',
      '^# min lesedauer$',
      '^# minuten lesedauer$',
      '^# min lesen$',
      '^lesezeit #',
      '^lesezeit ca #',
      '^lesezeit etwa #',
      '^lesezeit rund #',
      '^lesedauer #',
      '^lesedauer ca #',
      '^lesedauer etwa #',
    ],
  },
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
