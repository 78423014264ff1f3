import { type Compared, printsOf } from './compared.ts'
import { copies } from './copies.ts'

/** Articles that may share a fingerprint before it counts as something everyone prints (passim allows 100; 64 keeps pairs below 2,016 a fingerprint). */
export const MOST_HOLDERS = 64

/** One shared fingerprint may be a phrase; two are a passage. Twenty words in a row always give two. */
export const FEWEST_SHARED = 2

/** Of the smaller article's fingerprints, when some of those shared belong to everyone or to their outlet: a story printed again, not a stock sentence. */
export const SHARE_OF_STORY = 0.5

/** Articles of one outlet from which words that it prints again and again are its own clutter: an invitation to subscribe, a note on the author. */
export const FEWEST_OF_OUTLET = 5

export interface CandidatePair {
  /** Indices, the smaller first. */
  readonly a: number
  readonly b: number
  /** Fingerprints of `b` that five articles of their outlet hold, unless they make a story: what lies there is the outlet's own. Null when there are none. */
  readonly house: ReadonlySet<number> | null
}

/**
 * Pairs of articles that share enough fingerprints, each copy with the first of its kind besides; in order. A fingerprint with up to 64 holders
 * speaks for each pair of them; one with more, or that five articles of the pair's own outlet hold, only for its first holder with each other, and
 * only where half of the smaller article is shared: so a story that 300 outlets print costs 299 pairs, not 44,850, and a sentence that everyone
 * prints costs none. Copies hold only what the first of their kind does not.
 */
export function candidatePairs(articles: readonly Compared[]): CandidatePair[] {
  const originals = copies(articles)
  const prints = articles.map(({ signature }) => signature.fingerprints)
  const index = invertedIndex(prints, originals)
  const { key, holders, first, list } = index
  const outlets = numbered(articles)
  const owner = houses(index, outlets)
  const shared = new Int32Array(articles.length)
  const frequent = new Int32Array(articles.length)
  const pairs: CandidatePair[] = []
  let from = 0
  for (const [b, own] of prints.entries()) {
    const touched: number[] = []
    const add = (column: Int32Array, a: number, more: number) => {
      if (shared[a] === 0 && frequent[a] === 0) touched.push(a)
      column[a] = (column[a] ?? 0) + more
    }
    const outlet = outlets[b] ?? NOBODY
    const ofHouse = new Set<number>()
    for (let at = from; at < from + own.length; at++) {
      const slot = key[at] ?? -1
      if (slot < 0) continue
      const many = (holders[slot] ?? 0) > MOST_HOLDERS
      const isHouse = outlet !== NOBODY && owner[slot] === outlet
      if (isHouse) ofHouse.add(own[at - from] ?? 0)
      let met = false
      for (let place = first[slot] ?? 0; ; place++) {
        const a = list[place] ?? b
        if (a >= b) break
        if (isHouse && outlets[a] === outlet) {
          if (!met) add(frequent, a, 1)
          met = true
        } else if (many) {
          add(frequent, a, 1)
          break
        } else add(shared, a, holders[slot] === 2 ? FEWEST_SHARED : 1)
      }
    }
    from += own.length
    const original = originals[b] ?? b
    if (original !== b) pairs.push({ a: original, b, house: null })
    for (const a of touched) {
      const smaller = Math.min(printsOf(articles[a]), printsOf(articles[b]))
      const all = (shared[a] ?? 0) + (frequent[a] ?? 0)
      const isStory = all >= SHARE_OF_STORY * smaller
      const enough = (shared[a] ?? 0) >= FEWEST_SHARED || (all >= FEWEST_SHARED && isStory)
      const house = isStory || ofHouse.size === 0 || outlets[a] !== outlet ? null : ofHouse
      if (a !== original && enough) pairs.push({ a, b, house })
      shared[a] = 0
      frequent[a] = 0
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

const NOBODY = -1

/** A number for the outlet of each article. */
function numbered(articles: readonly Compared[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(articles, ({ outlet }) => {
    if (outlet === null) return NOBODY
    const number = numbers.get(outlet) ?? numbers.size
    numbers.set(outlet, number)
    return number
  })
}

/** For each fingerprint, by its number, the outlet of which five articles or more hold it: the one with the most. */
function houses({ holders, first, list }: InvertedIndex, outlets: Int32Array): Int32Array {
  const house = new Int32Array(holders.length).fill(NOBODY)
  const counts = new Map<number, number>()
  for (const [slot, count] of holders.entries()) {
    if (count < FEWEST_OF_OUTLET) continue
    counts.clear()
    let most = FEWEST_OF_OUTLET - 1
    const start = first[slot] ?? 0
    for (let place = start; place < start + count; place++) {
      const outlet = outlets[list[place] ?? -1] ?? NOBODY
      if (outlet === NOBODY) continue
      const has = (counts.get(outlet) ?? 0) + 1
      counts.set(outlet, has)
      if (has > most) {
        most = has
        house[slot] = outlet
      }
    }
  }
  return house
}

interface InvertedIndex {
  /** Number of the fingerprint at each place of all articles one after the other; -1 for one that stood in the article before. */
  readonly key: Int32Array
  /** Articles that hold a fingerprint, by its number. */
  readonly holders: Int32Array
  /** Where its articles begin in `list`. */
  readonly first: Int32Array
  /** Articles, ascending for each fingerprint. */
  readonly list: Int32Array
}

/** Two passes over flat columns: no object and no list for a fingerprint, of which there are 170 an article. */
function invertedIndex(articles: readonly Float64Array[], firsts: Int32Array): InvertedIndex {
  let total = 0
  for (const values of articles) total += values.length
  let size = 16
  while (size < 2 * total) size *= 2
  const values = new Float64Array(size).fill(-1)
  const numbers = new Int32Array(size)
  const key = new Int32Array(total)
  const holders = new Int32Array(total)
  const last = new Int32Array(total).fill(-1)
  /** The copy whose original holds it. */
  const ofOriginal = new Int32Array(total).fill(-1)
  const starts = new Int32Array(articles.length)
  let count = 0
  let at = 0
  for (let article = 0; article < articles.length; article++) {
    starts[article] = at
    const original = firsts[article] ?? article
    if (original !== article) {
      const start = starts[original] ?? 0
      for (let place = start; place < start + (articles[original]?.length ?? 0); place++) {
        const number = key[place] ?? -1
        if (number >= 0) ofOriginal[number] = article
      }
    }
    for (const value of articles[article] ?? []) {
      // The low 32 bits are well mixed already.
      let slot = (value | 0) & (size - 1)
      while (values[slot] !== -1 && values[slot] !== value) slot = (slot + 1) & (size - 1)
      if (values[slot] === -1) {
        values[slot] = value
        numbers[slot] = count++
      }
      const number = numbers[slot] ?? 0
      if (last[number] === article || ofOriginal[number] === article) {
        key[at++] = -1
        continue
      }
      last[number] = article
      holders[number] = (holders[number] ?? 0) + 1
      key[at++] = number
    }
  }
  const first = new Int32Array(count + 1)
  for (let number = 0; number < count; number++) first[number + 1] = (first[number] ?? 0) + (holders[number] ?? 0)
  const next = first.slice()
  const list = new Int32Array(first[count] ?? 0)
  at = 0
  for (let article = 0; article < articles.length; article++) {
    for (let end = at + (articles[article]?.length ?? 0); at < end; at++) {
      const number = key[at] ?? -1
      if (number < 0) continue
      const place = next[number] ?? 0
      list[place] = article
      next[number] = place + 1
    }
  }
  return { key, holders, first, list }
}
