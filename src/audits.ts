import { creditMismatch } from './audits/credit-mismatch.ts'
import { malformedCredit } from './audits/malformed-credit.ts'
import { repeatedPassage } from './audits/repeated-passage.ts'
import { sharedPassage } from './audits/shared-passage.ts'
import type { AuditRule, CorpusRule } from './core/rule.ts'

/** The audits of one article. */
export const audits: readonly AuditRule[] = [creditMismatch, malformedCredit, repeatedPassage]

/** The audits that compare articles. */
export const corpusRules: readonly CorpusRule[] = [sharedPassage]
