import type { Sentence, Tokens } from '../core/reading.ts'
import { spelledAt } from './number-words.ts'
import type { WordTable } from './word-table.ts'

/** A sentence with its numbers in figures, and where each of its characters stands in the article. */
export interface InFigures {
  readonly words: string
  placeOf(index: number): number
}

/** The sentence up to `end` with numbers in words written as figures: `50` for fifty, `50th` for fiftieth, `100th anniversary` for centenary. */
export function inFigures(
  text: string,
  tokens: Tokens,
  sentence: Sentence,
  end: number,
  numbers: WordTable | null,
): InFigures {
  const { start } = sentence
  const changed: { readonly at: number; readonly length: number; readonly start: number; readonly end: number }[] = []
  let words = ''
  let from = start
  if (numbers !== null)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const number = spelledAt(text, tokens, numbers, at, sentence.endToken)
      if (number === null) continue
      const first = tokens.start[at] ?? 0
      // `quarant’anni`
      const elided = /^['’]\p{L}/u.test(text.slice(tokens.end[number.end - 1], (tokens.end[number.end - 1] ?? 0) + 2))
      const last = (tokens.end[number.end - 1] ?? 0) + (elided ? 1 : 0)
      if (last > end) break
      words += text.slice(from, first)
      const { sort, value } = number
      const written = `${value}${sort === 'cardinal' ? (elided ? ' ' : '') : sort === 'ordinal' ? 'th' : 'th anniversary'}`
      changed.push({ at: words.length, length: written.length, start: first, end: last })
      words += written
      from = last
      at = number.end - 1
    }
  words += text.slice(from, end)
  const placeOf = (index: number) => {
    let moved = start
    for (const change of changed) {
      if (index <= change.at) break
      if (index < change.at + change.length) return change.start
      moved = change.end - (change.at + change.length)
    }
    return index + moved
  }
  return { words, placeOf }
}
