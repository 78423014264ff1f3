import type { Credit } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { announces, betweenProse, placeOf, proseBehind, standing } from '../language/place.ts'
import { isoOf } from '../language/timestamps.ts'

/** Paragraphs behind the end of one that make it the middle; a correction may stand under the last. */
const MIDDLE = 2

export const agencyCredits: ClutterRule = {
  id: 'agency-credits',
  summary: 'the line, or the end of one, that credits an agency',
  kinds: ['agency-credit', 'photo-credit'],
  *find(article, reading) {
    for (const credit of reading.credits) {
      if (credit.sort !== 'agency') continue
      const block = standing(article.blocks, credit.block)
      if (block === undefined || credit.start < block.start || credit.end > block.end) continue
      const at = placeOf(article.blocks, block)
      const whole = credit.start === block.start && credit.end === block.end
      // At the end of a paragraph in the middle an agency vouches for that paragraph only, at the end of the headline for all.
      if (!whole && reading.roles[block.index] !== 'headline' && proseBehind(article, reading, at, MIDDLE)) continue
      if (whole && isBare(article.text, credit) && betweenProse(article, reading, at)) {
        // Between paragraphs a bare name is a crosshead, or what a picture left behind: it vouches for no text.
        if (announces(article, reading, at)) continue
        const reason = 'the credit of a picture that is gone'
        yield {
          start: credit.start,
          end: credit.end,
          kind: 'photo-credit',
          reason,
          confidence: 0.8,
          fills: { photoCredits: credit.agencies },
        }
        continue
      }
      const published = credit.date === null ? null : isoOf(credit.date)
      yield {
        start: credit.start,
        end: credit.end,
        kind: 'agency-credit',
        reason: `a credit line that names ${credit.agencies.join(' and ')}`,
        confidence: 0.97,
        fills: {
          agencies: credit.agencies,
          ...(credit.names.length === 0 ? {} : { authors: credit.names }),
          ...(published === null ? {} : { published }),
        },
      }
    }
  },
}

/** Names alone: no label, no brackets, no date. */
function isBare(text: string, credit: Credit): boolean {
  return credit.date === null && !/[()[\]:©]/u.test(text.slice(credit.start, credit.end))
}
