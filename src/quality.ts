import type { Kind } from './core/kinds.ts'
import type { Reading } from './core/reading.ts'
import type { Cleaned, Severity } from './core/rule.ts'
import type { Span } from './core/span.ts'
import { keptAround } from './language/kept.ts'
import { Spans } from './language/lookup.ts'
import { opensItem } from './parse/lines.ts'
import type { Quality } from './report/wire.ts'

// docs/quality.md says what each part measures and why it weighs what it weighs.

/** Parts of the score and their weights, which add up to 1. */
const WEIGHTS = { cleanliness: 0.5, completeness: 0.02, attribution: 0.14, originality: 0.14, integrity: 0.2 } as const
type Part = keyof typeof WEIGHTS
const PARTS = Object.keys(WEIGHTS) as Part[]

/** The part that a finding of a rule lowers; rules that are not listed (a caller's own) lower integrity. */
const PART_OF_RULE: Readonly<Record<string, Part>> = {
  'credit-mismatch': 'attribution',
  'malformed-credit': 'attribution',
  'given-name-after-office': 'attribution',
  'second-surname-alone': 'attribution',
  'name-variant': 'attribution',
  'office-mismatch': 'attribution',
  'split-joint-statement': 'attribution',
  'promoted-paraphrase': 'attribution',
  'repeated-passage': 'originality',
  'shared-passage': 'originality',
}

/** What a finding leaves of its part: an error a reader must not meet, a warning an editor would mend, a note hardly counts. */
const LEFT: Readonly<Record<Severity, number>> = { error: 0.7, warning: 0.85, note: 0.95 }

/** What a repair costs the integrity of the text, and the most that all of them can. */
const REPAIR_COST = 0.01
const REPAIRS_COST = 0.3

/** The score of an article as it came, 0 to 100, from what is measured in it and what the audits found. */
export function quality(
  cleaned: Cleaned,
  reading: Reading,
  flags: readonly { readonly rule: string; readonly severity: Severity }[],
): Quality {
  const values: Record<Part, number> = {
    cleanliness: cleanliness(cleaned, reading),
    completeness: completeness(cleaned),
    attribution: attributed(cleaned, reading),
    originality: 1,
    integrity: 1 - Math.min(REPAIRS_COST, REPAIR_COST * cleaned.article.repairs.length),
  }
  return lowered(scored(values), flags)
}

/** The same quality after more findings, such as those across articles that are known only at the end of a run. */
export function lowered(
  quality: Quality,
  flags: readonly { readonly rule: string; readonly severity: Severity }[],
): Quality {
  const values: Record<Part, number> = {
    cleanliness: valueIn(quality, 'cleanliness'),
    completeness: valueIn(quality, 'completeness'),
    attribution: valueIn(quality, 'attribution'),
    originality: valueIn(quality, 'originality'),
    integrity: valueIn(quality, 'integrity'),
  }
  for (const { rule, severity } of flags) values[PART_OF_RULE[rule] ?? 'integrity'] *= LEFT[severity]
  return scored(values)
}

function valueIn({ parts }: Quality, part: Part): number {
  return parts[part]?.value ?? 1
}

function scored(values: Readonly<Record<Part, number>>): Quality {
  let score = 0
  const parts: Quality['parts'] = {}
  for (const part of PARTS) {
    const weight = WEIGHTS[part]
    const value = Math.round(Math.min(1, Math.max(0, values[part])) * 1000) / 1000
    parts[part] = { value, weight }
    score += value * weight
  }
  return { score: Math.round(score * 1000) / 10, parts }
}

/** Parts an article opens with: they fill metadata, and completeness rewards them, so they are no dirt in the text. */
const OPENING: ReadonlySet<Kind> = new Set<Kind>(['headline', 'standfirst', 'byline', 'dateline'])

/** One less the share of lines that are clutter, or that stay in the body and do not read like one. Lines, since each must be found and judged. */
function cleanliness(cleaned: Cleaned, reading: Reading): number {
  const { blocks, text } = cleaned.article
  let doubtful = 0
  let block = 0
  for (const { start, end } of cleaned.kept) {
    while (block + 1 < blocks.length && (blocks[block + 1]?.start ?? 0) <= start) block++
    if (reading.roles[block] === 'short' && !listed(text, start, end)) doubtful++
  }
  const gone = cleaned.removals.filter(({ kind }) => !OPENING.has(kind)).length
  const all = cleaned.removals.length + cleaned.kept.length
  return all === 0 ? 0 : 1 - (gone + doubtful) / all
}

/** An item of a list, or the line that leads into one: short lines of an article, seldom the labels of a page. */
function listed(text: string, start: number, end: number): boolean {
  return opensItem(text, start) || /[:：]/u.test(text.charAt(end - 1))
}

/** Headline, date, and a source: agency, author or outlet. */
function completeness({ metadata }: Cleaned): number {
  const date = metadata.published ?? metadata.dateline?.date ?? null
  const source = metadata.agencies.length + metadata.authors.length > 0 || metadata.publisher !== null
  return [metadata.headline !== null, date !== null, source].filter(Boolean).length / 3
}

/** Share of the quotations of the body whose speaker is known; 1 where nobody is quoted. */
function attributed(cleaned: Cleaned, reading: Reading): number {
  let contents: Spans | null = null
  let quoted = 0
  let said = 0
  for (const quotation of reading.quotations) {
    if (quotation.depth > 0) continue
    const [first, end] = reading.tokenRange(quotation)
    // Shorter ones are names, titles and irony: nobody need have said them.
    if (end - first < 6) continue
    if (keptAround(cleaned, { start: quotation.start, end: quotation.start + 1 }) === null) continue
    quoted++
    contents ??= new Spans(contentsOf(reading.attributions))
    if (contents.meet(quotation)) said++
  }
  return quoted === 0 ? 1 : 0.5 + (0.5 * said) / quoted
}

/** What is given to a source. */
function contentsOf(attributions: Reading['attributions']): Span[] {
  const contents: Span[] = []
  for (const { speaker, source, content } of attributions)
    if (speaker !== null || source.length > 0) contents.push(...content)
  return contents
}
