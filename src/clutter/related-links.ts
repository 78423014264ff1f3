import type { Article, Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { RELATED_HEADINGS } from '../language/lines/related-headings.ts'
import { announces } from '../language/place.ts'
import { pointer } from '../language/pointers.ts'

/** A link has no more words than the longest headline. */
const MOST_WORDS = 24
const LEAST_WORDS = 4
/** Links under a heading such as "Related"; more of them make a list that belongs to the page. */
const MOST_LINKS = 12
/** A block of this share of links is one. */
const LINKED = 0.8
const POINTER_LENGTH = 260

/** Pointers to other articles: a heading such as "RECOMMENDED", the links under it, and lines such as "Read more: ..." or a glued "RelatedOutlet - ...". */
export const relatedLinks: ClutterRule = {
  id: 'related-links',
  summary: 'pointers to related articles',
  kinds: ['related'],
  phrases: RELATED_HEADINGS,
  *find(article, reading) {
    const headings = new Set(
      reading
        .hits('related-links')
        .filter(hit => hit.whole)
        .map(hit => hit.block),
    )
    const lead = reading.roles.indexOf('prose')
    const credited = new Set<number>()
    for (const { block } of reading.credits) credited.add(block)
    const barred = new Set(credited)
    for (const { block } of reading.timestamps) barred.add(block)
    for (let i = 0; i < article.blocks.length; i++) {
      const block = article.blocks[i]
      if (block === undefined) continue
      if (headings.has(block.index)) {
        const links = linksUnder(article, i + 1, reading, barred)
        // "Further reading" over a paragraph about books is the article's own crosshead.
        if (links.length === 0 && reading.roles[block.index] === 'crosshead' && announces(article, reading, i)) continue
        yield {
          start: block.start,
          end: block.end,
          kind: 'related',
          reason: 'a heading that points to other articles',
          confidence: 0.95,
        }
        for (const link of links)
          yield {
            start: link.start,
            end: link.end,
            kind: 'related',
            reason: 'a link to another article',
            confidence: 0.85,
          }
        i += links.length
        continue
      }
      if (block.end - block.start > POINTER_LENGTH || reading.roles[block.index] === 'headline') continue
      const points = pointer(article.text.slice(block.start, block.end))
      // "Photos: AFP" is a credit, and above the lead "Video: ..." is the headline.
      if (points === null || credited.has(block.index) || (points === 'weak' && block.index < lead)) continue
      yield {
        start: block.start,
        end: block.end,
        kind: 'related',
        reason: 'a pointer to another article',
        confidence: 0.9,
      }
    }
  },
}

/** The links under a heading: none when prose follows at once, since the heading then stands alone in the text. */
function linksUnder(article: Article, from: number, reading: Reading, barred: ReadonlySet<number>): Block[] {
  const links: Block[] = []
  for (const block of article.blocks.slice(from, from + MOST_LINKS + 1)) {
    const role = reading.roles[block.index]
    const [first, end] = reading.tokenRange(block)
    const words = end - first
    const short = role !== 'prose' && role !== 'headline' && words >= LEAST_WORDS && words <= MOST_WORDS
    // On a page the links of a box are links; in plain text only their length and place tell.
    if (!(isLinked(block) || (short && article.origin === 'text')) || barred.has(block.index)) break
    links.push(block)
  }
  if (links.length > MOST_LINKS) return []
  // The last line before the text may be the article's own crosshead: alone, or set off from the links above it.
  const last = links.at(-1)
  const above = links.at(-2)
  const alone = above === undefined || last?.apart !== above.apart
  if (last !== undefined && alone && !isLinked(last) && announces(article, reading, from + links.length - 1))
    links.pop()
  return links
}

const isLinked = (block: Block) => (block.markup?.linkDensity ?? 0) > LINKED
