import { errorCode } from '../file-layer.ts'
import type { Limits } from '../portions.ts'
import { type Recipe, recipeMeans } from '../recipe.ts'
import type { Lost } from './step.ts'
import { type StepName, stepNamed } from './steps.ts'

/** What a worker may take before it is ended. */
export interface Bounds {
  /** Milliseconds without an answer to a batch. The longest article we know of takes two thousand. */
  readonly stall: number
  /** Megabytes of memory: forty times what a batch of long articles takes. */
  readonly memory: number
  /** What an article may hold. */
  readonly limits?: Limits
}

export const BOUNDS: Bounds = { stall: 30_000, memory: 1024 }

/** Does the lines of a step in a thread of its own, which can be ended: code that never comes back can be stopped in no other way. */
export interface Supervised {
  /** A line for each line, in order; one that throws, stalls or explodes is `quarantined`. */
  lines(batch: readonly string[]): Promise<string[]>
  close(): Promise<void>
}

const WORKER = new URL('worker.js', import.meta.url)

export async function supervised(
  name: StepName,
  recipe: Recipe,
  { stall, memory, limits }: Bounds = BOUNDS,
  worker: URL = WORKER,
): Promise<Supervised> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: worker.href,
    workerData: { name, recipe, limits },
    minThreads: 1,
    maxThreads: 1,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  // A worker that is lost fails its batch, which is where it is heard of.
  pool.on('error', () => undefined)
  const step = stepNamed(name, recipeMeans(recipe), limits)

  async function attempt(batch: readonly string[]): Promise<string[]> {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), stall)
    try {
      return await pool.run([...batch], { signal: stop.signal })
    } catch (error) {
      throw lost(error, stop.signal.aborted)
    } finally {
      clearTimeout(timer)
    }
  }

  function lost(error: unknown, stalled: boolean): Error | Gone {
    const hint = 'please report it with the article, if you may share it'
    if (stalled) {
      return new Gone({ code: 'stalled', message: `no end after ${stall / 1000} s; it was stopped`, hint })
    }
    if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') {
      const message = `cleaning it took more than ${memory} MB of memory`
      return new Gone({ code: 'out-of-memory', message, hint: 'see whether it is an article at all' })
    }
    const message = error instanceof Error ? error.message : String(error)
    // Nobody can work: what the batch holds is not at fault.
    if (errorCode(error) === 'ERR_MODULE_NOT_FOUND') return new Error(`no worker can be started (${message})`)
    return new Gone({ code: 'unexpected', message, hint })
  }

  return {
    async lines(batch) {
      try {
        return await attempt(batch)
      } catch (error) {
        if (!(error instanceof Gone)) throw error
        const made: string[] = []
        for (const line of batch) {
          try {
            made.push(...(await attempt([line])))
          } catch (alone) {
            if (!(alone instanceof Gone)) throw alone
            made.push(step.quarantined(line, alone.why))
          }
        }
        return made
      }
    },
    close: () => pool.destroy(),
  }
}

/** A batch, or a line alone, that did not come back. */
class Gone extends Error {
  readonly why: Lost

  constructor(why: Lost) {
    super(why.message)
    this.why = why
  }
}
