import type { Sentence } from '../core/reading.ts'
import { bitsOf, endOf, jointAt, startOf, type View } from './clauses.ts'
import { quotationBehind } from './contents.ts'
import * as cue from './cues.ts'
import { COMMA, isCapital } from './joints.ts'
import { tokenAt, wordHash } from './tokens.ts'

/** Coordinated clauses behind a comma: a verb must come within so many words for it to be one. */
const CLAUSE_REACH = 6

/**
 * End of what is said from `start` on: of the sentence without its last stop, of a quotation that runs on into the next sentence, or the
 * comma before a second clause of the speaker's own (`..., but he agreed`); `narrow` content is less than a clause and ends at any such comma.
 */
export function contentEnd(view: View, sentence: Sentence, start: number, narrow: boolean, opens = false): number {
  const { text, tokens } = view
  for (let at = tokenAt(tokens, start); at + 1 < sentence.endToken; at++) {
    if (view.quoted[at] === 1) {
      const closed = closedByComma(view, at, start)
      if (closed !== null && (opens || !joinsOn(view, at + 1))) return closed
      continue
    }
    if (opens && jointAt(view, at) === COMMA && beginsPhrase(view, at + 1)) return endOf(view, at)
    const mark = text[endOf(view, at)]
    if (mark === ';') return endOf(view, at)
    if (narrow && mark === ',' && startOf(view, at) > start && quotationBehind(view, at) !== null)
      return endOf(view, at)
    if (jointAt(view, at) !== COMMA || !beginsSecondClause(view, at + 1, sentence, narrow)) continue
    return endOf(view, at)
  }
  const last = endOf(view, sentence.endToken - 1)
  if (view.quoted[sentence.endToken - 1] === 1) {
    const quotation = quotationAt(view, sentence.endToken - 1, start)
    if (quotation !== null) return quotation
  }
  return text[last] === ')' && text.slice(start, last).lastIndexOf('(') > text.slice(start, last).lastIndexOf(')')
    ? last + 1
    : last
}

/** End of the quotation that closes behind the token, its comma inside: `“not a choice,” she added`. */
function closedByComma(view: View, at: number, start: number): number | null {
  if (view.quoted[at + 1] === 1 || view.text[endOf(view, at)] !== ',') return null
  const end = endOf(view, at) + 2
  return view.closing.has(end) && end > start ? end : null
}

const joinsOn = (view: View, at: number): boolean => (bitsOf(view, at) & (cue.CONJUNCTION | cue.OPENER)) !== 0

/** A subject may begin here. */
const beginsPhrase = (view: View, at: number): boolean =>
  isCapital(view.tokens, at) || (bitsOf(view, at) & (cue.PRONOUN | cue.DETERMINER)) !== 0

function beginsSecondClause(view: View, at: number, sentence: Sentence, narrow: boolean): boolean {
  const joins = view.tokens.hash[at]
  if (joins !== BUT && !(narrow && joins === AND)) return false
  const next = bitsOf(view, at + 1)
  if (view.quoted[at + 1] === 1) return false
  if (narrow && (next & cue.VERB) !== 0) return true
  if ((next & (cue.PRONOUN | cue.DETERMINER)) === 0 && !isCapital(view.tokens, at + 1)) return false
  for (let verb = at + 2; verb < Math.min(sentence.endToken, at + 2 + CLAUSE_REACH); verb++) {
    if ((bitsOf(view, verb) & (cue.VERB | cue.AUXILIARY)) !== 0) return true
  }
  return false
}

/** End of the quotation that holds a token and begins at or behind `start`. */
function quotationAt(view: View, token: number, start: number): number | null {
  let first = token
  while (first > 0 && view.quoted[first - 1] === 1 && startOf(view, first - 1) >= start) first--
  for (let at = startOf(view, first); at >= Math.max(0, startOf(view, first) - MOST_MARKS); at--) {
    const quotation = view.opening.get(at)
    if (quotation !== undefined) return quotation.end
  }
  return null
}

/** Marks and spaces between the mark that opens a quotation and its first word. */
const MOST_MARKS = 4
const AND = wordHash('and')
const BUT = wordHash('but')
