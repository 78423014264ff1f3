/** Words in a fingerprint. Five: shorter runs are phrases that everyone uses (notes of the passim and MOSS authors; measured on news). */
export const FINGERPRINT_WORDS = 5

/** Neighbouring five-word runs of which one is kept: two articles that share 12 words in a row (5 + 8 - 1) share a fingerprint. */
export const WINDOW = 8

/** Chosen five-word runs of a text, in text order, none twice in one place. */
export interface Fingerprints {
  /** 52-bit numbers: exact in a float, in JSON and in a database's integer. */
  readonly value: Float64Array
  /** Index of the first of the five tokens, counted in the column that was given. */
  readonly at: Int32Array
}

/**
 * Fingerprints of the token hashes in `[first, end)` by robust winnowing (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003, section 4.3):
 * of every eight neighbouring runs the smallest, on a tie the one already chosen, else the rightmost. Fewer than eight runs give one fingerprint.
 */
export function fingerprints(hash: Int32Array, first = 0, end = hash.length): Fingerprints {
  const grams = end - first - FINGERPRINT_WORDS + 1
  if (grams <= 0) return { value: new Float64Array(0), at: new Int32Array(0) }
  const values = fiveWordRuns(hash, first, grams)
  // Two of every nine on average; the worst case, falling values, keeps them all.
  const value = new Float64Array(grams)
  const at = new Int32Array(grams)
  let count = 0
  let smallest = -1
  for (let last = Math.min(WINDOW, grams) - 1; last < grams; last++) {
    const from = Math.max(0, last - WINDOW + 1)
    let chosen = smallest
    if (smallest < from) {
      chosen = last
      for (let place = last - 1; place >= from; place--) {
        if ((values[place] ?? 0) < (values[chosen] ?? 0)) chosen = place
      }
    } else if ((values[last] ?? 0) < (values[smallest] ?? 0)) {
      chosen = last
    }
    if (chosen === smallest) continue
    smallest = chosen
    value[count] = values[chosen] ?? 0
    at[count] = first + chosen
    count++
  }
  return { value: value.slice(0, count), at: at.slice(0, count) }
}

// Odd, so that no word's bits are lost on the way, and their fourth powers, by which the word that leaves has been multiplied (Karp and Rabin).
const LOW_BASE = 0xcc9e2d51 | 0
const HIGH_BASE = 0x1b873593
const LOW_LEAVING = power(LOW_BASE, FINGERPRINT_WORDS - 1)
const HIGH_LEAVING = power(HIGH_BASE, FINGERPRINT_WORDS - 1)

function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : Math.imul(base, power(base, exponent - 1))
}

/** One 52-bit number for each run of five tokens, each made from the one before, in two 32-bit lanes: small integers all the way, three times as fast as floats. */
function fiveWordRuns(hash: Int32Array, first: number, grams: number): Float64Array {
  const values = new Float64Array(grams)
  let low = 0
  let high = 0
  for (let word = first; word < first + FINGERPRINT_WORDS - 1; word++) {
    const unit = hash[word] ?? 0
    low = (Math.imul(low, LOW_BASE) + unit) | 0
    high = (Math.imul(high, HIGH_BASE) + unit) | 0
  }
  for (let gram = 0; gram < grams; gram++) {
    const unit = hash[first + gram + FINGERPRINT_WORDS - 1] ?? 0
    low = (Math.imul(low, LOW_BASE) + unit) | 0
    high = (Math.imul(high, HIGH_BASE) + unit) | 0
    let lower = Math.imul(low ^ (low >>> 16), 0x85ebca6b)
    let upper = Math.imul(high ^ (high >>> 16), 0xc2b2ae35)
    lower = Math.imul(lower ^ (lower >>> 13) ^ upper, 0xc2b2ae35)
    upper = Math.imul(upper ^ (upper >>> 13), 0x85ebca6b)
    values[gram] = ((upper >>> 12) & 0xfffff) * 0x100000000 + ((lower ^ (lower >>> 16)) >>> 0)
    const leaving = hash[first + gram] ?? 0
    low = (low - Math.imul(leaving, LOW_LEAVING)) | 0
    high = (high - Math.imul(leaving, HIGH_LEAVING)) | 0
  }
  return values
}
