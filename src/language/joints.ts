import { TOKEN_CAPITAL, type Tokens } from '../core/reading.ts'
import { isSpace } from '../core/span.ts'

// What stands between two neighbouring tokens.
export const OTHER = 0
export const SPACE = 1
export const HYPHEN = 2
export const APOSTROPHE = 3
/** A stop and nothing else: `U.S`, `J.K`. */
export const STOP = 4
/** A stop and a space: `Mr. Smith`. */
export const STOP_SPACE = 5
/** A comma and a space. */
export const COMMA = 6

/** White space wider than this is no mere indent. */
const WIDEST = 12

/** How the token at `at` is joined to the next one. */
export function joint(text: string, tokens: Tokens, at: number): number {
  const start = tokens.end[at] ?? 0
  const width = (tokens.start[at + 1] ?? 0) - start
  const first = text.charCodeAt(start)
  if (width === 1) {
    if (first === 0x20 || isSpace(first)) return SPACE
    if (first === 0x2d || first === 0x2010 || first === 0x2011) return HYPHEN
    if (first === 0x27 || first === 0x2019 || first === 0x2bc || first === 0x2018) return APOSTROPHE
    return first === 0x2e ? STOP : OTHER
  }
  if (width === 0 || width > WIDEST) return OTHER
  // `Ashton, Md., said`: the stop of an abbreviation before the comma.
  if (first === 0x2e && width === 3 && text.charCodeAt(start + 1) === 0x2c && isSpace(text.charCodeAt(start + 2)))
    return COMMA
  // A line break inside a sentence, with what indents the next line, is a space.
  for (let at = start + 1; at < start + width; at++) if (!isSpace(text.charCodeAt(at))) return OTHER
  if (first === 0x2e) return STOP_SPACE
  if (first === 0x2c) return COMMA
  return isSpace(first) ? SPACE : OTHER
}

/** The token begins with a capital letter. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0
}

/** Length of a token in code units. */
export function tokenLength(tokens: Tokens, at: number): number {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
}
