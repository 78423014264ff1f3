import { isSpace } from '../core/span.ts'
import type { CleanedLine } from './wire.ts'

/** Visible characters by what became of them: `visible` is the sum of the others. */
export interface Weight {
  readonly visible: number
  readonly kept: number
  readonly lifted: number
  readonly removed: number
}

/** Visible characters of a line by what became of them: UTF-16 code units that are no white space. */
export function weights(line: CleanedLine): Weight {
  let lifted = 0
  let removed = 0
  for (const { fate, text } of line.ledger) {
    if (fate === 'lifted') lifted += inked(text)
    else removed += inked(text)
  }
  const kept = inked(line.body)
  return { visible: kept + lifted + removed, kept, lifted, removed }
}

/** How many UTF-16 code units of the text are no white space. */
export function inked(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) count++
  return count
}
