import pLimit from 'p-limit'
import { type Account, accounts, failure, type OfPage, type Part } from './accounts.ts'
import { articles } from './articles.ts'
import { cleanedName } from './names.ts'
import { packed, unpacked } from './packed.ts'
import { type ParcelOut, parcelOf, singles } from './parcels.ts'
import type { Portion } from './portions.ts'
import type { Means } from './ready.ts'
import type { Recipe } from './recipe.ts'
import { type Bounds, boundsOf, type Lost, openPool, orElse, patience } from './watchdog.ts'
import { watched } from './watched.ts'

/** Those who clean. What they make of a portion depends on nothing but its bytes and the form asked for. */
export interface Workers {
  /** Batches at work at once that keep everybody busy. */
  readonly permits: number
  /** A packed list of accounts for each portion. An article that cannot be cleaned is an account that says so: nothing is thrown. */
  work(batch: readonly Portion[], page?: OfPage): Promise<readonly Uint8Array[]>
  close(): Promise<void>
}

/** Cleans a batch, or throws: the worker was lost, or stopped because it took too long. */
type Try = (batch: readonly Portion[], page: OfPage) => Promise<readonly Uint8Array[]>

/** In this thread. What takes for ever is stopped here too; what takes all memory is not. */
export function alone(means: Means, stall = patience(means.engine.timeLimit)): Workers {
  const attempt: Try = async (portions, page) => watched(stall, () => accounts(portions, means, page).map(packed))
  return {
    permits: 1,
    work: (batch, page: OfPage = 'ready') => oneByOneIfLost(batch, page, means.keep, attempt),
    close: async () => undefined,
  }
}

const WORKER = new URL('worker.js', import.meta.url)

/** In threads of their own, each of which runs `worker`. */
export async function together(
  recipe: Recipe,
  threads: number,
  bounds: Bounds = boundsOf(recipe),
  worker: URL = WORKER,
): Promise<Workers> {
  const pool = await openPool(worker, recipe, threads, bounds, '; try --threads 1')
  // A batch is handed over when there is a worker for it: from then on its time counts.
  const limit = pLimit(threads)
  const attempt: Try = (batch, page) =>
    limit(async () => {
      const parcel = parcelOf(batch, page)
      const { parts } = await pool.run<ParcelOut>(parcel, [parcel.bytes.buffer as ArrayBuffer])
      return parts
    })
  return {
    permits: 2 * threads,
    work: (batch, page: OfPage = 'ready') => oneByOneIfLost(batch, page, recipe.keep, attempt),
    close: () => pool.close(),
  }
}

function oneByOneIfLost(
  batch: readonly Portion[],
  page: OfPage,
  keep: readonly string[] | null,
  attempt: Try,
): Promise<readonly Uint8Array[]> {
  return orElse(
    () => attempt(batch, page),
    async () => {
      const made: Uint8Array[] = []
      for (const portion of batch) {
        const parts: Part[] = []
        for (const single of singles(portion)) {
          const tried = async () => (await attempt([single], page)).map(unpacked)
          parts.push(...(await orElse(tried, why => [{ accounts: [quarantined(single, keep, why)], blank: 0 }])))
        }
        const blank = parts.reduce((sum, part) => sum + part.blank, 0)
        made.push(packed({ accounts: parts.flatMap(part => part.accounts), blank }))
      }
      return made
    },
  )
}

function quarantined(portion: Portion, keep: readonly string[] | null, { code, message, hint }: Lost): Account {
  const { path, sort } = portion
  // Read here only where that cannot be what went wrong.
  const [found] = sort === 'jsonl' ? articles(portion, keep).found : []
  const named = found ?? { id: path, place: path, cleaned: cleanedName(path) }
  const error = { code, message: `${named.place}: ${message}`, hint }
  return failure({ ...named, origin: null }, 'quarantined', error)
}
