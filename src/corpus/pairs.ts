import { type Alignment, aligner } from '../align.ts'
import { codePointSpan } from './code-points.ts'
import { type Fault, nameOf, parsed } from './given.ts'
import { LINE_CAP, lineBatches, type TextLine } from './lines.ts'

/** A line of `copydesk align`. Ids are those of the line in, null where it has none. */
export type AlignedLine = { readonly a_id: Id | null; readonly b_id: Id | null } & (
  | Alignment
  | { readonly v: 1; readonly line: number; readonly status: 'failed'; readonly error: Fault }
)

type Id = string | number

export interface PairOptions {
  /** What spans count. Default `utf16`. */
  readonly offsets?: 'utf16' | 'codepoint' | undefined
  /** Bytes that one line may have. */
  readonly lineCap?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * JSONL of pairs in, what each pair shares out: one line for each line in that is not blank, in order, failures included, as many at a time
 * as a piece of input has ended. Throws the signal's reason when it is interrupted.
 */
export async function* alignedPairs(
  input: AsyncIterable<Uint8Array>,
  options: PairOptions = {},
): AsyncGenerator<AlignedLine[], void, undefined> {
  const align = aligner()
  for await (const batch of lineBatches(input, options.lineCap ?? LINE_CAP)) {
    const out: AlignedLine[] = []
    for (const line of batch) {
      options.signal?.throwIfAborted()
      const pair = pairOn(line)
      if (pair === null) continue
      const { a_id, b_id } = pair
      if ('fault' in pair) {
        out.push({ v: 1, a_id, b_id, line: line.number, status: 'failed', error: pair.fault })
        continue
      }
      const found = align(pair.a, pair.b)
      out.push({ a_id, b_id, ...(options.offsets === 'codepoint' ? inCodePoints(found, pair) : found) })
    }
    if (out.length > 0) yield out
  }
}

interface Ids {
  readonly a_id: Id | null
  readonly b_id: Id | null
}

interface Pair extends Ids {
  readonly a: string
  readonly b: string
}

function pairOn(line: TextLine): Pair | (Ids & { readonly fault: Fault }) | null {
  const place = `line ${line.number}`
  const read = parsed(line, place)
  if (read === null) return null
  if (read.fault !== null) return { a_id: null, b_id: null, fault: read.fault }
  const { value } = read
  const invalid = (ids: Ids, message: string, hint: string) => ({
    ...ids,
    fault: { code: 'invalid-pair', message: `${place}: ${message}`, hint },
  })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return invalid(
      { a_id: null, b_id: null },
      `the line holds ${nameOf(value)}, not a pair`,
      'write {"a_id": ..., "b_id": ..., "a": "...", "b": "..."}',
    )
  }
  const { a_id, b_id, a, b } = value as Record<string, unknown>
  const ids = { a_id: isId(a_id) ? a_id : null, b_id: isId(b_id) ? b_id : null }
  for (const [key, id] of Object.entries({ a_id, b_id })) {
    if (id !== undefined && id !== null && !isId(id))
      return invalid(ids, `"${key}" is ${nameOf(id)}`, 'give a string or a number, or leave it out')
  }
  if (typeof a !== 'string') return invalid(ids, `"a" is ${shown(a)}`, 'give the first text as a string')
  if (typeof b !== 'string') return invalid(ids, `"b" is ${shown(b)}`, 'give the second text as a string')
  return { ...ids, a, b }
}

const isId = (id: unknown): id is Id => typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id))

const shown = (value: unknown) => (value === undefined ? 'missing' : nameOf(value))

function inCodePoints(found: Alignment, pair: Pair): Alignment {
  const [a, b] = [codePointSpan(pair.a), codePointSpan(pair.b)]
  return { ...found, passages: found.passages.map(passage => ({ a: a(passage.a), b: b(passage.b) })) }
}
