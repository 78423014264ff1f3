import type { PageArticle, Statement } from '../report/page-data.ts'
import type { Piece } from '../report/piece.ts'
import type { Line } from '../report/wire.ts'

/** What the page shows of an article besides its line. */
export type Spelled = Pick<PageArticle, 'pieces' | 'statements'>

/** The same where the words that its line has too are only pointed at: a quarter of the bytes. */
export interface Abbreviated {
  readonly pieces: readonly Short<Piece>[]
  readonly statements: readonly Short<Statement>[]
}

/** Words as they are, or start and length in the body; null for those of the ledger's entry. */
type Short<Whole extends { readonly text: string }> = {
  readonly [Key in keyof Whole]: Key extends 'text' ? string | readonly [number, number] | null : Whole[Key]
}

export function abbreviated({ pieces, statements }: Spelled, line: Line): Abbreviated {
  if (!('body' in line)) return { pieces: [], statements: [] }
  const { body, ledger } = line
  // What was kept stands in the body in its order.
  let from = 0
  const short: Short<Piece>[] = []
  for (const piece of pieces) {
    const { text, entry } = piece
    if (entry !== null) {
      short.push(ledger[entry]?.text === text ? { ...piece, text: null } : piece)
      continue
    }
    const at = body.indexOf(text, from)
    if (at >= 0) from = at + text.length
    short.push(at >= 0 ? { ...piece, text: [at, text.length] } : piece)
  }
  return {
    pieces: short,
    statements: statements.map(statement => {
      const at = body.indexOf(statement.text)
      return at < 0 ? statement : { ...statement, text: [at, statement.text.length] }
    }),
  }
}

export function spelledOut({ pieces, statements }: Abbreviated, line: Line): Spelled {
  if (!('body' in line)) return { pieces: [], statements: [] }
  const words = (text: string | readonly [number, number]) =>
    typeof text === 'string' ? text : line.body.slice(text[0], text[0] + text[1])
  return {
    pieces: pieces.map(piece => ({
      ...piece,
      text: piece.text === null ? (line.ledger[piece.entry ?? -1]?.text ?? '') : words(piece.text),
    })),
    statements: statements.map(statement => ({ ...statement, text: words(statement.text ?? '') })),
  }
}
