import type { Article, Block } from '../core/article.ts'
import type { ClutterRule } from '../core/rule.ts'
import { keyOf } from '../language/shapes.ts'

/** Lifts the article's own headline, which the layout found; the lines that repeat it are another rule's. */
export const headline: ClutterRule = {
  id: 'headline',
  summary: 'the headline above the body',
  kinds: ['headline'],
  *find(article, reading) {
    for (const [at, block] of article.blocks.entries()) {
      if (reading.roles[block.index] !== 'headline') continue
      // A labelled date may stand in front of it in the same line; that part goes under its own name.
      const stamp = reading.timestamps.find(one => one.block === block.index && !one.whole)
      const start = stamp === undefined ? block.start : Math.max(block.start, stamp.end)
      // So may the credit of an agency behind it.
      const credit = reading.credits.find(
        one => one.block === block.index && one.sort === 'agency' && one.start > start,
      )
      const end = credit === undefined ? block.end : Math.min(block.end, credit.start)
      const text = article.text.slice(start, end).trim()
      if (text === '') continue
      const rest = restOf(article, text, at)
      const headline = [text, ...rest.map(part => article.text.slice(part.start, part.end))].join(' ')
      const shared = { kind: 'headline', reason: 'the headline of the article', confidence: 0.95 } as const
      yield {
        ...shared,
        start,
        end: start + article.text.slice(start, end).trimEnd().length,
        fills: { headline: LOOSE.test(headline) ? headline.replaceAll(LOOSE_ALL, '') : headline },
      }
      for (const part of rest) yield { ...shared, start: part.start, end: part.end }
    }
  },
}

/** A space that a page's markup left before a mark. */
const LOOSE = / [:,;.!?]/
const LOOSE_ALL = / (?=[:,;.!?])/g

/** Lines of one heading: kicker, colon and headline may each stand in an element of its own. */
const MOST_LINES = 3

/** The lines behind a heading's first that belong to it: together they are the headline that the page gives itself. */
function restOf(article: Article, text: string, at: number): readonly Block[] {
  const level = article.blocks[at]?.markup?.level ?? 0
  if (level === 0) return []
  const given = keyOf(article.hints.headline ?? '')
  let key = keyOf(text)
  if (key === '' || !given.startsWith(key)) return []
  const rest: Block[] = []
  for (const block of article.blocks.slice(at + 1, at + MOST_LINES)) {
    if (key === given || block.markup?.level !== level) break
    key = `${key} ${keyOf(article.text.slice(block.start, block.end))}`.trimEnd()
    rest.push(block)
  }
  return key === given ? rest : []
}
