import { wordHash } from '../language/tokens.ts'
import { column, lists } from './columns.ts'
import type { EventFacts } from './facts.ts'
import { agencyOf, outletKey } from './source-names.ts'

export type Id = string | number

/** Facts of many articles in columns: some 250 bytes an article. */
export interface Gathered {
  readonly count: number
  add(id: Id, facts: EventFacts): void
  id(article: number): Id
  outlet(article: number): string | null
  /** Its outlet as `outletKey` has it. */
  outletKey(article: number): string | null
  /** The agency whose own article it is; null for every other. */
  wire(article: number): string | null
  /** First and last day; null where none is known. */
  days(article: number): readonly [number, number] | null
  printed(article: number): readonly [number, number] | null
  /** The minutes it was printed in are those of UTC. */
  zoned(article: number): boolean
  signed(article: number): string | null
  agencies(article: number): readonly string[]
  sources(article: number): readonly string[]
  /** An article of the run is of the outlet with this key. */
  isOutlet(key: string): boolean
  byline(article: number): boolean
  update(article: number): boolean
  /** Hashes, each once. */
  names(article: number): number[]
  /** The same as written. */
  written(article: number): readonly string[]
  words(article: number): number[]
}

const NO_DAY = -1_000_000
const BYLINE = 1
const UPDATE = 2
const ZONED = 4

export function gathered(): Gathered {
  const ids: Id[] = []
  const day = column()
  const from = column()
  const to = column()
  const outlet = column()
  const signed = column()
  const flags = column()
  const agencies = lists()
  const sources = lists()
  const names = lists()
  const words = lists()
  // Each string once.
  const strings: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (text: string | null) => {
    if (text === null) return -1
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, strings.length)
    return strings.push(text) - 1
  }
  const hashes = column()
  const hashOf = (number: number) => {
    while (hashes.length < strings.length) hashes.push(wordHash(strings[hashes.length] ?? ''))
    return hashes.at(number)
  }
  const outlets = new Set<string>()
  // Of each outlet once, by the number of its string.
  const keys = new Map<number, string>()
  const wires = new Map<number, string | null>()
  const textOf = (number: number) => strings[number] ?? null
  const texts = (list: number[]) => list.flatMap(number => textOf(number) ?? [])
  return {
    get count() {
      return ids.length
    },
    add(id, facts) {
      ids.push(id)
      day.push(facts.day ?? NO_DAY)
      from.push(facts.printed?.[0] ?? NO_DAY)
      to.push(facts.printed?.[1] ?? NO_DAY)
      const place = numberOf(facts.outlet)
      outlet.push(place)
      if (facts.outlet !== null && !keys.has(place)) {
        const key = outletKey(facts.outlet)
        keys.set(place, key)
        outlets.add(key)
        wires.set(place, agencyOf(facts.outlet))
      }
      signed.push(numberOf(facts.signed))
      flags.push((facts.byline ? BYLINE : 0) | (facts.update ? UPDATE : 0) | (facts.zoned ? ZONED : 0))
      agencies.push(facts.agencies.map(numberOf))
      sources.push(facts.sources.map(numberOf))
      names.push(facts.names.map(numberOf))
      words.push(facts.words)
    },
    id: article => ids[article] ?? '',
    outlet: article => textOf(outlet.at(article)),
    outletKey: article => keys.get(outlet.at(article)) ?? null,
    wire: article => wires.get(outlet.at(article)) ?? null,
    days(article) {
      const known = day.at(article)
      return known === NO_DAY ? null : [known, known]
    },
    printed: article => (from.at(article) === NO_DAY ? null : [from.at(article), to.at(article)]),
    zoned: article => (flags.at(article) & ZONED) !== 0,
    signed: article => textOf(signed.at(article)),
    agencies: article => texts(agencies.of(article)),
    sources: article => texts(sources.of(article)),
    isOutlet: key => outlets.has(key),
    byline: article => (flags.at(article) & BYLINE) !== 0,
    update: article => (flags.at(article) & UPDATE) !== 0,
    names: article => [...new Set(names.of(article).map(hashOf))],
    written: article => texts(names.of(article)),
    words: article => words.of(article),
  }
}

/** The same articles in another order: `order` has the place of each. */
export function reordered(articles: Gathered, order: Int32Array): Gathered {
  const place = (article: number) => order[article] ?? -1
  return {
    count: articles.count,
    add: articles.add,
    isOutlet: articles.isOutlet,
    id: article => articles.id(place(article)),
    outlet: article => articles.outlet(place(article)),
    outletKey: article => articles.outletKey(place(article)),
    wire: article => articles.wire(place(article)),
    days: article => articles.days(place(article)),
    printed: article => articles.printed(place(article)),
    zoned: article => articles.zoned(place(article)),
    signed: article => articles.signed(place(article)),
    agencies: article => articles.agencies(place(article)),
    sources: article => articles.sources(place(article)),
    byline: article => articles.byline(place(article)),
    update: article => articles.update(place(article)),
    names: article => articles.names(place(article)),
    written: article => articles.written(place(article)),
    words: article => articles.words(place(article)),
  }
}
