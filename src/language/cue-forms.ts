import type { Sentence } from '../core/reading.ts'
import { bitsOf, endOf, jointAt, startOf, type View } from './clauses.ts'
import * as cue from './cues.ts'
import { APOSTROPHE, isCapital, SPACE } from './joints.ts'
import { wordHash } from './tokens.ts'

/** The form is a noun here: behind an article, a possessive or a preposition, or a bare form without a plural subject. */
export function isNoun(view: View, verb: number, start: number, first: number): boolean {
  if (start !== verb || verb === first) return false
  const before = bitsOf(view, verb - 1)
  const joined = jointAt(view, verb - 1)
  if (joined !== SPACE) return false
  if ((before & cue.PRONOUN) !== 0 && !POSSESSIVES.has(view.tokens.hash[verb - 1] ?? 0)) return false
  if ((before & (cue.DETERMINER | cue.PREPOSITION)) !== 0) return true
  if (view.tokens.hash[verb - 1] === TO) return true
  const word = view.text.slice(startOf(view, verb), endOf(view, verb))
  if ((bitsOf(view, verb) & cue.NOUN_TOO) === 0) return false
  if (isCapital(view.tokens, verb)) return true
  if (view.tokens.hash[verb - 1] === POSSESSIVE_S) return true
  const plural = view.text[endOf(view, verb - 1) - 1] === 's'
  if (plural && word.endsWith('s') && !isCapital(view.tokens, verb - 1)) return true
  return (
    !word.endsWith('s') &&
    !word.endsWith('ed') &&
    !word.endsWith('ing') &&
    !plural &&
    (before & (cue.RELATIVE | cue.CONJUNCTION)) === 0
  )
}

const TO = wordHash('to')
const POSSESSIVE_S = wordHash('s')
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'].map(wordHash))

/** `’s predicting`: a clipped auxiliary keeps its apostrophe. */
export function cueOffset(view: View, start: number): number {
  const offset = startOf(view, start)
  return start > 0 && jointAt(view, start - 1) === APOSTROPHE ? offset - 1 : offset
}

/** `said in a statement`, `shot back`: the last word of the cue. */
export function cueTail(view: View, verb: number, { endToken }: Sentence): number {
  const { hash } = view.tokens
  if (verb + 1 >= endToken || jointAt(view, verb) !== SPACE) return verb
  if (hash[verb + 1] === BACK) return verb + 1
  const medium = hash[verb + 1] === IN && ARTICLES.has(hash[verb + 2] ?? 0) && MEDIA.has(hash[verb + 3] ?? 0)
  return medium && verb + 3 < endToken ? verb + 3 : verb
}

const BACK = wordHash('back')
const IN = wordHash('in')
const ARTICLES = new Set(['a', 'an'].map(wordHash))
const MEDIA = new Set('statement interview speech tweet email letter message'.split(' ').map(wordHash))
