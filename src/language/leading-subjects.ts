import { bitsOf, jointAt, type Range, type View } from './clauses.ts'
import * as cue from './cues.ts'
import { COMMA, isCapital, OTHER, SPACE } from './joints.ts'

/** Words within which a sentence's subject meets its first verb. */
const LEADING_REACH = 12

/** The subject that a sentence begins with: `Smith met the mayor and said`. */
export function leadingSubject(view: View, first: number, end: number): Range | null {
  let at = first
  while (at < end && (bitsOf(view, at) & (cue.CONJUNCTION | cue.ADVERB)) !== 0) at++
  if ((bitsOf(view, at) & cue.PREPOSITION) !== 0) at = pastAdjunct(view, at, end)
  if ((bitsOf(view, at) & cue.PRONOUN) !== 0) return { first: at, end: at + 1 }
  if (!isCapital(view.tokens, at) || (bitsOf(view, at) & (cue.PREPOSITION | cue.OPENER)) !== 0) return null
  let last = at
  while (
    last + 1 < end &&
    last - at < LEADING_REACH &&
    jointAt(view, last) !== OTHER &&
    jointAt(view, last) !== COMMA &&
    isCapital(view.tokens, last + 1)
  )
    last++
  return last > at || (bitsOf(view, at) & cue.DETERMINER) === 0 ? { first: at, end: last + 1 } : null
}

/** `At the rally, Oak went on`: the token behind the comma that closes what a sentence opens with. */
function pastAdjunct(view: View, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LEADING_REACH); at++) if (jointAt(view, at) === COMMA) return at + 1
  return from
}

/** Words a clause before the main one may have: `Noting that the ties are strong, Xi said`. */
const LONGEST_LEAD = 60

/** The subject of the clause behind a leading participle. */
export function mainSubject(view: View, verb: number): Range | null {
  for (let at = verb + 1; at < Math.min(view.tokens.count - 1, verb + LONGEST_LEAD); at++) {
    const between = jointAt(view, at)
    if (between === OTHER) return null
    if (between !== COMMA) continue
    const next = at + 1
    if ((bitsOf(view, next) & cue.PRONOUN) !== 0) return { first: next, end: next + 1 }
    if (!isCapital(view.tokens, next)) continue
    let last = next
    while (
      last + 1 < view.tokens.count &&
      jointAt(view, last) !== OTHER &&
      jointAt(view, last) !== COMMA &&
      isCapital(view.tokens, last + 1)
    )
      last++
    if (jointAt(view, last) === SPACE && (bitsOf(view, last + 1) & (cue.VERB | cue.AUXILIARY)) !== 0)
      return { first: next, end: last + 1 }
  }
  return null
}
