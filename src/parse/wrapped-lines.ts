import { type Lines, opensItem } from './lines.ts'

// Wire copy of old breaks its lines at a fixed width and tells paragraphs by a blank line or an indent. What proves a break to be no more than
// that: the next line's first word would not have fitted. Lists, poems and one paragraph a line break where they please, and fail.

/** Beyond this no terminal or teletype wrapped; a text with one longer line has its paragraphs on single lines. */
const WIDEST = 100
/** Below this, lines are verse, captions and menus. (Reuters wrapped at 65 to 70, mail at 72 to 78.) */
const NARROWEST = 50
/** Wrapping that counts in other units, or hyphenates, leaves a few characters unused. */
const SLACK = 3
/** An indent of two opens a paragraph; one is a stray space. */
const INDENT = 2
/** Of the breaks of a paragraph, how many may leave room for the next word: edited copy is not rewrapped. */
const LOOSE_SHARE = 0.15
/** Headlines and verse open lines with capitals; in wrapped prose more than half of the lines go on in small letters, in German too. */
const SMALL_SHARE = 1 / 3
/** In wrapped prose a line ends with a sentence by chance only. */
const STOP_SHARE = 0.4
/** The first line of a paragraph may be short, because of its indent or because its dateline has been lifted; shorter than this it is a label. */
const SHORTEST = 6
/** Longer words than this would not fit anywhere and prove nothing. */
const LONGEST_WORD = 20
/** Full lines that must be seen in a text before any are joined. */
const PROOF = 2

const STOP = /[.!?:;…。！？]["'”’»)\]]{0,2}$/u
const SMALL = /\p{Ll}/u

/** For each line the last line of its paragraph: itself, unless the text is hard-wrapped. */
export function paragraphEnds(text: string, lines: Lines): readonly number[] {
  const ends = [...lines.start.keys()]
  const paragraphs = stretches(lines)
  if (paragraphs.length === 0) return ends
  let width = 0
  for (let line = 0; line < lines.count; line++)
    width = Math.max(width, (lines.end[line] ?? 0) - (lines.start[line] ?? 0))
  if (width > WIDEST || width < NARROWEST) return ends
  const looks = paragraphs.map(([first, last]) => breaks(text, lines, first, last, width))
  const proof = looks.reduce((sum, look) => (proved(look) ? sum + look.full : sum), 0)
  if (proof < PROOF) return ends
  paragraphs.forEach(([first, last], i) => {
    const look = looks[i]
    if (look === undefined || look.items || !(proved(look) || look.closed.length === 0)) return
    let from = first
    for (const line of [...look.closed, last]) {
      ends[from] = line
      from = line + 1
    }
  })
  return ends
}

/** Ranges of two and more lines without a blank line or an indent between them. */
function stretches(lines: Lines): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let first = 0
  while (first < lines.count) {
    let chunkEnd = first + 1
    while (chunkEnd < lines.count && lines.apart[chunkEnd] !== true) chunkEnd++
    let margin = Infinity
    for (let line = first; line < chunkEnd; line++) margin = Math.min(margin, lines.indent[line] ?? 0)
    let from = first
    for (let line = first + 1; line <= chunkEnd; line++) {
      if (line < chunkEnd && (lines.indent[line] ?? 0) < margin + INDENT) continue
      if (line - from > 1) found.push([from, line - 1])
      from = line
    }
    first = chunkEnd
  }
  return found
}

interface Breaks {
  readonly count: number
  /** The next line's first word would not have fitted; the first break does not count, because a dateline may be missing before it. */
  readonly full: number
  /** Not full, and no paragraph can end there. */
  readonly loose: number
  /** Lines that end a paragraph without a blank line: not full, and the next goes on with no small letter. */
  readonly closed: readonly number[]
  readonly small: number
  readonly stops: number
  /** A bullet opens one of the lines. */
  readonly items: boolean
}

function proved({ count, full, loose, small, stops, items }: Breaks): boolean {
  return (
    count >= 2 &&
    !items &&
    loose <= Math.floor((count - 1) * LOOSE_SHARE) &&
    full >= 1 &&
    small >= count * SMALL_SHARE &&
    stops <= count * STOP_SHARE
  )
}

function breaks(text: string, lines: Lines, first: number, last: number, width: number): Breaks {
  let full = 0
  let loose = 0
  const closed: number[] = []
  let small = 0
  let stops = 0
  let items = false
  for (let line = first; line <= last; line++) {
    const start = lines.start[line] ?? 0
    const end = lines.end[line] ?? 0
    if (opensItem(text, start)) items = true
    if (line === last) break
    const next = lines.start[line + 1] ?? 0
    const word = firstWord(text, next, lines.end[line + 1] ?? 0)
    const isFull = word <= LONGEST_WORD && end - start + 1 + word > width - SLACK
    const isSmall = SMALL.test(text[next] ?? '')
    const isStop = STOP.test(text.slice(Math.max(start, end - 4), end))
    if (line > first) {
      if (isFull) full++
      else if (!isStop || isSmall) loose++
    }
    if (isSmall) small++
    if (isStop) stops++
    const mayBeShort = line === first && !isStop && end - start >= SHORTEST
    if (!isFull && !isSmall && !mayBeShort) closed.push(line)
  }
  return { count: last - first, full, loose, closed, small, stops, items }
}

function firstWord(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) !== 0x20) at++
  return at - start
}
