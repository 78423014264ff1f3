import type { Span } from '../core/span.ts'
import type { Range } from './clauses.ts'
import { APOSTROPHE, COMMA, isCapital, SPACE } from './joints.ts'
import * as word from './speech-cues.ts'
import { endAt, has, joined, startAt, type Telling } from './telling.ts'
import { phraseAt } from './told-by.ts'

/** Words between `nach` and its noun: `nach ersten vorläufigen Angaben`. */
const NOUN_REACH = 3
/** Words of a source before `zufolge`. */
const LONGEST_BEFORE = 12

/** `laut Meier`, `nach Angaben der Polizei`, `der Polizei zufolge`, `seiner Meinung nach`, where the token `at` opens or closes it. */
export function openingSource(
  telling: Telling,
  at: number,
  end: number,
): { source: Range; cue: readonly Span[] } | null {
  const cue = [{ start: startAt(telling, at), end: endAt(telling, at) }]
  if (has(telling, at, word.OPENING)) {
    const source = phraseAt(telling, at + 1, end)
    return source === null ? null : { source, cue }
  }
  if (!has(telling, at, word.BEFORE)) return null
  for (let noun = at + 1; noun <= Math.min(end - 1, at + NOUN_REACH); noun++) {
    if (joined(telling, noun - 1) !== SPACE && joined(telling, noun - 1) !== APOSTROPHE) return null
    if (!has(telling, noun, word.NOUN)) continue
    if (telling.cues.nounsInCapitals !== isCapital(telling.tokens, noun)) return null
    if (telling.cues.nounsInCapitals) {
      const source = phraseAt(telling, at + 1, end) ?? { first: at + 1, end: noun + 1 }
      return { source: source.end > noun ? source : { first: at + 1, end: noun + 1 }, cue }
    }
    // `de acuerdo con`, `d'après`: the source stands behind a preposition.
    const next = has(telling, noun + 1, word.PREPOSITION) ? noun + 2 : noun + 1
    const source = phraseAt(telling, next, end)
    return source === null ? null : { source, cue: [{ start: startAt(telling, at), end: endAt(telling, next - 1) }] }
  }
  return null
}

/** The source before `zufolge`, or before `nach` where a noun of saying stands in front of it. */
export function sourceBefore(telling: Telling, at: number, first: number): Range | null {
  if (!has(telling, at, word.BEHIND) || at <= first || joined(telling, at - 1) !== SPACE) return null
  // `nach` opens far more often than it closes.
  if (has(telling, at, word.BEFORE) && !has(telling, at - 1, word.NOUN)) return null
  let from = at
  const outside =
    word.VERB |
    word.AUXILIARY |
    word.PASSIVE |
    word.SUBORDINATOR |
    word.REPORTED |
    word.REFLEXIVE |
    word.ADVERB |
    word.PREPOSITION
  while (from > first && at - from < LONGEST_BEFORE) {
    if (joined(telling, from - 1) === COMMA || telling.quoted[from - 1] !== telling.quoted[at]) break
    const link = has(telling, from - 1, word.LINK)
    if (!link && has(telling, from - 1, outside) && !isCapital(telling.tokens, from - 1)) break
    from--
    if (from > first && has(telling, from, word.DETERMINER) && !link) break
  }
  return from < at ? { first: from, end: at } : null
}
