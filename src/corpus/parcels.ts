import type { OfPage } from './accounts.ts'
import { lineSpans } from './lines.ts'
import type { Portion } from './portions.ts'

/** Portions on their way to a worker: all their bytes in one buffer, which is handed over and not copied. */
export interface Parcel {
  readonly portions: readonly (Omit<Portion, 'bytes'> & { readonly length: number })[]
  readonly bytes: Uint8Array
  readonly page: OfPage
}

/** What comes back: one list of accounts for each portion, packed. */
export interface ParcelOut {
  readonly parts: readonly Uint8Array[]
}

/** The portions stay whole: they may be needed again when a worker is lost. */
export function parcelOf(batch: readonly Portion[], page: OfPage = 'ready'): Parcel {
  const bytes = new Uint8Array(batch.reduce((sum, portion) => sum + portion.bytes.length, 0))
  let at = 0
  const portions = batch.map(({ bytes: own, ...portion }) => {
    bytes.set(own, at)
    at += own.length
    return { ...portion, length: own.length }
  })
  return { portions, bytes, page }
}

export function portionsIn({ portions, bytes }: Pick<Parcel, 'portions' | 'bytes'>): Portion[] {
  let at = 0
  return portions.map(({ length, ...portion }) => {
    at += length
    return { ...portion, bytes: bytes.subarray(at - length, at) }
  })
}

/** Articles of one batch: a few dozen, so that what passing a batch on costs does not show (.1 ms of 80). */
const BATCH_PORTIONS = 64
const BATCH_BYTES = 256 * 1024

/** The portions in groups, in order. */
export async function* batches(portions: AsyncIterable<Portion>): AsyncGenerator<Portion[], void, undefined> {
  let batch: Portion[] = []
  let size = 0
  for await (const portion of portions) {
    batch.push(portion)
    size += portion.bytes.length
    if (batch.length < BATCH_PORTIONS && size < BATCH_BYTES) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/** The portion as portions of one article each; itself where it is no more. */
export function singles(portion: Portion): Portion[] {
  if (portion.sort !== 'jsonl' || portion.fault !== null || portion.tooLarge) return [portion]
  return Array.from(lineSpans(portion.bytes), ({ start, end }, at) => ({
    ...portion,
    first: portion.first + at,
    count: 1,
    bytes: portion.bytes.subarray(start, end),
  }))
}
