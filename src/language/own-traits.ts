import { columnsOf } from './columns.ts'

/** The traits of a block by itself, in the order of their columns. */
export const OWN_TRAITS = [
  'words',
  'word-length',
  'capitals',
  'all-capitals',
  'digits',
  'common-words',
  'end',
  'start',
  'sentences',
  'commas',
  'separators',
  'quotes',
  'symbols',
  'questions',
  'colons',
  'role',
  'kind',
  'credit',
  'timestamp',
  'dates',
  'dateline',
  'hits',
  'whole-hit',
  'opening-hit',
  'repeats',
  'like-headline',
  'like-prose',
  'code',
  'tells-comments',
  'tells-sharing',
  'tells-related',
  'tells-prompts',
  'tells-legal',
  'tells-persons',
] as const

/** Their columns. */
export const OWN = columnsOf(OWN_TRAITS)
