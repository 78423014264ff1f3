import { audits, corpusRules } from '../audits.ts'
import { engine } from '../clean.ts'
import { type Configuration, configured, enabled } from '../configuration.ts'
import { stages } from '../stages.ts'
import type { Means } from './accounts.ts'

/** All that decides, beside an article's own bytes, what becomes of it: plain data, so that a worker can be told. */
export interface Recipe {
  readonly configuration: Configuration
  /** Adds who said what to each line. */
  readonly attributions: boolean
  /** Keys of JSONL that are copied to `extra`; null for no `extra`. */
  readonly keep: readonly string[] | null
}

export function recipeMeans({ configuration, attributions, keep }: Recipe): Means {
  return {
    engine: engine({ ...configured(configuration, stages, audits), attributions }),
    rules: enabled(configuration, corpusRules),
    keep,
  }
}

/** In this order, whatever order they were given in: what is done again is told by it. */
export const recipeOf = ({ configuration = {}, attributions = false, keep = null }: Partial<Recipe> = {}): Recipe => ({
  configuration,
  attributions,
  keep: keep === null || keep.length === 0 ? null : keep,
})
