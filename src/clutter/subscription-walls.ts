import type { ClutterRule } from '../core/rule.ts'
import { SUBSCRIPTION_PROMPTS } from '../language/lines/subscription-prompts.ts'
import { wholeLines } from '../language/phrase-lines.ts'

const MOST_WORDS = 30
/** "Already a subscriber?" asks the reader; "Already a subscriber to the scheme, she ..." reports. */
const ASKED = /^\^(?:already|bereits|schon|déjà|ya|già|já|al|уже|zaten) /u
const ASKING = /^\s*(?:[?!:.|]|$)/u

export const subscriptionWalls: ClutterRule = {
  id: 'subscription-walls',
  summary: 'notices that the rest is for subscribers',
  kinds: ['subscription'],
  phrases: SUBSCRIPTION_PROMPTS,
  *find(article, reading) {
    yield* wholeLines(
      article,
      reading,
      'subscription-walls',
      'subscription',
      'a notice that the rest is for subscribers',
      MOST_WORDS,
      (block, hit) => !ASKED.test(hit.phrase) || ASKING.test(article.text.slice(hit.end, block.end).slice(0, 4)),
    )
  },
}
