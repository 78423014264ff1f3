export const UPPER_WORD = /^[\p{Lu}][\p{Lu}\p{M}'’.-]*$/u
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}'’.-]*$/u
const PARTICLES = new Set([
  'of',
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'le',
  'les',
  'du',
  'des',
  'am',
  'an',
  'der',
  'the',
  'and',
  'da',
  'do',
  'dos',
  'upon',
  'sur',
  'y',
  'e',
])

/** A sentence that begins with a day begins so: "On Friday, April 7 - a week late - ...". */
const BEFORE_DAY = new Set(
  'On In At By From Until Till Since Between Before After Every Am Im Vom Ab Bis Seit Zum'.split(' '),
)

/** The place of a dateline as written. */
export interface Place {
  readonly place: string
  readonly end: number
  /** The first part is written in capitals. */
  readonly capitals: boolean
}

/** Up to four parts ("PARETS DEL VALLES, Spain", "WASHINGTON/BONN"), each of up to four words. */
export function placeOf(head: string): Place | null {
  const parts: { text: string; end: number }[] = []
  let at = 0
  while (parts.length < 4) {
    const part = wordsFrom(head, at, parts.length === 0)
    if (part === null) break
    parts.push(part)
    at = part.end
    const separator = /^(?:\s?,\s*|\s*\/\s*|\.\s+(?=[A-Z][a-z]))/u.exec(head.slice(at))
    if (separator === null) break
    at += separator[0].length
  }
  const first = parts[0]
  if (first === undefined || BEFORE_DAY.has(first.text.split(/\s/u, 1)[0] ?? '')) return null
  const capitals = first.text.split(/\s+/u).every(word => UPPER_WORD.test(word) || PARTICLES.has(word.toLowerCase()))
  const last = parts.at(-1) ?? first
  return { place: head.slice(0, last.end), end: last.end, capitals }
}

/** A month before its day, however it is written ("MArch 3"): "Nova Scotia" and "MARCH" alone are places. */
const MONTH_LIKE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s{1,2}\d/iu

const WORD = /[^\s,/()[\]–—:;"“”]+/uy
/** "September. 3". */
const LONGEST_DAY = 13

function wordsFrom(head: string, from: number, first: boolean): { text: string; end: number } | null {
  let at = from
  let end = from
  let count = 0
  while (count < 5) {
    WORD.lastIndex = at
    const match = WORD.exec(head)
    if (match === null) break
    const text = match[0].replace(/(?:--+|\?)\p{L}*$/u, '')
    if (text === '' || text === '-' || text === '--') break
    const capital = NAME_WORD.test(text)
    if (!capital && !((count > 0 || !first) && PARTICLES.has(text.toLowerCase()))) break
    if ((count > 0 || !first) && MONTH_LIKE.test(head.slice(at, at + LONGEST_DAY))) break
    count++
    end = at + text.length
    at = end
    if (head[at] === '.' && !/^\.?\s*(?:--|—|–|-)/u.test(head.slice(at))) break
    const space = /^\s+/u.exec(head.slice(at))
    if (space === null) break
    at += space[0].length
  }
  if (count === 0) return null
  const text = head.slice(from, end)
  return { text, end: /\.$/u.test(text) && text.length > 4 && head[end] !== ',' ? end - 1 : end }
}
