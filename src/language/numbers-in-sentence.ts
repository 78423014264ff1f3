import { type Sentence, TOKEN_DIGITS, type Tokens } from '../core/reading.ts'
import { figureAt } from './figures.ts'
import { spelledAt } from './number-words.ts'
import type { WordTable } from './word-table.ts'

/** A number and the tokens it is written with. */
export interface WrittenNumber {
  readonly first: number
  readonly end: number
  readonly value: number
}

/** The numbers of a sentence, in figures and in words; `words` are those of its language. */
export function numbersIn(
  text: string,
  tokens: Tokens,
  words: WordTable,
  { firstToken, endToken }: Sentence,
): WrittenNumber[] {
  const found: WrittenNumber[] = []
  for (let at = firstToken; at < endToken; at++) {
    const first = at
    if (((tokens.flags[at] ?? 0) & TOKEN_DIGITS) === 0) {
      const spelled = spelledAt(text, tokens, words, at, endToken)
      if (spelled === null) continue
      if (spelled.sort === 'cardinal') found.push({ first, end: spelled.end, value: spelled.value })
      at = spelled.end - 1
      continue
    }
    const figure = figureAt(text, tokens, at)
    if (figure === null) continue
    const { end, value } = figure
    if (typeof value === 'number') found.push({ first, end: Math.min(end, endToken), value })
    at = Math.max(first, end - 1)
  }
  return found
}
