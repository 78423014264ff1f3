import type { Sentence } from '../core/reading.ts'
import type { Range } from './clauses.ts'
import { isCapital, SPACE } from './joints.ts'
import * as word from './speech-cues.ts'
import { breaks, has, isComma, isSmall, isSpeech, joined, marked, type Telling, wordAt } from './telling.ts'
import { wordHash } from './tokens.ts'
import { openingPhrase, phraseAt, phraseBefore, phraseBehind } from './told-by.ts'

const FINITE = word.AUXILIARY | word.PASSIVE
/** Words between a participle and the auxiliary that carries its subject. */
const AUXILIARY_REACH = 40
const BY = /^(?:von|vom|durch|por|par|da|dal|dalla|pelo|pela)$/iu

/** `wird Meier zitiert`: what is quoted are the words of the subject. */
const QUOTED = wordHash('zitiert')
/** `war bezeichnet worden`. */
const WORDEN = wordHash('worden')

/** `wird vermutet`, `war bezeichnet worden`: the subject is not who says it, and nobody need be named. */
export function isTurned(telling: Telling, sentence: Sentence, verb: number): boolean {
  const finite = finiteOf(telling, sentence, verb)
  if (finite === verb || telling.tokens.hash[verb] === QUOTED) return false
  return (
    has(telling, finite, word.PASSIVE) || (verb + 1 < sentence.endToken && telling.tokens.hash[verb + 1] === WORDEN)
  )
}

/** Who speaks with the verb of saying at `verb`: the noun phrase before or behind it, by the order of words in the sentence. */
export function subjectOf(telling: Telling, sentence: Sentence, verb: number, shared: Range | null): Range | null {
  const { firstToken: first, endToken: end } = sentence
  const finite = finiteOf(telling, sentence, verb)
  if (isTurned(telling, sentence, verb)) return agent(telling, first, finite, verb)
  const open = clauseStart(telling, first, finite)
  if (finite > verb) {
    // `wie der Minister erklärt hatte`: the clause ends with its verb.
    return (
      subordinate(telling, open, verb, end) ??
      antecedent(telling, first, open, verb, end) ??
      phraseBefore(telling, open, verb)
    )
  }
  if (open === finite) {
    if (isNominative(telling, finite + 1)) return { first: finite + 1, end: finite + 2 }
    const named = asNamed(telling, first, finite, end)
    if (named !== null) return named
    const lead = leading(telling, first, finite)
    // `Meier, der Leiter der Klinik, sagte`, `Meier, der die Klinik leitet, sagte`: what stands between commas tells of the subject.
    const reaching = lead?.end === finite ? lead : reachingBack(telling, first, finite)
    if (telling.cues.verbSecond && reaching !== null && holdsComma(telling, reaching)) return reaching
    if (telling.cues.verbSecond && lead !== null && lead.end < finite && isComma(telling, lead.end - 1)) return lead
    const behind = phraseBehind(telling, behindOf(telling, finite, verb) + 1, end)
    if (behind !== null && !has(telling, behind.first, word.THAT)) return behind
    return lead ?? shared
  }
  const sub = subordinate(telling, open, finite, end) ?? antecedent(telling, first, open, finite, end)
  if (sub !== null) return sub
  if (has(telling, finite - 1, word.CONJUNCTION) && isSmall(telling, finite - 1))
    return shared ?? earlierSubject(telling, sentence, finite - 1)
  if (isNominative(telling, finite + 1)) return { first: finite + 1, end: finite + 2 }
  const before = phraseBefore(telling, open, finite)
  if (before !== null) return joinedBefore(telling, first, open, before)
  const named = telling.cues.verbSecond ? null : nameBefore(telling, open, finite)
  if (named !== null) return named
  const behind = phraseBehind(telling, behindOf(telling, finite, verb) + 1, end)
  return behind ?? shared ?? leading(telling, first, finite)
}

/** `A mediodía Carlos Larrabe dijo`: where a phrase of time opens the sentence, the name right before the verb is its subject. */
function nameBefore(telling: Telling, open: number, verb: number): Range | null {
  let from = verb
  while (from > open && isCapital(telling.tokens, from - 1) && joined(telling, from - 1) === SPACE) from--
  // The first word of a sentence has its capital anyway.
  return from > open && verb - from >= 2 ? { first: from, end: verb } : null
}

/** `Wie der Leiter, Lars Meier, mitteilte`. */
function asNamed(telling: Telling, first: number, verb: number, end: number): Range | null {
  if (!telling.cues.verbSecond || !(verb + 1 >= end || breaks(telling, verb) || has(telling, verb + 1, FINITE)))
    return null
  for (let at = verb - 1; at >= Math.max(first, verb - AUXILIARY_REACH); at--) {
    if (!has(telling, at, word.SUBORDINATOR | word.AS) || has(telling, at, word.DETERMINER)) continue
    const found = phraseBehind(telling, at + 1, verb)
    return found?.end === verb ? found : null
  }
  return null
}

/** The noun phrase with appositions that ends right before the verb: `..., die Sprecherin der Klinik, Lena Meier, sagte`. */
function reachingBack(telling: Telling, first: number, verb: number): Range | null {
  let found: Range | null = null
  for (let at = verb - 1; at > Math.max(first, verb - AUXILIARY_REACH); at--) {
    if (isSpeech(telling, at)) break
    if (!breaks(telling, at - 1) || has(telling, at, word.OBLIQUE | word.SUBORDINATOR)) continue
    const phrase = phraseAt(telling, at, verb)
    if (phrase?.end === verb) found = phrase
    else if (found !== null) break
  }
  return found
}

function holdsComma(telling: Telling, { first, end }: Range): boolean {
  for (let at = first; at + 1 < end; at++) if (isComma(telling, at)) return true
  return false
}

/** `lobte er`: behind its verb, whatever stands before it. */
const isNominative = (telling: Telling, at: number) =>
  telling.cues.verbSecond &&
  has(telling, at, word.SINGULAR) &&
  isSmall(telling, at) &&
  joined(telling, at - 1) === SPACE

/** `Meier kam und sagte`: the subject of the verb before the conjunction. */
function earlierSubject(telling: Telling, sentence: Sentence, before: number): Range | null {
  for (let at = sentence.firstToken; at < before; at++) {
    if (telling.quoted[at] !== 0 || !isSmall(telling, at)) continue
    if (
      has(telling, at, FINITE | word.VERB | word.SPLIT) ||
      (telling.cues.verbSecond && /te$/u.test(wordAt(telling, at)))
    ) {
      const own = phraseBefore(telling, sentence.firstToken, at)
      return own ?? phraseBehind(telling, at + 1, before)
    }
  }
  return openingPhrase(telling, sentence.firstToken, before)
}

/** The last word of the verb where the subject stands behind all of it: `ha detto la ministra`. */
const behindOf = (telling: Telling, finite: number, verb: number) =>
  telling.cues.verbSecond ? finite : Math.max(finite, verb)

/** The verb that carries the subject: the participle's auxiliary, or the verb itself. */
export function finiteOf(telling: Telling, { firstToken: first, endToken: end }: Sentence, verb: number): number {
  if (!has(telling, verb, word.PARTICIPLE)) return verb
  for (let at = verb - 1; at >= Math.max(first, verb - AUXILIARY_REACH); at--) {
    if (telling.quoted[at] !== 0) continue
    // One that closes its clause belongs to that: `den er geschickt hat, erklärt er`.
    if (has(telling, at, FINITE) && isSmall(telling, at) && !breaks(telling, at)) return at
    if (has(telling, at, word.SUBORDINATOR) && telling.cues.verbSecond && (at === first || breaks(telling, at - 1)))
      break
    if (!telling.cues.verbSecond && breaks(telling, at)) break
  }
  const next = verb + 1
  if (!telling.cues.verbSecond || next >= end || joined(telling, verb) !== SPACE) return verb
  if (has(telling, next, FINITE) && isSmall(telling, next)) return next
  return verb
}

/** A clause of more words is a list. */
const CLAUSE_REACH = 60

/** The first token of the clause that holds the verb. */
function clauseStart(telling: Telling, first: number, verb: number): number {
  let at = verb
  while (at > Math.max(first, verb - CLAUSE_REACH)) {
    if (breaks(telling, at - 1) || (isSpeech(telling, at - 1) && !isSpeech(telling, at) && isApart(telling, at - 1)))
      break
    if (marked(telling, at - 1, /[“”"»«]\s*[,:]/u)) break
    at--
  }
  return at
}

/** The quotation that ends with the token stands behind a colon or at the start of its block: no part of a clause. */
function isApart(telling: Telling, at: number): boolean {
  const quotation = telling.quotations[(telling.quoted[at] ?? 1) - 1]
  if (quotation === undefined) return false
  const before = telling.text.slice(Math.max(0, quotation.start - 3), quotation.start)
  return /[:,.!?“”"\n]\s*$/u.test(before) || quotation.start === 0
}

/** `wie der Minister in Hannover`: the subject behind a word that opens a clause. */
function subordinate(telling: Telling, open: number, verb: number, end: number): Range | null {
  const closes = verb + 1 >= end || breaks(telling, verb) || has(telling, verb + 1, FINITE)
  if (telling.cues.verbSecond && !closes) return null
  for (let at = open; at < Math.min(verb, open + 2); at++) {
    if (!has(telling, at, word.SUBORDINATOR | word.AS) || has(telling, at, word.DETERMINER)) continue
    return phraseBehind(telling, at + 1, verb)
  }
  return null
}

/** `ein Bericht, der die Wahl kritisiert`: the noun phrase that the relative clause tells more of. */
function antecedent(telling: Telling, first: number, open: number, verb: number, end: number): Range | null {
  if (
    !telling.cues.verbSecond ||
    open - 2 < first ||
    !has(telling, open, word.DETERMINER | word.RELATIVE) ||
    !isSmall(telling, open)
  )
    return null
  const closes = verb + 1 >= end || breaks(telling, verb) || has(telling, verb + 1, FINITE)
  if (!closes || verb === open + 1 || !isComma(telling, open - 1)) return null
  for (let at = open - 1; at >= Math.max(first, open - ANTECEDENT_REACH); at--) {
    const found = has(telling, at, word.DETERMINER | word.PRONOUN) || at === first ? phraseAt(telling, at, open) : null
    if (found?.end === open) return found
    if (at > first && breaks(telling, at - 1)) return null
  }
  return null
}

/** Words from a relative clause back to what it tells of. */
const ANTECEDENT_REACH = 8

/** The first noun phrase of the sentence, where it is its subject: `Meier, der die Klinik leitet, sagte`. */
export function leading(telling: Telling, first: number, verb: number): Range | null {
  return phraseBefore(telling, first, verb)
}

/** The apposition right before a verb belongs to the name before it: `Der Sprecher, Lars Meier sagte`. */
function joinedBefore(telling: Telling, first: number, open: number, before: Range): Range {
  if (open === first || !breaks(telling, open - 1) || has(telling, before.first, word.PRONOUN)) return before
  const lead = phraseBefore(telling, first, open)
  return lead !== null && lead.end === open ? { first: lead.first, end: before.end } : before
}

/** `wird von Meier zitiert`: who does it, in the clause of the verb; else where it was said, as in `im Hafenblatt`. */
function agent(telling: Telling, first: number, passive: number, verb: number): Range | null {
  let from = Math.min(passive, verb)
  if (passive > verb) while (from > first && !breaks(telling, from - 1)) from--
  let medium: Range | null = null
  for (let at = from; at < verb; at++) {
    if (telling.quoted[at] !== 0) continue
    if (BY.test(wordAt(telling, at))) return phraseAt(telling, at + 1, verb)
    if (telling.tokens.hash[at] === IM) medium ??= phraseAt(telling, at + 1, verb)
  }
  return medium
}

const IM = wordHash('im')
