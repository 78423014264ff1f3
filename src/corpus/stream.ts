import { failedLine } from '../line.ts'
import { type Engine, type Numbered, outcomes } from '../outcome.ts'
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
    // Not an array literal that is pushed to: those the runtime soon makes among its old objects, where each dead one
    // keeps its lines alive until the next full collection.
    const out = Array.from(linesOut(batch, engine, keep, options.offsets === 'codepoint'), made => {
      options.signal?.throwIfAborted()
      options.told?.(made.status)
      return JSON.stringify(made)
    })
    if (out.length > 0) yield out
  }
}

function* linesOut(
  batch: readonly TextLine[],
  engine: Engine,
  keep: readonly string[] | null,
  codePoints: boolean,
): Generator<Line, void, undefined> {
  const articles = batch.flatMap(line => {
    const article = given(line, `line ${line.number}`, keep)
    return article === null ? [] : [{ number: line.number, article }]
  })
  const sound = articles.flatMap(({ number, article }): Numbered[] =>
    article.input === null ? [] : [{ input: article.input, line: number }],
  )
  const made = outcomes(sound, engine)
  for (const { number, article } of articles) {
    if (article.input === null) {
      yield failedLine(article.id ?? number, number, 'failed', article.fault)
      continue
    }
    const { value } = made.next()
    // One outcome an article: a line must never go missing in silence.
    if (value === undefined) throw new Error(`line ${number} has no outcome; please report it with the line`)
    const { line } = value
    const counted = codePoints ? inCodePoints(line, article.input.text ?? article.input.html ?? '') : line
    yield article.extra === null || 'error' in counted ? counted : { ...counted, extra: article.extra }
  }
}
