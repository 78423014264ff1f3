import type { Cleaned } from '../core/rule.ts'
import { encoded } from '../parse/bytes.ts'
import type { CleanedLine } from '../report/wire.ts'
import { type Restoration, restoration, restored } from '../restore.ts'
import type { Found, Origin } from './articles.ts'
import type { FileLayer } from './file-layer.ts'
import { LINE_CAP, lineBatches } from './lines.ts'

/** A line of `reports/restore.jsonl`: what it takes, beside the cleaned file and the article's line, to have the bytes back. */
export interface RestoreRecord {
  readonly id: string | number
  /** Below the output folder. */
  readonly file: string
  /** Of the cleaned file as it was written. */
  readonly cleaned: string
  /** Of the raw bytes. */
  readonly sha256: string
  readonly encoding: string
  readonly bom: boolean
  /** Null for HTML, which cannot be restored. */
  readonly restoration: Restoration | null
  /** The bytes themselves in Base64, where nothing less gives them back; else null. */
  readonly raw: string | null
  /** The spans of its line count code points, of which it has fewer. */
  readonly points?: true
}

/** A cleaned file that an earlier run wrote and this one did not. */
export interface StaleRecord {
  readonly id: string | number
  readonly file: string
  readonly cleaned: string
  readonly stale: true
}

/** The one file of all articles, where each has none of its own: nothing can be restored from it. */
export interface OutputRecord {
  readonly id: string
  readonly file: string
  readonly cleaned: string
  readonly output: true
}

export const RECORDS = 'restore.jsonl'

/** `written` is the SHA-256 of the cleaned file. */
export function recordOf(
  found: Found,
  origin: Origin,
  line: CleanedLine,
  cleaned: Cleaned,
  written: string,
): RestoreRecord {
  const source = found.input?.text
  const { encoding, bom } = origin
  const head = { id: found.id, file: found.cleaned, cleaned: written, sha256: origin.sha256, encoding, bom }
  if (source === undefined) return { ...head, restoration: null, raw: null }
  if (origin.raw !== null) return { ...head, restoration: null, raw: origin.raw }
  const rest = restoration(cleaned)
  // Rather keep the bytes twice than promise what cannot be kept.
  if (restored(line, rest) !== source) return { ...head, restoration: null, raw: rawBytes(source, origin) }
  return { ...head, restoration: rest, raw: null }
}

const rawBytes = (source: string, { encoding, bom }: Origin) =>
  Buffer.from(encoded(source, encoding, bom) ?? Buffer.from(source, 'utf8')).toString('base64')

/** Reads the records of an earlier run one by one; those that are no records are passed over. None when there is no such run. */
export async function* records(
  path: Buffer | null,
  layer: FileLayer,
): AsyncGenerator<RestoreRecord | StaleRecord | OutputRecord, void, undefined> {
  if (path === null) return
  for await (const batch of lineBatches(layer.chunks(path), RECORD_CAP)) {
    for (const { text } of batch) {
      const record = parsed(text)
      if (isRecord(record)) yield record
    }
  }
}

/** Restorations are smaller than their articles, but bytes kept whole are larger by a third and may be a whole file. */
export const RECORD_CAP = 8 * LINE_CAP

export function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is RestoreRecord | StaleRecord | OutputRecord {
  if (typeof value !== 'object' || value === null) return false
  const { id, file, cleaned } = value as Record<string, unknown>
  return (typeof id === 'string' || typeof id === 'number') && typeof file === 'string' && typeof cleaned === 'string'
}
