import type { Alike } from './telling.ts'

/** How much of each article stands in each other. */
export interface Shares {
  /** Share of the words of `article` that stand in `other`. */
  of(article: number, other: number): number
}

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
  return { of: (article, other) => shares.get(article)?.get(other) ?? 0 }
}
