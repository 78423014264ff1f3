import type { Reading } from './core/reading.ts'
import type { Cleaned } from './core/rule.ts'
import { sourceSpan } from './core/run-table.ts'
import { isByPronoun } from './language/statements.ts'
import type { Statement } from './report/page-data.ts'

/** Who said what, in words: the contents of the attributions, for people to read. Programs have `attributions` on the line. */
export function statements({ article }: Cleaned, reading: Reading): Statement[] {
  const found: Statement[] = []
  for (const attribution of reading.attributions) {
    const { content, speaker, manner } = attribution
    const first = content[0]
    const last = content.at(-1)
    if (first === undefined || last === undefined) continue
    const { start, end } = sourceSpan(article.runs, first.start, last.end)
    const text = content.map(span => article.text.slice(span.start, span.end)).join(' … ')
    const pronoun = isByPronoun(article.text, attribution) ? { pronoun: true as const } : {}
    found.push({ speaker, manner, text, span: [start, end], ...pronoun })
  }
  return found
}
