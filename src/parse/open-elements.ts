import type { BlockKind } from '../core/article.ts'
import { type ElementFacts, elementFacts } from './elements.ts'

/** An element that is open, and what its place makes of the text inside. */
export interface OpenElement {
  readonly name: string
  readonly facts: ElementFacts
  readonly parent: OpenElement | null
  readonly depth: number
  /** Depth of the nearest element that stands on lines of its own. */
  readonly blockDepth: number
  readonly kind: BlockKind
  readonly level: number
  readonly unseen: boolean
  readonly linked: boolean
  readonly preformatted: boolean
  /** Inside `svg` or `math`, where `/>` closes. */
  readonly foreign: boolean
  /** Its own class, id, role and itemprop. */
  readonly words: string
  closed: boolean
  /** Filled in when first asked for. */
  path: string | null
  allWords: string | null
  /** The child whose path or words were asked for last: its like share them, and whoever looks them up need not read them again. */
  lastChild: OpenElement | null
}

/** What an element's attributes say, as far as it matters to its text. */
export interface Said {
  readonly words: string
  readonly hidden: boolean
  readonly href: boolean
}

export const NOTHING_SAID: Said = { words: '', hidden: false, href: false }

/** Deeper elements share the path of the one this deep: no page nests like that on purpose. */
const DEEPEST_PATH = 64
/** Enough for the block and its section; what stands further out is the page's frame. */
const LONGEST_WORDS = 400

/**
 * The stack of open elements. Every step takes constant time, however deep the stack: for each name it knows the innermost open element,
 * and what is closed is closed for good.
 */
export class OpenElements {
  readonly #root: OpenElement = {
    name: '',
    facts: elementFacts(''),
    parent: null,
    depth: 0,
    blockDepth: 0,
    kind: 'paragraph',
    level: 0,
    unseen: false,
    linked: false,
    preformatted: false,
    foreign: false,
    words: '',
    closed: false,
    path: '',
    allWords: '',
    lastChild: null,
  }
  readonly #open = new Map<string, OpenElement[]>()
  readonly #barriers: OpenElement[] = []
  top: OpenElement = this.#root
  /** Depth of the shallowest stack since it was last read. */
  #lowest = 0

  /** The innermost open element of a name. */
  innermost(name: string): OpenElement | undefined {
    return this.#open.get(name)?.at(-1)
  }

  /** How shallow the stack has been since the last call. */
  takeLowest(): number {
    const lowest = Math.min(this.#lowest, this.top.depth)
    this.#lowest = this.top.depth
    return lowest
  }

  push(name: string, facts: ElementFacts, said: Said): OpenElement {
    const parent = this.top
    const depth = parent.depth + 1
    // A page that hides its whole body shows it by script.
    const unseen = parent.unseen || facts.unseen || (said.hidden && name !== 'body' && name !== 'html')
    // What is not shown breaks no line.
    const block = !unseen && (facts.block || (facts.control && !this.innermostBlockIs('p')))
    // A paragraph inside a cell is a paragraph: old pages lay out their articles in tables.
    const kind = facts.kind ?? (parent.kind === 'cell' && (name === 'p' || name === 'div') ? 'paragraph' : parent.kind)
    const element: OpenElement = {
      name,
      facts,
      parent,
      depth,
      blockDepth: block ? depth : parent.blockDepth,
      kind,
      level: kind === 'heading' ? facts.level || parent.level : 0,
      unseen,
      linked: parent.linked || (name === 'a' && said.href),
      preformatted: facts.preformatted || (parent.preformatted && kind === 'preformatted'),
      foreign: name === 'svg' || name === 'math' || (parent.foreign && name !== 'foreignobject'),
      words: said.words,
      closed: false,
      path: null,
      allWords: null,
      lastChild: null,
    }
    const same = this.#open.get(name)
    if (same === undefined) this.#open.set(name, [element])
    else same.push(element)
    if (facts.barrier) this.#barriers.push(element)
    this.top = element
    return element
  }

  /** Closes everything down to and with the element; true when one of them stood on lines of its own. */
  popTo(element: OpenElement): boolean {
    const broken = this.top.blockDepth >= element.depth
    while (this.top.depth >= element.depth) {
      const { top } = this
      this.#open.get(top.name)?.pop()
      top.closed = true
      if (top.facts.barrier) this.#barriers.pop()
      this.top = top.parent ?? this.#root
    }
    this.#lowest = Math.min(this.#lowest, this.top.depth)
    return broken
  }

  /** Closes what a start tag of this name ends; true when a line breaks by it. */
  closeFor(name: string, facts: ElementFacts): boolean {
    let broken = false
    if (this.top.name === 'head' && !facts.head) broken = this.popTo(this.top)
    const wall = this.#wall()
    if (facts.endsParagraph) {
      const paragraph = this.innermost('p')
      if (paragraph !== undefined && paragraph.depth > wall) broken = this.popTo(paragraph) || broken
    }
    if (facts.ends.length === 0) return broken
    let least = facts.tabular ? 0 : wall
    for (const outer of facts.within) least = Math.max(least, this.innermost(outer)?.depth ?? 0)
    let outermost: OpenElement | null = null
    for (const ended of facts.ends) {
      const open = this.innermost(ended)
      if (open === undefined || open.depth <= least) continue
      // A link or a heading left open ends here, but not the block that has since begun inside it.
      if ((name === 'a' || facts.level > 0) && this.top.blockDepth > open.depth) continue
      if (outermost === null || open.depth < outermost.depth) outermost = open
    }
    return outermost === null ? broken : this.popTo(outermost) || broken
  }

  /** The element that an end tag closes, or null when it closes nothing. */
  closedBy(name: string): OpenElement | null {
    // What stands behind the end of the body still stands in it.
    if (name === 'body' || name === 'html') return null
    const open = this.innermost(name)
    if (open === undefined) return null
    if (!open.facts.tabular && open.depth < this.#wall()) return null
    const isBlock = open.blockDepth === open.depth
    return !isBlock && this.top.blockDepth > open.depth ? null : open
  }

  innermostBlockIs(name: string): boolean {
    const open = this.innermost(name)
    return open !== undefined && open.depth === this.top.blockDepth
  }

  #wall(): number {
    return this.#barriers.at(-1)?.depth ?? 0
  }
}

/** Names of the open elements from the outside in, `html` left out. */
export function pathOf(element: OpenElement): string {
  if (element.path === null) fillIn(element)
  return element.path ?? ''
}

/** Class, id, role and itemprop words of the element and its ancestors, innermost first. */
export function wordsOf(element: OpenElement): string {
  if (element.allWords === null) fillIn(element)
  return element.allWords ?? ''
}

function fillIn(element: OpenElement): void {
  const unset: OpenElement[] = []
  let at: OpenElement = element
  while (at.path === null && at.parent !== null) {
    unset.push(at)
    at = at.parent
  }
  for (let i = unset.length - 1; i >= 0; i--) {
    const inner = unset[i]
    const outer = inner?.parent
    if (inner === undefined || outer === null || outer === undefined) continue
    const twin = outer.lastChild
    outer.lastChild = inner
    const path = outer.path ?? ''
    const words = outer.allWords ?? ''
    if (twin !== null && twin.name === inner.name) inner.path = twin.path
    else if (inner.name === 'html' || inner.depth > DEEPEST_PATH) inner.path = path
    else inner.path = path === '' ? inner.name : `${path}>${inner.name}`
    if (twin !== null && twin.words === inner.words) inner.allWords = twin.allWords
    else if (inner.words === '') inner.allWords = words
    else inner.allWords = `${inner.words} ${words}`.trimEnd().slice(0, LONGEST_WORDS)
  }
}
