import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engine, type Options } from '../clean.ts'
import type { CorpusRule } from '../core/rule.ts'
import type { Comparison, Traces } from '../report/comparison.ts'
import type { Settled } from '../report/decisions.ts'
import type { Report } from '../report/wire.ts'
import type { Limits } from './articles.ts'
import { outputFolder } from './atomic.ts'
import { FILE_CAP } from './bytes.ts'
import { cleanAll, type RunEvent } from './clean-all.ts'
import { openCorpus } from './corpus.ts'
import { disk, errorCode, type FileLayer } from './file-layer.ts'
import { rawFiles } from './files.ts'
import { LINE_CAP } from './lines.ts'
import { type Folders, places, Refusal } from './places.ts'
import { RECORDS, records, type StaleRecord } from './records.ts'
import { writeReports } from './reports.ts'
import type { Shown } from './shown.ts'
import { openSpill } from './spill.ts'
import { staleFiles } from './stale.ts'

export interface RunOptions extends Folders {
  readonly options?: Options | undefined
  /** Default: all. */
  readonly corpusRules?: readonly CorpusRule[] | undefined
  /** Keys of JSONL that are copied to `extra`. */
  readonly keep?: readonly string[] | undefined
  readonly limits?: Partial<Limits> | undefined
  /** Removes cleaned files whose raw file is gone. */
  readonly prune?: boolean | undefined
  /** Reads and cleans, but leaves every folder as it is. */
  readonly dryRun?: boolean | undefined
  /** An earlier report to compare with. */
  readonly before?: Traces | null | undefined
  /** Data beyond which the page becomes a folder, in bytes. Default: 5 MB. */
  readonly pageLimit?: number | undefined
  /** Of the package, for reports that name their tool. */
  readonly version?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly told?: ((event: RunEvent) => void) | undefined
  readonly layer?: FileLayer | undefined
}

export interface RunResult {
  readonly report: Report
  readonly pruned: readonly string[]
  /** Stale files that were not removed because somebody has changed them. */
  readonly changed: readonly string[]
  /** The decisions that were given, with what came of each. */
  readonly decided: readonly Settled[]
  readonly comparison: Comparison | null
}

/**
 * Cleans a folder of articles into another and reports on it. The same raw folder gives the same bytes, whatever the machine.
 * Throws a Refusal when it cannot be done as asked, a WriteError when the disk fails, the signal's reason when it is interrupted;
 * in every case each file that stands is whole, and the reports are those of the run before.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const layer = options.layer ?? disk
  const at = await places(options, layer)
  const found = await rawFiles(at.raw, layer).catch(error => {
    throw new Refusal(
      `the raw folder ${options.raw} cannot be read (${errorCode(error)})`,
      'see whether it can be opened',
    )
  })
  options.told?.({ sort: 'found', ...found })
  const ready = engine(options.options)
  const corpus = openCorpus({ rules: options.corpusRules })
  const keep = options.keep === undefined || options.keep.length === 0 ? null : options.keep
  const limits = { file: options.limits?.file ?? FILE_CAP, line: options.limits?.line ?? LINE_CAP }
  const dry = options.dryRun === true
  const scratch = dry ? await mkdtemp(join(tmpdir(), 'copydesk-')) : null
  try {
    const reports = await outputFolder(scratch === null ? at.reports : Buffer.from(scratch), options.reports, layer)
    const out = scratch === null ? await outputFolder(at.out, options.out, layer) : null
    const earlier =
      out === null ? new Map<string, StaleRecord>() : await earlierFiles(await reports.existing(RECORDS), layer)
    const waiting = await openSpill<Shown>(scratch === null ? at.reports : Buffer.from(scratch), layer)
    const kept = await reports.draft(RECORDS)
    try {
      const written = await cleanAll({
        ...options,
        layer,
        engine: ready,
        corpus,
        keep,
        limits,
        files: found.files,
        out,
        kept,
        waiting,
      })
      const stale =
        out === null
          ? { records: [], pruned: [], changed: [] }
          : await staleFiles(earlier.values(), written, out, layer, options.prune === true)
      for (const record of stale.records) await kept.write(`${JSON.stringify(record)}\n`)
      await out?.settle()
      const names = stale.records.map(({ file }) => file)
      const { rulings } = ready
      const { before = null, version = '0.0.0' } = options
      const reporting = { ...options, reports, kept, waiting, corpus, stale: names, rulings, before, version }
      const { report, decided, comparison } = await writeReports(reporting)
      return { report, pruned: stale.pruned, changed: stale.changed, decided, comparison }
    } finally {
      await kept.discard()
      await waiting.discard()
    }
  } finally {
    if (scratch !== null) await rm(scratch, { recursive: true, force: true })
  }
}

/** What earlier runs say they wrote, by file. */
async function earlierFiles(path: Buffer | null, layer: FileLayer): Promise<Map<string, StaleRecord>> {
  const files = new Map<string, StaleRecord>()
  for await (const { id, file, cleaned } of records(path, layer)) files.set(file, { id, file, cleaned, stale: true })
  return files
}
