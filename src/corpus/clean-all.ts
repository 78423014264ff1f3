import pLimit from 'p-limit'
import { type Account, failure, recalled, unpacked } from './accounts.ts'
import type { Draft, OutputFolder } from './atomic.ts'
import { claims } from './claims.ts'
import type { Memory } from './corpus.ts'
import type { FileLayer } from './file-layer.ts'
import type { RawFile, RawFiles } from './files.ts'
import type { Fault } from './given.ts'
import { batches } from './parcels.ts'
import { type Limits, type Portion, portions } from './portions.ts'
import type { Shown } from './reports.ts'
import type { Spill } from './spill.ts'
import type { Workers } from './workers.ts'
import { WriteError } from './write-error.ts'

/** What a run tells while it goes on. */
export type RunEvent =
  | ({ readonly sort: 'found' } & RawFiles)
  | { readonly sort: 'article'; readonly account: Account; readonly file: number }

export interface Cleaning {
  readonly files: readonly RawFile[]
  readonly workers: Workers
  readonly memory: Memory
  readonly limits: Limits
  readonly layer: FileLayer
  /** Null writes no cleaned file. */
  readonly out: OutputFolder | null
  /** Takes the records for `restore`. */
  readonly kept: Draft
  /** Takes the lines, until what stands across articles is known. */
  readonly waiting: Spill<Shown>
  readonly signal?: AbortSignal | undefined
  readonly told?: ((event: RunEvent) => void) | undefined
}

/** Files being brought to the disk at once: waiting for the disk is most of what writing is. */
const WRITERS = 16

/** Cleans every article and writes its cleaned file, in order, whoever is done first. Returns the names of the files written, all of them on the disk. */
export async function cleanAll(cleaning: Cleaning): Promise<Set<string>> {
  const { workers, memory, out, kept, waiting, signal, told } = cleaning
  const claimed = claims()
  const limit = pLimit(WRITERS)
  const written = new Set<string>()
  const writing = new Set<Promise<void>>()
  const broken: { error: unknown }[] = []
  /** At work, in order: as many as there are permits, so that nothing piles up. */
  const underway: { portions: readonly Portion[]; parts: Promise<readonly Uint8Array[]> }[] = []

  // A worker that is lost is waited for, but not by somebody who wants to go.
  const stopped = new Promise<never>((_, reject) => {
    if (signal?.aborted === true) reject(signal.reason)
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  stopped.catch(() => undefined)

  /** Brings the file to the disk while the next article is being cleaned. */
  function finish(draft: Draft, content: Uint8Array): void {
    const done = limit(async () => {
      try {
        await draft.write(content)
        await draft.finish()
        await draft.publish()
      } catch (error) {
        await draft.discard()
        broken.push({ error })
      }
    }).then(() => {
      writing.delete(done)
    })
    writing.add(done)
  }

  async function commit(given: Account, file: number): Promise<void> {
    signal?.throwIfAborted()
    if (broken[0] !== undefined) throw broken[0].error
    const draft = await draftOf(given, claimed.fault(given), out)
    const account = isFault(draft) ? failure(given, 'failed', draft) : given
    if (account.content !== null && account.record !== null && account.remembered !== null && !isFault(draft)) {
      memory.add(recalled(account.remembered))
      await kept.write(account.record)
      written.add(account.cleaned)
      if (draft !== null) finish(draft, account.content)
      if (writing.size >= 2 * WRITERS) await Promise.race(writing)
    }
    await waiting.add(account.shown)
    told?.({ sort: 'article', account, file })
  }

  async function commitNext(): Promise<void> {
    const next = underway.shift()
    if (next === undefined) return
    const parts = await Promise.race([next.parts, stopped])
    for (const [at, portion] of next.portions.entries()) {
      for (const account of unpacked(parts[at] ?? NOTHING)) await commit(account, portion.file)
    }
  }

  try {
    for await (const batch of batches(portions(cleaning.files, cleaning.layer, cleaning.limits))) {
      signal?.throwIfAborted()
      const parts = workers.work(batch)
      // Heard of when its turn comes, which may be never.
      parts.catch(() => undefined)
      underway.push({ portions: batch, parts })
      if (underway.length >= workers.permits) await commitNext()
    }
    while (underway.length > 0) await commitNext()
  } finally {
    await Promise.all(writing)
  }
  if (broken[0] !== undefined) throw broken[0].error
  return written
}

const NOTHING = new Uint8Array(0)

/** Opens the cleaned file before anything is known of the article: one that cannot be written must not be compared with others either. */
async function draftOf(
  account: Account,
  claimed: Fault | null,
  out: OutputFolder | null,
): Promise<Draft | Fault | null> {
  if (account.error !== null) return null
  if (claimed !== null) return claimed
  if (out === null) return null
  try {
    return await out.draft(account.cleaned)
  } catch (error) {
    if (!(error instanceof WriteError) || error.fatal) throw error
    return { code: 'unwritable', message: `${account.place}: ${error.message}`, hint: error.hint }
  }
}

const isFault = (draft: Draft | Fault | null): draft is Fault => draft !== null && 'code' in draft
