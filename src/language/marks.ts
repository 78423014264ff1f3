import { TOKEN_CAPITAL, TOKEN_DIGITS } from '../core/reading.ts'
import type { Span } from '../core/span.ts'

// Punctuation and other signs by sort, as blocks are counted by.

/** Of what stands between tokens, what it counts as. */
export const ENDER = 1
export const COMMA = 2
export const SEPARATOR = 3
export const QUOTE = 4
export const SYMBOL = 5
export const QUESTION = 6
export const COLON = 7
const DOTS = 8
const BRACKET = 9
export const CODE = 10
export const SORTS_OF_MARKS = 11
const MARKS = new Uint8Array(65536)
const mark = (characters: string, sort: number) => {
  for (const character of characters) MARKS[character.charCodeAt(0)] = sort
}
mark('.。．।', ENDER)
mark('!?！？؟', QUESTION)
mark(',、，；،', COMMA)
mark('|›»→•·/▶►–—', SEPARATOR)
mark('"“”„‘’「」『』«', QUOTE)
mark('@#©®™€$£%*', SYMBOL)
mark('<>={}\\;&_+~^', CODE)
mark(':：', COLON)
mark('…', DOTS)
mark('()[]（）【】', BRACKET)

/** The sort of the character at `place`, 0 for letters, digits, white space and what tells nothing. */
export function markOf(text: string, place: number): number {
  return MARKS[text.charCodeAt(place)] ?? 0
}

/** How a block ends: 0 in the middle, 1 full stop, 2 question or exclamation mark, 3 dots, 4 colon, 5 comma, 6 bracket, 7 separator. */
export function endOf(text: string, block: Span): number {
  let at = block.end - 1
  let closed = false
  while (at > block.start) {
    const sort = MARKS[text.charCodeAt(at)] ?? 0
    if (sort !== QUOTE && sort !== BRACKET && text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0xbb) break
    closed ||= sort === BRACKET
    at--
  }
  switch (MARKS[text.charCodeAt(at)] ?? 0) {
    case ENDER:
      return text.charCodeAt(at - 1) === 0x2e ? 3 : 1
    case QUESTION:
      return 2
    case DOTS:
      return 3
    case COLON:
      return 4
    case COMMA:
      return 5
    case SEPARATOR:
      return 7
    default:
      return closed ? 6 : 0
  }
}

/** How a block begins: 0 small letter, 1 capital, 2 digits, 3 quotation mark, 4 anything else. */
export function startOf(text: string, block: Span, token: number, flags: number): number {
  if (token > block.start) return MARKS[text.charCodeAt(block.start)] === QUOTE ? 3 : 4
  if ((flags & TOKEN_DIGITS) !== 0) return 2
  return (flags & TOKEN_CAPITAL) !== 0 ? 1 : 0
}
