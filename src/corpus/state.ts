import { errorCode, type FileLayer } from './file-layer.ts'
import { type Lock, takeLock } from './lock.ts'
import { below } from './paths.ts'
import { guarded, inTheWay } from './write-error.ts'

/** Where a run keeps what is not for people, below the reports folder. Gone, it costs work and nothing else. */
const STATE = '.copydesk'

const LEFT_BEHIND = /^\.copydesk-[0-9a-f]{16}\.tmp$/u

/** Makes the folder, takes its lock, and clears away what a killed run left in the folders that this one writes to. */
export async function openState(
  reports: Buffer,
  shown: string,
  written: readonly Buffer[],
  layer: FileLayer,
): Promise<{ readonly folder: Buffer; readonly lock: Lock }> {
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
  const lock = await takeLock(folder, shown, layer)
  try {
    if (lock.takenOver) for (const root of written) await sweep(root, layer)
  } catch (error) {
    await lock.release()
    throw error
  }
  return { folder, lock }
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
