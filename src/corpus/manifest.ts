import { createHash } from 'node:crypto'
import type { Report } from '../report/wire.ts'
import { sha256 } from './articles.ts'
import type { OutputFolder } from './atomic.ts'
import type { FileLayer } from './file-layer.ts'
import { portionKey } from './journal.ts'
import type { Portion } from './portions.ts'
import { RECORDS, records } from './records.ts'

/** `reports/.copydesk/manifest.json`, which appears last: what a finished run was made from, and what it made. */
export interface Manifest {
  readonly v: 1
  /** SHA-256 of configuration, options and program. */
  readonly work: string
  /** SHA-256 of all that was read, in order. Null when something would be worth another try: a file that could not be read or written, an article that was stopped. */
  readonly inputs: string | null
  readonly articles: Report['articles']
  /** Cleaned articles that were not wanted. */
  readonly dropped: number
  /** SHA-256 of each report. Those of the cleaned files stand in `restore.jsonl`. */
  readonly reports: Readonly<Record<string, string>>
}

export const MANIFEST = '.copydesk/manifest.json'

/** What was read, told portion by portion. */
export interface Inputs {
  add(portion: Portion, key: string | null): void
  digest(): string
}

export function inputs(): Inputs {
  const hash = createHash('sha256')
  return {
    add: ({ path, first, fault, tooLarge }, key) => {
      hash.update(`${key ?? JSON.stringify([path, first, fault?.message ?? null, tooLarge])}\n`)
    },
    digest: () => hash.digest('hex'),
  }
}

export const manifestText = (manifest: Manifest) => `${JSON.stringify(manifest, null, 2)}\n`

/** The manifest of the last finished run; null when there is none, or it is of other work. */
export async function manifestOf(reports: OutputFolder, work: string, layer: FileLayer): Promise<Manifest | null> {
  const path = await reports.existing(MANIFEST)
  if (path === null) return null
  try {
    const value = JSON.parse(Buffer.from(await layer.bytes(path)).toString('utf8')) as Partial<Manifest> | null
    return value?.v === 1 && value.work === work && typeof value.inputs === 'string' ? (value as Manifest) : null
  } catch {
    return null
  }
}

/** True when a run would read what the last one read, and everything that one wrote still stands as it wrote it. */
export async function unchanged(
  manifest: Manifest,
  given: AsyncIterable<Portion>,
  out: OutputFolder,
  reports: OutputFolder,
  layer: FileLayer,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  for (const [name, sum] of Object.entries(manifest.reports)) {
    if (!(await stands(reports, name, sum, layer))) return false
  }
  const read = inputs()
  for await (const portion of given) {
    signal?.throwIfAborted()
    read.add(portion, portionKey(portion))
  }
  if (read.digest() !== manifest.inputs) return false
  for await (const { file, cleaned } of records(await reports.existing(RECORDS), layer)) {
    signal?.throwIfAborted()
    if (!(await stands(out, file, cleaned, layer))) return false
  }
  return true
}

async function stands(folder: OutputFolder, name: string, sum: string, layer: FileLayer): Promise<boolean> {
  const path = await folder.existing(name).catch(() => null)
  return path !== null && sha256(await layer.bytes(path)) === sum
}
