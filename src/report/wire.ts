import { z } from 'zod'
import { LIFTED_FIELDS, REMOVED_KINDS, STAGE_NAMES } from '../core/kinds.ts'

// The one source of the wire's types and of its JSON Schema. `v` changes when a line's shape does.

/** `[start, end)` in UTF-16 code units of the string that was given; in code points with `--offsets codepoint`. */
const Span = z.tuple([z.int().min(0), z.int().min(0)])
const Id = z.union([z.string(), z.number()])
const Kind = z.enum([...(Object.keys(LIFTED_FIELDS) as (keyof typeof LIFTED_FIELDS)[]), ...REMOVED_KINDS])
const Share = z.number().min(0).max(1)

const Dateline = z.strictObject({
  text: z.string(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  agency: z.string().nullable(),
})

const LineMetadata = z.strictObject({
  published: z.string().nullable(),
  authors: z.array(z.string()),
  agencies: z.array(z.string()),
  publisher: z.string().nullable(),
  section: z.string().nullable(),
  photoCredits: z.array(z.string()),
  captions: z.array(z.string()),
  editorNotes: z.array(z.string()),
  dateline: Dateline.nullable(),
})

const LedgerEntry = z.strictObject({
  id: z.string(),
  span: Span,
  text: z.string(),
  fate: z.enum(['lifted', 'removed']),
  field: z.enum(Object.values(LIFTED_FIELDS)).nullable(),
  stage: z.string().describe(`one of ${STAGE_NAMES.join(', ')}, or a stage of the caller's own`),
  rule: z.string(),
  kind: Kind,
  reason: z.string(),
  confidence: Share,
})

const Passage = z.strictObject({ article: Id, span: Span, text: z.string() })

const Finding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  verdict: z.enum(['fault', 'cannot-tell']),
  message: z.string(),
  passages: z.array(Passage),
})

const Repair = z.strictObject({ span: Span, from: z.string(), to: z.string(), why: z.string() })

const Quality = z.strictObject({
  score: z.number().min(0).max(100),
  parts: z.record(z.string(), z.strictObject({ value: Share, weight: Share })),
})

const Attribution = z.strictObject({
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  speaker: z.string().nullable(),
  manner: z.enum(['direct', 'mixed', 'reported']),
})

const LineError = z.strictObject({ code: z.string(), message: z.string(), hint: z.string() })

const Head = { v: z.literal(1), id: Id, line: z.int().min(1) }

export const CleanedLine = z.strictObject({
  ...Head,
  status: z.enum(['cleaned', 'kept-whole']),
  language: z.string().nullable(),
  headline: z.string().nullable(),
  standfirst: z.string().nullable(),
  body: z.string(),
  kept: z.array(Span),
  metadata: LineMetadata,
  ledger: z.array(LedgerEntry),
  findings: z.array(Finding),
  repairs: z.array(Repair),
  quality: Quality,
  attributions: z.array(Attribution).optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
})

export const FailedLine = z.strictObject({
  ...Head,
  status: z.enum(['failed', 'quarantined']),
  error: LineError,
})

/** One line of `copydesk stream` and of `reports/articles.jsonl`. */
export const Line = z.discriminatedUnion('status', [CleanedLine, FailedLine])

/** One line in: exactly one of `text` or `html`. Unknown keys are ignored. */
export const InputLine = z
  .looseObject({
    id: Id.nullish(),
    text: z.string().nullish(),
    html: z.string().nullish(),
    url: z.string().nullish(),
    headline: z.string().nullish(),
    published: z.string().nullish(),
    publisher: z.string().nullish(),
    lang: z.string().nullish(),
  })
  .refine(
    line => (typeof line.text === 'string' ? typeof line.html !== 'string' : typeof line.html === 'string'),
    'exactly one of text or html',
  )

const Counts = z.record(z.string(), z.int())

/** What articles of one event give to one speaker: one statement in all its versions. */
const Told = z.strictObject({
  /** The name, else the words of the source. */
  speaker: z.string(),
  /** `alone`: one article has it. Copies of one article are no second source. */
  agreement: z.enum(['alone', 'agreed', 'conflict']),
  /** In what the versions differ, gravest first; words of grammar and style aside. */
  differs: z.array(z.enum(['speaker', 'number', 'negation', 'words'])),
  /** Most places first. Articles that have it letter by letter share a version. */
  versions: z.array(
    z.strictObject({
      speaker: z.string(),
      manner: z.enum(['direct', 'mixed', 'reported']),
      text: z.string(),
      places: z.array(z.strictObject({ article: Id, span: Span })),
    }),
  ),
})

/** Articles that go back to one text. */
const Lineage = z.strictObject({
  /** Null where it is not among the articles, or where nothing tells it from a copy: `why` says which. */
  origin: Id.nullable(),
  /** The agency whose copy it is, as credits and datelines say. */
  agency: z.string().nullable(),
  /** Noun phrases: what speaks for the origin. */
  why: z.array(z.string()),
  /** Every article but the origin, in the order of time. */
  steps: z.array(
    z.strictObject({
      article: Id,
      part: z.enum(['copy', 'abridged', 'rewrite', 'update']),
      /** The article before it that it shares most with; null where none is known to come before it. */
      from: Id.nullable(),
      /** Share of its own words that stand in `from`, or in the nearest other. */
      share: Share,
      why: z.array(z.string()),
    }),
  ),
})

/** Articles that tell of one event: by passages that they share, or by rare names within three days. */
const TellingArticles = z.strictObject({
  /** In the order of their days, those without one last. */
  articles: z.array(Id),
  /** `YYYY-MM-DD` of the first and the last; null where no article says its day. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** Rare names that they share, the most telling first. */
  names: z.array(z.string()),
  lineages: z.array(Lineage),
  /** Conflicts first, then what most articles have. */
  statements: z.array(Told),
  /** Statements that did not fit. */
  more: z.int(),
})

/** `reports/report.json`: the run as a whole. */
export const Report = z.strictObject({
  v: z.literal(1),
  articles: z.strictObject({
    total: z.int(),
    cleaned: z.int(),
    'kept-whole': z.int(),
    failed: z.int(),
    quarantined: z.int(),
  }),
  characters: z.strictObject({ visible: z.int(), kept: z.int(), lifted: z.int(), removed: z.int() }),
  quality: z.strictObject({ mean: z.number().nullable(), median: z.number().nullable(), lowest: z.array(Id) }),
  languages: Counts,
  kinds: Counts,
  /** Ledger entries and findings by rule. */
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      sort: z.enum(['clutter', 'audit', 'corpus']),
      stage: z.string().nullable(),
      count: z.int(),
      articles: z.int(),
    }),
  ),
  severities: z.strictObject({ error: z.int(), warning: z.int(), note: z.int() }),
  /** Outlets and agencies, rolled up. */
  sources: z.array(
    z.strictObject({
      name: z.string(),
      sort: z.enum(['outlet', 'agency']),
      articles: z.int(),
      quality: z.number().nullable(),
      findings: z.int(),
      removedShare: Share,
    }),
  ),
  /** Groups of articles that share passages, largest first. */
  clusters: z.array(z.strictObject({ articles: z.array(Id), sharedWords: z.int() })),
  /** Groups of articles that tell of one event, largest first. */
  events: z.array(TellingArticles),
  /** Findings across articles, each also on the line of every article it rests on. */
  findings: z.array(Finding),
  /** What needs a person: articles that failed, were kept whole, or hold an error. */
  attention: z.array(z.strictObject({ article: Id, why: z.string() })),
  /** Cleaned files whose raw file is gone. */
  stale: z.array(z.string()),
})

export type Line = z.infer<typeof Line>
export type CleanedLine = z.infer<typeof CleanedLine>
export type FailedLine = z.infer<typeof FailedLine>
export type InputLine = z.infer<typeof InputLine>
export type LedgerEntry = z.infer<typeof LedgerEntry>
export type Finding = z.infer<typeof Finding>
export type Passage = z.infer<typeof Passage>
export type Quality = z.infer<typeof Quality>
export type Attribution = z.infer<typeof Attribution>
export type Report = z.infer<typeof Report>

/** JSON Schema (draft 2020-12) of a line in, a line out, and the report. */
export function schemas(): Record<'input' | 'line' | 'report', unknown> {
  return {
    input: z.toJSONSchema(InputLine, { io: 'input' }),
    line: z.toJSONSchema(Line),
    report: z.toJSONSchema(Report),
  }
}
