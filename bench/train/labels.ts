// Which blocks of an article are its body, from the body as its gold set has it: blocks and gold are laid side by side in order.

/** As the scorer counts: words, and single characters of scripts written without spaces. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{L}\p{N}\p{M}_]|$)/gu

export const goldTokens = (text: string): string[] => text.toLowerCase().match(TOKEN) ?? []

/** Blocks shorter than this are found by their place between longer ones. */
const LONG = 6
const GRAM = 4
/** Share of a block's grams that the gold body must hold. */
const COVERED = 0.6
/** Gold tokens that a short block may lie away from where its neighbours put it. */
const SLACK = 40

/** 1 for a block of the body, 0 for any other, in order. */
export function labels(blocks: readonly (readonly string[])[], gold: readonly string[]): Uint8Array {
  const places = new Map<string, number[]>()
  for (let at = 0; at + GRAM <= gold.length; at++) {
    const gram = gold.slice(at, at + GRAM).join(' ')
    const list = places.get(gram)
    if (list === undefined) places.set(gram, [at])
    else if (list.length < 8) list.push(at)
  }
  const found = blocks.map(words => (words.length >= LONG ? longPlace(words, places) : null))
  const chain = longestChain(blocks, found)
  const result = new Uint8Array(blocks.length)
  for (const at of chain) result[at] = 1
  let next = 0
  let from = 0
  for (let at = 0; at < blocks.length; at++) {
    if (chain[next] === at) {
      from = found[at]?.end ?? from
      next++
      continue
    }
    const words = blocks[at] ?? []
    if (words.length === 0 || words.length >= LONG) continue
    // Before the first and behind the last paragraph that was found, only right beside them.
    const following = chain[next]
    const to = following === undefined ? Math.min(gold.length, from + SLACK) : (found[following]?.start ?? gold.length)
    const start = next === 0 ? Math.max(0, to - SLACK) : from
    const end = Math.min(to + 2, gold.length)
    // In a gap of many paragraphs a word or two stand somewhere by chance: only near either end.
    const first = indexOf(gold, words, start, Math.min(end, start + SLACK))
    const place = first >= 0 ? first : indexOf(gold, words, Math.max(start, end - SLACK), end)
    if (place < 0) continue
    result[at] = 1
    from = place + words.length
  }
  return result
}

interface Found {
  readonly start: number
  readonly end: number
}

function longPlace(words: readonly string[], places: ReadonlyMap<string, readonly number[]>): Found | null {
  let covered = 0
  const starts: number[] = []
  const grams = words.length - GRAM + 1
  for (let at = 0; at < grams; at++) {
    const list = places.get(words.slice(at, at + GRAM).join(' '))
    if (list === undefined) continue
    covered++
    if (list.length === 1 || starts.length === 0) starts.push((list[0] ?? 0) - at)
  }
  if (covered < grams * COVERED) return null
  starts.sort((a, b) => a - b)
  const start = Math.max(0, starts[starts.length >> 1] ?? 0)
  return { start, end: start + words.length }
}

/** The places that follow one another in the gold body, by most words: a passage that stands twice is body once. */
function longestChain(blocks: readonly (readonly string[])[], found: readonly (Found | null)[]): number[] {
  const items = found.flatMap((place, at) => (place === null ? [] : [{ at, ...place, words: blocks[at]?.length ?? 0 }]))
  const best = items.map(item => item.words)
  const before = items.map(() => -1)
  let last = -1
  items.forEach((item, i) => {
    for (let j = Math.max(0, i - 400); j < i; j++) {
      const other = items[j]
      if (other === undefined || other.end > item.start + other.words * 0.3 + 3) continue
      if ((best[j] ?? 0) + item.words <= (best[i] ?? 0)) continue
      best[i] = (best[j] ?? 0) + item.words
      before[i] = j
    }
    if (last < 0 || (best[i] ?? 0) > (best[last] ?? 0)) last = i
  })
  const chain: number[] = []
  for (let i = last; i >= 0; i = before[i] ?? -1) chain.push(items[i]?.at ?? 0)
  return chain.reverse()
}

function indexOf(gold: readonly string[], words: readonly string[], from: number, to: number): number {
  for (let at = from; at + words.length <= to; at++) {
    let i = 0
    while (i < words.length && gold[at + i] === words[i]) i++
    if (i === words.length) return at
  }
  return -1
}
