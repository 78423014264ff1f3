import type { Article } from './article.ts'
import type { Kind } from './kinds.ts'
import type { Metadata } from './metadata.ts'
import type { Reading } from './reading.ts'
import type { Span } from './span.ts'

/** Phrases by ISO 639-3 code; `any` for those that need no language. Syntax: `docs/architecture.md`, "Phrases". */
export type Phrases = Readonly<Record<string, readonly string[]>>

/** What a clutter rule asks for. The span counts in `Article.text`; the engine trims white space from its ends. */
export interface Cut extends Span {
  readonly kind: Kind
  /** A noun phrase that completes "removed as ...". */
  readonly reason: string
  /** 0 to 1. */
  readonly confidence: number
  /** What a lifted span says, field by field. Lists are joined, single values agree or the more precise one wins. */
  readonly fills?: Partial<Metadata>
}

/** Proposes cuts; decides nothing about other rules. Plain data: a stage of one's own is a longer array. */
export interface ClutterRule {
  /** A noun phrase in kebab case; names the page `docs/rules/clutter/<id>.md`. */
  readonly id: string
  /** Completes "removes ..." or "lifts ...". */
  readonly summary: string
  readonly kinds: readonly Kind[]
  readonly phrases?: Phrases
  /** Its cuts are a model's opinion: it is asked when the rules that can say what they take have spoken, and yields to them. */
  readonly learned?: true
  /** Sees the article with the blocks that still stand. Must be pure. */
  find(article: Article, reading: Reading): Iterable<Cut>
}

export interface Stage {
  readonly name: string
  readonly rules: readonly ClutterRule[]
}

/** A span that left the body, and why. Counts in `Article.text`. */
export interface Removal extends Cut {
  readonly stage: string
  readonly rule: string
}

/** A span that stays in the body, free of outer white space, and the white space that the body puts before it. */
export interface Kept extends Span {
  readonly joint: '' | ' ' | '\n\n'
}

/** The article before and after: what audits see. `kept` counts in `Article.text`, in order, free of outer white space. */
export interface Cleaned {
  readonly article: Article
  readonly removals: readonly Removal[]
  readonly kept: readonly Kept[]
  readonly metadata: Metadata
}

export type Severity = 'error' | 'warning' | 'note'
export type Verdict = 'fault' | 'cannot-tell'

/** What an audit says about one article. `passages` are all the spans one must see to judge, in `Article.text`. */
export interface Flag {
  readonly severity: Severity
  readonly verdict?: Verdict
  /** `Unexpected X, expected Y`, in the article's own words. */
  readonly message: string
  readonly passages: readonly Span[]
}

export interface AuditRule {
  readonly id: string
  /** Completes "flags ...". */
  readonly summary: string
  check(cleaned: Cleaned, reading: Reading): Iterable<Flag>
}

/** A fact about one article, for comparison with the facts of others. Small and plain: it may be stored. */
export interface Row<Data = unknown> extends Span {
  /** Id of the article; the engine fills it in. */
  readonly article: string | number
  /** Rows of different articles that share a key are judged together. */
  readonly key: string
  /** `YYYY-MM-DD` where the article's date is known; the engine fills it in. */
  readonly date: string | null
  readonly data: Data
}

/** What a rule emits; the engine adds article and date. */
export type Fact<Data = unknown> = Omit<Row<Data>, 'article' | 'date'>

/** The same words in two articles. Spans count in each article's `text`; `a` comes before `b` in the order of the run. */
export interface Link {
  readonly a: { readonly article: string | number } & Span
  readonly b: { readonly article: string | number } & Span
  /** Length in words of the longer side. */
  readonly words: number
  /** Words of its longest run without a difference; a passage may go on over a few words that differ. */
  readonly verbatim: number
  /** Both sides are linked to the same words of an article before them: of many copies, only the links to the first say something new. */
  readonly echo?: true
  /** The two articles are one form filled in with other figures: what they share is nobody's copy. */
  readonly template?: true
  /** Sentences behind or inside it that both articles have almost letter by letter and that differ in a fact: evidence, not yet a fault. */
  readonly altered?: readonly Altered[]
}

/** A sentence in two articles that says something else in each. */
export interface Altered {
  readonly a: Span
  readonly b: Span
  readonly differs: 'number' | 'negation' | 'name'
}

/** What a corpus rule says. `passages` name their article. */
export interface CorpusFlag {
  readonly severity: Severity
  readonly verdict?: Verdict
  readonly message: string
  readonly passages: readonly ({ readonly article: string | number } & Span)[]
}

/** An audit over several articles, in two halves so that it works on ten and on ten million. */
export interface CorpusRule<Data = unknown> {
  readonly id: string
  readonly summary: string
  /** `key`: judged by groups of rows that share a key. `link`: judged for each pair of articles that share passages. */
  readonly join: 'key' | 'link'
  facts(cleaned: Cleaned, reading: Reading): Iterable<Fact<Data>>
  /** `rows` come from two or more articles, in the order of the run; `links` are those between their articles. */
  judge(rows: readonly Row<Data>[], links: readonly Link[]): Iterable<CorpusFlag>
}
