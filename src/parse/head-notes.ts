import { Document, Element, Text } from 'domhandler'

/** Elements by which a page speaks of itself, and the attributes that matter on them. */
const NAMES = new Set(['html', 'meta', 'link', 'script', 'time'])
const ATTRIBUTES = new Set(
  'lang xml:lang property name content itemprop http-equiv rel href type datetime pubdate class'.split(' '),
)
/** A page that says more about itself than this is not meant for readers. */
const MOST = 2000

/** Bylines past these are those of other articles, or no bylines. */
const MOST_BYLINES = 20
const LONGEST_BYLINE = 300
/** Longer titles are no headlines. */
const LONGEST_TITLE = 600

/** Those elements only, in order. */
export class HeadNotes {
  readonly elements: Element[] = []
  /** The text of elements that the markup calls bylines, a line for each element inside; entities as written. */
  readonly bylines: string[] = []
  /** What stands in the first `title`; nothing when that is too long. */
  title = ''
  #titleLetters = 0
  #element: Element | null = null

  /** True when the attributes of the element are wanted. */
  open(name: string): boolean {
    if (!NAMES.has(name) || this.elements.length >= MOST) {
      this.#element = null
      return false
    }
    this.#element = new Element(name, {})
    this.elements.push(this.#element)
    return true
  }

  /** True when the value of the attribute is wanted. As in HTML, the first of two attributes alike counts. */
  wants(name: string): boolean {
    return this.#element !== null && ATTRIBUTES.has(name) && !Object.hasOwn(this.#element.attribs, name)
  }

  attribute(name: string, value: string): void {
    if (this.#element !== null) this.#element.attribs[name] = value
  }

  /** Text of a script; kept when the script is data. */
  text(source: string, start: number, end: number): void {
    const element = this.#element
    if (element === null || element.name !== 'script' || !/\bld\+json\b/iu.test(element.attribs.type ?? '')) return
    element.children.push(new Text(source.slice(start, end)))
  }

  close(): void {
    this.#element = null
  }

  /** Text of the page's title. */
  titled(text: string): void {
    this.#titleLetters += text.length
    this.title = this.#titleLetters > LONGEST_TITLE ? '' : this.title + text
  }

  /** A small tree of the elements: selectors run on it instead of on the whole page. */
  tree(): Document {
    const document = new Document(this.elements)
    for (const element of this.elements) element.parent = document
    return document
  }

  /** Begins a byline, when there are not too many. */
  openByline(): boolean {
    if (this.bylines.length >= MOST_BYLINES) return false
    this.bylines.push('')
    return true
  }

  /** Text of the byline that was opened last. */
  byline(text: string, apart: boolean): void {
    const at = this.bylines.length - 1
    const before = this.bylines[at] ?? ''
    if (before.length < LONGEST_BYLINE)
      this.bylines[at] = `${before}${apart ? '\n' : ''}${text.slice(0, LONGEST_BYLINE)}`
  }
}
