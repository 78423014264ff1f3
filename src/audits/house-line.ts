import { findingId } from '../core/id.ts'
import { outletOf } from '../core/outlet.ts'
import type { CorpusRule, Link, Row } from '../core/rule.ts'
import { within } from '../core/span.ts'
import { wordCount } from '../core/words.ts'

/** Paragraphs of the body, from its beginning and from its end, where an outlet puts what is its own. */
const FIRST = 2
const LAST = 4

/** Shorter lines are crossheads, signatures, "he said". */
const FEWEST_WORDS = 6

/** Longer paragraphs are background that a desk repeats. */
const MOST_WORDS = 80

/** As many as make words an outlet's own where articles are compared (`duplicates/candidates.ts`). */
const FEWEST_ARTICLES = 5

/** Words that a link to the same paragraph must have besides: then it is the story that was printed again, not a line. */
const STORY_WORDS = 20

const MOST_SHOWN = 8
const QUOTED_LENGTH = 80

interface Line {
  readonly outlet: string
  readonly words: number
  readonly opening: string
}

export const houseLine: CorpusRule<Line> = {
  id: 'house-line',
  summary: 'paragraphs that one outlet prints in five articles or more',
  join: 'key',
  *facts(cleaned, reading) {
    const outlet = outletOf(cleaned)
    if (outlet === null) return
    const { article, kept } = cleaned
    const seen = new Set<string>()
    for (const [at, { start, end }] of kept.entries()) {
      if (at >= FIRST && at < kept.length - LAST) continue
      const [first, last] = reading.tokenRange({ start, end })
      const words = wordCount(reading.tokens, first, last)
      if (words < FEWEST_WORDS || words > MOST_WORDS) continue
      const key = findingId('house-line', [outlet], reading.tokens.hash.subarray(first, last).join())
      if (seen.has(key)) continue
      seen.add(key)
      yield { start, end, key, data: { outlet, words, opening: opening(article.text.slice(start, end)) } }
    }
  },
  *judge(rows, links) {
    const [first] = rows
    if (first === undefined || rows.length < FEWEST_ARTICLES) return
    const again = rows.filter(row => links.some(link => isStory(link, row)))
    if (2 * again.length > rows.length) return
    const { outlet, opening } = first.data
    yield {
      severity: 'note',
      message: `Unexpected “${opening}” in ${rows.length} articles of ${outlet}, expected words about each: the outlet prints it again and again`,
      passages: rows.slice(0, MOST_SHOWN).map(({ article, start, end }) => ({ article, start, end })),
    }
  },
}

/** The link holds the paragraph and more. */
function isStory({ a, b, words }: Link, row: Row<Line>): boolean {
  if (words < row.data.words + STORY_WORDS) return false
  return (a.article === row.article && within(row, a)) || (b.article === row.article && within(row, b))
}

function opening(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  if (line.length <= QUOTED_LENGTH) return line
  const end = line.lastIndexOf(' ', QUOTED_LENGTH)
  return `${line.slice(0, end > 0 ? end : QUOTED_LENGTH)} …`
}
