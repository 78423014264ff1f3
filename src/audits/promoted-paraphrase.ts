import type { Article } from '../core/article.ts'
import { type Reading, TOKEN_CAPITAL } from '../core/reading.ts'
import type { CorpusFlag, CorpusRule, Row } from '../core/rule.ts'
import { type Span, within } from '../core/span.ts'
import { isFirstPerson, longestRun, type Run, type Wording, wording } from '../language/wordings.ts'

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
    const isKept = (span: Span) => cleaned.kept.some(kept => within(span, kept))
    const { text } = cleaned.article
    const outer = reading.quotations.filter(({ depth }) => depth === 0)
    for (const { start, end, inner } of outer) {
      if (!isKept({ start, end }) || isTitle(reading, inner)) continue
      const fact = wording(text, reading, { start, end }, inner, [])
      if (fact.words.length >= FEWEST_WORDS) yield { key: 'quoted', start, end, data: { ...fact, quoted: true } }
    }
    for (const span of reportedSpans(reading)) {
      if (!isKept(span) || isUnmarkedQuotation(cleaned.article, span)) continue
      const fact = wording(text, reading, span, span, outer)
      if (fact.words.length >= FEWEST_WORDS) yield { key: 'reported', ...span, data: { ...fact, quoted: false } }
    }
  },
  *judge(rows, links) {
    // Of many copies of one story the first pair speaks.
    if (links.length > 0 && links.every(({ echo }) => echo === true)) return
    for (const quoted of rows) {
      if (!quoted.data.quoted) continue
      const others = rows.filter(({ article }) => article !== quoted.article)
      const flag = promoted(quoted, others)
      if (flag !== null) yield flag
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
  const block = blocks.find(block => within({ start, end }, block))
  return block !== undefined && (block.kind === 'quotation' || OPENING_MARK.test(text[block.start] ?? ''))
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

function promoted(quoted: Row<Compared>, others: readonly Row<Compared>[]): CorpusFlag | null {
  let reported: { readonly row: Row<Compared>; readonly run: Run } | null = null
  let alsoQuoted = 0
  for (const row of others) {
    const run = longestRun(quoted.data.words, row.data.words)
    if (row.data.quoted) alsoQuoted = Math.max(alsoQuoted, run.length)
    else if (run.length > (reported?.run.length ?? FEWEST_WORDS - 1)) reported = { row, run }
  }
  if (reported === null || alsoQuoted >= reported.run.length) return null
  const { row, run } = reported
  const share = run.length >= SURE_WORDS ? LEAST_SHARE : LEAST_SHORT_SHARE
  if (run.length < share * quoted.data.words.length || isFirstPerson(quoted.data.words)) return null
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
