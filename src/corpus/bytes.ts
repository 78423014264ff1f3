import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGunzip, gunzip } from 'node:zlib'
import { errorCode, type FileLayer } from './file-layer.ts'
import { type RawFile, unreadable } from './files.ts'
import type { Fault } from './given.ts'
import { ParquetError, parquetLines } from './parquet.ts'

/** Thrown where a file, or the rest of one, cannot be read. */
export class ReadError extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}

/** A thousand times a long article. */
export const FILE_CAP = 256 * 1024 * 1024
/** No prose shrinks to a hundredth; what does is made to fill memory. */
const RATIO_CAP = 100
/** A small file may well shrink further, and is harmless: the ratio counts from here on. */
const RATIO_FLOOR = 1024 * 1024

const expand = promisify(gunzip)

/** The whole file, expanded if it is packed. Throws a ReadError. */
export async function fileBytes(file: RawFile, layer: FileLayer, cap: number): Promise<Uint8Array> {
  if (file.fault !== null) throw new ReadError(file.fault)
  if (file.size > cap) throw new ReadError(tooLarge(file, `${file.size} bytes, more than the ${cap} allowed`))
  const bytes = await layer.bytes(file.at).catch(error => {
    throw new ReadError(unreadable(file.path, error))
  })
  // It may have grown since it was listed.
  if (bytes.length > cap) throw new ReadError(tooLarge(file, `${bytes.length} bytes, more than the ${cap} allowed`))
  if (!file.gzip || bytes.length === 0) return bytes
  const limit = Math.min(cap, ratioLimit(bytes.length))
  return expand(bytes, { maxOutputLength: limit }).catch(error => {
    throw new ReadError(errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? bomb(file, limit) : gzipFault(file, error))
  })
}

/** The file piece by piece, expanded if it is packed. Throws a ReadError, maybe after some pieces. */
export async function* fileChunks(file: RawFile, layer: FileLayer): AsyncGenerator<Uint8Array, void, undefined> {
  if (file.fault !== null) throw new ReadError(file.fault)
  if (file.parquet === true) {
    yield* rows(file)
    return
  }
  if (!file.gzip) {
    yield* readable(file, layer)
    return
  }
  let packed = 0
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of readable(file, layer)) {
      packed += chunk.length
      yield chunk
    }
  }
  const expander = createGunzip()
  // What goes wrong on either side comes out of the loop below.
  pipeline(Readable.from(counted()), expander, () => undefined)
  let expanded = 0
  try {
    for await (const chunk of expander as AsyncIterable<Uint8Array>) {
      expanded += chunk.length
      if (expanded > ratioLimit(packed)) throw new ReadError(bomb(file, ratioLimit(packed)))
      yield chunk
    }
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(gzipFault(file, error))
  } finally {
    expander.destroy()
  }
}

async function* rows(file: RawFile): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* parquetLines(file)
  } catch (error) {
    throw error instanceof ParquetError ? new ReadError(error.fault) : error
  }
}

async function* readable(file: RawFile, layer: FileLayer): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* layer.chunks(file.at)
  } catch (error) {
    throw new ReadError(unreadable(file.path, error))
  }
}

const ratioLimit = (packed: number) => Math.max(RATIO_FLOOR, packed * RATIO_CAP)

const tooLarge = (file: RawFile, why: string): Fault => ({
  code: 'too-large',
  message: `${file.path}: too large (${why})`,
  hint: 'split it, or set thresholds.maxFileBytes in copydesk.config.json',
})

const bomb = (file: RawFile, limit: number): Fault => ({
  code: 'too-large',
  message: `${file.path}: expands to more than ${limit} bytes, which no article does`,
  hint: 'unpack it by hand and see what it is',
})

function gzipFault(file: RawFile, error: unknown): Fault {
  if (errorCode(error) === 'Z_BUF_ERROR') {
    return {
      code: 'gzip-truncated',
      message: `${file.path}: the packed file ends before its content does`,
      hint: 'fetch it again: it was not copied to its end',
    }
  }
  return {
    code: 'gzip-broken',
    message: `${file.path}: cannot be unpacked (${error instanceof Error ? error.message : String(error)})`,
    hint: 'see whether it is gzip at all, or fetch it again',
  }
}
