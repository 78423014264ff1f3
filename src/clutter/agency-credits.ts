import type { ClutterRule } from '../core/rule.ts'
import { isoOf } from '../language/timestamps.ts'

export const agencyCredits: ClutterRule = {
  id: 'agency-credits',
  summary: 'the line, or the end of one, that credits an agency',
  kinds: ['agency-credit'],
  *find(article, reading) {
    const last = article.blocks.at(-1)
    for (const credit of reading.credits) {
      if (credit.sort !== 'agency') continue
      const block = article.blocks.find(one => one.index === credit.block)
      if (block === undefined || credit.start < block.start || credit.end > block.end) continue
      const whole = credit.start === block.start && credit.end === block.end
      // At the end of a paragraph in the middle an agency vouches for that paragraph only.
      if (!whole && block !== last && reading.roles.slice(block.index + 1).includes('prose')) continue
      const published = credit.date === null ? null : isoOf(credit.date)
      yield {
        start: credit.start,
        end: credit.end,
        kind: 'agency-credit',
        reason: `a credit line that names ${credit.agencies.join(' and ')}`,
        confidence: 0.97,
        fills: { agencies: credit.agencies, ...(published === null ? {} : { published }) },
      }
    }
  },
}
