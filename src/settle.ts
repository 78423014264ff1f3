import type { Article, Block } from './core/article.ts'
import type { Reading, Role } from './core/reading.ts'
import type { ClutterRule, Cut, Removal, Stage } from './core/rule.ts'
import { byStart, overlap, type Span, trimmed } from './core/span.ts'
import { type Held, permitted } from './ruled.ts'

/** What stands after the stages, and what left. Spans count in `Article.text`. */
export interface Settlement {
  /** The pieces of blocks that still stand, in order; two pieces of one block share its index. */
  readonly standing: readonly Block[]
  readonly removals: readonly Removal[]
  /** The stage that a guard stopped, and why; null when none was. */
  readonly guarded: Guarded | null
}

export interface Guarded {
  readonly stage: string
  readonly why: string
  /** The prose that would have gone. */
  readonly span: Span
}

/** Thrown between rules when an article has used up its time. */
export class TimeLimitExceeded extends Error {}

/** A clock in milliseconds and the moment to stop at; null for no limit. */
export type Deadline = { readonly now: () => number; readonly at: number } | null

/** Throws a TimeLimitExceeded that says where, once the moment has passed. */
export function inTime(deadline: Deadline, where: () => string): void {
  if (deadline !== null && deadline.now() > deadline.at) throw new TimeLimitExceeded(where())
}

/** Three neighbouring paragraphs of this length are an article, whatever a rule thinks of them; of clutter only readers' comments run on like that. */
const PROSE_RUN = 3
const PROSE_LENGTH = 200

/**
 * Runs the stages in order. Inside a stage every rule sees the same blocks and none sees another's cuts, so their order cannot matter.
 * When a stage would take the article itself, none of its cuts is made and no later stage runs. What a person has held stays whatever a rule asks.
 */
export function settle(
  article: Article,
  reading: Reading,
  stages: readonly Stage[],
  deadline: Deadline = null,
  held: Held | null = null,
): Settlement {
  let standing = article.blocks
  const removals: Removal[] = []
  for (const { name, rules, learned } of inTurn(stages)) {
    const view = { ...article, blocks: standing }
    const asked: Removal[] = []
    for (const { rule, stage } of rules) {
      inTime(deadline, () => `in stage ${stage}, rule ${rule.id}`)
      for (const cut of rule.find(view, reading)) byBlock(asked, article.text, standing, cut, stage, rule.id)
    }
    const free = held === null ? asked : permitted(asked, held)
    const agreed = agreement(learned ? unclaimed(free, view, reading, stages.at(-1)) : free)
    if (agreed.length === 0) continue
    const after = without(article.text, standing, agreed)
    const guarded = guard(standing, after, agreed, reading.roles, name, learned)
    // A model that would take the article is wrong, and is not heard; the rules that can say what they take are no less right.
    if (guarded !== null && learned) continue
    if (guarded !== null) return { standing, removals: inOrder(removals), guarded }
    removals.push(...agreed)
    standing = after
  }
  return { standing, removals: inOrder(removals), guarded: null }
}

/** Rules that are asked together, each with the name of its stage. */
interface Turn {
  readonly name: string
  readonly learned: boolean
  readonly rules: readonly { readonly rule: ClutterRule; readonly stage: string }[]
}

/**
 * The stages as they are asked. A named rule outranks a learned one, so the learned ones wait until the named ones of every stage but the last
 * have spoken; the last asks what is first and what is last, and needs the clutter gone.
 */
function inTurn(stages: readonly Stage[]): Turn[] {
  const known = turns.get(stages)
  if (known !== undefined) return known
  const rulesOf = (learned: boolean) => (stage: Stage) =>
    stage.rules.filter(rule => (rule.learned === true) === learned).map(rule => ({ rule, stage: stage.name }))
  const named = stages.map(stage => ({ name: stage.name, learned: false, rules: rulesOf(false)(stage) }))
  const opinions = stages.flatMap(rulesOf(true))
  const made: Turn[] = [...named]
  if (opinions.length > 0)
    made.splice(Math.max(1, named.length - 1), 0, { name: opinions[0]?.stage ?? '', learned: true, rules: opinions })
  turns.set(stages, made)
  return made
}

/** What no rule of the stage that is still to come would take: captions and credits that stand in its reach go under their own names. */
function unclaimed(asked: readonly Removal[], view: Article, reading: Reading, next: Stage | undefined): Removal[] {
  if (asked.length === 0 || next === undefined) return [...asked]
  const claimed = new Set<Block>()
  for (const rule of next.rules) {
    if (rule.learned === true) continue
    for (const cut of rule.find(view, reading))
      for (let i = firstEndingAfter(view.blocks, cut.start); i < view.blocks.length; i++) {
        const block = view.blocks[i]
        if (block === undefined || block.start >= cut.end) break
        claimed.add(block)
      }
  }
  const starts = new Set([...claimed].map(block => block.start))
  return asked.filter(cut => !starts.has(cut.start))
}

/** Made once for an array of stages, as the phrases are. */
const turns = new WeakMap<readonly Stage[], Turn[]>()

const inOrder = (removals: readonly Removal[]) => [...removals].sort(byStart)

/** A cut reaches no further than the blocks that stand, and never across two. */
function byBlock(
  asked: Removal[],
  text: string,
  standing: readonly Block[],
  cut: Cut,
  stage: string,
  rule: string,
): void {
  const { kind, reason, confidence, fills } = cut
  for (let i = firstEndingAfter(standing, cut.start); i < standing.length; i++) {
    const block = standing[i]
    if (block === undefined || block.start >= cut.end) break
    const span = trimmed(text, Math.max(cut.start, block.start), Math.min(cut.end, block.end))
    if (span.start >= span.end) continue
    const { start, end } = span
    asked.push(
      fills === undefined
        ? { start, end, kind, reason, confidence, stage, rule }
        : { start, end, kind, reason, confidence, fills, stage, rule },
    )
  }
}

function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The longer cut wins, then the surer one, then the rule id; what overlaps a winner is not made. Result in text order. */
function agreement(asked: readonly Removal[]): Removal[] {
  if (asked.length === 0) return []
  const sorted = asked.toSorted(byStart)
  const agreed: Removal[] = []
  for (let i = 0; i < sorted.length; ) {
    const rivals: Removal[] = []
    let reach = sorted[i]?.end ?? 0
    for (let next = sorted[i]; next !== undefined && (rivals.length === 0 || next.start < reach); next = sorted[i]) {
      rivals.push(next)
      reach = Math.max(reach, next.end)
      i++
    }
    agreed.push(...winners(rivals))
  }
  return agreed
}

function winners(rivals: readonly Removal[]): readonly Removal[] {
  if (rivals.length === 1) return rivals
  const taken: Removal[] = []
  const ranked = [...rivals].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      b.confidence - a.confidence ||
      compare(a.rule, b.rule) ||
      compare(a.kind, b.kind) ||
      a.start - b.start,
  )
  for (const cut of ranked) if (!taken.some(other => overlap(other, cut))) taken.push(cut)
  return taken.sort(byStart)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The blocks less the cuts; white space beside a cut goes with it. `cuts` are in order and lie within blocks. */
function without(text: string, standing: readonly Block[], cuts: readonly Cut[]): Block[] {
  const left: Block[] = []
  let next = 0
  for (const block of standing) {
    let from = block.start
    while (next < cuts.length && (cuts[next]?.start ?? 0) < block.end) {
      const cut = cuts[next]
      next++
      if (cut === undefined) break
      const piece = trimmed(text, from, cut.start)
      if (piece.start < piece.end) left.push({ ...block, ...piece })
      from = cut.end
    }
    if (from === block.start) {
      left.push(block)
      continue
    }
    const piece = trimmed(text, from, block.end)
    if (piece.start < piece.end) left.push({ ...block, ...piece })
  }
  return left
}

/** Why the stage must not have its way, or null. Readers' comments are prose and may go, and a model has weighed the prose it takes. */
function guard(
  before: readonly Block[],
  after: readonly Block[],
  cuts: readonly Removal[],
  roles: readonly Role[],
  stage: string,
  learned: boolean,
): Guarded | null {
  const first = before[0]
  const last = before.at(-1)
  if (first === undefined || last === undefined) return null
  const whole = { start: first.start, end: last.end }
  if (after.length === 0) return { stage, why: 'nothing would be left of the article', span: whole }
  const prose = (block: Block) => roles[block.index] === 'prose'
  if (before.some(prose) && !after.some(prose))
    return { stage, why: 'no prose would be left of the article', span: whole }
  if (learned) return null
  const own = new Map(cuts.map(cut => [cut.start, cut]))
  let run: Block[] = []
  for (const block of before) {
    const cut = own.get(block.start)
    const gone = cut !== undefined && cut.end >= block.end && cut.kind !== 'comments'
    run = gone && prose(block) && block.end - block.start >= PROSE_LENGTH ? [...run, block] : []
    const head = run[0]
    if (run.length >= PROSE_RUN && head !== undefined) {
      return {
        stage,
        why: `${PROSE_RUN} paragraphs of prose in a row would go`,
        span: { start: head.start, end: block.end },
      }
    }
  }
  return null
}
