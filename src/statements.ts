import type { Reading } from './core/reading.ts'
import type { Cleaned } from './core/rule.ts'
import { sourceSpan } from './core/run-table.ts'
import type { Statement } from './report/page-data.ts'

/** Who said what, in words: the contents of the attributions, for people to read. Programs have `attributions` on the line. */
export function statements({ article }: Cleaned, reading: Reading): Statement[] {
  const found: Statement[] = []
  for (const { content, speaker, manner } of reading.attributions) {
    const first = content[0]
    const last = content.at(-1)
    if (first === undefined || last === undefined) continue
    const { start, end } = sourceSpan(article.runs, first.start, last.end)
    const text = content.map(span => article.text.slice(span.start, span.end)).join(' … ')
    found.push({ speaker, manner, text, span: [start, end] })
  }
  return found
}
