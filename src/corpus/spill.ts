import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import type { FileLayer } from './file-layer.ts'
import { below } from './paths.ts'
import { guarded } from './write-error.ts'

/** Values of JSON that wait on the disk until the whole run is known, so that memory does not grow with it. */
export interface Spill<Value> {
  /** The value as JSON. */
  add(json: Uint8Array): Promise<void>
  /** Nothing can be added from here on. */
  seal(): Promise<void>
  /** In the order they were added; as often as wanted once sealed. */
  values(): Generator<Value, void, undefined>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

const SHOWN = 'a temporary file in the reports folder'

/** Written at once: few calls, little memory. */
const BLOCK = 256 * 1024

export async function openSpill<Value>(folder: Buffer, layer: FileLayer): Promise<Spill<Value>> {
  const path = below(folder, `.copydesk-${randomBytes(8).toString('hex')}.tmp`)
  const sink = await guarded(SHOWN, () => layer.create(path))
  const lengths: number[] = []
  let waiting: Uint8Array[] = []
  let size = 0
  let open = true

  async function flush(): Promise<void> {
    const block = Buffer.concat(waiting)
    waiting = []
    size = 0
    await guarded(SHOWN, () => sink.write(block))
  }

  async function close(): Promise<void> {
    if (!open) return
    open = false
    await sink.close()
  }

  return {
    async add(bytes) {
      lengths.push(bytes.length)
      waiting.push(bytes)
      size += bytes.length
      if (size >= BLOCK) await flush()
    },
    async seal() {
      await flush()
      await close()
    },
    *values() {
      const file = openSync(path, 'r')
      try {
        for (const length of lengths) {
          const bytes = Buffer.allocUnsafe(length)
          for (let at = 0; at < length; ) {
            const read = readSync(file, bytes, at, length - at, null)
            if (read === 0) throw new Error('a temporary file was cut short')
            at += read
          }
          yield JSON.parse(bytes.toString('utf8')) as Value
        }
      } finally {
        closeSync(file)
      }
    },
    async discard() {
      await close().catch(() => undefined)
      await layer.remove(path).catch(() => undefined)
    },
  }
}
