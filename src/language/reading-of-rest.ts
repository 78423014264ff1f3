import type { Article, Block } from '../core/article.ts'
import type { PhraseHit, Reading } from '../core/reading.ts'
import { credits } from './credits.ts'
import { datelines } from './datelines.ts'
import { dates } from './dates.ts'
import { roles } from './layout.ts'
import { lazy } from './lazy.ts'
import { type PhraseIndex, phraseHits } from './phrases.ts'
import { grouped } from './reading.ts'
import { shapes } from './shapes.ts'
import { timestamps } from './timestamps.ts'

/** What is left of an article: the same text and tokens, fewer or shorter blocks, numbered anew. */
export interface Rest {
  readonly article: Article
  /** Block as it was, by its number then, to its number now; only blocks that nothing was cut from. */
  readonly whole: ReadonlyMap<number, number>
  /** Blocks that lost their beginning or end. */
  readonly cut: readonly Block[]
}

/**
 * The reading of what is left, made from the reading of the whole: what is recognised in a line depends on the line alone, so only
 * shortened lines are read again, and the roles, which depend on all of them. For clutter rules: people, sentences and speech are those of the whole.
 */
export function readingOfRest({ article, whole, cut }: Rest, full: Reading, phrases: PhraseIndex): Reading {
  const { tokens } = full
  const shortened = { ...article, blocks: cut }
  const merged = <T extends { readonly block: number; readonly start: number }>(
    before: readonly T[],
    again: readonly T[],
  ): T[] => {
    const kept = before.flatMap(one => {
      const block = whole.get(one.block)
      return block === undefined ? [] : block === one.block ? [one] : [{ ...one, block }]
    })
    return again.length === 0 ? kept : [...kept, ...again].sort((a, b) => a.start - b.start)
  }
  const datesAgain = cut.length === 0 ? [] : dates(shortened, tokens)
  const read = {
    dates: merged(full.dates, datesAgain),
    datelines: merged(full.datelines, cut.length === 0 ? [] : datelines(shortened, datesAgain)),
    credits: merged(full.credits, cut.length === 0 ? [] : credits(shortened, tokens, datesAgain)),
    timestamps: merged(full.timestamps, cut.length === 0 ? [] : timestamps(shortened, datesAgain)),
  }
  const hits: PhraseHit[] = merged(full.allHits, cut.length === 0 ? [] : phraseHits(shortened, tokens, phrases))
  const byRule = lazy(() => grouped(hits, hit => hit.rule))
  const byBlock = lazy(() => grouped(hits, hit => hit.block))
  const before = new Map([...whole].map(([old, now]) => [now, old]))
  const theShapes = lazy(() =>
    shapes(article, tokens, read.credits, read.timestamps, block => full.shapes[before.get(block.index) ?? -1]),
  )
  const theRoles = lazy(() =>
    roles(article, {
      tokens,
      shapes: theShapes(),
      datelined: new Set(read.datelines.map(dateline => dateline.block)),
    }),
  )
  return {
    ...read,
    tokens,
    allHits: hits,
    get language() {
      return full.language
    },
    get sentences() {
      return full.sentences
    },
    get people() {
      return full.people
    },
    get quotations() {
      return full.quotations
    },
    get unpairedMarks() {
      return full.unpairedMarks
    },
    get attributions() {
      return full.attributions
    },
    get shapes() {
      return theShapes()
    },
    get roles() {
      return theRoles()
    },
    hits: rule => byRule().get(rule) ?? [],
    hitsIn: block => byBlock().get(block.index) ?? [],
    sentencesOf: full.sentencesOf,
    tokenRange: full.tokenRange,
  }
}
