import type { Article } from './core/article.ts'
import { findingId, surroundings } from './core/id.ts'
import { fieldOf } from './core/kinds.ts'
import type { Reading } from './core/reading.ts'
import type { Cleaned, Flag } from './core/rule.ts'
import { sourceSpan } from './core/run-table.ts'
import type { Span } from './core/span.ts'
import { body } from './pieces.ts'
import { quality } from './quality.ts'
import type { Attribution, CleanedLine, FailedLine, Finding, LedgerEntry, Passage } from './report/wire.ts'
import type { Guarded } from './settle.ts'

/** What a line is made from. Spans count in `Article.text` here and in the string that was given on the line. */
export interface LineParts {
  readonly line: number
  readonly cleaned: Cleaned
  readonly reading: Reading
  readonly guarded: Guarded | null
  readonly flags: readonly (Flag & { readonly rule: string })[]
  readonly attributions: boolean
  /** Whether a finding is to be told, by the finding and its first passage; all are when this is absent. */
  readonly loud?: ((finding: Finding, passage: Span | undefined) => boolean) | undefined
}

export function cleanedLine(parts: LineParts): CleanedLine {
  const { cleaned, reading, flags, loud } = parts
  const { article } = cleaned
  const all = findings(article, flags)
  // Asked once for each: the answer is also a note that a decision still fits.
  const told = loud === undefined ? null : all.map((finding, at) => loud(finding, flags[at]?.passages[0]))
  const { headline, standfirst, ...rest } = cleaned.metadata
  return {
    v: 1,
    id: article.id,
    line: parts.line,
    status: parts.guarded === null ? 'cleaned' : 'kept-whole',
    language: reading.language.code === 'und' ? null : reading.language.code,
    headline,
    standfirst,
    body: body(article.text, cleaned.kept),
    kept: pairs(article, cleaned.kept),
    metadata: {
      published: rest.published,
      authors: [...rest.authors],
      agencies: [...rest.agencies],
      publisher: rest.publisher,
      section: rest.section,
      photoCredits: [...rest.photoCredits],
      captions: [...rest.captions],
      editorNotes: [...rest.editorNotes],
      dateline: rest.dateline === null ? null : { ...rest.dateline },
    },
    ledger: ledger(cleaned),
    findings: told === null ? all : all.filter((_, at) => told[at]),
    repairs: article.repairs.map(({ start, end, from, to, why }) => ({ span: [start, end], from, to, why })),
    quality: quality(cleaned, reading, told === null ? flags : flags.filter((_, at) => told[at])),
    ...(parts.attributions ? { attributions: attributionsOf(article, reading) } : {}),
  }
}

export function failedLine(
  id: string | number,
  line: number,
  status: FailedLine['status'],
  error: FailedLine['error'],
): FailedLine {
  return { v: 1, id, line, status, error }
}

function pair(article: Article, span: Span): [number, number] {
  const { start, end } = sourceSpan(article.runs, span.start, span.end)
  return [start, end]
}

/** A loop: for its own function, made anew for each article, `map` would be compiled again after every collection. */
function pairs(article: Article, spans: readonly Span[]): [number, number][] {
  const made: [number, number][] = []
  for (const span of spans) made.push(pair(article, span))
  return made
}

/** The exact text at a span of the string that was given; for HTML its visible text, free of tags and entities. */
function exact(article: Article, span: Span): string {
  if (article.origin === 'html') return article.text.slice(span.start, span.end)
  const { start, end } = sourceSpan(article.runs, span.start, span.end)
  return article.source.slice(start, end)
}

/** Ids stay the same when something else changes; only twins in one article, alike to their context, are counted. */
function distinctIds(): (id: string) => string {
  const seen = new Map<string, number>()
  return id => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

function ledger(cleaned: Cleaned): LedgerEntry[] {
  const { article, removals } = cleaned
  const distinct = distinctIds()
  const entries: LedgerEntry[] = []
  for (const removal of removals) {
    const field = fieldOf(removal.kind)
    const text = exact(article, removal)
    entries.push({
      id: distinct(findingId(removal.rule, [text], surroundings(article.text, removal.start, removal.end))),
      span: pair(article, removal),
      text,
      fate: field === null ? 'removed' : 'lifted',
      field,
      stage: removal.stage,
      rule: removal.rule,
      kind: removal.kind,
      reason: removal.reason,
      confidence: removal.confidence,
    })
  }
  return entries
}

function findings(article: Article, flags: LineParts['flags']): Finding[] {
  const distinct = distinctIds()
  const made: Finding[] = []
  for (const flag of flags) {
    const passages: Passage[] = []
    for (const span of flag.passages)
      passages.push({ article: article.id, span: pair(article, span), text: exact(article, span) })
    const texts: string[] = []
    for (const { text } of passages) texts.push(text)
    const first = flag.passages[0]
    made.push({
      id: distinct(
        findingId(flag.rule, texts, first === undefined ? '' : surroundings(article.text, first.start, first.end)),
      ),
      rule: flag.rule,
      severity: flag.severity,
      verdict: flag.verdict ?? 'fault',
      message: flag.message,
      passages,
    })
  }
  return made
}

function attributionsOf(article: Article, reading: Reading): Attribution[] {
  const made: Attribution[] = []
  for (const { source, cue, content, speaker, manner } of reading.attributions) {
    made.push({
      source: pairs(article, source),
      cue: pairs(article, cue),
      content: pairs(article, content),
      speaker,
      manner,
    })
  }
  return made
}
