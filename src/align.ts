import { type Body, seeds } from './duplicates/alignment.ts'
import { comparison, type Verdict } from './duplicates/comparison.ts'
import { tokens } from './language/tokens.ts'

/** What two texts share. */
export interface Alignment {
  /** What one is to the other; `none` when no twelve words in a row are the same. */
  readonly verdict: Verdict
  /** Share of each text's words that stand in passages, 0 to 1. */
  readonly coverage: { readonly a: number; readonly b: number }
  /**
   * The same words on both sides, case, punctuation and spacing aside, in the order of `b`. Half-open, in UTF-16 code units of the two texts.
   * Where a word was changed one passage ends, and the next begins behind it.
   */
  readonly passages: readonly { readonly a: readonly [number, number]; readonly b: readonly [number, number] }[]
}

/** Compares two texts as they are given: nothing is cleaned first. */
export function align(a: string, b: string): Alignment {
  return aligner()(a, b)
}

/** The same for many pairs: a text that comes first several times in a row is read once. */
export function aligner(): (a: string, b: string) => Alignment {
  let first: string | null = null
  let left = seeds(body(''))
  return (a, b) => {
    if (a !== first) {
      first = a
      left = seeds(body(a))
    }
    const { verdict, coverage, passages } = comparison(left, body(b))
    return {
      verdict,
      coverage: { a: rounded(coverage.a), b: rounded(coverage.b) },
      passages: passages.map(({ a, b }) => ({ a: [a.start, a.end], b: [b.start, b.end] })),
    }
  }
}

const body = (text: string): Body => ({ text, tokens: tokens(text) })

/** Four decimals: a word in an article of ten thousand. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000
