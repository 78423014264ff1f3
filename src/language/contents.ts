import type { Quotation, Sentence } from '../core/reading.ts'
import { isSpace, type Span } from '../core/span.ts'
import { bitsOf, endOf, jointAt, startOf, type View } from './clauses.ts'
import * as cue from './cues.ts'
import { APOSTROPHE, COMMA, isCapital, SPACE } from './joints.ts'
import { wordHash } from './tokens.ts'

/** What was said, behind its cue. */
export interface Behind {
  readonly start: number
  /** End of the cue, the preposition or colon that belongs to it included. */
  readonly cueEnd: number
}

/** Words between a verb and what was said: `told reporters in Geneva on Monday that`. */
const LONGEST_ADJUNCT = 16
const THAT = wordHash('that')
const TO = wordHash('to')
const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april may june july august september october november december'
    .split(' ')
    .map(wordHash),
)

/** Offset of the first character at or behind `at` that is no white space. */
function past(text: string, at: number): number {
  let next = at
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  return next
}

/** A quotation that begins between the token `at` and the next, a comma or colon in between aside. */
export function quotationBehind(view: View, at: number): number | null {
  let next = past(view.text, endOf(view, at))
  if (view.text[next] === ',' || view.text[next] === ':') next = past(view.text, next + 1)
  return view.opening.has(next) ? next : null
}

/** Where what was said begins behind the last word of the cue, whose verb has the bits; null when nothing that can have been said stands there. */
export function contentBehind(view: View, verb: number, sentence: Sentence, bits: number): Behind | null {
  const { endToken } = sentence
  const cueEnd = endOf(view, verb)
  const quotation = quotationBehind(view, verb)
  if (quotation !== null && quotation < sentence.end + 2 && (bits & (cue.QUOTE | cue.OBJECT)) !== 0)
    return { start: quotation, cueEnd: colonEnd(view, cueEnd) }
  const mark = past(view.text, cueEnd)
  if (view.text[mark] === ':' && (bits & cue.QUOTE) !== 0 && mark + 1 < sentence.end)
    return { start: past(view.text, mark + 1), cueEnd: mark + 1 }
  let next = verb + 1
  // `added, however, that`
  if (
    verb + 3 < endToken &&
    jointAt(view, verb) === COMMA &&
    jointAt(view, next) === COMMA &&
    (bitsOf(view, verb + 2) & cue.OPENER) !== 0 &&
    (bitsOf(view, next) & (cue.ADVERB | cue.SUBORDINATOR)) !== 0
  )
    next = verb + 2
  else if (next >= endToken || jointAt(view, verb) !== SPACE) return null
  const own = bitsOf(view, next)
  const hash = view.tokens.hash[next] ?? 0
  if ((own & cue.OPENER) !== 0 && (bits & cue.THAT) !== 0) return { start: startOf(view, next), cueEnd }
  if (hash === TO && (bits & cue.INFINITIVE) !== 0) return { start: startOf(view, next), cueEnd }
  if (
    (bits & cue.PREPOSITION_CUE) !== 0 &&
    view.cues.prepositions.get(view.tokens.hash[verb] ?? 0)?.has(hash) === true
  ) {
    const after = next + 1
    if (after < endToken && jointAt(view, next) === SPACE && !TIME.has(view.tokens.hash[after] ?? 0)) {
      return (bitsOf(view, after) & cue.OPENER) !== 0 && (bits & cue.THAT) !== 0
        ? { start: startOf(view, after), cueEnd }
        : { start: startOf(view, after), cueEnd: endOf(view, next) }
    }
  }
  if (hash === TO && (bits & cue.ADDRESSEE) === 0) return null
  if ((bits & cue.ADDRESSEE) !== 0 || isAdjunct(view, next)) return behindAdjunct(view, verb, next, sentence, bits)
  if ((bits & (cue.BARE | cue.OBJECT)) === 0) return null
  // `maintained close ties`, `wrote a new chapter`: only a clause is said with these.
  const clause = (bits & cue.OBJECT) === 0 || (bits & (cue.BARE | cue.PARTICIPLE)) === (cue.BARE | cue.PARTICIPLE)
  return clause && !holdsVerb(view, next + 1, endToken) ? null : { start: startOf(view, next), cueEnd }
}

function holdsVerb(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bitsOf(view, at) & (cue.AUXILIARY | cue.VERB)) !== 0) return true
  return false
}

function colonEnd(view: View, cueEnd: number): number {
  const mark = past(view.text, cueEnd)
  return view.text[mark] === ':' ? mark + 1 : cueEnd
}

/** A preposition, an adverb or a time. */
export function isAdjunct(view: View, at: number): boolean {
  if (isCapital(view.tokens, at) && !TIME.has(view.tokens.hash[at] ?? 0)) return false
  return (bitsOf(view, at) & (cue.PREPOSITION | cue.ADVERB)) !== 0 && (bitsOf(view, at) & cue.DETERMINER) === 0
}

/** Looks past an addressee, a place or a time for the clause, the infinitive or the quotation. */
function behindAdjunct(view: View, verb: number, from: number, sentence: Sentence, bits: number): Behind | null {
  const cueEnd = endOf(view, verb)
  for (let at = from; at < Math.min(sentence.endToken, from + LONGEST_ADJUNCT); at++) {
    const hash = view.tokens.hash[at] ?? 0
    if (
      at > from &&
      (bits & cue.THAT) !== 0 &&
      (hash === THAT || ((bits & cue.ADDRESSEE) !== 0 && (bitsOf(view, at) & cue.OPENER) !== 0))
    ) {
      return { start: startOf(view, at), cueEnd }
    }
    if (at > from && hash === TO && (bits & cue.INFINITIVE) !== 0 && (bits & cue.ADDRESSEE) !== 0)
      return { start: startOf(view, at), cueEnd }
    const quotation = quotationBehind(view, at)
    if (quotation !== null) return { start: quotation, cueEnd }
    const colon = past(view.text, endOf(view, at))
    if (view.text[colon] === ':' && colon + 1 < sentence.end && (bits & cue.QUOTE) !== 0)
      return { start: past(view.text, colon + 1), cueEnd }
    // `told him he should`, `said Monday the plan`: the clause begins where a subject does.
    const next = at + 1
    if (next >= sentence.endToken) return null
    const between = jointAt(view, at)
    if (between === SPACE && (bits & cue.BARE) !== 0 && beginsClause(view, at, next))
      return { start: startOf(view, next), cueEnd }
    if (between === COMMA && hash !== 0 && !isAdjunct(view, next)) return null
    if (between !== SPACE && between !== APOSTROPHE && between !== COMMA) return null
  }
  return null
}

/** Behind a time or a pronoun a subject begins. */
function beginsClause(view: View, at: number, next: number): boolean {
  const opens = (bitsOf(view, next) & (cue.DETERMINER | cue.PRONOUN)) !== 0 || isCapital(view.tokens, next)
  const closes = TIME.has(view.tokens.hash[at] ?? 0) || (bitsOf(view, at) & cue.PRONOUN) !== 0
  return opens && closes && !TIME.has(view.tokens.hash[next] ?? 0)
}

/** What was said before its source: the quotation or clause that ends at a comma, or a quotation that the sentence before ends with. */
export function contentBefore(
  view: View,
  source: number,
  sentence: Sentence,
  from: number,
  resumes: boolean,
): Span | null {
  const { text } = view
  let at = source
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  let quotation = view.closing.get(at)
  const comma = text[at - 1] === ',' || text[at - 1] === '—' || text[at - 1] === '–'
  if (quotation === undefined && comma) quotation = view.closing.get(at - 1)
  if (
    quotation !== undefined &&
    quotation.block === sentence.block &&
    (at > sentence.start || (isNear(text, at, source) && !isFinished(view, quotation, sentence.firstToken)))
  ) {
    const start = quotation.start > from ? wordsBetween(view, from, quotation.start) : quotation.start
    return { start, end: quotation.end }
  }
  if (source <= sentence.start || !comma || at - 1 <= from) return null
  const end = at - 1
  let first = sentence.firstToken
  while (startOf(view, first) < from) first++
  // `When Smith said so, Jones left`: a clause that cannot stand alone was not said.
  if (!resumes && (bitsOf(view, first) & cue.SUBORDINATOR) !== 0 && !holdsComma(view, first, end)) return null
  let verbs = 0
  let count = 0
  for (let token = first; token < sentence.endToken && startOf(view, token) < end; token++) {
    count++
    if ((bitsOf(view, token) & (cue.AUXILIARY | cue.VERB | cue.NEGATION)) !== 0) verbs++
  }
  // `On Tuesday, he said.`: a few words without a verb were not said.
  if (
    count === 0 ||
    (!resumes && count < 3) ||
    (!resumes && verbs === 0 && count < 6 && (bitsOf(view, first) & cue.PREPOSITION) !== 0)
  )
    return null
  return { start: startOf(view, first), end: trimEnd(text, end) }
}

function holdsComma(view: View, first: number, end: number): boolean {
  for (let at = first; endOf(view, at) < end; at++) if (jointAt(view, at) === COMMA) return true
  return false
}

/** The sentence before ended with the quotation: `“Why not?” she asked.` */
const isNear = (text: string, at: number, source: number) => source - at <= 2 && !text.slice(at, source).includes('\n')

/** `... “a choice.” He said more`: the quotation ended with its sentence, and a new one begins. */
function isFinished({ text, tokens, bits }: View, quotation: Quotation, first: number): boolean {
  if (!isCapital(tokens, first)) return false
  return text[quotation.inner.end - 1] === '.' || ((bits[first] ?? 0) & (cue.PRONOUN | cue.DETERMINER)) !== 0
}

/** Words that lead into the quotation are content too: `But the plan “is bad,” he said`. */
function wordsBetween(view: View, from: number, to: number): number {
  const start = past(view.text, from)
  return /[\p{L}\p{N}]/u.test(view.text.slice(start, Math.min(to, start + 200))) ? start : to
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
