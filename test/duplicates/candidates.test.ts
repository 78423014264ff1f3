import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidatePairs, MOST_HOLDERS } from '../../src/duplicates/candidates.ts'
import type { Compared } from '../../src/duplicates/compared.ts'

let articles = 0
/** An article of these fingerprints that is nobody's copy. */
const of = (...values: number[]): Compared => ({
  signature: { exact: ++articles, bands: new Float64Array(0), fingerprints: Float64Array.from(values) },
  outlet: null,
})
const by = (outlet: string | null, article: Compared): Compared => ({ ...article, outlet })
const pairs = (list: readonly Compared[]) => candidatePairs(list).map(({ a, b }) => [a, b])
const own = (article: number, count = 20) => Array.from({ length: count }, (_, at) => 1000 * article + at + 100)

test('two shared fingerprints make a pair, one only where nobody else holds it', () => {
  expect(pairs([of(1, 2, 3), of(2, 3, 4), of(5, 6)])).toEqual([[0, 1]])
  expect(pairs([of(1, 2), of(2, 3)])).toEqual([[0, 1]])
  expect(pairs([of(1, 2), of(2, 3), of(2, 4)])).toEqual([])
  expect(pairs([of(7, 7, 7), of(7, 7, 8), of(7, 9)])).toEqual([])
})

test('the pairs are those of comparing everything with everything', () => {
  const lists = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), { maxLength: 20 })
  fc.assert(
    fc.property(lists, lists => {
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
      expect(pairs(lists.map(list => of(...list)))).toEqual(expected)
    }),
  )
})

test('a stock sentence in every article makes no pair, a story in every outlet ties each to the first', () => {
  const count = 3 * MOST_HOLDERS
  const stock = Array.from({ length: count }, (_, article) => of(1, 2, 3, ...own(article)))
  expect(pairs(stock)).toEqual([])
  const story = Array.from({ length: count }, (_, article) => of(1, 2, 3, 4, 5, 6, 1000 * article + 10))
  expect(pairs(story)).toEqual(Array.from({ length: count - 1 }, (_, at) => [0, at + 1]))
})

test('copies are tied to the first of their kind, and who quotes a story that everyone prints is found', () => {
  const story = own(1)
  const exact = { ...of(...story).signature, exact: -1 }
  const copies = Array.from({ length: 2 * MOST_HOLDERS }, () => ({ signature: exact, outlet: null }))
  const quoting = of(...story.slice(5, 8), ...own(2))
  expect(pairs([...copies, quoting])).toEqual([...copies.slice(1).map((_, at) => [0, at + 1]), [0, copies.length]])
})

test('articles that meet in a band are copies where most of their fingerprints agree', () => {
  const inBand = (band: number, ...values: number[]): Compared => {
    const { signature, outlet } = of(...values)
    return { signature: { ...signature, bands: Float64Array.of(band, 7000 + articles) }, outlet }
  }
  const [shared, extra] = [own(1, 10), own(2, 3)]
  // The second copy and the third article share words that the first does not have.
  const found = pairs([
    inBand(5, ...shared),
    inBand(5, ...shared.slice(0, 9), ...extra),
    of(...extra, ...own(3)),
    inBand(5, ...own(4, 10)),
  ])
  expect(found).toEqual([
    [0, 1],
    [1, 2],
  ])
})

test('what five articles of one outlet print is theirs: no pair among them, and not their link', () => {
  const house = [1, 2, 3]
  const five = Array.from({ length: 5 }, (_, article) => by('gazette', of(...house, ...own(article))))
  expect(pairs(five)).toEqual([])
  expect(pairs(five.slice(1))).toHaveLength(6)
  const another = by('post', of(...house, ...own(9)))
  expect(pairs([...five, another])).toEqual(five.map((_, at) => [at, 5]))
  const twice = by('gazette', of(...house, 104, 105, 106, ...own(7)))
  expect(candidatePairs([...five, twice])).toEqual([{ a: 0, b: 5, house: new Set(house) }])
  expect(pairs(five.map(article => ({ ...article, outlet: null })))).toHaveLength(10)
})

test('a story that an outlet prints five times is no clutter', () => {
  const story = own(1, 12)
  const five = Array.from({ length: 5 }, (_, article) => by('gazette', of(...story, ...own(article + 2, 3))))
  expect(candidatePairs(five)).toEqual([1, 2, 3, 4].map(b => ({ a: 0, b, house: null })))
})

test('values that agree in their low 32 bits stay apart', () => {
  const high = 2 ** 40
  expect(pairs([of(5, 6), of(5 + high, 6 + high), of(5 + 2 * high, 6)])).toEqual([[0, 2]])
})

test('no articles, no pairs', () => {
  expect(pairs([])).toEqual([])
  expect(pairs([of(), of()])).toEqual([])
})
