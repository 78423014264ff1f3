export { type Alignment, align } from './align.ts'
export { audits, corpusRules } from './audits.ts'
export { audit, clean, type Options } from './clean.ts'
export type { Article, Block, BlockKind, Hints, Markup, Repair } from './core/article.ts'
export type { Field, Kind, LiftedKind, RemovedKind, StageName } from './core/kinds.ts'
export type { DatelineMetadata, Metadata } from './core/metadata.ts'
export type {
  Attribution,
  Credit,
  Dateline,
  DateMention,
  Language,
  Person,
  PersonMention,
  PhraseHit,
  Quotation,
  Reading,
  Role,
  Sentence,
  Timestamp,
  Tokens,
  UnpairedMark,
} from './core/reading.ts'
export type {
  Altered,
  AuditRule,
  Cleaned,
  ClutterRule,
  CorpusFlag,
  CorpusRule,
  Cut,
  Fact,
  Flag,
  Kept,
  Link,
  Phrases,
  Removal,
  Row,
  Severity,
  Stage,
  Verdict,
} from './core/rule.ts'
export type { Span } from './core/span.ts'
export { type Corpus, type CorpusCleaning, openCorpus } from './corpus/corpus.ts'
export type { Input } from './outcome.ts'
export type { Decision } from './report/decision.ts'
export {
  type CleanedLine,
  type FailedLine,
  type Finding,
  type InputLine,
  type LedgerEntry,
  type Line,
  type Passage,
  type Quality,
  type Report,
  schemas,
} from './report/wire.ts'
export { stages } from './stages.ts'
