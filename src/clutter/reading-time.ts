import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

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
      '^reading time # min',
      '^reading time # minutes',
      '^# min$',
      '^# minutes to read$',
      '^estimated reading time',
      '^read time # min',
      '^time to read',
      '^# mins$',
      '^read in # minutes$',
    ],
    spa: [
      '^# min de lectura$',
      '^# minutos de lectura$',
      '^tiempo de lectura',
      '^lectura # min',
      '^# minuto de lectura$',
    ],
    fra: [
      '^# min de lecture$',
      '^# minutes de lecture$',
      '^temps de lecture',
      '^lecture # min',
      '^lecture # minutes',
      '^# mn de lecture$',
    ],
    deu: [
      '^# min lesezeit$',
      '^# minuten lesezeit$',
      '^lesezeit # min',
      '^lesezeit # minuten',
      '^lesedauer',
      '^# min lesen$',
      '^lesezeit ca # min',
    ],
  },
  *find(article, reading) {
    yield* wholeLines(article, reading, 'reading-time', 'read-time', 'the time it takes to read', 8)
  },
}
