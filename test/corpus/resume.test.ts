import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { disk, type FileLayer, type Sink } from '../../src/corpus/file-layer.ts'
import { openJournal } from '../../src/corpus/journal.ts'
import { type RunOptions, run } from '../../src/corpus/run.ts'
import { WriteError } from '../../src/corpus/write-error.ts'
import { contents, prose, scratch } from '../scratch.ts'

const go = (cwd: string, more: Partial<RunOptions> = {}) =>
  run({ raw: 'raw', out: 'cleaned', reports: 'reports', cwd, ...more })

/** Everything that a run wrote for people. */
const made = (cwd: string) => ({ ...contents(join(cwd, 'cleaned')), ...contents(join(cwd, 'reports')) })

const COUNT = 12
const line = (subject: string) => `${JSON.stringify({ text: prose(subject) })}\n`
const raw = (): Record<string, string> => ({
  ...Object.fromEntries(Array.from({ length: COUNT - 4 }, (_, i) => [`raw/in/${i}.txt`, prose(`quay ${i}`)])),
  'raw/a.jsonl': `${line('bridge')}\n${line('tower')}not json\n`,
  'raw/z.html': `<html><body><article>${prose('harbour').replaceAll(/^(.+)$/gmu, '<p>$1</p>')}</article></body></html>`,
})
const undisturbed = async (files: Record<string, string>) => {
  const cwd = scratch(files)
  await go(cwd)
  return made(cwd)
}

it('leaves no file open where its journal cannot be read', async () => {
  const folder = Buffer.from(scratch({}))
  const open = new Set<Sink>()
  const layer: FileLayer = {
    ...disk,
    async append(path) {
      const sink = await disk.append(path)
      open.add(sink)
      // Another hand tidies up.
      rmSync(path)
      return {
        ...{ write: bytes => sink.write(bytes), sync: () => sink.sync() },
        async close() {
          open.delete(sink)
          await sink.close()
        },
      }
    },
  }
  const error = await openJournal(folder, 'work', layer).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(WriteError)
  expect(error).toMatchObject({ message: expect.stringMatching(/^cannot write the journal in the reports folder: /u) })
  expect(open.size).toBe(0)
})

describe('a second run', () => {
  it('over an unchanged folder does nothing, and says so', async () => {
    const cwd = scratch(raw())
    const first = await go(cwd)
    expect(first.reckoning).toEqual({ total: COUNT, cleaned: COUNT - 1, unchanged: 0, failed: 1, quarantined: 0 })
    const state = () =>
      ['cleaned/in/0.txt', 'reports/report.json', 'reports/.copydesk/results'].map(
        name => statSync(join(cwd, name), { bigint: true }).mtimeNs,
      )
    const before = state()
    const told: string[] = []
    const second = await go(cwd, { told: ({ sort }) => void told.push(sort) })
    expect(second).toEqual({
      ...first,
      unchanged: true,
      reckoning: { total: COUNT, cleaned: 0, unchanged: COUNT - 1, failed: 1, quarantined: 0 },
    })
    expect(told).toEqual(['found'])
    expect(state()).toEqual(before)
  })

  it('cleans what is new or changed, and nothing else', async () => {
    const cwd = scratch(raw())
    await go(cwd)
    const files: Record<string, string> = {
      ...raw(),
      'raw/in/3.txt': prose('new quay'),
      'raw/in/new.txt': prose('mole'),
    }
    for (const name of ['in/3.txt', 'in/new.txt']) writeFileSync(join(cwd, 'raw', name), files[`raw/${name}`] ?? '')
    const { reckoning, unchanged } = await go(cwd)
    expect(unchanged).toBe(false)
    expect(reckoning).toEqual({ total: COUNT + 1, cleaned: 2, unchanged: COUNT - 2, failed: 1, quarantined: 0 })
    expect(made(cwd)).toEqual(await undisturbed(files))
  })

  it.each([
    ['a cleaned file is gone', (cwd: string) => rmSync(join(cwd, 'cleaned/in/2.txt'))],
    ['a cleaned file was changed', (cwd: string) => appendFileSync(join(cwd, 'cleaned/in/2.txt'), 'x')],
    ['a report was changed', (cwd: string) => appendFileSync(join(cwd, 'reports/report.md'), 'x')],
    ['a report is gone', (cwd: string) => rmSync(join(cwd, 'reports/articles.jsonl'))],
    ['all it knew is gone', (cwd: string) => rmSync(join(cwd, 'reports/.copydesk'), { recursive: true })],
    [
      'its results are cut short',
      (cwd: string) => {
        truncateSync(join(cwd, 'reports/.copydesk/results'), 5_000)
        rmSync(join(cwd, 'cleaned/in/2.txt'))
      },
    ],
    [
      'its results are damaged',
      (cwd: string) => {
        const path = join(cwd, 'reports/.copydesk/results')
        const bytes = readFileSync(path)
        for (let at = 100; at < bytes.length; at += 9_000) bytes[at] = (bytes[at] ?? 0) ^ 1
        writeFileSync(path, bytes)
        rmSync(join(cwd, 'cleaned/in/2.txt'))
      },
    ],
    [
      'its journal is torn',
      (cwd: string) => {
        truncateSync(join(cwd, 'reports/.copydesk/journal.jsonl'), 300)
        rmSync(join(cwd, 'cleaned/in/2.txt'))
      },
    ],
    [
      'its journal is no journal',
      (cwd: string) => {
        writeFileSync(join(cwd, 'reports/.copydesk/journal.jsonl'), '{}\n[]\nnull\n')
        rmSync(join(cwd, 'cleaned/in/2.txt'))
      },
    ],
    [
      'its manifest is no manifest',
      (cwd: string) => writeFileSync(join(cwd, 'reports/.copydesk/manifest.json'), 'null'),
    ],
  ])('makes good what is amiss: %s', async (_, harm) => {
    const cwd = scratch(raw())
    await go(cwd)
    const before = made(cwd)
    harm(cwd)
    expect((await go(cwd)).unchanged).toBe(false)
    expect(made(cwd)).toEqual(before)
    expect((await go(cwd)).unchanged).toBe(true)
  })

  it('cleans everything again under another configuration', async () => {
    const cwd = scratch(raw())
    await go(cwd)
    const { reckoning } = await go(cwd, { recipe: { attributions: true } })
    expect(reckoning).toMatchObject({ cleaned: COUNT - 1, unchanged: 0 })
    expect((await go(cwd, { recipe: { attributions: true } })).unchanged).toBe(true)
    expect((await go(cwd, { own: { options: { stages: [] } } })).reckoning).toMatchObject({
      cleaned: COUNT - 1,
      unchanged: 0,
    })
  })

  it('tries again what may come through another time', async () => {
    const cwd = scratch(raw())
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' })
    const layer: FileLayer = {
      ...disk,
      bytes: at => (at.toString().endsWith('raw/in/0.txt') ? Promise.reject(denied) : disk.bytes(at)),
    }
    expect((await go(cwd, { layer })).reckoning).toMatchObject({ cleaned: COUNT - 2, failed: 2 })
    expect((await go(cwd, { layer })).unchanged).toBe(false)
    expect((await go(cwd)).reckoning).toMatchObject({ cleaned: 1, unchanged: COUNT - 2, failed: 1 })
    expect(made(cwd)).toEqual(await undisturbed(raw()))
  })

  it('forgets what is of no use any longer', async () => {
    const cwd = scratch(raw())
    await go(cwd)
    const size = () => statSync(join(cwd, 'reports/.copydesk/results')).size
    const before = size()
    for (let i = 0; i < COUNT - 4; i++) rmSync(join(cwd, `raw/in/${i}.txt`))
    await go(cwd)
    expect(size()).toBeLessThan(before / 2)
    rmSync(join(cwd, 'cleaned/z.html.txt'))
    expect((await go(cwd)).reckoning).toMatchObject({ cleaned: 1, unchanged: 2 })
    expect(readdirSync(join(cwd, 'reports/.copydesk')).sort()).toEqual(['journal.jsonl', 'manifest.json', 'results'])
  })
})

describe('a run that was interrupted', () => {
  it('goes on where it was, to the same bytes', async () => {
    const expected = await undisturbed(raw())
    for (const after of [1, 4, COUNT]) {
      const cwd = scratch(raw())
      const stop = new AbortController()
      let seen = 0
      const told = ({ sort }: { sort: string }) => {
        if (sort === 'article' && ++seen === after) stop.abort(new Error('interrupted'))
      }
      await expect(go(cwd, { signal: stop.signal, told })).rejects.toThrow('interrupted')
      expect(existsSync(join(cwd, 'reports/articles.jsonl'))).toBe(false)
      const { reckoning } = await go(cwd)
      expect(reckoning.cleaned + reckoning.unchanged).toBe(COUNT - 1)
      if (after > 4) expect(reckoning.unchanged).toBeGreaterThan(0)
      expect(made(cwd)).toEqual(expected)
    }
  })
})

describe('the lock', () => {
  const lockOf = (cwd: string, holder: object | string) => {
    const path = join(cwd, 'reports/.copydesk/lock')
    writeFileSync(path, typeof holder === 'string' ? holder : JSON.stringify(holder))
    return path
  }
  const boot = existsSync('/proc/sys/kernel/random/boot_id')
    ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    : null
  const dead = () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    return { pid, host: hostname(), boot, started: null }
  }

  it('keeps a second run out while the first one works', async () => {
    const cwd = scratch(raw())
    let second: unknown = null
    const told = ({ sort }: { sort: string }) => {
      if (sort === 'article') second ??= go(cwd).catch(error => error)
    }
    await go(cwd, { told })
    expect(await second).toMatchObject({ message: `another run is writing to reports (process ${process.pid})` })
    expect(existsSync(join(cwd, 'reports/.copydesk/lock'))).toBe(false)
  })

  it('is taken over from a dead process, and what that left half-written is cleared away', async () => {
    const cwd = scratch(raw())
    await go(cwd)
    const before = made(cwd)
    for (const holder of [dead(), { ...dead(), pid: process.pid, boot: 'another' }, '', 'torn {"pi']) {
      lockOf(cwd, holder)
      const left = ['cleaned/in/.copydesk-0123456789abcdef.tmp', 'reports/.copydesk-fedcba9876543210.tmp']
      for (const name of left) writeFileSync(join(cwd, name), 'half')
      writeFileSync(join(cwd, 'cleaned/in/.copydesk-mine.tmp'), 'my own')
      await go(cwd)
      expect(made(cwd)).toEqual({ ...before, 'in/.copydesk-mine.tmp': 'my own' })
      rmSync(join(cwd, 'cleaned/in/.copydesk-mine.tmp'))
    }
  })

  it('is left alone where nobody can know whether its holder lives', async () => {
    const cwd = scratch(raw())
    await go(cwd)
    const path = lockOf(cwd, { ...dead(), host: 'another-machine' })
    await expect(go(cwd)).rejects.toThrow('another run is writing to reports')
    expect(existsSync(path)).toBe(true)
    expect((await go(cwd, { dryRun: true })).reckoning.cleaned).toBe(COUNT - 1)
  })
})

/** How many of the first writes fail, one after the other, in turn with a fault and with a disk that stays full. */
const WRITES = 200

describe('a disk that fails', () => {
  /** Counts everything that may fail for want of room or health. */
  function failing(after: number, full: boolean) {
    let writes = 0
    const code = full ? 'ENOSPC' : 'EIO'
    const broken = () => {
      const now = writes++
      return now === after || (full && now > after)
    }
    const fault = () => Object.assign(new Error(code), { code })
    const fail = () => {
      if (broken()) throw fault()
    }
    const watched = (sink: Sink): Sink => ({
      ...sink,
      async write(bytes) {
        const half = broken()
        await sink.write(half ? bytes.subarray(0, bytes.length >> 1) : bytes)
        if (half) throw fault()
      },
      async sync() {
        fail()
        await sink.sync()
      },
    })
    const layer: FileLayer = {
      ...disk,
      async create(path) {
        fail()
        return watched(await disk.create(path))
      },
      append: async path => watched(await disk.append(path)),
      async rename(from, to) {
        fail()
        await disk.rename(from, to)
      },
      async makeFolder(path) {
        fail()
        await disk.makeFolder(path)
      },
    }
    return { layer, writes: () => writes }
  }

  it('at any of the first writes leaves no half file and a clear message, and the next run goes on', async () => {
    const expected = await undisturbed(raw())
    let failed = 0
    for (let after = 0; after < WRITES; after++) {
      const cwd = scratch(raw())
      const { layer, writes } = failing(after, after % 2 === 1)
      const error = await go(cwd, { layer }).then(
        () => null,
        error => error,
      )
      if (error === null) expect(writes()).toBeLessThanOrEqual(after)
      else {
        failed++
        expect(error).toBeInstanceOf(WriteError)
        expect(error.message).toMatch(
          /^cannot write .+: (?:the disk is full \(ENOSPC\)|the disk reports a fault \(EIO\))$/u,
        )
        const cleaned = existsSync(join(cwd, 'cleaned')) ? contents(join(cwd, 'cleaned')) : {}
        for (const [name, content] of Object.entries(cleaned)) expect([name, content]).toEqual([name, expected[name]])
        const { reckoning } = await go(cwd)
        expect(reckoning.cleaned + reckoning.unchanged).toBe(COUNT - 1)
      }
      expect(made(cwd)).toEqual(expected)
      rmSync(cwd, { recursive: true })
      if (error === null) break
    }
    // Eleven files, eight reports and a journal are some seventy writes.
    expect(failed).toBeGreaterThan(60)
  }, 300_000)
})
