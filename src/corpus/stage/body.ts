import type { Span } from '../../core/span.ts'
import { tokens } from '../../language/tokens.ts'
import type { Pointed, Remembered } from '../remembered.ts'

/** What comparing an article takes, as JSON that any engine can carry without knowing what it is. */
interface PlainBody {
  readonly id: string | number
  readonly here: string | null
  readonly reach: readonly [number, number]
  readonly text: string
  /** The words of the body among those of the text, from one to another, in turn. */
  readonly words: readonly number[] | null
  /** Their columns in Base64, where reading the text again gives other words: a cut went through one. */
  readonly columns: string | null
  readonly runs: readonly number[]
  readonly length: number
  readonly source: string | null
}

/** An article as `align` and `find` see it. */
export interface KnownBody extends Pointed {
  readonly here: string | null
}

export function bodyText({ id, here, reach, body, runs, source }: Remembered): string {
  const words = rangesIn(body.text, body.tokens)
  const { start, end, hash } = body.tokens
  const plain: PlainBody = {
    ...{ id, here, reach: [reach.start, reach.end], text: body.text, words },
    columns: words === null ? [start, end, hash].map(base64).join(' ') : null,
    runs: [...runs.rows.subarray(0, 3 * runs.count)],
    ...{ length: runs.textLength, source },
  }
  return JSON.stringify(plain)
}

export function bodyOf(json: string): KnownBody {
  const { id, here, reach, text, words, columns, runs, length, source } = JSON.parse(json) as PlainBody
  const span: Span = { start: reach[0], end: reach[1] }
  return {
    ...{ id, here, reach: span, source },
    body: { text, tokens: words === null ? ofColumns(columns ?? '') : ofRanges(text, words) },
    runs: { rows: Int32Array.from(runs), count: runs.length / 3, textLength: length },
  }
}

type Columns = Remembered['body']['tokens']

/** From and to, in turn, of the words that are those of the text when it is read again; null when some are not. */
function rangesIn(text: string, own: Columns): number[] | null {
  const all = tokens(text)
  const ranges: number[] = []
  let at = 0
  for (let word = 0; word < own.count; word++, at++) {
    const from = at
    while (at < all.count && all.start[at] !== own.start[word]) at++
    if (at === all.count || all.end[at] !== own.end[word] || all.hash[at] !== own.hash[word]) return null
    if (ranges.length === 0 || at !== from) {
      if (ranges.length > 0) ranges.push(from)
      ranges.push(at)
    }
  }
  if (ranges.length > 0) ranges.push(at)
  return ranges
}

function ofRanges(text: string, ranges: readonly number[]): Columns {
  const all = tokens(text)
  let count = 0
  for (let at = 0; at < ranges.length; at += 2) count += (ranges[at + 1] ?? 0) - (ranges[at] ?? 0)
  const columns = { count, start: new Int32Array(count), end: new Int32Array(count), hash: new Int32Array(count) }
  let word = 0
  for (let at = 0; at < ranges.length; at += 2) {
    const [from, to] = [ranges[at] ?? 0, ranges[at + 1] ?? 0]
    for (const name of ['start', 'end', 'hash'] as const) columns[name].set(all[name].subarray(from, to), word)
    word += to - from
  }
  return columns
}

function ofColumns(columns: string): Columns {
  const [start, end, hash] = columns.split(' ').map(column => {
    const bytes = Buffer.from(column, 'base64')
    return Int32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readInt32LE(4 * at))
  })
  if (start === undefined || end === undefined || hash === undefined) throw new RangeError('a body without its words')
  return { count: start.length, start, end, hash }
}

function base64(column: Int32Array): string {
  const bytes = Buffer.alloc(4 * column.length)
  for (const [at, value] of column.entries()) bytes.writeInt32LE(value, 4 * at)
  return bytes.toString('base64')
}
