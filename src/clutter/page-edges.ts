import type { Article, Block } from '../core/article.ts'
import type { ClutterRule } from '../core/rule.ts'
import { spokenFor } from '../language/spoken-for.ts'

/** Mastheads, menus and boxes above the headline speak in labels. */
const MOST_WORDS = 12
/** Below the last paragraph a block that is nearly all link leads elsewhere. */
const LINKED = 0.9

/** What stands on a page above the headline, and the blocks of links below the last paragraph: told by place, so HTML with a known headline only. */
export const pageEdges: ClutterRule = {
  id: 'page-edges',
  summary: 'labels above the headline of a page and links below its last paragraph',
  kinds: ['navigation'],
  *find(article, reading) {
    if (article.origin === 'text') return
    const headline = reading.roles.indexOf('headline')
    const isSpokenFor = spokenFor(reading)
    const last = lastParagraph(article, reading.roles)
    for (const block of article.blocks) {
      const role = reading.roles[block.index]
      if (role === 'prose' || role === 'headline' || role === 'label' || role === 'standfirst') continue
      const above = headline >= 0 && block.index < headline
      const below = last >= 0 && block.index > last && (block.markup?.linkDensity ?? 0) >= LINKED
      if ((!above && !below) || isSpokenFor(block)) continue
      const [first, end] = reading.tokenRange(block)
      if (above && end - first > MOST_WORDS) continue
      const reason = above ? 'a label above the headline of the page' : 'a link below the last paragraph'
      yield { start: block.start, end: block.end, kind: 'navigation', reason, confidence: 0.75 }
    }
  },
}

/** Teasers and comments may follow; what counts is the last paragraph that stands where the first one does. */
function lastParagraph(article: Article, roles: readonly string[]): number {
  const prose = article.blocks.filter(block => roles[block.index] === 'prose' && (block.markup?.linkDensity ?? 0) < 0.5)
  const home = parentOf(longest(article, prose))
  return prose.findLast(block => parentOf(block) === home)?.index ?? -1
}

function longest(article: Article, blocks: readonly Block[]): Block | undefined {
  let best = blocks[0]
  for (const block of blocks) if (best === undefined || block.end - block.start > best.end - best.start) best = block
  return best ?? article.blocks[0]
}

const parentOf = (block: Block | undefined) => block?.markup?.path.slice(0, block.markup.path.lastIndexOf('>')) ?? ''
