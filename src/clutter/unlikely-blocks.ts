import type { Article, Block } from '../core/article.ts'
import type { Kind } from '../core/kinds.ts'
import type { Reading, Role } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { scored } from './model/block-model.ts'
import { reasons } from './model/reasons.ts'

/** Blocks of other roles are lifted by rules named for them. */
const LIFTED: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'label', 'repeated-headline'])

/** Blocks that the learned model holds for clutter: what no rule has a name for. */
export const unlikelyBlocks: ClutterRule = {
  id: 'unlikely-blocks',
  summary: 'blocks that by a learned model are no part of the article',
  kinds: ['navigation', 'other'],
  learned: true,
  *find(article, reading) {
    if (article.blocks.length < 2) return
    const model = scored(article, reading)
    const { scores } = model
    const barred = recognised(reading)
    const spared = lastProse(article, reading, scores)
    for (let at = 0; at < article.blocks.length; at++) {
      const block = article.blocks[at]
      const score = scores[at] ?? 0
      if (block === undefined || score >= 0 || at === spared) continue
      if (barred.has(block.index) || block.kind === 'caption') continue
      const role = reading.roles[block.index]
      if (role !== undefined && LIFTED.has(role)) continue
      yield {
        start: block.start,
        end: block.end,
        kind: kindOf(block, role),
        reason: `an unlikely block: ${reasons(model, at)}`,
        confidence: Math.round(100 / (1 + Math.exp(score))) / 100,
      }
    }
  },
}

/** Blocks that a rule named for them lifts in a later stage: credits, times of publication, datelines, notes. */
function recognised(reading: Reading): ReadonlySet<number> {
  return new Set([
    ...reading.credits.map(credit => credit.block),
    ...reading.timestamps.filter(stamp => stamp.whole).map(stamp => stamp.block),
    ...reading.datelines.map(dateline => dateline.block),
    ...reading.hits('editor-notes').map(hit => hit.block),
  ])
}

/** The likeliest paragraph when the model would leave none, so that the named rules still have their way; else -1. */
function lastProse(article: Article, reading: Reading, scores: Float32Array): number {
  let best = -1
  for (let at = 0; at < article.blocks.length; at++) {
    const block = article.blocks[at]
    if (block === undefined || reading.roles[block.index] !== 'prose') continue
    if ((scores[at] ?? 0) >= 0) return -1
    if (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  }
  return best
}

const LINKED = 0.5

function kindOf(block: Block, role: Role | undefined): Kind {
  return role !== 'prose' || (block.markup?.linkDensity ?? 0) > LINKED ? 'navigation' : 'other'
}
