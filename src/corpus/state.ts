import { errorCode, type FileLayer } from './file-layer.ts'
import { type Lock, takeLock } from './lock.ts'
import { below } from './paths.ts'
import { guarded, inTheWay } from './write-error.ts'

/** Where a run keeps what is not for people, below the reports folder. Gone, it costs work and nothing else. */
const STATE = '.copydesk'

/** Stands there while a run writes, and when it could not clear away what it had begun. */
const UNFINISHED = 'unfinished'

/** Drafts that were never finished, and locks that were being taken over. */
export const LEFT_BEHIND = /^(?:\.copydesk-[0-9a-f]{16}\.tmp|lock\.[0-9a-f]{16})$/u

export interface State {
  readonly folder: Buffer
  readonly lock: Lock
  /** Does it. When it fails, the next run looks for what it may have left behind. */
  whole<Result>(act: () => Promise<Result>): Promise<Result>
}

/** Makes the folder, takes its lock, and clears away what a run left that was killed or met a faulty disk, in the folders that this one writes to. */
export async function openState(
  reports: Buffer,
  shown: string,
  written: readonly Buffer[],
  layer: FileLayer,
): Promise<State> {
  const folder = below(reports, STATE)
  await guarded(`${shown}/${STATE}`, async () => {
    await layer.makeFolder(folder).catch(error => {
      if (errorCode(error) !== 'EEXIST') throw error
    })
    const { sort } = await layer.ownStanding(folder)
    if (sort !== 'folder') throw inTheWay(`${shown}/${STATE}`, sort)
    for (const entry of await layer.list(folder)) {
      if (entry.sort !== 'file') throw inTheWay(`${shown}/${STATE}/${entry.name}`, entry.sort)
    }
  })
  const lock = await takeLock(folder, shown, `${shown}/${STATE}`, layer)
  const mark = below(folder, UNFINISHED)
  try {
    await guarded(shown, async () => {
      const unfinished = await layer.ownStanding(mark).then(
        () => true,
        () => false,
      )
      if (!lock.takenOver && !unfinished) return
      for (const root of written) await sweep(root, layer)
      if (unfinished) await layer.remove(mark)
    })
  } catch (error) {
    await lock.release()
    throw error
  }
  return {
    folder,
    lock,
    async whole(act) {
      await guarded(shown, async () => (await layer.create(mark)).close())
      const result = await act()
      await layer.remove(mark).catch(() => undefined)
      return result
    },
  }
}

/** Removes drafts that were never finished. No link is followed. */
async function sweep(root: Buffer, layer: FileLayer): Promise<void> {
  const open = [root]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const { name, sort } of await layer.list(folder)) {
      if (sort === 'folder') open.push(below(folder, name))
      else if (sort === 'file' && LEFT_BEHIND.test(name.toString('latin1'))) await layer.remove(below(folder, name))
    }
  }
}
