import type { ClutterRule } from '../core/rule.ts'
import { amidProse, announces, betweenProse, placeOf, standing } from '../language/place.ts'
import { isoOf } from '../language/timestamps.ts'

/** Standfirst and lead may stand above a byline set under them; further in it belongs to the text, as "By Sea and Land" does. */
const HEAD = 2

export const bylines: ClutterRule = {
  id: 'bylines',
  summary: 'the line that names the authors',
  kinds: ['byline'],
  *find(article, reading) {
    for (const credit of reading.credits) {
      if (credit.sort !== 'byline') continue
      const block = standing(article.blocks, credit.block)
      if (block === undefined || credit.start < block.start || credit.end > block.end) continue
      const at = placeOf(article.blocks, block)
      // "By Candle Light", with the candles in the paragraph below, heads a section; in the middle nothing is a byline.
      const lone = credit.names.length === 1 && credit.agencies.length === 0 && credit.date === null
      if (
        betweenProse(article, reading, at) &&
        (amidProse(article, reading, at, HEAD) || (lone && announces(article, reading, at)))
      )
        continue
      const published = credit.date === null ? null : isoOf(credit.date)
      yield {
        start: credit.start,
        end: credit.end,
        kind: 'byline',
        reason: 'a line that names the authors',
        confidence: 0.93,
        fills: {
          authors: credit.names,
          ...(credit.agencies.length === 0 ? {} : { agencies: credit.agencies }),
          ...(published === null ? {} : { published }),
        },
      }
    }
  },
}
