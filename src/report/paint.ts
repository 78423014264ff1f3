import { visible } from './words.ts'

/** Colours by what they mean, or nothing at all; text passes through as it is. */
export interface Paint {
  strong(text: string): string
  faint(text: string): string
  cut(text: string): string
  lifted(text: string): string
  error(text: string): string
  warning(text: string): string
  note(text: string): string
}

/** SGR codes of ECMA-48: on and off for each meaning, from the 16 colours every terminal has its own readable shades of. */
const CODES: Readonly<Record<keyof Paint, readonly [string, string]>> = {
  strong: ['1', '22'],
  faint: ['2', '22'],
  cut: ['9;31', '29;39'],
  lifted: ['4;34', '24;39'],
  error: ['1;31', '22;39'],
  warning: ['33', '39'],
  note: ['36', '39'],
}

export function paint(colour: boolean): Paint {
  const as = (meaning: keyof Paint) => (text: string) => {
    const [on, off] = CODES[meaning]
    return colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
  return {
    strong: as('strong'),
    faint: as('faint'),
    cut: as('cut'),
    lifted: as('lifted'),
    error: as('error'),
    warning: as('warning'),
    note: as('note'),
  }
}

/** Two columns wide in a terminal: the ranges of Unicode's EastAsianWidth W and F that text uses, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NONE = /[\p{M}\u200c\u200d]/u

/** Columns that a text without control characters takes in a terminal. */
export function columns(text: string): number {
  let count = 0
  for (const character of text) count += WIDE.test(character) ? 2 : NONE.test(character) ? 0 : 1
  return count
}

/** The text on one line, unseen characters shown, no wider than `width`, filled up to it on the right. */
export function cell(text: string, width: number): string {
  const line = visible(
    text
      .slice(0, 4 * width)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  let out = ''
  let used = 0
  const fits = columns(line) <= width
  for (const character of line) {
    const wide = columns(character)
    if (used + wide > (fits ? width : width - 1)) break
    out += character
    used += wide
  }
  if (!fits) {
    out += '…'
    used++
  }
  return out + ' '.repeat(Math.max(0, width - used))
}

/** The text broken at spaces to lines of at most `width` columns; a word that is longer is broken where the line ends. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const close = () => {
    lines.push(line.trimEnd())
    line = ''
    used = 0
  }
  for (const word of text.split(/(?<=\s)/)) {
    const wide = columns(word.trimEnd())
    if (used > 0 && used + wide > width) close()
    if (wide <= width) {
      line += word
      used += columns(word)
      continue
    }
    for (const character of word) {
      const step = columns(character)
      if (used + step > width) close()
      line += character
      used += step
    }
  }
  if (line !== '' || lines.length === 0) close()
  return lines
}
