import pLimit from 'p-limit'
import { FILE_CAP, fileBytes, fileChunks, ReadError } from './bytes.ts'
import type { FileLayer } from './file-layer.ts'
import type { RawFile } from './files.ts'
import type { Fault } from './given.ts'
import { LINE_CAP, lineRanges } from './lines.ts'

/** Bytes of whole articles, as they were read and with nothing done to them: a file, or some lines of a `.jsonl` file. */
export interface Portion {
  /** The path of its file. */
  readonly path: string
  readonly sort: RawFile['sort']
  /** Place of its file among the files, from 0. */
  readonly file: number
  /** Number of its first line in the file, from 1. */
  readonly first: number
  /** Lines of a `.jsonl` file that are in it; 1 for any other file, and for what could not be read. */
  readonly count: number
  readonly bytes: Uint8Array
  /** Why it could not be read. Of a `.jsonl` file that stops too early the lines before are portions of their own. */
  readonly fault: Fault | null
  /** The one line that it is was longer than a line may be, and is not here. */
  readonly tooLarge: boolean
}

export interface Limits {
  /** Bytes of a text or HTML file, unpacked. */
  readonly file: number
  /** Bytes of a line of JSONL. */
  readonly line: number
}

export const LIMITS: Limits = { file: FILE_CAP, line: LINE_CAP }

/** Files read ahead of the one that is being cleaned. */
const AHEAD = 16
/** Bytes read ahead: enough to keep the disk busy, little enough to hold. */
const AHEAD_BYTES = 64 * 1024 * 1024
/** Bytes of lines that make a portion: some 60 articles, a tenth of a second of work. */
const RANGE_BYTES = 256 * 1024

/** The portions of the files, in order, with the next files read ahead. Never throws for what a file holds. */
export async function* portions(
  files: readonly RawFile[],
  layer: FileLayer,
  limits: Limits,
): AsyncGenerator<Portion, void, undefined> {
  const limit = pLimit(AHEAD)
  const reading = new Map<number, Promise<Uint8Array | ReadError>>()
  let next = 0
  let held = 0

  function readAhead(from: number): void {
    for (next = Math.max(next, from); next < files.length && next < from + AHEAD; next++) {
      const file = files[next]
      if (file === undefined || file.sort === 'jsonl') continue
      if (next > from && held + file.size > AHEAD_BYTES) return
      held += file.size
      // Caught at once: it may fail long before its turn comes.
      const bytes = limit(() => fileBytes(file, layer, limits.file)).catch(error => asReadError(file, error))
      reading.set(next, bytes)
    }
  }

  for (const [at, file] of files.entries()) {
    if (file.sort === 'jsonl') {
      yield* ranges(file, at, layer, limits.line)
      continue
    }
    readAhead(at)
    const bytes = (await reading.get(at)) ?? asReadError(file, null)
    reading.delete(at)
    held -= file.size
    yield bytes instanceof ReadError ? unread(file, at, 1, bytes.fault) : { ...head(file, at, 1), bytes }
  }
}

async function* ranges(file: RawFile, at: number, layer: FileLayer, cap: number): AsyncGenerator<Portion> {
  let last = 0
  try {
    for await (const { first, count, bytes, fault } of lineRanges(fileChunks(file, layer), cap, RANGE_BYTES)) {
      last = first + count - 1
      yield { ...head(file, at, first), count, bytes, tooLarge: fault !== null }
    }
  } catch (error) {
    const { fault } = asReadError(file, error)
    const message = last === 0 ? fault.message : `${fault.message}; read up to line ${last}`
    yield unread(file, at, last + 1, { ...fault, message })
    return
  }
  if (last === 0) {
    const message = `${file.path}: the file is empty`
    yield unread(file, at, 1, { code: 'empty', message, hint: 'fetch it again, or remove the file' })
  }
}

const NOTHING = new Uint8Array(0)

const head = ({ path, sort }: RawFile, file: number, first: number) => ({
  ...{ path, sort, file, first, count: 1 },
  bytes: NOTHING,
  fault: null,
  tooLarge: false,
})

const unread = (file: RawFile, at: number, first: number, fault: Fault): Portion => ({
  ...head(file, at, first),
  fault,
})

function asReadError(file: RawFile, error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const why = error instanceof Error ? error.message : 'it was not read'
  return new ReadError({
    code: 'unreadable',
    message: `${file.path}: ${why}`,
    hint: 'see whether the file can be opened',
  })
}
