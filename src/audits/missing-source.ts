import type { Quotation, Reading } from '../core/reading.ts'
import type { AuditRule, Cleaned } from '../core/rule.ts'
import { keptAround } from '../language/kept.ts'
import { lexiconOf } from '../language/lexicon.ts'
import { lastFrom } from '../language/lookup.ts'
import { type LostSource, lostSources } from '../language/lost-sources.ts'
import { type Evidence, gathered, namesSource } from '../language/quotation-sources.ts'

const DOUBTS = {
  'left-out': '; the verb may leave it out, but nobody is named before it',
  second: '; the word may count what stands here',
}

export const missingSource: AuditRule = {
  id: 'missing-source',
  summary: 'a word of saying whose subject is missing',
  *check(cleaned, reading) {
    let evidence: Evidence | null = null
    for (const lost of lostSources(cleaned.article, reading)) {
      const { start, end, cue, doubt } = lost
      if (keptAround(cleaned, { start, end }) === null) continue
      const passages = [{ start, end }]
      const message = `Unexpected “${cue}” without a source, expected who it was`
      if (doubt === null) {
        yield { severity: 'warning', message, passages }
        continue
      }
      if (doubt === 'left-out') {
        evidence ??= evidenceOf(cleaned, reading)
        if (evidence === null || !isSpeakerless(evidence, lost)) continue
      }
      yield { severity: 'note', verdict: 'cannot-tell', message: `${message}${DOUBTS[doubt]}`, passages }
    }
  },
}

function evidenceOf(cleaned: Cleaned, reading: Reading): Evidence | null {
  const lexicon = lexiconOf(reading.language.code)
  const outer = reading.quotations.filter(({ depth }) => depth === 0)
  return lexicon === null ? null : gathered(cleaned, reading, lexicon, outer)
}

/** Paragraphs before the quotation in which the speaker may have been named. */
const REACH = 2

/** The quotation opens its paragraph, and those before it name nobody whose words they could be. */
function isSpeakerless(evidence: Evidence, { start }: LostSource): boolean {
  const quotation: Quotation | undefined = evidence.outer[lastFrom(evidence.outer, start)]
  const block = quotation === undefined ? undefined : evidence.cleaned.article.blocks[quotation.block]
  if (quotation === undefined || block === undefined || quotation.start !== block.start) return false
  let before = evidence.before[block.index] ?? null
  if (before === null || before === 'cut') return false
  for (let at = 0; at < REACH && before !== null; at++) {
    if (before === 'cut' || namesSource(evidence, before)) return false
    before = evidence.before[before.index] ?? null
  }
  return true
}
