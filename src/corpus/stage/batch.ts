import { type LineRange, linesIn } from '../lines.ts'

/** The lines of a batch. One that cannot be read is as one that holds nothing, which a step calls a fault: it is counted, and nobody is told what it was. */
export const textsIn = (batch: LineRange): string[] => linesIn(batch).map(({ text }) => text ?? '')

/** Only the first line of all may open with a byte order mark, and it has none left. */
const NOT_FIRST = 2

/** A batch of one line that was in another. */
export function batchOf(text: string): LineRange {
  return { first: NOT_FIRST, count: 1, bytes: lineBytes([text]), fault: null }
}

const encoder = new TextEncoder()

/** The lines as they go out, each with its line feed; in a buffer of their own, which can be handed over. */
export const lineBytes = (lines: readonly string[]): Uint8Array => encoder.encode(`${lines.join('\n')}\n`)
