import { expect, test } from 'vitest'
import { meetings } from '../../src/events/meetings.ts'
import { sumOf, type Told, weightsOf } from '../../src/events/weights.ts'

const FERRY = [1, 2, 3, 4]
const row = (day: number | null, names: readonly number[]): Told => ({
  days: day === null ? null : [day, day],
  names: Int32Array.from(names),
  words: new Int32Array(0),
})

/** Those that a row meets, among others that have names of their own. */
function met(rows: readonly Told[], at: number): number[] {
  const all = [...rows, ...Array.from({ length: 9 * rows.length }, (_, other) => row(1000 + 9 * other, [100 + other]))]
  const weights = weightsOf(all)
  const totals = Float64Array.from(all, ({ names }) => sumOf(names, weights.name))
  return [...meetings(all, weights, totals, 3)]
    .flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []))
    .sort((a, b) => a - b)
}

test('rows under rare names meet where they lie no further apart than so many days', () => {
  const rows = [row(10, FERRY), row(13, FERRY), row(14, FERRY), row(10, [5, 6, 7, 8])]
  expect(met(rows, 0)).toEqual([1])
  expect(met(rows, 1)).toEqual([0, 2])
})

test('a row without a day meets rows of any day; where there are many, the first and the last', () => {
  const few = [row(null, FERRY), ...Array.from({ length: 30 }, (_, at) => row(10 * at, FERRY))]
  expect(met(few, 0)).toHaveLength(30)
  const many = [row(null, FERRY), ...Array.from({ length: 100 }, (_, at) => row(10 * at, FERRY))]
  const first = Array.from({ length: 8 }, (_, at) => 1 + at)
  const last = Array.from({ length: 24 }, (_, at) => 77 + at)
  expect(met(many, 0)).toEqual([...first, ...last])
})
