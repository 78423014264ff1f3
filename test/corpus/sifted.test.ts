import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CorpusRule, Row } from '../../src/core/rule.ts'
import { disk } from '../../src/corpus/file-layer.ts'
import { groups } from '../../src/corpus/keyed.ts'
import type { Lineup } from '../../src/corpus/lineup.ts'
import { openMarkLog } from '../../src/corpus/mark-log.ts'
import { keyMark, marksOf, signatureIn } from '../../src/corpus/marks.ts'
import type { Remembered } from '../../src/corpus/remembered.ts'
import { keyedBytes, recalled, rememberedBytes } from '../../src/corpus/remembered-bytes.ts'
import { rowsIn } from '../../src/corpus/row-bytes.ts'
import { sifted } from '../../src/corpus/sifted.ts'
import { openSpill } from '../../src/corpus/spill.ts'
import { candidatePairs } from '../../src/duplicates/candidates.ts'
import { repeated } from '../../src/duplicates/repeated.ts'

const article = (
  words: readonly number[],
  keys: readonly string[] = [],
  outlet: string | null = null,
  text = '',
): Remembered => ({
  id: 'a',
  reach: { start: 0, end: 0 },
  body: {
    text,
    tokens: {
      count: words.length,
      start: Int32Array.from(words, (_, at) => 6 * at),
      end: Int32Array.from(words, (_, at) => 6 * at + 5),
      hash: Int32Array.from(words),
    },
  },
  outlet,
  here: null,
  rows: [
    [],
    keys.map((key, at): Row => ({ key, article: 'a', date: null, start: at, end: at + 1, data: { unset: undefined } })),
  ],
  runs: { rows: new Int32Array(0), count: 0, textLength: 0 },
  source: null,
})

const word = fc.integer({ min: 0, max: 40 }).map(number => Math.imul(number + 1, 0x9e3779b1))
const articles = fc.array(
  fc.tuple(fc.array(word, { maxLength: 90 }), fc.option(fc.constantFrom('x', 'y'), { nil: null })),
  { maxLength: 24 },
)

test('leaving out what no other article has leaves the pairs as they are', () => {
  fc.assert(
    fc.property(articles, list => {
      const all = list.map(([words, outlet]) => article(words, [], outlet))
      const log = openMarkLog(null)
      for (const one of all) log.add(marksOf(one, [1]))
      const whole = all.map(one => ({ signature: signatureIn(marksOf(one, [1])), outlet: one.outlet }))
      expect(candidatePairs(sifted(log, at => all[at]?.outlet ?? null))).toEqual(candidatePairs(whole))
    }),
  )
})

test('a number that comes twice is never lost, one that comes once seldom stays', () => {
  const among = repeated(100_000, 0)
  const number = (at: number) => (at * 2654435761) % 2 ** 52
  for (let at = 0; at < 90_000; at++) among.note(number(at))
  for (let at = 0; at < 10_000; at++) among.note(number(at))
  let stayed = 0
  for (let at = 0; at < 90_000; at++) {
    if (at < 10_000) expect(among.has(number(at))).toBe(true)
    else if (among.has(number(at))) stayed++
  }
  expect(stayed).toBeLessThan(0.3 * 80_000)
})

test('a log reads the same from memory and from the disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-log-'))
  const spill = openSpill(Buffer.from(folder), disk)
  try {
    const log = openMarkLog(spill, 50, 1)
    const lists = Array.from({ length: 40 }, (_, at) =>
      Float64Array.from({ length: at }, (_, place) => at * 100 + place),
    )
    for (const list of lists) {
      log.add(list)
      await log.settle()
    }
    await spill.seal()
    for (let turn = 0; turn < 2; turn++)
      expect(Array.from(log.read(), marks => [...marks])).toEqual(lists.map(list => [...list]))
    expect(log.numbers).toBe(780)
  } finally {
    await spill.discard()
    rmSync(folder, { recursive: true })
  }
})

test('an article is recalled as it was remembered', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '“', '漢', '😀', '\ud800'), maxLength: 12 })
  const gaps = fc.array(fc.tuple(fc.constantFrom(0, 1, 255, 256, 4000), fc.constantFrom(1, 9, 255, 300)))
  fc.assert(
    fc.property(texts, gaps, (text, columns) => {
      let at = 0
      const spans = columns.map(([gap, length]) => {
        const start = at + gap
        at = start + length
        return { start, end: at }
      })
      const one = article(
        columns.map((_, index) => index),
        ['k'],
        'x',
        text,
      )
      const start = Int32Array.from(spans, span => span.start)
      const end = Int32Array.from(spans, span => span.end)
      const whole: Remembered = { ...one, body: { text, tokens: { ...one.body.tokens, start, end } } }
      for (const byKey of [[], [1], [0, 1]]) {
        const among = (own: boolean) => whole.rows.map((list, rule) => (byKey.includes(rule) === own ? list : []))
        expect(recalled(rememberedBytes(whole, byKey))).toEqual({ ...whole, rows: among(false) })
        expect(rowsIn(keyedBytes(whole, byKey))).toEqual(among(true))
      }
    }),
  )
})

test('rows that share a key come together, whether at once or in several goes', () => {
  const all = [['k', 'own'], ['k', 'l', 'k'], ['l'], ['alone', 'alone']].map((keys, at) => ({
    ...article([], keys),
    id: at,
  }))
  const rule = { id: 'r', join: 'key' } as CorpusRule
  const lineup: Lineup = {
    count: 4,
    id: at => at,
    article: at => all[at] as Remembered,
    rows: at => all[at]?.rows ?? [],
  }
  const log = openMarkLog(null)
  for (const one of all) log.add(marksOf(one, [1]))
  const found = (most: number) =>
    [
      ...groups(
        [{ ...rule, join: 'link' }, rule],
        sifted(log, () => null),
        lineup,
        [],
        most,
      ),
    ]
      .map(({ key, rows }) => [key, rows.length])
      .sort()
  expect(found(100)).toEqual([
    ['k', 3],
    ['l', 2],
  ])
  expect(found(1)).toEqual(found(100))
  expect(keyMark(1, 'k')).not.toBe(keyMark(2, 'k'))
})
