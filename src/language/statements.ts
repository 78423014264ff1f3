import type { Attribution, Quotation, Reading } from '../core/reading.ts'
import type { Cleaned } from '../core/rule.ts'
import { byStart, type Span } from '../core/span.ts'
import { folded } from './lexicon.ts'
import { holderOf, lastFrom } from './lookup.ts'
import { editDistance } from './spelling.ts'

/** Words of the body in quotation marks, and the attribution that gives them to somebody. */
export interface Statement {
  readonly quotation: Quotation
  readonly attribution: Attribution | null
}

/** A span of what an attribution gives to somebody. */
interface Content extends Span {
  readonly attribution: Attribution
}

/** The outermost quotations of the body, in order. A part of a quotation over several paragraphs has the attribution of the whole. */
export function statements(cleaned: Cleaned, reading: Reading): Statement[] {
  const contents: Content[] = []
  for (const attribution of reading.attributions) {
    if (attribution.manner === 'reported') continue
    for (const { start, end } of attribution.content) contents.push({ start, end, attribution })
  }
  contents.sort(byStart)
  const found: Statement[] = []
  let goesOn = false
  for (const quotation of reading.quotations) {
    if (quotation.depth > 0 || holderOf(cleaned.kept, quotation) === null) continue
    const previous = found.at(-1)
    const own = holder(contents, quotation)
    if (own !== null && isHeadline(cleaned, own)) continue
    const carried = goesOn && quotation.continued && previous !== undefined ? previous.attribution : null
    found.push({ quotation, attribution: own ?? carried })
    goesOn = quotation.continued
  }
  return found
}

/** Attributions nest, a few deep at most: what holds a quotation begins not far before it. */
function holder(contents: readonly Content[], { inner }: Quotation): Attribution | null {
  let best: Content | null = null
  const last = lastFrom(contents, inner.start)
  for (let at = last; at >= 0 && at > last - NESTED; at--) {
    const content = contents[at]
    if (content === undefined || content.end <= inner.start) continue
    if (best === null || content.end - content.start < best.end - best.start) best = content
  }
  return best?.attribution ?? null
}

/** A first line this short is a headline that was not known as one: `Mayor on harbour: ‘It stays’` may give words to the one they are about. */
const LONGEST_HEADLINE = 120

function isHeadline({ article, kept }: Cleaned, { block, cue }: Attribution): boolean {
  const [first] = kept
  const line = article.blocks[block]
  if (first === undefined || line === undefined || first.start < line.start || first.start >= line.end) return false
  return line.end - line.start <= LONGEST_HEADLINE && cue.some(({ end }) => article.text[end - 1] === ':')
}

/** Attributions before a quotation that may hold it. */
const NESTED = 4

/** Words of names shorter than this are initials and particles. */
const TELLING_LETTERS = 3
/** One letter in four may be a slip or another way to write a sound (Wilfredo, Wilfried); Li and Le are two names. */
const LETTERS_A_SLIP = 4

/** Words of a speaker's name as they are compared. */
export function speakerKeys(name: string): string[] {
  return name
    .split(/[\s.,]+/u)
    .map(folded)
    .filter(word => word.length >= TELLING_LETTERS && word !== 'and')
}

/** The two cannot be one person or one of a pair: no word of one name is a word of the other, slips aside. */
export function areOthers(ours: Iterable<string>, theirs: readonly string[]): boolean {
  for (const one of ours) {
    for (const other of theirs) {
      const slips = Math.floor(Math.min(one.length, other.length) / LETTERS_A_SLIP)
      if (one === other || (slips > 0 && editDistance(one, other, slips) <= slips)) return false
    }
  }
  return true
}

/** Words of the names of all people in the block and in so many blocks on either side of it. */
export function namesAround(reading: Reading, block: number, reach: number): Set<string> {
  const names = new Set<string>()
  for (const { parts, mentions } of reading.people) {
    if (!mentions.some(mention => Math.abs(mention.block - block) <= reach)) continue
    for (const part of parts) names.add(folded(part))
  }
  return names
}

const PRONOUN = /^(?:he|she|they|er|sie|il|elle|él|ella)$/iu

/** The speaker is known by a pronoun only, which may stand for somebody else. */
export function isByPronoun(text: string, { source }: Attribution): boolean {
  const [span] = source
  return span !== undefined && isPronoun(text.slice(span.start, span.end))
}

export const isPronoun = (source: string) => PRONOUN.test(source)

/** Whose words they are, as far as the article says. */
export interface Voice {
  /** Words of the speakers' names. */
  readonly speakers: readonly string[]
  /** Hashes of the telling words of the sources. */
  readonly sources: readonly number[]
}

/** Shorter words of a source are articles and prepositions. */
const SOURCE_LETTERS = 5

export function voiceOf(reading: Reading, attributions: readonly Attribution[]): Voice {
  const { tokens } = reading
  const speakers: string[] = []
  const sources: number[] = []
  for (const { speaker, source } of attributions) {
    if (speaker !== null) speakers.push(...speakerKeys(speaker))
    for (const span of source) {
      const [first, end] = reading.tokenRange(span)
      for (let at = first; at < end; at++)
        if ((tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) >= SOURCE_LETTERS) sources.push(tokens.hash[at] ?? 0)
    }
  }
  return { speakers, sources }
}

/** Both are one person's words, or those of two; null where the articles do not say. */
export function isOneVoice(ours: Voice, theirs: Voice): boolean | null {
  if (ours.sources.some(word => theirs.sources.includes(word))) return true
  if (ours.speakers.length === 0 || theirs.speakers.length === 0) return null
  return !areOthers(ours.speakers, theirs.speakers)
}
