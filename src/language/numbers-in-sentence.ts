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

/** `1,25,000`: a number whose groups are none of ours. */
const GLUED_BEFORE = /\d[.,]$/u
const GLUED_BEHIND = /^[.,]\d/u

function isPart(text: string, tokens: Tokens, first: number, end: number): boolean {
  const [start, stop] = [tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0]
  return GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || GLUED_BEHIND.test(text.slice(stop, stop + 2))
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
    if (typeof value === 'number' && !isPart(text, tokens, first, end))
      found.push({ first, end: Math.min(end, endToken), value })
    at = Math.max(first, end - 1)
  }
  return found
}
