import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { failure } from '../../src/corpus/accounts.ts'
import { cleanAll } from '../../src/corpus/clean-all.ts'
import { disk } from '../../src/corpus/file-layer.ts'
import { rawFiles } from '../../src/corpus/files.ts'
import { openMarkLog } from '../../src/corpus/mark-log.ts'
import { openMemory } from '../../src/corpus/memory.ts'
import { packed } from '../../src/corpus/packed.ts'
import { recipeOf } from '../../src/corpus/recipe.ts'
import { openShelf } from '../../src/corpus/shelf.ts'
import { openSpill } from '../../src/corpus/spill.ts'
import { openWaiting } from '../../src/corpus/waiting.ts'

test('what workers have made is let go while the run goes on, though it may be interrupted', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-clean-all-'))
  const spill = openSpill(Buffer.from(folder), disk)
  try {
    for (let at = 0; at < 640; at++) writeFileSync(join(folder, `${1000 + at}.txt`), 'The quay is open.')
    const { files } = await rawFiles(Buffer.from(folder), disk)
    const shelf = openShelf(null, spill)
    const waiting = openWaiting(shelf)
    const made: WeakRef<Uint8Array>[] = []
    let standing = 0
    const { reckoning } = await cleanAll({
      ...{ files, layer: disk, shelf, waiting, journal: null, out: null, limits: { file: 1000, line: 1000 } },
      recipe: recipeOf(),
      memory: openMemory([], openMarkLog(spill), waiting),
      workers: {
        permits: 1,
        async work(batch) {
          return batch.map(({ path }) => {
            const fault = { code: 'empty', message: 'nothing', hint: 'none' }
            const named = { id: path, place: path, cleaned: path, origin: null }
            const part = packed({ accounts: [failure(named, 'failed', fault)], blank: 0 })
            made.push(new WeakRef(part))
            return part
          })
        },
        close: async () => undefined,
      },
      signal: new AbortController().signal,
      told() {
        if (made.length < 640 || standing > 0) return
        collect()
        standing = made.filter(part => part.deref() !== undefined).length
      },
    })
    expect(reckoning.failed).toBe(640)
    expect(standing).toBeGreaterThan(0)
    // A batch is 64: the one at work, and the one before it.
    expect(standing).toBeLessThanOrEqual(128)
  } finally {
    await spill.discard()
    rmSync(folder, { recursive: true, force: true })
  }
})
