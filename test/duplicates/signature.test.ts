import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signature } from '../../src/duplicates/signature.ts'
import { tokens } from '../../src/language/tokens.ts'

const of = (text: string) => {
  const { hash, count } = tokens(text)
  return signature(hash, count)
}
const meet = (a: Float64Array, b: Float64Array) => a.some((key, band) => key === b[band])

/** Words of their own by a generator with a seed. */
function words(count: number, seed: number): Int32Array {
  const hash = new Int32Array(count)
  let state = seed
  for (let at = 0; at < count; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    hash[at] = Math.imul(state ^ (state >>> 15), 0x85ebca6b)
  }
  return hash
}

test('the exact key is the same for the same words, and another for any other', () => {
  expect(of('The board, it seems, voted.').exact).toBe(of('the BOARD\nit seems voted').exact)
  expect(of('the board it seems voted').exact).not.toBe(of('the board it voted seems').exact)
  expect(of('1 2').exact).not.toBe(of('1 3').exact)
  expect(signature(Int32Array.of(0)).exact).not.toBe(signature(Int32Array.of(0, 0)).exact)
  expect(of('...').exact).toBe(0)
})

test('keys are whole numbers below 2 to the 52nd', () => {
  const { exact, bands, fingerprints } = signature(words(600, 5))
  for (const key of [exact, ...bands, ...fingerprints]) {
    expect(Number.isSafeInteger(key)).toBe(true)
    expect(key).toBeGreaterThanOrEqual(0)
    expect(key).toBeLessThan(2 ** 52)
  }
  expect(bands).toHaveLength(32)
  expect(new Set(bands).size).toBe(32)
})

test('short texts have no bands, and tokens behind the count do not count', () => {
  expect(signature(words(31, 1)).bands).toHaveLength(0)
  expect(signature(words(32, 1)).bands).toHaveLength(32)
  const long = words(80, 1)
  expect(signature(long, 50)).toEqual(signature(long.slice(0, 50)))
})

test('articles of which every twentieth word differs meet in a band, unrelated ones do not', () => {
  let copies = 0
  let strangers = 0
  for (let seed = 1; seed <= 200; seed++) {
    const article = words(600, seed)
    const copy = article.slice()
    for (let at = seed % 20; at < 600; at += 20) copy[at] = at
    if (meet(signature(article).bands, signature(copy).bands)) copies++
    if (meet(signature(article).bands, signature(words(600, seed + 1_000_000)).bands)) strangers++
  }
  expect(copies).toBeGreaterThanOrEqual(198)
  expect(strangers).toBe(0)
})

test('order of articles is no matter: a signature is of its words alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 120 }), list => {
      expect(signature(Int32Array.from(list))).toEqual(signature(Int32Array.from(list)))
    }),
  )
})
