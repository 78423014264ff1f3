import { deserialize, serialize } from 'node:v8'
import type { Row } from '../core/rule.ts'

/** Rows of an article, a list for each rule. */
type Rows = readonly (readonly Row[])[]

/** Rows without what all of them repeat: article, date, the names of their data: four fifths of what they take as objects. */
interface Written {
  /** Null where there is no row. */
  readonly of: Pick<Row, 'article' | 'date'> | null
  /** Names that data of one kind have. */
  readonly shapes: readonly (readonly string[])[]
  /** The number of its shape, then its values; data that is no plain object stands behind a -1. What rows share stands once. */
  readonly data: readonly (readonly unknown[])[]
  /** Key, start, end and place of its data of one row after the other; a list for each rule. */
  readonly rows: readonly (readonly unknown[])[]
}

const NO_SHAPE = -1
/** Values of a row. */
const WIDTH = 4

/** The rows of some rules, all of one article. Throws for facts that cannot be written down. */
export function rowsBytes(rows: Rows, wanted: (rule: number) => boolean): Uint8Array {
  const places = new Map<unknown, number>()
  const numbers = new Map<string, number>()
  const shapes: string[][] = []
  const data: unknown[][] = []
  let of: Written['of'] = null

  function placeOf(value: unknown): number {
    const known = places.get(value)
    if (known !== undefined) return known
    places.set(value, data.length)
    if (!isPlain(value)) return data.push([NO_SHAPE, value]) - 1
    const names = Object.keys(value)
    const shape = JSON.stringify(names)
    let number = numbers.get(shape)
    if (number === undefined) {
      number = shapes.push(names) - 1
      numbers.set(shape, number)
    }
    return data.push([number, ...Object.values(value)]) - 1
  }

  const lists = rows.map((list, rule) => {
    const flat: unknown[] = []
    if (!wanted(rule)) return flat
    for (const { article, date, key, start, end, data: own } of list) {
      of ??= { article, date }
      flat.push(key, start, end, placeOf(own))
    }
    return flat
  })
  return serialize({ of, shapes, data, rows: lists } satisfies Written)
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

export function rowsIn(bytes: Uint8Array): Rows {
  // A copy of its own: the bytes may lie inside of something far larger.
  const { of, shapes, data, rows } = deserialize(Buffer.from(bytes)) as Written
  const made = data.map(([shape, ...values]) => {
    const names = shapes[Number(shape)]
    return names === undefined ? values[0] : Object.fromEntries(names.map((name, at) => [name, values[at]]))
  })
  return rows.map(flat => {
    const list: Row[] = []
    for (let at = 0; at < flat.length && of !== null; at += WIDTH) {
      const [key, start, end, place] = flat.slice(at, at + WIDTH)
      const row = { key: String(key), start: Number(start), end: Number(end), data: made[Number(place)] }
      list.push({ ...row, ...of })
    }
    return list
  })
}
