import { type Weight, weights } from './weights.ts'
import type { Finding, Line } from './wire.ts'

/** What the report of a run counts of an article: all that it takes from its line. */
export interface Digest {
  readonly id: Line['id']
  readonly status: Line['status']
  /** Why it failed; null when it did not. */
  readonly failure: string | null
  readonly language: string | null
  readonly weight: Weight
  readonly kinds: readonly string[]
  /** Rules with their stage and how often each spoke; audits without those whose passages stand in other articles too. */
  readonly cuts: readonly (readonly [rule: string, stage: string | null, count: number])[]
  readonly flags: readonly (readonly [rule: string, stage: string | null, count: number])[]
  readonly severities: readonly Finding['severity'][]
  readonly score: number
  readonly outlet: string | null
  readonly agencies: readonly string[]
  /** Findings, those across articles among them, and the rules of those that are errors. */
  readonly findings: number
  readonly errors: readonly string[]
  readonly warnings: number
}

const NO_WEIGHT: Weight = { visible: 0, kept: 0, lifted: 0, removed: 0 }

/** `outlet` is used where the line names no publisher: the host of its address, as a rule. */
export function digest(line: Line, outlet: string | null): Digest {
  const { id, status } = line
  if ('error' in line) {
    return {
      ...{ id, status, failure: line.error.message, language: null, weight: NO_WEIGHT, kinds: [], cuts: [], flags: [] },
      ...{ severities: [], score: 0, outlet: null, agencies: [], findings: 0, errors: [], warnings: 0 },
    }
  }
  const own = line.findings.filter(finding => finding.passages.every(passage => passage.article === id))
  const rulesOf = (severity: string) =>
    line.findings.filter(finding => finding.severity === severity).map(({ rule }) => rule)
  return {
    ...{ id, status, failure: null, language: line.language, weight: weights(line) },
    kinds: line.ledger.map(({ kind }) => kind),
    cuts: tally(line.ledger.map(({ rule, stage }) => [rule, stage])),
    flags: tally(own.map(({ rule }) => [rule, null])),
    severities: own.map(({ severity }) => severity),
    score: line.quality.score,
    outlet: line.metadata.publisher ?? outlet,
    agencies: [...new Set(line.metadata.agencies)],
    findings: line.findings.length,
    errors: rulesOf('error'),
    warnings: rulesOf('warning').length,
  }
}

/** Each rule once, in the order they first came. */
function tally(rows: readonly (readonly [rule: string, stage: string | null])[]): Digest['cuts'] {
  const counts = new Map<string, [string, string | null, number]>()
  for (const [rule, stage] of rows) {
    const key = `${stage ?? ''} ${rule}`
    const known = counts.get(key)
    if (known === undefined) counts.set(key, [rule, stage, 1])
    else known[2]++
  }
  return [...counts.values()]
}
