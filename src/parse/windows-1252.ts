// Windows-1252 as browsers mean it. Some runtimes (Node 20 among them) hand back control characters for 0x80 to 0x9F, so the 32 places stand here.

/** What 0x80 to 0x9F stand for; the five unassigned bytes stand for the control character of their number (WHATWG Encoding, index windows-1252). */
export const WINDOWS_1252_HIGH =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

const UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH.charCodeAt(byte - 0x80) : byte,
)

const BYTES = new Map<number, number>()
for (let byte = 0x80; byte <= 0x9f; byte++) BYTES.set(UNITS[byte] ?? 0, byte)

const utf16le = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Every byte string has a reading. */
export function fromWindows1252(bytes: Uint8Array): string {
  // Written byte by byte, not through a Uint16Array, so that the order of bytes on the machine does not matter.
  const pairs = new Uint8Array(bytes.length * 2)
  for (let i = 0; i < bytes.length; i++) {
    const unit = UNITS[bytes[i] ?? 0] ?? 0
    pairs[2 * i] = unit & 0xff
    pairs[2 * i + 1] = unit >> 8
  }
  return utf16le.decode(pairs)
}

/** The byte of a code unit, or -1 when Windows-1252 has none. */
export function windows1252Byte(unit: number): number {
  if (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff)) return unit
  return BYTES.get(unit) ?? -1
}

/** The bytes of a text, or null when it holds a character that Windows-1252 has not. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = windows1252Byte(text.charCodeAt(i))
    if (byte < 0) return null
    bytes[i] = byte
  }
  return bytes
}
