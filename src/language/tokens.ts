import { TOKEN_CAPITAL, TOKEN_CAPITALS, TOKEN_DIGITS, TOKEN_WIDE, type Tokens } from '../core/reading.ts'

// What a character is, by code unit: its lower case in the low half, its class above, 0 for what stands between words. One read a character.
const LETTER = 1
const UPPER = 2
const DIGIT = 3
/** Scripts written without spaces: one token a character. */
const ALONE = 4
const CLASS_SHIFT = 16
const LOWER = 0xffff
const FIRST_LETTER = LETTER << CLASS_SHIFT
const FIRST_ALONE = ALONE << CLASS_SHIFT
const LAST_ASCII = 0x7f
const UNITS = new Uint32Array(65536)

// Every character once, halves of surrogate pairs left out, so that a pattern finds all characters of a class in one go.
const EVERY = Array.from({ length: 256 }, (_, row) =>
  String.fromCharCode(
    ...Array.from({ length: 256 }, (_, column) => (row >= 0xd8 && row <= 0xdf ? 0x20 : 256 * row + column)),
  ),
).join('')
/** All in lower case at their places; one capital has two small characters (U+0130), and stays. */
const SMALL = EVERY.replace('\u0130', ' ').toLowerCase()
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{M}\p{N}]+/gu, LETTER],
  [/\p{Nd}+/gu, DIGIT],
  [/\p{Lu}+/gu, UPPER],
  [
    /(?:(?=[\p{L}\p{M}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])+/gu,
    ALONE,
  ],
]
for (let unit = 0; unit < 65536; unit++) UNITS[unit] = unit
for (const [pattern, itsClass] of CLASSES) {
  for (const { 0: run, index } of EVERY.matchAll(pattern)) {
    for (let unit = index; unit < index + run.length; unit++)
      UNITS[unit] = (unit === 0x130 ? unit : SMALL.charCodeAt(unit)) | (itsClass << CLASS_SHIFT)
  }
}
// Letters beyond the first plane are rare in news and mostly CJK: each half counts as a letter, so a pair stays one token.
for (let unit = 0xd800; unit <= 0xdfff; unit++) UNITS[unit] = unit | FIRST_LETTER

/** 32-bit FNV-1a step with Math.imul: the hash stays a small integer, and V8 keeps small integers out of the heap. */
const OFFSET = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** Hash of a word as `tokens` hashes it; for tables that are compared with tokens. */
export function wordHash(word: string): number {
  let hash = OFFSET
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ ((UNITS[word.charCodeAt(i)] ?? 0) & LOWER), PRIME)
  return hash
}

/** True for a code unit that can stand inside a word. */
export function isWordUnit(unit: number): boolean {
  return (UNITS[unit] ?? 0) >= FIRST_LETTER
}

/** Stretches of `Tokens.stretches`, as a shift: half a dozen words, so that a place is found in as many steps, whatever the length of the text. */
const STRETCH_SHIFT = 5

/** Columns for so many tokens in one buffer: four buffers cost four times as much to make and to free. */
function columns(capacity: number, stretches: number) {
  const buffer = new ArrayBuffer(13 * capacity + 4 * stretches)
  return {
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, 4 * capacity, capacity),
    hash: new Int32Array(buffer, 8 * capacity, capacity),
    stretches: new Int32Array(buffer, 12 * capacity, stretches),
    flags: new Uint8Array(buffer, 12 * capacity + 4 * stretches, capacity),
  }
}

/** The word tokens of a text, in one walk. */
export function tokens(text: string): Tokens {
  const { length } = text
  let capacity = (length >> 2) + 16
  const last = length >> STRETCH_SHIFT
  let { start, end, hash, flags, stretches } = columns(capacity, last + 1)
  let count = 0
  let stretch = 0
  for (let at = 0; at < length; ) {
    let unit = UNITS[text.charCodeAt(at)] ?? 0
    if (unit < FIRST_LETTER) {
      at++
      continue
    }
    const from = at
    const first = unit >> CLASS_SHIFT
    let value = OFFSET
    let classes = 0
    let all = 0
    do {
      value = Math.imul(value ^ (unit & LOWER), PRIME)
      classes |= 1 << (unit >> CLASS_SHIFT)
      all |= unit
      at++
      if (first === ALONE || at >= length) break
      unit = UNITS[text.charCodeAt(at)] ?? 0
    } while (unit >= FIRST_LETTER && unit < FIRST_ALONE)
    if (count === capacity) {
      capacity *= 2
      const more = columns(capacity, last + 1)
      more.start.set(start)
      more.end.set(end)
      more.hash.set(hash)
      more.flags.set(flags)
      more.stretches.set(stretches)
      ;({ start, end, hash, flags, stretches } = more)
    }
    while (stretch <= from >> STRETCH_SHIFT) stretches[stretch++] = count
    start[count] = from
    end[count] = at
    hash[count] = value
    flags[count] =
      (first === UPPER ? TOKEN_CAPITAL : 0) |
      (classes === 1 << UPPER && at - from > 1 ? TOKEN_CAPITALS : 0) |
      (classes === 1 << DIGIT ? TOKEN_DIGITS : 0) |
      ((all & LOWER) > LAST_ASCII ? TOKEN_WIDE : 0)
    count++
  }
  stretches.fill(count, stretch)
  return { count, start, end, hash, flags, stretches }
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt({ count, start, stretches }: Tokens, offset: number): number {
  if (offset <= 0) return 0
  let token = stretches[offset >> STRETCH_SHIFT] ?? count
  while (token < count && (start[token] ?? 0) < offset) token++
  return token
}
