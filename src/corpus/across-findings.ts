import { findingId, surroundings } from '../core/id.ts'
import type { CorpusFlag, CorpusRule } from '../core/rule.ts'
import type { Finding } from '../report/wire.ts'
import type { LinkedPair } from './joins.ts'
import { groups } from './keyed.ts'
import type { Lineup } from './lineup.ts'
import { type Pointed, passage, type Remembered } from './remembered.ts'
import type { Sifted } from './sifted.ts'

/** The articles by id; a rule may name one that there is not. */
interface ById {
  get(id: string | number): Remembered | undefined
}

interface Said {
  /** Empty where the rule judges pairs. */
  readonly key: string
  readonly flag: CorpusFlag
}

/** What the corpus rules say: in the order of the rules, of the pairs, and of the code units of the keys. */
export function findingsAcross(
  rules: readonly CorpusRule[],
  articles: readonly Sifted[],
  lineup: Lineup,
  pairs: readonly LinkedPair[],
  byId: ById,
): Finding[] {
  const said = rules.map((): Said[] => [])
  // Both articles of a pair are read once for all rules.
  for (const { a, b, links } of pairs) {
    const [first, second] = [lineup.article(a), lineup.article(b)]
    for (const [number, rule] of rules.entries()) {
      if (rule.join !== 'link') continue
      const rows = [...(first.rows[number] ?? []), ...(second.rows[number] ?? [])]
      for (const flag of rule.judge(rows, links)) said[number]?.push({ key: '', flag })
    }
  }
  for (const { rule, key, rows, links } of groups(rules, articles, lineup, pairs)) {
    for (const flag of rules[rule]?.judge(rows, links) ?? []) said[rule]?.push({ key, flag })
  }
  const found: Finding[] = []
  const seen = new Map<string, number>()
  for (const [number, rule] of rules.entries()) {
    for (const { flag } of (said[number] ?? []).sort(keyOrder)) {
      const finding = findingOf(rule.id, flag, byId)
      // Twins, alike to their surroundings in the same articles, are counted.
      const count = (seen.get(finding.id) ?? 0) + 1
      seen.set(finding.id, count)
      found.push(count === 1 ? finding : { ...finding, id: `${finding.id}-${count}` })
    }
  }
  return found
}

/** What is said of one key stays in its order. */
const keyOrder = (a: Said, b: Said) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** A flag with the words that it points at. */
export function findingOf(
  rule: string,
  flag: CorpusFlag,
  byId: { get(id: string | number): Pointed | undefined },
): Finding {
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
