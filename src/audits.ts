import { anniversaryMismatch } from './audits/anniversary-mismatch.ts'
import { creditMismatch } from './audits/credit-mismatch.ts'
import { dateMismatch } from './audits/date-mismatch.ts'
import { givenNameAfterOffice } from './audits/given-name-after-office.ts'
import { houseLine } from './audits/house-line.ts'
import { lostPassage } from './audits/lost-passage.ts'
import { malformedCredit } from './audits/malformed-credit.ts'
import { nameVariant, nameVariantAcross } from './audits/name-variant.ts'
import { officeMismatch, officeMismatchAcross } from './audits/office-mismatch.ts'
import { promotedParaphrase } from './audits/promoted-paraphrase.ts'
import { repeatedPassage } from './audits/repeated-passage.ts'
import { secondSurnameAlone } from './audits/second-surname-alone.ts'
import { sharedPassage } from './audits/shared-passage.ts'
import { spaceBeforePunctuation } from './audits/space-before-punctuation.ts'
import { splitJointStatement, splitJointStatementAcross } from './audits/split-joint-statement.ts'
import { unpairedQuotationMark } from './audits/unpaired-quotation-mark.ts'
import { weekdayMismatch } from './audits/weekday-mismatch.ts'
import type { AuditRule, CorpusRule } from './core/rule.ts'

/** The audits of one article. */
export const audits: readonly AuditRule[] = [
  anniversaryMismatch,
  creditMismatch,
  dateMismatch,
  givenNameAfterOffice,
  lostPassage,
  malformedCredit,
  nameVariant,
  officeMismatch,
  repeatedPassage,
  secondSurnameAlone,
  spaceBeforePunctuation,
  splitJointStatement,
  unpairedQuotationMark,
  weekdayMismatch,
]

/** The audits that compare articles. */
export const corpusRules: readonly CorpusRule[] = [
  houseLine,
  nameVariantAcross,
  officeMismatchAcross,
  promotedParaphrase,
  sharedPassage,
  splitJointStatementAcross,
]
