import type { Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'

/** Some named recogniser knows the line: a credit, a timestamp, or a phrase that makes up all of it or opens it. What only goes by place or markup leaves it alone. */
export function spokenFor(block: Block, reading: Reading): boolean {
  if (reading.credits.some(credit => credit.block === block.index && credit.start === block.start)) return true
  if (reading.timestamps.some(stamp => stamp.block === block.index && stamp.whole)) return true
  return reading.hitsIn(block).some(hit => hit.whole || hit.start - block.start < OPENING)
}

/** A quotation mark or a bullet may stand before the phrase. */
const OPENING = 3
