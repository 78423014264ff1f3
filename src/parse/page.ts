import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { type ElementFacts, elementFacts } from './elements.ts'
import { HeadNotes } from './head-notes.ts'
import { NOTHING_SAID, type OpenElement, OpenElements, type Said } from './open-elements.ts'
import { isUnclosedTitle, withUnknownTag } from './unclosed-title.ts'
import { VisibleText } from './visible-text.ts'

/** `display: none` and `visibility: hidden` in a style attribute. */
const HIDING = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu
/** What elements that name an author are called, in English, German, Spanish, Portuguese, French and Italian. */
const BYLINE =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?names?|autor|autore|autoren|autores|auteurs?|verfasser)(?=$|[\s_-])/u
/** White space that is not one blank. */
const UNFOLDED = /\s\s|[^\S ]/u
/** Longer attribute values are data, not names. */
const LONGEST_VALUE = 1000

/**
 * Reads a page from htmlparser2's tokenizer: its tokens are places in the source, so every visible character keeps its own. The tree is not
 * built: blocks need the open elements only, and the page's own account of itself a few elements of the head (`HeadNotes`).
 */
export class Page implements TokenizerCallbacks {
  readonly text: VisibleText
  readonly notes = new HeadNotes()
  readonly #source: string
  readonly #mended: boolean
  readonly #open = new OpenElements()
  #name = ''
  #facts: ElementFacts = elementFacts('')
  /** Whether the element's attributes are noted for the head. */
  #noted = false
  /** The attribute whose value is being read, or '' when nobody asks for it. */
  #attribute = ''
  #value = ''
  #words = ''
  #hidden = false
  #href = false
  #author = false
  /** The byline that is being read, and the element of its last text. */
  #byline: OpenElement | null = null
  #bylineAt: OpenElement | null = null
  #title: OpenElement | null = null
  #nameStart = 0
  /** Where the name of a title that nobody closed starts; nothing behind it is read. */
  #unclosed: number | null = null
  readonly #tokenizer: Tokenizer

  /** A page whose title is `mended` is read to its end whatever its other titles do. */
  private constructor(source: string, mended: boolean) {
    this.#source = source
    this.#mended = mended
    this.text = new VisibleText(source)
    this.#tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, this)
    this.#tokenizer.write(source)
    this.#tokenizer.end()
  }

  /** The page read; a title that nobody closed does not hold the rest of it. */
  static read(source: string): Page {
    const page = new Page(source, false)
    return page.#unclosed === null ? page : new Page(withUnknownTag(source, page.#unclosed), true)
  }

  ontext(start: number, end: number): void {
    let { top } = this.#open
    if (top.unseen) {
      if (top.name === 'head' && this.#source.slice(start, end).trim() !== '') {
        // The standard ends the head at the first text in it.
        if (this.#open.popTo(top)) this.text.wall()
        top = this.#open.top
      } else {
        if (top.name === 'script') this.notes.text(this.#source, start, end)
        else if (top.name === 'title') this.#noteTitle(top, this.#source.slice(start, end))
        return
      }
    }
    if (this.#byline !== null) this.#noteByline(top, start, end)
    this.text.add(start, end, top, this.#open.takeLowest())
  }

  ontextentity(code: number, end: number): void {
    const { top } = this.#open
    if (top.unseen) {
      if (top.name === 'title') this.#noteTitle(top, String.fromCodePoint(code))
      return
    }
    // The tokenizer does not say where an entity starts; there is one ampersand in it, its first character.
    const start = this.#source.lastIndexOf('&', end - 1)
    if (this.#byline !== null) this.#noteByline(top, start, end)
    this.text.addSpelled(String.fromCodePoint(code), start, end, top, this.#open.takeLowest())
  }

  onopentagname(start: number, end: number): void {
    this.#nameStart = start
    this.#name = this.#source.slice(start, end).toLowerCase()
    this.#facts = elementFacts(this.#name)
    this.#noted = this.notes.open(this.#name)
    this.#words = ''
    this.#hidden = false
    this.#href = false
    this.#author = false
  }

  onattribname(start: number, end: number): void {
    this.#attribute = ''
    this.#value = ''
    if (!this.#noted && !isAsked(this.#source.charCodeAt(start) | 0x20, end - start)) return
    const name = this.#source.slice(start, end).toLowerCase()
    if (this.#noted || name === 'class' || name === 'id' || name === 'role' || name === 'itemprop')
      this.#attribute = name
    else if (name === 'style' || name === 'hidden' || name === 'href' || name === 'rel') this.#attribute = name
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === '') return
    this.#value += this.#source.slice(start, this.#noted ? end : Math.min(end, start + LONGEST_VALUE))
  }

  onattribentity(code: number): void {
    if (this.#attribute !== '') this.#value += String.fromCodePoint(code)
  }

  onattribend(): void {
    const name = this.#attribute
    if (name === '') return
    this.#attribute = ''
    if (this.#noted && this.notes.wants(name)) this.notes.attribute(name, this.#value)
    if (name === 'style') this.#hidden ||= HIDING.test(this.#value)
    else if (name === 'hidden') this.#hidden = true
    else if (name === 'href') this.#href = true
    else if (name === 'rel') this.#author = /(?:^|\s)author(?=$|\s)/iu.test(this.#value)
    else if (name === 'class' || name === 'id' || name === 'role' || name === 'itemprop') {
      const words = this.#value.trim().toLowerCase()
      if (words !== '') this.#words += this.#words === '' ? words : ` ${words}`
    }
  }

  onopentagend(end: number): void {
    this.#begin(false)
    if (this.#mended || this.#name !== 'title' || !isUnclosedTitle(this.#source, end + 1)) return
    this.#unclosed = this.#nameStart
    this.#tokenizer.pause()
  }

  onselfclosingtag(): void {
    // Outside `svg` and `math` the slash means nothing, but the tokenizer takes it for the end of a script and reads on.
    const name = this.#name
    this.#begin(this.#open.top.foreign || name === 'svg' || name === 'math' || (this.#facts.unseen && name !== 'head'))
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase()
    if (name === 'script') this.notes.close()
    if (name === 'br') {
      this.text.lineBreak()
      return
    }
    const element = this.#open.closedBy(name)
    if (element !== null) {
      if (this.#open.popTo(element)) this.text.wall()
    } else if (name === 'p') this.text.wall()
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #begin(closed: boolean): void {
    const name = this.#name
    const facts = this.#facts
    const foreign = this.#open.top.foreign
    let broken = !foreign && this.#open.closeFor(name, facts)
    if (facts.empty || closed) {
      if (name === 'br') this.text.lineBreak()
      else if (facts.block) broken = true
    } else {
      const element = this.#open.push(name, facts, this.#said())
      if (element.blockDepth === element.depth) broken = true
      if (!element.unseen && (this.#author || BYLINE.test(this.#words))) this.#openByline(element)
    }
    if (broken) this.text.wall()
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

  /** The first title is the page's; drawings have titles too. */
  #noteTitle(top: OpenElement, text: string): void {
    if (top.foreign) return
    this.#title ??= top
    if (this.#title === top) this.notes.titled(text)
  }

  #said(): Said {
    if (this.#words === '' && !this.#hidden && !this.#href) return NOTHING_SAID
    const words = UNFOLDED.test(this.#words) ? this.#words.replaceAll(/\s+/gu, ' ') : this.#words
    return { words, hidden: this.#hidden, href: this.#href }
  }
}

/** Attributes that say something of an element's text, by first letter and length: of most others not even the name need be read. */
const ASKED = new Set(
  'class id role rel href style hidden itemprop'.split(' ').map(name => 16 * name.charCodeAt(0) + name.length),
)

function isAsked(letter: number, length: number): boolean {
  return length < 9 && ASKED.has(16 * letter + length)
}
