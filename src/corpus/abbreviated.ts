import type { PageArticle, Statement } from '../report/page-data.ts'
import type { Piece } from '../report/piece.ts'
import type { CleanedLine } from '../report/wire.ts'

/** What the page shows of an article besides its line. */
export type Spelled = Pick<PageArticle, 'pieces' | 'statements'>

/** The same where words that its line has too are only pointed at: of the project's own samples less than half of the bytes. */
export interface Abbreviated {
  /** Null for the words of the ledger's entry. */
  readonly pieces: readonly Short<Piece, null>[]
  readonly statements: readonly Short<Statement>[]
}

/** Words as they are, or start and length in the body. */
type Words = string | readonly [number, number]

type Short<Whole extends { readonly text: string }, Other = never> = Omit<Whole, 'text'> & {
  readonly text: Words | Other
}

export function abbreviated({ pieces, statements }: Spelled, { body, ledger }: CleanedLine): Abbreviated {
  const kept = inOrder(body)
  const told = inOrder(body)
  // Spread, so that keys keep their order: the name of a part is made of its bytes.
  return {
    pieces: pieces.map(piece => {
      const { text, entry } = piece
      return { ...piece, text: entry === null ? kept(text) : ledger[entry]?.text === text ? null : text }
    }),
    statements: statements.map(statement => ({ ...statement, text: told(statement.text) })),
  }
}

export function spelledOut({ pieces, statements }: Abbreviated, { body, ledger }: CleanedLine): Spelled {
  const words = (text: Words) => (typeof text === 'string' ? text : body.slice(text[0], text[0] + text[1]))
  return {
    pieces: pieces.map(piece => ({ ...piece, text: piece.text === null ? cut(piece.entry) : words(piece.text) })),
    statements: statements.map(statement => ({ ...statement, text: words(statement.text) })),
  }

  function cut(entry: number | null): string {
    const found = ledger[entry ?? -1]?.text
    if (found === undefined) throw new Error('a piece without its entry; please report it')
    return found
  }
}

/** How far behind the one before a text is looked for. A statement of several parts is no text of the body, and a long article may hold thousands of them. */
const REACH = 16_384

/** Finds texts that stand in the body one behind the other; what it does not find stays as it is. */
function inOrder(body: string): (text: string) => Words {
  let from = 0
  return text => {
    const at = body.slice(from, from + REACH + text.length).indexOf(text)
    if (at < 0) return text
    from += at
    return [from, text.length]
  }
}
