import { audits, corpusRules } from '../audits.ts'
import { engine, type Options } from '../clean.ts'
import { type Configuration, configured, enabled } from '../configuration.ts'
import type { CorpusRule } from '../core/rule.ts'
import type { Decision } from '../report/decision.ts'
import { stages } from '../stages.ts'
import type { Means } from './ready.ts'

/** All that decides, beside an article's own bytes, what becomes of it: plain data, so that a worker can be told. */
export interface Recipe {
  readonly configuration: Configuration
  /** Adds who said what to each line. */
  readonly attributions: boolean
  /** Keys of JSONL that are copied to `extra`; null for no `extra`. */
  readonly keep: readonly string[] | null
  /** What reviewers decided. `Shown.decided` counts in it. */
  readonly decisions: readonly Decision[]
}

export function recipeMeans({ configuration, attributions, keep, decisions }: Recipe): Means {
  return {
    engine: engine({ ...configured(configuration, stages, audits), attributions, decisions }),
    rules: enabled(configuration, corpusRules),
    keep,
  }
}

/** Rules of one's own: functions, which no worker can be told and no journal can name. */
export interface OwnRules {
  readonly options?: Options
  readonly corpusRules?: readonly CorpusRule[]
}

export const ownMeans = (own: OwnRules): Means => ({
  engine: engine(own.options),
  rules: own.corpusRules ?? corpusRules,
  keep: null,
})

/** In this order, whatever order they were given in: what is done again is told by it. */
export const recipeOf = ({
  configuration = {},
  attributions = false,
  keep = null,
  decisions = [],
}: Partial<Recipe> = {}): Recipe => ({
  configuration,
  attributions,
  keep: keep === null || keep.length === 0 ? null : keep,
  decisions,
})
