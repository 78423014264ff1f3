import type { Article } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import { ownTraits, tokenRanges } from './block-traits.ts'
import { columnsOf } from './columns.ts'
import { contentSlots } from './content-words.ts'
import { hintTraits } from './hint-traits.ts'
import { MARKUP_TRAITS, markupTraits } from './markup-traits.ts'
import { OWN, OWN_TRAITS } from './own-traits.ts'
import { alike, periods, repeats } from './patterns.ts'
import { type Ties, ties } from './ties.ts'

// What a block is among its neighbours, in numbers: its own traits, those of the blocks around it, and its place in the article.

/** Own traits that a block's neighbours are asked for as well, two on either side. */
const ASKED = [
  'words',
  'common-words',
  'end',
  'sentences',
  'role',
  'capitals',
  'hits',
  'like-prose',
  'tells-comments',
  'tells-related',
] as const
const ASKED_MARKUP = ['link-density', 'path-shared', 'level'] as const
const NEIGHBOURS = [-2, -1, 1, 2] as const
const SIDE: Readonly<Record<(typeof NEIGHBOURS)[number], string>> = {
  [-2]: 'second-before',
  [-1]: 'before',
  1: 'after',
  2: 'second-after',
}

const PLACE_TRAITS = [
  'blocks',
  'prose-share',
  'prose-length',
  'prose-blocks',
  'at',
  'words-before',
  'words-after',
  'prose-before',
  'until-prose',
  'to-first-prose',
  'to-last-prose',
  'to-headline',
  'since-prose',
  'near-words',
  'near-prose',
  'near-links',
  'far-words',
  'far-prose',
  'headline-known',
  'same-shape',
  'comments-before',
  'comments-near',
  'related-near',
  'dates-near',
  'persons-near',
  'stamps',
  'stamps-before',
  'since-stamp',
  'until-stamp',
  'period',
] as const

/** Every trait of a block, in the order of its columns; the block model is trained on these and no others. */
export const TRAITS: readonly string[] = [
  ...OWN_TRAITS,
  ...MARKUP_TRAITS,
  ...PLACE_TRAITS,
  ...NEIGHBOURS.flatMap(side => [...ASKED, ...ASKED_MARKUP].map(name => `${name}-${SIDE[side]}`)),
]

const MARKUP = columnsOf(MARKUP_TRAITS)
const PLACE = columnsOf(PLACE_TRAITS)
const PLACES_AT = OWN_TRAITS.length + MARKUP_TRAITS.length
const NEIGHBOURS_AT = PLACES_AT + PLACE_TRAITS.length
const COLUMNS_ASKED = Uint8Array.from([
  ...ASKED.map(name => OWN[name]),
  ...ASKED_MARKUP.map(name => OWN_TRAITS.length + MARKUP[name]),
])

/** Blocks looked at on either side. */
const NEAR = 3
const AROUND = 5
const FAR = 10
/** As many words as a paragraph has that no teaser has. */
const LONG_WORDS = 20
/** Signatures, headings and buttons have no more. */
const SHORT_WORDS = 12

/** Traits of blocks, row by row, and the words of each. */
export interface Traits {
  readonly rows: Float32Array
  readonly words: Float32Array
  readonly ties: Ties
}

/** The traits of all blocks of an article, in rows of `width` columns; those beyond `TRAITS` are left for others to fill. */
export function traits(article: Article, reading: Reading, width = TRAITS.length): Traits {
  const { blocks } = article
  const rows = new Float32Array(blocks.length * width)
  const ranges = tokenRanges(article, reading)
  const about = contentSlots(article, reading, ranges)
  ownTraits(article, reading, ranges, about, rows, width)
  hintTraits(article, about, rows, width)
  repeats(reading, ranges, rows, width)
  markupTraits(article, reading.roles, rows, width, OWN_TRAITS.length)
  placeTraits(article, reading, ranges, rows, width)
  for (let at = 0; at < blocks.length; at++) {
    let cell = at * width + NEIGHBOURS_AT
    for (const side of NEIGHBOURS) {
      const other = at + side
      const there = other >= 0 && other < blocks.length
      for (let i = 0; i < COLUMNS_ASKED.length; i++)
        rows[cell++] = there ? (rows[other * width + (COLUMNS_ASKED[i] as number)] as number) : -2
    }
  }
  const words = new Float32Array(blocks.length)
  for (let at = 0; at < blocks.length; at++) words[at] = (ranges[2 * at + 1] ?? 0) - (ranges[2 * at] ?? 0)
  return { rows, words, ties: ties(article) }
}

function placeTraits(article: Article, reading: Reading, ranges: Int32Array, rows: Float32Array, width: number): void {
  const { blocks } = article
  const count = blocks.length
  const words = new Float64Array(count + 1)
  const prose = new Float64Array(count + 1)
  const proseBlocks = new Int32Array(count + 1)
  const linked = new Float64Array(count + 1)
  const comments = new Float64Array(count + 1)
  const related = new Float64Array(count + 1)
  const dated = new Float64Array(count + 1)
  const persons = new Float64Array(count + 1)
  const stamps = new Float64Array(count + 1)
  let first = -1
  let last = -1
  let headline = -1
  for (let at = 0; at < count; at++) {
    const size = (ranges[2 * at + 1] ?? 0) - (ranges[2 * at] ?? 0)
    const block = blocks[at]
    const role = block === undefined ? undefined : reading.roles[block.index]
    const links = block?.markup?.linkDensity ?? 0
    const long = role === 'prose' && size >= LONG_WORDS && links < 0.5
    words[at + 1] = (words[at] ?? 0) + size
    prose[at + 1] = (prose[at] ?? 0) + (long ? size : 0)
    proseBlocks[at + 1] = (proseBlocks[at] ?? 0) + (long ? 1 : 0)
    linked[at + 1] = (linked[at] ?? 0) + links * size
    const cell = at * width
    const short = size <= SHORT_WORDS
    comments[at + 1] = (comments[at] ?? 0) + (short && (rows[cell + OWN['tells-comments']] ?? 0) > 0 ? 1 : 0)
    related[at + 1] = (related[at] ?? 0) + (short && (rows[cell + OWN['tells-related']] ?? 0) > 0 ? 1 : 0)
    dated[at + 1] = (dated[at] ?? 0) + (short && (rows[cell + OWN.dates] ?? 0) > 0 ? 1 : 0)
    persons[at + 1] = (persons[at] ?? 0) + size * (rows[cell + OWN['tells-persons']] ?? 0)
    stamps[at + 1] =
      (stamps[at] ?? 0) + ((rows[cell + OWN.timestamp] ?? 0) > 0 || rows[cell + OWN.credit] === 2 ? 1 : 0)
    if (role === 'headline' && headline < 0) headline = at
    if (!long) continue
    if (first < 0) first = at
    last = at
  }
  const all = words[count] ?? 0
  const allProse = prose[count] ?? 0
  const between = (column: Float64Array | Int32Array, from: number, to: number) =>
    (column[Math.min(count, Math.max(0, to))] ?? 0) - (column[Math.min(count, Math.max(0, from))] ?? 0)
  let lastProse = -1
  let lastStamp = -1
  const period = periods(rows, width, count)
  const nextProse = new Int32Array(count).fill(-1)
  const nextStamp = new Int32Array(count).fill(-1)
  for (let at = count - 1, next = -1, stamp = -1; at >= 0; at--) {
    nextProse[at] = next
    nextStamp[at] = stamp
    if (between(stamps, at, at + 1) > 0) stamp = at
    if (between(proseBlocks, at, at + 1) > 0) next = at
  }
  for (let at = 0; at < count; at++) {
    const row = at * width + PLACES_AT
    const isLong = between(proseBlocks, at, at + 1) > 0
    const size = between(words, at, at + 1)
    rows[row + PLACE.blocks] = Math.log2(count)
    rows[row + PLACE['prose-share']] = all === 0 ? 0 : allProse / all
    rows[row + PLACE['prose-length']] = Math.log2(1 + allProse)
    rows[row + PLACE['prose-blocks']] = Math.log2(1 + (proseBlocks[count] ?? 0))
    rows[row + PLACE.at] = at / count
    rows[row + PLACE['words-before']] = all === 0 ? 0 : (words[at] ?? 0) / all
    rows[row + PLACE['words-after']] = Math.log2(1 + between(words, at + 1, count))
    rows[row + PLACE['prose-before']] = allProse === 0 ? -1 : (prose[at] ?? 0) / allProse
    const next = nextProse[at] ?? -1
    rows[row + PLACE['until-prose']] = next < 0 ? 30 : Math.min(30, next - at)
    rows[row + PLACE['to-first-prose']] = first < 0 ? -40 : Math.max(-30, Math.min(30, at - first))
    rows[row + PLACE['to-last-prose']] = last < 0 ? -40 : Math.max(-30, Math.min(30, at - last))
    rows[row + PLACE['to-headline']] = headline < 0 ? -40 : Math.max(-30, Math.min(30, at - headline))
    rows[row + PLACE['since-prose']] = lastProse < 0 ? 30 : Math.min(30, at - lastProse)
    if (isLong) lastProse = at
    const nearCount = Math.min(count, at + NEAR + 1) - Math.max(0, at - NEAR)
    const farCount = Math.min(count, at + FAR + 1) - Math.max(0, at - FAR)
    const nearWords = between(words, at - NEAR, at + NEAR + 1)
    const farWords = between(words, at - FAR, at + FAR + 1)
    rows[row + PLACE['near-words']] = (nearWords - size) / Math.max(1, nearCount - 1)
    rows[row + PLACE['near-prose']] = nearWords === 0 ? 0 : between(prose, at - NEAR, at + NEAR + 1) / nearWords
    rows[row + PLACE['near-links']] =
      article.origin === 'text' ? -1 : nearWords === 0 ? 0 : between(linked, at - NEAR, at + NEAR + 1) / nearWords
    rows[row + PLACE['far-words']] = (farWords - size) / Math.max(1, farCount - 1)
    rows[row + PLACE['far-prose']] = farWords === 0 ? 0 : between(prose, at - FAR, at + FAR + 1) / farWords
    rows[row + PLACE['comments-before']] = Math.log2(1 + (comments[at] ?? 0))
    rows[row + PLACE['comments-near']] = between(comments, at - AROUND, at + AROUND + 1)
    rows[row + PLACE['related-near']] = between(related, at - AROUND, at + AROUND + 1)
    rows[row + PLACE['dates-near']] = between(dated, at - AROUND, at + AROUND + 1)
    const around = between(words, at - AROUND, at + AROUND + 1)
    rows[row + PLACE['persons-near']] = around === 0 ? 0 : between(persons, at - AROUND, at + AROUND + 1) / around
    rows[row + PLACE['headline-known']] = headline < 0 ? 0 : 1
    rows[row + PLACE.stamps] = Math.log2(1 + (stamps[count] ?? 0))
    rows[row + PLACE['stamps-before']] = Math.log2(1 + (stamps[at] ?? 0))
    rows[row + PLACE['since-stamp']] = lastStamp < 0 ? 40 : Math.min(30, at - lastStamp)
    const stamp = nextStamp[at] ?? -1
    rows[row + PLACE['until-stamp']] = stamp < 0 ? 40 : Math.min(30, stamp - at)
    if (between(stamps, at, at + 1) > 0) lastStamp = at
    rows[row + PLACE.period] = period[at] ?? 0
    rows[row + PLACE['same-shape']] = alike(rows, width, at, count)
  }
}
