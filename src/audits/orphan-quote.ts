import type { Block } from '../core/article.ts'
import type { Quotation, Reading } from '../core/reading.ts'
import type { AuditRule, Cleaned } from '../core/rule.ts'
import { keptAround } from '../language/kept.ts'
import { lexiconOf } from '../language/lexicon.ts'
import { type Evidence, gathered, isFilled, mayBe } from '../language/quotation-sources.ts'

/** Fewer words are a title, a slogan or a word in quotation marks. */
const FEWEST_WORDS = 8
/** Words of the quotation in the message. */
const OPENING_WORDS = 6
const SENTENCE_END = /[.!?…]\s?["'”’»«“)]*$/u
const CAPITAL = /^[¿¡]?\p{Lu}/u
/** Languages in which a verb alone may be of the speaker. */
const SUBJECT_LEFT_OUT = new Set(['spa', 'por', 'ita'])

export const orphanQuote: AuditRule = {
  id: 'orphan-quote',
  summary: 'a sentence or more in quotation marks that nobody says',
  *check(cleaned, reading) {
    if (reading.quotations.length === 0) return
    const lexicon = lexiconOf(reading.language.code)
    if (lexicon === null) return
    const { article } = cleaned
    const outer = reading.quotations.filter(({ depth }) => depth === 0)
    let evidence: Evidence | null = null
    for (const quotation of outer) {
      const block = article.blocks[quotation.block]
      if (block === undefined || quotation.continued || !isAlone(cleaned, reading, quotation, block)) continue
      evidence ??= gathered(cleaned, reading, lexicon, outer)
      const before = evidence.before[block.index] ?? null
      const behind = evidence.behind[block.index] ?? null
      // Between the edges of an article stands a motto, not a report.
      if (before === null || behind === null) continue
      if (mayBe(evidence, before) || mayBe(evidence, behind)) continue
      const words = `“${opening(article.text, reading, quotation)} …”`
      const flag = { severity: 'warning', passages: [{ start: quotation.start, end: quotation.end }] } as const
      if (before === 'cut' || behind === 'cut') {
        const message = `Unexpected quotation ${words} without a source, expected who says it; a neighbouring passage that was cut may have named one`
        yield { ...flag, severity: 'note', verdict: 'cannot-tell', message }
      } else if (SUBJECT_LEFT_OUT.has(reading.language.code)) {
        const message = `Unexpected quotation ${words} without a source, expected who says it; a verb near by may stand for the speaker`
        yield { ...flag, severity: 'note', verdict: 'cannot-tell', message }
      } else yield { ...flag, message: `Unexpected quotation ${words} without a source, expected who says it` }
    }
  },
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

function opening(text: string, reading: Reading, { inner }: Quotation): string {
  const [first, end] = reading.tokenRange(inner)
  return text.slice(inner.start, reading.tokens.end[Math.min(end, first + OPENING_WORDS) - 1])
}
