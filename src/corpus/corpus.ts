import { corpusRules } from '../audits.ts'
import { engine, type Options } from '../clean.ts'
import { findingId, surroundings } from '../core/id.ts'
import type { Reading } from '../core/reading.ts'
import type { Cleaned, CorpusFlag, CorpusRule, Link } from '../core/rule.ts'
import { failedLine } from '../line.ts'
import { type Input, outcome } from '../outcome.ts'
import type { Finding, Line } from '../report/wire.ts'
import { type Cluster, clusters } from './clusters.ts'
import { joinedByKey, joinedByLink, type LinkedPair, linkedPairs } from './joins.ts'
import { type Pointed, passage, type Remembered, remembered } from './remembered.ts'

export interface CorpusOptions {
  /** Default: all of `corpusRules`. */
  readonly rules?: readonly CorpusRule[] | undefined
}

export interface CorpusCleaning extends Options {
  readonly signal?: AbortSignal | undefined
}

/**
 * Many articles side by side, in memory: about 20 kB for an article of 4 kB. What it says depends on the articles alone, not on the order
 * in which they came: they are ordered by id, numbers before strings.
 */
export interface Corpus {
  /**
   * Cleans articles and remembers them: one line for each, in order, failures included; an id that is there already fails.
   * The signal is looked at before each article; when it aborts, the iterator throws its reason.
   */
  clean(
    articles: Iterable<Input> | AsyncIterable<Input>,
    options?: CorpusCleaning,
  ): AsyncGenerator<Line, void, undefined>
  /** Remembers an article; one that failed (null) is passed over. Throws a RangeError when an article of this id is there already. */
  add(outcome: { readonly cleaned: Cleaned | null; readonly reading: Reading | null }): void
  /** Passages that two articles share, in the order of the articles. */
  links(): readonly Link[]
  /** What the corpus rules say, in the order of the rules and the articles. */
  findings(): readonly Finding[]
  /** Groups of articles tied by a shared sentence or more, largest first. */
  clusters(): readonly Cluster[]
}

export function openCorpus(options: CorpusOptions = {}): Corpus {
  const rules = options.rules ?? corpusRules
  const memory = openMemory(rules)
  const add: Corpus['add'] = ({ cleaned, reading }) => {
    if (cleaned === null || reading === null) return
    const { id } = cleaned.article
    if (memory.has(id))
      throw new RangeError(`two articles are called ${JSON.stringify(id)}; give one of them another id`)
    memory.add(remembered(cleaned, reading, rules))
  }
  return {
    add,
    async *clean(articles, { signal, ...options } = {}) {
      const made = engine(options)
      let line = 0
      for await (const article of articles) {
        signal?.throwIfAborted()
        line++
        const id = article.id ?? line
        if (memory.has(id)) {
          const message = `article ${line}: the id ${JSON.stringify(id)} has been used before`
          yield failedLine(id, line, 'failed', {
            code: 'duplicate-id',
            message,
            hint: 'give every article an id of its own',
          })
          continue
        }
        const result = outcome(article, line, made)
        add(result)
        yield result.line
      }
    },
    links: memory.links,
    findings: memory.findings,
    clusters: memory.clusters,
  }
}

/** What two articles are to each other; `a` comes before `b`. */
export type Likeness = {
  readonly a: string | number
  readonly b: string | number
} & Pick<LinkedPair, 'verdict' | 'coverage'>

/** What is remembered of many articles, and what comes of comparing them. */
export interface Memory extends Pick<Corpus, 'links' | 'findings' | 'clusters'> {
  has(id: string | number): boolean
  /** The id must be new. */
  add(article: Remembered): void
  /** What "always here" means for an article; null where nothing does. */
  here(id: string | number): string | null
  /** Of every two that share passages, in order. */
  likenesses(): readonly Likeness[]
}

export function openMemory(rules: readonly CorpusRule[]): Memory {
  const byId = new Map<string | number, Remembered>()
  let compared: Compared | null = null
  const comparison = () => {
    compared ??= compare([...byId.values()])
    return compared
  }
  return {
    has: id => byId.has(id),
    here: id => byId.get(id)?.here ?? null,
    add(article) {
      byId.set(article.id, article)
      compared = null
    },
    likenesses() {
      const { articles, pairs } = comparison()
      return pairs.flatMap(({ a, b, verdict, coverage }) => {
        const [first, second] = [articles[a], articles[b]]
        return first === undefined || second === undefined ? [] : [{ a: first.id, b: second.id, verdict, coverage }]
      })
    },
    links: () => comparison().pairs.flatMap(pair => pair.links),
    findings: () => findings(rules, byId, comparison()),
    clusters: () => clusters(comparison().articles, comparison().pairs),
  }
}

interface Compared {
  readonly articles: readonly Remembered[]
  readonly pairs: readonly LinkedPair[]
}

function compare(unordered: readonly Remembered[]): Compared {
  const articles = unordered.toSorted((a, b) => order(a.id, b.id))
  return { articles, pairs: linkedPairs(articles) }
}

/** Numbers by size, then strings by code units: no locale has a say. */
function order(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1
  if (typeof b === 'number') return 1
  return a < b ? -1 : a > b ? 1 : 0
}

function findings(
  rules: readonly CorpusRule[],
  byId: ReadonlyMap<string | number, Remembered>,
  { articles, pairs }: Compared,
): Finding[] {
  const found: Finding[] = []
  const seen = new Map<string, number>()
  for (const [number, rule] of rules.entries()) {
    const joined = rule.join === 'link' ? joinedByLink : joinedByKey
    for (const { rows, links } of joined(number, articles, pairs)) {
      for (const flag of rule.judge(rows, links)) {
        const finding = findingOf(rule.id, flag, byId)
        // Twins, alike to their surroundings in the same articles, are counted.
        const count = (seen.get(finding.id) ?? 0) + 1
        seen.set(finding.id, count)
        found.push(count === 1 ? finding : { ...finding, id: `${finding.id}-${count}` })
      }
    }
  }
  return found
}

/** A flag with the words it points at; `byId` knows the articles of its passages. */
export function findingOf(rule: string, flag: CorpusFlag, byId: ReadonlyMap<string | number, Pointed>): Finding {
  const places = flag.passages.flatMap(({ article, start, end }) => {
    const known = byId.get(article)
    return known === undefined ? [] : [{ known, span: { start, end } }]
  })
  const passages = places.map(({ known, span }) => passage(known, span))
  // The ids of the articles are part of the context: three copies of one story are three pairs.
  const context = places.map(({ known: { id, body, reach }, span }) =>
    [JSON.stringify(id), surroundings(body.text, span.start - reach.start, span.end - reach.start)].join('\u0000'),
  )
  return {
    id: findingId(
      rule,
      passages.map(({ text }) => text),
      context.join('\u0000'),
    ),
    rule,
    severity: flag.severity,
    verdict: flag.verdict ?? 'fault',
    message: flag.message,
    passages,
  }
}
