import { type Body, seeds } from './duplicates/alignment.ts'
import { comparison, type Verdict } from './duplicates/comparison.ts'
import { tokens } from './language/tokens.ts'

/** What two texts share. */
export interface Alignment {
  readonly verdict: Verdict
  /** Share of each text's words that stand in passages, 0 to 1. */
  readonly coverage: { readonly a: number; readonly b: number }
  /** Spans that say the same, in the order of `b`: half-open, in UTF-16 code units of the two texts. */
  readonly passages: readonly { readonly a: readonly [number, number]; readonly b: readonly [number, number] }[]
}

/** Compares two texts word by word, as they are given: nothing is cleaned first. */
export function align(a: string, b: string): Alignment {
  const { verdict, coverage, passages } = comparison(seeds(body(a)), body(b))
  return {
    verdict,
    coverage,
    passages: passages.map(({ a, b }) => ({ a: [a.start, a.end], b: [b.start, b.end] })),
  }
}

const body = (text: string): Body => ({ text, tokens: tokens(text) })
