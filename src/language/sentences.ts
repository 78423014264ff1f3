import type { Block } from '../core/article.ts'
import type { Sentence, Tokens } from '../core/reading.ts'
import { isSpace } from '../core/span.ts'
import { isWordUnit, tokenAt } from './tokens.ts'

/** Abbreviations that end in a full stop and seldom end a sentence, lower case, without the stop. English, German, French, Spanish. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt cpl maj adm pres st jr sr rev hon vs etc inc ltd co corp no nos vol fig ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun approx dept est ' +
    'hr fr bzw usw ca evtl ggf nr str tel abs art bzgl inkl mio mrd mind sog vgl zzt ' +
    'mm mme mlle m av sra srta sr ud uds dña dn ing lic gral cnel tte'
  ).split(' '),
)

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map(word => word.length))

// What a character can do, by code unit: a table, since this runs over every character of every article.
const STOP = 1
/** Ends a sentence wherever it stands; no space follows in these scripts. */
const WIDE_STOP = 2
const CLOSER = 4
const DOES = new Uint8Array(65536)
for (const mark of '.!?…؟۔।') DOES[mark.charCodeAt(0)] = STOP
for (const mark of '。！？｡') DOES[mark.charCodeAt(0)] = WIDE_STOP
for (const mark of '"\'”’»«“)]』」›‹') DOES[mark.charCodeAt(0)] = CLOSER

/**
 * Sentences of the blocks, in order. A sentence ends at a stop, question or exclamation mark (closing marks included) that white space
 * and no lower-case letter follow; initials, known abbreviations and numbers with a point do not end one.
 */
export function sentences(text: string, blocks: readonly Block[], tokens: Tokens): Sentence[] {
  const found: Sentence[] = []
  for (const block of blocks) {
    let start = block.start
    let token = tokenAt(tokens, start)
    let firstToken = token
    // No stop stands inside a word, so only what stands between words is looked at.
    for (let at = start; at < block.end; at = tokens.end[token++] ?? block.end) {
      const gap = token < tokens.count ? Math.min(tokens.start[token] ?? 0, block.end) : block.end
      for (; at < gap; at++) {
        const does = DOES[text.charCodeAt(at)] ?? 0
        if (does === 0 || does === CLOSER) continue
        let end = at + 1
        while (end < gap && ((DOES[text.charCodeAt(end)] ?? 0) & (STOP | WIDE_STOP)) !== 0) end++
        const stops = end - at
        while (end < gap && DOES[text.charCodeAt(end)] === CLOSER) end++
        if (does !== WIDE_STOP) {
          if (end < block.end && !isSpace(text.charCodeAt(end))) continue
          if (text.charCodeAt(at) === 0x2e && stops === 1 && opensNothing(text, block.start, at, end, block.end))
            continue
        }
        found.push({ start, end, block: block.index, firstToken, endToken: token })
        start = end
        firstToken = token
        while (start < gap && isSpace(text.charCodeAt(start))) start++
        at = start - 1
      }
      if (gap === block.end) break
    }
    if (start < block.end) found.push({ start, end: block.end, block: block.index, firstToken, endToken: token })
  }
  return found
}

/** The stop at `at` belongs to an abbreviation, an initial or an ordinal, or a lower-case word goes on behind it. */
function opensNothing(text: string, from: number, at: number, end: number, limit: number): boolean {
  let word = at
  while (word > from && isWordUnit(text.charCodeAt(word - 1))) word--
  const before = text.slice(word, at)
  if (before === '') return false
  if (end === at + 1) {
    if (before.length === 1 && before !== before.toLowerCase()) return true
    if (before.length <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(before.toLowerCase())) return end < limit
    if (text[word - 1] === '.' && before.length <= 2 && nextIsLowerOrDigit(text, end, limit)) return true
    if (
      before.length <= ORDINAL_DIGITS &&
      isDigit(before) &&
      ORDINAL_NOUN.test(text.slice(end, Math.min(limit, end + NOUN_LENGTH)))
    )
      return true
  }
  return nextIsLower(text, end, limit)
}

/** `150. Jahrestag`; a year ends a sentence. */
const ORDINAL_DIGITS = 3
const isDigit = (word: string) => word >= '0' && word <= '999' && !/\D/u.test(word)

/** German nouns behind an ordinal: `am 27. Oktober`. */
const ORDINAL_NOUN =
  /^\s+(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Geburtstag|Jubiläum|Todestag|Gründungstag|Mal(?!\p{L})|Spieltag|Spielminute|Minute|Lebensjahr|Auflage)/u
const NOUN_LENGTH = 16

function nextWord(text: string, at: number, limit: number): string {
  let next = at
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  return text[next] ?? ''
}

const LAST_ASCII = '\u007f'

function nextIsLower(text: string, at: number, limit: number): boolean {
  const next = nextWord(text, at, limit)
  if (next <= LAST_ASCII) return next >= 'a' && next <= 'z'
  return next !== next.toUpperCase() && next === next.toLowerCase()
}

function nextIsLowerOrDigit(text: string, at: number, limit: number): boolean {
  const next = nextWord(text, at, limit)
  return nextIsLower(text, at, limit) || (next >= '0' && next <= '9')
}
