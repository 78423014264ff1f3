import type { ClutterRule } from '../core/rule.ts'

/** Lifts the article's own headline, which the layout found; the lines that repeat it are another rule's. */
export const headline: ClutterRule = {
  id: 'headline',
  summary: 'the headline above the body',
  kinds: ['headline'],
  *find(article, reading) {
    for (const block of article.blocks) {
      if (reading.roles[block.index] !== 'headline') continue
      // A labelled date may stand in front of it in the same line; that part goes under its own name.
      const stamp = reading.timestamps.find(one => one.block === block.index && !one.whole)
      const start = stamp === undefined ? block.start : Math.max(block.start, stamp.end)
      const text = article.text.slice(start, block.end).trim()
      if (text === '') continue
      yield {
        start,
        end: block.end,
        kind: 'headline',
        reason: 'the headline of the article',
        confidence: 0.95,
        fills: { headline: text },
      }
    }
  },
}
