import type { Sentence } from '../core/reading.ts'
import type { Range } from './clauses.ts'
import { SPACE } from './joints.ts'
import * as word from './speech-cues.ts'
import { breaks, has, isSmall, isSpeech, joined, marked, type Telling } from './telling.ts'
import { phraseAt, phraseBefore, phraseBehind } from './told-by.ts'

const FINITE = word.AUXILIARY | word.PASSIVE
/** Words between a participle and the auxiliary that carries its subject. */
const AUXILIARY_REACH = 40
const BY = /^(?:von|vom|durch|por|par|da|dal|dalla|pelo|pela)$/iu

/** Who speaks with the verb of saying at `verb`: the noun phrase before or behind it, by the order of words in the sentence. */
export function subjectOf(telling: Telling, sentence: Sentence, verb: number, shared: Range | null): Range | null {
  const { firstToken: first, endToken: end } = sentence
  const finite = finiteOf(telling, sentence, verb)
  if (has(telling, finite, word.PASSIVE) && finite !== verb) return agent(telling, finite, verb)
  const open = clauseStart(telling, first, finite)
  if (finite > verb) {
    // `wie der Minister erklärt hatte`: the clause ends with its verb.
    return subordinate(telling, open, verb) ?? phraseBefore(telling, open, verb)
  }
  if (open === finite) {
    const behind = phraseBehind(telling, finite + 1, end)
    if (behind !== null && isFree(telling, behind.first)) return behind
    return leading(telling, first, finite) ?? shared
  }
  const sub = subordinate(telling, open, finite)
  if (sub !== null) return sub
  if (has(telling, open, word.CONJUNCTION) && isSmall(telling, open) && finite === open + 1)
    return shared ?? leading(telling, first, finite)
  const before = phraseBefore(telling, open, finite)
  if (before !== null) return joinedBefore(telling, first, open, before)
  const behind = phraseBehind(telling, finite + 1, end)
  return behind ?? shared ?? leading(telling, first, finite)
}

/** A source may begin where no clause of content does. */
const isFree = (telling: Telling, at: number) => !has(telling, at, word.THAT)

/** The verb that carries the subject: the participle's auxiliary, or the verb itself. */
function finiteOf(telling: Telling, { firstToken: first, endToken: end }: Sentence, verb: number): number {
  if (!has(telling, verb, word.PARTICIPLE)) return verb
  const next = verb + 1
  if (next < end && has(telling, next, FINITE) && isSmall(telling, next) && joined(telling, verb) === SPACE && telling.cues.verbSecond)
    return next
  for (let at = verb - 1; at >= Math.max(first, verb - AUXILIARY_REACH); at--) {
    if (telling.quoted[at] !== 0) continue
    if (has(telling, at, FINITE) && isSmall(telling, at)) return at
    if (has(telling, at, word.SUBORDINATOR) && telling.cues.verbSecond) break
    if (!telling.cues.verbSecond && breaks(telling, at)) break
  }
  return verb
}

/** The first token of the clause that holds the verb. */
function clauseStart(telling: Telling, first: number, verb: number): number {
  let at = verb
  while (at > first) {
    if (breaks(telling, at - 1) || isSpeech(telling, at - 1)) break
    if (marked(telling, at - 1, /[“”"»«]\s*[,:]/u)) break
    at--
  }
  return at
}

/** `wie der Minister in Hannover`: the subject behind a word that opens a clause. */
function subordinate(telling: Telling, open: number, verb: number): Range | null {
  for (let at = open; at < Math.min(verb, open + 2); at++) {
    if (!has(telling, at, word.SUBORDINATOR | word.AS) || has(telling, at, word.DETERMINER)) continue
    return phraseBehind(telling, at + 1, verb)
  }
  return null
}

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

/** `wird von Meier zitiert`: who does it. */
function agent(telling: Telling, passive: number, verb: number): Range | null {
  const [from, to] = passive < verb ? [passive, verb] : [verb - 12, verb]
  for (let at = Math.max(0, from); at < to; at++) {
    if (telling.quoted[at] !== 0 || !BY.test(telling.text.slice(telling.tokens.start[at], telling.tokens.end[at]))) continue
    return phraseAt(telling, at + 1, to)
  }
  return null
}
