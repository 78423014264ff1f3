import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { errorCode, type FileLayer, type Path, type Sink } from './file-layer.ts'
import { lineBatches } from './lines.ts'
import { nearby } from './nearby.ts'
import { below } from './paths.ts'
import type { Portion } from './portions.ts'
import { guarded } from './write-error.ts'

/**
 * What runs have made of portions, so that none is cleaned twice: by this run when it goes on where one before was cut short, and by the
 * next one, when a few files have changed. `results` holds packed accounts one behind the other, `journal.jsonl` says which stands where.
 * Both are only ever added to, and nothing in them is believed that does not fit its sum: a torn end costs its work, no more.
 */
export interface Journal {
  /** The packed accounts of the portion with this key and where they begin, or null. */
  find(key: string): Found | null
  /** Returns where the part begins. */
  add(key: string, part: Uint8Array): Promise<number>
  /** Puts everything on the disk. What this run neither found nor added is dropped where it is most of the whole. */
  finish(): Promise<void>
  /** Bytes of what was found or added, once all is on the disk. They stand until the next call. */
  read(at: number, length: number): Uint8Array
  /** What was added is kept if it can be. */
  close(): Promise<void>
}

interface Found {
  readonly at: number
  readonly bytes: Uint8Array
}

const RESULTS = 'results'
const INDEX = 'journal.jsonl'

/** Bytes that are written at once. */
const BLOCK = 1024 * 1024
/** Bytes of a part that are worth a call. */
const LARGE = BLOCK / 8
/** Rewritten when less than this share of it is still of use. */
const USEFUL = 0.5

interface Entry {
  readonly key: string
  readonly at: number
  readonly length: number
  readonly crc: number
}

/** Names a portion by its place and its bytes. Null for one that could not be read: another time it may be. */
export function portionKey(portion: Portion): string | null {
  const { path, sort, first, bytes, fault, tooLarge } = portion
  if (fault !== null || tooLarge) return null
  // 128 bits: that two of 10^12 portions share a key is less likely than 10^-14.
  return createHash('sha256')
    .update(JSON.stringify([path, sort, first]))
    .update(bytes)
    .digest('base64url')
    .slice(0, 22)
}

/** `work` names configuration and code: of other work nothing is taken over. */
export async function openJournal(folder: Buffer, work: string, layer: FileLayer): Promise<Journal> {
  const shown = 'the journal in the reports folder'
  const resultsAt = below(folder, RESULTS)
  const indexAt = below(folder, INDEX)
  const { entries, end, indexEnd } = await guarded(shown, () => standing(resultsAt, indexAt, work, layer))
  const used = new Set<string>()
  await guarded(shown, () => cut(resultsAt, end, layer))
  await guarded(shown, () => cut(indexAt, indexEnd, layer))
  const results = await guarded(shown, () => layer.append(resultsAt))
  const index = await guarded(shown, () => layer.append(indexAt)).catch(closing(results))
  // Of the file that stands now: rewritten, it has its old content for whoever has opened it.
  const reader = await guarded(shown, async () => openSync(resultsAt, 'r')).catch(closing(results, index))
  const read = nearby(reader)
  let size = end
  let written = end
  let waiting: Uint8Array[] = []
  let noted = indexEnd === 0 ? head(work) : ''
  let writing = true
  let reading = true

  /** The results first: an entry never speaks of what is not there. */
  async function flush(): Promise<void> {
    const parts = waiting
    const lines = noted
    waiting = []
    noted = ''
    // A large one goes as it is: a copy is memory that somebody must tidy up.
    for (const block of parts.every(({ length }) => length < LARGE) ? [Buffer.concat(parts)] : parts) {
      if (block.length > 0) await results.write(block)
      written += block.length
    }
    if (lines !== '') await index.write(Buffer.from(lines))
  }

  async function close(): Promise<void> {
    if (!writing) return
    writing = false
    await results.close()
    await index.close()
  }

  return {
    find(key) {
      const entry = entries.get(key)
      if (entry === undefined || entry.at + entry.length > written) return null
      const bytes = new Uint8Array(entry.length)
      for (let at = 0; at < bytes.length; ) {
        const read = readSync(reader, bytes, at, bytes.length - at, entry.at + at)
        if (read === 0) break
        at += read
      }
      if (crc32(bytes) !== entry.crc) {
        entries.delete(key)
        return null
      }
      used.add(key)
      return { at: entry.at, bytes }
    },
    async add(key, part) {
      const entry = { key, at: size, length: part.length, crc: crc32(part) }
      size += part.length
      entries.set(key, entry)
      used.add(key)
      waiting.push(part)
      noted += `${JSON.stringify(entry)}\n`
      if (size - written >= BLOCK) await guarded(shown, flush)
      return entry.at
    },
    read,
    async finish() {
      await guarded(shown, async () => {
        await flush()
        let useful = 0
        for (const key of used) useful += entries.get(key)?.length ?? 0
        if (useful < size * USEFUL) await rewrite([...entries.values()].filter(({ key }) => used.has(key)))
        else {
          await results.sync()
          await index.sync()
        }
        await close()
        await layer.syncFolder(folder)
      })
    },
    async close() {
      // Somebody may be cutting the run short because the disk is full.
      if (writing) await flush().catch(() => undefined)
      await close().catch(() => undefined)
      if (reading) closeSync(reader)
      reading = false
    },
  }

  /** Both files take their names one after the other: should only the first be there, no entry fits its sum. */
  async function rewrite(useful: readonly Entry[]): Promise<void> {
    const files: [Sink, Path, Path][] = []
    try {
      for (const to of [resultsAt, indexAt]) {
        const from = Buffer.concat([to, Buffer.from('.new')])
        await layer.remove(from).catch(() => undefined)
        files.push([await layer.create(from), from, to])
      }
      const [[newResults], [newIndex]] = files as [[Sink, Path, Path], [Sink, Path, Path]]
      let at = 0
      await newIndex.write(Buffer.from(head(work)))
      for (const { key, at: from, length, crc } of useful) {
        const bytes = new Uint8Array(length)
        readSync(reader, bytes, 0, length, from)
        await newResults.write(bytes)
        await newIndex.write(Buffer.from(`${JSON.stringify({ key, at, length, crc })}\n`))
        at += length
      }
      for (const [sink, from, to] of files) {
        await sink.sync()
        await sink.close()
        await layer.rename(from, to)
      }
    } catch (error) {
      for (const [sink, from] of files) {
        await sink.close().catch(() => undefined)
        await layer.remove(from).catch(() => undefined)
      }
      throw error
    }
  }
}

const closing =
  (...sinks: readonly Sink[]) =>
  async (error: unknown): Promise<never> => {
    for (const sink of sinks) await sink.close().catch(() => undefined)
    throw error
  }

const head = (work: string) => `${JSON.stringify({ v: 1, work })}\n`

/** What can be believed of what stands there, and how far it goes. */
async function standing(resultsAt: Path, indexAt: Path, work: string, layer: FileLayer) {
  const entries = new Map<string, Entry>()
  const nothing = { entries, end: 0, indexEnd: 0 }
  const size = await sizeOf(resultsAt, layer)
  const indexSize = await sizeOf(indexAt, layer)
  if (size === null || indexSize === null) return nothing
  let end = 0
  let indexEnd = 0
  let first = true
  for await (const batch of lineBatches(layer.chunks(indexAt))) {
    for (const { text } of batch) {
      const next = indexEnd + Buffer.byteLength(text ?? '') + 1
      // A last line without its end was torn.
      if (text === null || next > indexSize) return { entries, end, indexEnd }
      if (first && `${text}\n` !== head(work)) return nothing
      if (!first) {
        const entry = entryOf(text)
        if (entry === null || entry.at !== end || entry.at + entry.length > size) return { entries, end, indexEnd }
        entries.set(entry.key, entry)
        end = entry.at + entry.length
      }
      first = false
      indexEnd = next
    }
  }
  return { entries, end, indexEnd }
}

function entryOf(text: string): Entry | null {
  try {
    const { key, at, length, crc } = JSON.parse(text) as Partial<Entry>
    return typeof key === 'string' && typeof at === 'number' && typeof length === 'number' && typeof crc === 'number'
      ? { key, at, length, crc }
      : null
  } catch {
    return null
  }
}

async function sizeOf(path: Path, layer: FileLayer): Promise<number | null> {
  return layer.ownStanding(path).then(
    ({ sort, size }) => (sort === 'file' ? size : null),
    error => (errorCode(error) === 'ENOENT' ? null : Promise.reject(error)),
  )
}

async function cut(path: Path, size: number, layer: FileLayer): Promise<void> {
  const now = await sizeOf(path, layer)
  if (now !== null && now > size) await layer.truncate(path, size)
}
