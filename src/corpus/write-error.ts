import { errorCode } from './file-layer.ts'

/** What kept a file from being written. The file's old state stands as it was. */
export class WriteError extends Error {
  readonly hint: string
  /** No other file can be written either: the disk is full, broken or closed to us. */
  readonly fatal: boolean

  constructor(message: string, hint: string, fatal: boolean, cause?: unknown) {
    super(message, { cause })
    this.hint = hint
    this.fatal = fatal
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

/** Does it, and says of a system error where and what to do. */
export async function guarded<Result>(place: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof WriteError) throw error
    const code = errorCode(error)
    const [why, hint, fatal] = WAYS_OUT[code] ?? [
      error instanceof Error ? error.message : String(error),
      'see whether the folder can be written to',
      false,
    ]
    throw new WriteError(`cannot write ${place}: ${why}${code === '' ? '' : ` (${code})`}`, hint, fatal, error)
  }
}
