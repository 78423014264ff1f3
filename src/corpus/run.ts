import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Traces } from '../report/comparison.ts'
import { type OutputFolder, outputFolder } from './atomic.ts'
import { FILE_CAP } from './bytes.ts'
import { type Choices, choicesOf, type Format } from './choices.ts'
import { cleanAll, type RunEvent } from './clean-all.ts'
import type { Offsets } from './code-points.ts'
import { collectedName } from './collected.ts'
import { doneBefore } from './done-before.ts'
import { disk, errorCode, type FileLayer } from './file-layer.ts'
import { type RawFile, rawFiles } from './files.ts'
import { hostedFolder } from './findings-files.ts'
import { type Journal, openJournal } from './journal.ts'
import { learnedOf, taught } from './learned.ts'
import { LINE_CAP } from './lines.ts'
import { manifestOf, manifestText } from './manifest.ts'
import { openMarkLog } from './mark-log.ts'
import { openMemory } from './memory.ts'
import { type Folders, type Places, places, Refusal } from './places.ts'
import type { Limits } from './portions.ts'
import { type OwnRules, ownMeans, type Recipe, recipeMeans, recipeOf } from './recipe.ts'
import { type Reckoning, reconciled } from './reckoning.ts'
import { RECORDS, type StaleRecord } from './records.ts'
import { type Reported, writeReports } from './reports.ts'
import { reuses } from './reuse.ts'
import { openShelf } from './shelf.ts'
import { openSpill } from './spill.ts'
import { earlierFiles, staleFiles } from './stale.ts'
import { openState } from './state.ts'
import { openStore, type Store } from './store.ts'
import { threadsFor } from './threads.ts'
import { openWaiting } from './waiting.ts'
import { toldOf, workOf } from './work.ts'
import { alone, together } from './workers.ts'

export interface RunOptions extends Folders {
  /** Default: everything on, nothing kept, no attributions. */
  readonly recipe?: Partial<Recipe> | undefined
  /** In the place of the recipe's. */
  readonly own?: OwnRules | undefined
  /** Default: as many as the machine has processors, where there is enough to do for more than one. */
  readonly threads?: number | undefined
  readonly limits?: Partial<Limits> | undefined
  /** Default: every article that was cleaned has its file. */
  readonly drop?: Choices['drop'] | undefined
  readonly minQuality?: number | undefined
  /** The folder of a corpus: what was cleaned before, which the articles are compared with and added to. */
  readonly corpus?: string | undefined
  /** What spans in `articles.jsonl` and `reuse.jsonl` count. Default: UTF-16 code units. */
  readonly offsets?: Offsets | undefined
  /** Default: a file of text for each article. */
  readonly format?: Format | undefined
  /** Removes cleaned files whose raw file is gone. */
  readonly prune?: boolean | undefined
  /** Reads and cleans, but leaves every folder as it is. */
  readonly dryRun?: boolean | undefined
  /** An earlier report to compare with. */
  readonly before?: Traces | null | undefined
  /** Data beyond which the page becomes a folder, in bytes. Default: 5 MB. */
  readonly pageLimit?: number | undefined
  /** Articles whose part of the page is made ready where they are cleaned; that of others is made when it is chosen. No byte of what comes out depends on it. Default: as many as the page shows. */
  readonly mostReady?: number | undefined
  /** Of the package, for reports that name their tool. */
  readonly version?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly told?: ((event: RunEvent) => void) | undefined
  readonly layer?: FileLayer | undefined
}

export interface RunResult extends Reported {
  readonly reckoning: Reckoning
  /** Articles, among those that were cleaned, that have no file since they were not wanted. */
  readonly dropped: number
  /** The report is that of the run before, and nothing was written. */
  readonly unchanged: boolean
  readonly pruned: readonly string[]
  /** Stale files that were not removed because somebody has changed them. */
  readonly changed: readonly string[]
}

/** A run with everything that its options leave open. */
interface Whole extends RunOptions {
  readonly layer: FileLayer
  readonly recipe: Recipe
  readonly limits: Limits
  readonly choices: Choices | null
  readonly files: readonly RawFile[]
}

/**
 * Cleans a folder of articles into another and reports on it. The same raw folder gives the same bytes, whatever the machine.
 * Throws a Refusal when it cannot be done as asked, a WriteError when the disk fails, the signal's reason when it is interrupted;
 * in every case each file that stands is whole, the reports are those of the run before, and the next run goes on from here.
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
  const { corpus, cwd } = options
  const learned = corpus === undefined ? null : learnedOf(resolve(cwd, corpus), corpus)
  if (learned !== null) options.told?.({ sort: 'learned', ...learned })
  const limits = { file: options.limits?.file ?? FILE_CAP, line: options.limits?.line ?? LINE_CAP }
  const whole = {
    ...options,
    layer,
    recipe: recipeOf({ ...options.recipe, configuration: taught(options.recipe?.configuration ?? {}, learned) }),
    limits,
    choices: choicesOf(options),
    files: found.files,
  }
  if (options.dryRun !== true) return lockedRun(whole, at)
  const scratch = await mkdtemp(join(tmpdir(), 'copydesk-'))
  try {
    const folder = Buffer.from(scratch)
    const reports = await outputFolder(folder, options.reports, layer)
    return await fullRun(whole, { reports, folder, out: null, journal: null, work: '' })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The run that nobody else may disturb. */
async function lockedRun(whole: Whole, at: Places): Promise<RunResult> {
  const { layer } = whole
  const reports = await outputFolder(at.reports, whole.reports, layer)
  const out = await outputFolder(at.out, whole.out, layer)
  const { folder, lock, whole: wholly } = await openState(at.reports, whole.reports, [at.out, at.reports], layer)
  try {
    const work = workOf(whole)
    const manifest = await manifestOf(reports, toldOf(work, whole), layer)
    // What a corpus holds is not known from here.
    const before =
      manifest === null || whole.corpus !== undefined ? null : await doneBefore(whole, manifest, out, reports)
    if (before !== null) return { ...before, unchanged: true, pruned: [], changed: [] }
    const journal = await openJournal(folder, work, layer)
    try {
      return await wholly(() => fullRun(whole, { reports, folder: at.reports, out, journal, work }))
    } finally {
      await journal.close()
    }
  } finally {
    await lock.release()
  }
}

interface Setting {
  readonly reports: OutputFolder
  /** Takes what must wait on the disk. */
  readonly folder: Buffer
  readonly out: OutputFolder | null
  readonly journal: Journal | null
  readonly work: string
}

async function fullRun(whole: Whole, setting: Setting): Promise<RunResult> {
  const { corpus } = whole
  if (corpus === undefined) return runWith(null, whole, setting)
  // A run that only tries looks into the corpus that there is, and begins none.
  const store = await openStore(resolve(whole.cwd, corpus), corpus, setting.out !== null, whole.layer)
  try {
    return await runWith(store, whole, setting)
  } finally {
    await store.close()
  }
}

async function runWith(
  store: Store | null,
  whole: Whole,
  { reports, folder, out, journal, work }: Setting,
): Promise<RunResult> {
  const { layer, recipe, files, format = 'text' } = whole
  const each = format === 'text'
  const means = whole.own === undefined ? recipeMeans(recipe) : ownMeans(whole.own)
  const threads = whole.own === undefined ? threadsFor(files, whole.threads) : 1
  const workers = threads > 1 ? await together(recipe, threads) : alone(means)
  try {
    const earlier =
      out === null ? new Map<string, StaleRecord>() : await earlierFiles(await reports.existing(RECORDS), layer)
    const spill = openSpill(folder, layer)
    const shelf = openShelf(journal, spill)
    const waiting = openWaiting(shelf)
    const memory = openMemory(means.rules, openMarkLog(spill), waiting)
    let adding: Promise<unknown> | undefined
    try {
      const cleaning = { ...whole, workers, memory, journal, out: each ? out : null, shelf, waiting }
      const { written, reckoning, inputs } = await cleanAll(cleaning)
      // Their memory is wanted for what stands across articles.
      await workers.close()
      // Before the manifest says that all is done, and before anything is read again.
      await journal?.finish()
      await spill.seal()
      const stale =
        out === null
          ? { records: [], pruned: [], changed: [] }
          : await staleFiles(
              earlier.values(),
              each ? written : new Set([collectedName(format) ?? '']),
              out,
              layer,
              whole.prune === true,
            )
      await out?.settle()
      let left = 0
      const candidates = (await store?.candidates(waiting.entries)) ?? null
      // Before the reports appear, since a run that is cut short in between must find it done: an article is compared as it was when it came.
      const added = out === null ? undefined : store?.add(waiting.entries)
      // Heard of when the reports are ready, which may be never.
      adding = added?.catch(() => undefined)
      const { raw, before = null, version = '0.0.0' } = whole
      const { rulings } = means.engine
      const { report, ...beside } = await writeReports({
        ...{ ...whole, reports, out, waiting, memory, rulings, before, stale: stale.records },
        ready: added,
        reuse: candidates === null ? null : reuses(candidates, whole.offsets ?? 'utf16'),
        findings: { folder: hostedFolder(raw), version },
        manifest(report, dropped, sums) {
          reconciled(reckoning, report, written)
          left = dropped
          const { articles } = report
          return manifestText({ v: 1, work: toldOf(work, whole), inputs, dropped, articles, reports: sums })
        },
      })
      const { pruned, changed } = stale
      return { report, reckoning, dropped: left, unchanged: false, pruned, changed, ...beside }
    } finally {
      await adding
      await spill.discard()
    }
  } finally {
    await workers.close()
  }
}
