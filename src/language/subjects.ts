import { TOKEN_DIGITS } from '../core/reading.ts'
import { bitsOf, endOf, isPossessive, jointAt, type Range, startOf, type View } from './clauses.ts'
import * as cue from './cues.ts'
import { APOSTROPHE, COMMA, HYPHEN, isCapital, OTHER, SPACE, STOP, STOP_SPACE } from './joints.ts'
import { leadingSubject, mainSubject } from './leading-subjects.ts'
import { wordHash } from './tokens.ts'

/** A subject of more words than this is a clause that was read wrong. */
const LONGEST_SUBJECT = 28
/** Words an apposition may push the subject away from its verb. */
const LONGEST_APPOSITION = 40
const AND = wordHash('and')
const POSSESSIVE = wordHash('s')
const WHAT = wordHash('what')

const CLOSED = cue.PREPOSITION | cue.CONJUNCTION | cue.OPENER | cue.AUXILIARY | cue.NEGATION | cue.ADVERB

function canEnd(view: View, at: number, first: number): boolean {
  const bits = bitsOf(view, at)
  if (isCapital(view.tokens, at) && at > first) return true
  if ((bits & cue.DETERMINER) !== 0) return (bits & cue.PRONOUN) !== 0
  if (isPossessive(view, at, first)) return false
  return (bits & CLOSED) === 0 && ((bits & cue.VERB) === 0 || (bits & (cue.NOUN_TOO | cue.DOCUMENT)) !== 0)
}

/** The noun phrase that ends with the token `last`, as the subject of a verb behind it; null when there is none. */
function subject(view: View, last: number, first: number): Range | null {
  if (last < first) return null
  if ((bitsOf(view, last) & (cue.PRONOUN | cue.RELATIVE)) !== 0 && !isCapitalInside(view, last, first))
    return { first: last, end: last + 1 }
  if (!canEnd(view, last, first)) return null
  let at = last
  while (at > first && last - at < LONGEST_SUBJECT) {
    const between = jointAt(view, at - 1)
    if (between === COMMA || between === OTHER) break
    const bits = bitsOf(view, at - 1)
    if (between === HYPHEN || between === STOP || between === STOP_SPACE || isPossessive(view, at - 1, first)) {
      at--
      continue
    }
    if (between === APOSTROPHE && view.tokens.hash[at] === POSSESSIVE) {
      at--
      continue
    }
    const capital = isCapitalInside(view, at - 1, first)
    if ((bits & cue.CONJUNCTION) !== 0 && !capital) {
      const joins =
        view.tokens.hash[at - 1] === AND &&
        at - 2 >= first &&
        isCapital(view.tokens, at - 2) &&
        (isCapital(view.tokens, at) || (bitsOf(view, at) & cue.DETERMINER) !== 0)
      if (!joins) break
    } else if (!capital) {
      if ((bits & (cue.AUXILIARY | cue.NEGATION | cue.OPENER | cue.RELATIVE)) !== 0) break
      if ((bits & cue.PRONOUN) !== 0 && (bits & cue.PREPOSITION) === 0) break
      if ((bits & cue.VERB) !== 0 && (bits & (cue.NOUN_TOO | cue.DOCUMENT)) === 0) break
    }
    at--
  }
  while (at < last && (bitsOf(view, at) & (cue.ADVERB | cue.CONJUNCTION)) !== 0 && !isCapitalInside(view, at, first))
    at++
  if ((bitsOf(view, at) & cue.PREPOSITION) !== 0 && !isCapitalInside(view, at, first)) return lastPhrase(view, at, last)
  return isNounPhrase(view, at, last) ? { first: at, end: last + 1 } : null
}

/** Begins with an article or a capital, or ends with a plural, a name or a document: other runs of words are a clause without its verb. */
function isNounPhrase(view: View, at: number, last: number): boolean {
  if (isCapital(view.tokens, at) || (bitsOf(view, at) & (cue.DETERMINER | cue.DOCUMENT)) !== 0) return true
  return (
    isCapital(view.tokens, last) ||
    view.text[endOf(view, last) - 1] === 's' ||
    (bitsOf(view, last) & cue.DOCUMENT) !== 0
  )
}

/** A capital that the sentence's beginning does not explain. */
function isCapitalInside(view: View, at: number, first: number): boolean {
  return at > first && isCapital(view.tokens, at)
}

/** `In a statement Clinton said`: what opens with a preposition ends with the subject. */
function lastPhrase(view: View, from: number, last: number): Range | null {
  let at = last
  if (isCapital(view.tokens, last)) {
    while (at - 1 > from && isCapital(view.tokens, at - 1) && jointAt(view, at - 1) !== OTHER) at--
    return { first: at, end: last + 1 }
  }
  while (at > from + 1 && (bitsOf(view, at) & cue.DETERMINER) === 0) at--
  return (bitsOf(view, at) & cue.DETERMINER) !== 0 && at > from + 1 ? { first: at, end: last + 1 } : null
}

/** The subject before an apposition that ends at `last`, right before the verb: `Smith, a spokesman for the party, said`. */
function subjectBeforeApposition(view: View, last: number, first: number): Range | null {
  for (let at = last; at > first && last - at < LONGEST_APPOSITION; at--) {
    const bracketed = closesBracket(view, at - 1)
    if (jointAt(view, at - 1) !== COMMA && !bracketed) continue
    const inner = bitsOf(view, at)
    const before = bracketed ? subjectBeforeBracket(view, at - 1, first) : subject(view, at - 1, first)
    if (before === null || (inner & (cue.CONJUNCTION | cue.VERB)) !== 0) continue
    if ((bitsOf(view, before.first) & cue.PRONOUN) !== 0) continue
    const capital = isCapital(view.tokens, at)
    // `The chairman, Phil Lovas, said`: a name in apposition stands behind the subject of the whole sentence.
    const named = capital && before.first <= first + 1 && isNounPhrase(view, before.first, at - 1)
    const opens = (inner & (cue.DETERMINER | cue.RELATIVE)) !== 0 || !capital
    if (!named && !(opens && isCapital(view.tokens, at - 1))) continue
    // `Smith, however, said`, `Smith, who left early, said`, `Smith, 58, said`: more of the subject, no part of its name.
    const aside = (inner & (cue.RELATIVE | cue.PREPOSITION | cue.ADVERB)) !== 0 && (inner & cue.DETERMINER) === 0
    const age = ((view.tokens.flags[at] ?? 0) & TOKEN_DIGITS) !== 0 && at === last
    return aside || age ? before : { first: before.first, end: last + 1 }
  }
  return null
}

const ENDS_PHRASE = cue.CONJUNCTION | cue.RELATIVE | cue.AUXILIARY

/** The noun phrase that begins at `from`, as a subject behind its verb: `said the mayor of Leeds`. */
export function subjectBehind(view: View, from: number, end: number): Range | null {
  const first = bitsOf(view, from)
  if (from >= end || view.quoted[from] === 1) return null
  if ((first & cue.PRONOUN) !== 0) return { first: from, end: from + 1 }
  if ((first & (cue.OPENER | cue.RELATIVE)) !== 0) return null
  if (
    !isCapital(view.tokens, from) &&
    (first & (CLOSED | cue.VERB)) !== 0 &&
    (first & (cue.DETERMINER | cue.DOCUMENT)) === 0
  )
    return null
  let at = from
  while (at + 1 < end && at - from < LONGEST_SUBJECT) {
    const between = jointAt(view, at)
    if (between === COMMA || between === OTHER) break
    const bits = bitsOf(view, at + 1)
    const capital = isCapital(view.tokens, at + 1)
    if (between === SPACE && !capital && !isPossessive(view, at + 1, from)) {
      if ((bits & ENDS_PHRASE) !== 0 && view.tokens.hash[at + 1] !== AND) break
      if ((bits & cue.PREPOSITION) !== 0 && !OF.has(view.tokens.hash[at + 1] ?? 0)) break
    }
    at++
  }
  return { first: from, end: at + 1 }
}

/** Words of an apposition behind a subject that stands behind its verb. */
const LONGEST_BEHIND = 30

/** `said Smith, a senior fellow at the institute`: the subject with what stands behind its comma. */
export function withApposition(view: View, range: Range, end: number): Range {
  const first = range.end
  if (first >= end || jointAt(view, first - 1) !== COMMA || (bitsOf(view, first) & cue.DETERMINER) === 0) return range
  if ((bitsOf(view, first) & cue.PRONOUN) !== 0) return range
  for (let at = first; at < Math.min(end, first + LONGEST_BEHIND); at++) {
    if (view.quoted[at] === 1) return range
    if ((bitsOf(view, at) & (cue.RELATIVE | cue.OPENER)) !== 0) return { first: range.first, end: at }
    if ((bitsOf(view, at) & (cue.AUXILIARY | cue.NEGATION)) !== 0) return range
    const between = jointAt(view, at)
    if (at + 1 >= end || between === COMMA || between === OTHER) return { first: range.first, end: at + 1 }
  }
  return range
}

const OF = new Set(['of', 'for', 'from', 'with'].map(wordHash))

/** The subject of a verb whose cue begins at `start`: right before it, before an apposition, or that of the verb before it. */
export function subjectBefore(
  view: View,
  verb: number,
  start: number,
  first: number,
  shared: Range | null,
): Range | null {
  const last = start - 1
  const participle = (bitsOf(view, verb) & cue.PARTICIPLE) !== 0 && start === verb
  if (last < first) return participle ? mainSubject(view, verb) : null
  const between = jointAt(view, last)
  if (participle) return shared ?? (between === COMMA ? leadingSubject(view, first, last) : null)
  if (between === SPACE || between === APOSTROPHE) {
    if ((bitsOf(view, last) & cue.CONJUNCTION) !== 0 && !isCapitalInside(view, last, first))
      return shared ?? leadingSubject(view, first, last)
    const own = subject(view, last, first)
    const reduced = start === verb && (bitsOf(view, verb) & cue.REDUCED) !== 0 && !isCapital(view.tokens, last)
    if (own === null || (reduced && (bitsOf(view, last) & (cue.PRONOUN | cue.RELATIVE)) === 0)) return null
    // `what he called tribalism` is somebody else's sentence.
    return own.first > first && view.tokens.hash[own.first - 1] === WHAT && jointAt(view, own.first - 1) === SPACE
      ? null
      : own
  }
  if (between === COMMA) return subjectBeforeApposition(view, last, first)
  return subjectBeforeBracket(view, last, first)
}

/** `Moore (D-Wis.)`: the subject with its brackets, which close behind `last`. */
function subjectBeforeBracket(view: View, last: number, first: number): Range | null {
  const bracket = beforeBracket(view, last, first)
  const named = bracket === null ? null : subject(view, bracket, first)
  return named === null ? null : { first: named.first, end: last + 1 }
}

/** `(D-Wis.), `: brackets and a comma behind the token. */
const closesBracket = (view: View, at: number): boolean =>
  /^\.?\),\s+$/u.test(view.text.slice(endOf(view, at), startOf(view, at + 1)))

/** Words in brackets between a name and its verb: `Moore (D-Wis.) said`. */
const LONGEST_BRACKET = 6

/** The last token before brackets that close right behind `last`. */
function beforeBracket(view: View, last: number, first: number): number | null {
  if (!view.text.slice(endOf(view, last), startOf(view, last + 1)).includes(')')) return null
  for (let at = last; at > first && last - at < LONGEST_BRACKET; at--) {
    if (view.text.slice(endOf(view, at - 1), startOf(view, at)).includes('(')) return at - 1
  }
  return null
}
