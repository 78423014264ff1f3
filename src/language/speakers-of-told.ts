import type { Attribution } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { fullNames, type Names } from './full-names.ts'
import { isCapital } from './joints.ts'
import * as word from './speech-cues.ts'
import { endAt, has, isSmall, spanOf, startAt, type Telling, type Told } from './telling.ts'
import { tokenAt } from './tokens.ts'

/** Blocks from a name to the pronoun that stands for it. */
const PRONOUN_REACH = 1

/** The attributions with their manner and, where the article names them, their speakers: by name, by surname, by office, or by `er`. */
export function speakersOfTold(telling: Telling, found: readonly Told[]): Attribution[] {
  const names = found.length === 0 ? null : fullNames(telling)
  let last: string | null = null
  let lastBlock = -1
  return found.map(({ source, cue, content, sentence }) => {
    let speaker: string | null = null
    if (source !== null && names !== null) {
      speaker = speakerOf(telling, source.first, source.end, names)
      if (
        speaker === null &&
        isPronoun(telling, source.first, source.end) &&
        sentence.block - lastBlock <= PRONOUN_REACH
      )
        speaker = last
      if (speaker !== null) {
        last = speaker
        lastBlock = sentence.block
      }
    }
    return {
      source: source === null ? [] : [withBracket(telling, spanOf(telling, source))],
      cue,
      content,
      speaker,
      manner: manner(telling, content),
      block: sentence.block,
    }
  })
}

const isPronoun = (telling: Telling, first: number, end: number) =>
  end === first + 1 && has(telling, first, word.SINGULAR)

/** The names in a source, but those it only mentions: `ein Sprecher von Lena Meier`. */
function speakerOf(telling: Telling, first: number, end: number, names: Names): string | null {
  const found: string[] = []
  for (let at = first; at < end; at++) {
    const full = names.at.get(at)
    const apart = at > first && has(telling, at - 1, word.PREPOSITION | word.LINK) && isSmall(telling, at - 1)
    if (full !== undefined && !apart) found.push(full)
  }
  if (found.length > 0) return [...new Set(found)].join(' and ')
  // The last word of `Ministerin Meier`, or of `Meier` alone.
  const last = headEnd(telling, first, end)
  const known = isCapital(telling.tokens, last) ? (names.bySurname.get(telling.tokens.hash[last] ?? 0) ?? null) : null
  const mentioned = last > first && has(telling, last - 1, word.PREPOSITION | word.LINK) && isSmall(telling, last - 1)
  if (known !== null && !(mentioned && last - 1 > first)) return known
  const office = last === first + 1 && has(telling, first, word.DETERMINER)
  return office ? (names.byOffice.get(telling.tokens.hash[last] ?? 0) ?? null) : null
}

/** The last token before a comma, a bracket or a preposition. */
function headEnd(telling: Telling, first: number, end: number): number {
  let at = first
  while (at + 1 < end) {
    if (/[,(]/u.test(telling.text.slice(endAt(telling, at), startAt(telling, at + 1)))) break
    if (isSmall(telling, at + 1) && has(telling, at + 1, word.PREPOSITION)) break
    at++
  }
  return at
}

/** With the bracket that closes one of its own: `Meier (SPD)`. */
function withBracket({ text }: Telling, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return words.lastIndexOf('(') > words.lastIndexOf(')') && text[end] === ')' ? { start, end: end + 1 } : { start, end }
}

/** Direct when every word stands in quotation marks, reported when none does. */
function manner({ tokens, quoted }: Telling, content: readonly Span[]): Attribution['manner'] {
  let inside = 0
  let outside = 0
  for (const { start, end } of content) {
    for (let at = tokenAt(tokens, start); at < tokens.count && (tokens.start[at] ?? 0) < end; at++) {
      if (quoted[at] === 0) outside++
      else inside++
    }
  }
  return inside === 0 ? 'reported' : outside === 0 ? 'direct' : 'mixed'
}
