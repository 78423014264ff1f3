import type { Outcome } from '../outcome.ts'
import { pieces } from '../pieces.ts'
import type { PageInput } from '../report/html.ts'
import type { Place } from '../report/sarif.ts'
import type { Line } from '../report/wire.ts'
import { outletOf } from '../ruled.ts'
import { statements } from '../statements.ts'
import type { Found } from './articles.ts'

/** An article as it waits for its report. */
export interface Shown extends PageInput {
  readonly outlet: string | null
  readonly place: Place
  /** Decisions that fitted it, by their place among all decisions. */
  readonly decided: readonly number[]
}

/** All that the reports need of an article, as plain data. `path` is its file below the raw folder; `line` what goes out, with what was kept of the input. */
export function shown(found: Found, path: string, line: Line, { cleaned, reading, decided = [] }: Outcome): Shown {
  const article = cleaned?.article
  const single = found.id === path
  return {
    line,
    pieces: cleaned === null ? [] : pieces(cleaned, reading),
    outlet: host(article?.hints.url),
    here: article === undefined ? null : outletOf(article),
    statements: cleaned === null || reading === null ? [] : statements(cleaned, reading),
    place: {
      file: path,
      line: found.line,
      starts: single && article !== undefined ? lineStarts(article.source) : null,
    },
    decided,
  }
}

/** Where each line begins, so that a finding can be shown in line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The host of the address, which stands in where no publisher is named. */
function host(url: string | null | undefined): string | null {
  if (url === null || url === undefined) return null
  try {
    return new URL(url).hostname.replace(/^www\./u, '') || null
  } catch {
    return null
  }
}
