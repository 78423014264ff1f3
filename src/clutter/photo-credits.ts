import type { ClutterRule } from '../core/rule.ts'

export const photoCredits: ClutterRule = {
  id: 'photo-credits',
  summary: 'photo credits, and the captions they stand in',
  kinds: ['photo-credit', 'caption'],
  *find(article, reading) {
    const standing = new Set(article.blocks.map(block => block.index))
    for (const credit of reading.credits) {
      if (credit.sort !== 'photo' || !standing.has(credit.block)) continue
      const { start, end, names } = credit
      if (credit.caption === null) {
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
