import type { Alike } from './telling.ts'

/** Share from which an article is nearly all in the other, as in `duplicates/`. */
export const NEARLY_ALL = 0.8

/** How much of each article stands in each other. */
export interface Shares {
  /** Share of the words of `article` that stand in `other`; for two that were not compared, at least so much. */
  of(article: number, other: number): number
  /** Those it was compared with, and the share of it that stands in each. */
  beside(article: number): ReadonlyMap<number, number>
}

const NONE: ReadonlyMap<number, number> = new Map()

export function sharesOf(pairs: readonly Alike[]): Shares {
  const shares = new Map<number, Map<number, number>>()
  const put = (article: number, other: number, share: number) => {
    const own = shares.get(article) ?? new Map<number, number>()
    shares.set(article, own.set(other, share))
  }
  for (const { a, b, verdict, coverage } of pairs) {
    if (verdict === 'template' || verdict === 'none') continue
    put(a, b, coverage.a)
    put(b, a, coverage.b)
  }
  // Of many copies all are compared with the first alone: what two of them share is known by way of it.
  const through = (article: number, other: number): number => {
    const [ours, theirs] = [shares.get(article), shares.get(other)]
    if (ours === undefined || theirs === undefined) return 0
    let most = 0
    const [few] = [ours, theirs].sort((a, b) => a.size - b.size)
    for (const between of few?.keys() ?? [])
      most = Math.max(most, (ours.get(between) ?? 0) * (shares.get(between)?.get(other) ?? 0))
    return most
  }
  return {
    of: (article, other) => shares.get(article)?.get(other) ?? through(article, other),
    beside: article => shares.get(article) ?? NONE,
  }
}
