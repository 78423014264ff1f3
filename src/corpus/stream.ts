import { type Engine, outcome } from '../clean.ts'
import { failedLine } from '../line.ts'
import type { Line } from '../report/wire.ts'
import { inCodePoints } from './code-points.ts'
import { given } from './given.ts'
import { LINE_CAP, lineBatches, type TextLine } from './lines.ts'

export interface StreamOptions {
  /** Keys of the input that are copied to `extra`. Default: no `extra`. */
  readonly keep?: readonly string[] | undefined
  /** What spans count. Default `utf16`. */
  readonly offsets?: 'utf16' | 'codepoint' | undefined
  /** Bytes that one line may have. */
  readonly lineCap?: number | undefined
  /** Called with the status of each line out. */
  readonly told?: ((status: Line['status']) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * JSONL in, JSONL out: one line, without its line break, for each line in that is not blank, in order, failures included.
 * Takes no more input than its reader asks for. Throws the signal's reason when it is interrupted.
 */
export async function* lines(
  input: AsyncIterable<Uint8Array>,
  engine: Engine,
  options: StreamOptions = {},
): AsyncGenerator<string, void, undefined> {
  for await (const batch of batches(input, engine, options)) yield* batch
}

/** The same, as many lines at a time as a piece of input has ended: whoever sends a line and waits has its answer. */
export async function* batches(
  input: AsyncIterable<Uint8Array>,
  engine: Engine,
  options: StreamOptions = {},
): AsyncGenerator<string[], void, undefined> {
  const keep = options.keep === undefined || options.keep.length === 0 ? null : options.keep
  for await (const batch of lineBatches(input, options.lineCap ?? LINE_CAP)) {
    const out: string[] = []
    for (const line of batch) {
      options.signal?.throwIfAborted()
      const made = lineOut(line, engine, keep, options.offsets === 'codepoint')
      if (made === null) continue
      options.told?.(made.status)
      out.push(JSON.stringify(made))
    }
    if (out.length > 0) yield out
  }
}

function lineOut(text: TextLine, engine: Engine, keep: readonly string[] | null, codePoints: boolean): Line | null {
  const article = given(text, `line ${text.number}`, keep)
  if (article === null) return null
  if (article.input === null) return failedLine(article.id ?? text.number, text.number, 'failed', article.fault)
  const { line } = outcome(article.input, text.number, engine)
  const counted = codePoints ? inCodePoints(line, article.input.text ?? article.input.html ?? '') : line
  return article.extra === null || 'error' in counted ? counted : { ...counted, extra: article.extra }
}
