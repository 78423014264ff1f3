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
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** Phrases of all rules, ready for one walk. */
export interface PhraseIndex {
  /** By hash of the first token. */
  readonly first: ReadonlyMap<number, readonly Phrase[]>
}

const ANY_NUMBER = wordHash('#')

/**
 * Compiles what the rules declare. A phrase is words, told apart by anything that is no letter or digit; case does not count;
 * `#` is any number; `^` in front ties it to the start of its block, `$` behind to the end.
 */
export function phraseIndex(rules: readonly ClutterRule[]): PhraseIndex {
  const first = new Map<number, Phrase[]>()
  for (const rule of rules) {
    for (const phrase of Object.values(rule.phrases ?? {}).flat()) {
      const atStart = phrase.startsWith('^')
      const atEnd = phrase.endsWith('$')
      const hashes = phrase.split(/(#)/u).flatMap(part => (part === '#' ? [ANY_NUMBER] : hashesOf(part)))
      const head = hashes[0]
      if (head === undefined) throw new TypeError(`rule ${rule.id}: the phrase "${phrase}" has no words`)
      const entry = { rule: rule.id, phrase, hashes, atStart, atEnd }
      const list = first.get(head)
      if (list === undefined) first.set(head, [entry])
      else list.push(entry)
    }
  }
  return { first }
}

function hashesOf(text: string): number[] {
  const columns = tokenise(text)
  return Array.from(columns.hash.subarray(0, columns.count))
}

/** All hits of all phrases, in text order, in one walk over the tokens: its cost grows with the text, not with the phrases. */
export function phraseHits(article: Article, tokens: Tokens, index: PhraseIndex): PhraseHit[] {
  const found: PhraseHit[] = []
  for (const block of article.blocks) {
    const firstToken = tokenAt(tokens, block.start)
    let endToken = firstToken
    while (endToken < tokens.count && (tokens.start[endToken] ?? 0) < block.end) endToken++
    for (let at = firstToken; at < endToken; at++) {
      const own = index.first.get(tokens.hash[at] ?? 0)
      const number = ((tokens.flags[at] ?? 0) & TOKEN_DIGITS) !== 0 ? index.first.get(ANY_NUMBER) : undefined
      for (const candidates of [own, number]) {
        if (candidates === undefined) continue
        for (const phrase of candidates) {
          if (phrase.atStart && at !== firstToken) continue
          const end = at + phrase.hashes.length
          if (end > endToken || (phrase.atEnd && end !== endToken)) continue
          if (!matches(phrase, tokens, at)) continue
          found.push({
            rule: phrase.rule,
            phrase: phrase.phrase,
            start: tokens.start[at] ?? 0,
            end: tokens.end[end - 1] ?? 0,
            block: block.index,
            whole: at === firstToken && end === endToken,
          })
        }
      }
    }
  }
  return found
}

function matches(phrase: Phrase, tokens: Tokens, at: number): boolean {
  for (let i = 0; i < phrase.hashes.length; i++) {
    const want = phrase.hashes[i]
    if (want === ANY_NUMBER) {
      if (((tokens.flags[at + i] ?? 0) & TOKEN_DIGITS) === 0) return false
    } else if (want !== tokens.hash[at + i]) return false
  }
  return true
}
