import { type EventFacts, eventFacts } from '../events/facts.ts'
import { pageEntry } from '../report/page-share.ts'
import type { Line } from '../report/wire.ts'
import { abbreviated } from './abbreviated.ts'
import { surrogatePairs } from './code-points.ts'
import type { Fault } from './given.ts'
import { keyed } from './keyed.ts'
import { marksOf } from './marks.ts'
import type { Portion } from './portions.ts'
import { contentOf, type Means, type Missing, missing, type Ready, readyPortions, unwritable } from './ready.ts'
import type { RestoreRecord } from './records.ts'
import { keyedBytes, rememberedBytes } from './remembered-bytes.ts'
import { type Beside, type NamedShare, type Shown, shown, shownFailed } from './shown.ts'
import { bodyIn, told } from './told.ts'

/** What became of an article, as it comes from a worker: bytes where the run only passes them on. */
export interface Account {
  readonly id: string | number
  /** Where it stands, for messages. */
  readonly place: string
  /** The name of its cleaned file. */
  readonly cleaned: string
  readonly status: Line['status']
  readonly error: Fault | null
  /** What there is to say of its encoding: null where it was failed before it was read. */
  readonly origin: { readonly encoding: string; readonly certain: boolean; readonly lossy: number } | null
  readonly cuts: number
  readonly findings: number
  /** Its line as JSON. The run counts the lines: here each says 1. */
  readonly line: Uint8Array
  /** `Told` as JSON: what the reports say of it. */
  readonly told: Uint8Array
  /** `Beside` as JSON. */
  readonly beside: Uint8Array
  /** What it gives to the page, unless something is found across articles: its share as JSON, and the file of its part. Both are empty where they were not asked for, the part also where it failed. */
  readonly share: Uint8Array
  readonly part: Uint8Array
  /** SHA-256 of its cleaned file, of which `cleanedBytes` knows the content; null when it failed. */
  readonly sha256: string | null
  readonly outlet: string | null
  /** Of its body. */
  readonly words: number
  /** What it is found by among others, and what comparing it takes: `recalled` reads that, with the rows that are judged by their key for themselves. Null when it failed. */
  readonly marks: Uint8Array | null
  readonly remembered: Uint8Array | null
  readonly rows: Uint8Array | null
}

/** Faults of the moment: another time the article may come through. */
const PASSING: ReadonlySet<string> = new Set([
  'unreadable',
  'unwritable',
  'stalled',
  'out-of-memory',
  'time-limit',
  'unexpected',
])

/** True when the account would be the same another time. */
export const lasting = ({ error }: Account) => error === null || !PASSING.has(error.code)

/** What became of a portion. Its lines that hold no article are counted, so that none goes missing unseen. */
export interface Part {
  readonly accounts: readonly Account[]
  readonly blank: number
}

/** What an article gives to the page is made ready, or can be made of its line and what stands in short. */
export type OfPage = 'ready' | 'short'

/** Cleans the articles of the portions, in order, and has what became of them in the form asked for. */
export function accounts(batch: readonly Portion[], means: Means, page: OfPage = 'ready'): Part[] {
  const form = (article: Ready | Missing, path: string) =>
    article.error === null ? account(article, path, means, page) : lost(article)
  return Array.from(readyPortions(batch, means, form), ({ articles, blank }) => ({ accounts: articles, blank }))
}

/** The account of an article that cannot be had. */
export const failure = (...given: Parameters<typeof missing>): Account => lost(missing(...given))

function lost({ found: { id, place, cleaned }, line, error, origin }: Missing): Account {
  return {
    ...{ id, place, cleaned, status: line.status, error, origin: seen(origin), cuts: 0, findings: 0 },
    ...shownBytes(shownFailed(line), null, null, [], 'ready'),
    ...{ sha256: null, outlet: null, words: 0, marks: null, remembered: null, rows: null },
  }
}

function account(article: Ready, path: string, { rules }: Means, page: OfPage): Account {
  const { found, origin, line, cleaned, reading, decided, memory, record } = article
  const byKey = keyed(rules)
  let memoryBytes: Uint8Array
  let rows: Uint8Array
  try {
    memoryBytes = rememberedBytes(memory, byKey)
    rows = keyedBytes(memory, byKey)
  } catch (error) {
    return lost(unwritable(found, error))
  }
  const { id, place, cleaned: name } = found
  const pairs = surrogatePairs(found.input?.text ?? found.input?.html ?? '')
  return {
    ...{ id, place, cleaned: name, status: line.status, error: null, origin: seen(origin) },
    ...{ cuts: line.ledger.length, findings: line.findings.length },
    ...shownBytes(
      shown({ line, cleaned, reading, decided }, path, found.line),
      record,
      eventFacts(cleaned, reading),
      pairs,
      page,
    ),
    sha256: article.sha256,
    outlet: memory.outlet,
    words: memory.body.tokens.count,
    marks: bytesIn(marksOf(memory, byKey)),
    remembered: memoryBytes,
    rows,
  }
}

/** Without what only restoring takes. */
const seen = (origin: Account['origin']): Account['origin'] =>
  origin === null ? null : { encoding: origin.encoding, certain: origin.certain, lossy: origin.lossy }

const bytesIn = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => new Uint8Array(buffer, byteOffset, byteLength)

/** The content of its cleaned file; null when it failed. It stands in the line, and nothing is kept twice. */
export const cleanedBytes = ({ error, line }: Pick<Account, 'error' | 'line'>): Uint8Array | null =>
  error === null ? contentOf(bodyIn(line)) : null

function shownBytes(
  shown: Shown,
  record: RestoreRecord | null,
  event: EventFacts | null,
  pairs: readonly number[],
  page: OfPage,
): Pick<Account, 'line' | 'told' | 'beside' | 'share' | 'part'> {
  const { line, pieces, statements = [], ...beside } = shown
  const own = { line: bytesOf(line), told: bytesOf(told(line, { ...beside, record, event, pairs })) }
  if (page !== 'ready' && 'body' in line) {
    const short = abbreviated({ pieces, statements }, line)
    return { ...own, beside: bytesOf({ ...beside, short } satisfies Beside), share: NOT_READY, part: NOT_READY }
  }
  const { share, part } = pageEntry(shown)
  return {
    ...own,
    beside: bytesOf(beside satisfies Beside),
    share: bytesOf({ ...share, name: part?.name ?? '' } satisfies NamedShare),
    part: part === null ? NOT_READY : Buffer.from(part.content),
  }
}

const NOT_READY = new Uint8Array(0)

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8')
