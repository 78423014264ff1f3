import { aligner } from '../../align.ts'
import { seeds } from '../../duplicates/alignment.ts'
import { coveredWords } from '../clusters.ts'
import { linked } from '../joins.ts'
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

interface Earlier {
  readonly today: number
  readonly chunk: number
  readonly text: string
  readonly others: readonly { readonly earlier: number; readonly text: string }[]
}

/** What an article shares with some that were cleaned before. */
export const reuseStep: Step = step(['today', 'chunk'], ({ text, others }: Earlier) => {
  const align = aligner()
  return {
    pairs: others.flatMap(({ earlier, text: other }) => {
      const found = align(text, other)
      return found.verdict === 'none' ? [] : [{ earlier, found: JSON.stringify(found) }]
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
