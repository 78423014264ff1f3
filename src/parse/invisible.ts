import type { Edit } from './edits.ts'
import { WINDOWS_1252_HIGH } from './windows-1252.ts'

// Characters that nobody sees: controls, joiners, selectors, marks of direction. Which of them carry meaning depends on their neighbours.

/** 1 for code units that need a look, 2 for halves of surrogate pairs. */
const LOOK = new Uint8Array(65536)
const ranges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  // First halves of the planes that hold tags and selectors.
  [0xdb40, 0xdb40],
]
LOOK.fill(2, 0xd800, 0xe000)
for (const [first, last] of ranges) LOOK.fill(1, first, last + 1)

/** True for a code unit that needs a look in some places, and for half of a pair. */
export function mayNeedLook(unit: number): boolean {
  return LOOK[unit] !== 0
}

/** True for a code unit that may have to go; the second test, for its neighbours, is `invisible`. */
export function needsLook(text: string, at: number): boolean {
  const look = LOOK[text.charCodeAt(at)]
  return look === 1 || (look === 2 && isLone(text, at))
}

function isLone(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xdc00) {
    const next = text.charCodeAt(at + 1)
    return !(next >= 0xdc00 && next <= 0xdfff)
  }
  const before = text.charCodeAt(at - 1)
  return !(before >= 0xd800 && before <= 0xdbff)
}

/** Scripts that join letters, or forbid it, by an invisible character. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u
/** Scripts without spaces, where a zero-width space marks the words. */
const UNSPACED = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u
const RIGHT_TO_LEFT = /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u
/** What takes a presentation selector: emoji, digits of keycaps, symbols. */
const SELECTABLE = /[\p{Emoji}\p{Extended_Pictographic}\p{S}]/u
const SELECTABLE_VARIANT = /[\p{sc=Han}\p{scx=Mymr}\p{sc=Phag}\p{sc=Mani}\p{S}\p{N}]/u
const HAN = /\p{sc=Han}/u
const LETTER = /\p{L}/u
/** A mark of direction may stand behind the punctuation and the spaces that it orders; no further. */
const REACH = 16

function before(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(Math.max(0, at - 1), at)
}

function after(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** What is wrong with the character at `at` and what becomes of it, or null when it stays. Call it where `needsLook` says so. */
export function invisible(text: string, at: number): Edit | null {
  const unit = text.charCodeAt(at)
  const gone = (why: string, end = at + 1): Edit => ({ start: at, end, to: '', why })
  if (unit < 0x20 || unit === 0x7f) return gone('control character')
  if (unit <= 0x9f) {
    // HTML does the same to such numbers: nobody has meant the control characters since the 1980s.
    const mark = WINDOWS_1252_HIGH[unit - 0x80] ?? ''
    if (mark.charCodeAt(0) === unit) return gone('control character')
    return { start: at, end: at + 1, to: mark, why: 'Windows-1252 character read as a control character' }
  }
  if (unit === 0xad) return gone('soft hyphen')
  if (unit === 0x61c || unit === 0x200e || unit === 0x200f) {
    return besideRightToLeft(text, at) ? null : gone('mark of direction away from right-to-left letters')
  }
  if (unit === 0x115f || unit === 0x1160) return besideHangul(text, at) ? null : gone('Hangul filler')
  if (unit === 0x200b)
    return UNSPACED.test(before(text, at)) && LETTER.test(after(text, at + 1)) ? null : gone('zero-width space')
  if (unit === 0x200c || unit === 0x200d) return joins(text, at, unit) ? null : gone('invisible joiner')
  if (unit === 0x180e) return gone('zero-width space')
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return gone('bidirectional control')
  if (unit === 0x2060) return gone('word joiner')
  if (unit > 0x2060 && unit <= 0x206f) return gone('invisible format character')
  if (unit >= 0xfe00 && unit <= 0xfe0f) {
    const base = before(text, at)
    const takes = unit >= 0xfe0e ? SELECTABLE : SELECTABLE_VARIANT
    return takes.test(base) ? null : gone('variation selector without its base')
  }
  if (unit === 0xfeff) return gone(at === 0 ? 'byte order mark' : 'byte order mark inside the text')
  if (unit >= 0xfff9 && unit <= 0xfffb) return gone('invisible format character')
  if (unit >= 0xd800 && unit <= 0xdfff) {
    if (isLone(text, at)) return { start: at, end: at + 1, to: '\uFFFD', why: 'half of a surrogate pair' }
    return supplementary(text, at)
  }
  return gone('noncharacter')
}

/** Tags spell the flags of regions behind a black flag; supplementary selectors choose a form of a Han character. Both also smuggle text. */
function supplementary(text: string, at: number): Edit | null {
  const code = text.codePointAt(at) ?? 0
  if (code >= 0xe0100 && code <= 0xe01ef) {
    return HAN.test(before(text, at))
      ? null
      : { start: at, end: at + 2, to: '', why: 'variation selector without its base' }
  }
  if (code > 0xe007f) return null
  let base = at
  while (base >= 2 && text.charCodeAt(base - 2) === 0xdb40 && at - base < 2 * REACH) base -= 2
  return before(text, base) === '\u{1F3F4}' ? null : { start: at, end: at + 2, to: '', why: 'invisible tag character' }
}

function joins(text: string, at: number, unit: number): boolean {
  const left = before(text, at)
  const right = after(text, at + 1)
  if (unit === 0x200d && EMOJI.test(left) && EMOJI.test(right)) return true
  return left !== '\u200c' && left !== '\u200d' && JOINING.test(left)
}

function besideHangul(text: string, at: number): boolean {
  return /[\u1160-\u11ff]/u.test(after(text, at + 1)) || /[\u1100-\u115f]/u.test(before(text, at))
}

/** The nearest letter on either side, a few marks and spaces away at most, is written from right to left. */
function besideRightToLeft(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const character = text[i] ?? ''
    if (character === '\n') break
    if (RIGHT_TO_LEFT.test(character)) return true
    if (LETTER.test(character)) break
  }
  for (let i = at + 1; i < Math.min(text.length, at + REACH); i++) {
    const character = text[i] ?? ''
    if (character === '\n') break
    if (RIGHT_TO_LEFT.test(character)) return true
    if (LETTER.test(character)) break
  }
  return false
}
