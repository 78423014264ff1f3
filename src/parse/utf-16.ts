/** UTF-16 without a mark: the other half of every space and line break is zero, and the halves that name the script repeat. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, length)
  if (isWide(sample, 1)) return 'utf-16le'
  return isWide(sample, 0) ? 'utf-16be' : null
}

/** One character in 40 is a space or a line break in any script; Latin text has a zero in each. */
const ZERO_SHARE = 1 / 40
const LATIN_SHARE = 1 / 3

/** `high` is where the high byte of each pair would stand. */
function isWide(sample: Uint8Array, high: 0 | 1): boolean {
  const counts = new Uint32Array(256)
  let eighthBits = 0
  for (let i = 0; i < sample.length; i += 2) {
    const low = sample[i + 1 - high] ?? 0
    const page = sample[i + high] ?? 0
    if (low === 0) return false
    counts[page] = (counts[page] ?? 0) + 1
    if (low >= 0x80) eighthBits++
  }
  const pairs = sample.length / 2
  const zeros = counts[0] ?? 0
  if (zeros >= pairs * LATIN_SHARE) return true
  if (zeros < pairs * ZERO_SHARE) return false
  counts[0] = 0
  // An alphabet lies on one page of 256; ideographs lie on many, but their low bytes use all eight bits, which ASCII with stray zeros does not.
  return Math.max(...counts) > (pairs - zeros) / 2 || eighthBits > pairs / 4
}

/** The code units of the bytes; a last odd byte is left out. */
export function unitsOf(bytes: Uint8Array, little: boolean): Uint16Array {
  const units = new Uint16Array(bytes.length >> 1)
  for (let i = 0; i < units.length; i++) {
    const first = bytes[2 * i] ?? 0
    const second = bytes[2 * i + 1] ?? 0
    units[i] = little ? first | (second << 8) : (first << 8) | second
  }
  return units
}

/** Without a byte order mark, unless the text begins with one. */
export function toUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes[2 * i + (little ? 0 : 1)] = unit & 0xff
    bytes[2 * i + (little ? 1 : 0)] = unit >> 8
  }
  return bytes
}
