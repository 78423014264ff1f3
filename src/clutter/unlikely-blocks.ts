import type { Article, Block } from '../core/article.ts'
import type { Kind } from '../core/kinds.ts'
import type { Reading, Role } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { amidProse, betweenProse, placeOf, standing } from '../language/place.ts'
import { scored } from './model/block-model.ts'
import { headlineAbove } from './model/headline-above.ts'
import { reasons } from './model/reasons.ts'

/** Blocks of other roles are lifted by rules named for them. */
const LIFTED: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'label', 'repeated-headline'])

/** Blocks that the learned model holds for clutter: what no rule has a name for. */
export const unlikelyBlocks: ClutterRule = {
  id: 'unlikely-blocks',
  summary: 'blocks that by a learned model are no part of the article',
  kinds: ['navigation', 'other', 'headline'],
  learned: true,
  *find(article, reading) {
    if (article.blocks.length < 2) return
    const barred = recognised(article, reading)
    const named = article.origin === 'html' || reading.allHits.some(hit => hit.whole)
    if (article.origin === 'text' && !mayHold(article, reading, barred, named)) return
    const model = scored(article, reading)
    const { scores } = model
    const ofPage = named || readsAsPage(scores)
    const limitAt = limitsOf(article, reading, ofPage, scores)
    const spared = lastProse(article, reading, scores, limitAt)
    const why = reasons(model)
    const headline = article.origin === 'text' && ofPage ? headlineAbove(article, reading, scores, 0) : -1
    for (let at = 0; at < article.blocks.length; at++) {
      const block = article.blocks[at]
      const score = scores[at] ?? 0
      const limit = limitAt(at)
      if (block === undefined) continue
      if (at === headline) {
        const { start, end } = block
        const reason = 'the headline above what reads as the article'
        const fills = { headline: article.text.slice(start, end) }
        yield { start, end, kind: 'headline', reason, confidence: 0.8, fills }
        continue
      }
      if (score >= limit || at === spared) continue
      if (block.kind === 'caption' || (barred.has(block.index) && besideBody(scores, at))) continue
      const role = reading.roles[block.index]
      if (role !== undefined && LIFTED.has(role)) continue
      yield {
        start: block.start,
        end: block.end,
        kind: kindOf(block, role),
        reason: `an unlikely block: ${why(at)}`,
        confidence: Math.round(100 / (1 + Math.exp(score - limit))) / 100,
      }
    }
  },
}

/** A text of so many lines may hold clutter between its ends. */
const MANY_BLOCKS = 50

/**
 * Once the named rules are through, nothing is left of most clean articles but paragraphs and what a rule lifts under its own name: they need
 * not wait for the model. Where no line is a page's own, what little clutter there is stands above the article or below it.
 */
function mayHold(article: Article, reading: Reading, barred: ReadonlySet<number>, ofPage: boolean): boolean {
  const { blocks } = article
  const unnamed = (block: Block | undefined) => {
    const role = block === undefined ? 'prose' : reading.roles[block.index]
    return role !== 'prose' && (role === undefined || !LIFTED.has(role)) && !barred.has(block?.index ?? -1)
  }
  if (ofPage || blocks.length >= MANY_BLOCKS) return blocks.some(unnamed)
  return unnamed(blocks[0]) || unnamed(blocks.at(-1))
}

/**
 * In logits. Where no line of the text is one that pages have and articles have not, and few blocks are unlikely (`readsAsPage`), the model must be as
 * sure as 98 in 100 between the first likely block and the last. Of 1,112 bodies of the development sets 28 hold such a line, and of 1,090 dumps of whole pages 1,061: without it, lists,
 * schedules and names are the article's own.
 */
const CLEAN_LIMIT = -4
/**
 * Above the first likely block and below the last stands what extractors leave: by models that had not seen the outlets, of 875,000 words of clean
 * bodies none is lost above it and 75 below it, and of the clutter there, in four sets of other extractors' texts, a tenth to a third goes.
 */
const CLEAN_ABOVE = -3
const CLEAN_BELOW = -2.5
/** More lines than this below the last likely block may be a recipe, a table or a list of names. */
const TAIL = 8

/**
 * Where no phrase is known, so many unlikely blocks say that a text is a page's: of the 29 dumps of whole pages without a line that only pages have 11
 * have so many. Of 568 clean bodies that the model is asked about, none has. Some must be surely clutter: lists of names lie between the two scores.
 */
const UNLIKELY = { score: -2, blocks: 9, share: 0.1 } as const
const SURELY_CLUTTER = { score: -3, blocks: 3 } as const

function readsAsPage(scores: Float32Array): boolean {
  let unlikely = 0
  let surely = 0
  for (const score of scores) {
    if (score < UNLIKELY.score) unlikely++
    if (score < SURELY_CLUTTER.score) surely++
  }
  const least = Math.max(UNLIKELY.blocks, UNLIKELY.share * scores.length)
  return unlikely >= least && surely >= SURELY_CLUTTER.blocks
}

/** A text of fewer blocks is mostly an article already. There, from its first likely block on, the model must be as sure as 95 in 100: else it takes the last lists and paragraphs. */
const PAGE_BLOCKS = 30
const SMALL_LIMIT = -3
/** Below the last likely block of such a text, in visible dumps, 856 words of clutter score less and none of the body. */
const SMALL_BELOW = -1

/** The score below which a block goes, by its place. */
function limitsOf(article: Article, reading: Reading, ofPage: boolean, scores: Float32Array): (at: number) => number {
  if (article.origin === 'html') return () => 0
  const { blocks } = article
  if (ofPage && blocks.length >= PAGE_BLOCKS) return () => 0
  const least = ofPage ? SMALL_LIMIT : CLEAN_LIMIT
  const first = scores.findIndex(score => score > 0)
  // The last words of an article are often few, and what stands before a paragraph that stays is no end.
  const last = blocks.findLastIndex(
    (block, at) => (scores[at] ?? 0) > (isSentence(article, reading, block) ? least : 0),
  )
  const above = ofPage ? 0 : CLEAN_ABOVE
  const below = ofPage ? SMALL_BELOW : blocks.length - 1 - last > TAIL ? least : CLEAN_BELOW
  return at => (first < 0 ? least : at < first ? above : at > last ? below : least)
}

function isSentence({ text }: Article, { roles }: Reading, { index, start, end }: Block): boolean {
  return roles[index] === 'prose' || /[.!?…。！？]["'”’»」]?$/u.test(text.slice(Math.max(start, end - 2), end))
}

/** Further from the article's own blocks a credit, a date or a name is another article's. */
const REACH = 6

function besideBody(scores: Float32Array, at: number): boolean {
  for (let other = Math.max(0, at - REACH); other <= Math.min(scores.length - 1, at + REACH); other++)
    if ((scores[other] ?? 0) > 0) return true
  return false
}

/** This many bare dates below the lead are a chronicle, or those of teasers: no later stage lifts them. */
const CHRONICLE = 4
/** Further down than this many paragraphs, between two of them, a byline is a teaser's. */
const HEAD = 2

/** Blocks that a rule named for them lifts in a later stage: credits, times of publication, datelines, notes. */
function recognised(article: Article, reading: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { block, sort } of reading.credits)
    if (sort !== 'byline' || !isTeasers(article, reading, block)) found.add(block)
  const lead = reading.roles.indexOf('prose')
  const dates = reading.timestamps.filter(({ block, whole }) => whole && lead >= 0 && block > lead)
  for (const { block, whole } of reading.timestamps)
    if (whole && (block <= lead || dates.length < CHRONICLE)) found.add(block)
  for (const { block } of reading.datelines) found.add(block)
  for (const { block } of reading.hits('editor-notes')) found.add(block)
  return found
}

function isTeasers(article: Article, reading: Reading, index: number): boolean {
  const block = standing(article.blocks, index)
  if (block === undefined) return false
  const at = placeOf(article.blocks, block)
  return betweenProse(article, reading, at) && amidProse(article, reading, at, HEAD)
}

/** The likeliest paragraph when the model would leave none, so that the named rules still have their way; else -1. */
function lastProse(article: Article, reading: Reading, scores: Float32Array, limitAt: (at: number) => number): number {
  let best = -1
  for (let at = 0; at < article.blocks.length; at++) {
    const block = article.blocks[at]
    if (block === undefined || reading.roles[block.index] !== 'prose') continue
    if ((scores[at] ?? 0) >= limitAt(at)) return -1
    if (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  }
  return best
}

const LINKED = 0.5

function kindOf(block: Block, role: Role | undefined): Kind {
  return role !== 'prose' || (block.markup?.linkDensity ?? 0) > LINKED ? 'navigation' : 'other'
}
