import { TOKEN_DIGITS, type Tokens } from '../core/reading.ts'
import { bitsOfWord, type WordTable } from './word-table.ts'

/** Words of one language around a number that leave it open. */
export interface Hedges {
  readonly hedges: ReadonlySet<number>
  readonly ranges: ReadonlySet<number>
  readonly numbers: WordTable
}

/** Words before a number that may hedge it. */
const HEDGE_REACH = 2

/** What stands before one of these is of another part of the sentence; a no-break space, the end of a line, an apostrophe part nothing. */
const PARTS = /[,;:.!?()]/u

/** `at least 12`, `about 12`, `10 or 12`, `~12`: the number at token `first` of a sentence that begins at token `from`. */
export function isHedged(text: string, tokens: Tokens, known: Hedges, first: number, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - HEDGE_REACH); at--) {
    if (PARTS.test(text.slice(tokens.end[at], tokens.start[at + 1]))) break
    const word = tokens.hash[at] ?? 0
    if (known.hedges.has(word)) return true
    if (at === first - 1 && known.ranges.has(word) && at > from && isNumber(tokens, known, at - 1)) return true
  }
  return /[~<>≈+]/u.test(text[(tokens.start[first] ?? 0) - 1] ?? '')
}

const isNumber = (tokens: Tokens, { numbers }: Hedges, at: number) =>
  ((tokens.flags[at] ?? 0) & TOKEN_DIGITS) !== 0 || bitsOfWord(numbers, tokens.hash[at] ?? 0) !== 0
