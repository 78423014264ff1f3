import { type Entry, errorCode, type FileLayer } from './file-layer.ts'
import type { Fault } from './given.ts'
import { below, inside, shownName } from './paths.ts'

/** A file that holds articles, or a path that should have and cannot be read. */
export interface RawFile {
  /** Below the raw folder, with forward slashes. */
  readonly path: string
  readonly at: Buffer
  readonly sort: 'text' | 'html' | 'jsonl'
  readonly gzip: boolean
  /** Its rows are read as lines of JSONL. */
  readonly parquet?: true
  /** Bytes on the disk. */
  readonly size: number
  readonly fault: Fault | null
}

export interface RawFiles {
  /** In the order of the code units of their paths. */
  readonly files: readonly RawFile[]
  /** Names that begin with a dot. */
  readonly hidden: number
  /** Names that end like no article. */
  readonly others: number
  /** Links to folders that were not followed, since that would never end or read the same again. */
  readonly loops: readonly string[]
}

const ARTICLE = /\.(?:(txt|html?|jsonl)(\.gz)?|(parquet))$/iu

/** Finds the articles below the folder. `root` is free of links. Throws only when the folder itself cannot be read. */
export async function rawFiles(root: Buffer, layer: FileLayer): Promise<RawFiles> {
  const files: RawFile[] = []
  const loops: string[] = []
  let hidden = 0
  let others = 0
  // A stack and not a recursion: folders may be nested deeper than calls can be. `chain` holds the folders above, free of links.
  const open: { at: Buffer; path: string; chain: Chain; linked: boolean }[] = [
    { at: root, path: '', chain: { real: root, above: null }, linked: false },
  ]

  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const { at, path, chain, linked } = folder
    let entries: Entry[]
    try {
      entries = await layer.list(at)
    } catch (error) {
      if (path === '') throw error
      files.push(fault(at, path, unreadable(path, error)))
      continue
    }
    for (const entry of entries) {
      if (entry.name[0] === DOT) {
        hidden++
        continue
      }
      const name = shownName(entry.name)
      const own = { at: below(at, entry.name), path: path === '' ? name : `${path}/${name}` }
      if (entry.sort === 'folder')
        open.push({ ...own, chain: { real: below(chain.real, entry.name), above: chain }, linked })
      else if (entry.sort === 'link') await follow(own.at, own.path, chain, linked)
      else if (ARTICLE.test(name)) files.push(await article(own.at, own.path, entry.sort === 'file', layer))
      else others++
    }
  }
  return { files: files.sort((a, b) => compare(a.path, b.path)), hidden, others, loops: loops.sort(compare) }

  async function follow(at: Buffer, path: string, chain: Chain, linked: boolean): Promise<void> {
    try {
      const real = await layer.real(at)
      const { sort } = await layer.standing(real)
      const wanted = sort === 'folder' || ARTICLE.test(path)
      if (!wanted) others++
      else if (!inside(real, root)) {
        files.push(
          fault(at, path, {
            code: 'link-outside',
            message: `${path}: a symbolic link out of the raw folder, which is not followed`,
            hint: 'put a copy in its place, or remove the link',
          }),
        )
      } else if (sort !== 'folder') files.push(await article(real, path, sort === 'file', layer))
      // A link inside a linked folder could multiply the same files without end.
      else if (linked || holds(chain, real)) loops.push(path)
      else open.push({ at: real, path, chain: { real, above: chain }, linked: true })
    } catch (error) {
      if (ARTICLE.test(path) || errorCode(error) !== 'ENOENT') files.push(fault(at, path, unreadable(path, error)))
      else others++
    }
  }
}

interface Chain {
  readonly real: Buffer
  readonly above: Chain | null
}

const DOT = 0x2e

/** True when a folder of the chain is the target, or lies below it: following would come back here. */
function holds(chain: Chain, target: Buffer): boolean {
  for (let at: Chain | null = chain; at !== null; at = at.above) if (inside(at.real, target)) return true
  return false
}

async function article(at: Buffer, path: string, regular: boolean, layer: FileLayer): Promise<RawFile> {
  if (!regular) {
    // Opening a pipe would wait for a writer for ever.
    return fault(at, path, {
      code: 'unreadable',
      message: `${path}: neither a file nor a folder`,
      hint: 'remove it from the raw folder, or save what it yields as a file',
    })
  }
  try {
    const { size } = await layer.standing(at)
    return { ...named(path), path, at, size, fault: null }
  } catch (error) {
    return fault(at, path, unreadable(path, error))
  }
}

/** What the ending of a name says is in the file; text when it says nothing. */
export function named(path: string): Pick<RawFile, 'sort' | 'gzip' | 'parquet'> {
  const [, ending, gzip, parquet] = ARTICLE.exec(path) ?? []
  if (parquet !== undefined) return { sort: 'jsonl', gzip: false, parquet: true }
  const sort = ending?.toLowerCase() === 'jsonl' ? 'jsonl' : ending?.toLowerCase().startsWith('htm') ? 'html' : 'text'
  return { sort, gzip: gzip !== undefined }
}

const fault = (at: Buffer, path: string, fault: Fault): RawFile => ({ ...named(path), path, at, size: 0, fault })

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['permission denied', 'give yourself the right to read it'],
  EPERM: ['not permitted', 'give yourself the right to read it'],
  ENOENT: ['it is gone, or a link to nothing', 'put it back, or remove the link'],
  EISDIR: ['it has become a folder', 'run again'],
  ENOTDIR: ['a folder on the way is gone', 'run again'],
  ELOOP: ['a link that leads to itself, or has just taken the place of the file', 'remove the link, or run again'],
  ENAMETOOLONG: ['its path is too long', 'move it to a folder less deep, or give it a shorter name'],
  EIO: ['the disk reports a fault', 'check the disk, or restore the file from a copy'],
  EMFILE: ['too many files are open', 'allow more open files (ulimit -n) and run again'],
}

export function unreadable(path: string, error: unknown): Fault {
  const code = errorCode(error)
  const [why, hint] = REASONS[code] ?? [
    error instanceof Error ? error.message : String(error),
    'see whether the file can be opened',
  ]
  return { code: 'unreadable', message: `${path}: cannot be read: ${why}${code === '' ? '' : ` (${code})`}`, hint }
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
