import { type Compared, printsOf } from './compared.ts'

/** Share of the smaller article's fingerprints that a copy must have: two articles that each took half from a third are no copies of each other. */
export const COPY_SHARE = 0.7

/**
 * For each article the first one it is a copy of, by the exact key or by a band and most of the fingerprints; itself when it is of none.
 * A story that 300 outlets print is one story then, and whoever quotes it meets one holder of its words, not 300.
 */
export function copies(articles: readonly Compared[]): Int32Array {
  const first = Int32Array.from(articles, (_, article) => article)
  const byExact = new Map<number, number>()
  const byBand = new Map<number, number>()
  for (const [article, own] of articles.entries()) {
    const { exact, bands } = own.signature
    if (printsOf(own) === 0) continue
    let original = byExact.get(exact)
    if (original === undefined) byExact.set(exact, article)
    const refused = new Set<number>()
    for (const key of bands) {
      const met = byBand.get(key)
      if (met === undefined) {
        byBand.set(key, article)
        continue
      }
      const known = first[met] ?? met
      if (original !== undefined || refused.has(known)) continue
      if (isCopy(articles[known], own)) original = known
      else refused.add(known)
    }
    if (original !== undefined) first[article] = first[original] ?? original
  }
  return first
}

function isCopy(one: Compared | undefined, other: Compared): boolean {
  if (one === undefined) return false
  const known = new Set(one.signature.fingerprints)
  let shared = 0
  for (const value of new Set(other.signature.fingerprints)) if (known.has(value)) shared++
  return shared >= COPY_SHARE * Math.min(one.prints?.different ?? known.size, printsOf(other))
}
