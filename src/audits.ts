import { creditMismatch } from './audits/credit-mismatch.ts'
import { malformedCredit } from './audits/malformed-credit.ts'
import type { AuditRule, CorpusRule } from './core/rule.ts'

/** The audits of one article. */
export const audits: readonly AuditRule[] = [creditMismatch, malformedCredit]

/** The audits that compare articles. */
export const corpusRules: readonly CorpusRule[] = []
