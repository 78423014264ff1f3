import { anniversaryMismatch } from './audits/anniversary-mismatch.ts'
import { creditMismatch } from './audits/credit-mismatch.ts'
import { dateMismatch } from './audits/date-mismatch.ts'
import { malformedCredit } from './audits/malformed-credit.ts'
import { repeatedPassage } from './audits/repeated-passage.ts'
import { sharedPassage } from './audits/shared-passage.ts'
import { spaceBeforePunctuation } from './audits/space-before-punctuation.ts'
import { unpairedQuotationMark } from './audits/unpaired-quotation-mark.ts'
import { weekdayMismatch } from './audits/weekday-mismatch.ts'
import type { AuditRule, CorpusRule } from './core/rule.ts'

/** The audits of one article. */
export const audits: readonly AuditRule[] = [
  anniversaryMismatch,
  creditMismatch,
  dateMismatch,
  malformedCredit,
  repeatedPassage,
  spaceBeforePunctuation,
  unpairedQuotationMark,
  weekdayMismatch,
]

/** The audits that compare articles. */
export const corpusRules: readonly CorpusRule[] = [sharedPassage]
