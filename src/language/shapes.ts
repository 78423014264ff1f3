import type { Article, Block } from '../core/article.ts'
import type { Credit, Shape, Timestamp, Tokens } from '../core/reading.ts'
import { tokenAt, tokens as tokenise } from './tokens.ts'

/** Prose ends a sentence and has at least this many words; teasers and labels rarely do both. */
const PROSE_WORDS = 6
/** A block of this many words is prose however it ends. */
const LONG_WORDS = 30
/** Characters that stand for a word in scripts written without spaces. */
const SPACELESS_WORD = 2
/** Of 388 headlines in the development sets 6 are shorter and 1 is longer; two words cannot be told from a label. */
const HEADLINE_WORDS = [3, 25] as const
/** A line that begins with it is a tag that a page shows as text. */
const TAG = 0x3c
/** Openings that no headline has: bullets, what goes on from a line above, and bylines. */
const NO_HEADLINE = /^(?:[·•…*>|–—-]|\.\.\.|By \p{Lu})/u
const SENTENCE_END = /[.!?…。！？][\s"'”’»“‘)\]」』]*$/u

/** Prose is told by its ends, headlines by all of their words: no line is read further than this. */
const READ = 600
const END = 12

/** One shape a block. `known` gives those that need not be read again. */
export function shapes(
  article: Article,
  tokens: Tokens,
  credits: readonly Credit[],
  timestamps: readonly Timestamp[],
  known: (block: Block) => Shape | undefined = () => undefined,
): Shape[] {
  const front = new Set<number>()
  for (const stamp of timestamps) if (stamp.whole) front.add(stamp.block)
  for (const credit of credits) if (credit.start === article.blocks[credit.block]?.start) front.add(credit.block)
  return article.blocks.map(block => known(block) ?? shapeOf(article, block, tokens, front.has(block.index)))
}

function shapeOf(article: Article, block: Block, tokens: Tokens, front: boolean): Shape {
  const first = tokenAt(tokens, block.start)
  const end = tokenAt(tokens, block.end)
  const letters = block.end - block.start
  const spaceless = end - first > 8 && letters / (end - first) < 2.2
  const words = spaceless ? (end - first) / SPACELESS_WORD : end - first
  const linked = (block.markup?.linkDensity ?? 0) > 0.5
  const ends = SENTENCE_END.test(article.text.slice(Math.max(block.start, block.end - END), block.end))
  const code = article.text.charCodeAt(block.start) === TAG
  const prose = !linked && !code && block.kind !== 'heading' && ((ends && words >= PROSE_WORDS) || words >= LONG_WORDS)
  const title =
    !prose &&
    !ends &&
    words >= HEADLINE_WORDS[0] &&
    words <= HEADLINE_WORDS[1] &&
    letters <= 200 &&
    !NO_HEADLINE.test(article.text.slice(block.start, block.start + 8))
  // Nothing that is both long and prose is compared with a headline.
  const ownKey =
    prose && (words > MOST_KEYED || block.markup === null)
      ? 0
      : key(tokens, first, letters <= READ ? end : tokenAt(tokens, block.start + READ))
  return { words, prose, title, front, key: ownKey }
}

/** Standfirsts are compared with the page's description, and they run to this many words. */
const MOST_KEYED = 80

/** A number for the words of a line in their order, as `Shape.key` has it; 0 without words. */
export function lineKey(text: string): number {
  const tokens = tokenise(text)
  return key(tokens, 0, tokens.count)
}

function key({ hash }: Tokens, first: number, end: number): number {
  let value = 0
  for (let at = first; at < end; at++) value = (Math.imul(value, 31) + (hash[at] ?? 0) + 1) | 0
  return value
}

/** The words of a line in lower case, a space between them. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
