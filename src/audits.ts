import { alteredQuote } from './audits/altered-quote.ts'
import { anniversaryMismatch } from './audits/anniversary-mismatch.ts'
import { creditMismatch } from './audits/credit-mismatch.ts'
import { dateMismatch } from './audits/date-mismatch.ts'
import { givenNameAfterOffice } from './audits/given-name-after-office.ts'
import { houseLine } from './audits/house-line.ts'
import { lostPassage } from './audits/lost-passage.ts'
import { malformedCredit } from './audits/malformed-credit.ts'
import { migratedQuote } from './audits/migrated-quote.ts'
import { missingSource } from './audits/missing-source.ts'
import { mixedQuotationStyles } from './audits/mixed-quotation-styles.ts'
import { nameVariant, nameVariantAcross } from './audits/name-variant.ts'
import { numberMismatch } from './audits/number-mismatch.ts'
import { officeMismatch, officeMismatchAcross } from './audits/office-mismatch.ts'
import { oneStatementTwoSpeakers } from './audits/one-statement-two-speakers.ts'
import { orphanQuote } from './audits/orphan-quote.ts'
import { promotedParaphrase } from './audits/promoted-paraphrase.ts'
import { repeatedPassage } from './audits/repeated-passage.ts'
import { secondSurnameAlone } from './audits/second-surname-alone.ts'
import { sharedPassage } from './audits/shared-passage.ts'
import { spaceBeforePunctuation } from './audits/space-before-punctuation.ts'
import { splitJointStatement, splitJointStatementAcross } from './audits/split-joint-statement.ts'
import { truncatedText } from './audits/truncated-text.ts'
import { unpairedQuotationMark } from './audits/unpaired-quotation-mark.ts'
import { weekdayMismatch } from './audits/weekday-mismatch.ts'
import { wrongLanguagePassage } from './audits/wrong-language-passage.ts'
import type { AuditRule, CorpusRule } from './core/rule.ts'

/** The audits of one article. */
export const audits: readonly AuditRule[] = [
  anniversaryMismatch,
  creditMismatch,
  dateMismatch,
  givenNameAfterOffice,
  lostPassage,
  malformedCredit,
  missingSource,
  mixedQuotationStyles,
  nameVariant,
  officeMismatch,
  oneStatementTwoSpeakers,
  orphanQuote,
  repeatedPassage,
  secondSurnameAlone,
  spaceBeforePunctuation,
  splitJointStatement,
  truncatedText,
  unpairedQuotationMark,
  weekdayMismatch,
  wrongLanguagePassage,
]

/** The audits that compare articles. */
export const corpusRules: readonly CorpusRule[] = [
  houseLine,
  alteredQuote,
  migratedQuote,
  nameVariantAcross,
  numberMismatch,
  officeMismatchAcross,
  promotedParaphrase,
  sharedPassage,
  splitJointStatementAcross,
]
