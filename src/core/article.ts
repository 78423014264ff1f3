import type { RunTable } from './run-table.ts'
import type { Span } from './span.ts'

/** What the parser knows a block to be. Plain text knows only lines: `paragraph` for all of them. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'quotation' | 'preformatted'

/** What the markup said about a block. Plain text has none. */
export interface Markup {
  /** Open elements from the outside in, joined by `>`: `body>main>article>p`. */
  readonly path: string
  /** Share of the block's visible characters that stand inside links, 0 to 1. */
  readonly linkDensity: number
  /** Class, id, role and itemprop words of the block and its ancestors, innermost first, lower case, joined by spaces. */
  readonly words: string
  /** 1 to 6 for headings, else 0. */
  readonly level: number
}

/** The unit that rules look at: a line of plain text, a block-level element of HTML. Its span counts in `Article.text` and is free of outer white space. */
export interface Block extends Span {
  /** Place among the blocks of the article as parsed; never changes, so that two pieces of one block share it. */
  readonly index: number
  readonly kind: BlockKind
  readonly markup: Markup | null
  /** True when white space of more than one line break stands before it (plain text), or its element is not the direct continuation of the one before (HTML). */
  readonly apart: boolean
}

/** A character fault mended before there was a text. `start` and `end` count in the string that was given. */
export interface Repair extends Span {
  readonly from: string
  readonly to: string
  readonly why: string
}

/** What the caller or the page's head says about the article. Every field may be absent. */
export interface Hints {
  readonly url: string | null
  readonly headline: string | null
  readonly standfirst: string | null
  /** ISO 8601, as precise as it was given. */
  readonly published: string | null
  readonly publisher: string | null
  readonly section: string | null
  readonly authors: readonly string[]
  /** What stands in each element that the markup calls a byline or an author, a line for each element inside. */
  readonly bylines: readonly string[]
  /** The text of the article as the page's data gives it, in whole or in part. */
  readonly body: string | null
  /** ISO 639-3 or 639-1, as given. */
  readonly lang: string | null
}

/** Nothing was said. */
export const NO_HINTS: Hints = {
  url: null,
  headline: null,
  standfirst: null,
  published: null,
  publisher: null,
  section: null,
  authors: [],
  bylines: [],
  body: null,
  lang: null,
}

/**
 * An article as parsed. `source` is the string that was given and `text` its visible blocks, repaired; neither ever changes:
 * a cut only shortens what stands, so no span drifts. A stage sees the same article with fewer or shorter `blocks`.
 */
export interface Article {
  /** Path below the raw folder with forward slashes, or the caller's id. */
  readonly id: string | number
  readonly origin: 'text' | 'html'
  readonly source: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** Maps every character of `text` to its place in `source`. */
  readonly runs: RunTable
  readonly repairs: readonly Repair[]
  readonly hints: Hints
}
