import type { Credit } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { placeOf, proseBehind, standing } from '../language/place.ts'

/** "© Nora Lindt": no year, no claim. */
const SIGN_AND_NAME = /^©\s?\p{Lu}[^\d.,;:]{2,40}$/u

export const copyrightLines: ClutterRule = {
  id: 'copyright-lines',
  summary: 'copyright and rights notices',
  kinds: ['copyright', 'photo-credit'],
  *find(article, reading) {
    for (const credit of reading.credits) {
      const block = credit.sort === 'copyright' ? standing(article.blocks, credit.block) : undefined
      if (block === undefined || credit.start < block.start || credit.end > block.end) continue
      const { start, end, names } = credit
      // Above a paragraph it is a picture whose rights somebody has.
      if (SIGN_AND_NAME.test(article.text.slice(start, end)) && names.length > 0) {
        if (proseBehind(article, reading, placeOf(article.blocks, block), 1)) {
          const reason = 'the name of a photographer'
          yield { start, end, kind: 'photo-credit', reason, confidence: 0.9, fills: { photoCredits: names } }
          continue
        }
      }
      yield { start, end, kind: 'copyright', reason: 'a rights notice', confidence: 0.95, fills: fillsOf(credit) }
    }
  },
}

function fillsOf({ agencies, names }: Credit) {
  if (agencies.length > 0) return { agencies }
  const [publisher] = names
  return publisher === undefined ? {} : { publisher }
}
