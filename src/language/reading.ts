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
import type { Span } from '../core/span.ts'
import { attributions } from './attributions.ts'
import { credits } from './credits.ts'
import { datelines } from './datelines.ts'
import { dates } from './dates.ts'
import { blockOf, grouped } from './grouped.ts'
import { language } from './language.ts'
import { roles } from './layout.ts'
import { people } from './people.ts'
import { type PhraseIndex, phraseHits } from './phrases.ts'
import { type Quotations, quotations } from './quotations.ts'
import { sentences } from './sentences.ts'
import { shapes } from './shapes.ts'
import { timestamps } from './timestamps.ts'
import { tokenAt, tokens } from './tokens.ts'

/** What `language/` recognises in the whole article, each part computed when it is first asked for. */
export function reading(article: Article, phrases: PhraseIndex): Reading {
  return new WholeReading(article, phrases)
}

/** A class, since its getters are made once: an object with twenty getters took as long to make as the tokens of an article. */
class WholeReading implements Reading {
  readonly #article: Article
  readonly #phrases: PhraseIndex
  #language: Language | null = null
  #tokens: Tokens | null = null
  #sentences: readonly Sentence[] | null = null
  #dates: readonly DateMention[] | null = null
  #datelines: readonly Dateline[] | null = null
  #timestamps: readonly Timestamp[] | null = null
  #credits: readonly Credit[] | null = null
  #people: readonly Person[] | null = null
  #quotations: Quotations | null = null
  #attributions: readonly Attribution[] | null = null
  #shapes: readonly Shape[] | null = null
  #roles: readonly Role[] | null = null
  #allHits: readonly PhraseHit[] | null = null
  #hitsByRule: ReadonlyMap<string, readonly PhraseHit[]> | null = null
  #hitsByBlock: ReadonlyMap<number, readonly PhraseHit[]> | null = null
  #sentencesByBlock: ReadonlyMap<number, readonly Sentence[]> | null = null

  constructor(article: Article, phrases: PhraseIndex) {
    this.#article = article
    this.#phrases = phrases
  }

  get language(): Language {
    return (this.#language ??= language(this.#article, this.tokens))
  }
  get tokens(): Tokens {
    return (this.#tokens ??= tokens(this.#article.text))
  }
  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= sentences(this.#article.text, this.#article.blocks, this.tokens))
  }
  get dates(): readonly DateMention[] {
    return (this.#dates ??= dates(this.#article, this.tokens))
  }
  get datelines(): readonly Dateline[] {
    return (this.#datelines ??= datelines(this.#article, this.dates))
  }
  get timestamps(): readonly Timestamp[] {
    return (this.#timestamps ??= timestamps(this.#article, this.dates))
  }
  get credits(): readonly Credit[] {
    return (this.#credits ??= credits(this.#article, this.tokens, this.dates))
  }
  get people(): readonly Person[] {
    return (this.#people ??= people(this.#article, this.tokens, this.sentences, this.language))
  }
  get quotations(): readonly Quotation[] {
    return (this.#quotations ??= quotations(this.#article, this.tokens, this.language)).pairs
  }
  get unpairedMarks(): readonly UnpairedMark[] {
    return (this.#quotations ??= quotations(this.#article, this.tokens, this.language)).unpaired
  }
  get attributions(): readonly Attribution[] {
    return (this.#attributions ??= attributions(this.#article, this))
  }
  get shapes(): readonly Shape[] {
    return (this.#shapes ??= shapes(this.#article, this.tokens, this.credits, this.timestamps))
  }
  get roles(): readonly Role[] {
    return (this.#roles ??= roles(this.#article, this))
  }
  get allHits(): readonly PhraseHit[] {
    return (this.#allHits ??= phraseHits(this.#article, this.tokens, this.#phrases))
  }
  hits(rule: string): readonly PhraseHit[] {
    return (this.#hitsByRule ??= grouped(this.allHits, ruleOf)).get(rule) ?? NO_HITS
  }
  hitsIn(block: Block): readonly PhraseHit[] {
    return (this.#hitsByBlock ??= grouped(this.allHits, blockOf)).get(block.index) ?? NO_HITS
  }
  sentencesOf(block: Block): readonly Sentence[] {
    return (this.#sentencesByBlock ??= grouped(this.sentences, blockOf)).get(block.index) ?? []
  }
  tokenRange(span: Span): readonly [number, number] {
    const { tokens } = this
    return [tokenAt(tokens, span.start), tokenAt(tokens, span.end)]
  }
}

/** The key of a hit. */
export const ruleOf = ({ rule }: PhraseHit): string => rule

export const NO_HITS: readonly PhraseHit[] = []
