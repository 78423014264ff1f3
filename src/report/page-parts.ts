import { findingId } from '../core/id.ts'

/** A file of the report, by its name in the reports folder. */
export interface PageFile {
  readonly name: string
  readonly content: string
}

/** The part of an article by its row, or that of who said what. */
export type PartKey = number | 'spoken'

/** The parts of a page: held while they fit into it, files of their own from the moment they do not. */
export interface Parts {
  /** Yields the files that can be written: none while all fit, all so far once they do not. */
  add(key: PartKey, json: string): Generator<PageFile, void, undefined>
  /** Bytes that something else takes. */
  reserve(bytes: number): Generator<PageFile, void, undefined>
  /** Name and JSON of each part that stands in the page itself; null when they are files. */
  readonly kept: Iterable<readonly [name: string, json: string]> | null
  /** The name of the file that holds a part. */
  file(key: PartKey): string | null
}

/** What a part is called inside the page. */
export const partName = (key: PartKey) => (key === 'spoken' ? key : `article-${key}`)

export function partsWithin(limit: number): Parts {
  let held: Map<PartKey, string> | null = new Map()
  const files = new Map<PartKey, string>()
  let size = 0

  function* settled(): Generator<PageFile, void, undefined> {
    if (held === null || size <= limit) return
    const all = held
    held = null
    for (const [key, json] of all) yield fileOf(key, json)
  }

  function fileOf(key: PartKey, json: string): PageFile {
    // Named by what it says: a page never meets parts of another run, and what has not changed keeps its file.
    const name = findingId('part', [json], '')
    files.set(key, name)
    return { name: `report/articles/${name}.js`, content: `copydeskPart(${JSON.stringify(name)},${json})\n` }
  }

  return {
    *add(key, json) {
      size += bytes(json)
      if (held === null) yield fileOf(key, json)
      else {
        held.set(key, json)
        yield* settled()
      }
    },
    *reserve(bytes) {
      size += bytes
      yield* settled()
    },
    get kept() {
      return held === null ? null : [...held].map(([key, json]) => [partName(key), json] as const)
    },
    file: key => files.get(key) ?? null,
  }
}

/** Bytes in UTF-8; lone surrogates never come, JSON escapes them. */
export function bytes(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) count++
    // A pair is two units of four bytes together; any other unit from here on takes three.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) count++
  }
  return count
}
