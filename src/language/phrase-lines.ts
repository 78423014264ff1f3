import type { Article, Block } from '../core/article.ts'
import type { Kind } from '../core/kinds.ts'
import type { PhraseHit, Reading } from '../core/reading.ts'
import type { Cut } from '../core/rule.ts'
import { announces, placeOf, standing } from './place.ts'

/** A line that a phrase speaks for is short; in longer ones the phrase is only mentioned. */
const MOST_WORDS = 30
/** Where the phrase does not open the line it must make up this share of its words. */
const LEAST_SHARE = 0.3
/** Labels of more words are no crossheads: no article heads a section "Story continues below". */
const CROSSHEAD_WORDS = 2

/** The outlet speaks of itself, which reporting does not outside quotations: "our newsletter", "unsere App". */
const SPEAKER = /\b(?:our|us|we|my|nuestr[oa]s?|nos|utilizamos|usamos|notre|nous|nos|unser(?:e[nmr]?)?|uns|wir)\b/iu
/** Verbs that call on the reader; no report opens with one. */
const CALL =
  /^\W{0,3}(?:get|receive|want|sign|join|enjoy|subscribe|try|click|tap|please|recibe|reciba|quieres|recevez|découvrez|profitez|erhalten|möchten|bitte)\b/iu
/** What may stand before a phrase that opens a clause; in a paragraph a colon or a dash may lead into words of somebody else. */
const CLAUSE = /[.!?…:;,|•·–—>»-]\s*$/u
const CLAUSE_OF_PROSE = /[.!?…,|]\s*$/u
const OPENING_QUOTE = /["“”„«»‘‚'(]\s*$/u
const QUOTE = /["“”„«»]/u
/** Characters before a hit that are looked at. */
const REACH = 4

/**
 * Cuts of the lines that one of the rule's phrases speaks for. The line is short; the phrase opens it, or makes up a good part of it and
 * opens a clause or speaks as the outlet does. Never the headline, never words in quotation marks, never a crosshead that the
 * paragraph behind it takes up. `fits` may refuse a line for reasons of the rule's own.
 */
export function* wholeLines(
  article: Article,
  reading: Reading,
  rule: string,
  kind: Kind,
  reason: string,
  mostWords = MOST_WORDS,
  fits: (block: Block, hit: PhraseHit, at: number) => boolean = () => true,
): Generator<Cut> {
  const hits = reading.hits(rule)
  if (hits.length === 0) return
  const labels = new Map<string, number>()
  for (const hit of hits) if (hit.whole) labels.set(hit.phrase, (labels.get(hit.phrase) ?? 0) + 1)
  const done = new Set<number>()
  for (const hit of hits) {
    const block = standing(article.blocks, hit.block)
    if (block === undefined || done.has(hit.block) || hit.start < block.start || hit.end > block.end) continue
    const role = reading.roles[block.index]
    if (role === 'headline' || role === 'repeated-headline' || role === 'standfirst') continue
    if (!speaks(article, reading, block, hit, mostWords)) continue
    const at = placeOf(article.blocks, block)
    // The same label twice is none of the article's crossheads, which differ.
    const lone = hit.whole && labels.get(hit.phrase) === 1 && hit.phrase.split(' ').length <= CROSSHEAD_WORDS
    if (lone && role === 'crosshead' && announces(article, reading, at)) continue
    // "Pause." and "Share." are sentences of a story, or its last word; labels have no full stop.
    if (lone && article.text[block.end - 1] === '.' && !hit.phrase.includes(' ')) continue
    if (!fits(block, hit, at)) continue
    done.add(hit.block)
    yield { start: block.start, end: block.end, kind, reason, confidence: hit.whole ? 0.98 : 0.9 }
  }
}

function speaks(article: Article, reading: Reading, block: Block, hit: PhraseHit, mostWords: number): boolean {
  if (hit.whole) return true
  const [first, end] = reading.tokenRange(block)
  const words = end - first
  if (words > mostWords) return false
  const { text } = article
  const before = text.slice(Math.max(block.start, hit.start - REACH), hit.start)
  const [hitFirst, hitEnd] = reading.tokenRange(hit)
  const prose = reading.roles[block.index] === 'prose'
  if (hitFirst === first) return !(prose && QUOTE.test(before))
  if ((hitEnd - hitFirst) / words < LEAST_SHARE || OPENING_QUOTE.test(before)) return false
  const line = text.slice(block.start, Math.min(block.end, block.start + 400))
  if (prose && QUOTE.test(line)) return false
  return (prose ? CLAUSE_OF_PROSE : CLAUSE).test(before) || SPEAKER.test(hit.phrase) || CALL.test(line)
}
