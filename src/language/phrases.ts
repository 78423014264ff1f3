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

/** Phrases of all rules, ready for one walk. */
export interface PhraseIndex {
  /** By hash of the first token: phrases that may begin anywhere. */
  readonly anywhere: ReadonlyMap<number, readonly Phrase[]>
  /** The same for those tied to the start of their block. */
  readonly atStart: ReadonlyMap<number, readonly Phrase[]>
  /** One byte for each low half of a hash: 0 where no phrase of `anywhere` begins, so that most tokens cost one look. */
  readonly begins: Uint8Array
}

const ANY_NUMBER = wordHash('#')

/**
 * Compiles what the rules declare. A phrase is words, told apart by anything that is no letter or digit; case does not count;
 * `#` is any number; `<3>` up to three words of any kind; `^` in front ties it to the start of its block, `$` behind to the end.
 */
export function phraseIndex(rules: readonly ClutterRule[]): PhraseIndex {
  const anywhere = new Map<number, Phrase[]>()
  const tied = new Map<number, Phrase[]>()
  for (const rule of rules) {
    for (const phrase of Object.values(rule.phrases ?? {}).flat()) {
      const atStart = phrase.startsWith('^')
      const atEnd = phrase.endsWith('$')
      const hashes: number[] = []
      const gaps: number[] = []
      let gap = 0
      for (const part of phrase.split(/(#|<[1-5]>)/u)) {
        const wide = /^<([1-5])>$/u.exec(part)?.[1]
        if (wide !== undefined) gap = Number(wide)
        else
          for (const hash of part === '#' ? [ANY_NUMBER] : hashesOf(part)) {
            hashes.push(hash)
            gaps.push(gap)
            gap = 0
          }
      }
      const head = hashes[0]
      if (head === undefined) throw new TypeError(`rule ${rule.id}: the phrase "${phrase}" has no words`)
      const entry = { rule: rule.id, phrase, hashes, gaps, atEnd }
      const first = atStart ? tied : anywhere
      const list = first.get(head)
      if (list === undefined) first.set(head, [entry])
      else list.push(entry)
    }
  }
  const begins = new Uint8Array(65536)
  for (const hash of anywhere.keys()) begins[hash & 0xffff] = 1
  return { anywhere, atStart: tied, begins }
}

function hashesOf(text: string): number[] {
  const columns = tokenise(text)
  return Array.from(columns.hash.subarray(0, columns.count))
}

/** All hits of all phrases, in text order, in one walk over the tokens: its cost grows with the text, not with the phrases. */
export function phraseHits(article: Article, tokens: Tokens, index: PhraseIndex): PhraseHit[] {
  const found: PhraseHit[] = []
  const { anywhere, begins } = index
  for (const block of article.blocks) {
    const first = tokenAt(tokens, block.start)
    const range = { block: block.index, first, end: tokenAt(tokens, block.end) }
    if (first < range.end) hitsAt(found, tokens, index.atStart, first, range)
    for (let at = first; at < range.end; at++) {
      if (begins[(tokens.hash[at] ?? 0) & 0xffff] === 0 && ((tokens.flags[at] ?? 0) & TOKEN_DIGITS) === 0) continue
      hitsAt(found, tokens, anywhere, at, range)
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

function hitsAt(
  found: PhraseHit[],
  tokens: Tokens,
  phrases: ReadonlyMap<number, readonly Phrase[]>,
  at: number,
  { block, first, end: limit }: Range,
): void {
  const digits = ((tokens.flags[at] ?? 0) & TOKEN_DIGITS) !== 0
  for (const candidates of [phrases.get(tokens.hash[at] ?? 0), digits ? phrases.get(ANY_NUMBER) : undefined]) {
    if (candidates === undefined) continue
    for (const phrase of candidates) {
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
