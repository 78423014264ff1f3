import type { Article, Block } from '../core/article.ts'
import type { Reading, Tokens } from '../core/reading.ts'
import { tokenLength } from './joints.ts'
import { wordHash } from './tokens.ts'

// What the place of a line says: the same words are a label between two menus and a crosshead between two paragraphs.

/** A crosshead speaks of the paragraphs right behind it; the third may be about something else. */
const AHEAD = 2
/** Lines looked at on either side: no article has so many between two paragraphs. */
const FAR = 300
/** Characters of a paragraph looked at for the words of the crosshead above it. */
const LOOK = 1200
/** Words that begin alike this far are of one family: "Advertising" and "advertisers", "Annonces" and "annoncé". */
const STEM = 5
const SHORTEST = 4
/** Scripts without spaces have no stems: three characters in a row, or all of a shorter label, are what a paragraph takes up. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2,60}/gu
const GRAM = 3
/** Labels and headlines are no longer than this. */
const MOST_LABEL = 80

/** Where `block` stands among the blocks that still stand; -1 when it is none of them. */
export function placeOf(blocks: readonly Block[], block: Block): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) < block.start) low = middle + 1
    else high = middle
  }
  return blocks[low]?.start === block.start ? low : -1
}

/** The block of that `index` as far as it stands, its last piece where it was cut in two; undefined when it is gone. */
export function standing(blocks: readonly Block[], index: number): Block | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.index ?? 0) <= index) low = middle + 1
    else high = middle
  }
  const block = blocks[low - 1]
  return block?.index === index ? block : undefined
}

const isProse = (reading: Reading, block: Block | undefined) =>
  block !== undefined && reading.roles[block.index] === 'prose'

/** A paragraph stands right before and right behind it. */
export function betweenProse(article: Article, reading: Reading, at: number): boolean {
  return isProse(reading, article.blocks[at - 1]) && isProse(reading, article.blocks[at + 1])
}

/** More than `before` paragraphs stand before it and at least `behind` behind: neither the head nor the foot of the article. */
export function amidProse(article: Article, reading: Reading, at: number, before: number, behind = 1): boolean {
  let above = 0
  for (let i = Math.max(0, at - FAR); i < at && above <= before; i++) if (isProse(reading, article.blocks[i])) above++
  return above > before && proseBehind(article, reading, at, behind)
}

/** At least `count` paragraphs stand behind it. */
export function proseBehind(article: Article, reading: Reading, at: number, count: number): boolean {
  let below = 0
  const end = Math.min(article.blocks.length, at + FAR)
  for (let i = at + 1; i < end && below < count; i++) if (isProse(reading, article.blocks[i])) below++
  return below >= count
}

/** Where the foot of the article begins: from there on fewer than `paragraphs` paragraphs stand. */
export function footOf(article: Article, reading: Reading, paragraphs: number): number {
  let below = 0
  for (let at = article.blocks.length; at > 0; at--) {
    if (isProse(reading, article.blocks[at - 1])) below++
    if (below > paragraphs) return at
  }
  return 0
}

/** The paragraphs right behind it take up one of its words, as they do under the article's own crossheads. */
export function announces(article: Article, reading: Reading, at: number): boolean {
  const block = article.blocks[at]
  if (block === undefined) return false
  const { tokens } = reading
  const grams = gramsOf(article.text.slice(block.start, Math.min(block.end, block.start + LOOK)))
  const stems = new Set<number>()
  const [first, last] = reading.tokenRange({ start: block.start, end: Math.min(block.end, block.start + LOOK) })
  for (let token = first; token < last; token++)
    if (tokenLength(tokens, token) >= SHORTEST) stems.add(stemHash(article.text, tokens, token))
  if (stems.size === 0 && grams.length === 0) return false
  let paragraphs = 0
  for (const next of article.blocks.slice(at + 1, at + 2 + 2 * AHEAD)) {
    if (!isProse(reading, next)) continue
    const end = Math.min(next.end, next.start + LOOK)
    const [from, to] = reading.tokenRange({ start: next.start, end })
    for (let token = from; token < to; token++) if (stems.has(stemHash(article.text, tokens, token))) return true
    if (grams.length > 0) {
      const paragraph = article.text.slice(next.start, end)
      if (grams.some(gram => paragraph.includes(gram))) return true
    }
    paragraphs++
    if (paragraphs === AHEAD) return false
  }
  return false
}

/** Hash of the first letters of a token. */
function stemHash(text: string, tokens: Tokens, at: number): number {
  const start = tokens.start[at] ?? 0
  return wordHash(text.slice(start, Math.min(tokens.end[at] ?? 0, start + STEM)))
}

function gramsOf(line: string): string[] {
  const grams: string[] = []
  for (const [run] of line.slice(0, MOST_LABEL).matchAll(SPACELESS)) {
    if (run.length <= GRAM) grams.push(run)
    else for (let at = 0; at + GRAM <= run.length; at++) grams.push(run.slice(at, at + GRAM))
  }
  return grams
}
