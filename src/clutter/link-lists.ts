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
    const headlines = headlinesUpTo(article.blocks, reading)
    // The run of blocks that the last list was looked for in: a list that begins inside it ends where it ends.
    let run = { start: 0, end: 0 }
    for (let i = 0; i < article.blocks.length; i++) {
      const heading = article.blocks[i]
      if (heading === undefined || !headings.has(heading.index)) continue
      const from = i + 1
      if (from >= run.end || from < run.start)
        run = { start: from, end: runEnd(article.blocks, from, reading, credited) }
      const end = aboveHeadline(article, reading, from, listEnd(article.blocks, from, run.end, reading))
      // Half of the items have the length of a headline; prices, names and ratings under a heading of the article's own have not.
      if (end - from < LEAST_ITEMS || ((headlines[end] ?? 0) - (headlines[from] ?? 0)) * 2 < end - from) continue
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

/** How many blocks before each place have the length of a headline, or are a link. */
function headlinesUpTo(blocks: readonly Block[], reading: Reading): Int32Array {
  const counts = new Int32Array(blocks.length + 1)
  for (const [at, block] of blocks.entries()) {
    const [first, end] = reading.tokenRange(block)
    const headline = end - first >= HEADLINE_WORDS || (block.markup?.linkDensity ?? 0) > LINKED
    counts[at + 1] = (counts[at] ?? 0) + (headline ? 1 : 0)
  }
  return counts
}

/** Where the blocks that may be items of a list end: before the next paragraph, or where the page is built otherwise. */
function runEnd(blocks: readonly Block[], from: number, reading: Reading, credited: ReadonlySet<number>): number {
  const path = blocks[from]?.markup?.path
  let end = from
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
  return end
}

/** Where the list that begins at `from` ends: with its run, or before a crosshead that stands apart in front of the next paragraph. */
function listEnd(blocks: readonly Block[], from: number, run: number, reading: Reading): number {
  const first = blocks[from]
  const end = first === undefined || !isItem(first, reading) ? from : run
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
