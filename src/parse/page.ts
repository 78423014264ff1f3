import { type ElementFacts, elementFacts } from './elements.ts'
import { HeadNotes } from './head-notes.ts'
import { NOTHING_SAID, type OpenElement, OpenElements, type Said } from './open-elements.ts'
import { attributeValue } from './references.ts'
import { readTags, type TagReader } from './tags.ts'
import { VisibleText } from './visible-text.ts'

/** `display: none` and `visibility: hidden` in a style attribute. */
const HIDING = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu
/** What elements that name an author are called, in English, German, Spanish, Portuguese, French and Italian. */
const BYLINE =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|autor|autore|autoren|autores|auteurs?|verfasser)(?=$|[\s_-])/u
/** Longer attribute values are data, not names. */
const LONGEST_VALUE = 1000

/**
 * Reads a page from its tags: they are places in the source, so every visible character keeps its own. The tree is not built: blocks need
 * the open elements only, and the page's own account of itself a few elements of the head (`HeadNotes`).
 */
export class Page implements TagReader {
  readonly shown: VisibleText
  readonly notes = new HeadNotes()
  readonly #source: string
  readonly #open = new OpenElements()
  #name = ''
  #facts: ElementFacts = elementFacts('')
  /** Whether the element's attributes are noted for the head. */
  #noted = false
  #words = ''
  #hidden = false
  #href = false
  #author = false
  /** The byline that is being read, and the element of its last text. */
  #byline: OpenElement | null = null
  #bylineAt: OpenElement | null = null

  constructor(source: string) {
    this.#source = source
    this.shown = new VisibleText(source)
    readTags(source, this)
  }

  text(start: number, end: number): void {
    let { top } = this.#open
    if (top.unseen) {
      if (top.name === 'head' && this.#source.slice(start, end).trim() !== '') {
        // The standard ends the head at the first text in it.
        if (this.#open.popTo(top)) this.shown.wall()
        top = this.#open.top
      } else {
        if (top.name === 'script') this.notes.text(this.#source, start, end)
        return
      }
    }
    if (this.#byline !== null) this.#noteByline(top, start, end)
    this.shown.add(start, end, top, this.#open.takeLowest())
  }

  reference(code: number, start: number, end: number): void {
    const { top } = this.#open
    if (top.unseen) return
    if (this.#byline !== null) this.#noteByline(top, start, end)
    this.shown.addSpelled(String.fromCodePoint(code), start, end, top, this.#open.takeLowest())
  }

  tagOpens(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase()
    this.#facts = elementFacts(this.#name)
    this.#noted = this.notes.open(this.#name)
    this.#words = ''
    this.#hidden = false
    this.#href = false
    this.#author = false
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const source = this.#source
    if (!this.#noted && !isAsked(source.charCodeAt(nameStart) | 0x20, nameEnd - nameStart)) return
    const name = source.slice(nameStart, nameEnd).toLowerCase()
    if (this.#noted && this.notes.wants(name))
      this.notes.attribute(name, attributeValue(source, valueStart, valueEnd, Infinity))
    if (name === 'hidden') this.#hidden = true
    else if (name === 'href') this.#href = true
    else if (name === 'style') this.#hidden ||= HIDING.test(attributeValue(source, valueStart, valueEnd, LONGEST_VALUE))
    else if (name === 'rel')
      this.#author = /(?:^|\s)author(?=$|\s)/iu.test(attributeValue(source, valueStart, valueEnd, LONGEST_VALUE))
    else if (name === 'class' || name === 'id' || name === 'role' || name === 'itemprop') {
      const words = attributeValue(source, valueStart, valueEnd, LONGEST_VALUE).trim().toLowerCase()
      if (words !== '') this.#words += this.#words === '' ? words : ` ${words}`
    }
  }

  tagEnds(selfClosing: boolean): void {
    // Outside `svg` and `math` the slash means nothing, but a script ends by it.
    const name = this.#name
    this.#begin(
      selfClosing &&
        (this.#open.top.foreign || name === 'svg' || name === 'math' || (this.#facts.unseen && name !== 'head')),
    )
  }

  tagCloses(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    if (name === 'script') this.notes.close()
    if (name === 'br') {
      this.shown.lineBreak()
      return
    }
    const element = this.#open.closedBy(name)
    if (element !== null) {
      if (this.#open.popTo(element)) this.shown.wall()
    } else if (name === 'p') this.shown.wall()
  }

  #begin(closed: boolean): void {
    const name = this.#name
    const facts = this.#facts
    const foreign = this.#open.top.foreign
    let broken = !foreign && this.#open.closeFor(name, facts)
    if (facts.empty || closed) {
      if (name === 'br') this.shown.lineBreak()
      else if (facts.block) broken = true
    } else {
      const element = this.#open.push(name, facts, this.#said())
      if (element.blockDepth === element.depth) broken = true
      if (!element.unseen && (this.#author || BYLINE.test(this.#words))) this.#openByline(element)
    }
    if (broken) this.shown.wall()
  }

  /** A byline inside a byline is part of it. */
  #openByline(element: OpenElement): void {
    if (this.#byline?.closed === false) return
    this.#byline = this.notes.openByline() ? element : null
    this.#bylineAt = null
  }

  #noteByline(top: OpenElement, start: number, end: number): void {
    if (this.#byline === null || this.#byline.closed) {
      this.#byline = null
      return
    }
    const apart = this.#bylineAt !== null && this.#bylineAt !== top
    this.#bylineAt = top
    this.notes.byline(this.#source.slice(start, end), apart)
  }

  #said(): Said {
    if (this.#words === '' && !this.#hidden && !this.#href) return NOTHING_SAID
    return { words: this.#words.replaceAll(/\s+/gu, ' '), hidden: this.#hidden, href: this.#href }
  }
}

/** Attributes that say something of an element's text, by first letter and length: of most others not even the name need be read. */
const ASKED = new Set(
  'class id role rel href style hidden itemprop'.split(' ').map(name => 16 * name.charCodeAt(0) + name.length),
)

function isAsked(letter: number, length: number): boolean {
  return length < 9 && ASKED.has(16 * letter + length)
}
