import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/corpus/run.ts'
import type { CleanedLine, Finding } from '../../src/report/wire.ts'
import { scratch } from '../scratch.ts'

/** Every finding of the run that does not touch the article, by its id. */
function findings(cwd: string, apart: string): string[] {
  const lines = readFileSync(join(cwd, 'reports/articles.jsonl'), 'utf8').trim().split('\n')
  const own = lines.flatMap(line => (JSON.parse(line) as CleanedLine).findings)
  const across = (JSON.parse(readFileSync(join(cwd, 'reports/report.json'), 'utf8')) as { findings: Finding[] })
    .findings
  return [...own, ...across]
    .filter(({ passages }) => passages.every(({ article }) => article !== apart))
    .map(({ id, message }) => `${id} ${message}`)
    .sort()
}

it('ids of findings stay when another article changes, so that links and decisions hold', async () => {
  const cwd = scratch()
  cpSync('raw', join(cwd, 'raw'), { recursive: true })
  const changed = 'coastline-daily/skarholm-light.txt'
  const go = () => run({ raw: 'raw', out: 'cleaned', reports: 'reports', cwd })
  await go()
  const before = findings(cwd, changed)
  expect(before.length).toBeGreaterThan(10)
  const path = join(cwd, 'raw', changed)
  writeFileSync(path, `A new line above all others, said Aoife Brodersen on Monday.\n\n${readFileSync(path, 'utf8')}`)
  await go()
  expect(findings(cwd, changed)).toEqual(before)
})
