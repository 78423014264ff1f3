import type { Span } from './span.ts'

/**
 * Rows of (text start, source start, source length), sorted by text start; a row's text length runs to the next row's start.
 * Where both lengths agree the row maps character by character; where they differ (an entity, a composed letter, a repaired pair)
 * every character of the row stands for the whole of its source. Source length 0 marks text that has no source: the line break between two HTML blocks.
 */
export interface RunTable {
  readonly rows: Int32Array
  /** Number of rows in use; `rows` may be longer. */
  readonly count: number
  readonly textLength: number
}

/** Collects rows in text order; neighbours that continue each other become one. */
export class RunTableBuilder {
  #rows = new Int32Array(3 * 64)
  #count = 0
  #textLength = 0

  /** Appends `textLength` characters that stand for `sourceLength` characters from `sourceStart` on. */
  add(textLength: number, sourceStart: number, sourceLength: number): void {
    if (textLength === 0) return
    const rows = this.#rows
    if (this.#count > 0 && textLength === sourceLength) {
      const last = 3 * (this.#count - 1)
      const lastText = this.#textLength - (rows[last] ?? 0)
      if (lastText === rows[last + 2] && (rows[last + 1] ?? 0) + lastText === sourceStart) {
        rows[last + 2] = lastText + sourceLength
        this.#textLength += textLength
        return
      }
    }
    if (3 * this.#count === rows.length) {
      this.#rows = new Int32Array(rows.length * 2)
      this.#rows.set(rows)
    }
    this.#rows.set([this.#textLength, sourceStart, sourceLength], 3 * this.#count)
    this.#count++
    this.#textLength += textLength
  }

  /** Length of the text so far, in UTF-16 code units. */
  get textLength(): number {
    return this.#textLength
  }

  table(): RunTable {
    return { rows: this.#rows, count: this.#count, textLength: this.#textLength }
  }
}

/** The table of a text that is its own source. */
export function identity(length: number): RunTable {
  return { rows: Int32Array.of(0, 0, length), count: length === 0 ? 0 : 1, textLength: length }
}

function rowAt(table: RunTable, offset: number): number {
  let low = 0
  let high = table.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((table.rows[3 * middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The span of `source` that a non-empty span of `text` came from. */
export function sourceSpan(table: RunTable, start: number, end: number): Span {
  if (table.count === 0) return { start: 0, end: 0 }
  const { rows } = table
  // A text that is its own source, as nearly all are.
  if (table.count === 1 && rows[0] === 0 && rows[2] === table.textLength)
    return { start: start + (rows[1] ?? 0), end: Math.max(start, end) + (rows[1] ?? 0) }
  const first = rowAt(table, start)
  const last = rowAt(table, Math.max(start, end - 1))
  const textLength = (row: number) =>
    (row + 1 < table.count ? (rows[3 * (row + 1)] ?? 0) : table.textLength) - (rows[3 * row] ?? 0)
  const sourceAt = (row: number) => rows[3 * row + 1] ?? 0
  const lengthAt = (row: number) => rows[3 * row + 2] ?? 0
  const from =
    textLength(first) === lengthAt(first) ? sourceAt(first) + start - (rows[3 * first] ?? 0) : sourceAt(first)
  const to =
    textLength(last) === lengthAt(last)
      ? sourceAt(last) + Math.max(start, end) - (rows[3 * last] ?? 0)
      : sourceAt(last) + lengthAt(last)
  return { start: from, end: Math.max(from, to) }
}
