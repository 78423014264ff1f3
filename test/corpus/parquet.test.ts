import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase, quoted } from '../../src/corpus/database.ts'
import { contents, copydesk, parsedLines, prose, scratch } from '../scratch.ts'

let data: Database
beforeAll(async () => {
  data = await openDatabase('scratch.tmp')
})
afterAll(() => data.close())

const SUBJECTS = ['quay', 'pier', 'mole']
/** Writes what a statement selects of the articles `a` (n, text). */
async function written(path: string, select: string, more = ''): Promise<void> {
  const rows = SUBJECTS.map((subject, n) => `(${n}, ${quoted(prose(subject))})`).join(', ')
  await data.run(`COPY (SELECT ${select} FROM (VALUES ${rows}) a(n, text)) TO ${quoted(path)} (FORMAT PARQUET${more})`)
}
const clean = (cwd: string, ...more: string[]) => copydesk(['clean', ...more], { cwd })
const lines = (cwd: string) => parsedLines(readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8'))

describe('a Parquet file of articles', () => {
  it('is read as the same articles in JSONL are', { timeout: 120_000 }, async () => {
    const cwd = scratch({ 'raw/.keep': '' })
    const nested = `{'desk': 'harbour', 'notes': ['a', 'b']} AS nested`
    await written(
      join(cwd, 'raw/news.parquet'),
      `n + 10 AS id, text, 'Sund-Courier' AS publisher, TIMESTAMP '2025-10-03 09:57:00' AS published, DATE '2025-10-04' AS day, ${nested}, NULL AS html`,
    )
    const flags = ['--keep', 'nested', 'day', '--attributions']
    expect((await clean(cwd, ...flags)).code).toBe(0)
    const made = contents(join(cwd, 'cleaned'))
    expect(Object.keys(made)).toEqual(['news.parquet/10.txt', 'news.parquet/11.txt', 'news.parquet/12.txt'])

    const twin = scratch({
      'raw/news.jsonl': SUBJECTS.map((subject, n) =>
        JSON.stringify({
          ...{ id: n + 10, text: prose(subject), publisher: 'Sund-Courier', published: '2025-10-03T09:57:00' },
          ...{ day: '2025-10-04', nested: { desk: 'harbour', notes: ['a', 'b'] } },
        }),
      ).join('\n'),
    })
    expect((await clean(twin, ...flags)).code).toBe(0)
    expect(lines(cwd)).toEqual(lines(twin))
    expect(Object.values(made)).toEqual(Object.values(contents(join(twin, 'cleaned'))))
    // And nothing is to be done again.
    const again = await clean(cwd, ...flags)
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('nothing to do')])
  })

  it('gives its rows numbers, keeps the articles of its rows apart, and says which of them are none', async () => {
    const cwd = scratch({ 'raw/.keep': '' })
    await written(
      join(cwd, 'raw/a [1]*.parquet'),
      `CASE n WHEN 1 THEN NULL ELSE text END AS text, CASE n WHEN 2 THEN '<p>' || text || '</p>' END AS html`,
    )
    expect((await clean(cwd)).code).toBe(3)
    expect(
      lines(cwd).map(({ id, status, error }) => [id, status, (error as { code: string } | undefined)?.code]),
    ).toEqual([
      ['a [1]*.parquet#1', 'cleaned', undefined],
      ['a [1]*.parquet#2', 'failed', 'text-or-html'],
      ['a [1]*.parquet#3', 'failed', 'text-or-html'],
    ])
  })

  it('keeps its order over many row groups, ids past what JSON can say, and text that nobody marked as text', async () => {
    const cwd = scratch({ 'raw/.keep': '' })
    const text = 'The quay of Vik is old.'
    await data.run(
      `COPY (SELECT 9007199254740990 + i AS id, encode('${text}') AS text FROM range(2100) r(i)) TO ${quoted(join(cwd, 'raw/a.parquet'))} (FORMAT PARQUET, ROW_GROUP_SIZE 2048)`,
    )
    expect((await clean(cwd, '--quiet')).code).toBe(0)
    const ids = lines(cwd).map(({ id }) => id)
    const expected = Array.from({ length: 2100 }, (_, i) => BigInt('9007199254740990') + BigInt(i))
    expect(ids).toEqual(expected.map(id => (id <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(id) : String(id))))
  }, 120_000)

  it.each<[string, string, string, string]>([
    [
      'no column of text',
      'n, text AS txet',
      'parquet-columns',
      'no column "text" or "html" among "n", "txet"; did you mean "txet"?',
    ],
    ['numbers for text', 'n AS text', 'parquet-columns', 'the column "text" holds INTEGER, not strings'],
    [
      'a list for a headline',
      'text, [1, 2] AS headline',
      'parquet-columns',
      'the column "headline" holds INTEGER[], not strings',
    ],
  ])('says what is wrong with %s', async (_, select, code, message) => {
    const cwd = scratch({ 'raw/b.txt': prose('tower') })
    await written(join(cwd, 'raw/a.parquet'), select)
    const { code: exit, err } = await clean(cwd)
    expect([exit, err]).toEqual([3, expect.stringContaining(JSON.stringify(`a.parquet: ${message}`).slice(1, -1))])
    expect(lines(cwd).map(({ status, error }) => [status, (error as { code: string } | undefined)?.code])).toEqual([
      ['failed', code],
      ['cleaned', undefined],
    ])
  })

  it('says that it is damaged, cut short, empty, or none, and reads the others', async () => {
    const cwd = scratch({ 'raw/empty.parquet': '', 'raw/none.parquet': prose('quay'), 'raw/b.txt': prose('tower') })
    await written(join(cwd, 'raw/short.parquet'), 'text')
    writeFileSync(join(cwd, 'raw/short.parquet'), readFileSync(join(cwd, 'raw/short.parquet')).subarray(0, 300))
    await written(join(cwd, 'raw/no-rows.parquet'), 'text', '')
    await data.run(
      `COPY (SELECT 'x' AS text WHERE false) TO ${quoted(join(cwd, 'raw/no-rows.parquet'))} (FORMAT PARQUET)`,
    )
    expect((await clean(cwd)).code).toBe(3)
    const told = lines(cwd).map(({ id, error }) => [id, (error as { code: string } | undefined)?.code ?? null])
    expect(told).toEqual([
      ['b.txt', null],
      ['empty.parquet', 'empty'],
      ['no-rows.parquet', 'empty'],
      ['none.parquet', 'parquet-broken'],
      ['short.parquet', 'parquet-broken'],
    ])
  })
})
