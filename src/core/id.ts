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
  let high = lane(0x2545f491, 0x85ebca6b, 13, rule, texts, context)
  let low = lane(0x4f6cdd1d, 0xc2b2ae35, 15, rule, texts, context)
  high = finished(high ^ (low >>> 7))
  low = finished(low ^ high)
  return base36((high >>> 11) * 0x100000000 + (low >>> 0))
}

/** One lane over all that an id is made from. */
function lane(
  seed: number,
  factor: number,
  turn: number,
  rule: string,
  texts: readonly string[],
  context: string,
): number {
  let state = mixed(seed, factor, turn, rule)
  state = Math.imul(state ^ texts.length, factor)
  state = (state << turn) | (state >>> (32 - turn))
  for (const text of texts) state = mixed(state, factor, turn, text)
  return mixed(state, factor, turn, context)
}

function mixed(seed: number, factor: number, turn: number, part: string): number {
  let state = seed
  for (let at = 0; at < part.length; at++) {
    state = Math.imul(state ^ part.charCodeAt(at), factor)
    state = (state << turn) | (state >>> (32 - turn))
  }
  // A unit that no string holds, and the length: so that `ab` + `c` is not `a` + `bc`.
  state = Math.imul(state ^ (0x10000 + part.length), factor)
  return (state << turn) | (state >>> (32 - turn))
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
