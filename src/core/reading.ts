import type { Block } from './article.ts'
import type { Span } from './span.ts'

// The nouns of what `language/` recognises. Every span counts in `Article.text`.

/** Language of the body text. `code` is ISO 639-3, `und` when the text is too short to tell; `confidence` 0 to 1. */
export interface Language {
  readonly code: string
  readonly confidence: number
}

/**
 * Word tokens in columns: runs of letters, marks and digits; one token a character for scripts written without spaces.
 * An apostrophe ends a token. `hash` is of the lower-cased token.
 */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
  /** Bit set of `TOKEN_CAPITAL`, `TOKEN_CAPITALS`, `TOKEN_DIGITS`, `TOKEN_WIDE`. */
  readonly flags: Uint8Array
  /** For each stretch of 32 characters the first token that starts in it or behind it. */
  readonly stretches: Int32Array
}

/** Begins with an upper-case letter. */
export const TOKEN_CAPITAL = 1
/** Two or more letters, all upper-case. */
export const TOKEN_CAPITALS = 2
/** Digits only. */
export const TOKEN_DIGITS = 4
/** Holds a character outside ASCII. */
export const TOKEN_WIDE = 8

export interface Sentence extends Span {
  /** `Block.index` of its block; a sentence never crosses blocks. */
  readonly block: number
  /** Half-open range of tokens. */
  readonly firstToken: number
  readonly endToken: number
}

/** A declared phrase found in the text. */
export interface PhraseHit extends Span {
  /** The id of the rule that declared it. */
  readonly rule: string
  /** The phrase as declared. */
  readonly phrase: string
  readonly block: number
  /** Every token of its block belongs to it. */
  readonly whole: boolean
}

/** A date or a time as written. What is not written is null. */
export interface DateMention extends Span {
  readonly block: number
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** 1 to 31. */
  readonly day: number | null
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | null
  /** `HH:MM`, 24 hours. */
  readonly time: string | null
  /** `Z` or `+08:00`. */
  readonly zone: string | null
}

export interface Dateline extends Span {
  readonly block: number
  /** Null where an agency alone opens the lead: "AFP - ...". */
  readonly place: string | null
  /** `MM-DD`, or `YYYY-MM-DD` where the year is written. */
  readonly date: string | null
  readonly agency: string | null
  /** Who signs in it: "新华社青岛6月12日电（记者张文）". */
  readonly authors: readonly string[]
}

/** A line, or its labelled head, that says when the article was published or changed. */
export interface Timestamp extends Span {
  readonly block: number
  /** In order; the first says when it was published. */
  readonly dates: readonly DateMention[]
  /** The whole line is one. */
  readonly whole: boolean
}

/** A line, or the end of one, that names the agency, the photographer, the author or the rights. */
export interface Credit extends Span {
  readonly block: number
  readonly sort: 'agency' | 'photo' | 'byline' | 'copyright'
  /** Canonical agency names: `AFP`, `Xinhua`. */
  readonly agencies: readonly string[]
  /** People or outlets named, as written. */
  readonly names: readonly string[]
  /** The caption that stands before a photo credit in the same line. */
  readonly caption: Span | null
  readonly date: DateMention | null
  /** What is wrong with its form, as a noun phrase, or null. */
  readonly fault: string | null
}

/** One person as the article names them. */
export interface Person {
  /** The longest form, without office or honorific: `Miguel Diaz-Canel`. */
  readonly name: string
  /** Words of `name`. */
  readonly parts: readonly string[]
  readonly mentions: readonly PersonMention[]
}

export interface PersonMention extends Span {
  readonly block: number
  /** As written, without office: `Xi`, `Jinping`, `Marrero Cruz`. */
  readonly form: string
  /** The office or honorific right before or in apposition, as written: `Cuban President`. */
  readonly office: string | null
  /** The mention stands for the whole name. */
  readonly full: boolean
}

/** Two marks that open and close a quotation; `start` and `end` include them. */
export interface Quotation extends Span {
  readonly block: number
  readonly depth: number
  /** The quoted words without the marks. */
  readonly inner: Span
  /** The quotation goes on from the paragraph before, or into the next: its mark is repeated, not closed. */
  readonly continued: boolean
}

/** A quotation mark without its partner. */
export interface UnpairedMark extends Span {
  readonly block: number
  readonly mark: string
  /** What stands wrong, as a noun phrase: `an opening mark where the closing one belongs`. */
  readonly fault: string
}

/** Who said what: the three parts as spans, the speaker resolved to a name where the article gives one. */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speaker: string | null
  readonly manner: 'direct' | 'mixed' | 'reported'
  readonly block: number
}

/** What a block looks like by itself, before its place is known. */
export interface Shape {
  /** In scripts without spaces two characters count as one. */
  readonly words: number
  /** It ends a sentence, or runs on as prose does. */
  readonly prose: boolean
  /** Short enough for a headline, and no sentence. */
  readonly title: boolean
  /** A date, a credit or a byline. */
  readonly front: boolean
  /** A number for its words in their order, for comparison; 0 for prose that no headline is compared with. */
  readonly key: number
}

/** What the place and look of a block say it is, before any rule has spoken. */
export type Role = 'headline' | 'repeated-headline' | 'standfirst' | 'label' | 'prose' | 'crosshead' | 'short'

/**
 * Everything that many rules need, computed once for an article, lazily, and never changed.
 * It speaks of the whole article as parsed, also of what has been cut since.
 */
export interface Reading {
  readonly language: Language
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateMention[]
  readonly datelines: readonly Dateline[]
  readonly timestamps: readonly Timestamp[]
  readonly credits: readonly Credit[]
  readonly people: readonly Person[]
  readonly quotations: readonly Quotation[]
  readonly unpairedMarks: readonly UnpairedMark[]
  readonly attributions: readonly Attribution[]
  /** One shape a block, by `Block.index`. */
  readonly shapes: readonly Shape[]
  /** One role a block, by `Block.index`. */
  readonly roles: readonly Role[]
  /** Hits of the phrases of all rules, in text order. */
  readonly allHits: readonly PhraseHit[]
  /** Hits of the phrases that this rule declared, in text order. */
  hits(rule: string): readonly PhraseHit[]
  /** Hits of all rules in a block, in text order. */
  hitsIn(block: Block): readonly PhraseHit[]
  /** Sentences of a block, in order. */
  sentencesOf(block: Block): readonly Sentence[]
  /** Half-open range of the tokens that stand inside the span. */
  tokenRange(span: Span): readonly [number, number]
}
