import type { Quotation, Sentence } from '../core/reading.ts'
import { isSmall, type Telling } from './telling.ts'
import { tokenAt } from './tokens.ts'

/** From so many words on, words in quotation marks are somebody's even where no cue stands by them. */
export const SURE_WORDS = 6

/** Where a quotation stands: its own tokens, and the sentences it begins and ends in. */
export interface Place {
  readonly quotation: Quotation
  readonly first: number
  readonly end: number
  readonly sentence: Sentence
  /** Tokens of the last sentence end here. */
  readonly after: number
  readonly last: Sentence
}

/**
 * Few words that begin with a capital are a name or a title: of 631 such quotations in German news 62 were said, of those that begin with a
 * small letter 153 of 228.
 */
export function isName(telling: Telling, { first, end }: Place, words: number): boolean {
  if (words >= SURE_WORDS) return false
  if (isSmall(telling, first)) return false
  let small = 0
  for (let at = first; at < end; at++) if (isSmall(telling, at)) small++
  return small < 2 || 2 * small < words
}

export function placeOf(telling: Telling, quotation: Quotation, at: number): Place | null {
  const { sentences, tokens } = telling
  const sentence = sentences[at]
  if (sentence === undefined) return null
  let last = at
  while (last + 1 < sentences.length && (sentences[last + 1]?.start ?? 0) < quotation.end) last++
  const end = tokenAt(tokens, quotation.end)
  let after = sentences[last]
  // `„Warum?“ fragte sie.`: a small letter goes on with the sentence.
  const next = sentences[last + 1]
  if (
    after !== undefined &&
    end >= after.endToken &&
    next?.block === quotation.block &&
    isSmall(telling, next.firstToken)
  )
    after = next
  if (after === undefined) return null
  return { quotation, first: tokenAt(tokens, quotation.start), end, sentence, after: after.endToken, last: after }
}
