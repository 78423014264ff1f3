import type { Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'

export const sectionLabel: ClutterRule = {
  id: 'section-label',
  summary: 'the section or kicker in capitals above the headline',
  kinds: ['section-label'],
  *find(article, reading) {
    // Looked up once: a page may have a hundred thousand blocks and no headline.
    const headline = reading.roles.indexOf('headline')
    for (const block of article.blocks) {
      if (reading.roles[block.index] !== 'label' && !isMarked(block, headline, reading)) continue
      const section = article.text.slice(block.start, block.end)
      yield {
        start: block.start,
        end: block.end,
        kind: 'section-label',
        reason: 'a section label above the headline',
        confidence: 0.9,
        fills: { section },
      }
    }
  },
}

/** Class words of the kicker, usual in the markup of outlets. */
const MARKED =
  /(?:^|\s)(?:kicker|eyebrow|overline|topline|article-section|section-name|section-label|category|rubrique|surtitre|antetitulo|seccion|dachzeile|rubrik|ressort)(?=\s|$)/u
const MOST_WORDS = 5
/** Lines between kicker and headline. */
const REACH = 3
/** Characters of class words that belong to the line itself, not to the part of the page around it. */
const OWN_WORDS = 60

/** A short line right above the headline that the markup calls a kicker; a trail of links is none. */
function isMarked(block: Block, headline: number, reading: Reading): boolean {
  if (block.markup === null || headline < 0 || block.index >= headline || block.index < headline - REACH) return false
  const [first, end] = reading.tokenRange(block)
  return end - first <= MOST_WORDS && MARKED.test(block.markup.words.slice(0, OWN_WORDS))
}
