import { readSync } from 'node:fs'

/** Read at once where one piece follows another. */
const STRETCH = 1024 * 1024
/** Pieces that lie no further apart than this follow each other: between what one reader wants of two portions lies what the others want. */
const STEP = 64 * 1024

/**
 * Reads pieces of a file, one call for many where they lie behind each other. Throws when the file is shorter.
 * What it returns stands until the next call: a new buffer for each stretch is memory that the system has to clear first.
 */
export function nearby(file: number): (at: number, length: number) => Uint8Array {
  let buffer = Buffer.alloc(0)
  let from = 0
  let size = 0
  let last = Number.NEGATIVE_INFINITY
  return (at, length) => {
    const follows = at >= last && at - last <= STEP
    last = at + length
    if (at < from || at + length > from + size) {
      const wanted = follows ? Math.max(length, STRETCH) : length
      if (buffer.length < wanted) buffer = Buffer.allocUnsafeSlow(Math.max(wanted, STRETCH))
      // What was read is gone, whether the next can be read or not.
      size = 0
      from = at
      size = filled(file, buffer, at, wanted)
      if (size < length) throw new Error('a temporary file was cut short')
    }
    return buffer.subarray(at - from, at - from + length)
  }
}

/** How many bytes of what was wanted there are. */
function filled(file: number, buffer: Buffer, at: number, wanted: number): number {
  let size = 0
  while (size < wanted) {
    const read = readSync(file, buffer, size, wanted - size, at + size)
    if (read === 0) break
    size += read
  }
  return size
}
