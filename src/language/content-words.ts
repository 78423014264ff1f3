import type { Article } from '../core/article.ts'
import { type Reading, TOKEN_CAPITAL, TOKEN_DIGITS, TOKEN_WIDE, type Tokens } from '../core/reading.ts'
import { isCommonWord } from './common-words.ts'
import { tokens } from './tokens.ts'

/** The words of each block that tell what it is about, as places in a table. By hash, unchecked: a few strangers do no harm. */
export interface ContentWords {
  /** Block after block. */
  readonly slots: Int32Array
  /** Where the slots of each block begin; one more than there are blocks. */
  readonly first: Int32Array
  /** Slots are below this. */
  readonly size: number
}

/** Shorter words are grammar. */
const CONTENT_LETTERS = 4
/** Tokens of a block that are looked at: more change no share. */
export const MOST_TOKENS = 400
const LEAST_SIZE = 1024

/** Of each block long words and names; in scripts without spaces, where a token is a character, two characters side by side. */
export function contentSlots(article: Article, reading: Reading, ranges: Int32Array): ContentWords {
  const { blocks } = article
  let size = LEAST_SIZE
  while (size < reading.tokens.count) size *= 2
  const first = new Int32Array(blocks.length + 1)
  const slots = new Int32Array(reading.tokens.count)
  let filled = 0
  for (let at = 0; at < blocks.length; at++) {
    const from = ranges[2 * at] ?? 0
    filled = fill(slots, filled, reading.tokens, from, Math.min(ranges[2 * at + 1] ?? 0, from + MOST_TOKENS), size - 1)
    first[at + 1] = filled
  }
  return { slots: slots.subarray(0, filled), first, size }
}

/** A mark at each slot of what is said of the article beside its blocks, and how many there are. */
export function contentOf(text: string, size: number): { readonly marks: Uint8Array; readonly count: number } {
  const said = tokens(text)
  const slots = new Int32Array(said.count)
  const filled = fill(slots, 0, said, 0, said.count, size - 1)
  const marks = new Uint8Array(size)
  let count = 0
  for (let i = 0; i < filled; i++) {
    const slot = slots[i] ?? 0
    if (marks[slot] === 0) count++
    marks[slot] = 1
  }
  return { marks, count }
}

function fill(slots: Int32Array, filled: number, words: Tokens, from: number, to: number, mask: number): number {
  const { start, end, hash, flags } = words
  let next = filled
  for (let token = from; token < to; token++) {
    const length = (end[token] ?? 0) - (start[token] ?? 0)
    const own = hash[token] ?? 0
    const sort = flags[token] ?? 0
    if (length === 1) {
      const paired = token + 1 < to && end[token] === start[token + 1]
      if (paired && (sort & (TOKEN_WIDE | TOKEN_DIGITS)) === TOKEN_WIDE)
        slots[next++] = (Math.imul(own, 31) ^ (hash[token + 1] ?? 0)) & mask
    } else if ((length >= CONTENT_LETTERS || (sort & TOKEN_CAPITAL) !== 0) && !isCommonWord(own))
      slots[next++] = own & mask
  }
  return next
}
