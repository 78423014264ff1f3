import type { Sentence } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { Range } from './clauses.ts'
import { SPACE } from './joints.ts'
import * as word from './speech-cues.ts'
import { finiteOf } from './subject-of.ts'
import { endAt, has, joined, marked, particleOf, startAt, type Telling } from './telling.ts'
import { wordHash } from './tokens.ts'
import { phraseAt } from './told-by.ts'

/** Who says something, and with which words. */
export interface Cue {
  readonly source: Range | null
  readonly cue: readonly Span[]
}

/** Words from `heißt es` to where it stands: `heißt es dazu in dem Bericht`. */
const PLACE_REACH = 6

/** `heißt es in dem Bericht`, `In dem Bericht heißt es`: what it stands in. */
export function impersonal(telling: Telling, sentence: Sentence, at: number, end: number): Cue {
  const it = has(telling, at + 1, word.PRONOUN)
  const cue = [{ start: startAt(telling, at), end: endAt(telling, it ? at + 1 : at) }]
  const first = sentence.firstToken
  const turned = at > first && marked(telling, at - 1, /[,“”"»«]/u)
  const lead = !turned && has(telling, first, word.PREPOSITION) && first < at ? phraseAt(telling, first + 1, at) : null
  if (lead !== null) return { source: lead, cue }
  for (let next = at + 1; next < Math.min(end, at + PLACE_REACH); next++) {
    if (has(telling, next, word.PREPOSITION)) return { source: phraseAt(telling, next + 1, end), cue }
    if (joined(telling, next) !== SPACE) break
  }
  if (turned && has(telling, first, word.PREPOSITION)) return { source: phraseAt(telling, first + 1, at), cue }
  return { source: null, cue }
}

/** The verb with its auxiliary, its particle and `sich`, in their order; words side by side are one span. */
export function cueSpans(telling: Telling, sentence: Sentence, verb: number): Span[] {
  const { endToken: end } = sentence
  const finite = finiteOf(telling, sentence, verb)
  const tokens = [Math.min(finite, verb)]
  if (telling.cues.verbSecond && verb + 1 < end && telling.tokens.hash[verb + 1] === SICH) tokens.push(verb + 1)
  if (finite !== verb) tokens.push(Math.max(finite, verb))
  const particle = has(telling, verb, word.SPLIT) ? particleOf(telling, verb, end) : null
  if (particle !== null) tokens.push(particle)
  const spans: { start: number; end: number }[] = []
  let before = -2
  for (const at of tokens) {
    const last = spans.at(-1)
    if (last !== undefined && at === before + 1) last.end = endAt(telling, at)
    else spans.push({ start: startAt(telling, at), end: endAt(telling, at) })
    before = at
  }
  return spans
}

const SICH = wordHash('sich')

export const tokenSpan = (telling: Telling, at: number): Span => ({
  start: startAt(telling, at),
  end: endAt(telling, at),
})

/** The colon behind a token. */
export function colonSpan(telling: Telling, at: number): Span {
  const start = telling.text.indexOf(':', endAt(telling, at))
  return { start, end: start + 1 }
}
