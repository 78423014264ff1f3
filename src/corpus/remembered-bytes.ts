import { deserialize, serialize } from 'node:v8'
import type { Body } from '../duplicates/alignment.ts'
import type { Remembered } from './remembered.ts'
import { rowsBytes, rowsIn } from './row-bytes.ts'

/** Columns of tokens as small as they are: most words follow the one before by one character, and hardly any is longer than 255. */
interface Packed {
  /** From the end of the token before. */
  readonly gap: Uint8Array | Int32Array
  readonly length: Uint8Array | Int32Array
  readonly hash: Int32Array
}

/** UTF-8 has no word for half a pair of surrogates. Whether a text has pairs at all is known without a look where each character is one byte. */
const HALF = /[\ud800-\udfff]/
const LONE_HALF = /\p{Surrogate}/u
const hasLoneHalf = (text: string) => HALF.test(text) && LONE_HALF.test(text)

/** All but the rows that are judged by their key: who does that wants no more, and who aligns does without. `byKey` are the numbers of their rules. */
export function rememberedBytes(remembered: Remembered, byKey: readonly number[]): Uint8Array {
  const { body, id, reach, outlet, here, rows, runs, source } = remembered
  const { text, tokens } = body
  const { count, start, end, hash } = tokens
  const gap = new Int32Array(count)
  const length = new Int32Array(count)
  for (let token = 0, last = 0; token < count; token++) {
    const from = start[token] ?? 0
    gap[token] = from - last
    last = end[token] ?? 0
    length[token] = last - from
  }
  const packed: Packed = { gap: narrow(gap), length: narrow(length), hash }
  return serialize({
    ...{ id, reach, outlet, here, runs, source },
    text: hasLoneHalf(text) ? text : Buffer.from(text, 'utf8'),
    packed,
    rows: rowsBytes(rows, rule => !byKey.includes(rule)),
  })
}

/** The rows that are judged by their key. Throws, as the other does, for facts that cannot be written down. */
export const keyedBytes = ({ rows }: Pick<Remembered, 'rows'>, byKey: readonly number[]): Uint8Array =>
  rowsBytes(rows, rule => byKey.includes(rule))

/** Without the rows that are judged by their key; the others are read when somebody wants them. */
export function recalled(bytes: Uint8Array): Remembered {
  // A copy of its own: the bytes may lie inside of something far larger.
  const {
    text,
    packed,
    rows: own,
    ...rest
  } = deserialize(Buffer.from(bytes)) as Omit<Remembered, 'body' | 'rows'> & {
    readonly text: string | Uint8Array
    readonly packed: Packed
    readonly rows: Uint8Array
  }
  const body = typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.length).toString('utf8')
  let rows: Remembered['rows'] | null = null
  return {
    ...rest,
    body: { text: body, tokens: unpacked(packed) },
    get rows() {
      rows ??= rowsIn(own)
      return rows
    },
  }
}

function unpacked({ gap, length, hash }: Packed): Body['tokens'] {
  const count = hash.length
  const start = new Int32Array(count)
  const end = new Int32Array(count)
  for (let token = 0, last = 0; token < count; token++) {
    const from = last + (gap[token] ?? 0)
    start[token] = from
    last = from + (length[token] ?? 0)
    end[token] = last
  }
  return { count, start, end, hash }
}

const LARGEST = 0xff

function narrow(values: Int32Array): Packed['gap'] {
  for (const value of values) if (value < 0 || value > LARGEST) return values
  return Uint8Array.from(values)
}
