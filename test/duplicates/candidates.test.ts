import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidatePairs, MOST_HOLDERS } from '../../src/duplicates/candidates.ts'

const of = (...values: number[]) => Float64Array.from(values)

test('two shared fingerprints make a pair, one only where nobody else holds it', () => {
  expect(candidatePairs([of(1, 2, 3), of(2, 3, 4), of(5, 6)])).toEqual([[0, 1]])
  expect(candidatePairs([of(1, 2), of(2, 3)])).toEqual([[0, 1]])
  expect(candidatePairs([of(1, 2), of(2, 3), of(2, 4)])).toEqual([])
  expect(candidatePairs([of(7, 7, 7), of(7, 7, 8), of(7, 9)])).toEqual([])
})

test('the pairs are those of comparing everything with everything', () => {
  const articles = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), { maxLength: 20 })
  fc.assert(
    fc.property(articles, lists => {
      const sets = lists.map(list => new Set(list))
      const holders = (value: number) => sets.filter(set => set.has(value)).length
      const expected: [number, number][] = []
      for (const [a, left] of sets.entries()) {
        for (const [b, right] of sets.entries()) {
          if (a >= b) continue
          const shared = [...left].filter(value => right.has(value))
          if (shared.length > 1 || shared.some(value => holders(value) === 2)) expected.push([a, b])
        }
      }
      expect(candidatePairs(lists.map(list => of(...list)))).toEqual(expected)
    }),
  )
})

test('a stock sentence in every article makes no pair, a story in every outlet ties each to the first', () => {
  const count = 3 * MOST_HOLDERS
  const stock = Array.from({ length: count }, (_, article) =>
    of(1, 2, 3, ...Array.from({ length: 20 }, (_, at) => 1000 * article + at + 10)),
  )
  expect(candidatePairs(stock)).toEqual([])
  const story = Array.from({ length: count }, (_, article) => of(1, 2, 3, 4, 5, 6, 1000 * article + 10))
  expect(candidatePairs(story)).toEqual(Array.from({ length: count - 1 }, (_, at) => [0, at + 1]))
})

test('values that agree in their low 32 bits stay apart', () => {
  const high = 2 ** 40
  expect(candidatePairs([of(5, 6), of(5 + high, 6 + high), of(5 + 2 * high, 6)])).toEqual([[0, 2]])
})

test('no articles, no pairs', () => {
  expect(candidatePairs([])).toEqual([])
  expect(candidatePairs([of(), of()])).toEqual([])
})
