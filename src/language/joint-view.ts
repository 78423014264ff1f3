import type { Article } from '../core/article.ts'
import type { Person, PersonMention, Reading, Sentence } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { JointWords } from './joint-words.ts'
import { isCapital, joint, SPACE } from './joints.ts'
import { bitsAt, CUE, type Lexicon } from './lexicon.ts'
import { tokenAt } from './tokens.ts'
import { wordSet } from './word-sets.ts'

// What the words around a joint statement are asked.

/** A mention with its person; the span is the mention's. */
export interface Named extends Span {
  readonly person: Person
  readonly mention: PersonMention
}

/** What a sentence with a joint statement is looked at with. */
export interface JointView {
  readonly article: Article
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly words: Readonly<Record<keyof JointWords, ReadonlySet<number>>>
  readonly sentence: Sentence
  /** The people of the sentence, in order. */
  readonly named: readonly Named[]
}

/** Words between a statement and who is named as its author: `issued in Holm on Friday by A`. */
const AGENT_REACH = 7
export const AGENTS = wordSet('by von por par da')

/** What authors do with a statement; who reads, presents or hands it over may be anybody. */
const AUTHORED =
  wordSet(`issued signed written published released veröffentlicht verfasst geschrieben unterzeichnet firmado firmada escrito escrita publicado publicada emitido emitida
signé signée écrit écrite publié publiée assinado assinada divulgado divulgada firmato firmata scritto scritta pubblicato pubblicata diffuso diffusa`)

/** The `by` right behind the statement, or one further on behind what authors do: `in a joint statement issued in Holm by A`. */
export function agentBehind({ article, reading, words, sentence }: JointView, last: number): number | null {
  const { tokens } = reading
  const by = last + 1
  if (by >= sentence.endToken || joint(article.text, tokens, last) !== SPACE) return null
  if (words.by.has(tokens.hash[by] ?? 0)) return by
  if (!AUTHORED.has(tokens.hash[by] ?? 0)) return null
  for (let at = by; at < Math.min(by + AGENT_REACH, sentence.endToken - 1); at++) {
    if (joint(article.text, tokens, at - 1) !== SPACE) return null
    if (AGENTS.has(tokens.hash[at] ?? 0) && isCapital(tokens, at + 1)) return at
  }
  return null
}

export const peopleOf = ({ named }: JointView) => new Set(named.map(({ person }) => person)).size

/** A word in small letters where German has its verb. */
export function isDoing({ reading, words }: JointView, at: number): boolean {
  const { tokens, language } = reading
  const hash = tokens.hash[at] ?? 0
  return language.code === 'deu' && !isCapital(tokens, at) && !words.passive.has(hash) && !words.partner.has(hash)
}

export const isVerb = ({ article, reading, lexicon }: JointView, at: number) =>
  (bitsAt(article.text, reading.tokens, lexicon, at) & CUE) !== 0

/** The word right behind a name that can be what the person does: in small letters, and no `and`. */
export function doingOf({ article, reading, words, sentence }: JointView, mention: Span): number | null {
  const { tokens } = reading
  const next = tokenAt(tokens, mention.end)
  if (next >= sentence.endToken || joint(article.text, tokens, next - 1) !== SPACE || isCapital(tokens, next))
    return null
  const hash = tokens.hash[next] ?? 0
  return words.and.has(hash) || words.in.has(hash) || words.partner.has(hash) || words.passive.has(hash) ? null : next
}

export function hasPartner({ reading, words }: JointView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.partner.has(reading.tokens.hash[at] ?? 0)) return true
  return false
}
