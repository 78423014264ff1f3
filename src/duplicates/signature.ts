import { fingerprints } from './fingerprints.ts'

/** Words in a shingle. Three: of five-word shingles a copy edited in every twentieth word keeps 62 of 100, of these 73 (notes on 200 articles). */
const SHINGLE_WORDS = 3

/** Bands of four rows: two articles that share half of their shingles meet in a band with probability .87, unrelated ones in 2 of a million pairs. */
const BANDS = 32
const ROWS = 4
const BINS = BANDS * ROWS

/** The top bits of a shingle name its bin, the others compete in it. */
const BIN_SHIFT = 25
const VALUE = (1 << BIN_SHIFT) - 1
const EMPTY = -1

/** Below so many shingles most bins are empty and bands say little: such articles are found by their fingerprints. */
const FEWEST_SHINGLES = 30

/** What an article is found by among millions, in numbers below 2^52: exact in a float, in JSON and in a database's integer. */
export interface Signature {
  /** Of all words in their order: equal for articles that differ in case, punctuation and spacing alone. 0 when there are none. */
  readonly exact: number
  /** One key a band, in order; none for short articles. Near-duplicates share at least one, in the same band. */
  readonly bands: Float64Array
  /** Winnowed runs of five words, in text order. Articles that share twelve words in a row share one. */
  readonly fingerprints: Float64Array
}

/** The signature of the token hashes of an article. */
export function signature(hash: Int32Array, count = hash.length): Signature {
  return { exact: exact(hash, count), bands: bands(hash, count), fingerprints: fingerprints(hash, 0, count).value }
}

/** A key of all words in their order; 0 when there are none. */
export function exact(hash: Int32Array, count: number): number {
  if (count === 0) return 0
  let low = 0x243f6a88
  let high = 0x13198a2e
  for (let word = 0; word < count; word++) {
    const unit = hash[word] ?? 0
    low = Math.imul(low ^ unit, 0xcc9e2d51)
    low = (low << 15) | (low >>> 17)
    high = Math.imul(high + unit, 0x1b873593)
    high = (high << 13) | (high >>> 19)
  }
  return joined(finished(low ^ count), finished(high))
}

/** One permutation hashing (Li, Owen, Zhang: NIPS 2012), its empty bins filled from others (Shrivastava: Optimal densification, ICML 2017). */
function bands(hash: Int32Array, count: number): Float64Array {
  const shingles = count - SHINGLE_WORDS + 1
  if (shingles < FEWEST_SHINGLES) return new Float64Array(0)
  const least = new Int32Array(BINS).fill(EMPTY)
  for (let word = 0; word < shingles; word++) {
    let bits = Math.imul((hash[word] ?? 0) ^ 0x2f6e2b1, 0xcc9e2d51)
    bits = Math.imul(((bits << 15) | (bits >>> 17)) ^ (hash[word + 1] ?? 0), 0x1b873593)
    bits = Math.imul(((bits << 13) | (bits >>> 19)) ^ (hash[word + 2] ?? 0), 0x85ebca6b)
    bits ^= bits >>> 16
    bits = Math.imul(bits, 0xc2b2ae35)
    bits ^= bits >>> 13
    const bin = bits >>> BIN_SHIFT
    const value = bits & VALUE
    const before = least[bin] ?? EMPTY
    if (before === EMPTY || value < before) least[bin] = value
  }
  const keys = new Float64Array(BANDS)
  for (let band = 0; band < BANDS; band++) {
    let low = Math.imul(band + 1, 0x9e3779b1)
    let high = Math.imul(band + 1, 0x7feb352d)
    for (let row = 0; row < ROWS; row++) {
      const value = filled(least, band * ROWS + row)
      low = Math.imul(low ^ value, 0xcc9e2d51)
      low = (low << 15) | (low >>> 17)
      high = Math.imul(high + value, 0x1b873593)
      high = (high << 13) | (high >>> 19)
    }
    keys[band] = joined(finished(low), finished(high))
  }
  return keys
}

/** The value of a bin; of another, always the same ones in turn, when it is empty. */
function filled(least: Int32Array, bin: number): number {
  let from = bin
  for (let turn = 1; least[from] === EMPTY; turn++) {
    from = (finished(Math.imul(bin + 1, 0x2c1b3c6d) + Math.imul(turn, 0x297a2d39)) >>> 0) % BINS
  }
  return least[from] ?? 0
}

/** The finaliser of MurmurHash3. */
function finished(lane: number): number {
  let bits = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

const joined = (low: number, high: number) => ((high >>> 12) & 0xfffff) * 0x100000000 + (low >>> 0)
