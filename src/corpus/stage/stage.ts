import { FILE_CAP } from '../bytes.ts'
import { lineBatches, type TextLine } from '../lines.ts'
import { LIMITS, type Limits } from '../portions.ts'
import type { Supervised } from './supervised.ts'

/** Lines done at once: enough for the steps of eight articles to be taken side by side, few enough that a lost batch is soon done again. */
const BATCH_LINES = 64
/** Characters of a batch beyond which it is full: a batch of long articles is held three times, as given, as it is done, and as it goes out. */
const BATCH_LENGTH = 4 * 1024 * 1024
/** Base64 writes three bytes as four. */
const BASE64 = 4 / 3
/** Bytes for path, number and all else that stands beside an article on its line. */
const BESIDE = 1024 * 1024

/**
 * Strictly a line out for each line in, in order. Takes no more input than its reader asks for, but for one batch that is being done
 * while the one before goes out. Throws where that cannot be kept: an engine must hear of it.
 */
export async function* staged(
  input: AsyncIterable<Uint8Array>,
  worker: Supervised,
  limits: Limits = LIMITS,
): AsyncGenerator<string[], void, undefined> {
  // The step looks at the limits of an article; here it must only get through, and what other steps say of it too.
  const lineCap = Math.ceil(BASE64 * Math.max(FILE_CAP, limits.file, limits.line)) + BESIDE
  let underway: Promise<string[]> | null = null
  let taken = 0
  let given = 0
  for await (const batch of filled(lineBatches(input, lineCap))) {
    taken += batch.length
    const next = worker.lines(batch)
    // Heard of when its turn comes.
    next.catch(() => undefined)
    if (underway !== null) {
      const made = await underway
      given += made.length
      yield made
    }
    underway = next
  }
  if (underway !== null) {
    const made = await underway
    given += made.length
    yield made
  }
  if (given !== taken) throw new Error(`${taken} lines came in, ${given} went out; please report it`)
}

async function* filled(batches: AsyncIterable<readonly TextLine[]>): AsyncGenerator<string[], void, undefined> {
  let batch: string[] = []
  let length = 0
  for await (const lines of batches) {
    for (const { text } of lines) {
      // Read as a line that holds nothing, which a step calls a fault: it is counted, and nobody is told what it was.
      batch.push(text ?? '')
      length += text?.length ?? 0
      if (batch.length < BATCH_LINES && length < BATCH_LENGTH) continue
      yield batch
      batch = []
      length = 0
    }
  }
  if (batch.length > 0) yield batch
}
