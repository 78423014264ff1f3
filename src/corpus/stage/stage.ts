import { FILE_CAP } from '../bytes.ts'
import { lineCount, lineRanges } from '../lines.ts'
import { LIMITS, type Limits } from '../portions.ts'
import type { Supervised } from './supervised.ts'

/** Lines done at once: enough for the steps of eight articles to be taken side by side, few enough that a lost batch is soon done again. */
const BATCH_LINES = 64
/** Bytes of a batch beyond which it is full: a batch of long articles is held three times, as given, as it is done, and as it goes out. */
const BATCH_BYTES = 4 * 1024 * 1024
/** Base64 writes three bytes as four. */
const BASE64 = 4 / 3
/** Bytes for path, number and all else that stands beside an article on its line. */
const BESIDE = 1024 * 1024

/**
 * Strictly a line out for each line in, in order, as bytes. Takes no more input than its reader asks for, but for one batch that is being done
 * while the one before goes out. Throws where that cannot be kept: an engine must hear of it.
 */
export async function* staged(
  input: AsyncIterable<Uint8Array>,
  worker: Supervised,
  limits: Limits = LIMITS,
): AsyncGenerator<Uint8Array, void, undefined> {
  // The step looks at the limits of an article; here it must only get through, and what other steps say of it too.
  const lineCap = Math.ceil(BASE64 * Math.max(FILE_CAP, limits.file, limits.line)) + BESIDE
  let underway: { readonly made: Promise<Uint8Array>; readonly taken: number } | null = null
  for await (const range of lineRanges(input, lineCap, BATCH_BYTES, BATCH_LINES)) {
    const next = { made: worker.lines(range), taken: range.count }
    // Heard of when its turn comes.
    next.made.catch(() => undefined)
    if (underway !== null) yield await counted(underway)
    underway = next
  }
  if (underway !== null) yield await counted(underway)
}

async function counted({ made, taken }: { made: Promise<Uint8Array>; taken: number }): Promise<Uint8Array> {
  const bytes = await made
  const given = lineCount(bytes)
  if (given !== taken) throw new Error(`${taken} lines came in, ${given} went out; please report it`)
  return bytes
}
