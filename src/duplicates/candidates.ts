/** Articles that may share a fingerprint before it counts as something everyone prints (passim allows 100; 64 keeps pairs below 2,016 a fingerprint). */
export const MOST_HOLDERS = 64

/** One shared fingerprint may be a phrase; two are a passage. Twenty words in a row always give two. */
const FEWEST_SHARED = 2

/** Of the smaller article's fingerprints, when some of those shared have more holders than `MOST_HOLDERS`: a story printed everywhere, not a stock sentence. */
const SHARE_OF_STORY = 0.5

/**
 * Pairs of articles (indices, the smaller first, in order) that share enough fingerprints to be worth aligning. A fingerprint with up to 64 holders
 * speaks for each pair of them; one with more only for its first holder with each other, and only where half of the smaller article is shared:
 * so a story that 300 outlets print costs 299 pairs, not 44,850, and a sentence that everyone prints costs none.
 */
export function candidatePairs(articles: readonly Float64Array[]): [number, number][] {
  const { key, holders, first, list } = invertedIndex(articles)
  const shared = new Int32Array(articles.length)
  const frequent = new Int32Array(articles.length)
  const pairs: [number, number][] = []
  let from = 0
  for (let b = 0; b < articles.length; b++) {
    const touched: number[] = []
    const touch = (a: number) => {
      if (shared[a] === 0 && frequent[a] === 0) touched.push(a)
    }
    const end = from + (articles[b]?.length ?? 0)
    for (let at = from; at < end; at++) {
      const slot = key[at] ?? -1
      if (slot < 0) continue
      const start = first[slot] ?? 0
      const many = (holders[slot] ?? 0) > MOST_HOLDERS
      for (let place = start; ; place++) {
        const a = list[place] ?? b
        if (a >= b) break
        touch(a)
        if (many) {
          frequent[a] = (frequent[a] ?? 0) + 1
          break
        }
        shared[a] = (shared[a] ?? 0) + (holders[slot] === 2 ? FEWEST_SHARED : 1)
      }
    }
    from = end
    for (const a of touched) {
      const smaller = Math.min(articles[a]?.length ?? 0, articles[b]?.length ?? 0)
      const all = (shared[a] ?? 0) + (frequent[a] ?? 0)
      if ((shared[a] ?? 0) >= FEWEST_SHARED || (all >= FEWEST_SHARED && all >= SHARE_OF_STORY * smaller)) {
        pairs.push([a, b])
      }
      shared[a] = 0
      frequent[a] = 0
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
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
function invertedIndex(articles: readonly Float64Array[]): InvertedIndex {
  let total = 0
  for (const values of articles) total += values.length
  let size = 16
  while (size < 2 * total) size *= 2
  const values = new Float64Array(size).fill(-1)
  const numbers = new Int32Array(size)
  const key = new Int32Array(total)
  const holders = new Int32Array(total)
  const last = new Int32Array(total).fill(-1)
  let count = 0
  let at = 0
  for (let article = 0; article < articles.length; article++) {
    for (const value of articles[article] ?? []) {
      // The low 32 bits are well mixed already.
      let slot = (value | 0) & (size - 1)
      while (values[slot] !== -1 && values[slot] !== value) slot = (slot + 1) & (size - 1)
      if (values[slot] === -1) {
        values[slot] = value
        numbers[slot] = count++
      }
      const number = numbers[slot] ?? 0
      if (last[number] === article) {
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
