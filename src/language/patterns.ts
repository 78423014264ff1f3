import type { Reading } from '../core/reading.ts'
import { OWN } from './own-traits.ts'
import { numbered } from './ties.ts'

// Lists of teasers and of comments repeat themselves: lines that look alike, side by side or every few lines, and the same words at either end.

/** More repeats tell no more. */
const MOST_REPEATS = 9
/** Neighbours looked at on either side. */
const NEAR = 3

/** How many blocks begin, and how many end, with the same two words: "read more", "posted by", "hours ago". */
export function repeats({ tokens: { hash } }: Reading, ranges: Int32Array, rows: Float32Array, width: number): void {
  const count = ranges.length >> 1
  const keys = new Int32Array(count)
  for (const column of [OWN['opening-repeats'], OWN['ending-repeats']]) {
    for (let at = 0; at < count; at++) {
      const first = ranges[2 * at] ?? 0
      const end = ranges[2 * at + 1] ?? 0
      const token = column === OWN['opening-repeats'] ? first : Math.max(first, end - 2)
      keys[at] = end === first ? 0 : Math.imul(hash[token] ?? 0, 31) ^ (end - first < 2 ? 0 : (hash[token + 1] ?? 0))
    }
    const numbers = numbered(keys)
    const counts = new Int32Array(count)
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
    for (let at = 0; at < count; at++) rows[at * width + column] = Math.min(MOST_REPEATS, counts[numbers[at] ?? 0] ?? 1)
  }
}

/** Neighbours, of three on either side, that have nearly as many words and end alike: lists of teasers look like that. */
export function alike(rows: Float32Array, width: number, at: number, count: number): number {
  let found = 0
  for (let other = Math.max(0, at - NEAR); other < Math.min(count, at + NEAR + 1); other++) {
    if (other === at) continue
    const near = Math.abs((rows[other * width + OWN.words] ?? 0) - (rows[at * width + OWN.words] ?? 0)) < 0.4
    if (near && rows[other * width + OWN.end] === rows[at * width + OWN.end]) found++
  }
  return found
}

/** Lists of teasers repeat a pattern of so many lines: headline, date, summary. */
const PERIODS = [2, 3, 4, 5] as const
/** Lengths of blocks that differ by less, as logarithms, are alike. */
const ALIKE = 0.7

/** How many of the blocks one and two periods away on either side look like each, with the block behind it, for the period where most do. */
export function periods(rows: Float32Array, width: number, count: number): Uint8Array {
  const words = new Float32Array(count)
  const shapes = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    words[at] = rows[at * width + OWN.words] ?? 0
    shapes[at] = 2 * (rows[at * width + OWN.end] ?? 0) + ((rows[at * width + OWN.dates] ?? 0) > 0 ? 1 : 0)
  }
  const like = (one: number, other: number) =>
    shapes[one] === shapes[other] && Math.abs((words[one] ?? 0) - (words[other] ?? 0)) < ALIKE
  /** At each block, whether it and the one behind it are like those so many blocks on. */
  const pairs = (lag: number) => {
    const found = new Uint8Array(count)
    for (let at = 0, own = like(0, lag); at + lag + 1 < count; at++) {
      const next = like(at + 1, at + lag + 1)
      if (own && next) found[at] = 1
      own = next
    }
    return found
  }
  const most = new Uint8Array(count)
  for (const lag of PERIODS) {
    const once = pairs(lag)
    const twice = pairs(2 * lag)
    for (let at = 0; at < count; at++) {
      const found = (once[at] ?? 0) + (once[at - lag] ?? 0) + (twice[at] ?? 0) + (twice[at - 2 * lag] ?? 0)
      if (found > (most[at] ?? 0)) most[at] = found
    }
  }
  return most
}
