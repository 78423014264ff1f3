import { randomBytes } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import type { FileLayer } from './file-layer.ts'
import { nearby } from './nearby.ts'
import { below } from './paths.ts'
import { guarded } from './write-error.ts'

/** Bytes that wait on the disk until the whole run is known, so that memory does not grow with it. */
export interface Spill {
  /** Returns where they begin. */
  add(bytes: Uint8Array): Promise<number>
  /** Nothing can be added from here on, and all can be read. */
  seal(): Promise<void>
  /** What it returns stands until the next call. */
  read(at: number, length: number): Uint8Array
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

const SHOWN = 'a temporary file in the reports folder'

/** Written at once: few calls, little memory. */
const BLOCK = 256 * 1024

/** The file is made when there is something to put in it. */
export function openSpill(folder: Buffer, layer: FileLayer): Spill {
  const path = below(folder, `.copydesk-${randomBytes(8).toString('hex')}.tmp`)
  let sink: Awaited<ReturnType<FileLayer['create']>> | null = null
  let reader: { readonly file: number; readonly read: Spill['read'] } | null = null
  let waiting: Uint8Array[] = []
  let size = 0
  let end = 0
  let made = false

  async function flush(): Promise<void> {
    if (waiting.length === 0) return
    const block = Buffer.concat(waiting)
    waiting = []
    size = 0
    await guarded(SHOWN, async () => {
      sink ??= await layer.create(path)
      made = true
      await sink.write(block)
    })
  }

  return {
    async add(bytes) {
      const at = end
      end += bytes.length
      waiting.push(bytes)
      size += bytes.length
      if (size >= BLOCK) await flush()
      return at
    },
    async seal() {
      await flush()
      const closing = sink
      sink = null
      await closing?.close()
    },
    read(at, length) {
      if (reader === null) {
        const file = openSync(path, 'r')
        reader = { file, read: nearby(file) }
      }
      return reader.read(at, length)
    },
    async discard() {
      const closing = sink
      sink = null
      await closing?.close().catch(() => undefined)
      if (reader !== null) closeSync(reader.file)
      reader = null
      if (made) await layer.remove(path).catch(() => undefined)
    },
  }
}
