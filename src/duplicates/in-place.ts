import { insideWord } from '../core/words.ts'
import type { Body, Run } from './alignment.ts'

/** Words between two runs that are looked at, on either side, and by how many the sides may differ: a sentence with words changed, not another one. */
const WIDEST = 24
const WIDEST_DRIFT = 4

/** Two words in a row between words that were copied were copied; one may be any "of" or "the", unless it stands as far from them on both sides. */
const FEWEST = 2

/**
 * Runs between two runs that follow each other, in the same order on both sides: the most words that can be had.
 * For text whose neighbours were copied; anywhere else two words prove nothing.
 */
export function between(a: Body, b: Body, before: Run, after: Run): Run[] {
  const [fromA, fromB] = [before.a + before.length, before.b + before.length]
  const [left, right] = [after.a - fromA, after.b - fromB]
  if (left < FEWEST || right < FEWEST || left > WIDEST || right > WIDEST) return []
  if (Math.abs(left - right) > WIDEST_DRIFT) return []
  const wide = right + 1
  // Words that can be had from here to the end, and the length of the run that begins here, where taking it is best.
  const most = new Int32Array((left + 1) * wide)
  const equal = new Int32Array((left + 1) * wide)
  const taken = new Int32Array((left + 1) * wide)
  for (let x = left - 1; x >= 0; x--) {
    for (let y = right - 1; y >= 0; y--) {
      const cell = x * wide + y
      let best = Math.max(most[cell + wide] ?? 0, most[cell + 1] ?? 0)
      if (a.tokens.hash[fromA + x] === b.tokens.hash[fromB + y]) {
        const length = 1 + (equal[cell + wide + 1] ?? 0)
        equal[cell] = length
        const inPlace = left === right && x === y
        const words = length < FEWEST && !inPlace ? 0 : length + (most[cell + length * (wide + 1)] ?? 0)
        if (words > best) {
          best = words
          taken[cell] = length
        }
      }
      most[cell] = best
    }
  }
  return walked(a, b, fromA, fromB, { left, right, most, taken })
}

interface Table {
  readonly left: number
  readonly right: number
  readonly most: Int32Array
  readonly taken: Int32Array
}

function walked(a: Body, b: Body, fromA: number, fromB: number, { left, right, most, taken }: Table): Run[] {
  const wide = right + 1
  const runs: Run[] = []
  for (let x = 0, y = 0; x < left && y < right; ) {
    const cell = x * wide + y
    const length = taken[cell] ?? 0
    if (length > 0) {
      const run = { a: fromA + x, b: fromB + y, length }
      if (isWhole(a, run.a, length) && isWhole(b, run.b, length)) runs.push(run)
      x += length
      y += length
    } else if ((most[cell + wide] ?? 0) >= (most[cell + 1] ?? 0)) x++
    else y++
  }
  return runs
}

/** It neither begins nor ends inside a word. */
function isWhole({ text, tokens }: Body, at: number, length: number): boolean {
  return !insideWord(text, tokens, at) && !insideWord(text, tokens, at + length)
}
