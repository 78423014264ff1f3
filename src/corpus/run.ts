import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpusRules } from '../audits.ts'
import { engine, type Options } from '../clean.ts'
import type { CorpusRule } from '../core/rule.ts'
import type { Report } from '../report/wire.ts'
import type { Means } from './accounts.ts'
import { outputFolder } from './atomic.ts'
import { FILE_CAP } from './bytes.ts'
import { cleanAll, type RunEvent } from './clean-all.ts'
import { openMemory } from './corpus.ts'
import { disk, errorCode, type FileLayer } from './file-layer.ts'
import { rawFiles } from './files.ts'
import { LINE_CAP } from './lines.ts'
import { type Folders, places, Refusal } from './places.ts'
import type { Limits } from './portions.ts'
import { type Recipe, recipeMeans } from './recipe.ts'
import { RECORDS, records, type StaleRecord } from './records.ts'
import { type Shown, writeReports } from './reports.ts'
import { openSpill } from './spill.ts'
import { staleFiles } from './stale.ts'
import { threadsFor } from './threads.ts'
import { alone, together } from './workers.ts'

export interface RunOptions extends Folders {
  /** Default: everything on, nothing kept, no attributions. */
  readonly recipe?: Partial<Recipe> | undefined
  /** In the place of the recipe's: rules of one's own are functions, which no worker can be told. The run stays in one thread. */
  readonly own?: { readonly options?: Options; readonly corpusRules?: readonly CorpusRule[] } | undefined
  /** Default: as many as the machine has processors, where there is enough to do for more than one. */
  readonly threads?: number | undefined
  readonly limits?: Partial<Limits> | undefined
  /** Removes cleaned files whose raw file is gone. */
  readonly prune?: boolean | undefined
  /** Reads and cleans, but leaves every folder as it is. */
  readonly dryRun?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  readonly told?: ((event: RunEvent) => void) | undefined
  readonly layer?: FileLayer | undefined
}

export interface RunResult {
  readonly report: Report
  readonly pruned: readonly string[]
  /** Stale files that were not removed because somebody has changed them. */
  readonly changed: readonly string[]
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
  const recipe = recipeOf(options.recipe)
  const means = options.own === undefined ? recipeMeans(recipe) : ownMeans(options.own)
  const memory = openMemory(means.rules)
  const limits = { file: options.limits?.file ?? FILE_CAP, line: options.limits?.line ?? LINE_CAP }
  const dry = options.dryRun === true
  const threads = options.own === undefined ? threadsFor(found.files, options.threads) : 1
  const workers = threads > 1 ? await together(recipe, threads) : alone(means)
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
        workers,
        memory,
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
      const report = await writeReports({ ...options, reports, kept, waiting, memory, stale: names })
      return { report, pruned: stale.pruned, changed: stale.changed }
    } finally {
      await kept.discard()
      await waiting.discard()
    }
  } finally {
    await workers.close()
    if (scratch !== null) await rm(scratch, { recursive: true, force: true })
  }
}

/** In this order, whatever order they were given in: what is done again is told by it. */
const recipeOf = ({ configuration = {}, attributions = false, keep = null }: Partial<Recipe> = {}): Recipe => ({
  configuration,
  attributions,
  keep: keep === null || keep.length === 0 ? null : keep,
})

const ownMeans = (own: NonNullable<RunOptions['own']>): Means => ({
  engine: engine(own.options),
  rules: own.corpusRules ?? corpusRules,
  keep: null,
})

/** What earlier runs say they wrote, by file. */
async function earlierFiles(path: Buffer | null, layer: FileLayer): Promise<Map<string, StaleRecord>> {
  const files = new Map<string, StaleRecord>()
  for await (const { id, file, cleaned } of records(path, layer)) files.set(file, { id, file, cleaned, stale: true })
  return files
}
