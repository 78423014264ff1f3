import pLimit from 'p-limit'
import { type Account, accounts, failure, type Means, packed, unpacked } from './accounts.ts'
import { articles } from './articles.ts'
import { errorCode } from './file-layer.ts'
import type { Fault } from './given.ts'
import { cleanedName } from './names.ts'
import { type ParcelOut, parcelOf, singles } from './parcels.ts'
import type { Portion } from './portions.ts'
import type { Recipe } from './recipe.ts'
import { Stalled, watched } from './watched.ts'

/** Those who clean. What they make of a portion depends on nothing but its bytes. */
export interface Workers {
  /** Batches at work at once that keep everybody busy. */
  readonly permits: number
  /** A packed list of accounts for each portion. An article that cannot be cleaned is an account that says so: nothing is thrown. */
  work(batch: readonly Portion[]): Promise<readonly Uint8Array[]>
  close(): Promise<void>
}

/** Cleans a batch, or throws: the worker was lost, or stopped because it took too long. */
type Try = (batch: readonly Portion[]) => Promise<readonly Uint8Array[]>

/** In this thread. What takes for ever is stopped here too; what takes all memory is not. */
export function alone(means: Means, stall = patience(means.engine.timeLimit)): Workers {
  const attempt: Try = async portions => watched(stall, () => accounts(portions, means).map(packed))
  return { permits: 1, work: batch => oneByOneIfLost(batch, means.keep, attempt), close: async () => undefined }
}

/** Milliseconds without an answer after which a worker is taken for lost: a batch takes a tenth of a second, the longest article we know of two. */
const STALL = 30_000
/** Of the time that one article may have: `timeLimit` is looked at between rules, and whoever keeps to it is not to be stopped before. */
const patience = (timeLimit: number | null | undefined) => Math.max(STALL, 2 * (timeLimit ?? 0))
/** Megabytes that a worker may hold: forty times what a batch of long articles takes. */
const WORKER_MEMORY = 1024

const WORKER = new URL('worker.js', import.meta.url)

interface Bounds {
  readonly stall: number
  readonly memory: number
}

/** In threads of their own, each of which runs `worker`. */
export async function together(
  recipe: Recipe,
  threads: number,
  { stall, memory }: Bounds = { stall: patience(recipe.configuration.thresholds?.timeLimit), memory: WORKER_MEMORY },
  worker: URL = WORKER,
): Promise<Workers> {
  // Loaded where it is needed: most runs are small.
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: worker.href,
    workerData: recipe,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  // A worker that is lost fails its batch, which is where it is heard of; without a listener it would end the process.
  pool.on('error', () => undefined)
  // A batch is handed over when there is a worker for it: from then on its time counts.
  const limit = pLimit(threads)
  const attempt: Try = batch =>
    limit(async () => {
      const stop = new AbortController()
      const timer = setTimeout(() => stop.abort(new Stalled(stall)), stall)
      const parcel = parcelOf(batch)
      try {
        const transferList = [parcel.bytes.buffer as ArrayBuffer]
        const out: ParcelOut = await pool.run(parcel, { transferList, signal: stop.signal })
        return out.parts
      } catch (error) {
        if (stop.signal.aborted) throw stop.signal.reason
        if (errorCode(error) === 'ERR_MODULE_NOT_FOUND') throw new Unable(error)
        throw errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? new OutOfMemory(memory) : error
      } finally {
        clearTimeout(timer)
      }
    })
  return {
    permits: 2 * threads,
    work: batch => oneByOneIfLost(batch, recipe.keep, attempt),
    close: () => pool.destroy(),
  }
}

/** Nobody can work: what a batch holds is not at fault. */
class Unable extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(`no worker can be started (${why}); try --threads 1`, { cause })
  }
}

class OutOfMemory extends Error {
  constructor(limit: number) {
    super(`cleaning it took more than ${limit} MB of memory`)
  }
}

async function oneByOneIfLost(
  batch: readonly Portion[],
  keep: readonly string[] | null,
  attempt: Try,
): Promise<readonly Uint8Array[]> {
  try {
    return await attempt(batch)
  } catch (error) {
    if (error instanceof Unable) throw error
    const parts: Uint8Array[] = []
    for (const portion of batch) {
      const list: Account[] = []
      let blank = 0
      for (const single of singles(portion)) {
        try {
          for (const part of (await attempt([single])).map(unpacked)) {
            list.push(...part.accounts)
            blank += part.blank
          }
        } catch (error) {
          if (error instanceof Unable) throw error
          list.push(quarantined(single, keep, error))
        }
      }
      parts.push(packed({ accounts: list, blank }))
    }
    return parts
  }
}

function quarantined(portion: Portion, keep: readonly string[] | null, error: unknown): Account {
  const { path, sort } = portion
  // Read here only where that cannot be what went wrong.
  const [found] = sort === 'jsonl' ? articles(portion, keep).found : []
  const named = found ?? { id: path, place: path, cleaned: cleanedName(path) }
  return failure({ ...named, origin: null }, 'quarantined', reason(named.place, error))
}

function reason(place: string, error: unknown): Fault {
  if (error instanceof Stalled)
    return { code: 'stalled', message: `${place}: ${error.message}; it was stopped`, hint: REPORT }
  if (error instanceof OutOfMemory) {
    return { code: 'out-of-memory', message: `${place}: ${error.message}`, hint: 'see whether it is an article at all' }
  }
  const message = `${place}: ${error instanceof Error ? error.message : String(error)}`
  return { code: 'unexpected', message, hint: REPORT }
}

const REPORT = 'please report it with the article, if you may share it'
