import type { Quotation, Sentence } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Range } from './clauses.ts'
import { type Cue, colonSpan, cueSpans, impersonal, tokenSpan } from './cue-spans.ts'
import { SPACE } from './joints.ts'
import { openingSource } from './opening-source.ts'
import { isName, type Place, placeOf, SURE_WORDS } from './quotation-place.ts'
import * as word from './speech-cues.ts'
import { isTurned, subjectOf } from './subject-of.ts'
import {
  breaks,
  endAt,
  has,
  isCue,
  isSmall,
  joined,
  marked,
  startAt,
  type Telling,
  type Told,
  wordAt,
  wordsOf,
} from './telling.ts'
import { openingPhrase, phraseBehind } from './told-by.ts'

/** Words between a quotation and its cue; work on one sentence would grow with the square of its quotations. */
const CUE_REACH = 60

/**
 * Each quotation that is speech, with its source. `reported` is what its sentence reports and `before` the told thing before it: a quotation
 * inside the first, or right behind the second, has the same source.
 */
export function quotedSpeech(
  telling: Telling,
  quotation: Quotation,
  at: number,
  reported: readonly Told[],
  before: Told | null,
): Told | null {
  const place = placeOf(telling, quotation, at)
  if (place === null) return null
  const words = wordsOf(telling, quotation)
  const inner = { start: quotation.start, end: quotation.end }
  const told = ({ source, cue }: Cue): Told => ({ source, cue, content: [inner], sentence: place.sentence })
  const behind = cueBehind(telling, place)
  if (behind !== null) return told(behind)
  const colon = marked(telling, place.first - 1, /:/u) && place.first > place.sentence.firstToken
  if (colon) {
    const found = cueBefore(telling, place, before)
    if (found !== null) return told(found)
  }
  const near = nearCue(telling, place)
  const called = near?.source != null && has(telling, place.first - 1, word.CALLING)
  if (!called && isName(telling, place, words)) return null
  const around = nearest(reported, inner)
  if (around !== null) return told(around)
  if (near !== null && (words >= SURE_WORDS || near.source !== null || near.unnamed)) return told(near)
  // Of 36 quotations that were given to the subject of a sentence without a cue, 6 were right: part of a sentence, they need a cue.
  if (words < SURE_WORDS || before === null || isPart(telling, place)) return null
  return quotation.block - before.sentence.block <= 1 ? told({ source: before.source, cue: [] }) : null
}

/** The sentence has a subject of its own before the quotation. */
function isPart(telling: Telling, { sentence, first }: Place): boolean {
  if (first <= sentence.firstToken + 1) return false
  const subject = openingPhrase(telling, sentence.firstToken, first)
  return (subject ?? invertedSubject(telling, sentence.firstToken, first)) !== null
}

/** What reports the quotation, with the nearest cue: `nach seiner Meinung „`. */
function nearest(reported: readonly Told[], inner: Span): Told | null {
  let found: Told | null = null
  let least = Number.POSITIVE_INFINITY
  for (const told of reported) {
    if (!told.content.some(({ start, end }) => start <= inner.start && inner.end <= end)) continue
    const cue = told.cue[0]?.start ?? told.sentence.start
    const distance = cue < inner.start ? inner.start - cue : cue - inner.end
    if (distance >= least) continue
    found = told
    least = distance
  }
  return found
}

/** `“, sagte Meier`, `“, so Meier`, `“, hatte Meier gesagt`: right behind the quotation. */
function cueBehind(telling: Telling, { end, after, last, quotation }: Place): Cue | null {
  if (end >= after || !isSmall(telling, end)) return null
  const gap = telling.text.slice(quotation.end, startAt(telling, end))
  if (!/^[\s,–—-]*$/u.test(gap)) return null
  const at = end
  if (has(telling, at, word.SO) && has(telling, at + 1, word.IMPERSONAL))
    return impersonal(telling, last, at + 1, after)
  if (has(telling, at, word.SO)) {
    const verb = at + 1 < after && isCue(telling, at + 1, after) ? at + 1 : at
    const source = telling.quoted[verb + 1] === 0 ? phraseBehind(telling, verb + 1, after) : null
    return source === null ? null : { source, cue: [{ start: startAt(telling, at), end: endAt(telling, verb) }] }
  }
  const opening = openingSource(telling, at, after)
  if (opening !== null) return opening
  if (has(telling, at, word.IMPERSONAL)) return impersonal(telling, last, at, after)
  if (has(telling, at, word.AUXILIARY)) {
    const participle = participleBehind(telling, at, after)
    if (participle === null) return null
    const source = telling.cues.verbSecond
      ? phraseBehind(telling, at + 1, participle)
      : phraseBehind(telling, participle + 1, after)
    return source === null ? null : { source, cue: cueSpans(telling, last, participle) }
  }
  const known = isCue(telling, at, after)
  if (!known && !(gap.includes(',') && isVerbLike(telling, at))) return null
  const source = phraseBehind(telling, at + 1, after)
  return source === null ? null : { source, cue: cueSpans(telling, last, at) }
}

/** A small word behind a quotation and its comma that can only be the verb: `“, strahlt die Siegerin`. */
function isVerbLike(telling: Telling, at: number): boolean {
  const other =
    word.PREPOSITION |
    word.CONJUNCTION |
    word.SUBORDINATOR |
    word.ADVERB |
    word.DETERMINER |
    word.PRONOUN |
    word.AUXILIARY |
    word.PASSIVE |
    word.REFLEXIVE
  return !has(telling, at, other)
}

/** `Meier sagte: „`, `In dem Bericht heißt es: „`, `Meier: „`. */
function cueBefore(telling: Telling, { first, sentence }: Place, before: Told | null): Cue | null {
  const from = sentence.firstToken
  for (let at = first - 1; at >= Math.max(from, first - CUE_REACH); at--) {
    if (has(telling, at, word.IMPERSONAL) && isSmall(telling, at)) return impersonal(telling, sentence, at, first)
    if (has(telling, at, word.SO) && isSmall(telling, at) && at > from && joined(telling, at - 1) !== SPACE) {
      const source = phraseBehind(telling, at + 1, first)
      if (source !== null) return { source, cue: [tokenSpan(telling, at)] }
    }
    if (!isCue(telling, at, first)) continue
    const source = subjectOf(telling, { ...sentence, endToken: first }, at, null)
    if (source !== null) return { source, cue: cueSpans(telling, { ...sentence, endToken: first }, at) }
  }
  const mark = colonSpan(telling, first - 1)
  const opening = openingSource(telling, from, first)
  if (opening !== null) return opening
  // `Seine Zuversicht gründet sich darauf: „`, `Das sei falsch: „`: his who spoke before.
  if (before !== null && isReported(telling, from, first)) return { source: before.source, cue: [mark] }
  if (before !== null && POSSESSIVE.test(wordAt(telling, from))) return { source: before.source, cue: [mark] }
  const subject = openingPhrase(telling, from, first) ?? invertedSubject(telling, from, first)
  return subject === null ? null : { source: subject, cue: [mark] }
}

function isReported(telling: Telling, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (has(telling, at, word.REPORTED) && isSmall(telling, at)) return true
  return false
}

const POSSESSIVE = /^(?:Sein|Ihr)(?:e[rsnm]?)?$/u

/** The subject behind the finite verb of a sentence that opens with something else. */
function invertedSubject(telling: Telling, from: number, end: number): Range | null {
  if (!telling.cues.verbSecond) return null
  for (let at = from + 1; at < end; at++) {
    if (!isSmall(telling, at) || telling.quoted[at] !== 0) continue
    if (has(telling, at, word.AUXILIARY | word.PASSIVE | word.VERB | word.SPLIT) || /te$/u.test(wordAt(telling, at))) {
      return phraseBehind(telling, at + 1, end)
    }
  }
  return null
}

interface Near extends Cue {
  /** Said by nobody in particular: `wurde als „Irrweg“ bezeichnet`. */
  readonly unnamed: boolean
}

function found(telling: Telling, sentence: Sentence, verb: number): Near {
  return {
    source: subjectOf(telling, sentence, verb, null),
    cue: cueSpans(telling, sentence, verb),
    unnamed: isTurned(telling, sentence, verb),
  }
}

/** The cue nearest to a quotation that is part of a sentence: before it, else behind. */
function nearCue(telling: Telling, { first, end, sentence, after, last }: Place): Near | null {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - CUE_REACH); at--) {
    if (!isCue(telling, at, sentence.endToken) || isClosed(telling, at, first)) continue
    return found(telling, sentence, at)
  }
  for (let at = end; at < Math.min(after, end + CUE_REACH); at++) {
    if (!isCue(telling, at, after)) continue
    return found(telling, last, at)
  }
  return null
}

/** The cue ends a clause before the quotation: `kritisierte die Rede, die er gehalten habe, als „`. */
function isClosed(telling: Telling, cue: number, first: number): boolean {
  if (!telling.cues.verbSecond || !has(telling, cue, word.PARTICIPLE)) return false
  const last = has(telling, cue + 1, word.AUXILIARY | word.PASSIVE) ? cue + 1 : cue
  for (let at = last; at < Math.min(first - 1, last + 3); at++)
    if (breaks(telling, at)) return !marked(telling, at, /:/u)
  return false
}

function participleBehind(telling: Telling, auxiliary: number, end: number): number | null {
  for (let at = auxiliary + 1; at < end; at++) if (has(telling, at, word.PARTICIPLE) && isSmall(telling, at)) return at
  return null
}
