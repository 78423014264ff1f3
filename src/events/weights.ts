/** What articles are compared by: a row is an article, or several that are copies of one text. */
export interface Told {
  /** Days since 1970, first and last; null where no day is known. */
  readonly days: readonly [number, number] | null
  /** Hashes of names, and of other words that tell what it is about. */
  readonly names: Int32Array
  readonly words: Int32Array
}

/** How telling it is that two rows share a name or a word: the logarithm of how rare it is. */
export interface Weights {
  name(hash: number): number
  word(hash: number): number
}

/** A run of few articles says little of how rare a name is: as if so many had been seen before, of which a share held any name, or any word. */
const SEEN_BEFORE = 500
const SHARE_OF_NAME = 0.002
const SHARE_OF_WORD = 0.02

export function weightsOf(rows: readonly Told[]): Weights {
  const total = rows.length + SEEN_BEFORE
  const names = weighed(rows, row => row.names, total, SHARE_OF_NAME * SEEN_BEFORE)
  const words = weighed(rows, row => row.words, total, SHARE_OF_WORD * SEEN_BEFORE)
  return { name: hash => names.get(hash) ?? 0, word: hash => words.get(hash) ?? 0 }
}

function weighed(
  rows: readonly Told[],
  of: (row: Told) => Int32Array,
  total: number,
  before: number,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  for (const row of rows) for (const hash of of(row)) weights.set(hash, (weights.get(hash) ?? 0) + 1)
  for (const [hash, count] of weights) weights.set(hash, Math.max(0, Math.log(total / (count + before))))
  return weights
}

/** The weight of all that a row has. */
export function sumOf(hashes: Int32Array, weight: (hash: number) => number): number {
  let sum = 0
  for (const hash of hashes) sum += weight(hash)
  return sum
}
