import { readSync } from 'node:fs'

/** Read at once where one piece follows another. */
const STRETCH = 1024 * 1024
/** Pieces that lie no further apart than this follow each other: between two accounts lies what only one reader wants. */
const STEP = 64 * 1024

/** Reads pieces of a file, one call for many where they lie behind each other. Throws when the file is shorter. */
export function nearby(file: number): (at: number, length: number) => Uint8Array {
  let stretch = Buffer.alloc(0)
  let from = 0
  let last = Number.NEGATIVE_INFINITY
  return (at, length) => {
    const follows = at >= last && at - last <= STEP
    last = at + length
    if (at < from || at + length > from + stretch.length) {
      stretch = filled(file, at, follows ? Math.max(length, STRETCH) : length)
      from = at
      if (stretch.length < length) throw new Error('a temporary file was cut short')
    }
    return stretch.subarray(at - from, at - from + length)
  }
}

function filled(file: number, at: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(length)
  let size = 0
  while (size < length) {
    const read = readSync(file, bytes, size, length - size, at + size)
    if (read === 0) break
    size += read
  }
  return bytes.subarray(0, size)
}
