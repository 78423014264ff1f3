import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/corpus/database.ts'
import { OUT } from '../../src/corpus/stage/plan.ts'
import { copydesk, scratch } from '../scratch.ts'
import { givenIn, inDuckdb } from '../stage/duckdb.ts'
import { newsroom } from '../stage/newsroom.ts'
import { executorsOf, laid, linesIn, runs } from './job.ts'

/** As many as issue and documentation speak of, unless whoever runs it has less time. */
const ARTICLES = Number(process.env.SPARK_ARTICLES ?? 20_000)
const FEW = 300

interface Embedded {
  readonly articles: string
  readonly restore: string
  /** Those that a run is for, row for row. */
  readonly tables: Readonly<Record<string, readonly string[]>>
}

async function embedded(cwd: string, raw = 'raw'): Promise<Embedded> {
  await copydesk(['clean', raw, '--quiet', '-o', `c-${raw}`, '-r', `r-${raw}`], { cwd })
  const read = (name: string) => readFileSync(join(cwd, `r-${raw}`, name), 'utf8')
  const tables = await inDuckdb(givenIn(join(cwd, raw)), data => tablesOf(data, name => `out_${name}`))
  return { articles: read('articles.jsonl'), restore: read('restore.jsonl'), tables }
}

/** Rows have no order of their own: as text, sorted. */
async function tablesOf(data: Database, from: (name: string) => string): Promise<Embedded['tables']> {
  const tables: Record<string, string[]> = {}
  for (const name of OUT) {
    const rows = await data.rows(`SELECT CAST(to_json(t) AS VARCHAR) AS text FROM ${from(name)} t`)
    tables[name] = rows.map(({ text }) => String(text)).sort()
  }
  return tables
}

async function expectSame(cwd: string, out: string, { articles, restore, tables }: Embedded): Promise<void> {
  // Compared as wholes: what differs between two long texts takes long to show.
  expect(linesIn(join(cwd, out, 'articles.jsonl')) === articles, `articles of ${out}`).toBe(true)
  expect(linesIn(join(cwd, out, 'restore.jsonl')) === restore, `restore of ${out}`).toBe(true)
  const data = await openDatabase(scratch())
  try {
    const parquet = (name: string) => `read_parquet('${join(cwd, out, name).replaceAll("'", "''")}/*.parquet')`
    for (const [name, rows] of Object.entries(await tablesOf(data, parquet))) {
      const wanted = tables[name] ?? []
      const differing = rows.findIndex((row, at) => row !== wanted[at])
      expect([differing, rows[differing]], `${name} of ${out}`).toEqual([-1, undefined])
      expect(rows.length, `${name} of ${out}`).toBe(wanted.length)
      // Else the test would hold of nothing.
      expect(rows.length, name).toBeGreaterThan(0)
    }
  } finally {
    data.close()
  }
  expect(existsSync(join(cwd, out, 'manifest.json'))).toBe(true)
}

it(`gives the lines of the embedded run, ${ARTICLES} articles with poison and planted reuse`, async () => {
  const cwd = scratch()
  laid(cwd, newsroom(ARTICLES, 3))
  // Of a run before that failed while it published.
  laid(cwd, { 'out/corpus/articles/part-0.parquet': '', 'out/reuse.jsonl/part-0': '', 'out/_work/_copydesk': '' })
  const alone = await embedded(cwd)
  const { done, told } = await runs(cwd, [{ out: 'out', partitions: 7 }])
  expect(done, told.slice(-4_000)).toEqual({ out: true })
  await expectSame(cwd, 'out', alone)
  expect(existsSync(join(cwd, 'out/corpus/articles')) || existsSync(join(cwd, 'out/reuse.jsonl'))).toBe(false)
})

it('gives the same in one partition, and when an executor is killed in the map and in a join', async () => {
  const cwd = scratch()
  laid(cwd, newsroom(FEW))
  const alone = await embedded(cwd)
  const places = { 'in the map': 'copydesk stage map', 'in a join': 'table pairs' }
  const killed = new Set<string>()
  const all = [...Object.keys(places).map(out => ({ out })), { out: 'one', partitions: 1 }]
  const { done, told } = await runs(cwd, all, (told, driver) => {
    for (const [name, place] of Object.entries(places)) {
      const begun = told.indexOf(`job begins: ${name}`)
      if (killed.has(name) || begun < 0 || !told.slice(begun).includes(place)) continue
      const [executor] = executorsOf(driver)
      if (executor === undefined) continue
      killed.add(name)
      // A little later, so that it is in the middle of it.
      setTimeout(() => process.kill(executor, 'SIGKILL'), 1_500)
    }
  })
  expect(killed.size).toBe(2)
  expect(told.match(/Lost executor/gu)?.length ?? 0).toBeGreaterThanOrEqual(2)
  expect(done, told.slice(-4_000)).toEqual({ 'in the map': true, 'in a join': true, one: true })
  for (const { out } of all) await expectSame(cwd, out, alone)
})

/** A step that is not ours to trust: `body` is what a shell does in its place. */
function broken(cwd: string, name: string, body: string): string {
  const path = join(cwd, name.replaceAll(' ', '-'))
  writeFileSync(path, `#!/bin/sh\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}

const REAL = './copydesk/copydesk "$@"'
const FAULTS: Record<string, string> = {
  'stops early with exit 0': `head -n 5 | ${REAL}; exit 0`,
  'writes a bare carriage return': `${REAL} | sed '3s/"status"/\\r"status"/'; exit 0`,
  'prints to standard output': `echo hello; ${REAL}`,
  'leaves a line out': `${REAL} | sed 2d; exit 0`,
  'writes a line twice': `${REAL} | sed 2p; exit 0`,
  hangs: 'sleep 100000',
}

it('shows nothing of a run in which a step breaks its promise, and recovers from one that fails once', async () => {
  const cwd = scratch()
  laid(cwd, { 'raw/a.jsonl': newsroom(80)['raw/a.jsonl'] ?? '' })
  const alone = await embedded(cwd)
  const all = Object.entries(FAULTS).map(([name, body]) => ({
    ...{ out: `out ${name}`, copydesk: `'${broken(cwd, name, body)}'`, partitions: 2 },
    ...(name === 'hangs' ? { limit: 5 } : {}),
  }))
  const once = `if mkdir '${join(cwd, 'once')}' 2>/dev/null; then head -n 3 | ${REAL}; exit 9; fi; ${REAL}`
  const recovers = { out: 'recovers', copydesk: `'${broken(cwd, 'once-fails', once)}'`, partitions: 2 }
  const { done, told } = await runs(cwd, [...all, recovers])
  for (const { out } of all) {
    expect(done[out], `${out}: ${told.slice(-4_000)}`).toBe(false)
    expect(existsSync(join(cwd, out, 'manifest.json'))).toBe(false)
    expect(existsSync(join(cwd, out, 'articles.jsonl'))).toBe(false)
  }
  expect(existsSync(join(cwd, 'once'))).toBe(true)
  expect(done.recovers, told.slice(-4_000)).toBe(true)
  await expectSame(cwd, 'recovers', alone)
})
