import type { Quotation, Reading } from '../core/reading.ts'
import type { AuditRule } from '../core/rule.ts'
import { areOthers, type Statement, speakerKeys, statements } from '../language/statements.ts'
import { wordHash } from '../language/tokens.ts'
import { longestRun, type Wording, wordIndex, wording } from '../language/wordings.ts'

/** From here on nobody says the same by chance (the same bound as for promoted paraphrases). */
const FEWEST_WORDS = 8
/** Quotations of one article that are compared with each other. */
const MOST_STATEMENTS = 60

/** Words of a cue, or near it, by which a speaker takes up what another has said; English, German, French, Spanish. */
const ECHOES = new Set(
  (
    'agreed agrees agree repeated repeats repeating echoed echoes echoing reiterated quoted quotes quoting cited cites citing recalled recalls read reads reading ' +
    'sang chanted wiederholte wiederholt zitierte zitiert stimmte pflichtete répété répète cité cite citant repitió repite citó cita citando coincidió'
  )
    .split(' ')
    .map(wordHash),
)

/** An attribution with a name, and the words it gives to it. */
interface Said extends Statement {
  readonly speaker: string
  readonly wording: Wording
}

export const oneStatementTwoSpeakers: AuditRule = {
  id: 'one-statement-two-speakers',
  summary: 'eight words or more in quotation marks that one article gives to two people',
  *check(cleaned, reading) {
    // Two quotations of eight words are needed; most articles end here.
    const long = reading.quotations.filter(
      ({ depth, inner }) => depth === 0 && inner.end - inner.start >= 4 * FEWEST_WORDS,
    )
    if (long.length < 2 || !isOfSeveral(reading) || !sayTheSame(reading, long)) return
    const { text } = cleaned.article
    const none = new Set<number>()
    const said: Said[] = []
    for (const statement of statements(cleaned, reading)) {
      const speaker = statement.attribution?.speaker ?? null
      // Without a cue the words only go on, and may be a crosshead that takes up another's.
      if (speaker === null || said.length === MOST_STATEMENTS || statement.attribution?.cue.length === 0) continue
      const { quotation } = statement
      const words = wording(text, reading, quotation, quotation.inner, [], none)
      if (words.words.length >= FEWEST_WORDS) said.push({ ...statement, speaker, wording: words })
    }
    const shown = new Set<Said>()
    for (const [i, first] of said.entries()) {
      for (const second of said.slice(i + 1)) {
        if (shown.has(second) || second.speaker === first.speaker) continue
        if (!areOthers(speakerKeys(first.speaker), speakerKeys(second.speaker))) continue
        if (isEcho(reading, second) || isEcho(reading, first)) continue
        const run = longestRun(second.wording.words, wordIndex([first.wording]))
        if (run.length < FEWEST_WORDS) continue
        shown.add(second)
        yield {
          severity: 'note',
          message: `Unexpected words of ${first.speaker} said by ${second.speaker}, expected one speaker of “${second.wording.opening} …”`,
          passages: [second, first].map(({ quotation: { start, end } }) => ({ start, end })),
        }
      }
    }
  },
}

/** More than one speaker is named. */
function isOfSeveral({ attributions }: Reading): boolean {
  let first: string | null = null
  for (const { speaker } of attributions) {
    if (speaker === null || speaker === first) continue
    if (first !== null) return true
    first = speaker
  }
  return false
}

/** Two of the quotations may have a run of words in common: the same first, middle and last word of one. A look at hashes, since few articles do. */
function sayTheSame(reading: Reading, quotations: readonly Quotation[]): boolean {
  const { tokens } = reading
  const seen = new Set<number>()
  for (const { inner } of quotations) {
    const [first, end] = reading.tokenRange(inner)
    const own: number[] = []
    for (let at = first; at + FEWEST_WORDS <= end; at++) {
      const middle = Math.imul(tokens.hash[at + 4] ?? 0, 31) ^ (tokens.hash[at + FEWEST_WORDS - 1] ?? 0)
      const run = Math.imul(middle, 31) ^ (tokens.hash[at] ?? 0)
      if (seen.has(run)) return true
      own.push(run)
    }
    for (const run of own) seen.add(run)
  }
  return false
}

/** The sentence around the quotation says that the words are another's. */
function isEcho(reading: Reading, { quotation, attribution }: Said): boolean {
  const [first, end] = reading.tokenRange({
    start: Math.min(quotation.start, attribution?.cue[0]?.start ?? quotation.start) - ECHO_REACH,
    end: Math.max(quotation.end, attribution?.cue.at(-1)?.end ?? quotation.end) + ECHO_REACH,
  })
  const [open, close] = reading.tokenRange(quotation)
  for (let at = first; at < end; at++)
    if ((at < open || at >= close) && ECHOES.has(reading.tokens.hash[at] ?? 0)) return true
  return false
}

/** Characters around a quotation and its cue, about a clause. */
const ECHO_REACH = 60
