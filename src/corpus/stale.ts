import { sha256 } from './articles.ts'
import type { OutputFolder } from './atomic.ts'
import type { FileLayer } from './file-layer.ts'
import { compare } from './files.ts'
import { records, type StaleRecord } from './records.ts'
import { WriteError } from './write-error.ts'

/** What became of the cleaned files of earlier runs that this run did not write. */
export interface Stale {
  /** Those that are still there, in order. */
  readonly records: readonly StaleRecord[]
  readonly pruned: readonly string[]
  /** Left alone although they were to be removed: somebody has changed them since they were written. */
  readonly changed: readonly string[]
}

/** `earlier` is what earlier runs say they wrote; `written` what this one wrote. Removes only what is byte for byte as it was written. */
export async function staleFiles(
  earlier: Iterable<StaleRecord>,
  written: ReadonlySet<string>,
  out: OutputFolder,
  layer: FileLayer,
  prune: boolean,
): Promise<Stale> {
  const stale: { records: StaleRecord[]; pruned: string[]; changed: string[] } = {
    records: [],
    pruned: [],
    changed: [],
  }
  for (const record of earlier) {
    if (written.has(record.file)) continue
    const path = await out.existing(record.file).catch(passOver)
    if (path === null) continue
    const own = prune && sha256(await layer.bytes(path)) === record.cleaned
    if (own) {
      await out.remove(record.file)
      stale.pruned.push(record.file)
      continue
    }
    if (prune) stale.changed.push(record.file)
    stale.records.push(record)
  }
  stale.records.sort((a, b) => compare(a.file, b.file))
  stale.pruned.sort(compare)
  stale.changed.sort(compare)
  return stale
}

/** A name that leads out of the folder, or over a link, is no file of ours. */
function passOver(error: unknown): null {
  if (error instanceof WriteError && !error.fatal) return null
  throw error
}

/** What earlier runs say they wrote, by file. */
export async function earlierFiles(path: Buffer | null, layer: FileLayer): Promise<Map<string, StaleRecord>> {
  const files = new Map<string, StaleRecord>()
  for await (const { id, file, cleaned } of records(path, layer)) files.set(file, { id, file, cleaned, stale: true })
  return files
}
