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
  const last = texts.length + 1
  for (let place = 0; place <= last; place++) {
    const part = place === 0 ? rule : place === last ? context : (texts[place - 1] ?? '')
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at)
      high = inHigh(high, unit)
      low = inLow(low, unit)
    }
    // A unit that no string holds, and the length: so that `ab` + `c` is not `a` + `bc`.
    high = inHigh(high, 0x10000 + part.length)
    low = inLow(low, 0x10000 + part.length)
    if (place > 0) continue
    high = inHigh(high, texts.length)
    low = inLow(low, texts.length)
  }
  high = finished(high ^ (low >>> 7))
  low = finished(low ^ high)
  return base36((high >>> 11) * 0x100000000 + (low >>> 0))
}

function inHigh(lane: number, unit: number): number {
  const state = Math.imul(lane ^ unit, 0x85ebca6b)
  return (state << 13) | (state >>> 19)
}

function inLow(lane: number, unit: number): number {
  const state = Math.imul(lane ^ unit, 0xc2b2ae35)
  return (state << 15) | (state >>> 17)
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
