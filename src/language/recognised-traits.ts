import type { Article } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import { OWN } from './own-traits.ts'

/** Fills the traits that recognisers know: credits, times, dates, datelines, phrases. */
export function recognised(article: Article, reading: Reading, rows: Float32Array, width: number) {
  const placeOf = new Map<number, number>()
  article.blocks.forEach((block, at) => {
    if (!placeOf.has(block.index)) placeOf.set(block.index, at)
  })
  const add = (block: number, column: number, value: number, most: boolean) => {
    const at = placeOf.get(block)
    if (at === undefined) return
    const cell = at * width + column
    rows[cell] = most ? Math.max(rows[cell] ?? 0, value) : (rows[cell] ?? 0) + value
  }
  for (const credit of reading.credits) {
    const at = placeOf.get(credit.block)
    const opens = at !== undefined && article.blocks[at]?.start === credit.start
    add(credit.block, OWN.credit, opens ? 2 : 1, true)
  }
  for (const stamp of reading.timestamps) add(stamp.block, OWN.timestamp, stamp.whole ? 2 : 1, true)
  for (const date of reading.dates) add(date.block, OWN.dates, 1, false)
  for (const dateline of reading.datelines) add(dateline.block, OWN.dateline, 1, true)
  for (const hit of reading.allHits) {
    add(hit.block, OWN.hits, 1, false)
    if (hit.whole) add(hit.block, OWN['whole-hit'], 1, true)
    const at = placeOf.get(hit.block)
    const start = at === undefined ? -1 : (article.blocks[at]?.start ?? -1)
    if (start >= 0 && hit.start - start < 3) add(hit.block, OWN['opening-hit'], 1, true)
  }
}
