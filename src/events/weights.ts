/** What articles are compared by: a row is an article, or several that are copies of one text. */
export interface Told {
  /** Days since 1970, first and last; null where no day is known. */
  readonly days: readonly [number, number] | null
  /** Hashes of names, and of other words that tell what it is about. */
  readonly names: readonly number[]
  readonly words: readonly number[]
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
  const names = counted(rows, row => row.names)
  const words = counted(rows, row => row.words)
  const total = rows.length + SEEN_BEFORE
  const weight = (count: number, before: number) => Math.max(0, Math.log(total / (count + before * SEEN_BEFORE)))
  return {
    name: hash => weight(names.get(hash) ?? 0, SHARE_OF_NAME),
    word: hash => weight(words.get(hash) ?? 0, SHARE_OF_WORD),
  }
}

function counted(rows: readonly Told[], of: (row: Told) => readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const row of rows) for (const hash of of(row)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}
