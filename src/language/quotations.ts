import type { Article, Block } from '../core/article.ts'
import type { Language, Quotation, Tokens, UnpairedMark } from '../core/reading.ts'
import { byStart, byStartThenLonger, type Span } from '../core/span.ts'
import { FAULTS, type Pairing, pairing } from './double-marks.ts'
import { type Family, type Mark, marksOf, usage } from './quotation-marks.ts'
import { singlePairing } from './single-marks.ts'

export interface Quotations {
  readonly pairs: readonly Quotation[]
  readonly unpaired: readonly UnpairedMark[]
}

/** A quotation that its block does not close. */
interface Pending {
  readonly mark: Mark
  readonly family: Family
  readonly block: Block
  /** A whole quotation in the same marks stands behind it, so the words before that one ended unmarked. */
  readonly crossed: boolean
  /** Blocks passed since, none with a mark of its family. */
  readonly passed: Block[]
}

type Draft = { -readonly [Key in keyof Quotation]: Quotation[Key] }

const PAIRED: readonly Family[] = ['double', 'angle', 'small-angle', 'corner', 'white-corner']

/** A letter quoted in full runs over about this many paragraphs without a mark of its own; beyond it a mark is missing. */
const MOST_UNMARKED = 8
/** The same for single marks, which are easier to mistake. */
const MOST_UNMARKED_SINGLE = 3
/** Languages in which a lone single mark is no elided word; in the others only pairs are read. */
const FEW_APOSTROPHES = new Set('eng deu spa por swe nob dan kor cmn jpn und'.split(' '))
/** Crossheads, captions and labels between two paragraphs of one quotation are shorter than this. */
const SHORT = 80

/**
 * "..., he said." at the very end of a paragraph that its quotation seems to fill: the speaker's words ended before, so a mark is missing,
 * though the next paragraph begins with one. Of 470 paragraphs that run on in four sets of real news, three end so, each a slip.
 */
const CUE_AT_END =
  /[,?!]["”’]? (?:(?:he|she|they|[\p{Lu}][\p{L}'’.-]{0,30}(?: [\p{L}'’.-]{1,30}){0,4}) )?(?:said|says|added|adds|told|explained|noted|wrote|insisted|warned|argued|sagte|erklärte|dijo|afirmó|señaló|dit|a déclaré|affirme|disse)(?=[\s.,])[^“”"«»]{0,90}$/u
/** Characters at the end of the paragraph in which that is looked for. */
const LAST_WORDS = 160

/** Quotations and marks without a partner, in text order. A quotation that runs over paragraphs has one pair a paragraph, each `continued`. */
export function quotations(article: Article, tokens: Tokens, language: Language): Quotations {
  const { text } = article
  const marks: (readonly Mark[])[] = []
  for (const block of article.blocks) marks.push(marksOf(text, tokens, block))
  const customs = usage(marks, language.code)
  const drafts: Draft[] = []
  const unpaired: UnpairedMark[] = []
  const present = new Set<Family>()
  for (const own of marks) for (const mark of own) present.add(mark.family)
  for (const family of PAIRED) {
    if (!present.has(family)) continue
    let pending: Pending | null = null
    let index = -1
    for (const block of article.blocks) {
      index++
      const own = marks[index] ?? []
      const found = own.length === 0 ? null : pairing(text, own, family, customs)
      for (const { mark, fault: words } of found?.turned ?? []) unpaired.push(fault(mark, block, words))
      if (found === null || found.pairs.length + found.opens.length + found.closes.length === 0) {
        if (pending === null) continue
        pending.passed.push(block)
        if (pending.passed.length <= MOST_UNMARKED) continue
        lose(unpaired, pending)
        pending = null
        continue
      }
      const first = firstOf(found)
      let resumed = false
      let closes = found.closes
      if (pending !== null) {
        const closing = closes[0]
        if (closing !== undefined && closing === first) {
          drafts.push(...runOver(pending), part(block, block, closing.start, closing.end))
          closes = closes.slice(1)
        } else if (closing === undefined && resumes(text, pending, first, block)) {
          drafts.push(rest(pending))
          resumed = true
        } else lose(unpaired, pending)
        pending = null
      }
      for (const mark of closes) unpaired.push(fault(mark, block, FAULTS.neverOpened))
      for (const [open, close] of found.pairs) {
        drafts.push({ ...quotation(block, open, close), continued: resumed && open === first })
      }
      for (const [place, mark] of found.opens.entries()) {
        if (place < found.opens.length - 1) unpaired.push(fault(mark, block, FAULTS.neverClosed))
        else pending = { mark, family, block, crossed: crossed(found, mark), passed: [] }
      }
    }
    lose(unpaired, pending)
  }
  drafts.sort(byStartThenLonger)
  if (present.has('single'))
    singles(article, marks, customs.same, drafts, FEW_APOSTROPHES.has(language.code) ? unpaired : [])
  drafts.sort(byStartThenLonger)
  nest(drafts)
  unpaired.sort(byStart)
  return { pairs: drafts, unpaired }
}

function lose(unpaired: UnpairedMark[], lost: Pending | null): void {
  if (lost !== null) unpaired.push(fault(lost.mark, lost.block, FAULTS.neverClosed))
}

function firstOf(found: Pairing): Mark | undefined {
  let first = found.closes[0] ?? found.opens[0]
  for (const [open] of found.pairs) if (first === undefined || open.start < first.start) first = open
  return first
}

function crossed(found: Pairing, mark: Mark): boolean {
  return found.pairs.some(([open]) => open.start > mark.start && open.form === mark.form)
}

/** The block takes up the quotation with a mark at its start, and nothing but short lines stands between. */
function resumes(text: string, pending: Pending, first: Mark | undefined, block: Block): boolean {
  if (first?.start !== block.start || pending.crossed) return false
  if (pending.passed.some(passed => passed.end - passed.start >= SHORT)) return false
  const { end } = pending.block
  return !CUE_AT_END.test(text.slice(Math.max(pending.mark.end, end - LAST_WORDS), end))
}

function fault(mark: Mark, block: Block, words: string): UnpairedMark {
  return { start: mark.start, end: mark.end, block: block.index, mark: mark.form, fault: words }
}

function quotation(block: Block, open: Mark, close: Mark): Draft {
  const inner = { start: open.end, end: close.start }
  return { start: open.start, end: close.end, block: block.index, depth: 0, inner, continued: false }
}

/** The part of a quotation that fills its block up to `end`, where a closing mark may stand from `innerEnd` on. */
function part(block: Block, from: Span, innerEnd: number, end: number): Draft {
  const inner = { start: from.start, end: innerEnd }
  return { start: from.start, end, block: block.index, depth: 0, inner, continued: true }
}

/** From the mark to the end of its block. */
function rest({ mark, block }: Pending): Draft {
  const inner = { start: mark.end, end: block.end }
  return { start: mark.start, end: block.end, block: block.index, depth: 0, inner, continued: true }
}

/** A quotation that goes on without repeating its mark. */
function runOver(pending: Pending): Draft[] {
  return [rest(pending), ...pending.passed.map(block => part(block, block, block.end, block.end))]
}

function singles(
  article: Article,
  marks: readonly (readonly Mark[])[],
  same: boolean,
  drafts: Draft[],
  unpaired: UnpairedMark[],
): void {
  const around = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const list = around.get(draft.block)
    if (list === undefined) around.set(draft.block, [draft])
    else list.push(draft)
  }
  let pending: Pending | null = null
  let index = -1
  for (const block of article.blocks) {
    index++
    const own = marks[index] ?? []
    if (own.length === 0 && pending === null) continue
    const found = singlePairing(article.text, own, around.get(block.index) ?? [], same)
    let closes = found.closes
    if (pending !== null) {
      const closing = closes[0]
      if (closing !== undefined) {
        drafts.push(...runOver(pending), part(block, block, closing.start, closing.end))
        closes = closes.slice(1)
      } else if (found.pairs.length + found.opens.length === 0 && pending.passed.length < MOST_UNMARKED_SINGLE) {
        pending.passed.push(block)
        continue
      } else if (!(own[0]?.family === 'single' && own[0].start === block.start && own[0].looksOpen))
        lose(unpaired, pending)
      pending = null
    }
    for (const [open, close] of found.pairs) drafts.push(quotation(block, open, close))
    for (const mark of closes) unpaired.push(fault(mark, block, FAULTS.neverOpened))
    for (const [place, mark] of found.opens.entries()) {
      if (place < found.opens.length - 1) unpaired.push(fault(mark, block, FAULTS.neverClosed))
      else pending = { mark, family: 'single', block, crossed: false, passed: [] }
    }
  }
  lose(unpaired, pending)
}

/** Depth by what stands around; `drafts` are sorted by start, the longer first. */
function nest(drafts: readonly Draft[]): void {
  const open: Draft[] = []
  for (const draft of drafts) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= draft.start) open.pop()
    draft.depth = open.length
    open.push(draft)
  }
}
