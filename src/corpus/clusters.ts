import { joined } from '../events/columns.ts'
import type { Report } from '../report/wire.ts'
import type { LinkedPair } from './joins.ts'
import type { Lineup } from './lineup.ts'
import type { Remembered } from './remembered.ts'

/** Articles that share passages, directly or through others. `sharedWords` is how many words of one of them stand in others, at most. */
export type Cluster = Report['clusters'][number]

/** About a sentence. Shorter passages are often a quotation or a name that two articles owe to a third, and would tie half a corpus together. */
export const TIE_WORDS = 20

/** Largest first; of equal size the one that shares more, then the one whose article comes first. Articles keep their order. */
export function clusters(lineup: Lineup, pairs: readonly LinkedPair[]): Cluster[] {
  const { rootOf, join } = joined(lineup.count)
  const spans = new Map<number, { start: number; end: number }[]>()
  const cover = (index: number, span: { start: number; end: number }) => {
    const list = spans.get(index)
    if (list === undefined) spans.set(index, [span])
    else list.push(span)
  }
  for (const { a, b, verdict, links } of pairs) {
    if (verdict === 'template' || !links.some(({ words }) => words >= TIE_WORDS)) continue
    join(a, b)
    for (const link of links) {
      cover(a, link.a)
      cover(b, link.b)
    }
  }
  const members = new Map<number, number[]>()
  for (const index of [...spans.keys()].sort((x, y) => x - y)) {
    const list = members.get(rootOf(index))
    if (list === undefined) members.set(rootOf(index), [index])
    else list.push(index)
  }
  return [...members.values()]
    .map(indices => ({
      articles: indices.map(index => lineup.id(index)),
      sharedWords: indices.reduce(
        (most, index) => Math.max(most, coveredWords(lineup.article(index), spans.get(index))),
        0,
      ),
    }))
    .sort((x, y) => y.articles.length - x.articles.length || y.sharedWords - x.sharedWords)
}

/** Words of the body inside the spans, each once. */
export function coveredWords(
  article: Pick<Remembered, 'body' | 'reach'>,
  spans: readonly { start: number; end: number }[] = [],
): number {
  const { tokens } = article.body
  let words = 0
  let token = 0
  for (const { start, end } of spans.toSorted((x, y) => x.start - y.start)) {
    while (token < tokens.count && (tokens.start[token] ?? 0) + article.reach.start < start) token++
    for (; token < tokens.count && (tokens.end[token] ?? 0) + article.reach.start <= end; token++) words++
  }
  return words
}
