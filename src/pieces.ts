import type { Cleaned } from './core/rule.ts'
import { sourceSpan } from './core/run-table.ts'
import type { Span } from './core/span.ts'
import type { Piece } from './report/piece.ts'

/** The body: what was kept, blocks told apart by an empty line. */
export function body(cleaned: Pick<Cleaned, 'article' | 'kept'>): string {
  const { article, kept } = cleaned
  let text = ''
  let before: Span | null = null
  for (const span of kept) {
    if (before !== null) text += joint(article.text, before, span, cleaned.article.blocks)
    text += article.text.slice(span.start, span.end)
    before = span
  }
  return text
}

/** What stands between two neighbouring kept spans in the body: nothing but white space, and only where white space stood. */
export function joint(
  text: string,
  before: Span,
  after: Span,
  blocks: Cleaned['article']['blocks'],
): '' | ' ' | '\n\n' {
  if (blockAt(blocks, before.start) !== blockAt(blocks, after.start)) return '\n\n'
  return /\s/u.test(text.slice(before.end, after.start)) ? ' ' : ''
}

function blockAt(blocks: Cleaned['article']['blocks'], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The whole visible text in order, kept and cut, as a report shows it. `entry` counts in `cleaned.removals`, as the ledger does. */
export function pieces(cleaned: Cleaned): Piece[] {
  const { article, kept, removals } = cleaned
  const parts = [
    ...kept.map(span => ({ start: span.start, end: span.end, entry: null })),
    ...removals.map(({ start, end }, entry) => ({ start, end, entry })),
  ].sort((a, b) => a.start - b.start)
  let at = 0
  return parts.map(({ start, end, entry }) => {
    const gap = article.text.slice(at, start)
    const lines = gap.split('\n').length - 1
    const before = at === 0 ? '' : lines > 1 ? '\n\n' : lines === 1 ? '\n' : gap === '' ? '' : ' '
    at = end
    const source = sourceSpan(article.runs, start, end)
    return { text: article.text.slice(start, end), entry, before, span: [source.start, source.end] }
  })
}
