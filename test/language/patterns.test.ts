import { expect, test } from 'vitest'
import { contentOf } from '../../src/language/content-words.ts'
import { OWN, OWN_TRAITS } from '../../src/language/own-traits.ts'
import { periods } from '../../src/language/patterns.ts'

const WIDTH = OWN_TRAITS.length

/** Rows of blocks of which only the length, the ending and whether they hold a date are known. */
function rowsOf(shapes: readonly (readonly [words: number, end: number, dates: number])[]): Float32Array {
  const rows = new Float32Array(shapes.length * WIDTH)
  shapes.forEach(([words, end, dates], at) => {
    rows[at * WIDTH + OWN.words] = Math.log2(1 + words)
    rows[at * WIDTH + OWN.end] = end
    rows[at * WIDTH + OWN.dates] = dates
  })
  return rows
}

const TEASER = [
  [7, 0, 0],
  [22, 1, 0],
  [2, 0, 1],
] as const

test('a list of teasers repeats itself every three lines', () => {
  const shapes = Array.from({ length: 6 }, () => TEASER).flat()
  const found = periods(rowsOf(shapes), WIDTH, shapes.length)
  expect([...found.subarray(6, 11)]).toEqual([4, 4, 4, 4, 4])
})

test('paragraphs of an article among lines of other lengths do not', () => {
  const shapes = [3, 60, 9, 31, 1, 120, 18, 5, 44, 2].map((words, at) => [words, at % 4, 0] as const)
  expect([...periods(rowsOf(shapes), WIDTH, shapes.length)]).toEqual(shapes.map(() => 0))
})

test('what a text is about is told by long words and names, and by pairs of characters where words are not spaced', () => {
  expect(contentOf('and the of it was', 1024).count).toBe(0)
  expect(contentOf('Otto mends the nets of Otto', 1024).count).toBe(3)
  expect(contentOf('港口新闻', 1024).count).toBe(3)
})
