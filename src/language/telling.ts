import type { Quotation, Sentence, Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Range } from './clauses.ts'
import { COMMA, isCapital, joint, OTHER, SPACE } from './joints.ts'
import type { SpeechCues } from './speech-cues.ts'
import * as word from './speech-cues.ts'
import { tokenAt, wordHash } from './tokens.ts'
import { bitsOfWord } from './word-table.ts'

/** An article as speech is found in it; `bits` and `quoted` have one entry a token. */
export interface Telling {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly cues: SpeechCues
  readonly bits: Int32Array
  /** One more than the place of the outermost quotation around a token; 0 outside. */
  readonly quoted: Int32Array
  /** The outermost quotations. */
  readonly quotations: readonly Quotation[]
  /** 1 for tokens of those that are speech, not a name or a word in marks. */
  readonly spoken: Uint8Array
}

/** What was told by whom, before the speaker is known. */
export interface Told {
  /** Null where nobody is named. */
  readonly source: Range | null
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly sentence: Sentence
}

/** Words in quotation marks that are part of a sentence, and not a speech in it. */
const FEW_WORDS = 4

/** Looks every word up once. */
export function tellingOf(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  cues: SpeechCues,
): Telling {
  const bits = new Int32Array(tokens.count)
  for (let at = 0; at < tokens.count; at++) bits[at] = bitsOfWord(cues.bits, tokens.hash[at] ?? 0)
  const quoted = new Int32Array(tokens.count)
  const spoken = new Uint8Array(tokens.count)
  const outer: Quotation[] = []
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    outer.push(quotation)
    const [first, end] = [tokenAt(tokens, quotation.start), tokenAt(tokens, quotation.end)]
    quoted.fill(outer.length, first, end)
    if (end - first > FEW_WORDS) spoken.fill(1, first, end)
  }
  return { text, tokens, sentences, cues, bits, quoted, quotations: outer, spoken }
}

export const has = (telling: Telling, at: number, bits: number): boolean => ((telling.bits[at] ?? 0) & bits) !== 0
export const isSmall = (telling: Telling, at: number): boolean => !isCapital(telling.tokens, at)
export const startAt = (telling: Telling, at: number): number => telling.tokens.start[at] ?? 0
export const endAt = (telling: Telling, at: number): number => telling.tokens.end[at] ?? 0
export const joined = (telling: Telling, at: number): number => joint(telling.text, telling.tokens, at)
export const spanOf = (telling: Telling, { first, end }: Range): Span => ({
  start: startAt(telling, first),
  end: endAt(telling, end - 1),
})

/** The token stands in a quotation that is speech, not a name or a word in marks. */
export const isSpeech = (telling: Telling, at: number): boolean => telling.spoken[at] === 1

/** The words in the token's place as they stand. */
export function wordAt(telling: Telling, at: number): string {
  return telling.text.slice(startAt(telling, at), endAt(telling, at))
}

export function wordsOf(telling: Telling, { start, end }: Span): number {
  return tokenAt(telling.tokens, end) - tokenAt(telling.tokens, start)
}

/** The characters between a token and the next hold one of the marks. */
export function marked(telling: Telling, at: number, marks: RegExp): boolean {
  const from = at < 0 ? 0 : endAt(telling, at)
  return marks.test(telling.text.slice(from, startAt(telling, at + 1)))
}

/** A comma behind the token, a bracket or a mark that closes before it aside. */
export function isComma(telling: Telling, at: number): boolean {
  const between = joined(telling, at)
  return between === COMMA || (between === OTHER && marked(telling, at, /^[)“”"»«]+,\s+$/u))
}

/** A comma, colon or dash behind the token; no space, hyphen or stop of an abbreviation. */
export function breaks(telling: Telling, at: number): boolean {
  return joined(telling, at) === COMMA || (joined(telling, at) !== SPACE && marked(telling, at, /[,:;–—]|\s-\s/u))
}

/** A verb of saying in small letters, outside quotations: with its particle where it needs one. */
export function isCue(telling: Telling, at: number, end: number): boolean {
  const bits = telling.bits[at] ?? 0
  if ((bits & (word.VERB | word.PARTICIPLE | word.SPLIT)) === 0 || telling.quoted[at] !== 0) return false
  if (isCapital(telling.tokens, at)) return false
  // `um seine Sympathien zu zeigen`: an infinitive has no subject beside it.
  if (at > 0 && telling.tokens.hash[at - 1] === ZU && telling.cues.verbSecond) return false
  return (bits & (word.VERB | word.PARTICIPLE)) !== 0 || particleOf(telling, at, end) !== null
}

const ZU = wordHash('zu')

/** Words from a verb to its particle: `teilte ein Sprecher des Unternehmens am Montag in Berlin mit`. */
const PARTICLE_REACH = 30

/** The particle of a split verb, before the next comma, stop or quotation. */
export function particleOf(telling: Telling, verb: number, end: number): number | null {
  const particles = telling.cues.particles.get(telling.tokens.hash[verb] ?? 0)
  if (particles === undefined) return null
  for (let at = verb + 1; at < Math.min(end, verb + PARTICLE_REACH); at++) {
    if (isSpeech(telling, at)) return null
    if (!particles.has(telling.tokens.hash[at] ?? 0)) continue
    const last = at + 1 >= end || joined(telling, at) !== SPACE
    if (last || has(telling, at + 1, word.CONJUNCTION)) return at
  }
  return null
}
