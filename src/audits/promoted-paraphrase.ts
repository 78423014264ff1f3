import { type Reading, TOKEN_CAPITAL } from '../core/reading.ts'
import type { CorpusFlag, CorpusRule, Row } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { holderOf } from '../language/lookup.ts'
import { isUnmarkedQuotation, reportedSpans } from '../language/reported-speech.ts'
import { isOneVoice, statements, type Voice, voiceOf } from '../language/statements.ts'
import { isFirstPerson, longestRun, type Run, type Wording, wordIndex, wording } from '../language/wordings.ts'

/** Shorter runs are names and phrases that two writers may come upon. */
const FEWEST_WORDS = 5
/** From here on nobody says the same by chance. */
const SURE_WORDS = 8
/** Share of the quotation that the run must make up: of a longer quotation a part may well be reported. */
const LEAST_SHARE = 0.6
/** The same below `SURE_WORDS`. */
const LEAST_SHORT_SHARE = 0.8
/** Words shown before the reported passage, so that one sees it is reported. */
const LEAD_WORDS = 4

/** The words of a quotation, or of a reported sentence without what it quotes. */
interface Compared extends Wording, Voice {
  readonly quoted: boolean
  /** Hashes of the words with a capital. */
  readonly names: readonly number[]
}

export const promotedParaphrase: CorpusRule<Compared> = {
  id: 'promoted-paraphrase',
  summary: 'words that one article reports and another prints between quotation marks',
  join: 'link',
  *facts(cleaned, reading) {
    const isKept = (span: Span) => holderOf(cleaned.kept, span) !== null
    const { text } = cleaned.article
    const outer = reading.quotations.filter(({ depth }) => depth === 0)
    const known = new Set(reading.quotations.map(({ start }) => start))
    for (const { quotation, attribution } of statements(cleaned, reading)) {
      const { start, end, inner } = quotation
      if (isTitle(reading, inner)) continue
      const fact = wording(text, reading, quotation, inner, [], known)
      if (fact.words.length < FEWEST_WORDS) continue
      const voice = voiceOf(reading, attribution === null ? [] : [attribution])
      yield { key: 'quoted', start, end, data: { ...fact, ...voice, quoted: true, names: namesIn(reading, inner, 1) } }
    }
    for (const { attributions, ...span } of reportedSpans(text, reading)) {
      if (!isKept(span) || isUnmarkedQuotation(cleaned.article, span)) continue
      const fact = wording(text, reading, span, span, outer, known)
      if (fact.words.length < FEWEST_WORDS) continue
      yield { key: 'reported', ...span, data: { ...fact, ...voiceOf(reading, attributions), quoted: false, names: [] } }
    }
  },
  *judge(rows, links) {
    // Of many copies of one story the first pair speaks.
    if (links.length > 0 && links.every(({ echo }) => echo === true)) return
    for (const article of new Set(rows.map(({ article }) => article))) {
      const others = rows.filter(row => row.article !== article)
      const reported = others.filter(({ data }) => !data.quoted)
      const reports = wordIndex(reported.map(({ data }) => data))
      const quotations = wordIndex(others.flatMap(({ data }) => (data.quoted ? [data] : [])))
      for (const quoted of rows) {
        if (quoted.article !== article || !quoted.data.quoted || isFirstPerson(quoted.data.words)) continue
        const run = longestRun(quoted.data.words, reports, true)
        const row = reported[run.wording]
        if (row === undefined || !isLong(run.length, quoted.data.words.length) || isName(quoted, row, run)) continue
        if (longestRun(quoted.data.words, quotations, true).length >= run.length) continue
        const same = isOneVoice(quoted.data, row.data)
        if (same !== false) yield promoted(quoted, row, run, same === null)
      }
    }
  },
}

/** Mostly capitals: the name of a book or a film. */
function isTitle(reading: Reading, inner: Span): boolean {
  const [first, end] = reading.tokenRange(inner)
  return 2 * namesIn(reading, inner).length > end - first
}

/** Words with a capital, the first so many left out: what opens a sentence has one by its place. */
function namesIn(reading: Reading, inner: Span, without = 0): number[] {
  const { flags, hash } = reading.tokens
  const [first, end] = reading.tokenRange(inner)
  const found: number[] = []
  for (let at = first + without; at < end; at++) if (((flags[at] ?? 0) & TOKEN_CAPITAL) !== 0) found.push(hash[at] ?? 0)
  return found
}

/** Half of the words that are common are a name: of an institute, an office, a film. */
function isName({ data: { names } }: Row<Compared>, row: Row<Compared>, { at, end, length }: Run): boolean {
  const common = row.data.words.slice(at, end)
  return 2 * common.filter(word => names.includes(word)).length >= length
}

/** The run is long enough to be no accident, and makes up most of the quotation. */
function isLong(run: number, quotation: number): boolean {
  return run >= FEWEST_WORDS && run >= (run >= SURE_WORDS ? LEAST_SHARE : LEAST_SHORT_SHARE) * quotation
}

function promoted(quoted: Row<Compared>, row: Row<Compared>, run: Run, unsure: boolean): CorpusFlag {
  const missing = unsure ? '; that both speak of one person is not in the articles' : ''
  const lead = Math.max(0, run.at - LEAD_WORDS)
  return {
    severity: run.length >= SURE_WORDS && !unsure ? 'warning' : 'note',
    verdict: unsure ? 'cannot-tell' : 'fault',
    message: `Unexpected quotation marks around “${quoted.data.opening} …”, expected none: the other article reports ${run.length} of these words in its own voice${missing}`,
    passages: [
      { article: quoted.article, start: quoted.start, end: quoted.end },
      {
        article: row.article,
        start: row.start + (row.data.places[2 * lead] ?? 0),
        end: row.start + (row.data.places[2 * run.end - 1] ?? 0),
      },
    ],
  }
}
