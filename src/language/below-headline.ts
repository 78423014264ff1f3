import type { Article, Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { bylineNames } from './byline-names.ts'
import { GIVEN, lexiconOf } from './lexicon.ts'
import { isoOf } from './timestamps.ts'
import { wordHash } from './tokens.ts'
import { bitsOfWord } from './word-table.ts'

// In a dump of a page the author is often a name in a line of its own and the date shares its line with other things. Right below the
// headline both can be told for what they are.

/** Lines between headline and lead: summary, author, date, picture, buttons. */
const MOST_LINES = 14
/** A summary that reads as prose; behind the next paragraph is the article. */
const MOST_PROSE = 1
const LONGEST = 120
/** A name that the first paragraphs speak of stands under a picture. */
const SPOKEN = 1500

export interface BelowHeadline extends Span {
  readonly authors: readonly string[]
  readonly published: string | null
}

/** Author and day in the lines between the headline and the lead, and how far those reach. */
export function belowHeadline(article: Article, reading: Reading, headline: Span): BelowHeadline {
  const { blocks, text } = article
  const from = blocks.findIndex(block => block.start >= headline.end)
  const authors: string[] = []
  let published: string | null = null
  let end = headline.end
  let prose = 0
  let signed = false
  for (const block of from < 0 ? [] : blocks.slice(from, from + MOST_LINES)) {
    if (reading.roles[block.index] === 'prose' && ++prose > MOST_PROSE) break
    end = block.end
    if (block.end - block.start > LONGEST) continue
    const own = reading.dates.filter(date => date.block === block.index)
    published ??= own.map(isoOf).find(iso => iso !== null) ?? null
    // Two authors stand in two lines, one below the other.
    if (authors.length > 0 && !signed) continue
    const names = namesOf(text.slice(block.start, own[0]?.start ?? block.end), reading)
    signed = names.length > 0 && !names.some(name => isSpokenOf(text, name, headline, block))
    if (signed) authors.push(...names.filter(name => !authors.includes(name)))
  }
  return { start: headline.end, end, authors, published }
}

function namesOf(line: string, reading: Reading): readonly string[] {
  const words = lexiconOf(reading.language.code) ?? lexiconOf('eng')
  const bare = line
    .replace(/^[\s,|/·•–—-]+/u, '')
    .replace(/^(?:by|von|por|par|di|av|af)(?=\s|\p{Lu})\s*/iu, '')
    .replace(/\s*\([^()]*\)|\s*[|/·•].*$|[\s,|/·•–—-]+$/gu, '')
  const names = bylineNames(`By: ${bare}`)?.names ?? []
  const known = (name: string) => {
    const [first = '', second] = name.split(/[\s-]/u)
    return second !== undefined && words !== null && (bitsOfWord(words, wordHash(first)) & GIVEN) !== 0
  }
  return names.every(known) ? names : []
}

function isSpokenOf(text: string, name: string, headline: Span, block: Block): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const around = text.slice(headline.start, headline.end) + text.slice(block.end, block.end + SPOKEN)
  return around.replaceAll(name, '').includes(surname)
}
