import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { nearby } from '../../src/corpus/nearby.ts'
import { scratch } from '../scratch.ts'

const SIZE = 3_000_000
const content = Buffer.alloc(SIZE)
for (let at = 0; at < SIZE; at++) content[at] = (at * 2_654_435_761) >>> 24

function opened() {
  const path = join(scratch(), 'pieces')
  writeFileSync(path, content)
  const file = openSync(path, 'r')
  onTestFinished(() => closeSync(file))
  return nearby(file)
}

test('pieces that lie behind each other, far apart, backwards and across what was read at once', () => {
  const read = opened()
  const places = [
    ...Array.from({ length: 900 }, (_, at) => [at * 3_300, 1 + (at % 3_000)] as const),
    ...[[2_999_000, 1_000] as const, [0, 10] as const, [40, 2_000_000] as const, [1_048_570, 12] as const],
    ...[[1_048_576, 1] as const, [1_000_000, 0] as const, [SIZE - 1, 1] as const],
  ]
  for (const [at, length] of places)
    expect(Buffer.compare(read(at, length), content.subarray(at, at + length)), `${at}, ${length}`).toBe(0)
})

test('a file that is shorter than it was is told', () => {
  const read = opened()
  expect(read(SIZE - 10, 10)).toHaveLength(10)
  expect(() => read(SIZE - 10, 11)).toThrow('cut short')
})

test('what could not be read is no bytes of another place', () => {
  const path = join(scratch(), 'pieces')
  writeFileSync(path, content)
  const file = openSync(path, 'r')
  const read = nearby(file)
  expect(read(0, 1_000)).toHaveLength(1_000)
  closeSync(file)
  expect(() => read(2_000_000, 10)).toThrow('EBADF')
  expect(() => read(2_000_100, 10)).toThrow('EBADF')
})
