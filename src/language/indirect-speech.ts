import type { Sentence } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Range } from './clauses.ts'
import { cueSpans, impersonal } from './cue-spans.ts'
import { SPACE } from './joints.ts'
import { openingSource, sourceBefore } from './opening-source.ts'
import { carrier, closedAt, contentBehind, openedAt, restFrom } from './said-clauses.ts'
import * as word from './speech-cues.ts'
import { isTurned, leading, subjectOf } from './subject-of.ts'
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
} from './telling.ts'
import { phraseBehind } from './told-by.ts'

/** What has more words is a list or a table. */
const LONGEST_SENTENCE = 300
/** Fewer words before a cue were not said: `Am Montag, sagte Meier`. */
const FEWEST_WORDS = 3

/** What a sentence reports in its own words, by `dass`, by the mood of its verb, or by `laut` and its like. */
export function indirectSpeech(telling: Telling, sentence: Sentence, before: Sentence | null): Told[] {
  const found: Told[] = []
  const { firstToken: first, endToken: end } = sentence
  if (end - first > LONGEST_SENTENCE || end - first < FEWEST_WORDS) return found
  for (let at = first; at < end; at++) {
    const bits = telling.bits[at] ?? 0
    if (bits === 0 || telling.quoted[at] !== 0) continue
    const told =
      (at === first + 1 && before !== null ? byPointer(telling, sentence, at, before) : null) ??
      ((bits & (word.OPENING | word.BEFORE | word.BEHIND)) === 0 ? null : byOpening(telling, sentence, at)) ??
      ((bits & word.SO) === 0 ? null : bySo(telling, sentence, at)) ??
      ((bits & word.OPINION) === 0 ? null : byOpinion(telling, sentence, at)) ??
      ((bits & (word.VERB | word.PARTICIPLE | word.SPLIT | word.IMPERSONAL)) === 0
        ? null
        : byVerb(telling, sentence, at, found.at(-1)?.source ?? null))
    if (told !== null) found.push(told)
  }
  return found
}

/** `Das teilte Meier mit.`: what the sentence before said. */
function byPointer(telling: Telling, sentence: Sentence, verb: number, before: Sentence): Told | null {
  const { firstToken: first, endToken: end } = sentence
  if (!telling.cues.verbSecond || !has(telling, first, word.POINTER) || !isCue(telling, verb, end)) return null
  if (before.block !== sentence.block || telling.quoted[before.firstToken] !== 0 || has(telling, verb, word.AUXILIARY))
    return null
  const source = phraseBehind(telling, verb + 1, end)
  if (source === null) return null
  const content = [
    { start: startAt(telling, before.firstToken), end: endAt(telling, before.endToken - 1) },
    { start: startAt(telling, first), end: endAt(telling, first) },
  ]
  return { source, cue: cueSpans(telling, sentence, verb), content, sentence }
}

function byOpening(telling: Telling, sentence: Sentence, at: number): Told | null {
  const { firstToken: first, endToken: end } = sentence
  const before = sourceBefore(telling, at, first)
  const opened =
    before === null
      ? openingSource(telling, at, end)
      : { source: before, cue: [{ start: startAt(telling, at), end: endAt(telling, at) }] }
  if (opened === null) return null
  const from = before === null ? at : before.first
  const next = before === null ? opened.source.end : at + 1
  const content: Span[] = []
  if (from - first > 1 || (from > first && !has(telling, first, word.CONJUNCTION)))
    content.push({ start: openedAt(telling, first), end: closedAt(telling, from - 1) })
  if (next < end) content.push(restFrom(telling, sentence, next))
  if (content.length === 0 || Math.max(0, from - first) + Math.max(0, end - next) < FEWEST_WORDS) return null
  // `nach eigenen Angaben`: those of the subject.
  const own = OWN.test(wordAt(telling, opened.source.first))
  const subject = own ? leading(telling, first, from) : null
  return { ...opened, source: subject ?? opened.source, content, sentence }
}

const OWN = /^eigene/u

/** `..., so Meier.` */
function bySo(telling: Telling, sentence: Sentence, at: number): Told | null {
  const { firstToken: first, endToken: end } = sentence
  if (at - first < FEWEST_WORDS || !marked(telling, at - 1, /[,–-]\s*$/u) || at + 1 >= end) return null
  if (has(telling, at + 1, word.IMPERSONAL)) {
    const { source, cue } = impersonal(telling, sentence, at + 1, end)
    return { source, cue, content: [{ start: openedAt(telling, first), end: closedAt(telling, at - 1) }], sentence }
  }
  const verb = isCue(telling, at + 1, end) ? at + 1 : at
  const source = telling.quoted[verb + 1] === 0 ? phraseBehind(telling, verb + 1, end) : null
  if (source === null || has(telling, source.first, word.SUBORDINATOR)) return null
  if (
    source.end < end &&
    joined(telling, source.end - 1) === SPACE &&
    !has(telling, source.end, word.ADVERB | word.PREPOSITION)
  )
    return null
  const content: Span[] = [{ start: openedAt(telling, first), end: closedAt(telling, at - 1) }]
  if (source.end < end && marked(telling, source.end - 1, /^,/u)) content.push(restFrom(telling, sentence, source.end))
  return { source, cue: [{ start: startAt(telling, at), end: endAt(telling, verb) }], content, sentence }
}

/** Words from `ist` to `der Meinung`. */
const OPINION_REACH = 12

/** `ist der Meinung, dass`, `vertritt die Auffassung, ...`: the noun with the verb of its clause. */
function byOpinion(telling: Telling, sentence: Sentence, noun: number): Told | null {
  if (!breaks(telling, noun)) return null
  for (let at = noun - 1; at >= Math.max(sentence.firstToken, noun - OPINION_REACH); at--) {
    if (telling.quoted[at] !== 0 || (at < noun - 1 && breaks(telling, at))) return null
    if (!isSmall(telling, at) || !has(telling, at, word.AUXILIARY | word.VERB | word.HOLDS)) continue
    const content = contentBehind(telling, sentence, noun, null)
    const source = content === null ? null : subjectOf(telling, sentence, at, null)
    if (content === null || source === null) return null
    const cue = [at, noun].map(token => ({ start: startAt(telling, token), end: endAt(telling, token) }))
    return { source, cue, content: [content], sentence }
  }
  return null
}

function byVerb(telling: Telling, sentence: Sentence, at: number, shared: Range | null): Told | null {
  const { endToken: end } = sentence
  const says = has(telling, at, word.IMPERSONAL) && has(telling, at + 1, word.PRONOUN)
  if (!says && !isCue(telling, at, end)) return null
  const asked = says || has(telling, at, word.IMPERSONAL) ? impersonal(telling, sentence, at, end) : null
  const source = asked === null ? subjectOf(telling, sentence, at, shared) : asked.source
  const cue = asked === null ? cueSpans(telling, sentence, at) : asked.cue
  const behind = contentBehind(telling, sentence, at, source)
  const unnamed = says || isTurned(telling, sentence, at)
  if (behind !== null) return source === null && !unnamed ? null : { source, cue, content: [behind], sentence }
  const as = asClause(telling, sentence, at)
  if (as !== null) return source === null ? null : { source, cue: [as.opening, ...cue], content: as.content, sentence }
  return contentBefore(telling, sentence, at, source, cue)
}

/** `Wie Meier mitteilte, liegt ...`, `..., wie Meier mitteilte.` */
function asClause(telling: Telling, sentence: Sentence, verb: number): { opening: Span; content: Span[] } | null {
  const { firstToken: first, endToken: end } = sentence
  let open = verb
  while (open > first && !has(telling, open, word.AS)) {
    if (open < verb && telling.text[endAt(telling, open)] === ';') return null
    open--
  }
  if (!has(telling, open, word.AS) || (open > first && !breaks(telling, open - 1))) return null
  let close = verb
  while (close + 1 < end && !breaks(telling, close)) close++
  if (close - verb > 4) return null
  const content: Span[] = []
  if (open > first) content.push({ start: openedAt(telling, first), end: closedAt(telling, open - 1) })
  if (close + 1 < end) content.push(restFrom(telling, sentence, close + 1))
  if (content.length === 0 || open - first + (end - close) < FEWEST_WORDS) return null
  return { opening: { start: startAt(telling, open), end: endAt(telling, open) }, content }
}

/** A form of a verb, known or by its ending. */
function holdsVerb(telling: Telling, from: number, to: number): boolean {
  const known = word.VERB | word.AUXILIARY | word.PASSIVE | word.REPORTED | word.UNREAL
  for (let at = from; at < to; at++)
    if (has(telling, at, known) || /\p{Ll}te?n?$/u.test(wordAt(telling, at))) return true
  return false
}

/** `..., sagte Meier.` and `..., sagte Meier, ...` */
function contentBefore(
  telling: Telling,
  sentence: Sentence,
  verb: number,
  source: Range | null,
  cue: readonly Span[],
): Told | null {
  const { firstToken: first, endToken: end } = sentence
  const finite = carrier(telling, first, verb)
  if (source === null || source.first < finite || finite === first) return null
  if (!marked(telling, finite - 1, /,\s*$/u) || has(telling, first, word.SUBORDINATOR | word.AS)) return null
  const resumes = source.end < end && marked(telling, source.end - 1, /^,/u) && end - source.end >= FEWEST_WORDS
  if (
    !resumes &&
    (finite - first < FEWEST_WORDS || !(holdsVerb(telling, first, finite) || isClause(telling, first, finite)))
  )
    return null
  const content: Span[] = [{ start: openedAt(telling, first), end: closedAt(telling, finite - 1) }]
  if (resumes) content.push(restFrom(telling, sentence, source.end))
  return { source, cue, content, sentence }
}

/** So many words before a verb of saying are a clause, though no table knows its verb. */
const CLAUSE_WORDS = 6

/** Romance verbs are too many to know them by their endings: a longer stretch that no preposition opens is taken for a clause. */
const isClause = (telling: Telling, first: number, end: number) =>
  !telling.cues.verbSecond && end - first >= CLAUSE_WORDS && !has(telling, first, word.PREPOSITION)
