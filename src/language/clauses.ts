import type { Quotation, Sentence, Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Cues } from './cues.ts'
import * as cue from './cues.ts'
import { APOSTROPHE, joint, SPACE } from './joints.ts'
import { wordHash } from './tokens.ts'

/** An article as attributions are found in it; `bits` and `quoted` have one entry a token. */
export interface View {
  readonly text: string
  readonly tokens: Tokens
  readonly cues: Cues
  readonly bits: Int32Array
  /** 1 for tokens inside an outermost quotation. */
  readonly quoted: Uint8Array
  /** Outermost quotations by the offset they begin and end at. */
  readonly opening: ReadonlyMap<number, Quotation>
  readonly closing: ReadonlyMap<number, Quotation>
}

/** A half-open range of tokens. */
export interface Range {
  readonly first: number
  readonly end: number
}

const POSSESSIVE = wordHash('s')

export const bitsOf = (view: View, at: number): number => view.bits[at] ?? 0
export const startOf = (view: View, at: number): number => view.tokens.start[at] ?? 0
export const endOf = (view: View, at: number): number => view.tokens.end[at] ?? 0
export const jointAt = (view: View, at: number): number => joint(view.text, view.tokens, at)

export function rangeSpan(view: View, { first, end }: Range): Span {
  return { start: startOf(view, first), end: endOf(view, end - 1) }
}

/** `'s` behind a noun; behind a pronoun it is a verb. */
export function isPossessive(view: View, at: number, first: number): boolean {
  if (view.tokens.hash[at] !== POSSESSIVE || at <= first || jointAt(view, at - 1) !== APOSTROPHE) return false
  return (bitsOf(view, at - 1) & (cue.PRONOUN | cue.RELATIVE)) === 0
}

/** The first token of the cue whose verb stands at `verb`: auxiliaries, adverbs and negations before it belong to it. */
export function cueStart(view: View, verb: number, first: number): number {
  let at = verb
  const belongs = cue.AUXILIARY | cue.ADVERB | cue.NEGATION
  while (at > first && (bitsOf(view, at - 1) & belongs) !== 0 && (bitsOf(view, at - 1) & cue.PRONOUN) === 0) {
    const between = jointAt(view, at - 1)
    if ((between !== SPACE && between !== APOSTROPHE) || isPossessive(view, at - 1, first)) break
    at--
    // `didn't`: the apostrophe cuts the auxiliary in two.
    if (at > first && (bitsOf(view, at) & cue.NEGATION) !== 0 && jointAt(view, at - 1) === APOSTROPHE) at--
  }
  return at
}

/** The verb is a past participle behind a form of `be`: somebody else is the subject. */
export function isPassive(view: View, start: number, verb: number): boolean {
  if ((bitsOf(view, verb) & cue.PARTICIPLE) !== 0) return false
  for (let at = start; at < verb; at++) {
    if ((bitsOf(view, at) & cue.PASSIVE) !== 0 && view.tokens.hash[at] !== POSSESSIVE) return true
  }
  return false
}

/** An attribution before its speaker is known. */
export interface Draft {
  readonly source: Range
  readonly cue: Span
  content: Span[]
  readonly sentence: Sentence
  /** The content stands behind the cue and may be cut short by the next one. */
  readonly behind: boolean
}
