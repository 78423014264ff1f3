import type { Piece } from '../piece.ts'

/** A stretch of one piece's text. */
export interface Place {
  readonly piece: number
  readonly start: number
  readonly end: number
}

/** Stretches of the pieces that a passage covers. By position where the piece is its source, else by its words, else the pieces it touches. */
export function places(pieces: readonly Piece[], passage: { span: readonly [number, number]; text: string }): Place[] {
  const [from, to] = passage.span
  const touched = pieces.flatMap((piece, at) => (piece.span[0] < to && from < piece.span[1] ? [{ piece, at }] : []))
  const exact = touched.map(({ piece, at }): Place => {
    const start = Math.max(0, from - piece.span[0])
    return { piece: at, start, end: Math.min(piece.text.length, to - piece.span[0]) }
  })
  const literal = touched.every(({ piece }) => piece.span[1] - piece.span[0] === piece.text.length)
  const read = exact.map(({ piece, start, end }) => pieces[piece]?.text.slice(start, end) ?? '').join('')
  if (touched.length > 0 && literal && squeezed(read) === squeezed(passage.text)) return exact.filter(filled)
  const words = byWords(touched, passage.text, exact[0]?.start ?? 0)
  // Better the whole of the blocks it lies in than nothing to look at.
  return words.length > 0
    ? words
    : touched.map(({ piece, at }) => ({ piece: at, start: 0, end: piece.text.length })).filter(filled)
}

function filled({ start, end }: Place): boolean {
  return start < end
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Looks for the words in the touched pieces, white space aside; of several places the one nearest to where it should begin. */
function byWords(touched: readonly { piece: Piece; at: number }[], text: string, expected: number): Place[] {
  const wanted = squeezed(text)
  if (wanted === '') return []
  let joined = ''
  const origin: [number, number][] = []
  for (const { piece, at } of touched) {
    for (let offset = 0; offset < piece.text.length; offset++) {
      const character = piece.text.charAt(offset)
      if (character.trim() === '') continue
      joined += character
      origin.push([at, offset])
    }
  }
  let best = -1
  for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at
    // Past the expected place every further one is farther.
    if (at > expected) break
  }
  if (best < 0) return []
  const found = new Map<number, Place>()
  for (const [piece, offset] of origin.slice(best, best + wanted.length)) {
    found.set(piece, { piece, start: found.get(piece)?.start ?? offset, end: offset + 1 })
  }
  return [...found.values()]
}

/** A stretch of one piece over which the same findings lie. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly findings: readonly number[]
  /** Findings whose passage begins here. */
  readonly begins: readonly number[]
}

/** Cuts a text of this length where findings begin and end. */
export function segments(
  length: number,
  marks: readonly { start: number; end: number; finding: number; first: boolean }[],
): Segment[] {
  const borders = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return borders.slice(0, -1).map((start, at) => {
    const end = borders[at + 1] ?? length
    const over = marks.filter(mark => mark.start <= start && mark.end >= end)
    return {
      start,
      end,
      findings: [...new Set(over.map(({ finding }) => finding))],
      begins: [...new Set(over.filter(mark => mark.first && mark.start === start).map(({ finding }) => finding))],
    }
  })
}
