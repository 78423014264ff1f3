import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Part } from '../../src/corpus/accounts.ts'
import type { Portion } from '../../src/corpus/portions.ts'
import type { Workers } from '../../src/corpus/workers.ts'
import { contents, parsedLines, prose, scratch } from '../scratch.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const main = join(project, 'dist/cli/main.js')

const clean = (cwd: string, ...argv: string[]) =>
  spawnSync(process.execPath, [main, 'clean', ...argv], { cwd, env: { PATH: process.env.PATH }, encoding: 'utf8' })

/** Every sort of file, with articles that fail and articles that share passages, in more batches than there are threads. */
function raw(): Record<string, string | Uint8Array> {
  const lines = Array.from({ length: 200 }, (_, i) =>
    JSON.stringify({ id: i, text: `${prose(`mill ${i % 90}`)}\n\n2 min read` }),
  )
  return {
    'raw/a.txt': prose('bridge'),
    'raw/b.html': `<html><body><article>${prose('harbour').replaceAll(/^(.+)$/gmu, '<p>$1</p>')}</article></body></html>`,
    'raw/c.jsonl': `${lines.join('\n')}\nnot json\n${JSON.stringify({ id: 5, text: prose('late') })}\n`,
    'raw/d.jsonl.gz': gzipSync(lines.map(line => line.replace('"id":', '"id":1')).join('\n')),
    'raw/e.txt': '',
    ...Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`raw/f/${i}.txt`, prose(`quay ${i}`)])),
  }
}

/** Decisions about articles of several batches, one of them about none, and a rule that is off at an outlet. */
function decided(): Record<string, string> {
  const about = (article: number | string) => ({
    ...{ on: 'removal', verdict: 'rejected', scope: 'here', rule: 'reading-time', id: `reading-time-${article}` },
    ...{ article, outlet: null, note: '' },
    quotations: [
      { article, exact: '2 min read', before: prose(`mill ${article}`).slice(-32), after: '', span: [0, 10] },
    ],
  })
  return {
    'decisions.json': JSON.stringify({ v: 1, decisions: [7, 12, 'none'].map(about) }),
    'copydesk.config.json': JSON.stringify({ outlets: { f: { rules: { 'shared-passage': false } } } }),
  }
}

describe('a worker that is lost', () => {
  /** Cleans, but goes astray over some words. */
  const POISONED = `
    const { default: work } = await import(${JSON.stringify(join(project, 'dist/corpus/worker.js'))})
    export default parcel => {
      const text = Buffer.from(parcel.bytes).toString()
      if (text.includes('never ends')) for (;;);
      if (text.includes('takes all memory')) for (const held = []; ; ) held.push(new Array(2e6).fill(held))
      if (text.includes('throws')) throw new Error('thrown')
      return work(parcel)
    }`

  it.each([
    ['never ends', 'stalled', 'no end after 6 s; it was stopped'],
    ['takes all memory', 'out-of-memory', 'took more than 200 MB'],
    ['throws', 'unexpected', 'thrown'],
  ])(
    'over an article that %s costs that article and no other',
    async (poison, code, message) => {
      const cwd = scratch({ 'worker.mjs': POISONED })
      const { together } = await import(join(project, 'dist/corpus/workers.js'))
      const { unpacked } = await import(join(project, 'dist/corpus/packed.js'))
      const recipe = { configuration: {}, attributions: false, keep: null, decisions: [] }
      const workers: Workers = await together(
        recipe,
        1,
        { stall: poison === 'never ends' ? 6_000 : 60_000, memory: 200 },
        pathToFileURL(join(cwd, 'worker.mjs')),
      )
      const head = { file: 0, first: 1, count: 1, fault: null, tooLarge: false }
      const lines = [prose('mill'), `This one ${poison}.`, prose('tower')].map(text => JSON.stringify({ text }))
      const batch: Portion[] = [
        { ...head, path: 'a.txt', sort: 'text', bytes: Buffer.from(prose('bridge')) },
        { ...head, path: 'b.jsonl', sort: 'jsonl', count: 3, bytes: Buffer.from(`${lines.join('\n')}\n`) },
        { ...head, path: 'c.txt', sort: 'text', bytes: Buffer.from(`This, too, ${poison}.`) },
      ]
      try {
        const told = (await workers.work(batch)).flatMap(part => (unpacked(part) as Part).accounts)
        expect(told.map(({ id, status }) => `${id} ${status}`)).toEqual([
          'a.txt cleaned',
          'b.jsonl#1 cleaned',
          'b.jsonl#2 quarantined',
          'b.jsonl#3 cleaned',
          'c.txt quarantined',
        ])
        for (const at of [2, 4])
          expect(told[at]?.error).toMatchObject({ code, message: expect.stringContaining(message) })
      } finally {
        await workers.close()
      }
    },
    120_000,
  )
})

describe('workers that cannot be started', () => {
  it('are told at once, and no article is blamed', async () => {
    const { together } = await import(join(project, 'dist/corpus/workers.js'))
    const recipe = { configuration: {}, attributions: false, keep: null, decisions: [] }
    const nowhere = pathToFileURL(join(scratch(), 'no-worker.mjs'))
    const workers: Workers = await together(recipe, 2, { stall: 30_000, memory: 200 }, nowhere)
    const text = { file: 0, first: 1, count: 1, fault: null, tooLarge: false, sort: 'text' as const }
    try {
      const work = workers.work([{ ...text, path: 'a.txt', bytes: Buffer.from(prose('bridge')) }])
      await expect(work).rejects.toThrow(/no worker can be started .*try --threads 1/u)
    } finally {
      await workers.close()
    }
  }, 20_000)
})

describe('threads', () => {
  it('give the same bytes, the same log and the same exit code, however many', () => {
    const runs = ['1', '2', '7'].map(threads => {
      const cwd = scratch({ ...raw(), ...decided() })
      const { status, stderr } = clean(cwd, '--threads', threads, '--attributions')
      return { status, stderr, written: { ...contents(join(cwd, 'cleaned')), ...contents(join(cwd, 'reports')) } }
    })
    const [one, ...others] = runs
    expect(one?.status).toBe(3)
    expect(Object.keys(one?.written ?? {}).length).toBeGreaterThan(450)
    const { decided: came } = JSON.parse(one?.written['decided.json'] ?? '')
    expect(came.map(({ state }: { state: string }) => state)).toEqual(['stale', 'applied', 'applied'])
    expect(one?.written['c.jsonl/7.txt']).toContain('2 min read')
    for (const other of others) expect(other).toEqual(one)
  }, 120_000)

  it('know the configuration', () => {
    const cwd = scratch({
      'raw/a.jsonl': `${JSON.stringify({ text: `${prose('bridge')}\n\n2 min read\n`, desk: 4 })}\n`,
      'copydesk.config.json': JSON.stringify({ rules: { 'reading-time': false }, keep: ['desk'] }),
    })
    expect(clean(cwd, '--threads', '2').status).toBe(0)
    expect(contents(join(cwd, 'cleaned'))['a.jsonl/line~1.txt']).toContain('2 min read')
    const [line] = parsedLines(contents(join(cwd, 'reports'))['articles.jsonl'] ?? '')
    expect(line?.extra).toEqual({ desk: 4 })
  })

  it.each(['0', '-1', 'two', '1.5', '1000'])('are refused as %s', given => {
    const { status, stderr } = clean(scratch({ 'raw/a.txt': prose('bridge') }), '--threads', given)
    expect([status, stderr]).toEqual([2, expect.stringContaining('whole number from 1 to 256')])
  })
})
