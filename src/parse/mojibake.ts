import type { Edit } from './edits.ts'
import { WINDOWS_1252_HIGH, windows1252Byte } from './windows-1252.ts'

// UTF-8 that somebody read in a single-byte encoding. A sequence counts only when its characters, turned back into bytes, are strictly
// valid UTF-8. Clean text holds such sequences too ("cliché »", "Úžasný"), so each also needs a place where no clean text would have it.
// After ftfy's "badness" (Robyn Speer, Apache-2.0): what betrays mojibake is which characters stand side by side.

/** 0x80 to 0xFF in order; U+FFFD where the encoding has nothing and decoders leave the control character of that number. */
const WINDOWS_1250_HIGH =
  '€\uFFFD‚\uFFFD„…†‡\uFFFD‰Š‹ŚŤŽŹ\uFFFD‘’“”•–—\uFFFD™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙'
const WINDOWS_1251_HIGH =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'
const MACINTOSH_HIGH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

interface Misreading {
  readonly name: string
  /** The byte of a code unit, -1 for none. */
  byte(unit: number): number
  /** The code units above 0x7F that have a byte. */
  readonly units: readonly number[]
  /** The first bytes that count; the others are too common as letters or marks of clean text in this encoding. */
  leads(byte: number): boolean
}

function misreading(name: string, high: string, leads: readonly number[]): Misreading {
  const bytes = new Map<number, number>()
  for (let i = 0; i < high.length; i++) bytes.set(high[i] === '\uFFFD' ? 0x80 + i : high.charCodeAt(i), 0x80 + i)
  return { name, byte: unit => bytes.get(unit) ?? -1, units: [...bytes.keys()], leads: byte => leads.includes(byte) }
}

const WINDOWS_1252: Misreading = {
  name: 'Windows-1252',
  byte: windows1252OrControl,
  units: [
    ...Array.from({ length: 128 }, (_, place) => 0x80 + place),
    ...Array.from(WINDOWS_1252_HIGH, mark => mark.charCodeAt(0)),
  ],
  leads: byte => byte >= 0xc2 && byte <= 0xf4,
}
const MISREADINGS: readonly Misreading[] = [
  WINDOWS_1252,
  misreading('Windows-1250', WINDOWS_1250_HIGH, [0xc2, 0xc3, 0xc4, 0xc5, 0xe2]),
  misreading('Windows-1251', WINDOWS_1251_HIGH, [0xd0, 0xd1, 0xe2]),
  misreading('Mac Roman', MACINTOSH_HIGH, [0xc2, 0xc3, 0xc4, 0xc5, 0xe2]),
]

/** Many decoders leave 0x80 to 0x9F as control characters instead. */
function windows1252OrControl(unit: number): number {
  return unit >= 0x80 && unit <= 0x9f ? unit : windows1252Byte(unit)
}

/** By code unit: which misreadings it may begin (even bits) or continue (odd bits). */
const PARTS = new Uint8Array(65536)
MISREADINGS.forEach((table, index) => {
  for (const unit of table.units) {
    const byte = table.byte(unit)
    if (byte >= 0xc2 && table.leads(byte)) PARTS[unit] = (PARTS[unit] ?? 0) | (1 << (2 * index))
    if (byte >= 0x80 && byte <= 0xbf) PARTS[unit] = (PARTS[unit] ?? 0) | (2 << (2 * index))
  }
})
const LEAD = 0b01010101

/** True for a code unit that may begin a misread sequence. */
export function leadsMojibake(unit: number): boolean {
  return ((PARTS[unit] ?? 0) & LEAD) !== 0
}

/** True when the two code units may begin a misread sequence; cheap, and seldom true for clean text. */
export function opensMojibake(unit: number, next: number): boolean {
  const leads = (PARTS[unit] ?? 0) & LEAD
  return leads !== 0 && ((leads << 1) & (PARTS[next] ?? 0)) !== 0
}

interface Sequence {
  readonly start: number
  readonly end: number
  readonly lead: number
  readonly code: number
}

/** The strictly valid UTF-8 sequence whose bytes were misread as the characters at `at`, or null. */
function sequenceAt(text: string, at: number, table: Misreading): Sequence | null {
  const lead = table.byte(text.charCodeAt(at))
  if (lead < 0xc2 || lead > 0xf4 || !table.leads(lead)) return null
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let code = lead & (0x7f >> length)
  for (let i = 1; i < length; i++) {
    const byte = at + i < text.length ? table.byte(text.charCodeAt(at + i)) : -1
    if (byte < 0x80 || byte > 0xbf) return null
    code = (code << 6) | (byte & 0x3f)
  }
  // No overlong forms, no surrogates, nothing past the last plane.
  if ((length === 3 && code < 0x800) || (length === 4 && (code < 0x10000 || code > 0x10ffff))) return null
  if (code >= 0xd800 && code <= 0xdfff) return null
  return { start: at, end: at + length, lead, code }
}

/** Stand after a letter in clean text: quotation marks, dashes, spaces, signs of rights and measure, letters. */
const AFTER_A_LETTER = /[‘’“”„‚‹›«»…–—\u00a0\u00ad™®©°ºª¹²³·•§†‡\p{L}]/u
/** Dashes, quotation marks, bullet and ellipsis: read as Mac Roman they begin with a comma-like mark and a capital umlaut. */
const TYPOGRAPHY = new Set([0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026])
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Runs of sequences that stand side by side. */
function runsOf(text: string, openings: readonly number[], table: Misreading): Sequence[][] {
  const runs: Sequence[][] = []
  let run: Sequence[] = []
  let end = 0
  for (const at of openings) {
    if (at < end) continue
    const sequence = sequenceAt(text, at, table)
    if (sequence === null) continue
    if (at !== end || run.length === 0) {
      run = []
      runs.push(run)
    }
    run.push(sequence)
    end = sequence.end
  }
  return runs
}

/** CJK begins here; no alphabet of mojibake seen lies above. */
const IDEOGRAPHS = 0x2e80

/** Letters of one alphabet share it; ideographs, kana and Hangul share one. */
function alphabet(code: number): number {
  return code >= IDEOGRAPHS ? IDEOGRAPHS : code >> 8
}

/** The run cannot be anything but mojibake. */
function sure(text: string, run: readonly Sequence[], table: Misreading): boolean {
  const [first] = run
  if (first === undefined) return false
  const { lead, code } = first
  const before = text[first.start - 1] ?? ''
  const after = text[first.end] ?? ''
  const tail = text.slice(first.start + 1, first.end)
  const odd = [...tail].some(unit => !AFTER_A_LETTER.test(unit))
  // General punctuation, currency, letter-like symbols, arrows and dingbats.
  if (lead === 0xe2)
    return code >= 0x2010 && code < 0x2c00 && (odd || (table.name === 'Mac Roman' && TYPOGRAPHY.has(code)))
  if (table.name === 'Windows-1251') return run.filter(({ code }) => code >= 0x400 && code < 0x500).length >= 3
  if (table.name === 'Mac Roman') return lead === 0xc3 ? LOWER.test(before) || LOWER.test(after) : false
  if (lead === 0xef) return code === 0xfeff || code === 0xfffd
  if (code >= 0x1f000 && code < 0x1fb00) return true
  if (run.length > 1)
    return run.some(
      ({ start, end }) => [...text.slice(start + 1, end)].some(unit => !AFTER_A_LETTER.test(unit)) || lead < 0xe0,
    )
  if (lead === 0xc2) return /[\p{Ll}\p{N}.,;:!?]/u.test(before) || (odd && LETTER_OR_DIGIT.test(after))
  // An accent that stood as a character of its own.
  if (lead === 0xcc || lead === 0xcd) return LOWER.test(before) && code < 0x370
  if (lead > 0xc5) return false
  if (LOWER.test(before)) return true
  return LOWER.test(after) && !/[’‘“”„‚‹›«»…–—\u00a0\u00ad·]/u.test(tail) && (odd || !UPPER.test(before))
}

/** One round of repairs, read from left to right; none when nothing in the text is sure. `openings` are the places where `opensMojibake` holds. */
export function mojibake(text: string, openings: readonly number[]): Edit[] {
  for (const table of MISREADINGS) {
    const runs = runsOf(text, openings, table)
    if (runs.length === 0) continue
    const certain = runs.map(run => sure(text, run, table))
    if (!certain.includes(true)) continue
    const alphabets = new Set<number>()
    runs.forEach((run, i) => {
      if (certain[i] === true) for (const { code } of run) alphabets.add(alphabet(code))
    })
    const edits: Edit[] = []
    runs.forEach((run, i) => {
      if (certain[i] !== true && !likely(text, run, alphabets)) return
      const [first] = run
      const last = run.at(-1)
      if (first === undefined || last === undefined) return
      const to = run.map(({ code }) => String.fromCodePoint(code)).join('')
      edits.push({ start: first.start, end: last.end, to, why: `UTF-8 read as ${table.name}` })
    })
    return edits
  }
  return []
}

/** In a text with sure mojibake, what else goes: the same alphabet, or Latin, not standing like a capital before a mark. */
function likely(text: string, run: readonly Sequence[], alphabets: ReadonlySet<number>): boolean {
  return run.every(({ start, end, lead, code }) => {
    if (lead > 0xc5) return alphabets.has(alphabet(code))
    const capital = UPPER.test(text[start - 1] ?? '')
    return !capital || [...text.slice(start + 1, end)].some(unit => !AFTER_A_LETTER.test(unit))
  })
}
