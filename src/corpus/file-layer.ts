import { constants } from 'node:fs'
import {
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
  truncate,
  unlink,
} from 'node:fs/promises'

/** A path as the system means it: a Buffer where a name is not UTF-8. */
export type Path = string | Buffer

type EntrySort = 'file' | 'folder' | 'link' | 'other'

/** A name inside a folder, as bytes, since a name need not be UTF-8. */
export interface Entry {
  readonly name: Buffer
  readonly sort: EntrySort
}

/** What the system says about a path. `size` is in bytes. */
interface Standing {
  readonly sort: EntrySort
  readonly size: number
}

/** A file being written. */
export interface Sink {
  /** Writes all of it, however many calls that takes. */
  write(bytes: Uint8Array): Promise<void>
  /** Returns once the bytes are on the disk, not only on their way. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** All that a run asks of the file system; a test puts a full or broken disk in its place. Every call may throw a system error with a `code`. */
export interface FileLayer {
  list(folder: Path): Promise<Entry[]>
  /** Follows links. */
  standing(path: Path): Promise<Standing>
  /** Does not follow a link. */
  ownStanding(path: Path): Promise<Standing>
  /** The path with no link in it. */
  real(path: Path): Promise<Buffer>
  /** Does not follow a link. */
  bytes(path: Path): Promise<Uint8Array>
  /** Does not follow a link. */
  chunks(path: Path): AsyncIterable<Uint8Array>
  /** A new file; throws EEXIST when there is one. */
  create(path: Path): Promise<Sink>
  /** A file to be written on at its end; made when there is none. */
  append(path: Path): Promise<Sink>
  /** A new file that somebody else writes, who knows nothing of this layer. Returns once its bytes are on the disk. */
  writtenBy(path: string, write: () => Promise<void>): Promise<void>
  /** Forgets what stands behind the first `size` bytes. */
  truncate(path: Path, size: number): Promise<void>
  makeFolder(path: Path): Promise<void>
  rename(from: Path, to: Path): Promise<void>
  remove(path: Path): Promise<void>
  removeFolder(path: Path): Promise<void>
  /** Makes names that were written or removed in the folder last. */
  syncFolder(path: Path): Promise<void>
}

// A file that has become a link or a pipe since it was looked at is neither followed nor waited for. Windows knows neither flag.
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const CHUNK = 256 * 1024

function sortOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): EntrySort {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/** The disk itself. */
export const disk: FileLayer = {
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
    return entries.map(entry => ({ name: Buffer.from(entry.name), sort: sortOf(entry) }))
  },
  async standing(path) {
    const facts = await stat(path)
    return { sort: sortOf(facts), size: facts.size }
  },
  async ownStanding(path) {
    const facts = await lstat(path)
    return { sort: sortOf(facts), size: facts.size }
  },
  real: path => realpath(path, { encoding: 'buffer' }),
  bytes: path => readFile(path, { flag: READ }),
  async *chunks(path) {
    const file = await open(path, READ)
    try {
      for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK)
        if (bytesRead === 0) return
        yield buffer.subarray(0, bytesRead)
      }
    } finally {
      await file.close()
    }
  },
  create: async path => sinkOf(await open(path, 'wx')),
  append: async path => sinkOf(await open(path, 'a')),
  async writtenBy(path, write) {
    await write()
    const file = await open(path, READ)
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  },
  truncate,
  makeFolder: path => mkdir(path),
  rename,
  remove: unlink,
  removeFolder: rmdir,
  async syncFolder(path) {
    const folder = await open(path, constants.O_RDONLY)
    try {
      await folder.sync()
    } catch (error) {
      // Some systems know no such thing for folders.
      if (!['EPERM', 'EINVAL', 'EISDIR', 'ENOTSUP'].includes(errorCode(error))) throw error
    } finally {
      await folder.close()
    }
  },
}

function sinkOf(file: FileHandle): Sink {
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
    },
    sync: () => file.sync(),
    close: () => file.close(),
  }
}

/** The system's name for what went wrong, or the empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
