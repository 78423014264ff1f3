import { findingId } from '../core/id.ts'

/** A file of the report, by its name in the reports folder. Bytes are UTF-8. */
export interface PageFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** A part of the page as a file has it: a script that hands JSON over. */
export interface PagePart {
  /** That of what it says: a page never meets parts of another run, and what has not changed keeps its file. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** The part of an article by its row, or that of who said what. */
export type PartKey = number | 'spoken'

/** The parts of a page: held while they fit into it, files of their own from the moment they do not. */
export interface Parts {
  /** Yields the files that can be written: none while all fit, all so far once they do not. */
  add(key: PartKey, part: PagePart): Generator<PageFile, void, undefined>
  /** Bytes that something else takes. */
  reserve(bytes: number): Generator<PageFile, void, undefined>
  /** Name and JSON of each part that stands in the page itself; null when they are files. */
  readonly kept: Iterable<readonly [name: string, json: string]> | null
  /** The name of the file that holds a part. */
  file(key: PartKey): string | null
}

/** What a part is called inside the page. */
export const partName = (key: PartKey) => (key === 'spoken' ? key : `article-${key}`)

/** JSON that no HTML parser can mistake for markup and no script parser for a line break. */
export function data(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

export function partOf(value: unknown): PagePart {
  const json = data(value)
  const name = findingId('part', [json], '')
  return { name, content: `${before(name)}${json}${AFTER}` }
}

const before = (name: string) => `copydeskPart(${JSON.stringify(name)},`
const AFTER = ')\n'

/** The JSON of a part. */
export function jsonIn({ name, content }: PagePart): string {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  return text.slice(before(name).length, -AFTER.length)
}

export function partsWithin(limit: number): Parts {
  let held: Map<PartKey, PagePart> | null = new Map()
  const files = new Map<PartKey, string>()
  let size = 0

  function* settled(): Generator<PageFile, void, undefined> {
    if (held === null || size <= limit) return
    const all = held
    held = null
    for (const [key, part] of all) yield fileOf(key, part)
  }

  function fileOf(key: PartKey, { name, content }: PagePart): PageFile {
    files.set(key, name)
    return { name: `report/articles/${name}.js`, content }
  }

  return {
    *add(key, part) {
      const { content } = part
      size += typeof content === 'string' ? bytes(content) : content.length
      if (held === null) yield fileOf(key, part)
      else {
        held.set(key, part)
        yield* settled()
      }
    },
    *reserve(bytes) {
      size += bytes
      yield* settled()
    },
    get kept() {
      return held === null ? null : [...held].map(([key, part]) => [partName(key), jsonIn(part)] as const)
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
