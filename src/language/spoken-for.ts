import type { Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'

/**
 * Tells whether some named recogniser knows a line: a credit, a timestamp, or a phrase that makes up all of it or opens it. What only goes by
 * place or markup leaves it alone.
 */
export function spokenFor(reading: Reading): (block: Block) => boolean {
  const credited = new Set(reading.credits.map(credit => credit.start))
  const stamped = new Set(reading.timestamps.filter(stamp => stamp.whole).map(stamp => stamp.block))
  return block =>
    credited.has(block.start) ||
    stamped.has(block.index) ||
    reading.hitsIn(block).some(hit => hit.whole || hit.start - block.start < OPENING)
}

/** A quotation mark or a bullet may stand before the phrase. */
const OPENING = 3
