import type { Article, Block } from '../../core/article.ts'
import type { Reading } from '../../core/reading.ts'
import { contentWords } from '../../language/layout.ts'

// In a dump of a page the layout does not know where the article begins, and takes a menu's words for its headline. The model knows.

/** Author, date, picture, buttons and a summary may stand between headline and lead. */
const FAR = 60
const WORDS = [3, 24] as const
/** Two paragraphs of the article stand close together: a lone one may be a teaser's. */
const NEAR = 8
/** Paragraphs whose words a headline takes up, and how many of its words they must. */
const OPENING = 4
const SHARED = 2

// In words shared. Fitted on the dumps of outlets of one development set and checked on those of the other: 97 of 182 headlines there are
// the best line by these, 89 by shared words alone.
const MOST_SHARED = 6
/** Up to four words are a section or a tag, seventeen and more a summary. */
const SHORT = 4
const SHORT_COSTS = 1.8
const LONG = 17
const LONG_COSTS = 1.4
const LINE_COSTS = 0.07
/** Author or time of publication stand right below a headline. */
const BELOW = 6
const DATED_GAINS = 1.7
/** Summaries and captions that read as prose stand between headline and lead. */
const PROSE_GAINS = 0.5
const MOST_PROSE = 4

/** Where the headline of what the model holds for the article stands, or -1: the line above it that best says what its first paragraphs say. */
export function headlineAbove(article: Article, reading: Reading, scores: Float32Array, limit: number): number {
  const { blocks } = article
  const credited = new Set(reading.credits.map(credit => credit.block))
  const isTitle = (block: Block) => !credited.has(block.index) && looksLikeTitle(article, reading, block)
  const body = blocks.flatMap((block, at) =>
    (scores[at] ?? 0) >= limit && isProse(reading, block) && !isTitle(block) ? [at] : [],
  )
  const from = body.findIndex((at, i) => (body[i + 1] ?? Number.POSITIVE_INFINITY) - at <= NEAR)
  const first = body[from]
  if (first === undefined) return -1
  const opening = new Set(
    body.slice(from, from + OPENING).flatMap(at => {
      const block = blocks[at]
      return block === undefined ? [] : contentWords(article, block, reading.tokens)
    }),
  )
  const dated = new Set([
    ...reading.timestamps.map(stamp => stamp.block),
    ...reading.credits.filter(credit => credit.sort === 'byline').map(credit => credit.block),
  ])
  let best = -1
  let most = 0
  let prose = 0
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    const block = blocks[at]
    if (block === undefined) continue
    if (isProse(reading, block)) prose++
    if (!isTitle(block)) continue
    const words = new Set(contentWords(article, block, reading.tokens))
    let shared = 0
    for (const word of words) if (opening.has(word)) shared++
    if (shared < SHARED) continue
    const length = reading.shapes[block.index]?.words ?? 0
    const value =
      Math.min(MOST_SHARED, shared) -
      (length <= SHORT ? SHORT_COSTS : length >= LONG ? LONG_COSTS : 0) -
      LINE_COSTS * (first - at) +
      (blocks.slice(at + 1, at + 1 + BELOW).some(line => dated.has(line.index)) ? DATED_GAINS : 0) +
      PROSE_GAINS * Math.min(MOST_PROSE, prose)
    if (value >= most) {
      most = value
      best = at
    }
  }
  return best
}

const isProse = (reading: Reading, block: Block) => reading.roles[block.index] === 'prose'

/** Headlines may also ask, exclaim and quote, which the layout takes for prose. */
function looksLikeTitle(article: Article, reading: Reading, block: Block): boolean {
  const shape = reading.shapes[block.index]
  if (shape === undefined || shape.front || shape.words < WORDS[0] || shape.words > WORDS[1]) return false
  return shape.title || /[?!"”»“’]$/u.test(article.text.slice(block.start, block.end))
}
