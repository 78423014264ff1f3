import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.ts'
import { submitted } from './job.ts'

it('finds the components of chains and stars of 100,000 as union-find does', async () => {
  const cwd = scratch()
  const plan = join(cwd, 'plan.json')
  writeFileSync(plan, execFileSync(process.execPath, [resolve('dist/cli/main.js'), 'plan', 'spark']))
  const { code, told } = await submitted(cwd, 'test/spark/components.py', [plan, join(cwd, 'work')])
  expect(code, told.slice(-4_000)).toBe(0)
  for (const shape of ['chain in order', 'chain', 'star', 'groups']) expect(told).toContain(`${shape}: equal`)
})
