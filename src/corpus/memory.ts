import { inOrder } from '../core/order.ts'
import type { CorpusRule, Link } from '../core/rule.ts'
import type { Finding } from '../report/wire.ts'
import { findingsAcross } from './across-findings.ts'
import { type Cluster, clusters } from './clusters.ts'
import { type LinkedPair, linkedPairs } from './joins.ts'
import { held, type Lineup } from './lineup.ts'
import type { MarkLog } from './mark-log.ts'
import type { Marks } from './marks.ts'
import type { Remembered } from './remembered.ts'
import { type Sifted, sifted } from './sifted.ts'

/** What two articles are to each other; `a` comes before `b`. */
export type Likeness = {
  readonly a: string | number
  readonly b: string | number
} & Pick<LinkedPair, 'verdict' | 'coverage'>

interface Member {
  readonly id: string | number
  readonly outlet: string | null
  readonly marks: Marks
}

/** The articles of a run, and what comes of comparing them. It holds what pairs are found by; the articles themselves are read when there is a pair. */
export interface Memory {
  has(id: string | number): boolean
  /** The id must be new. */
  add(article: Member): void
  /** Brings to the disk what memory has no room for. */
  settle(): Promise<void>
  /** What "always here" means for an article; null where nothing does. */
  here(id: string | number): string | null
  /** Passages that two articles share, in the order of the articles. */
  links(): readonly Link[]
  /** What the corpus rules say, in the order of the rules and the articles. */
  findings(): readonly Finding[]
  /** Groups of articles tied by a shared sentence or more, largest first. */
  clusters(): readonly Cluster[]
  /** Of every two that share passages, in order. */
  likenesses(): readonly Likeness[]
}

/** Gives back what was remembered of an article, by its place among those that were added. */
interface Recall {
  remembered(at: number): Remembered | undefined
  /** Those that are judged by their key. */
  rows(at: number): Remembered['rows']
}

/** `recall` is asked for nothing before all are there. */
export function openMemory(rules: readonly CorpusRule[], log: MarkLog, recall: Recall): Memory {
  const ids: (string | number)[] = []
  const places = new Map<string | number, number>()
  const outlets: (string | null)[] = []
  // One string for an outlet, not one an article.
  const names = new Map<string, string>()
  let compared: Compared | null = null
  const articleAt = held(at => {
    const article = recall.remembered(at)
    if (article === undefined) throw new RangeError(`there is no article ${at}`)
    return article
  })
  const articleOf = (id: string | number) => {
    const at = places.get(id)
    return at === undefined ? undefined : articleAt(at)
  }
  const comparison = () => {
    compared ??= compare(ids, log, outlets, articleAt, recall.rows)
    return compared
  }
  return {
    has: id => places.has(id),
    here: id => articleOf(id)?.here ?? null,
    add({ id, outlet, marks }) {
      places.set(id, ids.length)
      ids.push(id)
      if (outlet !== null && !names.has(outlet)) names.set(outlet, outlet)
      outlets.push(outlet === null ? null : (names.get(outlet) ?? null))
      log.add(marks)
      compared = null
    },
    settle: () => log.settle(),
    likenesses() {
      const { lineup, pairs } = comparison()
      return pairs.map(({ a, b, verdict, coverage }) => ({ a: lineup.id(a), b: lineup.id(b), verdict, coverage }))
    },
    links: () => comparison().pairs.flatMap(pair => pair.links),
    findings() {
      const { articles, lineup, pairs } = comparison()
      return findingsAcross(rules, articles, lineup, pairs, { get: articleOf })
    },
    clusters: () => clusters(comparison().lineup, comparison().pairs),
  }
}

interface Compared {
  readonly articles: readonly Sifted[]
  readonly lineup: Lineup
  readonly pairs: readonly LinkedPair[]
}

function compare(
  ids: readonly (string | number)[],
  log: MarkLog,
  outlets: readonly (string | null)[],
  articleAt: (at: number) => Remembered,
  rowsAt: Recall['rows'],
): Compared {
  const came = sifted(log, at => outlets[at] ?? null)
  const order = Int32Array.from(ids, (_, at) => at).sort((a, b) => inOrder(ids[a] ?? 0, ids[b] ?? 0))
  const articles: Sifted[] = []
  for (const at of order) {
    const article = came[at]
    if (article !== undefined) articles.push(article)
  }
  const lineup: Lineup = {
    count: order.length,
    id: at => ids[order[at] ?? -1] ?? '',
    article: at => articleAt(order[at] ?? -1),
    rows: at => rowsAt(order[at] ?? -1),
  }
  return { articles, lineup, pairs: linkedPairs(articles, lineup) }
}
