import type { Attribution, Quotation, Sentence, Tokens } from '../core/reading.ts'
import { indirectSpeech } from './indirect-speech.ts'
import { quotedSpeech } from './quoted-speech.ts'
import { isQuotation } from './said-clauses.ts'
import { speakersOfTold } from './speakers-of-told.ts'
import * as word from './speech-cues.ts'
import { speechCuesOf } from './speech-cues.ts'
import { subjectOf } from './subject-of.ts'
import { has, isCue, isSmall, startAt, type Telling, type Told, tellingOf } from './telling.ts'

/** Who said what in languages other than English: every quotation that is speech, and what is reported around it; null without tables. */
export function speech(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  code: string,
): Attribution[] | null {
  const cues = speechCuesOf(code)
  if (cues === null) return null
  const telling = tellingOf(text, tokens, sentences, quotations, cues)
  const found: Told[] = []
  let next = 0
  let last: Told | null = null
  sentences.forEach((sentence, index) => {
    const inside = telling.quoted[sentence.firstToken] ?? 0
    const quoted = inside !== 0 && (telling.quotations[inside - 1]?.end ?? 0) >= sentence.end
    const reported = quoted ? [] : indirectSpeech(telling, sentence, sentences[index - 1] ?? null)
    for (const told of reported) if (!isQuotation(telling, sentence, told.content)) found.push(told)
    last = reported.at(-1) ?? last
    const goesOn = reported.length === 0 && !quoted ? continued(telling, sentence, last, found) : null
    if (goesOn !== null) found.push(goesOn)
    const around = goesOn === null ? reported : [goesOn]
    for (; next < telling.quotations.length; next++) {
      const quotation = telling.quotations[next]
      if (quotation === undefined || quotation.start >= sentence.end) break
      const told = quotedSpeech(telling, quotation, index, around, last)
      if (told === null) continue
      found.push(told)
      last = told
    }
    if (around.length === 0 && !quoted) last = speaking(telling, sentence) ?? last
  })
  const told = merged(telling, found)
  told.sort((a, b) => placeOf(a) - placeOf(b))
  return speakersOfTold(telling, told)
}

/** Attributions stand in the order of what was said. */
const placeOf = ({ content: [first] }: Told) => first?.start ?? 0

/** Who speaks in a sentence that does not tell what was said: `Meier sprach sich dagegen aus`. */
function speaking(telling: Telling, sentence: Sentence): Told | null {
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!isCue(telling, at, sentence.endToken)) continue
    const source = subjectOf(telling, sentence, at, null)
    if (source !== null) return { source, cue: [], content: [], sentence }
  }
  return null
}

/** A sentence in the mood of reported speech without a cue goes on with what the last source of its paragraph said. */
function continued(telling: Telling, sentence: Sentence, last: Told | null, found: readonly Told[]): Told | null {
  if (last === null || last.source === null || sentence.block !== last.sentence.block || found.length === 0) return null
  if (!isInReportedMood(telling, sentence)) return null
  const content = { start: startAt(telling, sentence.firstToken), end: sentence.end }
  return { source: last.source, cue: [], content: [content], sentence }
}

/** Fewer words are a crosshead. */
const FEWEST_WORDS = 4

/** The first verb of the sentence is in the mood of reported speech: no other comes before it. */
function isInReportedMood(telling: Telling, { firstToken: first, endToken: end }: Sentence): boolean {
  if (end - first < FEWEST_WORDS) return false
  for (let at = first; at < end; at++) {
    if (telling.quoted[at] !== 0 || !isSmall(telling, at)) continue
    if (has(telling, at, word.REPORTED)) return true
    if (has(telling, at, word.AUXILIARY | word.PASSIVE | word.VERB) && !has(telling, at, word.UNREAL)) return false
  }
  return false
}

/** Sentences that go on with one speech are one content. */
function merged(telling: Telling, found: readonly Told[]): Told[] {
  const kept: Told[] = []
  const starts = new Set(telling.quotations.map(({ start }) => start))
  for (const told of found) {
    const last = kept.at(-1)
    const one = told.content[0]
    const before = last?.content.at(-1)
    const follows =
      last !== undefined &&
      last.cue.length === 0 &&
      told.cue.length === 0 &&
      last.source === told.source &&
      one !== undefined &&
      before !== undefined
    if (
      follows &&
      last.sentence.block === told.sentence.block &&
      telling.text.slice(before.end, one.start).trim() === '' &&
      !starts.has(one.start) &&
      !starts.has(before.start)
    ) {
      kept[kept.length - 1] = {
        ...last,
        content: [...last.content.slice(0, -1), { start: before.start, end: one.end }],
      }
    } else kept.push(told)
  }
  return kept
}
