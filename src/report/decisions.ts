import type { Decision } from './decision.ts'

/** A decision and what came of it in a run. `stale`: it fits nothing any more, and was not applied to anything else. */
export interface Settled {
  readonly decision: Decision
  readonly state: 'applied' | 'stale'
}

/** `decisions.json`, an entry at a time, in an order of its own: the same decisions give the same bytes, in whatever order they were made. */
export function decisionsFile(decisions: readonly Decision[]): string {
  const sorted = [...decisions].sort((a, b) => compare(keyOf(a), keyOf(b)))
  return `${JSON.stringify({ v: 1, decisions: sorted }, null, 2)}\n`
}

/** `reports/decided.json`: the decisions a run was given, each with what came of it. */
export function decidedFile(settled: readonly Settled[]): string {
  const sorted = [...settled].sort((a, b) => compare(keyOf(a.decision), keyOf(b.decision)))
  return `${JSON.stringify({ v: 1, decided: sorted }, null, 2)}\n`
}

/** What a decision is about: a later one about the same replaces it. */
export function keyOf({ on, article, id }: Pick<Decision, 'on' | 'article' | 'id'>): string {
  return `${JSON.stringify(article)} ${on} ${id}`
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
