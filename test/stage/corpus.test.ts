import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { NEXT, type PlanStep, plan } from '../../src/corpus/stage/plan.ts'
import { NAMES, views } from '../../src/corpus/tables.ts'
import { copydesk, scratch } from '../scratch.ts'
import { givenIn, inDuckdb } from './duckdb.ts'
import { days } from './newsroom.ts'

/** The numbers of articles and partitions come from the corpus, which an engine asks. */
const numbered = (steps: readonly PlanStep[], next: number): PlanStep[] =>
  JSON.parse(JSON.stringify(steps).replaceAll(NEXT, String(next)))

it('goes on with a corpus where a run before has left it, and gives it back', { timeout: 300_000 }, async () => {
  const cwd = scratch(days(60))
  const clean = (day: string, corpus: string) =>
    copydesk(['clean', day, '--quiet', '-o', `c-${corpus}-${day}`, '-r', `r-${corpus}-${day}`, '--corpus', corpus], {
      cwd,
    })
  const reuse = (corpus: string, day: string) => readFileSync(join(cwd, `r-${corpus}-${day}`, 'reuse.jsonl'), 'utf8')
  await clean('day1', 'alone')
  cpSync(join(cwd, 'alone'), join(cwd, 'both'), { recursive: true })
  await clean('day2', 'alone')

  const contents = JSON.parse(readFileSync(join(cwd, 'both/corpus.json'), 'utf8'))
  const steps = numbered(plan('duckdb', { corpus: true }), contents.nextPartition)
  mkdirSync(join(cwd, 'run [1]/corpus'), { recursive: true })
  await inDuckdb(
    givenIn(join(cwd, 'day2')),
    async data => {
      const rows = await data.rows('SELECT reuse FROM reused WHERE reuse IS NOT NULL ORDER BY today, earlier')
      expect(rows.map(({ reuse }) => `${reuse}\n`).join('')).toBe(reuse('alone', 'day2'))
      expect(rows.length).toBeGreaterThan(3)
      for (const table of NAMES) {
        mkdirSync(join(cwd, 'run [1]/corpus', table))
        await data.run(
          `COPY today_${table} TO '${join(cwd, 'run [1]/corpus', table, 'part-0.parquet')}' (FORMAT PARQUET)`,
        )
      }
    },
    steps,
    data =>
      views(data, table =>
        contents.partitions.map(({ name }: { name: string }) => join(cwd, 'both', name, `${table}.parquet`)),
      ),
  )
  expect((await copydesk(['corpus', 'append', 'both', 'run [1]'], { cwd })).code).toBe(2)
  writeFileSync(join(cwd, 'run [1]/manifest.json'), '{"v":1,"corpus":true}')
  expect((await copydesk(['corpus', 'append', 'both', 'run [1]'], { cwd })).code).toBe(0)
  // The same run again adds nothing.
  const held = readFileSync(join(cwd, 'both/corpus.json'), 'utf8')
  expect((await copydesk(['corpus', 'append', 'both', 'run [1]'], { cwd })).code).toBe(0)
  expect(readFileSync(join(cwd, 'both/corpus.json'), 'utf8')).toBe(held)
  expect((await copydesk(['corpus', 'verify', 'both'], { cwd })).code).toBe(0)
  // The very bytes: partitions are named by what they hold.
  expect(JSON.parse(held)).toEqual(JSON.parse(readFileSync(join(cwd, 'alone/corpus.json'), 'utf8')))
  await clean('day3', 'alone')
  await clean('day3', 'both')
  expect(reuse('both', 'day3')).toBe(reuse('alone', 'day3'))
})

it('refuses what holds no run to add, and begins no corpus for it', async () => {
  const whole = Object.fromEntries(NAMES.map(table => [`whole/corpus/${table}/part-0.parquet`, '']))
  const cwd = scratch({
    'raw/manifest.txt': 'no run',
    'failed/corpus/articles/part-0.parquet': '',
    'other/manifest.json': '[]',
    'alone/manifest.json': '{"v":1,"articles":{"cleaned":2}}',
    'stale/manifest.json': '{"v":1}',
    'stale/corpus/articles/part-0.parquet': '',
    'torn/manifest.json': '{"v":1,"corpus":true}',
    'torn/corpus/articles/part-0.parquet': '',
    'empty/manifest.json': '{"v":1,"corpus":true}',
    'empty/corpus/articles/_SUCCESS': '',
    'whole/manifest.json': '{"v":1,"corpus":true}',
    ...whole,
  })
  const refused: Record<string, string> = {
    raw: 'raw holds no run that is done',
    failed: 'failed holds no run that is done',
    other: 'other is a run without a corpus',
    alone: 'alone is a run without a corpus',
    stale: 'stale is a run without a corpus',
    torn: 'torn/corpus/bands is not there',
    empty: 'empty/corpus/articles is not there',
  }
  for (const [run, why] of Object.entries(refused)) {
    const { code, err } = await copydesk(['corpus', 'append', 'corpus', 'whole', run], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining(why)])
    expect(existsSync(join(cwd, 'corpus'))).toBe(false)
  }
})
