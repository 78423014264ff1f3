import type { ClutterRule } from '../core/rule.ts'

/** A caption of a few words names who or what is seen; longer ones end a sentence and cannot be told from prose without markup. */
const MOST_WORDS = 12

export const captions: ClutterRule = {
  id: 'captions',
  summary: 'captions: short lines between headline and lead, and what the markup calls so',
  kinds: ['caption'],
  *find(article, reading) {
    const headline = reading.roles.indexOf('headline')
    const lead = reading.roles.indexOf('prose')
    for (const block of article.blocks) {
      const text = article.text.slice(block.start, block.end)
      if (block.kind === 'caption' || /(?:^|>)figcaption(?:>|$)/u.test(block.markup?.path ?? '')) {
        yield {
          start: block.start,
          end: block.end,
          kind: 'caption',
          reason: 'a caption by its markup',
          confidence: 0.98,
          fills: { captions: [text] },
        }
        continue
      }
      if (article.origin === 'html' || headline < 0 || block.index <= headline || block.index >= lead) continue
      if (reading.roles[block.index] !== 'short' || reading.timestamps.some(stamp => stamp.block === block.index))
        continue
      const [first, end] = reading.tokenRange(block)
      if (end - first < 2 || end - first > MOST_WORDS || !/\p{Lu}/u.test(text)) continue
      yield {
        start: block.start,
        end: block.end,
        kind: 'caption',
        reason: 'a short line between headline and lead',
        confidence: 0.8,
        fills: { captions: [text] },
      }
    }
  },
}
