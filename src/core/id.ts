/** Characters of context on each side: enough to tell two equal lines apart, few enough that an edit elsewhere leaves the id alone. */
const CONTEXT = 32

/** What stands around `[start, end)`: up to 32 characters on each side, the span itself marked by a zero character. */
export function surroundings(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - CONTEXT), start)}\u0000${text.slice(end, end + CONTEXT)}`
}

/**
 * The id of a ledger entry or a finding: 53 bits in base 36, from rule, words and context alone, so that an edit elsewhere leaves it as it is.
 * Two equal lines in equal surroundings get equal ids: the caller who meets one adds its ordinal to `context`.
 */
export function findingId(rule: string, texts: readonly string[], context: string): string {
  // Two lanes of multiply and rotate, crossed over at the end, as MurmurHash3 does; written out here because core imports nothing.
  let high = 0x2545f491
  let low = 0x4f6cdd1d
  const mix = (value: number) => {
    high = Math.imul(high ^ value, 0x85ebca6b)
    high = (high << 13) | (high >>> 19)
    low = Math.imul(low ^ value, 0xc2b2ae35)
    low = (low << 15) | (low >>> 17)
  }
  const write = (part: string) => {
    for (let at = 0; at < part.length; at++) mix(part.charCodeAt(at))
    // A unit that no string holds, and the length: so that `ab` + `c` is not `a` + `bc`.
    mix(0x10000 + part.length)
  }
  write(rule)
  mix(texts.length)
  for (const text of texts) write(text)
  write(context)
  high = finished(high ^ (low >>> 7))
  low = finished(low ^ high)
  return base36((high >>> 11) * 0x100000000 + (low >>> 0))
}

/** Five digits of base 36: both halves are small integers, which the runtime writes ten times as fast as a large one. */
const HALF = 36 ** 5

function base36(value: number): string {
  const upper = Math.floor(value / HALF)
  const lower = (value - upper * HALF).toString(36)
  return upper === 0 ? lower : upper.toString(36) + lower.padStart(5, '0')
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function finished(lane: number): number {
  let bits = lane
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
