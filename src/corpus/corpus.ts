import { corpusRules } from '../audits.ts'
import { engine, type Options } from '../clean.ts'
import type { Reading } from '../core/reading.ts'
import type { Cleaned, CorpusRule, Link } from '../core/rule.ts'
import { chronicle } from '../events/chronicle.ts'
import { eventFacts } from '../events/facts.ts'
import { failedLine } from '../line.ts'
import { type Input, outcome } from '../outcome.ts'
import type { Statement } from '../report/page-data.ts'
import type { Finding, Line, Report } from '../report/wire.ts'
import { statements } from '../statements.ts'
import type { Cluster } from './clusters.ts'
import { keyed } from './keyed.ts'
import { openMarkLog } from './mark-log.ts'
import { marksOf } from './marks.ts'
import { openMemory } from './memory.ts'
import { type Remembered, remembered } from './remembered.ts'

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
  /** Groups of articles that tell of one event, with where their texts come from and who said what; largest first. */
  events(): Report['events']
}

export function openCorpus(options: CorpusOptions = {}): Corpus {
  const rules = options.rules ?? corpusRules
  const list: Remembered[] = []
  const memory = openMemory(rules, openMarkLog(null), {
    remembered: at => list[at],
    rows: at => list[at]?.rows ?? [],
  })
  const byKey = keyed(rules)
  const reported = chronicle()
  const said: Statement[][] = []
  const add: Corpus['add'] = ({ cleaned, reading }) => {
    if (cleaned === null || reading === null) return
    const { id } = cleaned.article
    if (memory.has(id))
      throw new RangeError(`two articles are called ${JSON.stringify(id)}; give one of them another id`)
    const article = remembered(cleaned, reading, rules)
    list.push(article)
    reported.add(id, eventFacts(cleaned, reading))
    said.push(statements(cleaned, reading))
    memory.add({ id, outlet: article.outlet, marks: marksOf(article, byKey) })
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
    events: () => reported.events(memory.likenesses(), at => said[at] ?? []),
  }
}
