import { isSpace } from '../core/span.ts'

/** The lines of a text that hold more than white space, in columns; offsets are free of outer white space. */
export interface Lines {
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** White space before the line's first character. */
  readonly indent: readonly number[]
  /** An empty line stands before it, or nothing at all. */
  readonly apart: readonly boolean[]
}

/** What ends a line besides LF; few texts have any, and the runtime finds one character alone much faster than one of seven. */
const OTHER_ENDS = ['\r', '\v', '\f', '\u2028', '\u2029']

/** A line ends at LF, CRLF, CR, VT, FF, U+2028 or U+2029. */
export function lines(text: string): Lines {
  const endOf = OTHER_ENDS.some(end => text.includes(end)) ? lineEnd : lineFeed
  const start: number[] = []
  const end: number[] = []
  const indent: number[] = []
  const apart: boolean[] = []
  let open = true
  for (let at = 0; at < text.length; ) {
    const close = endOf(text, at)
    let from = at
    let to = close
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (from < to) {
      start.push(from)
      end.push(to)
      indent.push(from - at)
      apart.push(open)
      open = false
    } else open = true
    at = close + (text.charCodeAt(close) === 0x0d && text.charCodeAt(close + 1) === 0x0a ? 2 : 1)
  }
  return { count: start.length, start, end, indent, apart }
}

function lineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

function lineEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x0d ? (unit & ~1) === 0x2028 : unit >= 0x0a) break
  }
  return at
}

/** A bullet or a number that opens an item of a list. */
const BULLET = /(?:[•◦▪‣●■]|[-*] |\d{1,3}\. )/uy

/** True when a list's bullet or number stands at `start`. */
export function opensItem(text: string, start: number): boolean {
  // Nearly every line begins with a letter.
  if ((text.charCodeAt(start) | 0x20) >= 0x61 && (text.charCodeAt(start) | 0x20) <= 0x7a) return false
  BULLET.lastIndex = start
  return BULLET.test(text)
}
