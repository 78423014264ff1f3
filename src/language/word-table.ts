/**
 * Bit sets by word hash, open addressed: a look costs a read or two, and most words of a text are not in it.
 * (A `Map` took twice as long over the words of an article.)
 */
export interface WordTable {
  readonly keys: Int32Array
  /** 0 marks an empty place. */
  readonly bits: Int32Array
  readonly mask: number
}

/** The table of a map from word hash to bits; bits are never 0. */
export function wordTable(entries: ReadonlyMap<number, number>): WordTable {
  let size = 64
  while (size < 2 * entries.size) size *= 2
  const table = { keys: new Int32Array(size), bits: new Int32Array(size), mask: size - 1 }
  for (const [hash, bits] of entries) {
    let place = hash & table.mask
    while (table.bits[place] !== 0) place = (place + 1) & table.mask
    table.keys[place] = hash
    table.bits[place] = bits
  }
  return table
}

/** The bits of a word; 0 when the table does not hold it. */
export function bitsOfWord(table: WordTable, hash: number): number {
  for (let place = hash & table.mask; ; place = (place + 1) & table.mask) {
    const bits = table.bits[place] ?? 0
    if (bits === 0 || table.keys[place] === hash) return bits
  }
}
