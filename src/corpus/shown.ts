import { hereOf, outletOf } from '../core/outlet.ts'
import type { Reading } from '../core/reading.ts'
import type { Cleaned } from '../core/rule.ts'
import { pieces } from '../pieces.ts'
import type { PageInput, PageShare } from '../report/page-share.ts'
import type { Place } from '../report/sarif.ts'
import type { CleanedLine, FailedLine } from '../report/wire.ts'
import { statements } from '../statements.ts'
import type { Abbreviated } from './abbreviated.ts'

/** An article as it waits for its report: plain data. */
export interface Shown extends PageInput {
  readonly outlet: string | null
  /** Null when it failed. */
  readonly place: Place | null
  /** Decisions that fitted it, by their place among all decisions. */
  readonly decided: readonly number[]
}

/** `Shown` without what stands in its line. Pieces and statements stand here in short where its part was not made ready. */
export interface Beside extends Omit<Shown, 'line' | 'pieces' | 'statements'> {
  readonly short?: Abbreviated
}

/** What an article gives to the page, with the name of its part. */
export interface NamedShare extends PageShare {
  /** Empty where it has none. */
  readonly name: string
}

/** What the engine knows of an article that was cleaned. */
interface Known {
  readonly line: CleanedLine
  readonly cleaned: Cleaned
  readonly reading: Reading
  readonly decided: readonly number[]
}

/** `path` is its file below the raw folder, `number` its line there. */
export function shown({ line, cleaned, reading, decided }: Known, path: string, number: number): Shown {
  const { article } = cleaned
  return {
    line,
    pieces: pieces(cleaned, reading),
    outlet: outletOf(cleaned),
    here: hereOf(article),
    statements: statements(cleaned, reading),
    place: { file: path, line: number, starts: article.id === path ? lineStarts(article.source) : null },
    decided,
  }
}

export const shownFailed = (line: FailedLine): Shown => ({
  ...{ line, pieces: [], outlet: null, here: null, statements: [] },
  ...{ place: null, decided: [] },
})

/** Where each line begins, so that a finding can be shown in line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
