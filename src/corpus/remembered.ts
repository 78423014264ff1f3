import { hereOf, outletOf } from '../core/outlet.ts'
import type { Reading, Tokens } from '../core/reading.ts'
import type { Cleaned, CorpusRule, Row } from '../core/rule.ts'
import { type RunTable, sourceSpan } from '../core/run-table.ts'
import type { Span } from '../core/span.ts'
import type { Body } from '../duplicates/alignment.ts'
import type { Passage } from '../report/wire.ts'

/** What a corpus remembers of an article: its body's words and the facts found in it, not the page around them. */
export interface Remembered {
  readonly id: string | number
  /** From the first to the last word that a finding may point at. */
  readonly reach: Span
  /** The words of the body; offsets count from `reach.start`. */
  readonly body: Body
  readonly outlet: string | null
  /** What "always here" means for it. */
  readonly here: string | null
  /** One list for each corpus rule, in the order of the rules. */
  readonly rows: readonly (readonly Row[])[]
  readonly runs: RunTable
  /** The source of `reach`, where it is shown and differs from the text. */
  readonly source: string | null
}

/** What pointing at words of an article takes. */
export type Pointed = Pick<Remembered, 'id' | 'reach' | 'body' | 'runs' | 'source'>

export function remembered(cleaned: Cleaned, reading: Reading, rules: readonly CorpusRule[]): Remembered {
  const { article, kept, metadata } = cleaned
  const date = day(metadata.published ?? article.hints.published)
  const rows = rules.map(rule =>
    Array.from(rule.facts(cleaned, reading), (fact): Row => ({ ...fact, article: article.id, date })),
  )
  const reach = hull([...kept, ...rows.flat()], article.text.length)
  const ranges = kept.map(span => reading.tokenRange(span))
  const tokens = bodyTokens(reading.tokens, ranges, reach.start)
  const text = article.text.slice(reach.start, reach.end)
  const { start, end } = sourceSpan(article.runs, reach.start, reach.end)
  const source = article.origin === 'text' ? article.source.slice(start, end) : text
  return {
    id: article.id,
    reach,
    body: { text: ownCopy(text), tokens },
    outlet: outletOf(cleaned),
    here: hereOf(article),
    rows,
    runs: { ...article.runs, rows: article.runs.rows.slice(0, 3 * article.runs.count) },
    source: source === text ? null : ownCopy(source),
  }
}

/** A passage as the wire has it. What lies outside of what is remembered is left out of the span. */
export function passage(article: Pointed, span: Span): Passage {
  const { reach } = article
  const start = Math.min(Math.max(span.start, reach.start), reach.end)
  const end = Math.max(start, Math.min(span.end, reach.end))
  const at = sourceSpan(article.runs, start, end)
  const offset = article.source === null ? 0 : sourceSpan(article.runs, reach.start, reach.end).start
  return {
    article: article.id,
    span: [at.start, at.end],
    text:
      article.source === null
        ? article.body.text.slice(start - reach.start, end - reach.start)
        : article.source.slice(at.start - offset, at.end - offset),
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}/

function day(published: string | null): string | null {
  return published === null ? null : (DAY.exec(published)?.[0] ?? null)
}

function hull(spans: readonly Span[], length: number): Span {
  let start = length
  let end = 0
  for (const span of spans) {
    start = Math.min(start, Math.max(0, span.start))
    end = Math.max(end, Math.min(length, span.end))
  }
  return start < end ? { start, end } : { start: 0, end: 0 }
}

/** The columns of the tokens in the ranges, one range after the other: a cut does not part the words around it. */
function bodyTokens(tokens: Tokens, ranges: readonly (readonly [number, number])[], offset: number): Body['tokens'] {
  let count = 0
  for (const [first, end] of ranges) count += Math.max(0, end - first)
  const start = new Int32Array(count)
  const ends = new Int32Array(count)
  const hash = new Int32Array(count)
  let at = 0
  for (const [first, end] of ranges) {
    for (let token = first; token < end; token++, at++) {
      start[at] = (tokens.start[token] ?? 0) - offset
      ends[at] = (tokens.end[token] ?? 0) - offset
      hash[at] = tokens.hash[token] ?? 0
    }
  }
  return { count, start, end: ends, hash }
}

/** A slice keeps the whole string it was cut from alive; joined to something and cut again it stands alone. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
