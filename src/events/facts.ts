import { outletOf } from '../core/outlet.ts'
import { type Reading, TOKEN_CAPITAL, TOKEN_DIGITS } from '../core/reading.ts'
import type { Cleaned } from '../core/rule.ts'
import { isCommonWord } from '../language/common-words.ts'
import { sourceNames } from './source-names.ts'
import { dayOf, isZoned, minutes } from './times.ts'

/** What is known of an article when it is compared with others as a report on an event. Small and plain: it waits on the disk. */
export interface EventFacts {
  readonly outlet: string | null
  /** Day of the dateline, else of publication: days since 1970; null when nothing gives a day and its year. */
  readonly day: number | null
  /** First and last minute since 1970 that the time of publication may mean, in UTC where it says its zone; else as written. */
  readonly printed: readonly [number, number] | null
  /** The time of publication says its zone. */
  readonly zoned: boolean
  /** The agency of the dateline. */
  readonly signed: string | null
  /** Agencies of credits, notes and dateline. */
  readonly agencies: readonly string[]
  /** Who is named in credits and notes, as `outletKey` has it. */
  readonly sources: readonly string[]
  /** Somebody signs who is no agency, or a note names an agency as one source of several. */
  readonly byline: boolean
  /** The headline calls it a later version. */
  readonly update: boolean
  /** Capitalised words as written, the most telling first. */
  readonly names: readonly string[]
  /** Hashes of other words that tell what it is about, the most telling first. */
  readonly words: readonly number[]
}

/** Names of an article that are compared: those that come first and often. */
const MOST_NAMES = 24
const MOST_WORDS = 24
/** Shorter words are grammar or say little. */
const NAME_LETTERS = 3
const WORD_LETTERS = 5
/** A word of the first paragraphs is worth so many more mentions: they tell what happened, the others what was before. */
const LEAD_MENTIONS = 2
const LEAD_PARAGRAPHS = 2

/** `UPDATE 1-`, `Lead:`, `2nd lead`, `(2nd LD)`: a sign or a number follows, since lead is also a metal and a singer's place. */
const UPDATE =
  /^\(?(?:(?:update|lead)\s*\d*\s*[:–—-]\s|(?:update|lead)\s+\d+\b|\d+(?:st|nd|rd|th) (?:update|lead|ld)\b|(?<=\()(?:update|lead)\))/iu

export function eventFacts(cleaned: Cleaned, reading: Reading): EventFacts {
  const { metadata } = cleaned
  const { dateline } = metadata
  const published = metadata.published ?? cleaned.article.hints.published
  const named = sourceNames(cleaned, reading)
  const credited = new Set([...metadata.agencies, ...(dateline?.agency == null ? [] : [dateline.agency])])
  return {
    outlet: outletOf(cleaned),
    day: dayOf(dateline?.date ?? null, published),
    printed: minutes(published),
    zoned: isZoned(published),
    signed: dateline?.agency ?? null,
    agencies: [...new Set([...credited, ...named.agencies])],
    sources: named.sources,
    byline: metadata.authors.length > 0 || named.agencies.some(name => !credited.has(name)),
    update: metadata.headline !== null && UPDATE.test(metadata.headline),
    ...terms(cleaned, reading),
  }
}

interface Term {
  readonly token: number
  mentions: number
}

/** One walk over the tokens of the body. A capital at the start of a sentence says nothing, so that such a word counts where it has one elsewhere, too. */
function terms({ article, kept }: Cleaned, reading: Reading): Pick<EventFacts, 'names' | 'words'> {
  const { tokens, sentences } = reading
  const names = new Map<number, Term>()
  const words = new Map<number, Term>()
  let sentence = 0
  for (const [paragraph, span] of kept.entries()) {
    const [first, end] = reading.tokenRange(span)
    const mention = paragraph < LEAD_PARAGRAPHS ? 1 + LEAD_MENTIONS : 1
    for (let at = first; at < end; at++) {
      const flags = tokens.flags[at] ?? 0
      const hash = tokens.hash[at] ?? 0
      const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
      if (length < NAME_LETTERS || (flags & TOKEN_DIGITS) !== 0 || isCommonWord(hash)) continue
      const capital = (flags & TOKEN_CAPITAL) !== 0
      if (!capital && length < WORD_LETTERS) continue
      while (sentence < sentences.length && (sentences[sentence]?.endToken ?? 0) <= at) sentence++
      const opens = capital && at === sentences[sentence]?.firstToken
      const list = capital && !opens ? names : words
      const known = list.get(hash) ?? (opens ? names.get(hash) : undefined)
      if (known === undefined) list.set(hash, { token: at, mentions: mention })
      else known.mentions += mention
    }
  }
  const told = (list: ReadonlyMap<number, Term>, most: number) =>
    [...list.values()].sort((a, b) => b.mentions - a.mentions || a.token - b.token).slice(0, most)
  const named = told(names, MOST_NAMES).map(({ token }) => article.text.slice(tokens.start[token], tokens.end[token]))
  for (const hash of names.keys()) words.delete(hash)
  return { names: named, words: told(words, MOST_WORDS).map(({ token }) => tokens.hash[token] ?? 0) }
}
