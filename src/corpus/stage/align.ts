import { seeds } from '../../duplicates/alignment.ts'
import { coveredWords } from '../clusters.ts'
import { linked } from '../joins.ts'
import { reuses } from '../reuse.ts'
import { bodyOf } from './body.ts'
import { type Step, step } from './step.ts'

interface PairsOf {
  readonly a: number
  readonly chunk: number
  readonly body: string
  readonly others: readonly { readonly b: number; readonly body: string; readonly house: readonly number[] | null }[]
}

/** What an article shares with some others: `links` as a run has them, with their spans in columns of their own. */
export const alignStep: Step = step(['a', 'chunk'], ({ body, others }: PairsOf) => {
  const first = bodyOf(body)
  const left = seeds(first.body)
  return {
    pairs: others.map(({ b, body: other, house }) => {
      const own = house === null || house === undefined || house.length === 0 ? null : new Set(house)
      const { verdict, coverage, links } = linked(left, first, bodyOf(other), own)
      return {
        ...{ b, verdict, coverage_a: coverage.a, coverage_b: coverage.b },
        links: links.map((link, no) => ({
          ...{ no, x0: link.a.start, x1: link.a.end, y0: link.b.start, y1: link.b.end },
          ...{ words: link.words, link: JSON.stringify(link) },
        })),
      }
    }),
  }
})

interface Today {
  readonly today: number
  readonly chunk: number
  /** Of JSON, as those of the others. */
  readonly id: string
  readonly text: string
  readonly others: readonly {
    readonly earlier: number
    readonly id: string
    readonly outlet?: string | null
    readonly part: number
    readonly text: string
  }[]
}

/** What an article shares with some that were cleaned before: lines of `reuse.jsonl`. */
export const reuseStep: Step = step(['today', 'chunk'], ({ id, text, others }: Today) => {
  const today = { id: JSON.parse(id) as string | number, text }
  return {
    pairs: others.map(({ earlier, id, outlet = null, part, text }) => {
      const before = { id: JSON.parse(id) as string | number, outlet, partition: part, text }
      const [found] = reuses([{ today, earlier: before }])
      return { earlier, reuse: found === undefined ? null : JSON.stringify(found) }
    }),
  }
})

interface Covered {
  readonly seq: number
  readonly body: string
  readonly spans: readonly { readonly s: number; readonly e: number }[]
}

/** How many words of an article stand in the spans. */
export const coverStep: Step = step(['seq'], ({ body, spans }: Covered) => ({
  shared_words: coveredWords(
    bodyOf(body),
    spans.map(({ s, e }) => ({ start: s, end: e })),
  ),
}))
