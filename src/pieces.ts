import type { Block } from './core/article.ts'
import type { Cleaned, Kept } from './core/rule.ts'
import { sourceSpan } from './core/run-table.ts'
import type { Piece } from './report/piece.ts'

/** The body: what was kept, blocks told apart by an empty line. */
export function body(text: string, kept: readonly Kept[]): string {
  let all = ''
  for (const { joint, start, end } of kept) all += joint + text.slice(start, end)
  return all
}

/** The pieces of blocks that stand, as the body joins them: pieces of one block by a space, where white space stood between them. */
export function joined(text: string, standing: readonly Block[]): Kept[] {
  // Pushed, not mapped: the runtime makes another sort of array by `map` once it has compiled it, and all that read the spans are compiled again.
  const kept: Kept[] = []
  let before: Block | null = null
  for (const block of standing) {
    const { start, end } = block
    const between = before?.index === block.index ? (/\s/u.test(text.slice(before.end, start)) ? ' ' : '') : '\n\n'
    kept.push({ start, end, joint: before === null ? '' : between })
    before = block
  }
  return kept
}

/** The whole visible text in order, kept and cut, as a report shows it. `entry` counts in `cleaned.removals`, as the ledger does. */
export function pieces(cleaned: Cleaned): Piece[] {
  const { article, kept, removals } = cleaned
  const parts = [
    ...kept.map(({ start, end }) => ({ start, end, entry: null })),
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
