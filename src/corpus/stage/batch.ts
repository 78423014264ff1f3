import { type LineRange, linesIn } from '../lines.ts'

/** The lines of a batch. One that cannot be read is as one that holds nothing, which a step calls a fault: it is counted, and nobody is told what it was. */
export const textsIn = (batch: LineRange): string[] => linesIn(batch).map(({ text }) => text ?? '')

/** A batch of one line. */
export function batchOf(text: string): LineRange {
  return { first: 1, count: 1, bytes: bytesOf([text]), fault: null }
}

/** The lines as they go out, each with its line feed. */
export const bytesOf = (lines: readonly string[]): Uint8Array => Buffer.from(`${lines.join('\n')}\n`, 'utf8')
