import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copydesk, scratch } from '../scratch.ts'
import { newsroom } from '../stage/newsroom.ts'
import { executorsOf, type Job, laid, linesIn, run } from './job.ts'

/** As many as issue and documentation speak of, unless whoever runs it has less time. */
const ARTICLES = Number(process.env.SPARK_ARTICLES ?? 20_000)
const FEW = 300

async function embedded(cwd: string): Promise<{ articles: string; restore: string; report: { clusters: unknown } }> {
  await copydesk(['clean', 'raw', '--quiet'], { cwd })
  const read = (name: string) => readFileSync(join(cwd, 'reports', name), 'utf8')
  return { articles: read('articles.jsonl'), restore: read('restore.jsonl'), report: JSON.parse(read('report.json')) }
}

function expectDone({ code, told }: Job): void {
  if (code !== 0) expect.fail(told.slice(-4_000))
}

function expectSame(cwd: string, out: string, { articles, restore }: Awaited<ReturnType<typeof embedded>>): void {
  // Compared as wholes first: what differs between two long texts takes long to show.
  expect(linesIn(join(cwd, out, 'articles.jsonl')) === articles).toBe(true)
  expect(linesIn(join(cwd, out, 'restore.jsonl')) === restore).toBe(true)
  expect(existsSync(join(cwd, out, 'manifest.json'))).toBe(true)
}

describe('a run on Spark', () => {
  it(`gives the lines of the embedded run, ${ARTICLES} articles with poison and planted reuse`, async () => {
    const cwd = scratch()
    laid(cwd, newsroom(ARTICLES, 3))
    const alone = await embedded(cwd)
    expectDone(await run(cwd, 'out', [], { partitions: 7 }))
    expectSame(cwd, 'out', alone)
  })

  it('gives the same with another number of partitions, and when an executor is killed in the map and in a join', async () => {
    const cwd = scratch()
    laid(cwd, newsroom(FEW))
    const alone = await embedded(cwd)
    expectDone(await run(cwd, 'one', [], { partitions: 1 }))
    expectSame(cwd, 'one', alone)
    for (const place of ['copydesk stage map', 'table pairs']) {
      let killed = 0
      const job = await run(cwd, `killed ${place.length}`, [], {
        partitions: 3,
        watch(told, driver) {
          if (killed > 0 || !told.includes(place)) return
          killed = executorsOf(driver)[0] ?? 0
          // A little later, so that it is in the middle of it.
          setTimeout(() => killed > 0 && process.kill(killed, 'SIGKILL'), 1_500)
        },
      })
      expect(killed).toBeGreaterThan(0)
      expect(job.told).toMatch(/Lost executor/u)
      expectDone(job)
      expectSame(cwd, `killed ${place.length}`, alone)
    }
  })
})

/** A step that is not ours to trust: `body` is what a shell does in its place. */
function broken(cwd: string, body: string): string {
  const path = join(cwd, 'broken')
  writeFileSync(path, `#!/bin/sh\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}

const REAL = './copydesk/copydesk "$@"'
const FAULTS: Record<string, string> = {
  'stops early with exit 0': `head -n 20 | ${REAL}; exit 0`,
  'writes a bare carriage return': `${REAL} | sed '3s/"status"/\\r"status"/'; exit 0`,
  'prints to standard output': `echo hello; ${REAL}`,
  'leaves a line out': `${REAL} | sed 2d; exit 0`,
  'writes a line twice': `${REAL} | sed 2p; exit 0`,
  hangs: 'sleep 100000',
}

describe('a step that breaks the contract', () => {
  for (const [name, body] of Object.entries(FAULTS)) {
    it(`${name}: nothing of the run appears`, async () => {
      const cwd = scratch()
      laid(cwd, { 'raw/a.jsonl': newsroom(80)['raw/a.jsonl'] ?? '' })
      const job = await run(cwd, 'out', ['--copydesk', broken(cwd, body), '--task-limit', '20'], { partitions: 2 })
      expect(job.code, job.told.slice(-2_000)).not.toBe(0)
      expect(existsSync(join(cwd, 'out/manifest.json'))).toBe(false)
      expect(existsSync(join(cwd, 'out/articles.jsonl'))).toBe(false)
    })
  }

  it('fails once: its task is tried again, and the run is as if nothing had been', async () => {
    const cwd = scratch()
    laid(cwd, { 'raw/a.jsonl': newsroom(80)['raw/a.jsonl'] ?? '' })
    const alone = await embedded(cwd)
    const once = `if mkdir "${cwd}/once" 2>/dev/null; then head -n 3 | ${REAL}; exit 9; fi; ${REAL}`
    expectDone(await run(cwd, 'out', ['--copydesk', broken(cwd, once)], { partitions: 2 }))
    expectSame(cwd, 'out', alone)
  })
})
