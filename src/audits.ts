import type { AuditRule, CorpusRule } from './core/rule.ts'

/** The audits of one article. */
export const audits: readonly AuditRule[] = []

/** The audits that compare articles. */
export const corpusRules: readonly CorpusRule[] = []
