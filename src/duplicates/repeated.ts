/** Bits for each number, at least: of numbers that stand nowhere else one in ten to one in five is kept all the same. */
const BITS_A_NUMBER = 4
/** Bits of a table, at most: 128 MB, which is four of each of the 270 million numbers of a million articles and a half. */
const MOST_BITS = 2 ** 30
const LEAST_BITS = 2 ** 10

/** Tells which numbers come more than once, in two bits a number or so: a number that comes twice is never lost, one that comes once may be kept. */
export interface Repeated {
  /** Every number once, before anything is asked. */
  note(value: number): void
  has(value: number): boolean
}

/** For `count` numbers below 2^52, their low bits well mixed. Another `turn` takes other numbers for the same. */
export function repeated(count: number, turn: number): Repeated {
  let bits = LEAST_BITS
  while (bits < BITS_A_NUMBER * count && bits < MOST_BITS) bits *= 2
  const seen = new Int32Array(bits >>> 5)
  const again = new Int32Array(bits >>> 5)
  const mask = bits - 1
  const seed = Math.imul(turn + 1, 0x9e3779b1)
  const place = (value: number): number => {
    const low = Math.imul((value | 0) ^ seed, 0x85ebca6b)
    const high = Math.imul((value / 0x100000000) | 0, 0xc2b2ae35)
    const mixed = Math.imul(low ^ (low >>> 15) ^ high, 0x2c1b3c6d)
    return (mixed ^ (mixed >>> 13)) & mask
  }
  return {
    note(value) {
      const at = place(value)
      const word = at >>> 5
      const bit = 1 << (at & 31)
      if (((seen[word] ?? 0) & bit) === 0) seen[word] = (seen[word] ?? 0) | bit
      else again[word] = (again[word] ?? 0) | bit
    },
    has(value) {
      const at = place(value)
      return ((again[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
    },
  }
}
