import { isUtf8 } from 'node:buffer'

/** A line of a byte stream. Counted from 1, blank lines included; `text` is null when there is a fault. */
export interface TextLine {
  readonly number: number
  readonly text: string | null
  readonly fault: 'too-large' | 'not-utf8' | null
}

/** No article in any collection we know comes near it; past it a line is taken for a file that holds no line breaks. */
export const LINE_CAP = 64 * 1024 * 1024

const NEWLINE = 0x0a
const RETURN = 0x0d

/**
 * Splits a stream of bytes at line feeds, batch by batch as they arrive; a carriage return before one, a byte order mark and
 * a missing last line feed are no matter. A line past the cap is skipped without being held, and the stream goes on.
 */
export async function* lineBatches(
  input: AsyncIterable<Uint8Array>,
  cap: number = LINE_CAP,
): AsyncGenerator<TextLine[], void, undefined> {
  let number = 0
  let pending: Uint8Array[] = []
  let size = 0
  let over = false

  function hold(part: Uint8Array): void {
    if (part.length === 0) return
    size += part.length
    if (over || size > cap) {
      over = true
      pending = []
    } else pending.push(part)
  }

  function line(): TextLine {
    number++
    const parts = pending
    const tooLarge = over
    pending = []
    size = 0
    over = false
    if (tooLarge) return { number, text: null, fault: 'too-large' }
    return textLine(number, parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts))
  }

  for await (const chunk of input) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const batch: TextLine[] = []
    let from = 0
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, from)) {
      hold(bytes.subarray(from, at))
      batch.push(line())
      from = at + 1
    }
    hold(bytes.subarray(from))
    if (batch.length > 0) yield batch
  }
  if (size > 0) yield [line()]
}

function textLine(number: number, bytes: Uint8Array): TextLine {
  let from = 0
  let to = bytes.length
  if (to > 0 && bytes[to - 1] === RETURN) to--
  if (number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from = 3
  const content = Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, to - from))
  if (!isUtf8(content)) return { number, text: null, fault: 'not-utf8' }
  return { number, text: content.toString('utf8'), fault: null }
}
