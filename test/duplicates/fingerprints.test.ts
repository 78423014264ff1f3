import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FINGERPRINT_WORDS, fingerprints, WINDOW } from '../../src/duplicates/fingerprints.ts'
import { tokens } from '../../src/language/tokens.ts'

/** Every run of five, as `fingerprints` sees each when it stands alone. */
function allRuns(hash: Int32Array): number[] {
  const values: number[] = []
  for (let at = 0; at + FINGERPRINT_WORDS <= hash.length; at++) {
    values.push(fingerprints(hash, at, at + FINGERPRINT_WORDS).value[0] ?? Number.NaN)
  }
  return values
}

/** Robust winnowing as the paper defines it: each window looked at whole, nothing carried over but the place chosen before. */
function oracle(values: readonly number[]): number[] {
  const places: number[] = []
  let chosen = -1
  for (let from = 0; from + Math.min(WINDOW, values.length) <= values.length; from++) {
    const window = values.slice(from, from + WINDOW)
    const smallest = Math.min(...window)
    if (!(chosen >= from && values[chosen] === smallest)) chosen = from + window.lastIndexOf(smallest)
    if (places.at(-1) !== chosen) places.push(chosen)
    if (values.length <= WINDOW) break
  }
  return values.length === 0 ? [] : places
}

// Few different words, so that runs repeat and windows tie.
const hashes = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 80 }).map(list => Int32Array.from(list))
const words = fc.array(fc.integer(), { maxLength: 200 }).map(list => Int32Array.from(list))

test('the places chosen are those of the definition, ties included', () => {
  fc.assert(
    fc.property(fc.oneof(hashes, words), hash => {
      const values = allRuns(hash)
      const { value, at } = fingerprints(hash)
      expect([...at]).toEqual(oracle(values))
      expect([...value]).toEqual([...at].map(place => values[place]))
    }),
    { numRuns: 500 },
  )
})

test('two texts that share twelve words in a row share a fingerprint', () => {
  const shared = fc.array(fc.integer(), { minLength: FINGERPRINT_WORDS + WINDOW - 1, maxLength: 30 })
  fc.assert(
    fc.property(words, shared, words, words, words, (beforeA, run, afterA, beforeB, afterB) => {
      const a = fingerprints(Int32Array.from([...beforeA, ...run, ...afterA]))
      const b = new Set(fingerprints(Int32Array.from([...beforeB, ...run, ...afterB])).value)
      const inside = [...a.value].filter(
        (value, index) =>
          b.has(value) &&
          (a.at[index] ?? -1) >= beforeA.length &&
          (a.at[index] ?? 0) + FINGERPRINT_WORDS <= beforeA.length + run.length,
      )
      expect(inside.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('a part of a column gives what the part alone gives, counted in the column', () => {
  fc.assert(
    fc.property(words, fc.nat(100), fc.nat(100), (hash, from, length) => {
      const end = Math.min(hash.length, from + length)
      const part = fingerprints(hash, Math.min(from, end), end)
      const alone = fingerprints(hash.slice(Math.min(from, end), end))
      expect([...part.value]).toEqual([...alone.value])
      expect([...part.at]).toEqual([...alone.at].map(place => place + from))
    }),
  )
})

test('fingerprints are whole numbers below 2 to the 52nd, and differ when one word does', () => {
  const text = 'The harbour board voted on Tuesday to close the old fish market'
  const { hash, count } = tokens(text)
  for (const value of fingerprints(hash, 0, count).value) {
    expect(Number.isSafeInteger(value)).toBe(true)
    expect(value).toBeLessThan(2 ** 52)
  }
  const one = Int32Array.of(1, 2, 3, 4, 5)
  for (let word = 0; word < 5; word++) {
    const other = one.slice()
    other[word] = 9
    expect(fingerprints(other).value[0]).not.toBe(fingerprints(one).value[0])
  }
  expect(fingerprints(Int32Array.of(5, 4, 3, 2, 1)).value[0]).not.toBe(fingerprints(one).value[0])
})

test('runs of five that differ do not collide', () => {
  const hash = new Int32Array(200_004)
  for (let at = 0; at < hash.length; at++) hash[at] = Math.imul(at, 0x9e3779b1)
  expect(new Set(allRuns(hash)).size).toBe(200_000)
})

test('about two in nine runs are kept, and one word said over and over keeps one in eight', () => {
  const hash = new Int32Array(90_000)
  let state = 1
  for (let at = 0; at < hash.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    hash[at] = state >> 8
  }
  const share = fingerprints(hash).at.length / hash.length
  expect(share).toBeGreaterThan(0.21)
  expect(share).toBeLessThan(0.235)
  expect(fingerprints(new Int32Array(80_004)).at.length).toBe(10_000)
})

test('fewer than five words have no fingerprint, five have one', () => {
  expect(fingerprints(Int32Array.of(1, 2, 3, 4)).at.length).toBe(0)
  expect(fingerprints(Int32Array.of(1, 2, 3, 4, 5)).at.length).toBe(1)
  expect(fingerprints(new Int32Array(0)).at.length).toBe(0)
})
