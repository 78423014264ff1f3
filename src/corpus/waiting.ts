import type { Line } from '../report/wire.ts'
import type { Remembered } from './remembered.ts'
import { recalled } from './remembered-bytes.ts'
import { entryOf } from './reuse.ts'
import type { Shelf } from './shelf.ts'
import type { Shown } from './shown.ts'
import type { Entries } from './tables.ts'
import { numberedLine, type Told } from './told.ts'

/** Bytes on a shelf. */
interface Place {
  readonly at: number
  readonly length: number
}

/** The articles of a run as they wait on the disk, in its order. */
export interface Waiting {
  /** What the report shows of an article; of one that was cleaned also what comparing it takes, and its cleaned file. */
  add(shown: ShownAt, cleaned: Cleaned | null): void
  readonly count: number
  /** By place in the run. */
  told(at: number): Told
  /** The line as it is written, but for what was found across articles. */
  line(at: number): Uint8Array
  shown(at: number): Shown
  /** By place among those that were cleaned. */
  remembered(at: number): Remembered
  /** Those that were cleaned, as a corpus has them. */
  readonly entries: Entries
}

interface ShownAt {
  readonly line: Place
  readonly told: Place
  readonly beside: Place
}

interface Cleaned {
  readonly remembered: Place
  readonly content: Place
  readonly marks: Place
}

export function openWaiting(shelf: Shelf): Waiting {
  const line = column()
  const told = column()
  const beside = column()
  const remembered = column()
  const content = column()
  const marks = column()
  const read = (places: Column, index: number) => shelf.read(places.at(index), places.length(index))
  const article = (index: number) => recalled(read(remembered, index))
  const entry = (index: number) => entryOf(article(index), read(marks, index), read(content, index))
  return {
    add(own, cleaned) {
      line.add(own.line)
      told.add(own.told)
      beside.add(own.beside)
      if (cleaned === null) return
      remembered.add(cleaned.remembered)
      content.add(cleaned.content)
      marks.add(cleaned.marks)
    },
    get count() {
      return line.count()
    },
    told: index => parsed(read(told, index)) as Told,
    line: index => numberedLine(read(line, index), index + 1),
    shown(index) {
      const own = parsed(read(line, index)) as Line
      return { ...(parsed(read(beside, index)) as Omit<Shown, 'line'>), line: { ...own, line: index + 1 } }
    },
    remembered: article,
    entries: {
      get length() {
        return content.count()
      },
      at: index => (index >= 0 && index < content.count() ? entry(index) : undefined),
      *[Symbol.iterator]() {
        for (let index = 0; index < content.count(); index++) yield entry(index)
      },
    },
  }
}

const parsed = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'))

interface Column {
  add(place: Place): void
  count(): number
  at(index: number): number
  length(index: number): number
}

/** Twelve bytes a place. */
function column(): Column {
  let at = new Float64Array(1024)
  let length = new Int32Array(1024)
  let count = 0
  return {
    add(place) {
      if (count === at.length) {
        const [wider, longer] = [new Float64Array(2 * count), new Int32Array(2 * count)]
        wider.set(at)
        longer.set(length)
        at = wider
        length = longer
      }
      at[count] = place.at
      length[count] = place.length
      count++
    },
    count: () => count,
    at: index => at[index] ?? 0,
    length: index => length[index] ?? 0,
  }
}
