import type { Block } from './core/article.ts'
import type { Reading } from './core/reading.ts'
import type { Cleaned, Kept } from './core/rule.ts'
import { sourceSpan } from './core/run-table.ts'
import { byStart } from './core/span.ts'
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

const ROLES: Readonly<Record<Reading['roles'][number], string>> = {
  headline: 'the headline',
  'repeated-headline': 'the headline once more',
  standfirst: 'the standfirst',
  label: 'a label that no rule knows as clutter',
  prose: 'prose',
  crosshead: 'a crosshead',
  short: 'a short line that no rule knows as clutter',
}

/** The whole visible text in order, kept and cut, as a report shows it. `entry` counts in `cleaned.removals`, as the ledger does. With the reading, what was kept says why. */
export function pieces(cleaned: Cleaned, reading: Reading | null = null): Piece[] {
  const { article, kept, removals } = cleaned
  const parts = [
    ...kept.map(({ start, end }) => ({ start, end, entry: null })),
    ...removals.map(({ start, end }, entry) => ({ start, end, entry })),
  ].sort(byStart)
  let at = 0
  let block = 0
  return parts.map(({ start, end, entry }) => {
    const gap = article.text.slice(at, start)
    const lines = gap.split('\n').length - 1
    const before = at === 0 ? '' : lines > 1 ? '\n\n' : lines === 1 ? '\n' : gap === '' ? '' : ' '
    at = end
    while ((article.blocks[block + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) block++
    const role = entry === null ? reading?.roles[article.blocks[block]?.index ?? 0] : undefined
    const source = sourceSpan(article.runs, start, end)
    const piece: Piece = { text: article.text.slice(start, end), entry, before, span: [source.start, source.end] }
    return role === undefined ? piece : { ...piece, kept: ROLES[role] }
  })
}
