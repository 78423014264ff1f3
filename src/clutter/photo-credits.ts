import type { Block } from '../core/article.ts'
import type { ClutterRule } from '../core/rule.ts'
import { isLabelled, isLibrary } from '../language/photo-credits.ts'
import { announces, betweenProse, placeOf, proseBehind, standing } from '../language/place.ts'

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
      // Behind the last paragraph a name and an agency without a label sign the article.
      if (
        !isLabelled(article.text.slice(credit.caption.end, end)) &&
        !isCaption(block) &&
        !proseBehind(article, reading, placeOf(article.blocks, block), 1)
      )
        continue
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

/** What the markup calls a caption. */
const isCaption = (block: Block) =>
  block.kind === 'caption' || /(?:^|>)figcaption(?:>|$)/u.test(block.markup?.path ?? '')
