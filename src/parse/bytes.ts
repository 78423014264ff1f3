import { guesses, legacyBytes, legacyText } from './legacy-encodings.ts'
import { aroundHighBytes, oddShare } from './plausibility.ts'
import { toUtf16, unitsOf, wideEncoding } from './utf-16.ts'
import { fromWindows1252, toWindows1252 } from './windows-1252.ts'

/** What a file says once it is read. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string
  /** Canonical WHATWG label: `utf-8`, `windows-1252`, `shift_jis`. */
  readonly encoding: string
  readonly bom: boolean
  /** False when the encoding is a guess that no mark, label or valid UTF-8 backs. */
  readonly certain: boolean
  /** U+FFFD that had to be put in for bytes without a reading; those that were there before do not count. */
  readonly lossy: number
}

export interface DecodeOptions {
  /** The label that came with the bytes, from a header or a catalogue. */
  readonly charset?: string | null
  /** Look for `<meta charset>`. */
  readonly html?: boolean
}

/** WHATWG: a parser looks for `<meta charset>` in the first 1,024 bytes. */
const PRESCAN = 1024
/** A file of which more than this share of characters beyond ASCII stands oddly was read in the wrong encoding. Right readings stay below .02. */
const ODD = 0.05
/** A quarter of odd characters outweighs full confidence. */
const ODD_WEIGHT = 4
/** A label is worth this much confidence: a detector must be surer than that by a wide margin to overrule it. */
const LABEL_BONUS = 0.5
/** Latin 1 is what servers and templates say when nobody chose: little more than no label at all. */
const LATIN_1_BONUS = 0.2
/** Fewer bytes beyond ASCII than these overrule no label that reads well. */
const ENOUGH = 16
/** One broken sequence among this many sound ones is damage in UTF-8, not another encoding. */
const SOUND_PER_BROKEN = 8
/** Where nothing that a short text suggests to the detector reads well: the encodings of alphabets, those first that show a wrong reading by their capitals. */
const UNOFFERED = 'windows-1251 koi8-r windows-1250 windows-1253 windows-1256 windows-1255 windows-1254'.split(' ')
/** A guess is certain when it leads the next one by this much. */
const MARGIN = 0.15

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Text from bytes: byte order mark, then valid UTF-8, then the declared label, then a guess, then Windows-1252 as browsers mean it. */
export function decoded(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const marked = markedEncoding(bytes)
  if (marked !== null) {
    const rest = bytes.subarray(marked === 'utf-8' ? 3 : 2)
    return { ...readAs(rest, marked), bom: true, certain: true }
  }
  const label = canonical(options.charset) ?? (options.html === true ? metaEncoding(bytes) : null)
  const wide = wideEncoding(bytes)
  if (wide !== null) return { ...readAs(bytes, wide), bom: false, certain: true }
  const strict = strictly(bytes)
  if (strict !== null) {
    const ascii = strict.length === bytes.length
    if (ascii && isIso2022(strict)) return { ...readAs(bytes, 'iso-2022-jp'), bom: false, certain: true }
    return { text: strict, encoding: 'utf-8', bom: false, certain: true, lossy: 0 }
  }
  const broken = brokenUtf8(bytes)
  if (broken !== null) return { ...broken, bom: false, certain: true }
  return { ...guessed(bytes, label), bom: false }
}

/**
 * The bytes of a text, or null when the encoding cannot hold it. Where an encoding has two byte sequences for one character,
 * or the file was damaged, they may differ from the bytes that were read: compare before relying on them.
 */
export function encoded(text: string, encoding: string, bom: boolean): Uint8Array | null {
  if (encoding === 'utf-8') {
    const bytes = new TextEncoder().encode(bom ? `\uFEFF${text}` : text)
    return utf8.decode(bytes).length === text.length + (bom ? 1 : 0) && isWellFormed(text) ? bytes : null
  }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return isWellFormed(text) ? toUtf16(bom ? `\uFEFF${text}` : text, encoding === 'utf-16le') : null
  }
  if (bom) return null
  if (encoding === 'windows-1252') return toWindows1252(text)
  const bytes = legacyBytes(text, encoding)
  return bytes !== null && readAs(bytes, encoding).text === text ? bytes : null
}

/** Control characters, line breaks and tabs aside, beyond this share are no text. The rarest in binary formats seen (a PDF's head) is .02. */
const CONTROL_SHARE = 0.01
/** As git does: the first 8,000 bytes tell. */
const BINARY_SAMPLE = 8000

/** True for a file that is no text: pictures, archives, documents. UTF-16 is text. */
export function binary(bytes: Uint8Array): boolean {
  const marked = markedEncoding(bytes)
  if (marked === 'utf-8') return false
  const wide = marked ?? wideEncoding(bytes)
  const sample = bytes.subarray(0, Math.min(bytes.length, BINARY_SAMPLE))
  const units = wide === null ? sample : unitsOf(sample, wide === 'utf-16le')
  let controls = 0
  for (const unit of units) {
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b) || unit === 0x7f) controls++
  }
  return controls > units.length * CONTROL_SHARE
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

/** ISO-2022-JP hides its characters behind escape sequences of plain ASCII. */
function isIso2022(text: string): boolean {
  return text.includes('\x1b$B') || text.includes('\x1b$@')
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/** UTF-8 with a few broken sequences, or cut off in the middle of a character. */
function brokenUtf8(bytes: Uint8Array): Pick<Decoded, 'text' | 'encoding' | 'lossy'> | null {
  const text = utf8.decode(bytes)
  let sound = 0
  let marks = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) marks++
    else if (unit > 0x7f) sound++
  }
  const own = marks - soundReplacements(bytes)
  const cutOff = own === 1 && sound > 0 && text.endsWith('\uFFFD')
  return cutOff || sound > own * SOUND_PER_BROKEN ? { text, encoding: 'utf-8', lossy: own } : null
}

/** U+FFFD written in UTF-8. */
function soundReplacements(bytes: Uint8Array): number {
  let count = 0
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1)) {
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) count++
  }
  return count
}

/** Labels that runtimes keep apart although WHATWG has made them one. */
const ONE_LABEL: Readonly<Record<string, string>> = {
  gb2312: 'gbk',
  'iso-8859-1': 'windows-1252',
  ascii: 'windows-1252',
}

function canonical(label: string | null | undefined): string | null {
  if (label === null || label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    return ONE_LABEL[encoding] ?? encoding
  } catch {
    return null
  }
}

function metaEncoding(bytes: Uint8Array): string | null {
  const head = fromWindows1252(bytes.subarray(0, PRESCAN)).replaceAll(/<!--[\s\S]*?-->/gu, '')
  const label =
    /<meta\b[^>]{0,500}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/iu.exec(head)?.[1] ??
    /^\s{0,99}<\?xml[^>]{1,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/iu.exec(head)?.[1]
  const encoding = canonical(label)
  // WHATWG: a page that could be read far enough to find this label is not in UTF-16.
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-8' : encoding
}

function readAs(bytes: Uint8Array, encoding: string): Pick<Decoded, 'text' | 'encoding' | 'lossy'> {
  if (encoding === 'windows-1252') return { text: fromWindows1252(bytes), encoding, lossy: 0 }
  const text = legacyText(bytes, encoding) ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (!text.includes('\uFFFD')) return { text, encoding, lossy: 0 }
  let lossy = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) lossy++
  if (encoding === 'utf-8') lossy -= soundReplacements(bytes)
  if (encoding.startsWith('utf-16')) {
    for (const unit of unitsOf(bytes, encoding === 'utf-16le')) if (unit === 0xfffd) lossy--
  }
  return { text, encoding, lossy }
}

/** Neither marked nor UTF-8: the label when its reading makes sense, else the best of what the detector offers and Windows-1252. */
function guessed(bytes: Uint8Array, label: string | null): Pick<Decoded, 'text' | 'encoding' | 'lossy' | 'certain'> {
  const sample = aroundHighBytes(bytes)
  const usable = label !== null && label !== 'utf-8' && !label.startsWith('utf-16') ? label : null
  const scored = new Map<string, number>()
  for (const { encoding, confidence } of guesses(sample)) scored.set(encoding, confidence)
  // Without any evidence, what a browser would take.
  if (!scored.has('windows-1252')) scored.set('windows-1252', 0)
  if (usable !== null)
    scored.set(usable, (scored.get(usable) ?? 0) + (usable === 'windows-1252' ? LATIN_1_BONUS : LABEL_BONUS))
  const read = ([encoding, score]: readonly [string, number]) => {
    const { text } = readAs(sample, encoding)
    const oddness = oddShare(text)
    return { encoding, text, oddness, score: score - ODD_WEIGHT * oddness, offered: scored.has(encoding) }
  }
  let ranked = [...scored].map(read)
  if (ranked.every(reading => reading.oddness >= ODD)) {
    ranked = [...ranked, ...UNOFFERED.filter(encoding => !scored.has(encoding)).map(encoding => read([encoding, 0]))]
  }
  // The sort is stable: among equals, the detector's order.
  ranked.sort((a, b) => b.score - a.score)
  const labelled = ranked.find(reading => reading.encoding === usable)
  const few = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0) < ENOUGH
  const best = few && labelled !== undefined && labelled.oddness < ODD ? labelled : ranked[0]
  if (best === undefined) return { ...readAs(bytes, 'windows-1252'), certain: false }
  // Two names for one reading are no doubt.
  const next = ranked.find(other => other.text !== best.text)
  const certain =
    best.offered && best.oddness < ODD && (best.encoding === usable || best.score - (next?.score ?? 0) >= MARGIN)
  return { ...readAs(bytes, best.encoding), certain }
}
