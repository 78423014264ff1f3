import type { Article, Block } from '../core/article.ts'
import { type Reading, type Role, TOKEN_CAPITAL, TOKEN_CAPITALS, TOKEN_DIGITS, TOKEN_WIDE } from '../core/reading.ts'
import { isCommonWord } from './common-words.ts'
import { type ContentWords, contentOf, MOST_TOKENS } from './content-words.ts'
import {
  CODE,
  COLON,
  COMMA,
  ENDER,
  endOf,
  markOf,
  QUESTION,
  QUOTE,
  SEPARATOR,
  SORTS_OF_MARKS,
  SYMBOL,
  startOf,
} from './marks.ts'
import { OWN } from './own-traits.ts'
import { recognised } from './recognised-traits.ts'
import { TELLS, toldBy } from './telling-words.ts'

// What a block is by itself, in numbers: one walk over its tokens and what stands between them.

const ROLES: Readonly<Record<Role, number>> = {
  short: 0,
  label: 1,
  'repeated-headline': 2,
  headline: 3,
  crosshead: 4,
  standfirst: 5,
  prose: 6,
}
const KINDS: Readonly<Record<Block['kind'], number>> = {
  paragraph: 0,
  item: 1,
  cell: 2,
  caption: 3,
  heading: 4,
  quotation: 5,
  preformatted: 6,
}

/** A paragraph this long speaks of the article's subject; what shares its words does too. */
const PROSE_WORDS = 12
/** Above this share of single letters beyond ASCII a block is of a script without spaces, where a token is a character and a word about two of them. */
const SPACELESS = 0.6
/** What words there are given for length: what is learned of one script must hold for another. */
const USUAL_LENGTH = 5

/** Ranges of tokens by place in `article.blocks`: first and end, side by side. */
export function tokenRanges(article: Article, reading: Reading): Int32Array {
  const { blocks } = article
  const { start, count } = reading.tokens
  const ranges = new Int32Array(2 * blocks.length)
  let token = 0
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) break
    if (at === 0) token = reading.tokenRange(block)[0]
    while (token < count && (start[token] ?? 0) < block.start) token++
    ranges[2 * at] = token
    while (token < count && (start[token] ?? 0) < block.end) token++
    ranges[2 * at + 1] = token
  }
  return ranges
}

/** Fills the own traits of all blocks, row by row of `width` columns. */
export function ownTraits(
  article: Article,
  reading: Reading,
  ranges: Int32Array,
  about: ContentWords,
  rows: Float32Array,
  width: number,
): void {
  const { blocks } = article
  const { text } = article
  const { tokens } = reading
  const { roles } = reading
  const { slots, first: ownSlots } = about
  const words = proseWords(article, reading, ranges, about)
  const given = article.hints.headline
  const headline = given === null ? new Uint8Array(about.size) : contentOf(given, about.size).marks
  let headlineKnown = given !== null
  for (let at = 0; at < blocks.length; at++) {
    if (roles[blocks[at]?.index ?? -1] !== 'headline') continue
    for (let i = ownSlots[at] ?? 0; i < (ownSlots[at + 1] ?? 0); i++) headline[slots[i] ?? 0] = 1
    headlineKnown = true
  }
  const keys = new Map<number, number>()
  const keyOf = new Int32Array(blocks.length)
  const counts = new Int32Array(SORTS_OF_MARKS)
  const told = new Int32Array(TELLS.length + 1)
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) break
    const row = at * width
    const first = ranges[2 * at] ?? 0
    const all = (ranges[2 * at + 1] ?? 0) - first
    const seen = Math.min(all, MOST_TOKENS)
    const end = first + seen
    counts.fill(0)
    told.fill(0)
    let place = block.start
    let letters = 0
    let capitals = 0
    let allCapitals = 0
    let digits = 0
    let common = 0
    let likeHeadline = 0
    let likeProse = 0
    let key = all
    let sentences = 0
    let alone = 0
    let ended = false
    for (let token = first; token < end; token++) {
      const start = tokens.start[token] ?? 0
      for (; place < start; place++) {
        const sort = markOf(text, place)
        if (sort === 0) continue
        counts[sort] = (counts[sort] ?? 0) + 1
        if (sort === ENDER || sort === QUESTION) ended = true
      }
      place = tokens.end[token] ?? 0
      letters += place - start
      if (place === start + 1 && (tokens.flags[token] ?? 0) & TOKEN_WIDE) alone++
      const hash = tokens.hash[token] ?? 0
      const flags = tokens.flags[token] ?? 0
      key = Math.imul(key ^ hash, 0x01000193)
      if (ended && token > first && (flags & TOKEN_CAPITAL) !== 0) sentences++
      ended = false
      if ((flags & TOKEN_CAPITAL) !== 0) capitals++
      if ((flags & TOKEN_CAPITALS) !== 0) allCapitals++
      if ((flags & TOKEN_DIGITS) !== 0) digits++
      const tells = toldBy(hash)
      if (tells !== 0) told[tells] = (told[tells] ?? 0) + 1
      if (isCommonWord(hash)) common++
    }
    const content = (ownSlots[at + 1] ?? 0) - (ownSlots[at] ?? 0)
    for (let i = ownSlots[at] ?? 0; i < (ownSlots[at + 1] ?? 0); i++) {
      const slot = slots[i] ?? 0
      likeHeadline += headline[slot] ?? 0
      const owner = words[slot] ?? 0
      if (owner !== 0 && owner !== at + 1) likeProse++
    }
    if (seen === all)
      for (; place < block.end; place++) {
        const sort = markOf(text, place)
        counts[sort] = (counts[sort] ?? 0) + 1
      }
    const spaceless = alone > seen * SPACELESS
    const number = spaceless ? all / 2 : all
    const share = seen === 0 ? 0 : 1 / seen
    rows[row + OWN.words] = Math.log2(1 + number)
    rows[row + OWN['word-length']] = spaceless ? USUAL_LENGTH : letters * share
    rows[row + OWN.capitals] = capitals * share
    rows[row + OWN['all-capitals']] = allCapitals * share
    rows[row + OWN.digits] = digits * share
    rows[row + OWN['common-words']] = common * share
    rows[row + OWN.end] = endOf(text, block)
    rows[row + OWN.start] = startOf(text, block, tokens.start[first] ?? block.end, tokens.flags[first] ?? 0)
    rows[row + OWN.sentences] = spaceless ? (counts[ENDER] ?? 0) + (counts[QUESTION] ?? 0) : sentences
    rows[row + OWN.commas] = (counts[COMMA] ?? 0) * share
    rows[row + OWN.separators] = counts[SEPARATOR] ?? 0
    rows[row + OWN.quotes] = counts[QUOTE] ?? 0
    rows[row + OWN.symbols] = counts[SYMBOL] ?? 0
    rows[row + OWN.questions] = counts[QUESTION] ?? 0
    rows[row + OWN.colons] = counts[COLON] ?? 0
    rows[row + OWN.role] = ROLES[roles[block.index] ?? 'short']
    rows[row + OWN.kind] = KINDS[block.kind]
    rows[row + OWN['like-headline']] = !headlineKnown ? -1 : content === 0 ? 0 : likeHeadline / content
    rows[row + OWN['like-prose']] = content === 0 ? -1 : likeProse / content
    rows[row + OWN.code] = (counts[CODE] ?? 0) * share
    for (let tells = 0; tells < TELLS.length; tells++)
      rows[row + OWN['tells-comments'] + tells] = (told[tells + 1] ?? 0) * share
    keyOf[at] = key
    keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  for (let at = 0; at < blocks.length; at++) rows[at * width + OWN.repeats] = Math.min(9, keys.get(keyOf[at] ?? 0) ?? 1)
  recognised(article, reading, rows, width)
}

/** Which block a content word of prose stands in: its place plus one, or -1 where several have it. */
function proseWords(article: Article, reading: Reading, ranges: Int32Array, about: ContentWords): Int32Array {
  const words = new Int32Array(about.size)
  for (let at = 0; at < article.blocks.length; at++) {
    const size = (ranges[2 * at + 1] ?? 0) - (ranges[2 * at] ?? 0)
    if (size < PROSE_WORDS || reading.roles[article.blocks[at]?.index ?? -1] !== 'prose') continue
    for (let i = about.first[at] ?? 0; i < (about.first[at + 1] ?? 0); i++) {
      const slot = about.slots[i] ?? 0
      const owner = words[slot] ?? 0
      if (owner === 0) words[slot] = at + 1
      else if (owner !== at + 1) words[slot] = -1
    }
  }
  return words
}
