/**
 * A text that every engine puts in the order in which a run has its articles, whatever its idea of strings: ids that are numbers by
 * size, then strings by code units. Two ids have the same key when they are the same.
 */
export function idKey(id: string | number): string {
  return typeof id === 'number' ? `n${numberKey(id)}` : `s${textKey(id)}`
}

/** The same for strings alone. Engines compare by bytes of UTF-8, which is another order beyond the first plane. */
export function textKey(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

/** The bits of a float grow with it, once the sign is turned and those of negative numbers are too. */
function numberKey(value: number): string {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  const negative = value < 0
  for (const [at, byte] of bytes.entries()) bytes[at] = negative ? ~byte & 0xff : at === 0 ? byte ^ 0x80 : byte
  return bytes.toString('hex')
}
