import type { PageArticle } from '../report/page-data.ts'
import { jsonIn } from '../report/page-parts.ts'
import { type PageEntry, pageEntry } from '../report/page-share.ts'
import type { Line } from '../report/wire.ts'
import { type Spelled, spelledOut } from './abbreviated.ts'
import { floats, signatureIn } from './marks.ts'
import type { Remembered } from './remembered.ts'
import { recalled } from './remembered-bytes.ts'
import { entryOf } from './reuse.ts'
import { rowsIn } from './row-bytes.ts'
import type { Shelf } from './shelf.ts'
import type { Beside, NamedShare, Shown } from './shown.ts'
import type { Entries, Entry } from './tables.ts'
import { bodyIn, numberedLine, type Told } from './told.ts'

/** Bytes on a shelf. */
interface Place {
  readonly at: number
  readonly length: number
}

/** The articles of a run as they wait on the disk, in its order. */
export interface Waiting {
  /** What the report shows of an article; of one that was cleaned also what comparing it takes. */
  add(shown: ShownAt, cleaned: Cleaned | null): void
  readonly count: number
  /** By place in the run. */
  told(at: number): Told
  /** The line as it is written, but for what was found across articles. */
  line(at: number): Uint8Array
  shown(at: number): Shown
  /** What the page takes of it, but for what was found across articles. */
  entry(at: number): PageEntry
  /** By place among those that were cleaned. */
  remembered(at: number): Remembered
  /** Those that are judged by their key. */
  rows(at: number): Remembered['rows']
  /** Those that were cleaned, as a corpus has them. */
  readonly entries: Entries
}

interface ShownAt {
  readonly line: Place
  readonly told: Place
  readonly beside: Place
  readonly share: Place
  readonly part: Place
}

interface Cleaned extends Pick<Entry, 'id' | 'outlet' | 'words'> {
  readonly remembered: Place
  readonly rows: Place
  readonly marks: Place
}

export function openWaiting(shelf: Shelf): Waiting {
  const line = column()
  const told = column()
  const beside = column()
  const share = column()
  const part = column()
  const remembered = column()
  const rows = column()
  /** The place of its line. */
  const lines = column()
  const marks = column()
  const names: Pick<Entry, 'id' | 'outlet' | 'words'>[] = []
  // One string for an outlet, not one an article.
  const outlets = new Map<string, string>()
  const read = (places: Column, index: number) => shelf.read(places.at(index), places.length(index))
  const held = (places: Column, index: number) => new Uint8Array(read(places, index))
  const rowsOf = (index: number) => rowsIn(read(rows, index))
  const article = (index: number) => recalled(read(remembered, index))
  const shared = (index: number): Spelled => {
    const { name } = parsed(read(share, index)) as NamedShare
    return name === '' ? NOTHING : (JSON.parse(jsonIn({ name, content: read(part, index) })) as PageArticle)
  }
  const shown = (index: number): Shown => {
    const own = parsed(read(line, index)) as Line
    const { short, ...rest } = parsed(read(beside, index)) as Beside
    const { pieces, statements } = short === undefined || !('body' in own) ? shared(index) : spelledOut(short, own)
    return { ...rest, pieces, statements, line: { ...own, line: index + 1 } }
  }
  const entry = (index: number): Entry | undefined => {
    const own = names[index]
    return own === undefined
      ? undefined
      : entryOf(own, signatureIn(floats(held(marks, index))), bodyIn(read(lines, index)))
  }
  return {
    add(own, cleaned) {
      line.add(own.line)
      told.add(own.told)
      beside.add(own.beside)
      share.add(own.share)
      part.add(own.part)
      if (cleaned === null) return
      const { id, outlet, words } = cleaned
      if (outlet !== null && !outlets.has(outlet)) outlets.set(outlet, outlet)
      names.push({ id, outlet: outlet === null ? null : (outlets.get(outlet) ?? null), words })
      remembered.add(cleaned.remembered)
      rows.add(cleaned.rows)
      lines.add(own.line)
      marks.add(cleaned.marks)
    },
    get count() {
      return line.count()
    },
    told: index => parsed(read(told, index)) as Told,
    line: index => numberedLine(read(line, index), index + 1),
    shown,
    entry(index) {
      if (share.length(index) === 0) return pageEntry(shown(index))
      const { name, ...own } = parsed(read(share, index)) as NamedShare
      return {
        share: { ...own, row: { ...own.row, line: index + 1 } },
        part: name === '' ? null : { name, content: held(part, index) },
      }
    },
    remembered: article,
    rows: rowsOf,
    entries: {
      get length() {
        return names.length
      },
      at: entry,
      *[Symbol.iterator]() {
        for (let index = 0; index < names.length; index++) {
          const next = entry(index)
          if (next !== undefined) yield next
        }
      },
    },
  }
}

const NOTHING: Spelled = { pieces: [], statements: [] }

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
