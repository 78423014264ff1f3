import type { Article, Block } from '../core/article.ts'
import type { Quotation, Reading } from '../core/reading.ts'
import type { AuditRule, Cleaned } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { keptAround } from '../language/kept.ts'
import { bitsAt, CUE, type Lexicon, lexiconOf, OFFICE, ROLE } from '../language/lexicon.ts'
import { firstMeeting } from '../language/lookup.ts'
import { wordHash } from '../language/tokens.ts'

/** Fewer words are a title, a slogan or a word in quotation marks. */
const FEWEST_WORDS = 8
/** Words of the quotation in the message. */
const OPENING_WORDS = 6
const SENTENCE_END = /[.!?…]["'”’»«“)]*$/u
const CAPITAL = /^[¿¡]?\p{Lu}/u
/** Stands before words that a line above announces. */
const ANNOUNCES = /[:：,]["'”’»)]*$/u
/** A paragraph that a mark opens: a part of the same speech whose marks are set otherwise. */
const OPENED = /^\s*["'“„«»‘’‹]/u
/** A line that signs the words above: `-- Ines Dahl`. */
const SIGNS = /^\s*[-–—]{1,2}\s*\p{L}/u
/** Words that stand for a speaker, or name the sort of text that is quoted; English, German, French, Spanish. */
const SPEAKERS = new Set(
  (
    'he she they i we who his her him them their according tweet tweeted wrote letter statement email post sign note poem song interview voice asked ' +
    'er sie ich wir sein seine ihr ihre laut brief schrieb il elle ils elles je nous qui selon lettre él ella ellos ellas yo nosotros quien según carta'
  )
    .split(' ')
    .map(wordHash),
)

export const orphanQuote: AuditRule = {
  id: 'orphan-quote',
  summary: 'a sentence or more in quotation marks that nobody says',
  *check(cleaned, reading) {
    if (reading.quotations.length === 0) return
    const lexicon = lexiconOf(reading.language.code)
    if (lexicon === null) return
    const { article } = cleaned
    const outer = reading.quotations.filter(({ depth }) => depth === 0)
    for (const quotation of outer) {
      const block = article.blocks[quotation.block]
      if (block === undefined || quotation.continued || !isAlone(cleaned, reading, quotation, block)) continue
      const evidence: Evidence = { cleaned, reading, lexicon, outer }
      const before = neighbour(evidence, block, -1)
      const behind = neighbour(evidence, block, 1)
      // Between the edges of an article stands a motto, not a report.
      if (before === null || behind === null) continue
      if ([before, behind].some(side => side !== 'cut' && mayHoldSource(evidence, side))) continue
      const words = `“${opening(article.text, reading, quotation)} …”`
      const flag = { severity: 'warning', passages: [{ start: quotation.start, end: quotation.end }] } as const
      if (before === 'cut' || behind === 'cut') {
        const message = `Unexpected quotation ${words} without a source, expected who says it; a neighbouring passage that was cut may have named one`
        yield { ...flag, severity: 'note', verdict: 'cannot-tell', message }
      } else yield { ...flag, message: `Unexpected quotation ${words} without a source, expected who says it` }
    }
  },
}

interface Evidence {
  readonly cleaned: Cleaned
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly outer: readonly Quotation[]
}

/** A paragraph of the body that is one quotation of a sentence or more and nothing else. */
function isAlone(cleaned: Cleaned, reading: Reading, quotation: Quotation, block: Block): boolean {
  const { text } = cleaned.article
  if (keptAround(cleaned, quotation) === null || block.kind !== 'paragraph') return false
  if (!isFilled(text, block, quotation)) return false
  const words = text.slice(quotation.inner.start, quotation.inner.end).trim()
  const [first, end] = reading.tokenRange(quotation.inner)
  return (
    end - first >= FEWEST_WORDS &&
    CAPITAL.test(words) &&
    SENTENCE_END.test(text.slice(quotation.inner.start, block.end))
  )
}

/** Nothing but marks stands in the block beside the quotation. */
function isFilled(text: string, block: Span, quotation: Span): boolean {
  const rest = text.slice(block.start, quotation.start) + text.slice(quotation.end, block.end)
  return !/[\p{L}\p{N}]/u.test(rest)
}

/** The nearest paragraph on that side that is more than a quotation: `cut` where what stood there left the body, null at an edge of the article. */
function neighbour({ cleaned, outer }: Evidence, from: Block, step: 1 | -1): Block | 'cut' | null {
  const { article, kept } = cleaned
  for (let at = from.index + step; ; at += step) {
    const block = article.blocks[at]
    if (block === undefined) return null
    const whole = outer.find(quotation => quotation.block === block.index)
    if (firstMeeting(kept, block) === null) return isProse(article, block) ? 'cut' : null
    if (whole === undefined || !isFilled(article.text, block, whole)) return block
  }
}

const isProse = ({ text }: Article, { start, end }: Span) =>
  end - start > PROSE && SENTENCE_END.test(text.slice(start, end))
/** Shorter lines that were cut are labels. */
const PROSE = 60

/** Anybody or anything that could be the source: a verb of saying, a person, an office, a pronoun, outside of quotations; or a line that announces. */
function mayHoldSource({ cleaned, reading, lexicon, outer }: Evidence, block: Block): boolean {
  const { text } = cleaned.article
  const line = text.slice(block.start, block.end)
  if (ANNOUNCES.test(line.trimEnd()) || SIGNS.test(line) || OPENED.test(line)) return true
  if (reading.people.some(({ mentions }) => mentions.some(mention => mention.block === block.index))) return true
  const { tokens } = reading
  const [first, end] = reading.tokenRange(block)
  for (let at = first; at < end; at++) {
    const start = tokens.start[at] ?? 0
    if (firstMeeting(outer, { start, end: start + 1 }) !== null) continue
    if (SPEAKERS.has(tokens.hash[at] ?? 0)) return true
    if ((bitsAt(text, tokens, lexicon, at) & (CUE | OFFICE | ROLE)) !== 0) return true
  }
  return false
}

function opening(text: string, reading: Reading, { inner }: Quotation): string {
  const [first, end] = reading.tokenRange(inner)
  return text.slice(inner.start, reading.tokens.end[Math.min(end, first + OPENING_WORDS) - 1])
}
