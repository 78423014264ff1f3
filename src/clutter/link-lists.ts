import type { Article, Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { LIST_HEADINGS } from '../language/lines/list-headings.ts'
import { announces } from '../language/place.ts'

/** A lone heading may be the article's own crosshead; with this many headlines below it is a list of links. */
const LEAST_ITEMS = 2
/** As many words as headlines have. */
const MOST_WORDS = 24
/** A headline that ends as a sentence does has at most this many. */
const SENTENCE_WORDS = 18

/** Fewer words are a name or a label. */
const HEADLINE_WORDS = 3
const LINKED = 0.8
/** Headline, standfirst and byline. */
const HEAD_LINES = 3

/** Lists of other headlines under a heading such as "Explore" or "Most read", heading included. */
export const linkLists: ClutterRule = {
  id: 'link-lists',
  summary: 'lists of other headlines under a heading of their own',
  kinds: ['link-list'],
  phrases: LIST_HEADINGS,
  *find(article, reading) {
    const headings = new Set(
      reading
        .hits('link-lists')
        .filter(hit => hit.whole)
        .map(hit => hit.block),
    )
    if (headings.size === 0) return
    const credited = new Set(reading.credits.map(credit => credit.block))
    for (let i = 0; i < article.blocks.length; i++) {
      const heading = article.blocks[i]
      if (heading === undefined || !headings.has(heading.index)) continue
      const end = aboveHeadline(article, reading, i + 1, listEnd(article.blocks, i + 1, reading, credited))
      if (end - i - 1 < LEAST_ITEMS || !readsAsHeadlines(article.blocks.slice(i + 1, end), reading)) continue
      const said = article.text.slice(heading.start, heading.end)
      for (const block of article.blocks.slice(i, end)) {
        const reason =
          block === heading ? 'the heading of a list of other headlines' : `a headline in the list under "${said}"`
        yield { start: block.start, end: block.end, kind: 'link-list', reason, confidence: 0.95 }
      }
      i = end - 1
    }
  },
}

/** Half of the items have the length of a headline; prices, names and ratings under a heading of the article's own have not. */
function readsAsHeadlines(items: readonly Block[], reading: Reading): boolean {
  const headlines = items.filter(item => {
    const [first, end] = reading.tokenRange(item)
    return end - first >= HEADLINE_WORDS || (item.markup?.linkDensity ?? 0) > LINKED
  })
  return headlines.length * 2 >= items.length
}

/** Where the list that begins at `from` ends: before the next paragraph, and before a crosshead that stands apart in front of it. */
function listEnd(blocks: readonly Block[], from: number, reading: Reading, credited: ReadonlySet<number>): number {
  let end = from
  const path = blocks[from]?.markup?.path
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    // In a page the items of a list are built alike; what is built otherwise is another part of the page.
    if (block === undefined || block.markup?.path !== path || credited.has(block.index)) break
    if (isItem(block, reading)) continue
    // A headline may be a question or a sentence; between two others it is no paragraph.
    const next = blocks[end + 1]
    if (end > from && isSentence(block, reading) && (next === undefined || isItem(next, reading))) continue
    break
  }
  const after = blocks[end]
  const last = blocks[end - 1]
  const second = blocks[from + 1]
  const crosshead =
    after !== undefined && last?.apart === true && after.apart && second?.apart === false && end - from > LEAST_ITEMS
  return crosshead ? end - 1 : end
}

/**
 * In plain text a list in the side column may run on into the headline of the article. A line right above the prose that the prose takes
 * up is no item.
 */
function aboveHeadline(article: Article, reading: Reading, from: number, end: number): number {
  const behind = article.blocks[end]
  if (article.origin !== 'text' || behind === undefined || reading.roles[behind.index] !== 'prose') return end
  for (let at = Math.max(from, end - HEAD_LINES); at < end; at++) if (announces(article, reading, at)) return at
  return end
}

function isItem(block: Block, reading: Reading): boolean {
  const role = reading.roles[block.index]
  if (role === 'prose' || role === 'headline' || role === 'standfirst') return false
  return isShort(block, reading, MOST_WORDS)
}

function isSentence(block: Block, reading: Reading): boolean {
  return reading.roles[block.index] === 'prose' && isShort(block, reading, SENTENCE_WORDS)
}

function isShort(block: Block, reading: Reading, mostWords: number): boolean {
  const [first, end] = reading.tokenRange(block)
  return end - first <= mostWords
}
