import type { Tokens } from './reading.ts'

/** Where words stand: the columns of `Tokens` that counting needs. */
export type Places = Pick<Tokens, 'count' | 'start' | 'end'>

/** Letters that make a word in scripts without spaces: eight words are twelve characters (Chinese news averages 1.5 to 1.7). */
const LETTERS_A_WORD = 1.5

/** An apostrophe or a hyphen ends a token, not a word. */
const JOINER = /['’‘ʼ\-‐‑]/
const MARK = /^\p{M}/u

/** Words in the tokens `[first, end)`. Tokens that touch belong to a script without spaces, where one and a half of them make a word. */
export function wordCount(tokens: Places, first: number, end: number): number {
  let touching = 0
  for (let at = first; at < end; at++) {
    const touchesBefore = at > 0 && tokens.end[at - 1] === tokens.start[at]
    if (touchesBefore || (at + 1 < tokens.count && tokens.end[at] === tokens.start[at + 1])) touching++
  }
  return Math.floor(end - first - touching + touching / LETTERS_A_WORD)
}

/** True when the token goes on with the word of the token before it: `s` of `China's`, the second half of a compound, a letter's vowel sign. */
export function insideWord(text: string, tokens: Places, token: number): boolean {
  if (token <= 0 || token >= tokens.count) return false
  const before = tokens.end[token - 1] ?? 0
  const start = tokens.start[token] ?? 0
  if (start === before) return MARK.test(text.slice(start, start + 1))
  return start === before + 1 && JOINER.test(text.charAt(before))
}
