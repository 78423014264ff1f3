import { floats, type Marks } from './marks.ts'
import type { Spill } from './spill.ts'

/** The marks of many articles in the order they were added: in memory while they are few, then on the disk. */
export interface MarkLog {
  /** Numbers in all. */
  readonly numbers: number
  add(marks: Marks): void
  /** Brings to the disk what memory has no room for. */
  settle(): Promise<void>
  /** In order; as often as wanted. */
  read(): Generator<Marks, void, undefined>
}

/** Numbers that go to the disk at once: 8 MB. */
const BLOCK = 1024 * 1024
/** Blocks that memory has room for: what some 50,000 articles of 4 kB come to. */
const ROOM = 8

interface Block {
  /** Lengths of the marks in it, one after the other. */
  readonly lengths: number[]
  readonly count: number
  readonly values: Float64Array | { readonly at: number }
}

/** Without `spill` all of it stays in memory. */
export function openMarkLog(spill: Spill | null, block = BLOCK, room = ROOM): MarkLog {
  const blocks: Block[] = []
  let open = new Float64Array(Math.min(block, 4096))
  let lengths: number[] = []
  let count = 0
  let numbers = 0
  let held = 0

  function close(): void {
    if (count === 0) return
    blocks.push({ lengths, count, values: open.slice(0, count) })
    lengths = []
    count = 0
  }

  return {
    get numbers() {
      return numbers
    },
    add(marks) {
      if (count + marks.length > block) close()
      if (count + marks.length > open.length) {
        const larger = new Float64Array(Math.max(count + marks.length, Math.min(block, 2 * open.length)))
        larger.set(open.subarray(0, count))
        open = larger
      }
      open.set(marks, count)
      lengths.push(marks.length)
      count += marks.length
      numbers += marks.length
    },
    async settle() {
      if (spill === null || blocks.length - held < room) return
      for (; held < blocks.length; held++) {
        const { lengths, count, values } = blocks[held] as Block
        if (!(values instanceof Float64Array)) continue
        const at = await spill.add(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
        blocks[held] = { lengths, count, values: { at } }
      }
    },
    *read() {
      for (const { lengths, count, values } of blocks) yield* slices(lengths, wholly(values, count))
      yield* slices(lengths, open)
    },
  }

  function wholly(values: Block['values'], count: number): Float64Array {
    if (values instanceof Float64Array) return values
    return floats(spill?.read(values.at, 8 * count) ?? new Uint8Array(0))
  }
}

function* slices(lengths: readonly number[], values: Float64Array): Generator<Marks, void, undefined> {
  let at = 0
  for (const length of lengths) {
    yield values.subarray(at, at + length)
    at += length
  }
}
