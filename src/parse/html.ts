import type { Article, Block, Hints } from '../core/article.ts'
import { type RunTable, RunTableBuilder, sourceSpan } from '../core/run-table.ts'
import { trimmed } from '../core/span.ts'
import { pageHints } from './hints.ts'
import { checkBlocks, checkCharacters } from './length.ts'
import { pathOf, wordsOf } from './open-elements.ts'
import { Page } from './page.ts'
import { type Repaired, repaired } from './repair.ts'

/** A page as an article: its visible text in blocks, each character mapped to its place in the source. */
export function htmlArticle(id: string | number, source: string, hints: Hints): Article {
  const page = Page.read(source)
  const raw = page.text.finished()
  checkBlocks(page.text.blocks.length)
  checkCharacters(raw.text.length)
  const mended = repaired(raw.text)
  const { text } = mended
  const place = placeIn(mended)
  const blocks: Block[] = []
  // A block that held nothing but invisible characters hands on its distance.
  let apart = false
  for (const block of page.text.blocks) {
    apart ||= block.apart
    const { start, end } = trimmed(text, place(block.start), place(block.end))
    if (start === end) continue
    blocks.push({
      index: blocks.length,
      kind: block.kind,
      start,
      end,
      markup: {
        path: pathOf(block.element),
        linkDensity: block.linkDensity,
        words: wordsOf(block.element),
        level: block.element.level,
      },
      apart,
    })
    apart = false
  }
  return {
    id,
    origin: 'html',
    source,
    text,
    blocks,
    runs: mended.repairs.length === 0 ? raw.runs : chained(mended.runs, raw.runs),
    repairs: mended.repairs.map(repair => ({ ...repair, ...sourceSpan(raw.runs, repair.start, repair.end) })),
    hints: pageHints(page.notes, hints, text, blocks),
  }
}

/** Where a place of the text before repair is in the text after it. Places must be asked for in order. */
function placeIn({ repairs }: Repaired): (before: number) => number {
  let next = 0
  let shift = 0
  return before => {
    for (let repair = repairs[next]; repair !== undefined && repair.end <= before; repair = repairs[++next]) {
      shift += repair.to.length - (repair.end - repair.start)
    }
    return before + shift
  }
}

/** The map from the first text to the last source: `outer` leads to a text between, `inner` on from there. */
function chained(outer: RunTable, inner: RunTable): RunTable {
  const runs = new RunTableBuilder()
  let row = 0
  for (let i = 0; i < outer.count; i++) {
    const start = outer.rows[3 * i] ?? 0
    const length = (i + 1 < outer.count ? (outer.rows[3 * i + 3] ?? 0) : outer.textLength) - start
    const from = outer.rows[3 * i + 1] ?? 0
    const between = outer.rows[3 * i + 2] ?? 0
    if (length !== between) {
      const span = sourceSpan(inner, from, from + between)
      runs.add(length, span.start, span.end - span.start)
      continue
    }
    for (let at = from; at < from + length; ) {
      while (row + 1 < inner.count && (inner.rows[3 * row + 3] ?? 0) <= at) row++
      const rowStart = inner.rows[3 * row] ?? 0
      const rowEnd = row + 1 < inner.count ? (inner.rows[3 * row + 3] ?? 0) : inner.textLength
      const rowSource = inner.rows[3 * row + 1] ?? 0
      const rowLength = inner.rows[3 * row + 2] ?? 0
      const stop = Math.min(rowEnd, from + length)
      if (rowLength === rowEnd - rowStart) runs.add(stop - at, rowSource + at - rowStart, stop - at)
      else runs.add(stop - at, rowSource, rowLength)
      at = stop
    }
  }
  return runs.table()
}
