import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { disk, type FileLayer, type Path, type Sink } from '../../src/corpus/file-layer.ts'
import { contents, copydesk, scratch } from '../scratch.ts'

type Code = 'ENOSPC' | 'EIO'

/**
 * A disk that fails at the write with this number: with a fault once, or by being full from there on. A write that fails has written half. What counts
 * is all that changes the disk; what frees room does not fail for want of it. Bytes are not waited for: nobody pulls the plug here.
 */
function failing(after: number, code: Code, counts: (path: string) => boolean) {
  let writes = 0
  const failsAt = (path: Path, grows: boolean) => {
    if (!counts(path.toString())) return false
    if (code === 'ENOSPC' && !grows) return false
    const now = writes++
    return now === after || (code === 'ENOSPC' && now > after)
  }
  const fault = () => Object.assign(new Error(`${code}: it failed`), { code })
  const may = (path: Path, grows = true) => {
    if (failsAt(path, grows)) throw fault()
  }
  const watched = (path: Path, sink: Sink): Sink => ({
    async write(bytes) {
      const half = failsAt(path, true)
      await sink.write(half ? bytes.subarray(0, bytes.length >> 1) : bytes)
      if (half) throw fault()
    },
    sync: async () => may(path),
    close: () => sink.close(),
  })
  const layer: FileLayer = {
    ...disk,
    async create(path) {
      may(path)
      return watched(path, await disk.create(path))
    },
    async append(path) {
      may(path)
      return watched(path, await disk.append(path))
    },
    async writtenBy(path, write) {
      await write()
      if (!failsAt(path, true)) return
      truncateSync(path, 10)
      // As the database tells of it.
      const words = code === 'EIO' ? 'Input/output error' : 'No space left on device'
      throw new Error(`IO Error: Could not write file "${path}": ${words}`)
    },
    async truncate(path, size) {
      may(path, false)
      await disk.truncate(path, size)
    },
    async makeFolder(path) {
      may(path)
      await disk.makeFolder(path)
    },
    async rename(from, to) {
      may(to)
      await disk.rename(from, to)
    },
    async remove(path) {
      may(path, false)
      await disk.remove(path)
    },
    async removeFolder(path) {
      may(path, false)
      await disk.removeFolder(path)
    },
    syncFolder: async path => may(path, false),
  }
  return { layer, writes: () => writes }
}

/** Every so many writes one is made to fail: all of them are minutes, which `npm run bench:disk` takes. */
const EVERY = Number(process.env.COPYDESK_EVERY ?? 9)

const COUNT = 40
const SUBJECTS = 'quay pier mole lock weir dock slip ferry bridge tower'.split(' ')
/** Short, since it is the writing that is tried; every eighth is printed twice. */
const article = (i: number) =>
  `The council of Aldermouth voted on Monday to rebuild the ${SUBJECTS[i % 10]} of harbour ${i - (i % 8 === 7 ? 1 : 0)} before the storms arrive next year, and asked for an account of what that would cost.`

const RAW = {
  'raw/lines.jsonl': Array.from({ length: COUNT }, (_, i) => `${JSON.stringify({ id: i, text: article(i) })}\n`).join(
    '',
  ),
  'raw/in/a.txt': article(COUNT),
  'raw/in/b.html': `<html><body><article><p>${article(COUNT + 1)}</p></article></body></html>`,
}

const all = (cwd: string, ...folders: readonly string[]) =>
  Object.fromEntries(
    folders.flatMap(folder =>
      Object.entries(existsSync(join(cwd, folder)) ? contents(join(cwd, folder)) : {}).map(([name, content]) => [
        `${folder}/${name}`,
        content,
      ]),
    ),
  )

interface Trial {
  readonly code: Code
  readonly argv: readonly string[]
  readonly folders: readonly string[]
  readonly counts: (path: string) => boolean
  /** What a second time may say where all was done the first time. */
  readonly over?: string
  /** What stands before the hint. */
  readonly before?: string
}

/** Lets a command fail at one write after the other until it does not, each time in a folder of its own, and runs it again. */
async function failsEverywhere(
  cwd: string,
  { code, argv, folders, counts, over, before = '; ' }: Trial,
): Promise<number> {
  const run = (folder: string, files?: FileLayer) =>
    copydesk([...argv, '--quiet'], { cwd: folder, ...(files === undefined ? {} : { files }) })
  const fresh = () => {
    const folder = mkdtempSync(join(cwd, 'try-'))
    for (const name of ['raw', 'corpus'])
      if (existsSync(join(cwd, name))) cpSync(join(cwd, name), join(folder, name), { recursive: true })
    return folder
  }
  const undisturbed = fresh()
  expect((await run(undisturbed)).code).toBe(0)
  const expected = all(undisturbed, ...folders)
  for (let after = code === 'EIO' ? 0 : EVERY >> 1; ; after += EVERY) {
    const folder = fresh()
    const { layer, writes } = failing(after, code, counts)
    const { code: exit, err } = await run(folder, layer)
    if (exit === 0) {
      // A lock that could not be removed, a folder that was already there: nothing that anybody would miss.
      const { 'corpus/lock': _, ...left } = all(folder, ...folders)
      expect(left, `write ${after}`).toEqual(expected)
      if (writes() <= after) return writes()
    } else {
      const why = code === 'EIO' ? 'the disk reports a fault \\(EIO\\)' : 'the disk is full \\(ENOSPC\\)'
      expect([exit, err]).toEqual([
        3,
        expect.stringMatching(new RegExp(`^copydesk: cannot write [^\\n]+: ${why}${before}`, 'u')),
      ])
      for (const [name, content] of Object.entries(all(folder, 'cleaned'))) {
        // What could not be removed is no article: it is hidden, and gone after the next run.
        if (code === 'ENOSPC' || !/\/\.copydesk-[0-9a-f]{16}\.tmp$/u.test(name))
          expect([name, content]).toEqual([name, expected[name]])
      }
    }
    const again = await run(folder)
    const ends = [[0, ''], ...(over === undefined ? [] : [[3, over]])]
    expect(ends, `write ${after}`).toContainEqual([again.code, again.err])
    expect(all(folder, ...folders), `write ${after}`).toEqual(expected)
    if (folders.includes('reports')) {
      const kept = readdirSync(join(folder, 'reports/.copydesk')).sort()
      expect(kept).toEqual(['journal.jsonl', 'manifest.json', 'results'])
    }
    rmSync(folder, { recursive: true })
  }
}

describe.each<Code>(['ENOSPC', 'EIO'])('a disk that fails with %s at any write', code => {
  it('leaves no half file and a clear message, and the next run goes on to the same bytes', async () => {
    const cwd = scratch(RAW)
    const writes = await failsEverywhere(cwd, {
      code,
      argv: ['clean'],
      folders: ['cleaned', 'reports'],
      counts: () => true,
    })
    expect(writes).toBeGreaterThan(200)
  }, 1_800_000)

  it('leaves a corpus as it was or as it should be', async () => {
    const { 'raw/lines.jsonl': lines } = RAW
    const cwd = scratch({
      'before/lines.jsonl': lines.replaceAll('Aldermouth', 'Sund'),
      'raw/lines.jsonl': lines.split('\n').slice(0, 9).join('\n'),
    })
    // The same ids with other texts: what they replace stays beside them.
    const before = ['clean', 'before', '--out', 'out', '--reports', 'told', '--corpus', 'corpus', '--quiet']
    expect((await copydesk(before, { cwd })).code).toBe(0)
    const writes = await failsEverywhere(cwd, {
      ...{ code, argv: ['clean', '--corpus', 'corpus'], folders: ['cleaned', 'reports', 'corpus'] },
      counts: path => path.includes('/corpus'),
    })
    // The partition that holds it is written anew.
    const over = `${JSON.stringify({ level: 'error', msg: '20: not in corpus; copydesk corpus list prints what is' })}\n`
    const erasing = { code, argv: ['corpus', 'remove', 'corpus', '20'], folders: ['corpus'], over, before: '\n {2}' }
    const anew = await failsEverywhere(cwd, { ...erasing, counts: path => path.includes('/corpus') })
    // Each time a partition of four files, the list of them, the lock.
    for (const each of [writes, anew]) expect(each).toBeGreaterThan(10)
    expect(writes + anew).toBeGreaterThan(25)
  }, 1_800_000)
})
