import { joined } from './columns.ts'
import type { Gathered } from './gathered.ts'
import { type Partly, ties } from './ties.ts'
import type { Told } from './weights.ts'

/** Two articles that share passages, by their places: what one is to the other, and the share of each that stands in the other. */
export interface Alike {
  readonly a: number
  readonly b: number
  readonly verdict: 'duplicate' | 'abridged' | 'partial-reuse' | 'quotation' | 'template' | 'none'
  readonly coverage: { readonly a: number; readonly b: number }
}

/** An abridged article has the names of the whole: one that is nearly all in another, but has few of its names in common, is a piece of news in brief. */
const NAMES_OF_WHOLE = 0.5
/** Names of a copy that stand for all copies. */
const MOST_NAMES = 32

/** Groups of articles that tell of one event, by place, each in order. Those that stand alone are left out. */
export function tellingGroups(articles: Gathered, alike: readonly Alike[]): number[][] {
  const copies = joined(articles.count)
  for (const { a, b, verdict } of alike) {
    if (verdict === 'duplicate') copies.join(a, b)
    else if (verdict === 'abridged' && shareOfNames(articles.names(a), articles.names(b)) >= NAMES_OF_WHOLE)
      copies.join(a, b)
  }
  const rows: Told[] = []
  const rowOf = new Int32Array(articles.count)
  const members: number[][] = []
  for (let article = 0; article < articles.count; article++) {
    const root = copies.rootOf(article)
    if (root === article) {
      rowOf[article] = members.push([article]) - 1
    } else {
      const row = rowOf[root] ?? 0
      rowOf[article] = row
      members[row]?.push(article)
    }
  }
  for (const list of members) rows.push(rowFor(articles, list))
  const partly: Partly[] = []
  for (const { a, b, verdict, coverage } of alike) {
    const [one, other] = [rowOf[a] ?? 0, rowOf[b] ?? 0]
    if (one !== other && verdict !== 'template')
      partly.push({ a: one, b: other, share: Math.max(coverage.a, coverage.b) })
  }
  const groups = ties(rows, partly)
  const tied = new Set(groups.flat())
  return [
    ...groups.map(group => group.flatMap(row => members[row] ?? []).sort((a, b) => a - b)),
    ...members.filter((list, row) => list.length > 1 && !tied.has(row)),
  ]
}

function shareOfNames(a: readonly number[], b: readonly number[]): number {
  const both = a.filter(name => b.includes(name)).length
  return both === 0 ? 0 : both / Math.sqrt(a.length * b.length)
}

function rowFor(articles: Gathered, members: readonly number[]): Told {
  const [first] = members
  if (members.length === 1 && first !== undefined)
    return {
      days: articles.days(first),
      names: Int32Array.from(articles.names(first)),
      words: Int32Array.from(articles.words(first)),
    }
  // That which most of them have: what one adds is its own.
  return {
    days: daysOf(articles, members),
    names: Int32Array.from(mostly(members.map(articles.names))),
    words: Int32Array.from(mostly(members.map(articles.words))),
  }
}

/** First and last day of these; null where none says one. */
export function daysOf(articles: Gathered, these: readonly number[]): [number, number] | null {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const article of these) {
    const days = articles.days(article)
    if (days === null) continue
    first = Math.min(first, days[0])
    last = Math.max(last, days[1])
  }
  return first > last ? null : [first, last]
}

/** What most lists hold, then what fewer hold. */
function mostly(all: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>()
  for (const list of all) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => 2 * count >= all.length)
    .sort(([, x], [, y]) => y - x)
    .slice(0, MOST_NAMES)
    .map(([one]) => one)
}
