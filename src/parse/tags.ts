import { References } from './references.ts'

// The tokens of htmlparser2's tokenizer, read in less than a third of the time: it asks its state again for each character of a page, and of most characters
// nobody wants to know more than where they end. A test compares the two on pages and on what no page should hold.

/** What is told of a page, in order; every number is a place in the source. */
export interface TagReader {
  text(start: number, end: number): void
  /** A character that the source spells as a reference; `end` is behind its last character. */
  reference(code: number, start: number, end: number): void
  tagOpens(start: number, end: number): void
  /** One of the tag that was opened last. The value is as written, without its marks; empty when there is none. */
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void
  tagEnds(selfClosing: boolean): void
  tagCloses(start: number, end: number): void
}

const QUOTATION_MARK = 0x22
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const SLASH = 0x2f
const EQUALS = 0x3d
const GREATER = 0x3e
const EXCLAMATION_MARK = 0x21
const QUESTION_MARK = 0x3f
const BRACKET = 0x5b
/** Elements whose content is text up to their own end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp'])
/** Lengths of their names. */
const SHORTEST_RAW = 3
const LONGEST_RAW = 8

const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0c || unit === 0x0d
const isLetter = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)

/** Reads a page from its first character to its last. */
export function readTags(source: string, reader: TagReader): void {
  new Tags(source, reader).read()
}

class Tags {
  readonly #source: string
  readonly #reader: TagReader
  readonly #references: References
  /** The next ampersand from where text was last read. */
  #ampersand = -1
  /** Where what was no tag after all begins to be text; -1 when it was one. */
  #text = -1

  constructor(source: string, reader: TagReader) {
    this.#source = source
    this.#reader = reader
    this.#references = new References(source)
  }

  read(): void {
    const source = this.#source
    const { length } = source
    let from = 0
    for (let at = 0; at < length; ) {
      const tag = source.indexOf('<', at)
      if (tag < 0) break
      const next = source.charCodeAt(tag + 1)
      if (!isLetter(next) && next !== SLASH && next !== EXCLAMATION_MARK && next !== QUESTION_MARK) {
        at = tag + 1
        continue
      }
      if (tag > from) this.#tell(from, tag)
      this.#text = -1
      at = isLetter(next) ? this.#start(tag + 1) : next === SLASH ? this.#end(tag) : this.#declaration(tag + 2, next)
      from = this.#text < 0 ? at : this.#text
    }
    if (from < length) this.#tell(from, length)
  }

  /** Text from which references are read. */
  #tell(start: number, end: number): void {
    let from = start
    let at = this.#ampersand
    if (at < start) at = this.#nextAmpersand(start)
    while (at < end) {
      const reference = this.#references.at(at, end)
      if (reference === null) {
        at = this.#nextAmpersand(at + 1)
        continue
      }
      if (at > from) this.#reader.text(from, at)
      for (const code of reference.codes) this.#reader.reference(code, at, reference.end)
      from = reference.end
      at = this.#nextAmpersand(from)
    }
    if (from < end) this.#reader.text(from, end)
  }

  #nextAmpersand(from: number): number {
    const at = this.#source.indexOf('&', from)
    this.#ampersand = at < 0 ? this.#source.length : at
    return this.#ampersand
  }

  /** A start tag whose name begins at `start`; the place behind it and, where its content is text, behind its end tag. */
  #start(start: number): number {
    const source = this.#source
    const { length } = source
    let at = start + 1
    let unit = source.charCodeAt(at)
    while (at < length && unit !== GREATER && unit !== SLASH && !isSpace(unit)) unit = source.charCodeAt(++at)
    if (at >= length) return length
    const end = at
    this.#reader.tagOpens(start, end)
    let selfClosing = false
    for (;;) {
      if (at >= length) return length
      unit = source.charCodeAt(at)
      if (unit === GREATER) break
      if (unit === SLASH) selfClosing = true
      else if (!isSpace(unit)) {
        selfClosing = false
        at = this.#attribute(at)
        continue
      }
      at++
    }
    this.#reader.tagEnds(selfClosing)
    at++
    if (selfClosing || end - start < SHORTEST_RAW || end - start > LONGEST_RAW) return at
    const name = source.slice(start, end).toLowerCase()
    return RAW.has(name) ? this.#raw(name, at) : at
  }

  /** An attribute whose name begins at `start`; the place behind it. */
  #attribute(start: number): number {
    const source = this.#source
    const { length } = source
    let at = start + 1
    let unit = source.charCodeAt(at)
    while (at < length && unit !== EQUALS && unit !== GREATER && unit !== SLASH && !isSpace(unit))
      unit = source.charCodeAt(++at)
    const nameEnd = at
    while (at < length && isSpace(unit)) unit = source.charCodeAt(++at)
    if (at >= length) return length
    if (unit !== EQUALS) {
      this.#reader.attribute(start, nameEnd, nameEnd, nameEnd)
      return at
    }
    do unit = source.charCodeAt(++at)
    while (at < length && isSpace(unit))
    if (at >= length) return length
    if (unit === QUOTATION_MARK || unit === APOSTROPHE) {
      const end = source.indexOf(unit === QUOTATION_MARK ? '"' : "'", at + 1)
      if (end < 0) return length
      this.#reader.attribute(start, nameEnd, at + 1, end)
      return end + 1
    }
    const from = at
    while (at < length && unit !== GREATER && !isSpace(unit)) unit = source.charCodeAt(++at)
    if (at < length) this.#reader.attribute(start, nameEnd, from, at)
    return at
  }

  /** The text of an element that holds nothing else, and its end tag. */
  #raw(name: string, start: number): number {
    const source = this.#source
    const { length } = source
    const title = name === 'title'
    for (let at = source.indexOf('</', start); at >= 0; at = source.indexOf('</', at + 2)) {
      const end = at + 2 + name.length
      const unit = source.charCodeAt(end)
      if (unit !== GREATER && !isSpace(unit)) continue
      if (source.slice(at + 2, end).toLowerCase() !== name) continue
      if (at > start) this.#plain(title, start, at)
      this.#reader.tagCloses(at + 2, end)
      const close = source.indexOf('>', end)
      return close < 0 ? length : close + 1
    }
    if (start < length) this.#plain(title, start, length)
    return length
  }

  #plain(references: boolean, start: number, end: number): void {
    if (references) this.#tell(start, end)
    else this.#reader.text(start, end)
  }

  /** An end tag, or what looks like one; the place behind it. */
  #end(tag: number): number {
    const source = this.#source
    const { length } = source
    let at = tag + 2
    while (at < length && isSpace(source.charCodeAt(at))) at++
    if (at >= length) return this.#asText(tag, length)
    let unit = source.charCodeAt(at)
    if (unit === GREATER) return this.#asText(tag, at + 1)
    const start = at
    if (!isLetter(unit)) {
      const end = source.indexOf('>', at)
      return end < 0 ? this.#asText(start, length) : end + 1
    }
    while (at < length && unit !== GREATER && !isSpace(unit)) unit = source.charCodeAt(++at)
    if (at >= length) return length
    this.#reader.tagCloses(start, at)
    const end = source.indexOf('>', at)
    return end < 0 ? length : end + 1
  }

  #asText(start: number, at: number): number {
    this.#text = start
    return at
  }

  /** A comment, a declaration or an instruction, whose content begins at `start`; the place behind it. */
  #declaration(start: number, mark: number): number {
    const source = this.#source
    if (mark === EXCLAMATION_MARK) {
      if (source.charCodeAt(start) === HYPHEN && source.charCodeAt(start + 1) === HYPHEN) {
        const end = source.indexOf('-->', start)
        return end < 0 ? source.length : end + 3
      }
      if (source.startsWith('[CDATA[', start)) {
        const end = source.indexOf(']]>', start + 7)
        return end < 0 ? source.length : end + 3
      }
    }
    // Of a declaration the first character is never its end, of an instruction it may be; the second of `<!-` neither.
    const declared = mark === EXCLAMATION_MARK && source.charCodeAt(start) !== BRACKET
    const end = source.indexOf('>', start + (declared ? (source.charCodeAt(start) === HYPHEN ? 2 : 1) : 0))
    return end < 0 ? this.#asText(start, source.length) : end + 1
  }
}
