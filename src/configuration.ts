import { z } from 'zod'
import type { Options } from './clean.ts'
import { outletLines, outletLinesOf } from './clutter/outlet-lines.ts'
import type { AuditRule, ClutterRule, CorpusRule, Stage } from './core/rule.ts'

/** `copydesk.config.json`. What is not in it stays as it comes. */
export const Configuration = z.strictObject({
  $schema: z.string().optional(),
  /** By rule id: false turns a rule off. */
  rules: z.record(z.string(), z.boolean()).optional(),
  /** By stage name: false turns all rules of a stage off. */
  stages: z.record(z.string(), z.boolean()).optional(),
  thresholds: z
    .strictObject({
      /** Milliseconds for one article. */
      timeLimit: z.number().positive().optional(),
      /** Bytes of one text or HTML file, unpacked. */
      maxFileBytes: z.int().positive().optional(),
      /** Bytes of one line of JSONL. */
      maxLineBytes: z.int().positive().optional(),
    })
    .optional(),
  /** By rule id: phrases that the rule looks for beside its own. */
  phrases: z.record(z.string(), z.array(z.string())).optional(),
  /** By outlet, then by rule id: false turns a rule off there. The outlet as the page names it, else its host, else the first folder of the path. */
  outlets: z
    .record(
      z.string(),
      z.strictObject({
        rules: z.record(z.string(), z.boolean()).optional(),
        /** Whole paragraphs that it prints again and again: `outlet-lines` removes them there. */
        lines: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  /** Keys of JSONL that are copied to `extra`. */
  keep: z.array(z.string()).optional(),
})

export type Configuration = z.infer<typeof Configuration>

/** What a configuration may speak of: everything that can be turned off. */
export interface Known {
  readonly stages: readonly Stage[]
  readonly audits: readonly AuditRule[]
  readonly corpusRules: readonly CorpusRule[]
}

/** Every fault of a configuration at once, each with its place: `rules.reading-tme: ...`. */
export class ConfigurationError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

/** Reads a configuration. Throws a ConfigurationError that names the nearest known word for each unknown one. */
export function configuration(value: unknown, known: Known): Configuration {
  const parsed = Configuration.safeParse(value)
  const faults = [...(parsed.error?.issues.flatMap(faultsOf) ?? []), ...unknownNames(value, known)]
  if (!parsed.success || faults.length > 0) throw new ConfigurationError(faults)
  return parsed.data
}

/** The options of the engine under a configuration: stages and rules that are off are gone, and rules know the phrases given to them. */
export function configured(config: Configuration, stages: readonly Stage[], audits: readonly AuditRule[]): Options {
  return {
    stages: stages
      .filter(({ name }) => config.stages?.[name] !== false)
      .map(stage => ({ ...stage, rules: enabled(config, stage.rules).map(rule => informed(rule, config)) })),
    audits: enabled(config, audits),
    timeLimit: config.thresholds?.timeLimit,
    outlets: config.outlets,
  }
}

/** The rules that are not turned off. */
export function enabled<Rule extends { readonly id: string }>(config: Configuration, rules: readonly Rule[]): Rule[] {
  return rules.filter(({ id }) => config.rules?.[id] !== false)
}

/** The rule with what the configuration tells it. */
function informed(rule: ClutterRule, { phrases, outlets }: Configuration): ClutterRule {
  if (rule.id === outletLines.id) {
    const lines = Object.entries(outlets ?? {}).flatMap(([outlet, { lines }]) =>
      lines === undefined ? [] : [[outlet, lines]],
    )
    return outletLinesOf(Object.fromEntries(lines))
  }
  const own = phrases !== undefined && Object.hasOwn(phrases, rule.id) ? phrases[rule.id] : undefined
  if (own === undefined) return rule
  return { ...rule, phrases: { ...rule.phrases, any: [...(rule.phrases?.any ?? []), ...own] } }
}

function faultsOf(issue: z.core.$ZodIssue): string[] {
  const place = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return [`${place || 'the file'}: ${expectation(issue)}`]
  const keys = Object.keys(shapeAt(issue.path))
  return issue.keys.map(key => `${place === '' ? key : `${place}.${key}`}: no such key${nearest(key, keys)}`)
}

/** The keys that may stand at a place. */
function shapeAt([section]: readonly PropertyKey[]): object {
  if (section === 'thresholds') return Configuration.shape.thresholds.unwrap().shape
  return section === 'outlets' ? Configuration.shape.outlets.unwrap().valueType.shape : Configuration.shape
}

/** zod says "Invalid input: expected boolean, received string". */
const expectation = ({ message }: z.core.$ZodIssue) => message.replace(/^Invalid input: /u, '')

/** Looks at the value as it was given: what the schema passes over must not pass here. */
function unknownNames(value: unknown, { stages, audits, corpusRules }: Known): string[] {
  const clutter = stages.flatMap(stage => stage.rules)
  const rules = [...clutter, ...audits, ...corpusRules].map(({ id }) => id)
  const reading = clutter.filter(rule => rule.phrases !== undefined).map(({ id }) => id)
  const names = stages.map(({ name }) => name)
  const unknown = (section: string, known: readonly string[], what: string) =>
    Object.keys(entriesOf(value, section))
      .filter(name => !known.includes(name))
      .map(name => `${section}.${name}: ${what}${nearest(name, known)}`)
  return [
    ...unknown('rules', rules, 'no such rule'),
    ...unknown('stages', names, 'no such stage'),
    ...unknown('phrases', reading, 'no rule of this name reads phrases'),
    ...Object.entries(entriesOf(value, 'outlets')).flatMap(([outlet, entry]) =>
      Object.keys(entriesOf(entry, 'rules'))
        .filter(name => !rules.includes(name))
        .map(name => `outlets.${outlet}.rules.${name}: no such rule${nearest(name, rules)}`),
    ),
    ...Object.entries(entriesOf(value, 'phrases')).flatMap(([rule, phrases]) =>
      (Array.isArray(phrases) ? phrases : [])
        .filter(phrase => typeof phrase === 'string' && !/[\p{L}\p{N}#]/u.test(phrase))
        .map(phrase => `phrases.${rule}: the phrase ${JSON.stringify(phrase)} holds no word`),
    ),
    ...Object.entries(entriesOf(value, 'outlets')).flatMap(([outlet, entry]) =>
      linesOf(entry)
        .filter(line => !/[\p{L}\p{N}]/u.test(line))
        .map(line => `outlets.${outlet}.lines: the line ${JSON.stringify(line)} holds no word`),
    ),
  ]
}

function linesOf(outlet: unknown): string[] {
  const lines = typeof outlet === 'object' && outlet !== null && 'lines' in outlet ? outlet.lines : []
  return Array.isArray(lines) ? lines.filter(line => typeof line === 'string') : []
}

function entriesOf(value: unknown, section: string): object {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, section)) return {}
  const entries = (value as Record<string, unknown>)[section]
  return typeof entries === 'object' && entries !== null && !Array.isArray(entries) ? entries : {}
}

/** A slip of the hand is an edit or two; of a long name a third may be wrong before another name is nearer. */
const SLIPS = 2
const SLIP_SHARE = 1 / 3
/** As many names as can be read out instead of a guess. */
const FEW = 8

/** What was probably meant, ready to follow a complaint; else what there is to choose from, when that is short. */
export function nearest(word: string, known: readonly string[]): string {
  let best = { name: '', edits: Math.max(SLIPS, Math.floor(word.length * SLIP_SHARE)) + 1 }
  for (const name of known) {
    const edits = editsBetween(word.toLowerCase(), name.toLowerCase())
    if (edits < best.edits && edits < name.length) best = { name, edits }
  }
  if (best.name !== '') return `; did you mean "${best.name}"?`
  return known.length > 0 && known.length <= FEW ? `; known are ${known.join(', ')}` : ''
}

/** Longer words are not typed, and would take time. */
const LONGEST = 64

/** Letters to add, drop, change or swap with the next one (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return LONGEST
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? LONGEST) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? LONGEST
}
