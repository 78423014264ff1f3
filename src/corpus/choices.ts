import type { Likeness } from './memory.ts'

/** What a pipeline wants to go without. Nothing of it shows in the reports, only in what stands in the output folder. */
export interface Choices {
  /** Articles that another one makes needless. */
  readonly drop: readonly Needless[]
  /** Articles whose quality is lower, of 100, go; null for none. */
  readonly minQuality: number | null
}

export const NEEDLESS = ['duplicate', 'abridged'] as const
export type Needless = (typeof NEEDLESS)[number]

/** Where the cleaned articles go: a file each, or one file of all. */
export const FORMATS = ['text', 'jsonl', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

/** Null where nothing is chosen. In one order, whatever order they were given in. */
export function choicesOf({
  drop = [],
  minQuality,
}: {
  drop?: readonly Needless[] | undefined
  minQuality?: number | undefined
}): Choices | null {
  if (drop.length === 0 && minQuality === undefined) return null
  return { drop: NEEDLESS.filter(verdict => drop.includes(verdict)), minQuality: minQuality ?? null }
}

/** Why an article was dropped: a line of `reports/dropped.jsonl`. */
type Dropped = { readonly id: string | number } & (
  | { readonly why: Needless; readonly of: string | number; readonly coverage: number }
  | { readonly why: 'quality'; readonly score: number }
)

/** Says of each article whether it goes, and why. */
export interface Selection {
  dropped(article: { readonly id: string | number; readonly score: number }): Dropped | null
}

/** Of two copies the later one goes, of an article and its abridgement the shorter; what goes already takes nobody with it. `likenesses` come in order. */
export function selection({ drop, minQuality }: Choices, likenesses: readonly Likeness[]): Selection {
  const gone = new Map<string | number, Dropped>()
  for (const { a, b, verdict, coverage } of likenesses) {
    if (verdict !== 'duplicate' && verdict !== 'abridged') continue
    if (!drop.includes(verdict)) continue
    const first = verdict === 'abridged' && coverage.a > coverage.b
    const [id, of, share] = first ? [a, b, coverage.a] : [b, a, coverage.b]
    if (!gone.has(id) && !gone.has(of)) gone.set(id, { id, why: verdict, of, coverage: rounded(share) })
  }
  return {
    dropped({ id, score }) {
      if (minQuality !== null && score < minQuality) return { id, why: 'quality', score }
      return gone.get(id) ?? null
    },
  }
}

const rounded = (share: number) => Math.round(share * 10_000) / 10_000
