import type { Spoken, SpokenPart, Statement } from './page-data.ts'
import type { CleanedLine, Finding } from './wire.ts'
import { clipped } from './words.ts'

/** Characters of a statement in the view of all speakers; the article has the whole. */
const QUOTED = 280
/** Statements that a browser still searches at a keystroke; `--attributions` writes all of them for programs. */
const MOST = 40_000

/** Gathers who said what over a run. */
export interface Gathering {
  add(row: number, statements: readonly Statement[], line: CleanedLine): void
  part(): Omit<SpokenPart, 'events'>
}

export function spoken(most = MOST): Gathering {
  const found: Spoken[] = []
  let more = 0
  return {
    add(row, statements, line) {
      for (const { speaker, manner, text, span } of statements) {
        if (speaker === null) continue
        const finding = gravest(line, span)
        // One that something is wrong with is worth more than its place.
        if (found.length >= most && finding === null) more++
        else found.push({ speaker, manner, text: clipped(text, QUOTED), row, finding })
      }
    },
    part: () => ({ statements: found, more }),
  }
}

const GRAVE: readonly Finding['severity'][] = ['error', 'warning']

/** The gravest finding that rests on these words and is more than a note. */
function gravest({ id, findings }: CleanedLine, [start, end]: Statement['span']): string | null {
  for (const severity of GRAVE)
    for (const finding of findings)
      if (
        finding.severity === severity &&
        finding.passages.some(({ article, span }) => article === id && span[0] < end && start < span[1])
      )
        return finding.id
  return null
}
