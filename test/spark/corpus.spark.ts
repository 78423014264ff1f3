import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copydesk, scratch } from '../scratch.ts'
import { days } from '../stage/newsroom.ts'
import { laid, linesIn, runs } from './job.ts'

it('goes on with a corpus that was begun on one machine, which goes on with it', async () => {
  const cwd = scratch()
  laid(cwd, days(100))
  const clean = (day: string, corpus: string) =>
    copydesk(['clean', day, '--quiet', '-o', `c-${corpus}-${day}`, '-r', `r-${corpus}-${day}`, '--corpus', corpus], {
      cwd,
    })
  const report = (corpus: string, day: string, name: string) =>
    readFileSync(join(cwd, `r-${corpus}-${day}`, name), 'utf8')
  await clean('day1', 'alone')
  cpSync(join(cwd, 'alone'), join(cwd, 'both'), { recursive: true })
  await clean('day2', 'alone')
  const { done, told } = await runs(cwd, [{ out: 'out', raw: 'day2', corpus: 'both' }])
  expect(done, told.slice(-4_000)).toEqual({ out: true })
  expect(linesIn(join(cwd, 'out/articles.jsonl'))).toBe(report('alone', 'day2', 'articles.jsonl'))
  const reuse = report('alone', 'day2', 'reuse.jsonl')
  expect(reuse.split('\n').length).toBeGreaterThan(3)
  expect(linesIn(join(cwd, 'out/reuse.jsonl'))).toBe(reuse)
  expect((await copydesk(['corpus', 'append', 'both', 'out'], { cwd })).code).toBe(0)
  // The very bytes: partitions are named by what they hold.
  expect(readFileSync(join(cwd, 'both/corpus.json'), 'utf8')).toBe(readFileSync(join(cwd, 'alone/corpus.json'), 'utf8'))
  await clean('day3', 'alone')
  await clean('day3', 'both')
  expect(report('both', 'day3', 'reuse.jsonl')).toBe(report('alone', 'day3', 'reuse.jsonl'))
})
