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
    const limit = article.origin === 'text' && model.bodyShare < CLEAN_SHARE ? DUMP_LIMIT : 0
    const barred = recognised(reading)
    const spared = lastProse(article, reading, scores, limit)
    for (let at = 0; at < article.blocks.length; at++) {
      const block = article.blocks[at]
      const score = scores[at] ?? 0
      if (block === undefined || score >= limit || at === spared) continue
      if (block.kind === 'caption' || (barred.has(block.index) && besideBody(scores, at))) continue
      const role = reading.roles[block.index]
      if (role !== undefined && LIFTED.has(role)) continue
      yield {
        start: block.start,
        end: block.end,
        kind: kindOf(block, role),
        reason: `an unlikely block: ${reasons(model, at)}`,
        confidence: Math.round(100 / (1 + Math.exp(score - limit))) / 100,
      }
    }
  },
}

/**
 * In logits. A text of which less than this share reads as body is a dump, where clutter left costs more than a doubtful line lost: on the dumps
 * of outlets the model had not seen, F1 is best between 0.4 and 0.8. Anything cleaner is cut only where the model is surer than not.
 */
const DUMP_LIMIT = 0.5
const CLEAN_SHARE = 0.85

/** Further from the article's own blocks a credit, a date or a name is another article's. */
const REACH = 6

function besideBody(scores: Float32Array, at: number): boolean {
  for (let other = Math.max(0, at - REACH); other <= Math.min(scores.length - 1, at + REACH); other++)
    if ((scores[other] ?? 0) > 0) return true
  return false
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
function lastProse(article: Article, reading: Reading, scores: Float32Array, limit: number): number {
  let best = -1
  for (let at = 0; at < article.blocks.length; at++) {
    const block = article.blocks[at]
    if (block === undefined || reading.roles[block.index] !== 'prose') continue
    if ((scores[at] ?? 0) >= limit) return -1
    if (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  }
  return best
}

const LINKED = 0.5

function kindOf(block: Block, role: Role | undefined): Kind {
  return role !== 'prose' || (block.markup?.linkDensity ?? 0) > LINKED ? 'navigation' : 'other'
}
