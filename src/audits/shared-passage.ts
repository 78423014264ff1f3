import { TOKEN_DIGITS } from '../core/reading.ts'
import type { CorpusFlag, CorpusRule, Link, Row } from '../core/rule.ts'
import { overlap, type Span, within } from '../core/span.ts'
import { firstMeeting } from '../language/lookup.ts'

/** Below twelve words in a row two articles meet by chance: offices, set phrases (none of 750 unrelated pairs of news articles shares twelve). */
const FEWEST_WORDS = 12

/** About a sentence: it was copied. */
const SENTENCE_WORDS = 20

/** Share of the shorter article from which the whole is a copy, and one finding says so. */
const COPY = 0.8

/** Share of the shorter article from which two that differ in their figures are one form filled in twice: a template, never a copy. */
const TEMPLATE = 0.5
/** Words that stand with a figure of a form: its label and its unit. */
const WORDS_A_FIGURE = 4
/** Figures that a form has at least. */
const FEWEST_FIGURES = 4

/** Links shown of a copy with many small changes. */
const MOST_SHOWN = 32

/** Share of a passage inside quotation marks from which it is a quotation. */
const QUOTATION = 0.8

/** What two articles must know of each other's body. */
interface Facts {
  readonly words: number
  readonly agencies: readonly string[]
  readonly quotations: readonly Span[]
  /** Where its figures begin. */
  readonly figures: readonly number[]
}

export const sharedPassage: CorpusRule<Facts> = {
  id: 'shared-passage',
  summary: 'passages of twelve words or more that two articles share',
  join: 'link',
  *facts({ article, kept, metadata }, reading) {
    const first = kept[0]
    const last = kept.at(-1)
    if (first === undefined || last === undefined) return
    let words = 0
    const figures: number[] = []
    for (const span of kept) {
      const [from, to] = reading.tokenRange(span)
      words += to - from
      for (let at = from; at < to; at++)
        if (((reading.tokens.flags[at] ?? 0) & TOKEN_DIGITS) !== 0) figures.push(reading.tokens.start[at] ?? 0)
    }
    const quotations = reading.quotations
      .filter(({ depth, inner }) => depth === 0 && firstMeeting(kept, inner) !== null)
      .map(({ inner }) => ({ start: inner.start, end: inner.end }))
    const span = { start: first.start, end: Math.min(last.end, article.text.length) }
    yield { ...span, key: '', data: { words, agencies: metadata.agencies, quotations, figures } }
  },
  *judge(rows, links) {
    const long = links.filter(({ verbatim, echo }) => verbatim >= FEWEST_WORDS && echo !== true)
    const [link] = long
    if (link === undefined) return
    const a = rows.find(({ article }) => article === link.a.article)
    const b = rows.find(({ article }) => article === link.b.article)
    if (a === undefined || b === undefined) return
    const agency = a.data.agencies.find(name => b.data.agencies.includes(name))
    if (link.template === true) return
    const shared = long.reduce((sum, { words }) => sum + words, 0)
    const shorter = Math.min(a.data.words, b.data.words)
    if (shared >= TEMPLATE * shorter && differInFigures(a, long, shared) && differInFigures(b, long, shared)) return
    const between = `shared by ${named(a)} and ${named(b)}`
    if (shared >= COPY * shorter) {
      const most = `${Math.min(shared, shorter)} of ${shorter} words ${between}`
      yield flag(long.slice(0, MOST_SHOWN), shared, most, agency === undefined ? null : `both credit ${agency}`)
      return
    }
    for (const group of groups(long)) {
      const words = group.reduce((most, link) => Math.max(most, link.words), 0)
      const quoted = group.every(link => isQuoted(link.a, a.data.quotations) && isQuoted(link.b, b.data.quotations))
      const excuse = quoted ? 'a quotation in both' : agency === undefined ? null : `both credit ${agency}`
      yield flag(group, words, `${words} words ${between}`, excuse)
    }
  },
}

/** Half of the article's figures or more stand in none of the shared passages, and little else does. */
function differInFigures({ article, data }: Row<Facts>, links: readonly Link[], shared: number): boolean {
  const { figures, words } = data
  const spans = links.map(({ a, b }) => (a.article === article ? a : b))
  const own = figures.filter(at => !spans.some(({ start, end }) => start <= at && at < end)).length
  return figures.length >= FEWEST_FIGURES && 2 * own >= figures.length && words - shared <= WORDS_A_FIGURE * own
}

function flag(links: readonly Link[], words: number, shared: string, excuse: string | null): CorpusFlag {
  return {
    severity: words >= SENTENCE_WORDS && excuse === null ? 'warning' : 'note',
    message:
      excuse === null
        ? `Unexpected ${shared}, expected words of their own or a credit`
        : `Unexpected ${shared} (${excuse}), expected words of their own`,
    passages: links.flatMap(({ a, b }) => [a, b]),
  }
}

function named({ article }: Row<Facts>): string {
  return typeof article === 'number' ? `article ${article}` : article
}

/** Links whose words in the first article overlap: the second article says them twice. */
function groups(links: readonly Link[]): Link[][] {
  const found: Link[][] = []
  let end = -1
  for (const link of links.toSorted((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)) {
    if (link.a.start < end) found.at(-1)?.push(link)
    else found.push([link])
    end = Math.max(end, link.a.end)
  }
  return found
}

function isQuoted(span: Span, quotations: readonly Span[]): boolean {
  let quoted = 0
  for (const quotation of quotations) {
    if (within(span, quotation)) return true
    if (overlap(span, quotation)) quoted += Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start)
  }
  return quoted >= QUOTATION * (span.end - span.start)
}
