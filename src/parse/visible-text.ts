import type { BlockKind } from '../core/article.ts'
import { type RunTable, RunTableBuilder } from '../core/run-table.ts'
import { isSpace } from '../core/span.ts'
import type { OpenElement } from './open-elements.ts'

/** A block of visible text; its span may still hold white space at the end. */
export interface RawBlock {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  /** The innermost element that holds the whole block. */
  readonly element: OpenElement
  readonly linkDensity: number
  readonly apart: boolean
}

/** White space that HTML folds; NBSP and the other spaces of Unicode stay. */
function folds(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c
}

/** Gathers the text that a reader sees, block by block, with its map to the source. */
export class VisibleText {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #runs = new RunTableBuilder()
  readonly blocks: RawBlock[] = []
  #start = -1
  #element: OpenElement | null = null
  /** Characters of the block that are no white space, and those of them inside links. */
  #seen = 0
  #linked = 0
  /** A folded space that waits for more text: its place in the source, or -1. */
  #spaceStart = -1
  #spaceEnd = -1
  /** The shallowest the stack has been since the last text of the block. */
  #lowest = Infinity
  #breaks = 0
  #walled = true

  constructor(source: string) {
    this.#source = source
  }

  /** Ends the block: an element begins or ends that stands on lines of its own. */
  wall(): void {
    this.#end()
    this.#walled = true
  }

  /** Ends the line. */
  lineBreak(): void {
    this.#end()
    this.#breaks++
  }

  /** Adds text as it stands in the source, white space folded. `lowest` is the depth of the stack at its shallowest since the last text. */
  add(start: number, end: number, element: OpenElement, lowest: number): void {
    this.#lowest = Math.min(this.#lowest, lowest)
    if (element.preformatted) {
      this.#addAsWritten(start, end, element)
      return
    }
    const source = this.#source
    let at = start
    while (at < end) {
      if (folds(source.charCodeAt(at))) {
        const from = at
        do at++
        while (at < end && folds(source.charCodeAt(at)))
        this.#space(from, at)
        continue
      }
      // One blank between two words needs no folding: it goes along with them.
      const from = at
      let blanks = 0
      for (at++; at < end; at++) {
        const unit = source.charCodeAt(at)
        if (unit > 0x20 || !folds(unit)) continue
        if (unit !== 0x20 || at + 1 >= end || folds(source.charCodeAt(at + 1))) break
        blanks++
      }
      this.#emit(source.slice(from, at), from, at - from, blanks, element)
    }
  }

  /** Adds a character that the source spells otherwise. */
  addSpelled(character: string, start: number, end: number, element: OpenElement, lowest: number): void {
    this.#lowest = Math.min(this.#lowest, lowest)
    if (!element.preformatted && folds(character.charCodeAt(0))) this.#space(start, end)
    else this.#emit(character, start, end - start, 0, element)
  }

  finished(): { text: string; runs: RunTable } {
    this.#end()
    return { text: this.#parts.join(''), runs: this.#runs.table() }
  }

  #addAsWritten(start: number, end: number, element: OpenElement): void {
    for (let at = start; at < end; ) {
      let stop = this.#source.indexOf('\r', at)
      if (stop < 0 || stop >= end) stop = end
      if (stop > at) this.#emit(this.#source.slice(at, stop), at, stop - at, 0, element)
      if (stop < end) {
        const length = this.#source[stop + 1] === '\n' && stop + 1 < end ? 2 : 1
        this.#emit('\n', stop, length, 1, element)
        at = stop + length
      } else at = end
    }
  }

  #space(start: number, end: number): void {
    if (this.#start < 0 || this.#spaceStart >= 0) return
    this.#spaceStart = start
    this.#spaceEnd = end
  }

  #emit(characters: string, start: number, length: number, blanks: number, element: OpenElement): void {
    let text = characters
    let from = start
    if (this.#start < 0) {
      // A block begins with something to see.
      let skip = 0
      while (skip < text.length && isSpace(text.charCodeAt(skip))) skip++
      if (skip === text.length) return
      if (skip > 0 && text.length === length) {
        text = text.slice(skip)
        from += skip
      }
      this.#begin(from, element)
    } else {
      let held = this.#element ?? element
      while (held.depth > this.#lowest && held.parent !== null) held = held.parent
      this.#element = held
      if (this.#spaceStart >= 0) {
        this.#parts.push(' ')
        this.#runs.add(1, this.#spaceStart, this.#spaceEnd - this.#spaceStart)
      }
    }
    this.#spaceStart = -1
    this.#lowest = Infinity
    this.#parts.push(text)
    this.#runs.add(text.length, from, length - (from - start))
    this.#seen += text.length - blanks
    if (element.linked) this.#linked += text.length - blanks
  }

  #begin(from: number, element: OpenElement): void {
    if (this.#runs.textLength > 0) {
      this.#parts.push('\n')
      this.#runs.add(1, from, 0)
    }
    this.#start = this.#runs.textLength
    this.#element = element
  }

  #end(): void {
    this.#spaceStart = -1
    if (this.#start < 0 || this.#element === null) return
    this.blocks.push({
      start: this.#start,
      end: this.#runs.textLength,
      kind: this.#element.kind,
      element: this.#element,
      linkDensity: this.#seen === 0 ? 0 : this.#linked / this.#seen,
      apart: this.#walled || this.#breaks > 1,
    })
    this.#start = -1
    this.#element = null
    this.#seen = 0
    this.#linked = 0
    this.#breaks = 0
    this.#walled = false
  }
}
