import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Account, failure } from '../../src/corpus/accounts.ts'
import { packed, unpacked } from '../../src/corpus/packed.ts'
import { rowsBytes, rowsIn } from '../../src/corpus/row-bytes.ts'

const bytes = fc.uint8Array({ maxLength: 40 })
const fault = { code: 'malformed-line', message: 'no article', hint: 'mend it' }
const accounts = fc.array(
  fc
    .record({
      ...{ line: bytes, told: bytes, beside: bytes, share: bytes, part: bytes },
      ...{ marks: fc.option(bytes), remembered: fc.option(bytes), rows: fc.option(bytes) },
      ...{ id: fc.oneof(fc.nat(), fc.string()), words: fc.nat() },
    })
    .map((own): Account => {
      const named = { id: own.id, place: 'a.txt', cleaned: 'a.txt', origin: null }
      return { ...failure(named, 'failed', fault), ...own }
    }),
  { maxLength: 6 },
)

test('what was packed comes back, wherever the bytes lie', () => {
  fc.assert(
    fc.property(accounts, fc.nat(9), fc.nat(5), (list, blank, before) => {
      const part = packed({ accounts: list, blank })
      const moved = new Uint8Array(before + part.length)
      moved.set(part, before)
      const back = unpacked(moved.subarray(before))
      expect(back.blank).toBe(blank)
      expect(back.accounts.map(plain)).toEqual(list.map(plain))
    }),
  )
})

const plain = (account: Account) =>
  Object.fromEntries(
    Object.entries(account).map(([name, value]) => [name, value instanceof Uint8Array ? [...value] : value]),
  )

test('pieces for one reader lie together', () => {
  const named = { id: 1, place: 'a.txt', cleaned: 'a.txt', origin: null }
  const one = { ...failure(named, 'failed', fault), rows: Uint8Array.of(7), remembered: Uint8Array.of(8, 8) }
  const [first, second] = unpacked(packed({ accounts: [one, { ...one, id: 2 }], blank: 0 })).accounts
  const at = (piece: Uint8Array | null | undefined) => piece?.byteOffset ?? Number.NaN
  expect(at(second?.rows)).toBe(at(first?.rows) + 1)
  expect(at(first?.remembered)).toBe(at(second?.rows) + 1)
  expect(at(second?.told)).toBe(at(first?.line) + (first?.line.length ?? 0))
})

test('rows come back by their rules, with data of any kind, and what they share stands once', () => {
  const shared = { words: [1, 2, 3], thing: 'x'.repeat(400), unset: undefined }
  const of = { article: 'a', date: '2024-05-01' }
  const row = (key: string, data: unknown) => ({ key, start: 1, end: 5, data, ...of })
  const rows = [[row('k', shared), row('l', shared)], [], [row('', null), row('', [1]), row('m', { thing: 2 })]]
  const alike = [{ 'a\nb': 1 }, { a: 1, b: 2 }, {}, { '': 5 }].map(data => row('n', data))
  expect(rowsIn(rowsBytes([alike], () => true))).toEqual([alike])
  const all = rowsBytes(rows, () => true)
  expect(rowsIn(all)).toEqual(rows)
  expect(all.length).toBeLessThan(2 * 400)
  expect(rowsIn(rowsBytes(rows, rule => rule === 2))).toEqual([[], [], rows[2]])
  expect(rowsIn(rowsBytes([[], []], () => true))).toEqual([[], []])
  expect(() => rowsBytes([[row('k', { act: () => 1 })]], () => true)).toThrow()
})
