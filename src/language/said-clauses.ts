import type { Sentence } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Range } from './clauses.ts'
import * as word from './speech-cues.ts'
import { breaks, endAt, has, isCue, isSmall, isSpeech, marked, startAt, type Telling, wordAt } from './telling.ts'
import { tokenAt } from './tokens.ts'

/** Words between a verb and the clause that says what was said. */
const CLAUSE_REACH = 30

/** The sentence without its last stop, with the mark or the bracket that closes behind its last word. */
function contentEnd(telling: Telling, { endToken: end, end: stop }: Sentence): number {
  const last = endAt(telling, end - 1)
  const quotation = telling.quotations[(telling.quoted[end - 1] ?? 0) - 1]
  if (quotation !== undefined) return quotation.end <= stop ? quotation.end : last
  return telling.text[last] === ')' ? last + 1 : last
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
  for (let at = first; at < telling.tokens.count && startAt(telling, at) < one.end; at++)
    if (telling.quoted[at] !== place) return false
  return true
}

/** From the token to the end of its sentence, closing marks included. */
export function restFrom(telling: Telling, sentence: Sentence, at: number): Span {
  const colon = colonQuotation(telling, at, sentence.endToken)
  return {
    start: openedAt(telling, at),
    end: colon === null ? contentEnd(telling, sentence) : endAt(telling, colon - 1),
  }
}

/** The quotation mark before a token, else its start. */
export function openedAt(telling: Telling, at: number): number {
  const place = telling.quoted[at] ?? 0
  const quotation = place === 0 ? undefined : telling.quotations[place - 1]
  return quotation !== undefined && quotation.start < startAt(telling, at) && telling.quoted[at - 1] !== place
    ? quotation.start
    : startAt(telling, at)
}

/** The words before a token, with a mark that closes behind them. */
export function closedAt(telling: Telling, at: number): number {
  const place = telling.quoted[at] ?? 0
  const quotation = place === 0 ? undefined : telling.quotations[place - 1]
  return quotation !== undefined && telling.quoted[at + 1] !== place ? quotation.end : endAt(telling, at)
}

/** The clause behind the verb: with `dass`, in the mood of reported speech, or with an infinitive. */
export function contentBehind(telling: Telling, sentence: Sentence, verb: number, source: Range | null): Span | null {
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
  const question = has(telling, from, word.AS) || QUESTION.test(wordAt(telling, from))
  if (question) return true
  if (has(telling, from, word.CONJUNCTION | word.SUBORDINATOR)) return false
  for (let at = from; at < end; at++) {
    if (telling.quoted[at] !== 0 || !isSmall(telling, at)) {
      if (has(telling, at, word.REPORTED)) return true
      continue
    }
    if (has(telling, at, word.REPORTED)) return true
    if (at > from && has(telling, at, word.UNREAL)) return true
    if (at > from && has(telling, at, word.AUXILIARY | word.PASSIVE) && !has(telling, from, word.DETERMINER))
      return true
    if (at > from && isCue(telling, at, end)) return false
    const infinitive = wordAt(telling, at)
    if (at > from && (infinitive === 'zu' || INFINITIVE.test(infinitive))) return true
  }
  return false
}

/** `zurückzutreten`. */
const INFINITIVE =
  /^(?:ab|an|auf|aus|be|bei|ein|her|hin|mit|nach|um|vor|weg|zurück|zusammen|durch|fest|fort|teil|bereit|weiter)zu[a-zäöü]+en$/u

const QUESTION = /^(?:wie|was|wer|wen|wem|warum|weshalb|wieso|wo|wohin|woher|wann|welche[rsmn]?|inwieweit|inwiefern)$/u

/** Words between an auxiliary and its participle: `hatte die Ministerin am Montag in Berlin gesagt`. */
const CARRIER_REACH = 12

/** The auxiliary behind a comma that carries the participle, else the verb itself. */
export function carrier(telling: Telling, first: number, verb: number): number {
  if (!has(telling, verb, word.PARTICIPLE) || marked(telling, verb - 1, /,/u)) return verb
  for (let at = verb - 1; at > Math.max(first, verb - CARRIER_REACH); at--) {
    if (has(telling, at, word.AUXILIARY) && isSmall(telling, at) && marked(telling, at - 1, /,/u)) return at
    if (marked(telling, at - 1, /[:;]/u)) break
  }
  return verb
}
