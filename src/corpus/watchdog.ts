import { errorCode } from './file-layer.ts'
import type { Recipe } from './recipe.ts'
import { Stalled } from './watched.ts'

/** What a worker may take before it is ended. */
export interface Bounds {
  /** Milliseconds without an answer. */
  readonly stall: number
  /** Megabytes that it may hold. */
  readonly memory: number
}

/** Milliseconds without an answer after which a worker is taken for lost: a batch takes a tenth of a second, the longest article we know of two. */
const STALL = 30_000
/** Megabytes: forty times what a batch of long articles takes. */
const MEMORY = 1024
/** Megabytes for what is new, twice what the runtime gives: an article leaves half a megabyte behind, and every collection stops the thread. By hand, 8,000 articles turn about: .8 to .95 of the processor's time. */
const YOUNG = 96

/** Of the time that one article may have: `timeLimit` is looked at between rules, and whoever keeps to it is not to be stopped before. */
export const patience = (timeLimit: number | null | undefined) => Math.max(STALL, 2 * (timeLimit ?? 0))

export const boundsOf = ({ configuration }: Recipe): Bounds => ({
  stall: patience(configuration.thresholds?.timeLimit),
  memory: MEMORY,
})

/** Why nothing came back. */
export interface Lost {
  readonly code: 'stalled' | 'out-of-memory' | 'unexpected'
  /** Without the place, which others know. */
  readonly message: string
  readonly hint: string
}

/** Threads that do one thing, each of which is ended when it takes too much: code that never comes back can be stopped in no other way. */
interface Pool {
  /** Throws when it is lost. `handed` is moved to the thread, not copied. */
  run<Out>(given: unknown, handed?: readonly ArrayBuffer[]): Promise<Out>
  close(): Promise<void>
}

/** Opens so many threads, each of which runs `worker` and is told `workerData`; `advice` is for when none can be started. */
export async function openPool(
  worker: URL,
  workerData: unknown,
  threads: number,
  { stall, memory }: Bounds,
  advice = '',
): Promise<Pool> {
  // Loaded where it is needed: most runs are small.
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename: worker.href,
    workerData,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
  })
  // A worker that is lost fails what it was given, which is where it is heard of; without a listener it would end the process.
  pool.on('error', () => undefined)
  return {
    async run(given, handed = []) {
      const stop = new AbortController()
      const timer = setTimeout(() => stop.abort(new Stalled(stall)), stall)
      try {
        return await pool.run(given, { transferList: [...handed], signal: stop.signal })
      } catch (error) {
        if (stop.signal.aborted) throw stop.signal.reason
        if (errorCode(error) === 'ERR_MODULE_NOT_FOUND') throw new Unable(error, advice)
        throw errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? new OutOfMemory(memory) : error
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => pool.destroy(),
  }
}

/** Nobody can work: what was given is not at fault. */
class Unable extends Error {
  constructor(cause: unknown, advice: string) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(`no worker can be started (${why})${advice}`, { cause })
  }
}

class OutOfMemory extends Error {
  constructor(limit: number) {
    super(`cleaning it took more than ${limit} MB of memory`)
  }
}

/** What comes of an attempt, or of what is done in its place when it is lost. Throws when nobody can work. */
export async function orElse<Out>(
  attempt: () => Promise<Out>,
  instead: (why: Lost) => Out | Promise<Out>,
): Promise<Out> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof Unable) throw error
    return instead(lost(error))
  }
}

function lost(error: unknown): Lost {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Stalled) return { code: 'stalled', message: `${message}; it was stopped`, hint: REPORT }
  if (error instanceof OutOfMemory)
    return { code: 'out-of-memory', message, hint: 'see whether it is an article at all' }
  return { code: 'unexpected', message, hint: REPORT }
}

const REPORT = 'please report it with the article, if you may share it'
