import { audits as allAudits } from './audits.ts'
import type { AuditRule, Stage } from './core/rule.ts'
import { type PhraseIndex, phraseIndex } from './language/phrases.ts'
import { type Engine, type Input, outcome } from './outcome.ts'
import type { Decision } from './report/decision.ts'
import type { CleanedLine, Finding } from './report/wire.ts'
import { type OutletRules, rulings } from './ruled.ts'
import { stages as allStages } from './stages.ts'

export interface Options {
  /** Default: all of `stages`. A stage or rule of one's own is a longer array. */
  readonly stages?: readonly Stage[] | undefined
  /** Default: all of `audits`. */
  readonly audits?: readonly AuditRule[] | undefined
  /** Adds who said what to each line. Default false. */
  readonly attributions?: boolean | undefined
  /** Milliseconds that one article may take; past it the article is quarantined. Looked at between rules and audits. Default: no limit. */
  readonly timeLimit?: number | undefined
  /** What people decided about removals and findings: `decisions.json`. Default: nothing. */
  readonly decisions?: readonly Decision[] | undefined
  /** Rules that are off at an outlet. */
  readonly outlets?: OutletRules | undefined
}

/** Phrases made ready for an array of stages: longer work than cleaning an article, and the same for every call with that array. */
const readied = new WeakMap<readonly Stage[], PhraseIndex>()

/**
 * Makes the phrases of all rules ready, once for an array of stages: change a stage by making another array.
 * Throws a TypeError for a rule whose phrase holds no word, or for two rules of one id.
 */
export function engine(options: Options = {}): Engine {
  const stages = options.stages ?? allStages
  const audits = options.audits ?? allAudits
  return {
    stages,
    audits,
    ownRules: stages.every(({ rules }) => rules.every(({ find }) => OWN_RULES.has(find))),
    readsAll: 2 * audits.filter(rule => allAudits.includes(rule)).length > allAudits.length,
    attributions: options.attributions ?? false,
    timeLimit: options.timeLimit ?? null,
    phrases: readied.get(stages) ?? ready(stages),
    rulings: rulings(options.decisions ?? [], options.outlets),
  }
}

/** By what they find: a rule that was only given more phrases is still the project's. */
const OWN_RULES = new Set(allStages.flatMap(({ rules }) => rules.map(({ find }) => find)))

function ready(stages: readonly Stage[]): PhraseIndex {
  const rules = stages.flatMap(stage => stage.rules)
  const ids = new Set<string>()
  for (const { id } of rules) {
    if (ids.has(id)) throw new TypeError(`two rules are called ${id}; give one of them another id`)
    ids.add(id)
  }
  const phrases = phraseIndex(rules)
  readied.set(stages, phrases)
  return phrases
}

/**
 * Cleans and audits one article: a pure call, the same line for the same input.
 * Throws a TypeError when the input holds both `text` and `html` or neither, and an Error when the article cannot be cleaned.
 */
export function clean(input: Input | string, options: Options = {}): CleanedLine {
  const given = typeof input === 'string' ? { text: input } : input
  const { line } = outcome(given, 1, engine(options))
  if ('body' in line) return line
  const message = `${line.error.message}; ${line.error.hint}`
  throw line.status === 'failed' ? new TypeError(message) : new Error(message)
}

/** The findings of one article; the same as those on the line of `clean`, and throws as it does. */
export function audit(input: Input | string, options: Options = {}): readonly Finding[] {
  return clean(input, options).findings
}
