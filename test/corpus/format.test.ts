import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase, quoted } from '../../src/corpus/database.ts'
import { run } from '../../src/corpus/run.ts'
import { contents, copydesk, parsedLines, prose, scratch } from '../scratch.ts'

let data: Database
beforeAll(async () => {
  data = await openDatabase('scratch.tmp')
})
afterAll(() => data.close())

const OTHER = [
  'Fishing crews on the northern side had asked for a shelter after two boats were lost in October.',
  'The harbour board put off its vote until the spring, when the money for the ferry will be counted too.',
].join('\n\n')

const RAW = {
  'raw/a.txt': `${prose('quay')}\n\n2 min read`,
  'raw/b.jsonl': `${JSON.stringify({ id: 7, text: OTHER, publisher: 'Sund-Courier', desk: { of: ['x'] } })}\n{"id":"broken"}\n`,
  'raw/c.txt': `${prose('quay')}\n\n2 min read`,
}
const clean = (cwd: string, ...more: string[]) => copydesk(['clean', '--keep', 'desk', ...more], { cwd })
const bodies = (cwd: string) => contents(join(cwd, 'cleaned'))
const rowsOf = (path: string) => data.rows(`SELECT * FROM read_parquet(${quoted(path)})`)

describe('one file of all articles', () => {
  it.each(['jsonl', 'parquet'] as const)(
    '%s holds what the files of text hold, in their order',
    { timeout: 120_000 },
    async format => {
      const text = scratch(RAW)
      expect((await clean(text)).code).toBe(3)
      const cwd = scratch(RAW)
      const { code, err } = await clean(cwd, '--format', format)
      expect([code, err]).toEqual([3, expect.stringContaining(`articles in cleaned/articles.${format}`)])
      const path = join(cwd, `cleaned/articles.${format}`)
      expect(Object.keys(bodies(cwd))).toEqual([`articles.${format}`])
      const rows = format === 'jsonl' ? parsedLines(readFileSync(path, 'utf8')) : await rowsOf(path)
      expect(rows.map(({ text }) => `${text}\n`)).toEqual(Object.values(bodies(text)))
      expect(rows.map(({ id, publisher, lang }) => [String(id), publisher, lang])).toEqual([
        ['a.txt', null, 'eng'],
        ['7', 'Sund-Courier', 'eng'],
        ['c.txt', null, 'eng'],
      ])
      expect(rows[1]?.extra).toEqual(format === 'jsonl' ? { desk: { of: ['x'] } } : '{"desk":{"of":["x"]}}')
      // The reports are those of any run, but for what restores files of text.
      const lines = (folder: string) => readFileSync(join(folder, 'reports/articles.jsonl'), 'utf8')
      expect(lines(cwd)).toBe(lines(text))
      expect((await copydesk(['restore', 'a.txt'], { cwd })).code).toBe(3)
    },
  )

  it.each(['jsonl', 'parquet'] as const)('%s is written again only when something has changed', async format => {
    const cwd = scratch(RAW)
    await clean(cwd, '--format', format)
    const path = join(cwd, `cleaned/articles.${format}`)
    const before = readFileSync(path)
    expect((await clean(cwd, '--format', format)).err).toContain('nothing to do')
    writeFileSync(path, 'x')
    await clean(cwd, '--format', format)
    expect(readFileSync(path)).toEqual(before)
    writeFileSync(join(cwd, 'raw/c.txt'), prose('mole'))
    await clean(cwd, '--format', format)
    expect(readFileSync(path).equals(before)).toBe(false)
  })

  it('tells what was cleaned anew from what was known', async () => {
    const cwd = scratch(RAW)
    const go = () => run({ raw: 'raw', out: 'cleaned', reports: 'reports', cwd, format: 'jsonl' })
    expect((await go()).reckoning).toMatchObject({ cleaned: 3, unchanged: 0 })
    writeFileSync(join(cwd, 'raw/c.txt'), prose('mole'))
    expect((await go()).reckoning).toMatchObject({ total: 4, cleaned: 1, unchanged: 2 })
  })

  it('leaves the files of another format stale, and prunes them', async () => {
    const cwd = scratch(RAW)
    await clean(cwd)
    const before = Object.keys(bodies(cwd))
    expect((await clean(cwd, '--format', 'parquet')).err).toContain('3 cleaned files without a raw file')
    expect(Object.keys(bodies(cwd)).sort()).toEqual(['articles.parquet', ...before].sort())
    await clean(cwd, '--format', 'parquet', '--prune')
    expect(Object.keys(bodies(cwd))).toEqual(['articles.parquet'])
    await clean(cwd, '--prune')
    expect(Object.keys(bodies(cwd))).toEqual(before)
  })

  it('can be read as raw articles, and leaves out what was dropped', async () => {
    const cwd = scratch(RAW)
    await clean(cwd, '--format', 'parquet', '--drop', 'duplicate')
    const rows = await rowsOf(join(cwd, 'cleaned/articles.parquet'))
    expect(rows.map(({ id }) => id)).toEqual(['a.txt', '7'])
    const again = ['clean', 'cleaned', '--out', 'twice', '--reports', 'again', '--format', 'jsonl']
    expect((await copydesk(again, { cwd })).code).toBe(0)
    const twice = parsedLines(readFileSync(join(cwd, 'twice/articles.jsonl'), 'utf8'))
    expect(twice.map(({ id, text, lang }) => [id, text, lang])).toEqual(
      rows.map(({ id, text, lang }) => [id, text, lang]),
    )
  })

  it('is not written by a run that only tries', async () => {
    const cwd = scratch(RAW)
    await clean(cwd, '--format', 'parquet', '--dry-run')
    expect(existsSync(join(cwd, 'cleaned'))).toBe(false)
  })
})
