import { TOKEN_DIGITS } from '../core/reading.ts'
import type { Range } from './clauses.ts'
import { APOSTROPHE, HYPHEN, isCapital, OTHER, SPACE, STOP, STOP_SPACE } from './joints.ts'
import * as word from './speech-cues.ts'
import { breaks, has, isComma, isSmall, isSpeech, joined, marked, type Telling, wordAt } from './telling.ts'

/** A source of more words than this is a clause that was read wrong. */
const LONGEST_SOURCE = 24
/** Words of a place, a time or an addressee between a verb and its subject. */
const LONGEST_ADJUNCT = 8
const LONGEST_APPOSITION = 16

/** Cannot be part of a noun phrase. */
const OUTSIDE =
  word.VERB |
  word.SPLIT |
  word.AUXILIARY |
  word.PASSIVE |
  word.SUBORDINATOR |
  word.REFLEXIVE |
  word.ADVERB |
  word.REPORTED
const STARTS = word.DETERMINER | word.PRONOUN

/** The noun phrase that begins at or behind `from`, adjuncts and adverbs before it left out; null when none does before `end`. */
export function phraseBehind(telling: Telling, from: number, end: number): Range | null {
  let at = from
  while (at < end) {
    if (isSpeech(telling, at)) return null
    if (isSmall(telling, at) && has(telling, at, word.REFLEXIVE | word.ADVERB) && !has(telling, at, word.DETERMINER)) {
      if (at + 1 < end && joined(telling, at) !== SPACE && joined(telling, at) !== HYPHEN) return null
      at++
      continue
    }
    // The Portuguese articles `a` and `o` are prepositions too.
    if (!isSmall(telling, at) || !has(telling, at, word.PREPOSITION) || has(telling, at, word.DETERMINER)) break
    const next = pastAdjunct(telling, at, end)
    if (next === null) return null
    at = next
  }
  if (at >= end || has(telling, at, word.OBLIQUE)) return null
  return phraseAt(telling, at, end)
}

/** The token behind a prepositional phrase. */
function pastAdjunct(telling: Telling, from: number, end: number): number | null {
  let at = from + 1
  let noun = false
  for (; at < Math.min(end, from + LONGEST_ADJUNCT); at++) {
    const between = joined(telling, at - 1)
    if (between !== SPACE && between !== HYPHEN && between !== STOP_SPACE) return null
    const isNoun = telling.cues.nounsInCapitals
      ? isCapital(telling.tokens, at) || /\d/u.test(telling.text[telling.tokens.start[at] ?? 0] ?? '')
      : !has(telling, at, word.DETERMINER | word.PREPOSITION)
    if (noun && !isNoun && !(has(telling, at, word.LINK) && !has(telling, at, word.DETERMINER))) return at
    if (noun && isNoun && !telling.cues.nounsInCapitals && isCapital(telling.tokens, at)) {
      if (!isCapital(telling.tokens, at - 1)) return at
    }
    if (isNoun) noun = true
    else if (has(telling, at, OUTSIDE & ~word.REFLEXIVE)) return null
  }
  return noun ? at : null
}

/** The noun phrase that begins with the token `from`, with what is joined to it by a preposition, a genitive or a comma. */
export function phraseAt(telling: Telling, from: number, end: number): Range | null {
  if (from >= end || isSpeech(telling, from)) return null
  if (telling.quoted[from] !== 0 && telling.quoted[from - 1] !== telling.quoted[from])
    return nameInMarks(telling, from, end)
  const capital = isCapital(telling.tokens, from) || ((telling.tokens.flags[from] ?? 0) & TOKEN_DIGITS) !== 0
  const starts = has(telling, from, STARTS)
  if (has(telling, from, word.PRONOUN) && !followsNoun(telling, from, end)) return { first: from, end: from + 1 }
  if (
    !capital &&
    !starts &&
    (has(telling, from, OUTSIDE | word.PREPOSITION | word.CONJUNCTION) || telling.cues.nounsInCapitals)
  ) {
    // `sagte stellvertretend Meier`: an adjective before a name.
    if (has(telling, from, OUTSIDE | word.PREPOSITION | word.CONJUNCTION) || !followsNoun(telling, from, end))
      return null
  }
  const last = lastOf(telling, from, end)
  if (last === null) return null
  return { first: from, end: withAppositions(telling, last, end) + 1 }
}

/** Appositions that a name may have: `der Leiter der Klinik, Lars Meier, ein Arzt`. */
const MOST_APPOSITIONS = 3

function withAppositions(telling: Telling, last: number, end: number): number {
  let found = last
  for (let count = 0; count < MOST_APPOSITIONS; count++) {
    const next = appositionEnd(telling, found, end)
    if (next === null) break
    found = next
  }
  return found
}

/** `„Spiegel Online“`: the words between the marks are the name. */
function nameInMarks(telling: Telling, from: number, end: number): Range | null {
  let last = from
  while (last + 1 < end && telling.quoted[last + 1] === telling.quoted[from]) last++
  return { first: from, end: last + 1 }
}

/** A noun stands within two words: `diese beiden Sprecher`. */
function followsNoun(telling: Telling, at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 3); next++) {
    if (joined(telling, next - 1) !== SPACE || has(telling, next, OUTSIDE | word.PREPOSITION)) return false
    if (telling.cues.nounsInCapitals ? isCapital(telling.tokens, next) : !has(telling, next, STARTS)) return true
  }
  return false
}

/** The last token of the noun phrase, appositions aside. */
function lastOf(telling: Telling, from: number, end: number): number | null {
  let last = isHead(telling, from) ? from : -1
  for (let at = pastAttribute(telling, from, end) + 1; at < Math.min(end, from + LONGEST_SOURCE); at++) {
    const between = joined(telling, at - 1)
    const bracket = between === OTHER && /^[ \u00a0]?[()„“"»«/][ \u00a0]?$|^\) $|^ [("„»«]/u.test(gap(telling, at - 1))
    if (isComma(telling, at - 1) || (between === OTHER && !bracket) || isSpeech(telling, at)) break
    if (between === STOP_SPACE && !isAbbreviated(telling, at - 1)) break
    const capital = isCapital(telling.tokens, at)
    const bits = telling.bits[at] ?? 0
    if (!capital && between === SPACE) {
      const links = (bits & (word.LINK | word.DETERMINER)) !== 0
      if (!links && (bits & (OUTSIDE | word.PREPOSITION)) !== 0) break
      if ((bits & word.CONJUNCTION) !== 0 && !joinsNames(telling, at, end)) break
      if (links && last >= 0 && (bits & word.LINK) === 0) break
    }
    if (isHead(telling, at) || between === HYPHEN || between === APOSTROPHE || between === STOP) last = at
  }
  return last < 0 ? null : last
}

/** Words of an attribute before its noun: `die in Leeds geborene`, `einer gestern verbreiteten`. */
const LONGEST_ATTRIBUTE = 10
const ATTRIBUTE_ENDING = /(?:[tn]e|nde|ter|ten|nen|nden|nder|ner)$/u

/** The participle that an article waits for; the article itself where none follows. */
function pastAttribute(telling: Telling, from: number, end: number): number {
  const opens = word.ADVERB | word.REFLEXIVE | word.PREPOSITION | word.DETERMINER
  if (!telling.cues.verbSecond || !has(telling, from, word.DETERMINER) || !has(telling, from + 1, opens)) return from
  for (let at = from + 1; at + 1 < Math.min(end, from + LONGEST_ATTRIBUTE); at++) {
    if (joined(telling, at - 1) !== SPACE || telling.quoted[at] !== telling.quoted[from]) return from
    if (!isSmall(telling, at) || has(telling, at, opens)) continue
    if (!ATTRIBUTE_ENDING.test(wordAt(telling, at)) || has(telling, at, word.VERB | word.AUXILIARY | word.PASSIVE))
      continue
    if (isCapital(telling.tokens, at + 1)) return at
  }
  return from
}

const gap = (telling: Telling, at: number) =>
  telling.text.slice(telling.tokens.end[at] ?? 0, telling.tokens.start[at + 1] ?? 0)

/** `Dr. Meier`, `J. Meier`, `St. Gallen`. */
function isAbbreviated(telling: Telling, at: number): boolean {
  return (telling.tokens.end[at] ?? 0) - (telling.tokens.start[at] ?? 0) <= 4
}

/** A noun, by its capital where nouns have one. */
function isHead(telling: Telling, at: number): boolean {
  if (telling.cues.nounsInCapitals) return isCapital(telling.tokens, at) && !has(telling, at, word.DETERMINER)
  return !has(telling, at, word.DETERMINER | word.PREPOSITION | word.CONJUNCTION | word.LINK | OUTSIDE)
}

/** `Meier und Huber`, `Meier sowie die Ministerin`. */
function joinsNames(telling: Telling, at: number, end: number): boolean {
  if (at + 1 >= end || joined(telling, at) !== SPACE) return false
  return isCapital(telling.tokens, at + 1) || has(telling, at + 1, word.DETERMINER)
}

/** `Meier, der Leiter der Klinik`: what stands between two commas and holds no verb. */
function appositionEnd(telling: Telling, last: number, end: number): number | null {
  if (last + 1 >= end || !isComma(telling, last)) return null
  const first = last + 1
  if (!isCapital(telling.tokens, first) && !has(telling, first, word.DETERMINER)) return null
  for (let at = first; at < Math.min(end, first + LONGEST_APPOSITION); at++) {
    if (isSpeech(telling, at) || has(telling, at, word.SUBORDINATOR)) return null
    if (isSmall(telling, at) && has(telling, at, word.VERB | word.AUXILIARY | word.PASSIVE | word.REPORTED)) return null
    const closes = at + 1 >= end || breaks(telling, at) || marked(telling, at, /[„"“»«.?!]/u)
    if (closes && joined(telling, at) !== STOP_SPACE) {
      const head = telling.cues.nounsInCapitals ? isCapital(telling.tokens, at) : at > first
      return head && at > first ? at : null
    }
  }
  return null
}

/** The noun phrase that the part of a sentence from `first` on opens with, where it may be its subject. */
export function openingPhrase(telling: Telling, first: number, limit: number): Range | null {
  let at = first
  while (at < limit && isOpening(telling, at)) at++
  if (at >= limit || has(telling, at, NOT_SUBJECT) || isAdverb(telling, at)) return null
  return phraseAt(telling, at, limit)
}

/** Words between a subject and its verb where the order of words is free: `Robles también lo dijo`. */
const MOST_BETWEEN = 3

/** The subject that stands before the verb at `verb`, in the part of the sentence that begins at `first`. */
export function phraseBefore(telling: Telling, first: number, verb: number): Range | null {
  const found = openingPhrase(telling, first, verb)
  if (found === null) return null
  const at = found.first
  if (has(telling, at, word.POINTER) && at + 1 === verb && telling.cues.verbSecond) return null
  const { end } = found
  if (end >= verb || has(telling, at, word.PRONOUN)) return found
  if (!telling.cues.verbSecond) return verb - end <= MOST_BETWEEN ? found : null
  if (verb - at > LONGEST_SOURCE) return found
  // One part of the sentence stands before its verb: `Ein nicht genannter Vertreter der Firma in Berlin sagte`.
  let last = verb
  while (last > end && has(telling, last - 1, word.ADVERB | word.REFLEXIVE)) last--
  for (let next = at; next < last; next++) {
    if (isSpeech(telling, next) || (next + 1 < last && breaks(telling, next))) return found
    if (isSmall(telling, next) && has(telling, next, word.AUXILIARY | word.PASSIVE | word.VERB)) return found
  }
  return { first: at, end: last }
}

const NOT_SUBJECT =
  word.PREPOSITION |
  word.SUBORDINATOR |
  word.ADVERB |
  word.SO |
  word.AS |
  word.OBLIQUE |
  word.THAT |
  word.AUXILIARY |
  word.PASSIVE

/** `Relativierend`, `Glücklicherweise`: one word before the verb. */
function isAdverb(telling: Telling, at: number): boolean {
  const { adverbEnding } = telling.cues
  if (adverbEnding === null || has(telling, at, word.DETERMINER)) return false
  return joined(telling, at) === SPACE && !isCapital(telling.tokens, at + 1) && adverbEnding.test(wordAt(telling, at))
}

/** `Und`, `Doch`, `Auch`: before the subject. */
function isOpening(telling: Telling, at: number): boolean {
  return (
    has(telling, at, word.CONJUNCTION) ||
    (has(telling, at, word.ADVERB) && joined(telling, at) === SPACE && has(telling, at + 1, word.DETERMINER))
  )
}
