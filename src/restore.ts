import type { Cleaned } from './core/rule.ts'
import { sourceSpan } from './core/run-table.ts'
import type { CleanedLine } from './report/wire.ts'

/** What a line does not say of the text it came from: the white space between the spans, and how the body joins them. Plain JSON. */
export interface Restoration {
  /** What stands before, between and behind the spans of body and ledger in source order: one more than there are spans. */
  readonly gaps: readonly string[]
  /** What the body puts between one kept span and the next: one fewer than there are kept spans. */
  readonly joints: readonly string[]
}

/** Only text can be restored; HTML keeps the hash of its source instead. */
export function restoration(cleaned: Cleaned): Restoration {
  const { article, kept, removals } = cleaned
  const spans = [...kept, ...removals].map(({ start, end }) => sourceSpan(article.runs, start, end))
  spans.sort((a, b) => a.start - b.start)
  const gaps: string[] = []
  let at = 0
  for (const span of spans) {
    gaps.push(article.source.slice(at, span.start))
    at = span.end
  }
  gaps.push(article.source.slice(at))
  const joints = kept.slice(1).map(({ joint }) => joint)
  return { gaps, joints }
}

/** The exact string that was given, from the cleaned text (`line.body`), the ledger and the repairs. `points`: the line's spans count code points. */
export function restored(
  line: Pick<CleanedLine, 'body' | 'kept' | 'ledger' | 'repairs'>,
  restoration: Restoration,
  points = false,
): string {
  const body = points ? Array.from(line.body) : null
  const part = (from: number, to: number) => body?.slice(from, to).join('') ?? line.body.slice(from, to)
  const size = (text: string) => (points ? Array.from(text).length : text.length)
  const spans = [
    ...line.kept.map(span => ({ span, text: null })),
    ...line.ledger.map(({ span, text }) => ({ span, text })),
  ].sort((a, b) => a.span[0] - b.span[0])
  let source = restoration.gaps[0] ?? ''
  let at = 0
  let kept = 0
  let repair = 0
  spans.forEach(({ span: [start, end], text }, i) => {
    if (text !== null) source += text
    else {
      // Undoing the repairs inside the span gives the given characters back; everything else stands in the body as it was.
      let from = start
      while (repair < line.repairs.length && (line.repairs[repair]?.span[0] ?? 0) < start) repair++
      for (let next = line.repairs[repair]; next !== undefined && next.span[1] <= end; next = line.repairs[repair]) {
        source += part(at, at + next.span[0] - from) + next.from
        at += next.span[0] - from + size(next.to)
        from = next.span[1]
        repair++
      }
      source += part(at, at + end - from)
      at += end - from + (restoration.joints[kept]?.length ?? 0)
      kept++
    }
    source += restoration.gaps[i + 1] ?? ''
  })
  return source
}
