import { createHash } from 'node:crypto'
import { aligner } from '../align.ts'
import type { Verdict } from '../duplicates/comparison.ts'
import type { Signature } from '../duplicates/signature.ts'
import { codePointSpan, type Offsets } from './code-points.ts'
import type { Candidate } from './store.ts'
import type { Entry } from './tables.ts'

/** A line of `reports/reuse.jsonl`: what an article shares with one that was cleaned before. Spans count in the cleaned texts of both. */
export interface Reuse {
  readonly id: string | number
  readonly verdict: Verdict
  readonly coverage: { readonly own: number; readonly earlier: number }
  readonly earlier: { readonly id: string | number; readonly outlet: string | null; readonly partition: number }
  readonly passages: readonly {
    readonly own: readonly [number, number]
    readonly earlier: readonly [number, number]
  }[]
}

const asIs = (span: readonly [number, number]) => span

/** A candidate, or what aligning it takes. */
interface Pair extends Pick<Candidate, 'earlier'> {
  readonly today: Pick<Entry, 'id' | 'text'>
}

/** Aligns the candidates; in their order, without those that share nothing after all. */
export function* reuses(candidates: Iterable<Pair>, offsets: Offsets = 'utf16'): Generator<Reuse, void, undefined> {
  const align = aligner()
  for (const { today, earlier } of candidates) {
    const { verdict, coverage, passages } = align(today.text, earlier.text)
    if (verdict === 'none') continue
    const { id, outlet, partition } = earlier
    const points = offsets === 'codepoint' ? [codePointSpan(today.text), codePointSpan(earlier.text)] : []
    const [own, theirs] = [points[0] ?? asIs, points[1] ?? asIs]
    yield {
      id: today.id,
      verdict,
      coverage: { own: coverage.a, earlier: coverage.b },
      earlier: { id, outlet, partition },
      passages: passages.map(({ a, b }) => ({ own: own(a), earlier: theirs(b) })),
    }
  }
}

/** An article as the corpus takes it; `body` is its cleaned text. */
export function entryOf(article: Pick<Entry, 'id' | 'outlet' | 'words'>, signature: Signature, body: string): Entry {
  const { id, outlet, words } = article
  // As its file has it: UTF-8 has no word for half a pair of surrogates.
  const text = Buffer.from(body, 'utf8').toString('utf8')
  const name = createHash('sha256').update(JSON.stringify(id)).update('\0').update(text).digest('hex').slice(0, 32)
  return { id, outlet, words, signature, text, name }
}
