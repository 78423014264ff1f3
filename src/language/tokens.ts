import { TOKEN_CAPITAL, TOKEN_CAPITALS, TOKEN_DIGITS, type Tokens } from '../core/reading.ts'

// Character classes by code unit, built once: 65,536 bytes buy a tokeniser without a regular expression.
const SEPARATOR = 0
const LETTER = 1
const UPPER = 2
const DIGIT = 3
/** Scripts written without spaces: one token a character. */
const ALONE = 4
const CLASS = new Uint8Array(65536)
const LOWER = new Uint16Array(65536)

const WORD = /[\p{L}\p{M}\p{N}]/u
const CAPITAL = /\p{Lu}/u
const NUMBER = /\p{Nd}/u
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

for (let unit = 0; unit < 65536; unit++) {
  LOWER[unit] = unit
  if (unit >= 0xd800 && unit <= 0xdfff) {
    // Letters beyond the first plane are rare in news and mostly CJK: each half counts as a letter, so a pair stays one token.
    CLASS[unit] = LETTER
    continue
  }
  const character = String.fromCharCode(unit)
  if (!WORD.test(character)) continue
  if (SPACELESS.test(character)) CLASS[unit] = ALONE
  else if (CAPITAL.test(character)) CLASS[unit] = UPPER
  else if (NUMBER.test(character)) CLASS[unit] = DIGIT
  else CLASS[unit] = LETTER
  const lower = character.toLowerCase()
  if (lower.length === 1) LOWER[unit] = lower.charCodeAt(0)
}

/** 32-bit FNV-1a step with Math.imul: the hash stays a small integer, and V8 keeps small integers out of the heap. */
const OFFSET = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** Hash of a word as `tokens` hashes it; for tables that are compared with tokens. */
export function wordHash(word: string): number {
  let hash = OFFSET
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ (LOWER[word.charCodeAt(i)] ?? 0), PRIME)
  return hash
}

/** True for a code unit that can stand inside a word. */
export function isWordUnit(unit: number): boolean {
  return CLASS[unit] !== SEPARATOR
}

/** The word tokens of a text, in one walk. */
export function tokens(text: string): Tokens {
  let capacity = (text.length >> 2) + 16
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let hash = new Int32Array(capacity)
  let flags = new Uint8Array(capacity)
  let count = 0
  let at = 0
  while (at < text.length) {
    const first = CLASS[text.charCodeAt(at)]
    if (first === SEPARATOR) {
      at++
      continue
    }
    const from = at
    let value = OFFSET
    let digits = true
    let capitals = true
    let unitClass = first
    do {
      const unit = text.charCodeAt(at)
      value = Math.imul(value ^ (LOWER[unit] ?? 0), PRIME)
      if (unitClass !== DIGIT) digits = false
      if (unitClass !== UPPER) capitals = false
      at++
      if (first === ALONE) break
      unitClass = at < text.length ? CLASS[text.charCodeAt(at)] : SEPARATOR
    } while (unitClass !== SEPARATOR && unitClass !== ALONE)
    if (count === capacity) {
      capacity *= 2
      start = grown(start, capacity)
      end = grown(end, capacity)
      hash = grown(hash, capacity)
      const more = new Uint8Array(capacity)
      more.set(flags)
      flags = more
    }
    start[count] = from
    end[count] = at
    hash[count] = value
    flags[count] =
      (first === UPPER ? TOKEN_CAPITAL : 0) |
      (capitals && at - from > 1 ? TOKEN_CAPITALS : 0) |
      (digits ? TOKEN_DIGITS : 0)
    count++
  }
  return { count, start, end, hash, flags }
}

function grown(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(capacity)
  more.set(column)
  return more
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
