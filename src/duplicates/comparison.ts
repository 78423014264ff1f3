import type { Span } from '../core/span.ts'
import { type Body, type Chain, chains, type Run, type Seeds, spanOf } from './alignment.ts'
import { withMarks } from './borders.ts'
import { figuresIn, form, formRuns, isFilledIn, wordsAlsoIn } from './figures.ts'
import { between } from './in-place.ts'

/**
 * What two articles are to each other. `duplicate`: each is nearly all of the other; `abridged`: one is nearly all in the other;
 * `template`: the same words around other figures; `partial-reuse`: two sentences or more in one place; `quotation`: less than that.
 */
export type Verdict = 'duplicate' | 'abridged' | 'partial-reuse' | 'quotation' | 'template' | 'none'

/** The same words on both sides, none between them that differs: case, punctuation and spacing aside. */
interface SharedWords {
  readonly a: Span
  readonly b: Span
}

export interface Comparison {
  readonly verdict: Verdict
  /** Share of each article's words that stand in passages, 0 to 1. */
  readonly coverage: { readonly a: number; readonly b: number }
  /** In the order of `b`. */
  readonly passages: readonly SharedWords[]
  /** The runs of the passages in tokens, those of one place together. */
  readonly places: readonly (readonly Run[])[]
}

/** Words in a row that prove copying: in news, shorter runs meet by chance (none of 750 unrelated pairs shares twelve). */
const PROOF = 12

/** Words of runs joined over changed words that prove it too: a copy with a word changed in every line (of 750 unrelated pairs one reaches 28). */
const JOINED_PROOF = 30

/** Share of an article's words in passages from which it is nearly all there. */
const NEARLY_ALL = 0.8

/** Words in one place, about two sentences, from which they are reuse and no quotation. */
const REUSE_WORDS = 40

/** Words in a row that seldom meet by chance: beside a proven run they are of the same story, even after a few sentences that were rewritten. */
const SELDOM = 8
const WIDEST_BREAK = 100
const WIDEST_DRIFT = 40

/** Words between a shorter run and a proven one, on either side, and by how many the two sides may differ: a phrase that was changed. */
const NARROW_BREAK = 12
const NARROW_DRIFT = 4

/** Compares the body of `left` with `b`, by their chains. A figure is a word like others here: articles that differ in their figures part at each of them. */
export function comparison(left: Seeds, b: Body, found = chains(left, b)): Comparison {
  const a = left.body
  const places = inPlaces(proven(found))
  const shared = places.map(runs => withBetween(a, b, runs))
  const all = shared.flat()
  const coverage = { a: covered(a, all, 'a'), b: covered(b, all, 'b') }
  const passages = all.map(run =>
    withMarks(a.text, b.text, spanOf(a, run.a, run.a + run.length), spanOf(b, run.b, run.b + run.length)),
  )
  return { verdict: verdict(a, b, coverage, shared), coverage, passages, places: shared }
}

/** The chains that prove copying, and those that lie beside one of them, in order. */
function proven(all: readonly Chain[]): Chain[] {
  const kept = all.map(({ verbatim, runs }) => verbatim >= PROOF || wordsIn(runs) >= JOINED_PROOF)
  const sweep = (from: number, step: 1 | -1) => {
    let before: Chain | null = null
    for (let at = from; at >= 0 && at < all.length; at += step) {
      const chain = all[at]
      if (chain === undefined) break
      if (!kept[at] && before !== null) {
        kept[at] = step === 1 ? beside(before, chain, chain.verbatim) : beside(chain, before, chain.verbatim)
      }
      if (kept[at]) before = chain
    }
  }
  sweep(0, 1)
  sweep(all.length - 1, -1)
  return all.filter((_, at) => kept[at])
}

/** `next` follows `chain` on both sides, after breaks that are about as long, and short for a run of so many words. */
function beside({ last }: Chain, { first }: Chain, words: number): boolean {
  const gapA = first.a - last.a - last.length
  const gapB = first.b - last.b - last.length
  const widest = words >= SELDOM ? WIDEST_BREAK : NARROW_BREAK
  if (gapA < 0 || gapB < 0 || gapA > widest || gapB > widest) return false
  return Math.abs(gapA - gapB) <= (words >= SELDOM ? WIDEST_DRIFT : NARROW_DRIFT)
}

/** The runs of the chains; those of chains that lie beside each other are of one place. */
function inPlaces(all: readonly Chain[]): Run[][] {
  const places: Run[][] = []
  let before: Chain | null = null
  for (const chain of all) {
    if (before !== null && beside(before, chain, PROOF)) places.at(-1)?.push(...chain.runs)
    else places.push([...chain.runs])
    before = chain
  }
  return places
}

/** With the shorter runs that stand in place between two others. */
function withBetween(a: Body, b: Body, runs: readonly Run[]): Run[] {
  const all: Run[] = []
  let before: Run | null = null
  for (const run of runs) {
    if (before !== null) all.push(...between(a, b, before, run))
    all.push(run)
    before = run
  }
  return all
}

function verdict(a: Body, b: Body, coverage: Comparison['coverage'], places: readonly (readonly Run[])[]): Verdict {
  if (isTemplate(a, b)) return 'template'
  if (places.length === 0) return 'none'
  if (Math.min(coverage.a, coverage.b) >= NEARLY_ALL) return 'duplicate'
  if (Math.max(coverage.a, coverage.b) >= NEARLY_ALL) return 'abridged'
  return places.some(runs => wordsIn(runs) >= REUSE_WORDS) ? 'partial-reuse' : 'quotation'
}

const wordsIn = (runs: readonly Run[]) => runs.reduce((sum, { length }) => sum + length, 0)

/** Nearly all words of the shorter one are those of the other, around figures that differ. */
function isTemplate(a: Body, b: Body): boolean {
  const [shorter, longer] = a.tokens.count <= b.tokens.count ? [a, b] : [b, a]
  if (wordsAlsoIn(longer, shorter) < NEARLY_ALL) return false
  const [left, right] = [form(a), form(b)]
  const shared = formRuns(left, right)
  if ((shorter === a ? covered(left.body, shared, 'a') : covered(right.body, shared, 'b')) < NEARLY_ALL) return false
  return isFilledIn(figuresIn(left, right, shared))
}

/** Share of one side's words that stand in the runs, each counted once. */
function covered({ tokens }: Body, runs: readonly Run[], side: 'a' | 'b'): number {
  let words = 0
  let end = 0
  for (const run of runs.toSorted((x, y) => x[side] - y[side])) {
    words += Math.max(0, run[side] + run.length - Math.max(run[side], end))
    end = Math.max(end, run[side] + run.length)
  }
  return tokens.count === 0 ? 0 : words / tokens.count
}
