import type { Attribution } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { spanOf, startAt, type Telling, type Told } from './telling.ts'
import { tokenAt } from './tokens.ts'

/** The attributions with their manner and speakers. */
export function speakersOfTold(telling: Telling, found: readonly Told[]): Attribution[] {
  return found.map(({ source, cue, content, sentence }) => ({
    source: source === null ? [] : [spanOf(telling, source)],
    cue,
    content,
    speaker: null,
    manner: manner(telling, content),
    block: sentence.block,
  }))
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
void startAt
