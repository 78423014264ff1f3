import { fieldOf, type Kind } from '../../src/core/kinds.ts'
import { digest } from '../../src/report/digest.ts'
import type { PageInput } from '../../src/report/page-share.ts'
import type { Piece } from '../../src/report/piece.ts'
import { summary } from '../../src/report/summary.ts'
import type { CleanedLine, FailedLine, Finding, LedgerEntry, Report } from '../../src/report/wire.ts'

// Lines and pieces made by hand, so that the renderers are tested without the engine.

/** A stretch of text: a string is kept, a pair is cut as that kind. */
type Stretch = string | readonly [Kind, string]

interface Told {
  readonly id?: string
  readonly rule: string
  readonly severity?: Finding['severity']
  readonly verdict?: Finding['verdict']
  readonly message?: string
  /** Exact words of this article, or of another one named first. */
  readonly passages: readonly (string | readonly [string | number, string])[]
}

export interface Sheet {
  readonly id: string | number
  readonly blocks: readonly (readonly Stretch[])[]
  readonly language?: string | null
  readonly headline?: string | null
  readonly standfirst?: string | null
  readonly score?: number
  readonly status?: CleanedLine['status']
  readonly metadata?: Partial<CleanedLine['metadata']>
  readonly findings?: readonly Told[]
  readonly repairs?: CleanedLine['repairs']
  readonly reason?: string
  readonly stage?: string
  readonly rule?: string
}

const STAGES: Partial<Record<Kind, string>> = {
  banner: 'promotion',
  subscription: 'promotion',
  advertisement: 'promotion',
  notice: 'promotion',
  sharing: 'sharing',
  'read-time': 'sharing',
  comments: 'sharing',
  dateline: 'credits',
  byline: 'credits',
  'agency-credit': 'credits',
  'photo-credit': 'credits',
  caption: 'credits',
  timestamp: 'credits',
}

export interface Made extends PageInput {
  readonly line: CleanedLine
  readonly pieces: Piece[]
  readonly source: string
}

/** The line and the pieces of an article given as blocks of kept and cut stretches. */
export function sheet(made: Sheet, line = 1): Made {
  let source = ''
  const pieces: Piece[] = []
  const ledger: LedgerEntry[] = []
  const kept: [number, number][] = []
  const body: string[] = []
  for (const [row, block] of made.blocks.entries()) {
    const words: string[] = []
    for (const [at, stretch] of block.entries()) {
      const before = at > 0 ? ' ' : row > 0 ? '\n\n' : ''
      source += before
      const text = typeof stretch === 'string' ? stretch : stretch[1]
      const span: [number, number] = [source.length, source.length + text.length]
      source += text
      if (typeof stretch === 'string') {
        kept.push(span)
        words.push(text)
      } else ledger.push(entry(stretch[0], text, span, ledger.length, made))
      pieces.push({ text, entry: typeof stretch === 'string' ? null : ledger.length - 1, before, span })
    }
    if (words.length > 0) body.push(words.join(' '))
  }
  const findings = (made.findings ?? []).map((told, at) => finding(told, at, made.id, source))
  return {
    source,
    pieces,
    line: {
      v: 1,
      id: made.id,
      line,
      status: made.status ?? 'cleaned',
      language: made.language === undefined ? 'eng' : made.language,
      headline: made.headline ?? null,
      standfirst: made.standfirst ?? null,
      body: body.join('\n\n'),
      kept,
      metadata: {
        published: null,
        authors: [],
        agencies: [],
        publisher: null,
        section: null,
        photoCredits: [],
        captions: [],
        editorNotes: [],
        dateline: null,
        ...made.metadata,
      },
      ledger,
      findings,
      repairs: made.repairs ?? [],
      quality: {
        score: made.score ?? 90,
        parts: { cleanliness: { value: 0.9, weight: 0.6 }, attribution: { value: 0.5, weight: 0.4 } },
      },
    },
  }
}

function entry(kind: Kind, text: string, span: [number, number], at: number, made: Sheet): LedgerEntry {
  const field = fieldOf(kind)
  return {
    id: `cut-${String(made.id)}-${at}`,
    span,
    text,
    fate: field === null ? 'removed' : 'lifted',
    field,
    stage: made.stage ?? STAGES[kind] ?? 'furniture',
    rule: made.rule ?? `${kind}-line`,
    kind,
    reason: made.reason ?? `a ${kind}`,
    confidence: 0.95,
  }
}

function finding(told: Told, at: number, id: string | number, source: string): Finding {
  return {
    id: told.id ?? `finding-${String(id)}-${at}`,
    rule: told.rule,
    severity: told.severity ?? 'warning',
    verdict: told.verdict ?? 'fault',
    message: told.message ?? 'Unexpected words, expected others',
    passages: told.passages.map(passage => {
      if (typeof passage !== 'string') return { article: passage[0], span: [0, passage[1].length], text: passage[1] }
      const start = source.indexOf(passage)
      return { article: id, span: [Math.max(0, start), Math.max(0, start) + passage.length], text: passage }
    }),
  }
}

export function failure(id: string | number, error: Partial<FailedLine['error']> = {}, line = 1): FailedLine {
  const { code = 'invalid-json', message = 'line 3 is no JSON', hint = 'mend or drop the line' } = error
  return { v: 1, id, line, status: 'failed', error: { code, message, hint } }
}

/** The report over these articles. */
export function reportOf(
  articles: readonly PageInput[],
  across: { findings?: Finding[]; clusters?: Report['clusters']; stale?: string[] } = {},
): Report {
  const run = summary()
  for (const { line, outlet } of articles) run.add(digest(line, outlet ?? null))
  return run.report({ findings: across.findings ?? [], clusters: across.clusters ?? [], stale: across.stale ?? [] })
}
