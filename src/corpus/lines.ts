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

/** Whole lines of a byte stream as they stand; `first` counts from 1. With a fault it is one line that cannot be read, and holds no bytes. */
export interface LineRange {
  readonly first: number
  /** Lines in it. */
  readonly count: number
  readonly bytes: Uint8Array
  readonly fault: 'too-large' | null
}

/** Cuts a stream of bytes into ranges of whole lines, of about `size` bytes or `most` lines each, without looking into them. */
export async function* lineRanges(
  input: AsyncIterable<Uint8Array>,
  cap: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<LineRange, void, undefined> {
  let next = 1
  let first = 1
  let whole: Uint8Array[] = []
  let held = 0
  let part: Uint8Array[] = []
  let length = 0

  function range(): LineRange[] {
    const bytes = Buffer.concat(whole)
    whole = []
    held = 0
    const made = first === next ? [] : [{ first, count: next - first, bytes, fault: null }]
    first = next
    return made
  }

  /** A line has ended; `feed` is the length of its line feed, which may be missing at the end of the stream. */
  function line(feed: 0 | 1): LineRange[] {
    if (length - feed > cap) {
      const before = range()
      next++
      first = next
      part = []
      length = 0
      return [...before, { first: next - 1, count: 1, bytes: new Uint8Array(0), fault: 'too-large' }]
    }
    whole.push(...part)
    held += length
    part = []
    length = 0
    next++
    return held < size && next - first < most ? [] : range()
  }

  try {
    for await (const chunk of input) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      let from = 0
      for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, from)) {
        hold(bytes.subarray(from, at + 1))
        from = at + 1
        yield* line(1)
      }
      hold(bytes.subarray(from))
    }
  } catch (error) {
    // The lines before are sound.
    yield* range()
    throw error
  }
  if (length > 0) yield* line(0)
  yield* range()

  function hold(bytes: Uint8Array): void {
    length += bytes.length
    // One more than the cap: the line feed is no part of the line.
    if (length > cap + 1) part = []
    else if (bytes.length > 0) part.push(bytes)
  }
}

/** Line feeds in the bytes. */
export function lineCount(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

/** Where each line of a range stands in its bytes, without its line feed. */
export function* lineSpans(bytes: Uint8Array): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(NEWLINE, start)
    const end = at === -1 ? bytes.length : at
    yield { start, end }
    start = end + 1
  }
}

/** The lines of a range. */
export function linesIn({ first, bytes, fault }: Omit<LineRange, 'count'>): TextLine[] {
  if (fault !== null) return [{ number: first, text: null, fault }]
  return Array.from(lineSpans(bytes), ({ start, end }, at) => textLine(first + at, bytes.subarray(start, end)))
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
