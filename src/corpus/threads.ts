import { availableParallelism } from 'node:os'
import type { RawFile } from './files.ts'

/**
 * Bytes of text from which others are a help: about 2,000 articles of 4 kB. Each thread loads and compiles the program for itself, some two
 * seconds (`npm run bench:threads`), in which one alone cleans as many.
 */
const WORTHWHILE = 8_000_000
/** What a byte on the disk is worth in text: a packed one several, one of a page a tenth, since most of it is markup. */
const WORTH = { packed: 3, html: 0.1 }

/** A worker runs what was built; from the sources as they stand, as tests do, there is none. */
const BUILT = import.meta.url.endsWith('.js')

/** How many threads to clean with: `wanted`, or as many as there are processors; one where more would not be done sooner. */
export function threadsFor(files: readonly RawFile[], wanted: number | undefined): number {
  if (wanted !== undefined) return wanted
  let work = 0
  for (const { size, sort, gzip, parquet } of files)
    work += size * (gzip || parquet ? WORTH.packed : 1) * (sort === 'html' ? WORTH.html : 1)
  return work < WORTHWHILE || !BUILT ? 1 : availableParallelism()
}
