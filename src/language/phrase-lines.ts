import type { Article, Block } from '../core/article.ts'
import type { Kind } from '../core/kinds.ts'
import type { Reading } from '../core/reading.ts'
import type { Cut } from '../core/rule.ts'

/** A line that a phrase speaks for is short; in longer ones the phrase is only mentioned. */
const MOST_WORDS = 30
/** Where the phrase does not open the line it must make up this share of its words. */
const LEAST_SHARE = 0.3

/**
 * Cuts of the lines that one of the rule's phrases speaks for: the line is short, no paragraph of prose with other things to say,
 * and the phrase is anchored, opens it or makes up a good part of it.
 */
export function* wholeLines(
  article: Article,
  reading: Reading,
  rule: string,
  kind: Kind,
  reason: string,
  mostWords = MOST_WORDS,
): Generator<Cut> {
  const hits = reading.hits(rule)
  if (hits.length === 0) return
  const standing = new Map<number, Block>(article.blocks.map(block => [block.index, block]))
  const done = new Set<number>()
  for (const hit of hits) {
    const block = standing.get(hit.block)
    if (block === undefined || done.has(hit.block) || hit.start < block.start || hit.end > block.end) continue
    const [first, end] = reading.tokenRange(block)
    const words = end - first
    if (words > mostWords) continue
    const [hitFirst, hitEnd] = reading.tokenRange(hit)
    if (hitFirst !== first && (hitEnd - hitFirst) / words < LEAST_SHARE) continue
    done.add(hit.block)
    yield { start: block.start, end: block.end, kind, reason, confidence: hit.whole ? 0.98 : 0.9 }
  }
}
