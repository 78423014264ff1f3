import { inOrder } from '../core/order.ts'
import type { Report } from '../report/wire.ts'
import type { EventFacts } from './facts.ts'
import { type Gathered, gathered, type Id, reordered } from './gathered.ts'
import { inTime, type Lineage, lineages } from './lineage.ts'
import { type Statement as Said, said } from './said.ts'
import { type Alike, daysOf, tellingGroups } from './telling.ts'

type Event = Report['events'][number]

/** What an article gives to whom, as it stands on its page. */
export interface Statement {
  readonly speaker: string | null
  /** The text has a pronoun in place of the name. */
  readonly pronoun?: true
  readonly manner: Said['manner']
  readonly text: string
  readonly span: readonly [number, number]
}

/** Two articles that share passages. */
export type Likeness = Pick<Alike, 'verdict' | 'coverage'> & { readonly a: Id; readonly b: Id }

/** Gathers the articles of a run as reports on events. */
export interface Chronicle {
  add(id: Id, facts: EventFacts): void
  /** Articles that tell of one event, largest group first; `statementsOf` is asked for those alone, by place in the order they were added. */
  events(likenesses: Iterable<Likeness>, statementsOf: (at: number) => readonly Statement[]): Event[]
}

/** Names that an event is shown by. */
const MOST_NAMES = 8

export function chronicle(): Chronicle {
  const came = gathered()
  return {
    add: (id, facts) => came.add(id, facts),
    events(likenesses, statementsOf) {
      // What is said must not depend on the order in which they came.
      const order = Int32Array.from({ length: came.count }, (_, at) => at).sort((a, b) =>
        inOrder(came.id(a), came.id(b)),
      )
      const articles = reordered(came, order)
      const places = new Map<Id, number>()
      for (let at = 0; at < articles.count; at++) places.set(articles.id(at), at)
      const alike: Alike[] = []
      for (const { a, b, verdict, coverage } of likenesses) {
        const [one, other] = [places.get(a), places.get(b)]
        if (one !== undefined && other !== undefined) alike.push({ a: one, b: other, verdict, coverage })
      }
      const groups = tellingGroups(articles, alike).sort((x, y) => y.length - x.length || (x[0] ?? 0) - (y[0] ?? 0))
      const groupOf = new Map(groups.flatMap((group, number) => group.map(article => [article, number] as const)))
      const within: Alike[][] = groups.map(() => [])
      for (const pair of alike) {
        const number = groupOf.get(pair.a)
        if (number !== undefined && number === groupOf.get(pair.b)) within[number]?.push(pair)
      }
      return groups.map((group, number) =>
        event(articles, group, within[number] ?? [], at => statementsOf(order[at] ?? -1)),
      )
    },
  }
}

function event(
  articles: Gathered,
  group: readonly number[],
  pairs: readonly Alike[],
  statementsOf: (at: number) => readonly Statement[],
): Event {
  const texts = lineages(articles, group, pairs)
  const days = daysOf(articles, group)
  return {
    articles: group.toSorted((a, b) => inTime(articles, a, b)).map(articles.id),
    first: days === null ? null : dayOf(days[0]),
    last: days === null ? null : dayOf(days[1]),
    names: sharedNames(articles, group),
    lineages: texts,
    ...said(statementsIn(articles, group, texts, statementsOf)),
  }
}

const DAY_IN_MS = 86_400_000
const dayOf = (day: number) => new Date(day * DAY_IN_MS).toISOString().slice(0, 10)

/** Names of most of the articles, those of more articles first. */
function sharedNames(articles: Gathered, group: readonly number[]): string[] {
  const counts = new Map<string, number>()
  for (const article of group)
    for (const name of articles.written(article)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => 2 * count > group.length)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name]) => name)
}

function statementsIn(
  articles: Gathered,
  group: readonly number[],
  texts: readonly Lineage[],
  statementsOf: (at: number) => readonly Statement[],
): Said[] {
  const textOf = new Map<Id, number>()
  for (const [number, { origin, steps }] of texts.entries()) {
    if (origin !== null) textOf.set(origin, number)
    for (const { article } of steps) textOf.set(article, number)
  }
  return group.flatMap((at, place) => {
    const article = articles.id(at)
    const text = textOf.get(article) ?? texts.length + place
    return statementsOf(at).flatMap(({ speaker, pronoun = false, manner, text: words, span }) =>
      speaker === null ? [] : [{ article, text, speaker, pronoun, manner, words, span }],
    )
  })
}
