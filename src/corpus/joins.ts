import type { Altered, Link } from '../core/rule.ts'
import { type Span, within } from '../core/span.ts'
import { type Chain, chains, type Seeds, seeds, sharedPassages } from '../duplicates/alignment.ts'
import { alteredSentences } from '../duplicates/altered-sentences.ts'
import { candidatePairs } from '../duplicates/candidates.ts'
import type { Compared } from '../duplicates/compared.ts'
import { type Comparison, comparison, type Verdict } from '../duplicates/comparison.ts'
import { fingerprints } from '../duplicates/fingerprints.ts'
import type { Lineup } from './lineup.ts'
import type { Remembered } from './remembered.ts'

/** Two articles that share passages, by their places in the order, with their links in the order of the second. */
export interface LinkedPair {
  readonly a: number
  readonly b: number
  /** What one is to the other, and the share of each that stands in the other. */
  readonly verdict: Verdict
  readonly coverage: Comparison['coverage']
  readonly links: readonly Link[]
}

/** Aligns every candidate pair; in order, `a` before `b`. What the outlet of both prints again and again is no link. */
export function linkedPairs(articles: readonly Compared[], lineup: Lineup): LinkedPair[] {
  const pairs: LinkedPair[] = []
  let left = -1
  let leftSeeds = null
  for (const { a, b, house } of candidatePairs(articles)) {
    const first = lineup.article(a)
    const second = lineup.article(b)
    if (leftSeeds === null || left !== a) {
      left = a
      leftSeeds = seeds(first.body)
    }
    const { verdict, coverage, links } = linked(leftSeeds, first, second, house)
    if (links.length > 0) pairs.push({ a, b, verdict, coverage, links })
  }
  return withEchoes(pairs)
}

/** What two articles share, with nothing known of any other; `left` are the seeds of the first. No links where they share nothing. */
export function linked(
  left: Seeds,
  first: Aligned,
  second: Aligned,
  house: ReadonlySet<number> | null,
): Pick<LinkedPair, 'verdict' | 'coverage' | 'links'> {
  const all = chains(left, second.body)
  const own = house === null ? all : all.filter(chain => !isHouse(second.body.tokens.hash, chain, house))
  const { verdict, coverage, places } = comparison(left, second.body, own)
  const inA = moved(first.reach.start)
  const inB = moved(second.reach.start)
  const links: Link[] = sharedPassages(left, second.body, own).map(shared => ({
    a: { article: first.id, ...inA(shared.a) },
    b: { article: second.id, ...inB(shared.b) },
    words: shared.words,
    verbatim: shared.verbatim,
    ...(verdict === 'template' ? { template: true as const } : {}),
  }))
  if (verdict !== 'template') {
    for (const { a, b, differs } of alteredSentences(first.body, second.body, places))
      attach(links, { a: inA(a), b: inB(b), differs })
  }
  return { verdict, coverage, links }
}

/** What aligning takes of an article. */
export type Aligned = Pick<Remembered, 'id' | 'reach' | 'body'>

const moved =
  (offset: number) =>
  ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset })

/** To the last link that begins before the sentence ends. */
function attach(links: Link[], sentence: Altered): void {
  const at = links.findLastIndex(({ b }) => b.start < sentence.b.end)
  const link = links[at]
  if (link !== undefined) links[at] = { ...link, altered: [...(link.altered ?? []), sentence] }
}

/** Share of a passage's fingerprints that are of the house from which the passage is: at its ends stand others. */
const SHARE_OF_HOUSE = 0.5

/** The outlet of `b` prints these words again and again. */
function isHouse(hash: Int32Array, { first, last }: Chain, house: ReadonlySet<number>): boolean {
  const { value } = fingerprints(hash, first.b, last.b + last.length)
  let known = 0
  for (const print of value) if (house.has(print)) known++
  return known > 0 && known >= SHARE_OF_HOUSE * value.length
}

/** Marks the links whose words both articles share with one before them: 60 copies of a story are 1,770 links, of which 59 are no echo. */
function withEchoes(pairs: readonly LinkedPair[]): LinkedPair[] {
  const before = new Map<number, Map<number, readonly Link[]>>()
  for (const { a, b, links } of pairs) {
    const known = before.get(b)
    if (known === undefined) before.set(b, new Map([[a, links]]))
    else known.set(a, links)
  }
  return pairs.map(pair => {
    const beforeA = before.get(pair.a)
    const beforeB = before.get(pair.b)
    if (beforeA === undefined || beforeB === undefined) return pair
    const isEcho = (link: Link) => {
      for (const [first, links] of beforeA) {
        if (!links.some(({ b }) => within(link.a, b))) continue
        if (beforeB.get(first)?.some(({ b }) => within(link.b, b))) return true
      }
      return false
    }
    return { ...pair, links: pair.links.map(link => (isEcho(link) ? { ...link, echo: true as const } : link)) }
  })
}
