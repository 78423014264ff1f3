import type { Piece } from './piece.ts'
import type { CleanedLine, FailedLine, Line, Report } from './wire.ts'

// What the page reads: an index, parsed at once, and one part for each article, parsed when it is opened.

/** Visible characters that left the body, by stage and kind, in the whole run. */
export interface CutShare {
  readonly stage: string
  readonly kind: string
  readonly fate: 'lifted' | 'removed'
  readonly cuts: number
  readonly characters: number
}

/** One article in the table. Lists of numbers count in `PageIndex.names`. */
export interface PageRow {
  readonly id: Line['id']
  readonly line: number
  readonly status: Line['status']
  readonly headline: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly agencies: readonly string[]
  readonly published: string | null
  readonly quality: number | null
  readonly cuts: number
  /** Share of the visible characters that left the body, 0 to 1. */
  readonly cutShare: number
  readonly error: number
  readonly warning: number
  readonly note: number
  readonly rules: readonly number[]
  readonly kinds: readonly number[]
  readonly stages: readonly number[]
  /** Ids of its findings, for permalinks. */
  readonly findings: readonly string[]
  /** Why a person should look, or nothing. */
  readonly failure: FailedLine['error'] | null
}

export interface PageIndex {
  readonly report: Report
  readonly cuts: readonly CutShare[]
  readonly names: {
    readonly rules: readonly string[]
    readonly kinds: readonly string[]
    readonly stages: readonly string[]
  }
  /** Clutter rules among `names.rules`, by index; the others are audits. */
  readonly clutter: readonly number[]
  readonly rows: readonly PageRow[]
  /** Articles whose text, or whose whole account, was left out to keep the page small. */
  readonly leftOut: { readonly texts: number; readonly accounts: number; readonly limit: number }
}

/** Everything about one article that its row does not say. */
export interface PageArticle {
  readonly standfirst: string | null
  readonly metadata: CleanedLine['metadata']
  readonly ledger: CleanedLine['ledger']
  readonly findings: CleanedLine['findings']
  readonly repairs: CleanedLine['repairs']
  readonly quality: CleanedLine['quality']
  /** Null when they were left out. */
  readonly pieces: readonly Piece[] | null
}
