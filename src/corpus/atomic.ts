import { createHash, randomBytes } from 'node:crypto'
import { errorCode, type FileLayer, type Sink } from './file-layer.ts'
import { makeFolders, sortAt } from './folders.ts'
import { below } from './paths.ts'
import { guarded, inTheWay, WriteError } from './write-error.ts'

/** A file that nobody sees under its name until it is published. */
export interface Draft {
  write(content: string | Uint8Array): Promise<void>
  /** Puts everything on the disk. */
  finish(): Promise<void>
  /** Takes the name, in one step. Needs `finish` before. */
  publish(): Promise<void>
  /** Leaves nothing behind. No effect once published. */
  discard(): Promise<void>
}

/** A folder that nothing written through it can leave: no upward step and no link below it is followed. */
export interface OutputFolder {
  draft(name: string): Promise<Draft>
  /** Writes the file whole or not at all. `name` has forward slashes; folders on the way are made. */
  write(name: string, content: string | Uint8Array): Promise<void>
  /** The same by somebody else, who is told where. */
  writtenBy(name: string, write: (path: string) => Promise<void>): Promise<void>
  /** Removes a file, and the folders that this empties. */
  remove(name: string): Promise<void>
  /** The file's path, once it is sure that neither it nor a folder on the way is a link; null when there is no file. */
  existing(name: string): Promise<Buffer | null>
  /** The names of the plain files in a folder below; none when there is no such folder. */
  names(folder: string): Promise<string[]>
  /** Makes all names that were written or removed last. */
  settle(): Promise<void>
}

/** `shown` is what messages call the folder; `root` is free of links and is made when it is missing. */
export async function outputFolder(root: Buffer, shown: string, layer: FileLayer): Promise<OutputFolder> {
  const known = new Set<string>()
  const touched = new Map<string, Buffer>()
  await guarded(shown, async () => makeFolders(root, layer))

  /** Checks the folders on the way to the name, makes those that are missing if asked to, and says where the last one is. */
  async function folderOf(names: readonly string[], make: boolean): Promise<Buffer | null> {
    let at = root
    for (const [depth, name] of names.slice(0, -1).entries()) {
      at = below(at, name)
      const key = names.slice(0, depth + 1).join('/')
      if (known.has(key)) continue
      let sort = await sortAt(at, layer)
      if (sort === null) {
        if (!make) return null
        await layer.makeFolder(at).catch(error => {
          if (errorCode(error) !== 'EEXIST') throw error
        })
        touched.set(names.slice(0, depth).join('/'), below(root, ...names.slice(0, depth)))
        sort = await sortAt(at, layer)
      }
      if (sort !== 'folder') throw inTheWay(`${shown}/${key}`, sort ?? 'nothing')
      known.add(key)
    }
    touched.set(names.slice(0, -1).join('/'), at)
    return at
  }

  /** Where a file of the name goes, and the folder it lies in, made if need be. Nothing but a file stands there. */
  async function targetOf(names: readonly string[], place: string): Promise<{ folder: Buffer; target: Buffer }> {
    const folder = (await folderOf(names, true)) ?? root
    const target = below(folder, names.at(-1) ?? '')
    const sort = await sortAt(target, layer)
    if (sort !== null && sort !== 'file') throw inTheWay(place, sort)
    return { folder, target }
  }

  async function draft(name: string): Promise<Draft> {
    const place = `${shown}/${name}`
    return guarded(place, async () => {
      const names = safeNames(name, place)
      const { folder, target } = await targetOf(names, place)
      const file = await openDraft(below(folder, temporaryName()), target, place, layer)
      const publish = () => {
        // It may be the last of its folder, after all others have been settled.
        touched.set(names.slice(0, -1).join('/'), folder)
        return file.publish()
      }
      return { ...file, publish }
    })
  }

  async function existing(name: string): Promise<Buffer | null> {
    const place = `${shown}/${name}`
    return guarded(place, async () => {
      const names = safeNames(name, place)
      const folder = await folderOf(names, false)
      if (folder === null) return null
      const path = below(folder, names.at(-1) ?? '')
      return (await sortAt(path, layer)) === 'file' ? path : null
    })
  }

  return {
    draft,
    existing,
    async names(name) {
      const place = `${shown}/${name}`
      return guarded(place, async () => {
        const parent = await folderOf([...safeNames(name, place), ''], false)
        if (parent === null) return []
        const entries = await layer.list(parent)
        return entries.flatMap(entry => (entry.sort === 'file' ? [entry.name.toString('utf8')] : []))
      })
    },
    async write(name, content) {
      const file = await draft(name)
      try {
        await file.write(content)
        await file.finish()
        await file.publish()
      } catch (error) {
        await file.discard()
        throw error
      }
    },
    async writtenBy(name, write) {
      const place = `${shown}/${name}`
      await guarded(place, async () => {
        const { folder, target } = await targetOf(safeNames(name, place), place)
        const path = below(folder, temporaryName())
        try {
          await layer.writtenBy(path.toString('utf8'), () => write(path.toString('utf8')))
          await layer.rename(path, target)
        } catch (error) {
          await layer.remove(path).catch(() => undefined)
          throw error
        }
        await layer.syncFolder(folder)
      })
    },
    async remove(name) {
      const path = await existing(name)
      if (path === null) return
      const names = name.split('/')
      await guarded(`${shown}/${name}`, () => layer.remove(path))
      for (let depth = names.length - 1; depth > 0; depth--) {
        try {
          await layer.removeFolder(below(root, ...names.slice(0, depth)))
        } catch {
          // Something else lives there.
          return
        }
        known.delete(names.slice(0, depth).join('/'))
        touched.delete(names.slice(0, depth).join('/'))
      }
    },
    async settle() {
      for (const folder of touched.values()) await guarded(shown, () => layer.syncFolder(folder))
      touched.clear()
    },
  }
}

/** The draft, with the SHA-256 of all that has been written to it. */
export function summed(draft: Draft): Draft & { sum(): string } {
  const hash = createHash('sha256')
  return {
    ...draft,
    write(content) {
      hash.update(content)
      return draft.write(content)
    },
    sum: () => hash.copy().digest('hex'),
  }
}

/** Bytes that are written at once: few calls, little memory. */
const BLOCK = 64 * 1024

async function openDraft(path: Buffer, target: Buffer, place: string, layer: FileLayer): Promise<Draft> {
  const sink: Sink = await layer.create(path)
  let waiting: Uint8Array[] = []
  let size = 0
  let open = true
  let exists = true
  const flush = async () => {
    const block = waiting
    waiting = []
    size = 0
    if (block.length > 0) await sink.write(Buffer.concat(block))
  }
  const close = async () => {
    if (!open) return
    open = false
    await sink.close()
  }
  return {
    async write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      waiting.push(bytes)
      size += bytes.length
      if (size >= BLOCK) await guarded(place, flush)
    },
    finish: () =>
      guarded(place, async () => {
        await flush()
        await sink.sync()
        await close()
      }),
    publish: () =>
      guarded(place, async () => {
        await layer.rename(path, target)
        exists = false
      }),
    async discard() {
      await close().catch(() => undefined)
      if (exists) await layer.remove(path).catch(() => undefined)
      exists = false
    },
  }
}

/** Own to each file and short, so that it fits wherever the file's own name fits. */
const temporaryName = () => `.copydesk-${randomBytes(8).toString('hex')}.tmp`

function safeNames(name: string, place: string): string[] {
  const names = name.split('/')
  const unsafe = (part: string) =>
    part === '' ||
    part === '.' ||
    part === '..' ||
    part.includes('\0') ||
    (process.platform === 'win32' && /[\\:]/.test(part))
  if (names.some(unsafe)) {
    throw new WriteError(
      `${JSON.stringify(place)} would not stay inside its folder`,
      'give the article another id',
      false,
    )
  }
  return names
}
