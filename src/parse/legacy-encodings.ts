import { analyse } from 'chardet'
import iconv from 'iconv-lite'

// The two libraries that know the encodings from before Unicode; nothing else imports them, so that text alone never loads them.

/** A guess at the encoding of bytes that are not UTF-8. */
export interface Guess {
  /** WHATWG label. */
  readonly encoding: string
  /** 0 to 1, as chardet sees it: .42 is usual for a right guess on a short text. */
  readonly confidence: number
}

/** chardet's names that WHATWG spells differently or reads as a superset. UTF-16, UTF-32 and stateful encodings are settled before any guess. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  'ISO-8859-1': ['windows-1252'],
  // chardet tells these pairs apart by one bit: whether bytes 0x80 to 0x9F occur. Both go on the list, and the reading decides.
  'ISO-8859-2': ['iso-8859-2', 'windows-1250'],
  'windows-1250': ['windows-1250', 'iso-8859-2'],
  'ISO-8859-7': ['windows-1253', 'iso-8859-7'],
  'windows-1253': ['windows-1253', 'iso-8859-7'],
  'ISO-8859-8': ['windows-1255'],
  'ISO-8859-9': ['windows-1254'],
  'ISO-8859-6': ['iso-8859-6', 'windows-1256'],
  'ISO-8859-5': ['iso-8859-5'],
  'KOI8-R': ['koi8-r', 'koi8-u'],
  GB18030: ['gb18030'],
  Big5: ['big5'],
  Shift_JIS: ['shift_jis'],
  'EUC-JP': ['euc-jp'],
  'EUC-KR': ['euc-kr'],
  'windows-874': ['windows-874'],
}

/** The likeliest encodings, best first. Bounded input: the cost grows with its length. */
export function guesses(sample: Uint8Array): Guess[] {
  const found: Guess[] = []
  for (const { name, confidence } of analyse(sample)) {
    const labels = LABELS[name] ?? (/^windows-125\d$/u.test(name) ? [name] : [])
    for (const encoding of labels) {
      if (!found.some(guess => guess.encoding === encoding)) found.push({ encoding, confidence: confidence / 100 })
    }
  }
  return found
}

/** Encodings of which runtimes know only the smaller, older half (EUC-KR without the Unified Hangul Code, Big5 without Hong Kong's characters). */
const IN_FULL_HERE = new Set(['big5', 'euc-kr'])

/** Text from bytes where the runtime's own decoder falls short of WHATWG's tables; null elsewhere. */
export function legacyText(bytes: Uint8Array, encoding: string): string | null {
  return IN_FULL_HERE.has(encoding) ? iconv.decode(bytes, encoding) : null
}

/** iconv-lite calls one encoding otherwise than WHATWG does. */
const ICONV_NAMES: Readonly<Record<string, string>> = { 'iso-8859-8-i': 'iso-8859-8' }

/** The bytes of a text in a legacy encoding, or null when the encoding is unknown here. A character it has not becomes `?`: check by reading back. */
export function legacyBytes(text: string, encoding: string): Uint8Array | null {
  const name = ICONV_NAMES[encoding] ?? encoding
  if (!iconv.encodingExists(name)) return null
  return new Uint8Array(iconv.encode(text, name))
}
