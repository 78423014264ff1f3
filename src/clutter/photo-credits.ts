import type { ClutterRule } from '../core/rule.ts'
import { isLibrary } from '../language/photo-credits.ts'
import { announces, betweenProse, placeOf, standing } from '../language/place.ts'

export const photoCredits: ClutterRule = {
  id: 'photo-credits',
  summary: 'photo credits, and the captions they stand in',
  kinds: ['photo-credit', 'caption'],
  *find(article, reading) {
    for (const credit of reading.credits) {
      const block = standing(article.blocks, credit.block)
      if (credit.sort !== 'photo' || block === undefined || credit.start < block.start || credit.end > block.end)
        continue
      const { start, end, names } = credit
      if (credit.caption === null) {
        const at = placeOf(article.blocks, block)
        // The bare name of a library over a paragraph about it is a crosshead.
        if (
          isLibrary(article.text.slice(start, end)) &&
          betweenProse(article, reading, at) &&
          announces(article, reading, at)
        )
          continue
        yield {
          start,
          end,
          kind: 'photo-credit',
          reason: 'a line that credits the picture',
          confidence: 0.95,
          fills: { photoCredits: names },
        }
        continue
      }
      const caption = article.text.slice(credit.caption.start, credit.caption.end)
      yield {
        start,
        end,
        kind: 'caption',
        reason: 'a caption that ends in a photo credit',
        confidence: 0.95,
        fills: { captions: [caption], photoCredits: names },
      }
    }
  },
}
