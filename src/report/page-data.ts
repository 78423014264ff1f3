import type { Comparison } from './comparison.ts'
import type { Settled } from './decisions.ts'
import type { Piece } from './piece.ts'
import type { CleanedLine, FailedLine, Line, Report } from './wire.ts'

// What the page reads: an index, parsed at once, and parts, each parsed when it is asked for: one for each article, one for who said what.

/** What somebody is said to have said. `span` counts in the string that was given. */
export interface Statement {
  readonly speaker: string | null
  /** The text says `he` or `she`: who that is was found, and may be wrong. */
  readonly pronoun?: true
  readonly manner: 'direct' | 'mixed' | 'reported'
  readonly text: string
  readonly span: readonly [number, number]
}

/** A statement as the view of all speakers has it. */
export interface Spoken {
  readonly speaker: string
  readonly manner: Statement['manner']
  /** Clipped: the article has the whole. */
  readonly text: string
  /** Place of the article among the rows. */
  readonly row: number
  /** The gravest finding that rests on these words, by id. */
  readonly finding: string | null
}

/** An event with what two of its sources or more say that people said, alike or not. */
export type Told = Omit<Report['events'][number], 'lineages' | 'more'>

/** The part of who said what. */
export interface SpokenPart {
  readonly statements: readonly Spoken[]
  readonly events: readonly Told[]
  /** Statements that did not fit. */
  readonly more: number
}

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
  /** Findings whose verdict is that it cannot be told. */
  readonly cannotTell: number
  /** Share of the body that stands in no other article of the run, 0 to 1; null without a body. */
  readonly original: number | null
  readonly rules: readonly number[]
  readonly kinds: readonly number[]
  readonly stages: readonly number[]
  /** Ids of its findings, for permalinks. */
  readonly findings: readonly string[]
  /** Why a person should look, or nothing. */
  readonly failure: FailedLine['error'] | null
  /** Name of the part that holds the rest; null when it failed. */
  readonly part: string | null
  /** What "always here" means for it: its outlet, or the first folder of its path. */
  readonly here: string | null
}

/** Visible characters that left the bodies of one outlet in one stage. */
export interface StageShare {
  readonly outlet: string
  readonly stage: string
  readonly characters: number
}

/** Findings of one rule and severity. */
export interface RuleShare {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly count: number
}

export interface PageIndex {
  /** The statements of its events stand in the part of who said what. */
  readonly report: Report
  /** Findings across articles that did not fit: they stand with their articles only. */
  readonly beyond: number
  readonly cuts: readonly CutShare[]
  readonly stageShares: readonly StageShare[]
  /** Each finding once, however many articles it rests on. */
  readonly ruleShares: readonly RuleShare[]
  readonly names: {
    readonly rules: readonly string[]
    readonly kinds: readonly string[]
    readonly stages: readonly string[]
  }
  /** Clutter rules among `names.rules`, by index; the others are audits. */
  readonly clutter: readonly number[]
  readonly rows: readonly PageRow[]
  /** Name of the part of who said what. */
  readonly spoken: string
  /** Decisions made before this run, with what came of each. */
  readonly decided: readonly Settled[]
  /** What is new, gone and changed since an earlier report. */
  readonly comparison: Comparison | null
}

/** Everything about one article that its row does not say. */
export interface PageArticle {
  readonly standfirst: string | null
  readonly metadata: CleanedLine['metadata']
  readonly ledger: CleanedLine['ledger']
  readonly findings: CleanedLine['findings']
  readonly repairs: CleanedLine['repairs']
  readonly quality: CleanedLine['quality']
  readonly statements: readonly Statement[]
  readonly pieces: readonly Piece[]
}
