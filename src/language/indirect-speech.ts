import type { Sentence } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Range } from './clauses.ts'
import { SPACE } from './joints.ts'
import { openingSource, sourceBefore } from './opening-source.ts'
import { cueSpans, impersonal } from './quoted-speech.ts'
import * as word from './speech-cues.ts'
import { leading, subjectOf } from './subject-of.ts'
import { breaks, endAt, has, isCue, isSmall, isSpeech, joined, marked, startAt, type Telling, type Told } from './telling.ts'
import { phraseBehind } from './told-by.ts'
import { tokenAt } from './tokens.ts'

/** What has more words is a list or a table. */
const LONGEST_SENTENCE = 300
/** Fewer words before a cue were not said: `Am Montag, sagte Meier`. */
const FEWEST_WORDS = 3
/** Words between a verb and the clause that says what was said. */
const CLAUSE_REACH = 30

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
      ((bits & (word.VERB | word.PARTICIPLE | word.SPLIT | word.IMPERSONAL)) === 0 ? null : byVerb(telling, sentence, at, found.at(-1)?.source ?? null))
    if (told !== null) found.push(told)
  }
  return found
}

/** `Das teilte Meier mit.`: what the sentence before said. */
function byPointer(telling: Telling, sentence: Sentence, verb: number, before: Sentence): Told | null {
  const { firstToken: first, endToken: end } = sentence
  if (!telling.cues.verbSecond || !has(telling, first, word.POINTER) || !isCue(telling, verb, end)) return null
  if (before.block !== sentence.block || telling.quoted[before.firstToken] !== 0 || has(telling, verb, word.AUXILIARY)) return null
  const source = phraseBehind(telling, verb + 1, end)
  if (source === null) return null
  const content = [
    { start: startAt(telling, before.firstToken), end: endAt(telling, before.endToken - 1) },
    { start: startAt(telling, first), end: endAt(telling, first) },
  ]
  return { source, cue: cueSpans(telling, verb, end), content, sentence }
}

/** The sentence without its last stop. */
function contentEnd(telling: Telling, { endToken: end, end: stop }: Sentence): number {
  const last = endAt(telling, end - 1)
  const rest = telling.text.slice(last, stop)
  const mark = /^[.!?]?([“”"»«)]+)/u.exec(rest)
  return mark === null ? last : last + mark[0].length
}

/** The quotation in full that stands behind a colon is a speech of its own. */
function colonQuotation(telling: Telling, from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    if (!isSpeech(telling, at)) continue
    if (at > from && marked(telling, at - 1, /:/u)) return at
    at = Math.max(at, tokenAt(telling.tokens, telling.quotations[(telling.quoted[at] ?? 1) - 1]?.end ?? 0) - 1)
  }
  return null
}

/** Nothing but one quotation, or the rest of one that began before. */
export function isQuotation(telling: Telling, sentence: Sentence, content: readonly Span[]): boolean {
  const [one] = content
  if (one === undefined) return true
  const first = tokenAt(telling.tokens, one.start)
  const place = telling.quoted[first] ?? 0
  if (place === 0) return false
  if ((telling.quotations[place - 1]?.start ?? 0) < sentence.start) return true
  for (let at = first; at < telling.tokens.count && startAt(telling, at) < one.end; at++) if (telling.quoted[at] !== place) return false
  return true
}

/** From the token to the end of its sentence, closing marks included. */
function restFrom(telling: Telling, sentence: Sentence, at: number): Span {
  const colon = colonQuotation(telling, at, sentence.endToken)
  return { start: openedAt(telling, at), end: colon === null ? contentEnd(telling, sentence) : endAt(telling, colon - 1) }
}

/** The quotation mark before a token, else its start. */
function openedAt(telling: Telling, at: number): number {
  const place = telling.quoted[at] ?? 0
  const quotation = place === 0 ? undefined : telling.quotations[place - 1]
  return quotation !== undefined && quotation.start < startAt(telling, at) && telling.quoted[at - 1] !== place ? quotation.start : startAt(telling, at)
}

/** The words before a token, with a mark that closes behind them. */
function closedAt(telling: Telling, at: number): number {
  const place = telling.quoted[at] ?? 0
  const quotation = place === 0 ? undefined : telling.quotations[place - 1]
  return quotation !== undefined && telling.quoted[at + 1] !== place ? quotation.end : endAt(telling, at)
}

function byOpening(telling: Telling, sentence: Sentence, at: number): Told | null {
  const { firstToken: first, endToken: end } = sentence
  const before = sourceBefore(telling, at, first)
  const opened = before === null ? openingSource(telling, at, end) : { source: before, cue: [{ start: startAt(telling, at), end: endAt(telling, at) }] }
  if (opened === null) return null
  const from = before === null ? at : before.first
  const next = before === null ? opened.source.end : at + 1
  const content: Span[] = []
  if (from - first > 1 || (from > first && !has(telling, first, word.CONJUNCTION)))
    content.push({ start: openedAt(telling, first), end: closedAt(telling, from - 1) })
  if (next < end) content.push(restFrom(telling, sentence, next))
  if (content.length === 0 || Math.max(0, from - first) + Math.max(0, end - next) < FEWEST_WORDS) return null
  // `nach eigenen Angaben`: those of the subject.
  const own = OWN.test(telling.text.slice(startAt(telling, opened.source.first), endAt(telling, opened.source.first)))
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
  if (source.end < end && joined(telling, source.end - 1) === SPACE && !has(telling, source.end, word.ADVERB | word.PREPOSITION)) return null
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
  const { firstToken: first, endToken: end } = sentence
  const says = has(telling, at, word.IMPERSONAL) && has(telling, at + 1, word.PRONOUN)
  if (!says && !isCue(telling, at, end)) return null
  const asked = says || has(telling, at, word.IMPERSONAL) ? impersonal(telling, sentence, at, end) : null
  const source = asked === null ? subjectOf(telling, sentence, at, shared) : asked.source
  const cue = asked === null ? cueSpans(telling, at, end) : asked.cue
  const behind = contentBehind(telling, sentence, at, source)
  if (behind !== null) return source === null && !says ? null : { source, cue, content: [behind], sentence }
  const as = asClause(telling, sentence, at)
  if (as !== null) return source === null ? null : { source, cue, content: as, sentence }
  return contentBefore(telling, sentence, at, source, cue)
}

/** The clause behind the verb: with `dass`, in the mood of reported speech, or with an infinitive. */
function contentBehind(telling: Telling, sentence: Sentence, verb: number, source: Range | null): Span | null {
  const { endToken: end } = sentence
  const from = source !== null && source.first > verb ? source.end - 1 : verb
  if (!telling.cues.verbSecond) {
    for (let at = from; at + 1 < Math.min(end, from + CLAUSE_REACH / 3); at++) {
      if (isSpeech(telling, at + 1)) return null
      if (has(telling, at + 1, word.THAT) && at + 3 < end) return restFrom(telling, sentence, at + 1)
      if (at > from && isCue(telling, at, end)) return null
    }
    return null
  }
  for (let at = from; at + 1 < Math.min(end, from + CLAUSE_REACH); at++) {
    if (isSpeech(telling, at + 1) && at === from) return null
    if (!breaks(telling, at)) continue
    const next = at + 1
    if (has(telling, next, word.THAT) && isSmall(telling, next)) return restFrom(telling, sentence, next)
    if (marked(telling, at, /[„"“»«]/u) && isSpeech(telling, next)) return null
    if (isTold(telling, next, end)) return restFrom(telling, sentence, next)
    if (!has(telling, next, word.DETERMINER | word.PREPOSITION | word.CONJUNCTION)) return null
  }
  return null
}

/** The clause from here on is in the mood of reported speech, or ends with an infinitive. */
function isTold(telling: Telling, from: number, end: number): boolean {
  const question = has(telling, from, word.AS) || QUESTION.test(telling.text.slice(startAt(telling, from), endAt(telling, from)))
  if (question) return true
  if (has(telling, from, word.CONJUNCTION | word.SUBORDINATOR)) return false
  for (let at = from; at < end; at++) {
    if (telling.quoted[at] !== 0 || !isSmall(telling, at)) {
      if (has(telling, at, word.REPORTED)) return true
      continue
    }
    if (has(telling, at, word.REPORTED)) return true
    if (at > from && has(telling, at, word.UNREAL)) return true
    if (at > from && has(telling, at, word.AUXILIARY | word.PASSIVE) && !has(telling, from, word.DETERMINER)) return true
    if (at > from && isCue(telling, at, end)) return false
    const infinitive = telling.text.slice(startAt(telling, at), endAt(telling, at))
    if (at > from && (infinitive === 'zu' || /^(?:ab|an|auf|aus|be|bei|ein|her|hin|mit|nach|um|vor|weg|zurück|zusammen|durch|fest|fort|teil|bereit|weiter)zu[a-zäöü]+en$/u.test(infinitive))) return true
  }
  return false
}

const QUESTION = /^(?:wie|was|wer|wen|wem|warum|weshalb|wieso|wo|wohin|woher|wann|welche[rsmn]?|inwieweit|inwiefern)$/u

/** `Wie Meier mitteilte, liegt ...`, `..., wie Meier mitteilte.` */
function asClause(telling: Telling, sentence: Sentence, verb: number): Span[] | null {
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
  return content.length === 0 || (open - first) + (end - close) < FEWEST_WORDS ? null : content
}

/** `..., sagte Meier.` and `..., sagte Meier, ...` */
function contentBefore(telling: Telling, sentence: Sentence, verb: number, source: Range | null, cue: readonly Span[]): Told | null {
  const { firstToken: first, endToken: end } = sentence
  const finite = carrier(telling, first, verb)
  if (source === null || source.first < finite || finite - first < FEWEST_WORDS) return null
  if (!marked(telling, finite - 1, /,\s*$/u) || has(telling, first, word.SUBORDINATOR | word.AS)) return null
  let verbs = 0
  for (let at = first; at < finite; at++) {
    if (has(telling, at, word.VERB | word.AUXILIARY | word.PASSIVE | word.REPORTED | word.UNREAL) || /[a-zäöü]te?n?$/u.test(telling.text.slice(startAt(telling, at), endAt(telling, at)))) verbs++
  }
  if (verbs === 0) return null
  const content: Span[] = [{ start: openedAt(telling, first), end: closedAt(telling, finite - 1) }]
  if (source.end < end && marked(telling, source.end - 1, /^,/u) && end - source.end > FEWEST_WORDS) content.push(restFrom(telling, sentence, source.end))
  return { source, cue, content, sentence }
}

/** Words between an auxiliary and its participle: `hatte die Ministerin am Montag in Berlin gesagt`. */
const CARRIER_REACH = 12

/** The auxiliary behind a comma that carries the participle, else the verb itself. */
function carrier(telling: Telling, first: number, verb: number): number {
  if (!has(telling, verb, word.PARTICIPLE) || marked(telling, verb - 1, /,/u)) return verb
  for (let at = verb - 1; at > Math.max(first, verb - CARRIER_REACH); at--) {
    if (has(telling, at, word.AUXILIARY) && isSmall(telling, at) && marked(telling, at - 1, /,/u)) return at
    if (marked(telling, at - 1, /[:;]/u)) break
  }
  return verb
}
