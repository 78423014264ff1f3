import type { ClutterRule } from '../core/rule.ts'

export const copyrightLines: ClutterRule = {
  id: 'copyright-lines',
  summary: 'copyright and rights notices',
  kinds: ['copyright'],
  *find(article, reading) {
    const standing = new Set(article.blocks.map(block => block.index))
    for (const credit of reading.credits) {
      if (credit.sort !== 'copyright' || !standing.has(credit.block)) continue
      const publisher = credit.names[0]
      const fills =
        credit.agencies.length > 0 ? { agencies: credit.agencies } : publisher === undefined ? {} : { publisher }
      yield {
        start: credit.start,
        end: credit.end,
        kind: 'copyright',
        reason: 'a rights notice',
        confidence: 0.95,
        fills,
      }
    }
  },
}
