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

/** One 52-bit number for each run of five tokens. Two 32-bit lanes with Math.imul: small integers all the way, three times as fast as floats. */
function fiveWordRuns(hash: Int32Array, first: number, grams: number): Float64Array {
  const values = new Float64Array(grams)
  for (let gram = 0; gram < grams; gram++) {
    let low = 0x9747b28c | 0
    let high = 0x3c6ef372
    for (let word = first + gram; word < first + gram + FINGERPRINT_WORDS; word++) {
      const unit = hash[word] ?? 0
      low = Math.imul(low ^ unit, 0xcc9e2d51)
      low = (low << 15) | (low >>> 17)
      high = Math.imul(high + unit, 0x1b873593)
      high = (high << 13) | (high >>> 19)
    }
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b)
    high = Math.imul(high ^ (high >>> 16), 0xc2b2ae35)
    values[gram] = ((high >>> 12) & 0xfffff) * 0x100000000 + ((low ^ (low >>> 13)) >>> 0)
  }
  return values
}
