import type { Article } from '../core/article.ts'
import { type Reading, TOKEN_CAPITAL } from '../core/reading.ts'
import type { CorpusFlag, CorpusRule, Row } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { holderOf } from '../language/lookup.ts'
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
interface Compared extends Wording {
  readonly quoted: boolean
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
    for (const { start, end, inner } of outer) {
      if (!isKept({ start, end }) || isTitle(reading, inner)) continue
      const fact = wording(text, reading, { start, end }, inner, [], known)
      if (fact.words.length >= FEWEST_WORDS) yield { key: 'quoted', start, end, data: { ...fact, quoted: true } }
    }
    for (const span of reportedSpans(reading)) {
      if (!isKept(span) || isUnmarkedQuotation(cleaned.article, span)) continue
      const fact = wording(text, reading, span, span, outer, known)
      if (fact.words.length >= FEWEST_WORDS) yield { key: 'reported', ...span, data: { ...fact, quoted: false } }
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
        const run = longestRun(quoted.data.words, reports)
        const row = reported[run.wording]
        if (row === undefined || !isLong(run.length, quoted.data.words.length)) continue
        if (longestRun(quoted.data.words, quotations).length < run.length) yield promoted(quoted, row, run)
      }
    }
  },
}

/** Mostly capitals: the name of a book or a film. */
function isTitle(reading: Reading, inner: Span): boolean {
  const [first, end] = reading.tokenRange(inner)
  let capitals = 0
  for (let at = first; at < end; at++) if (((reading.tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0) capitals++
  return 2 * capitals > end - first
}

const OPENING_MARK = /["'“”„«»‘’‹›`]/u

/** Direct speech whose marks are missing or set as a block: content that a mark opens without a partner, a paragraph that begins with one. */
function isUnmarkedQuotation({ text, blocks }: Article, { start, end }: Span): boolean {
  if (OPENING_MARK.test(text[start] ?? '') || OPENING_MARK.test(text[start - 1] ?? '')) return true
  const block = holderOf(blocks, { start, end })
  return block !== null && (block.kind === 'quotation' || OPENING_MARK.test(text[block.start] ?? ''))
}

/** Reported content, each stretch once: what one speaker reports of another is in it already. */
function reportedSpans(reading: Reading): Span[] {
  const spans = reading.attributions
    .filter(({ manner }) => manner !== 'direct')
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Span[] = []
  for (const { start, end } of spans) {
    const last = found.at(-1)
    if (last === undefined || start >= last.end) found.push({ start, end })
  }
  return found
}

/** The run is long enough to be no accident, and makes up most of the quotation. */
function isLong(run: number, quotation: number): boolean {
  return run >= FEWEST_WORDS && run >= (run >= SURE_WORDS ? LEAST_SHARE : LEAST_SHORT_SHARE) * quotation
}

function promoted(quoted: Row<Compared>, row: Row<Compared>, run: Run): CorpusFlag {
  const lead = Math.max(0, run.at - LEAD_WORDS)
  return {
    severity: run.length >= SURE_WORDS ? 'warning' : 'note',
    message: `Unexpected quotation marks around “${quoted.data.opening} …”, expected none: the other article reports ${run.length} of these words in its own voice`,
    passages: [
      { article: quoted.article, start: quoted.start, end: quoted.end },
      {
        article: row.article,
        start: row.start + (row.data.places[2 * lead] ?? 0),
        end: row.start + (row.data.places[2 * (run.at + run.length) - 1] ?? 0),
      },
    ],
  }
}
