import pLimit from 'p-limit'
import { type Account, cleanedBytes, failure, lasting } from './accounts.ts'
import type { Draft, OutputFolder } from './atomic.ts'
import { claims } from './claims.ts'
import { decidedKeys, portionOf } from './decided-keys.ts'
import type { FileLayer } from './file-layer.ts'
import type { RawFile, RawFiles } from './files.ts'
import type { Fault } from './given.ts'
import type { Journal } from './journal.ts'
import type { Learned } from './learned.ts'
import { inputs } from './manifest.ts'
import { floats } from './marks.ts'
import type { Memory } from './memory.ts'
import { MOST_ON_PAGE } from './on-page.ts'
import { unpacked } from './packed.ts'
import { batches } from './parcels.ts'
import { type Limits, type Portion, portions } from './portions.ts'
import type { Recipe } from './recipe.ts'
import type { Reckoning } from './reckoning.ts'
import type { Shelf } from './shelf.ts'
import { unlessStopped } from './unless-stopped.ts'
import type { Waiting } from './waiting.ts'
import type { Workers } from './workers.ts'
import { WriteError } from './write-error.ts'

/** What a run tells while it goes on. */
export type RunEvent =
  | ({ readonly sort: 'found' } & RawFiles)
  | ({ readonly sort: 'learned' } & Learned)
  | { readonly sort: 'article'; readonly account: Account; readonly file: number; readonly unchanged: boolean }

/** What a run has done when every article is through. */
export interface Done {
  /** Names of the cleaned files, all of them on the disk. */
  readonly written: ReadonlySet<string>
  readonly reckoning: Reckoning
  /** SHA-256 of what was read; null when something is worth another try. */
  readonly inputs: string | null
}

export interface Cleaning {
  readonly files: readonly RawFile[]
  readonly recipe: Recipe
  readonly workers: Workers
  readonly memory: Memory
  /** What runs before have made; null where nothing is to be kept. */
  readonly journal: Journal | null
  readonly limits: Limits
  readonly layer: FileLayer
  /** Null writes no cleaned file. */
  readonly out: OutputFolder | null
  /** Takes what the journal does not keep. */
  readonly shelf: Shelf
  /** Learns where the articles lie, until what stands across articles is known. */
  readonly waiting: Waiting
  readonly mostReady?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly told?: ((event: RunEvent) => void) | undefined
}

/** Files being brought to the disk at once: waiting for the disk is most of what writing is. */
const WRITERS = 16

/** Cleans every article and writes its cleaned file, in order, whoever is done first. */
export async function cleanAll(cleaning: Cleaning): Promise<Done> {
  const { workers, memory, journal, layer, out, shelf, waiting, signal, told } = cleaning
  const keyOf = decidedKeys(cleaning.recipe.decisions)
  const claimed = claims()
  const limit = pLimit(WRITERS)
  const written = new Set<string>()
  const writing = new Set<Promise<void>>()
  const broken: { error: unknown }[] = []
  /** At work, in order: as many as there are permits, so that nothing piles up. */
  const underway: { portions: readonly Known[]; parts: Promise<readonly { bytes: Uint8Array }[]> }[] = []
  const reckoning = { total: 0, cleaned: 0, unchanged: 0, failed: 0, quarantined: 0 }
  const read = inputs()
  let begun = 0
  let settled = true

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

  async function commit(given: Account, { file }: Portion, known: boolean, placeOf: PlaceOf): Promise<void> {
    signal?.throwIfAborted()
    if (broken[0] !== undefined) throw broken[0].error
    const taken = claimed.fault(given)
    // What is made into one file has none of its own that could have changed.
    const sound = given.error === null
    const bytes = out === null ? null : cleanedBytes(given)
    const stood =
      known &&
      taken === null &&
      sound &&
      (out === null || bytes === null || (await stands(given.cleaned, bytes, out, layer)))
    const draft = stood ? null : await draftOf(given, taken, out)
    const account = isFault(draft) ? failure(given, 'failed', draft) : given
    settled &&= lasting(account)
    reckoning.total++
    reckoning[
      account.error === null
        ? stood
          ? 'unchanged'
          : 'cleaned'
        : account.status === 'failed'
          ? 'failed'
          : 'quarantined'
    ]++
    const { id, outlet, words, marks, remembered, rows } = account
    const own = await shownAt(account, account === given ? placeOf : shelved)
    if (sound && remembered !== null && rows !== null && marks !== null && !isFault(draft)) {
      memory.add({ id, outlet, marks: floats(marks) })
      waiting.add(own, {
        ...{ id, outlet, words },
        remembered: await placeOf(remembered),
        rows: await placeOf(rows),
        marks: await placeOf(marks),
      })
      written.add(account.cleaned)
      if (draft !== null && bytes !== null) finish(draft, bytes)
      if (writing.size >= 2 * WRITERS) await Promise.race(writing)
    } else waiting.add(own, null)
    told?.({ sort: 'article', account, file, unchanged: stood })
  }

  const shownAt = async ({ line, told, beside, share, part }: Account, at: PlaceOf) => ({
    line: await at(line),
    told: await at(told),
    beside: await at(beside),
    share: await at(share),
    part: await at(part),
  })

  const shelved: PlaceOf = async bytes => ({ at: await shelf.add(bytes), length: bytes.length })

  /** Where the pieces of a part are that the journal has. */
  const within =
    (part: Uint8Array, at: number): PlaceOf =>
    async ({ byteOffset, length }) => ({ at: shelf.inJournal(at + byteOffset - part.byteOffset), length })

  async function commitNext(): Promise<void> {
    const next = underway.shift()
    if (next === undefined) return
    const parts = await unlessStopped(next.parts, signal)
    for (const [at, { portion, key, part }] of next.portions.entries()) {
      const bytes = parts[at]?.bytes ?? NOTHING
      const { accounts, blank } = unpacked(bytes)
      if (accounts.length + blank !== portion.count) {
        const lines = `${portion.count} articles from line ${portion.first} on, ${accounts.length + blank} accounted for`
        throw new Error(`${portion.path}: ${lines}; please report it with the file`)
      }
      read.add(portion, portionOf(key))
      const keep = journal !== null && part === null && key !== null && accounts.every(lasting)
      const kept = keep ? await journal.add(key, bytes) : part?.at
      const placeOf = kept === undefined ? shelved : within(bytes, kept)
      for (const account of accounts) await commit(account, portion, part !== null, placeOf)
    }
    await memory.settle()
  }

  /** Has a batch cleaned, but for what runs before have cleaned already. */
  function begin(batch: readonly Portion[]): void {
    const known = batch.map((portion): Known => {
      const key = journal === null ? null : keyOf(portion)
      return { portion, key, part: key === null ? null : (journal?.find(key) ?? null) }
    })
    for (const { count } of batch) begun += count
    const missing = known.flatMap(({ part, portion }) => (part === null ? [portion] : []))
    // Where the page does not show all, what those few give to it is made when they are known.
    const work =
      missing.length === 0
        ? Promise.resolve([])
        : workers.work(missing, begun <= (cleaning.mostReady ?? MOST_ON_PAGE) ? 'ready' : 'short')
    const parts = work.then(made => {
      const next = made.values()
      return known.map(({ part }) => ({ bytes: part?.bytes ?? next.next().value ?? NOTHING }))
    })
    // Heard of when its turn comes, which may be never.
    parts.catch(() => undefined)
    underway.push({ portions: known, parts })
  }

  try {
    for await (const batch of batches(portions(cleaning.files, cleaning.layer, cleaning.limits))) {
      signal?.throwIfAborted()
      begin(batch)
      if (underway.length >= workers.permits) await commitNext()
    }
    while (underway.length > 0) await commitNext()
  } finally {
    await Promise.all(writing)
  }
  if (broken[0] !== undefined) throw broken[0].error
  return { written, reckoning, inputs: settled ? read.digest() : null }
}

/** A portion, and what was made of it before. */
interface Known {
  readonly portion: Portion
  readonly key: string | null
  readonly part: { readonly at: number; readonly bytes: Uint8Array } | null
}

/** Where bytes of an account are to be found again. */
type PlaceOf = (bytes: Uint8Array) => Promise<{ readonly at: number; readonly length: number }>

const NOTHING = new Uint8Array(0)

/** True when the cleaned file is there, byte for byte. */
async function stands(name: string, content: Uint8Array, out: OutputFolder, layer: FileLayer): Promise<boolean> {
  const path = await out.existing(name).catch(() => null)
  return path !== null && Buffer.compare(await layer.bytes(path), content) === 0
}

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
