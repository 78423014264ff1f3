import type { Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { APOSTROPHE, HYPHEN, isCapital, joint, SPACE, STOP, STOP_SPACE, tokenLength } from './joints.ts'
import * as word from './lexicon.ts'
import { bitsAt, type Lexicon } from './lexicon.ts'
import { bitsOfWord } from './word-table.ts'

/** One word of a name: a token, or several that a hyphen, an apostrophe or a particle joins. */
export interface NamePart extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly bits: number
}

/** Longer runs of capitals are headings or lists. */
const LONGEST_RUN = 12

/** Letters of the second syllable of a given name: `Jong-un`. */
const LONGEST_SYLLABLE = 5

/** Behind another part of the name, or an office: `el presidente Jae-in`. */
function isInside(tokens: Tokens, words: Lexicon, first: number, parts: readonly NamePart[]): boolean {
  if (parts.length > 0) return true
  return (
    first > 0 &&
    tokenLength(tokens, first) <= LONGEST_SYLLABLE &&
    (bitsOfWord(words, tokens.hash[first - 1] ?? 0) & word.OFFICE) !== 0
  )
}

/** The parts of the run of capitals that begins at a token. */
export function partsFrom(text: string, tokens: Tokens, words: Lexicon, first: number, limit: number): NamePart[] {
  const parts: NamePart[] = []
  let from = first
  let at = first
  while (parts.length < LONGEST_RUN && at + 1 < limit) {
    const between = joint(text, tokens, at)
    const next = at + 1
    if (between === HYPHEN) {
      // `Kim Jong-un`: only inside a name does a small letter follow the hyphen.
      if (
        !isCapital(tokens, next) &&
        (tokenLength(tokens, next) > LONGEST_SYLLABLE || !isInside(tokens, words, first, parts))
      )
        break
    } else if (between === APOSTROPHE) {
      if (tokenLength(tokens, at) > 2 || !isCapital(tokens, next)) break
    } else if (between === STOP) {
      if (tokenLength(tokens, at) > 1 || !isCapital(tokens, next)) break
    } else if (between === SPACE || between === STOP_SPACE) {
      if (
        between === STOP_SPACE &&
        tokenLength(tokens, at) > 1 &&
        (bitsAt(text, tokens, words, at) & (word.TITLE | word.SUFFIX)) === 0
      )
        break
      let head = next
      while (head < limit && head < next + 3 && !isCapital(tokens, head) && isParticle(text, tokens, words, head))
        head++
      if (head >= limit || !isCapital(tokens, head)) break
      parts.push(partOf(text, tokens, words, from, at))
      from = next
      at = head
      continue
    } else break
    at = next
  }
  parts.push(partOf(text, tokens, words, from, at))
  return parts
}

/** The part of a name that the tokens from `from` to `at` make. */
function partOf(text: string, tokens: Tokens, words: Lexicon, from: number, at: number): NamePart {
  const own = bitsAt(text, tokens, words, at)
  const bits =
    at === from
      ? own
      : (own & word.TITLE) | (bitsAt(text, tokens, words, from) & (word.GIVEN | word.COUNTRY | word.PARTICLE))
  return { firstToken: from, endToken: at + 1, start: tokens.start[from] ?? 0, end: tokens.end[at] ?? 0, bits }
}

function isParticle(text: string, tokens: Tokens, words: Lexicon, at: number): boolean {
  if ((bitsAt(text, tokens, words, at) & word.PARTICLE) === 0) return false
  const between = joint(text, tokens, at)
  return between === SPACE || between === HYPHEN
}
