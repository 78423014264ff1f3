import type { Article } from '../core/article.ts'
import type { PhraseHit, Tokens } from '../core/reading.ts'
import { TOKEN_DIGITS } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { tokenAt, tokens as tokenise, wordHash } from './tokens.ts'

interface Phrase {
  readonly rule: string
  readonly phrase: string
  /** Token hashes; `ANY_NUMBER` stands for any token of digits. */
  readonly hashes: readonly number[]
  /** How many tokens may stand before each of them: 0, or what a gap allows. */
  readonly gaps: readonly number[]
  readonly atEnd: boolean
}

/** Phrases that begin with one word, each list in the order in which they were declared. */
interface Openings {
  /** Those that need no certain second word. */
  readonly open: readonly Phrase[]
  /** By hash of a second word: those that have it, and those of `open` between them. Null where they are few: then `open` has all. */
  readonly bySecond: ReadonlyMap<number, readonly Phrase[]> | null
}

/** Phrases of all rules, ready for one walk. */
export interface PhraseIndex {
  /** By hash of the first token: phrases that may begin anywhere. */
  readonly anywhere: ReadonlyMap<number, Openings>
  /** The same for those tied to the start of their block. */
  readonly atStart: ReadonlyMap<number, Openings>
  /** For the low half of a token's hash what of `anywhere` may begin there, so that most tokens cost one look. */
  readonly begins: Uint8Array
  /** For the low half of `pairHash`: 1 where a phrase opens with these two words. */
  readonly pairs: Uint8Array
}

// What may begin with a word, or rather with its half of a hash.
const NOTHING = 0
/** Only phrases whose first two words stand together. */
const PAIRS = 1
/** One word by itself, or one that a gap or a number follows. */
const ANYTHING = 2

/** So many phrases that begin alike are tried one by one. Dumps of pages met 3,178 phrases each without the lists of second words, and meet 101 with them. */
const FEW = 4

/** One number for two words that follow each other. */
const pairHash = (first: number, second: number) => (Math.imul(first, 31) ^ second) & 0xffff

const ANY_NUMBER = wordHash('#')

/**
 * Compiles what the rules declare. A phrase is words, told apart by anything that is no letter or digit; case does not count;
 * `#` is any number; `<3>` up to three words of any kind; `^` in front ties it to the start of its block, `$` behind to the end.
 */
export function phraseIndex(rules: readonly ClutterRule[]): PhraseIndex {
  const declared = rules.flatMap(({ id, phrases = {} }) =>
    Object.values(phrases).flatMap(list => list.map(phrase => ({ rule: id, phrase }))),
  )
  // All of them in one text: to cut one into tokens costs as much as to cut thousands.
  const text = declared.map(({ phrase }) => phrase).join('\n')
  const tokens = tokenise(text)
  const anywhere = new Map<number, Phrase[]>()
  const tied = new Map<number, Phrase[]>()
  let at = 0
  let token = 0
  for (const { rule, phrase } of declared) {
    const end = at + phrase.length
    const { hashes, gaps, next } = wordsBetween(text, tokens, token, at, end)
    token = next
    at = end + 1
    const head = hashes[0]
    if (head === undefined) throw new TypeError(`rule ${rule}: the phrase "${phrase}" has no words`)
    const first = phrase.startsWith('^') ? tied : anywhere
    const entry = { rule, phrase, hashes, gaps, atEnd: phrase.endsWith('$') }
    const list = first.get(head)
    if (list === undefined) first.set(head, [entry])
    else list.push(entry)
  }
  const begins = new Uint8Array(65536)
  const pairs = new Uint8Array(65536)
  for (const [hash, phrases] of anywhere) {
    for (const { hashes, gaps } of phrases) {
      const second = secondWord({ hashes, gaps })
      const paired = second !== null
      begins[hash & 0xffff] = Math.max(begins[hash & 0xffff] ?? 0, paired ? PAIRS : ANYTHING)
      if (paired) pairs[pairHash(hash, second)] = 1
    }
  }
  return { anywhere: openings(anywhere), atStart: openings(tied), begins, pairs }
}

/** The word that must stand right behind the first, or null. */
function secondWord({ hashes, gaps }: Pick<Phrase, 'hashes' | 'gaps'>): number | null {
  const second = hashes[1]
  return second === undefined || second === ANY_NUMBER || gaps[1] !== 0 ? null : second
}

function openings(byFirst: ReadonlyMap<number, readonly Phrase[]>): Map<number, Openings> {
  const made = new Map<number, Openings>()
  for (const [first, phrases] of byFirst) {
    if (phrases.length <= FEW) {
      made.set(first, { open: phrases, bySecond: null })
      continue
    }
    const bySecond = new Map<number, Phrase[]>()
    for (const phrase of phrases) {
      const second = secondWord(phrase)
      if (second !== null) bySecond.set(second, [])
    }
    const open: Phrase[] = []
    for (const phrase of phrases) {
      const second = secondWord(phrase)
      if (second !== null) {
        bySecond.get(second)?.push(phrase)
        continue
      }
      open.push(phrase)
      for (const list of bySecond.values()) list.push(phrase)
    }
    made.set(first, { open, bySecond })
  }
  return made
}

/** The words of the phrase that stands at `[start, end)`, beginning with `token`: `#` stands between tokens, and `<3>` is the token 3 in brackets. */
function wordsBetween(text: string, tokens: Tokens, token: number, start: number, end: number) {
  const hashes: number[] = []
  const gaps: number[] = []
  let gap = 0
  const add = (hash: number) => {
    hashes.push(hash)
    gaps.push(gap)
    gap = 0
  }
  const numbers = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (text[at] === '#') add(ANY_NUMBER)
  }
  let at = start
  let next = token
  for (; next < tokens.count && (tokens.start[next] ?? 0) < end; next++) {
    const from = tokens.start[next] ?? 0
    numbers(at, from)
    at = tokens.end[next] ?? 0
    if (at - from === 1 && text[from - 1] === '<' && text[at] === '>' && '12345'.includes(text[from] ?? ''))
      gap = Number(text[from])
    else add(tokens.hash[next] ?? 0)
  }
  numbers(at, end)
  return { hashes, gaps, next }
}

/** All hits of all phrases, in text order, in one walk over the tokens: its cost grows with the text, not with the phrases. */
export function phraseHits(article: Article, tokens: Tokens, index: PhraseIndex): PhraseHit[] {
  const found: PhraseHit[] = []
  const { anywhere, atStart, begins, pairs } = index
  const numbers = anywhere.get(ANY_NUMBER)
  const { hash, flags } = tokens
  for (const block of article.blocks) {
    const first = tokenAt(tokens, block.start)
    const range = { block: block.index, first, end: tokenAt(tokens, block.end) }
    if (first < range.end) {
      hitsAt(found, tokens, atStart.get(hash[first] ?? 0), first, range)
      if (((flags[first] ?? 0) & TOKEN_DIGITS) !== 0) hitsAt(found, tokens, atStart.get(ANY_NUMBER), first, range)
    }
    for (let at = first; at < range.end; at++) {
      const own = hash[at] ?? 0
      if (numbers !== undefined && ((flags[at] ?? 0) & TOKEN_DIGITS) !== 0) hitsAt(found, tokens, numbers, at, range)
      const may = begins[own & 0xffff] ?? NOTHING
      if (may === NOTHING || (may === PAIRS && pairs[pairHash(own, hash[at + 1] ?? 0)] === 0)) continue
      hitsAt(found, tokens, anywhere.get(own), at, range)
    }
  }
  return found
}

/** The tokens of a block. */
interface Range {
  readonly block: number
  readonly first: number
  readonly end: number
}

/** The hits of phrases that begin with the word at `at`. */
function hitsAt(
  found: PhraseHit[],
  tokens: Tokens,
  openings: Openings | undefined,
  at: number,
  { block, first, end: limit }: Range,
): void {
  if (openings === undefined) return
  const { open, bySecond } = openings
  const phrases = (bySecond !== null && at + 1 < limit ? bySecond.get(tokens.hash[at + 1] ?? 0) : open) ?? open
  for (const phrase of phrases) {
    const end = endOf(phrase, tokens, at, limit)
    if (end < 0) continue
    found.push({
      rule: phrase.rule,
      phrase: phrase.phrase,
      start: tokens.start[at] ?? 0,
      end: tokens.end[end - 1] ?? 0,
      block,
      whole: at === first && end === limit,
    })
  }
}

/** The token behind the phrase when it stands at `at`, else -1. Gaps are few and short, so the search is bounded by the phrase alone. */
function endOf(phrase: Phrase, tokens: Tokens, at: number, endToken: number, from = 0): number {
  let place = at
  for (let i = from; i < phrase.hashes.length; i++) {
    const gap = i === from ? 0 : (phrase.gaps[i] ?? 0)
    if (gap > 0) {
      for (let skipped = 0; skipped <= gap; skipped++) {
        const end = endOf(phrase, tokens, place + skipped, endToken, i)
        if (end >= 0) return end
      }
      return -1
    }
    if (place >= endToken || !isWord(phrase.hashes[i], tokens, place)) return -1
    place++
  }
  return phrase.atEnd && place !== endToken ? -1 : place
}

function isWord(want: number | undefined, tokens: Tokens, at: number): boolean {
  if (want === ANY_NUMBER) return ((tokens.flags[at] ?? 0) & TOKEN_DIGITS) !== 0
  return want === tokens.hash[at]
}
