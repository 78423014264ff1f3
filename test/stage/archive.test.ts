import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.ts'

const pack = (name: string, dependencies: Record<string, string> = {}) => JSON.stringify({ name, dependencies })

/** An installation of copydesk as a dependency of another package, which npm has put into a folder of its own. */
const installed = (more: Record<string, string> = {}) => ({
  'node_modules/outer/node_modules/copydesk/package.json': pack('copydesk', { near: '1', far: '1' }),
  'node_modules/outer/node_modules/copydesk/spark/archive.mjs': readFileSync('spark/archive.mjs'),
  'node_modules/outer/node_modules/copydesk/dist/cli/main.js': '',
  'node_modules/outer/node_modules/copydesk/sql/a.sql': '',
  'node_modules/outer/node_modules/near/package.json': pack('near'),
  'node_modules/far/package.json': pack('far', { deep: '1' }),
  'node_modules/far/node_modules/deep/package.json': pack('deep'),
  'node_modules/deep/package.json': pack('deep'),
  ...more,
})

const archived = (cwd: string) =>
  spawnSync(process.execPath, ['node_modules/outer/node_modules/copydesk/spark/archive.mjs', 'c.tgz'], {
    cwd,
    encoding: 'utf8',
  })

it('an archive holds the packages where Node finds them, wherever copydesk is installed', { timeout: 120_000 }, () => {
  const cwd = scratch(installed())
  expect(archived(cwd)).toMatchObject({ status: 0 })
  const held = execFileSync('tar', ['-tzf', join(cwd, 'c.tgz')], { encoding: 'utf8' }).split('\n')
  expect(held.filter(path => path.endsWith('package.json')).sort()).toEqual([
    './node_modules/far/node_modules/deep/package.json',
    './node_modules/far/package.json',
    './node_modules/near/package.json',
    './package.json',
  ])
})

it('an archive is not made where a package would find another in it', { timeout: 120_000 }, () => {
  const clash = scratch(
    installed({
      'node_modules/outer/node_modules/near/package.json': pack('near', { far: '1' }),
      'node_modules/outer/node_modules/far/package.json': pack('far'),
      'node_modules/outer/node_modules/copydesk/package.json': pack('copydesk', { near: '1', other: '1' }),
      'node_modules/other/package.json': pack('other', { far: '1' }),
    }),
  )
  expect(archived(clash)).toMatchObject({ status: 1, stderr: expect.stringContaining('would find another far') })
  const missing = scratch(installed({ 'node_modules/far/package.json': pack('far', { nowhere: '1' }) }))
  expect(archived(missing)).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere is not installed') })
})
