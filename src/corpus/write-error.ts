import { errorCode } from './file-layer.ts'

/** What kept a file from being written. The file's old state stands as it was. */
export class WriteError extends Error {
  readonly hint: string
  /** No other file can be written either: the disk is full, broken or closed to us. */
  readonly fatal: boolean
  /** Each report is whole, but some are of this run and some of the one before. */
  readonly halfway: boolean

  constructor(message: string, hint: string, fatal: boolean, cause?: unknown, halfway = false) {
    super(message, { cause })
    this.hint = hint
    this.fatal = fatal
    this.halfway = halfway
  }
}

/** Something that is not ours to overwrite. */
export function inTheWay(place: string, sort: string): WriteError {
  const what =
    sort === 'link' ? 'a symbolic link' : sort === 'folder' ? 'a folder' : sort === 'file' ? 'a file' : 'something else'
  return new WriteError(`cannot write ${place}: ${what} is in the way`, 'move it away and run again', false)
}

const WAYS_OUT: Readonly<Record<string, readonly [string, string, boolean]>> = {
  ENOSPC: ['the disk is full', 'free some space and run again', true],
  EDQUOT: ['your share of the disk is used up', 'free some space and run again', true],
  EFBIG: ['the file would be too large', 'run on fewer articles at a time', true],
  EIO: ['the disk reports a fault', 'check the disk, or write somewhere else', true],
  EROFS: ['the disk can only be read', 'write somewhere else with --out and --reports', true],
  EMFILE: ['too many files are open', 'allow more open files (ulimit -n) and run again', true],
  ENFILE: ['too many files are open', 'close other programs and run again', true],
  EACCES: ['permission denied', 'give yourself the right to write there, or write somewhere else', false],
  EPERM: ['not permitted', 'give yourself the right to write there, or write somewhere else', false],
  EEXIST: ['a file of that name is in the way', 'move it away and run again', false],
  ENOTDIR: ['a file stands where a folder is needed', 'move it away and run again', false],
  ENAMETOOLONG: ['the name is too long', 'give the article a shorter name', false],
}

/** What the system says for itself where a library passes on nothing but its words. */
const TOLD: readonly (readonly [string, string])[] = [
  ['No space left on device', 'ENOSPC'],
  ['Disk quota exceeded', 'EDQUOT'],
  ['Input/output error', 'EIO'],
  ['Read-only file system', 'EROFS'],
  ['Too many open files', 'EMFILE'],
  ['Permission denied', 'EACCES'],
]

/** The code of an error that has none but says it in words; else the empty string. */
function toldCode(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return TOLD.find(([words]) => error.message.includes(words))?.[1] ?? ''
}

/** What a system error means for a place; null for an error that is none. */
export function writeError(place: string, error: unknown): WriteError | null {
  if (error instanceof WriteError) return error
  const code = errorCode(error) || toldCode(error)
  const way = WAYS_OUT[code]
  if (way === undefined) return null
  const [why, hint, fatal] = way
  return new WriteError(`cannot write ${place}: ${why} (${code})`, hint, fatal, error)
}

/** Does it, and says of a system error where and what to do. */
export async function guarded<Result>(place: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    const known = writeError(place, error)
    if (known !== null) throw known
    const code = errorCode(error)
    const why = error instanceof Error ? error.message : String(error)
    const hint = 'see whether the folder can be written to'
    throw new WriteError(`cannot write ${place}: ${why}${code === '' ? '' : ` (${code})`}`, hint, false, error)
  }
}
