import type { Decision } from '../report/decision.ts'
import { articles, sha256 } from './articles.ts'
import { portionKey } from './journal.ts'
import type { Portion } from './portions.ts'

/** A decision with its place among all: accounts name decisions by place. */
type Placed = readonly [at: number, decision: Decision]

/** Decisions on an outlet reach articles that nobody has named: they are part of what all articles are made from. */
export function reachingAll(decisions: readonly Decision[]): Placed[] {
  return [...decisions.entries()].filter(([, { scope }]) => scope === 'always')
}

/** Keys under which the journal has portions: what was decided about an article is part of what it is made from, and of nothing else. */
export function decidedKeys(decisions: readonly Decision[]): (portion: Portion) => string | null {
  const byArticle = new Map<string, Placed[]>()
  for (const placed of decisions.entries()) {
    if (placed[1].scope === 'always') continue
    const key = JSON.stringify(placed[1].article)
    byArticle.set(key, [...(byArticle.get(key) ?? []), placed])
  }
  return portion => {
    const key = portionKey(portion)
    if (key === null || byArticle.size === 0) return key
    // The lines of a portion have ids of their own.
    const ids = portion.sort === 'jsonl' ? articles(portion, null).found.map(({ id }) => id) : [portion.path]
    const own = ids.flatMap(id => byArticle.get(JSON.stringify(id)) ?? [])
    return own.length === 0 ? key : `${key} ${sha256(JSON.stringify(own))}`
  }
}

/** The portion that such a key names, whatever was decided. */
export const portionOf = (key: string | null): string | null => key?.split(' ')[0] ?? null
