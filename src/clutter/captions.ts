import type { Article, Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule, Cut } from '../core/rule.ts'
import { placeOf } from '../language/place.ts'

/** A caption of a few words names who or what is seen; longer ones end a sentence and cannot be told from prose without markup. */
const MOST_WORDS = 12
/** "Wexcombe Marathon 2024". */
const MOST_NUMBERS = 1
/** Two pictures above the lead; more short lines there are the points of a summary or a list, which are the article's own. */
const MOST_LINES = 2

export const captions: ClutterRule = {
  id: 'captions',
  summary: 'captions: short lines between headline and lead, and what the markup calls so',
  kinds: ['caption'],
  *find(article, reading) {
    const credited = new Set(reading.credits.filter(credit => credit.sort === 'photo').map(credit => credit.block))
    for (const block of article.blocks) {
      if (block.kind !== 'caption' && !/(?:^|>)figcaption(?:>|$)/u.test(block.markup?.path ?? '')) continue
      // A photo credit at its end makes the line another rule's, which knows the two apart.
      if (credited.has(block.index)) continue
      yield cutOf(article, block, 'a caption by its markup', 0.98)
    }
    if (article.origin === 'html') return
    const headline = reading.roles.indexOf('headline')
    const lead = reading.roles.indexOf('prose')
    if (headline < 0 || lead < 0) return
    const front = new Set([...reading.credits, ...reading.timestamps].map(line => line.block))
    const lines = article.blocks.filter(
      block =>
        block.index > headline && block.index < lead && !front.has(block.index) && isLine(article, block, reading),
    )
    if (lines.length > MOST_LINES) return
    for (const block of lines) {
      // "She lives." is a lead, and a caption that ends as it does cannot be told from one.
      if (/[.…]["”’»)]?$/u.test(article.text.slice(block.end - 2, block.end))) continue
      yield cutOf(article, block, 'a short line between headline and lead', 0.8)
    }
  },
}

function isLine(article: Article, block: Block, reading: Reading): boolean {
  if (reading.roles[block.index] !== 'short' || block.kind === 'item') return false
  const next = article.blocks[placeOf(article.blocks, block) + 1]
  // What goes on in the next line is a broken paragraph, and what holds several numbers a table.
  if (next !== undefined && /^\p{Ll}/u.test(article.text.slice(next.start, next.start + 2))) return false
  if ((article.text.slice(block.start, block.end).match(/\d+/gu) ?? []).length > MOST_NUMBERS) return false
  const [first, end] = reading.tokenRange(block)
  return (
    end - first >= 2 && end - first <= MOST_WORDS && /^\P{L}*\p{Lu}/u.test(article.text.slice(block.start, block.end))
  )
}

function cutOf(article: Article, { start, end }: Block, reason: string, confidence: number): Cut {
  return { start, end, kind: 'caption', reason, confidence, fills: { captions: [article.text.slice(start, end)] } }
}
