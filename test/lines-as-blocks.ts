import { type Article, NO_HINTS } from '../src/core/article.ts'
import { identity } from '../src/core/run-table.ts'

/** An article made without the parser: every line that is not empty is a block, white space at its ends included. */
export function linesAsBlocks(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
    index,
    kind: 'paragraph' as const,
    start: line.index,
    end: line.index + line[0].length,
    markup: null,
    apart: false,
  }))
  return {
    id: 1,
    origin: 'text',
    source: text,
    text,
    blocks,
    runs: identity(text.length),
    repairs: [],
    hints: NO_HINTS,
  }
}
