import type { Article, Block } from '../core/article.ts'
import { type Reading, type Role, TOKEN_CAPITAL, TOKEN_CAPITALS, TOKEN_DIGITS } from '../core/reading.ts'
import { columnsOf } from './columns.ts'
import { isCommonWord } from './common-words.ts'
import { TELLS, toldBy } from './telling-words.ts'

// What a block is by itself, in numbers: one walk over its tokens and what stands between them.

/** The traits of a block by itself, in the order of their columns. */
export const OWN_TRAITS = [
  'words',
  'word-length',
  'capitals',
  'all-capitals',
  'digits',
  'common-words',
  'end',
  'start',
  'sentences',
  'commas',
  'separators',
  'quotes',
  'symbols',
  'questions',
  'colons',
  'role',
  'kind',
  'credit',
  'timestamp',
  'dates',
  'dateline',
  'hits',
  'whole-hit',
  'opening-hit',
  'repeats',
  'like-headline',
  'like-prose',
  'code',
  'tells-comments',
  'tells-sharing',
  'tells-related',
  'tells-prompts',
  'tells-legal',
  'tells-persons',
] as const

const C = columnsOf(OWN_TRAITS)

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

/** Of what stands between tokens, what it counts as. */
const ENDER = 1
const COMMA = 2
const SEPARATOR = 3
const QUOTE = 4
const SYMBOL = 5
const QUESTION = 6
const COLON = 7
const DOTS = 8
const BRACKET = 9
const CODE = 10
const MARKS = new Uint8Array(65536)
const mark = (characters: string, sort: number) => {
  for (const character of characters) MARKS[character.charCodeAt(0)] = sort
}
mark('.。．।', ENDER)
mark('!?！？؟', QUESTION)
mark(',、，；،', COMMA)
mark('|›»→•·/▶►–—', SEPARATOR)
mark('"“”„‘’「」『』«', QUOTE)
mark('@#©®™€$£%*', SYMBOL)
mark('<>={}\\;&_+?~^', CODE)
mark('?', QUESTION)
mark(':：', COLON)
mark('…', DOTS)
mark('()[]（）【】', BRACKET)

/** A paragraph this long speaks of the article's subject; what shares its words does too. */
const PROSE_WORDS = 12
/** Shorter words are grammar. */
const CONTENT_LETTERS = 4
/** Tokens of a block that are looked at: more change no share. */
const MOST_TOKENS = 400

const isContent = (reading: Reading, token: number) => {
  const { tokens } = reading
  const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0)
  return length >= CONTENT_LETTERS || ((tokens.flags[token] ?? 0) & TOKEN_CAPITAL && length >= 2)
}

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
export function ownTraits(article: Article, reading: Reading, ranges: Int32Array, rows: Float32Array, width: number) {
  const { blocks } = article
  const { text } = article
  const { tokens } = reading
  const { roles } = reading
  const words = proseWords(article, reading, ranges)
  const mask = words.length - 1
  const headline = new Set<number>()
  for (let at = 0; at < blocks.length; at++) {
    if (roles[blocks[at]?.index ?? -1] !== 'headline') continue
    for (let token = ranges[2 * at] ?? 0; token < (ranges[2 * at + 1] ?? 0); token++)
      if (isContent(reading, token)) headline.add(tokens.hash[token] ?? 0)
  }
  const keys = new Map<number, number>()
  const keyOf = new Int32Array(blocks.length)
  const counts = new Int32Array(11)
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
    let content = 0
    let likeHeadline = 0
    let likeProse = 0
    let key = all
    let sentences = 0
    let ended = false
    for (let token = first; token < end; token++) {
      const start = tokens.start[token] ?? 0
      for (; place < start; place++) {
        const sort = MARKS[text.charCodeAt(place)] ?? 0
        if (sort === 0) continue
        counts[sort] = (counts[sort] ?? 0) + 1
        if (sort === ENDER || sort === QUESTION) ended = true
      }
      place = tokens.end[token] ?? 0
      letters += place - start
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
      else if (place - start >= CONTENT_LETTERS || ((flags & TOKEN_CAPITAL) !== 0 && place - start >= 2)) {
        content++
        if (headline.has(hash)) likeHeadline++
        const owner = words[hash & mask] ?? 0
        if (owner !== 0 && owner !== at + 1) likeProse++
      }
    }
    if (seen === all)
      for (; place < block.end; place++) {
        const sort = MARKS[text.charCodeAt(place)] ?? 0
        counts[sort] = (counts[sort] ?? 0) + 1
      }
    const spaceless = all > 8 && (block.end - block.start) / all < 2.2
    const number = spaceless ? all / 2 : all
    const share = seen === 0 ? 0 : 1 / seen
    rows[row + C.words] = Math.log2(1 + number)
    rows[row + C['word-length']] = spaceless ? 0 : letters * share
    rows[row + C.capitals] = capitals * share
    rows[row + C['all-capitals']] = allCapitals * share
    rows[row + C.digits] = digits * share
    rows[row + C['common-words']] = common * share
    rows[row + C.end] = endOf(text, block)
    rows[row + C.start] = startOf(text, block, tokens.start[first] ?? 0, tokens.flags[first] ?? 0)
    rows[row + C.sentences] = spaceless ? (counts[ENDER] ?? 0) + (counts[QUESTION] ?? 0) : sentences
    rows[row + C.commas] = (counts[COMMA] ?? 0) * share
    rows[row + C.separators] = counts[SEPARATOR] ?? 0
    rows[row + C.quotes] = counts[QUOTE] ?? 0
    rows[row + C.symbols] = counts[SYMBOL] ?? 0
    rows[row + C.questions] = counts[QUESTION] ?? 0
    rows[row + C.colons] = counts[COLON] ?? 0
    rows[row + C.role] = ROLES[roles[block.index] ?? 'short']
    rows[row + C.kind] = KINDS[block.kind]
    rows[row + C['like-headline']] = headline.size === 0 ? -1 : content === 0 ? 0 : likeHeadline / content
    rows[row + C['like-prose']] = content === 0 ? -1 : likeProse / content
    rows[row + C.code] = (counts[CODE] ?? 0) * share
    for (let tells = 0; tells < TELLS.length; tells++)
      rows[row + C['tells-comments'] + tells] = (told[tells + 1] ?? 0) * share
    keyOf[at] = key
    keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  for (let at = 0; at < blocks.length; at++) rows[at * width + C.repeats] = Math.min(9, keys.get(keyOf[at] ?? 0) ?? 1)
  recognised(article, reading, rows, width)
}

/** What the recognisers know: credits, times, dates, phrases. */
function recognised(article: Article, reading: Reading, rows: Float32Array, width: number) {
  const placeOf = new Map<number, number>()
  article.blocks.forEach((block, at) => {
    if (!placeOf.has(block.index)) placeOf.set(block.index, at)
  })
  const add = (block: number, column: number, value: number, most: boolean) => {
    const at = placeOf.get(block)
    if (at === undefined) return
    const cell = at * width + column
    rows[cell] = most ? Math.max(rows[cell] ?? 0, value) : (rows[cell] ?? 0) + value
  }
  for (const credit of reading.credits) {
    const at = placeOf.get(credit.block)
    const opens = at !== undefined && article.blocks[at]?.start === credit.start
    add(credit.block, C.credit, opens ? 2 : 1, true)
  }
  for (const stamp of reading.timestamps) add(stamp.block, C.timestamp, stamp.whole ? 2 : 1, true)
  for (const date of reading.dates) add(date.block, C.dates, 1, false)
  for (const dateline of reading.datelines) add(dateline.block, C.dateline, 1, true)
  for (const hit of reading.allHits) {
    add(hit.block, C.hits, 1, false)
    if (hit.whole) add(hit.block, C['whole-hit'], 1, true)
    const at = placeOf.get(hit.block)
    const start = at === undefined ? -1 : (article.blocks[at]?.start ?? -1)
    if (start >= 0 && hit.start - start < 3) add(hit.block, C['opening-hit'], 1, true)
  }
}

/** Which block a content word of prose stands in: its place plus one, or -1 where several have it. By hash, unchecked: a few strangers do no harm. */
function proseWords(article: Article, reading: Reading, ranges: Int32Array): Int32Array {
  const { tokens, roles } = reading
  let size = 1024
  while (size < tokens.count) size *= 2
  const words = new Int32Array(size)
  for (let at = 0; at < article.blocks.length; at++) {
    const first = ranges[2 * at] ?? 0
    const end = ranges[2 * at + 1] ?? 0
    if (end - first < PROSE_WORDS || roles[article.blocks[at]?.index ?? -1] !== 'prose') continue
    for (let token = first; token < end; token++) {
      if (!isContent(reading, token)) continue
      const slot = (tokens.hash[token] ?? 0) & (size - 1)
      const owner = words[slot] ?? 0
      if (owner === 0) words[slot] = at + 1
      else if (owner !== at + 1) words[slot] = -1
    }
  }
  return words
}

/** How a block ends: 0 in the middle, 1 full stop, 2 question or exclamation mark, 3 dots, 4 colon, 5 comma, 6 bracket, 7 separator. */
function endOf(text: string, block: Block): number {
  let at = block.end - 1
  let closed = false
  while (at > block.start) {
    const sort = MARKS[text.charCodeAt(at)] ?? 0
    if (sort !== QUOTE && sort !== BRACKET && text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0xbb) break
    closed ||= sort === BRACKET
    at--
  }
  switch (MARKS[text.charCodeAt(at)] ?? 0) {
    case ENDER:
      return text.charCodeAt(at - 1) === 0x2e ? 3 : 1
    case QUESTION:
      return 2
    case DOTS:
      return 3
    case COLON:
      return 4
    case COMMA:
      return 5
    case SEPARATOR:
      return 7
    default:
      return closed ? 6 : 0
  }
}

/** How a block begins: 0 small letter, 1 capital, 2 digits, 3 quotation mark, 4 anything else. */
function startOf(text: string, block: Block, token: number, flags: number): number {
  if (token > block.start) return MARKS[text.charCodeAt(block.start)] === QUOTE ? 3 : 4
  if ((flags & TOKEN_DIGITS) !== 0) return 2
  return (flags & TOKEN_CAPITAL) !== 0 ? 1 : 0
}
