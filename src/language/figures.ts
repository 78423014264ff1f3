import { type Sentence, TOKEN_DIGITS, type Tokens } from '../core/reading.ts'
import { scaleOf, spelledAt } from './number-words.ts'
import type { WordTable } from './word-table.ts'

/** A number and the tokens it is written with. */
export interface Figure {
  readonly first: number
  readonly end: number
  readonly value: number
}

/** The numbers of a sentence, in figures and in words; `thousands` is the mark that stands between thousands. */
export function figuresIn(
  text: string,
  tokens: Tokens,
  numbers: WordTable,
  thousands: string,
  { firstToken, endToken }: Sentence,
): Figure[] {
  const found: Figure[] = []
  for (let at = firstToken; at < endToken; at++) {
    const first = at
    if (((tokens.flags[at] ?? 0) & TOKEN_DIGITS) === 0) {
      const spelled = spelledAt(text, tokens, numbers, at, endToken)
      if (spelled === null) continue
      if (spelled.sort === 'cardinal') found.push({ first, end: spelled.end, value: spelled.value })
      at = spelled.end - 1
      continue
    }
    while (at + 1 < endToken && ((tokens.flags[at + 1] ?? 0) & TOKEN_DIGITS) !== 0 && isJoined(text, tokens, at)) at++
    let value = figureOf(text.slice(tokens.start[first], tokens.end[at]), thousands)
    const scale = at + 1 < endToken ? scaleOf(numbers, tokens.hash[at + 1] ?? 0) : null
    if (scale !== null) {
      value *= scale
      at++
    }
    if (Number.isFinite(value)) found.push({ first, end: at + 1, value })
  }
  return found
}

/** `1,200` and `12.5`. */
function isJoined(text: string, tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] ?? 0
  return (tokens.start[at + 1] ?? 0) === end + 1 && (text[end] === ',' || text[end] === '.')
}

function figureOf(written: string, thousands: string): number {
  return Number(thousands === ',' ? written.replaceAll(',', '') : written.replaceAll('.', '').replaceAll(',', '.'))
}
