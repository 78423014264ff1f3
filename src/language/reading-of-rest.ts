import type { Article, Block } from '../core/article.ts'
import type {
  Attribution,
  Credit,
  Dateline,
  DateMention,
  Language,
  Person,
  PhraseHit,
  Quotation,
  Reading,
  Role,
  Sentence,
  Shape,
  Timestamp,
  Tokens,
  UnpairedMark,
} from '../core/reading.ts'
import { byStart, type Span } from '../core/span.ts'
import { credits } from './credits.ts'
import { datelines } from './datelines.ts'
import { dates } from './dates.ts'
import { blockOf, grouped } from './grouped.ts'
import { roles } from './layout.ts'
import { type PhraseIndex, phraseHits } from './phrases.ts'
import { NO_HITS, ruleOf } from './reading.ts'
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
export function readingOfRest(rest: Rest, full: Reading, phrases: PhraseIndex): Reading {
  return new RestReading(rest, full, phrases)
}

class RestReading implements Reading {
  readonly #rest: Rest
  readonly #full: Reading
  /** Block as it is now, by its number, to its number before. */
  readonly #before: Int32Array
  readonly tokens: Tokens
  readonly dates: readonly DateMention[]
  readonly datelines: readonly Dateline[]
  readonly credits: readonly Credit[]
  readonly timestamps: readonly Timestamp[]
  readonly allHits: readonly PhraseHit[]
  #shapes: readonly Shape[] | null = null
  #roles: readonly Role[] | null = null
  #hitsByRule: ReadonlyMap<string, readonly PhraseHit[]> | null = null
  #hitsByBlock: ReadonlyMap<number, readonly PhraseHit[]> | null = null

  constructor(rest: Rest, full: Reading, phrases: PhraseIndex) {
    const { article, whole, cut } = rest
    const { tokens } = full
    this.#rest = rest
    this.#full = full
    this.#before = new Int32Array(article.blocks.length).fill(-1)
    for (const [before, now] of whole) this.#before[now] = before
    this.tokens = tokens
    const shortened = { ...article, blocks: cut }
    const again = cut.length > 0
    const dated = again ? dates(shortened, tokens) : []
    this.dates = merged(whole, full.dates, dated)
    this.datelines = merged(whole, full.datelines, again ? datelines(shortened, dated) : [])
    this.credits = merged(whole, full.credits, again ? credits(shortened, tokens, dated) : [])
    this.timestamps = merged(whole, full.timestamps, again ? timestamps(shortened, dated) : [])
    this.allHits = merged(whole, full.allHits, again ? phraseHits(shortened, tokens, phrases) : [])
  }

  get language(): Language {
    return this.#full.language
  }
  get sentences(): readonly Sentence[] {
    return this.#full.sentences
  }
  get people(): readonly Person[] {
    return this.#full.people
  }
  get quotations(): readonly Quotation[] {
    return this.#full.quotations
  }
  get unpairedMarks(): readonly UnpairedMark[] {
    return this.#full.unpairedMarks
  }
  get attributions(): readonly Attribution[] {
    return this.#full.attributions
  }
  get shapes(): readonly Shape[] {
    const known = (block: Block) => this.#full.shapes[this.#before[block.index] ?? -1]
    return (this.#shapes ??= shapes(this.#rest.article, this.tokens, this.credits, this.timestamps, known))
  }
  get roles(): readonly Role[] {
    return (this.#roles ??= roles(this.#rest.article, this))
  }
  hits(rule: string): readonly PhraseHit[] {
    return (this.#hitsByRule ??= grouped(this.allHits, ruleOf)).get(rule) ?? NO_HITS
  }
  hitsIn(block: Block): readonly PhraseHit[] {
    return (this.#hitsByBlock ??= grouped(this.allHits, blockOf)).get(block.index) ?? NO_HITS
  }
  sentencesOf(block: Block): readonly Sentence[] {
    return this.#full.sentencesOf(block)
  }
  tokenRange(span: Span): readonly [number, number] {
    return this.#full.tokenRange(span)
  }
}

/** What was found before in blocks that are whole, and what was found again in the others, in text order. */
function merged<T extends { readonly block: number; readonly start: number }>(
  whole: Rest['whole'],
  before: readonly T[],
  again: readonly T[],
): readonly T[] {
  const kept: T[] = []
  for (const one of before) {
    const block = whole.get(one.block)
    if (block !== undefined) kept.push(block === one.block ? one : { ...one, block })
  }
  return again.length === 0 ? kept : [...kept, ...again].sort(byStart)
}
