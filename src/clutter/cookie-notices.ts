import type { ClutterRule } from '../core/rule.ts'
import { CONSENT_LINES } from '../language/lines/consent-lines.ts'
import { wholeLines } from '../language/phrase-lines.ts'

/** Consent texts run longer than other prompts. */
const MOST_WORDS = 130

export const cookieNotices: ClutterRule = {
  id: 'cookie-notices',
  summary: 'cookie and consent notices',
  kinds: ['notice'],
  phrases: CONSENT_LINES,
  *find(article, reading) {
    yield* wholeLines(article, reading, 'cookie-notices', 'notice', 'a cookie or consent notice', MOST_WORDS)
  },
}
