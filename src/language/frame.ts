import type { Article, Block } from '../core/article.ts'
import type { Role } from '../core/reading.ts'

/** Class words and elements that the article's own paragraphs stand in: on this page they tell nothing from anything. */
export interface Frame {
  readonly words: ReadonlySet<string>
  readonly elements: ReadonlySet<string>
}

/** The first paragraphs below the headline are the article's; a teaser or a prompt among them is outvoted. */
const PARAGRAPHS = 7
const SHARE = 0.5
/** Shorter ones may be labels that end a sentence. */
const PARAGRAPH_LENGTH = 80
/** A paragraph of links is a teaser. */
const LINKED = 0.3
/** Around this share of all prose stands the page itself. */
const PAGE_SHARE = 0.85

/** Without this, `has-sidebar` on a page's body would make a side column of everything in it. */
export function frame(article: Article, roles: readonly Role[]): Frame {
  const prose = article.blocks.filter(
    block =>
      roles[block.index] === 'prose' &&
      block.end - block.start >= PARAGRAPH_LENGTH &&
      (block.markup?.linkDensity ?? 0) < LINKED,
  )
  const headline = roles.indexOf('headline')
  const below = prose.filter(block => block.index > headline).slice(0, PARAGRAPHS)
  const own = below.length > 0 ? below : prose.slice(0, PARAGRAPHS)
  return {
    words: new Set([...shared(own, wordsOf, ' ', SHARE), ...shared(prose, wordsOf, ' ', PAGE_SHARE)]),
    elements: new Set([...shared(own, pathOf, '>', SHARE), ...shared(prose, pathOf, '>', PAGE_SHARE)]),
  }
}

const wordsOf = ({ markup }: Block) => markup?.words ?? null
const pathOf = ({ markup }: Block) => markup?.path ?? null

/** What stands in a share of the blocks. Paragraphs side by side say the same of themselves: each list is taken apart once. */
function shared(blocks: readonly Block[], of: (block: Block) => string | null, mark: string, share: number): string[] {
  const lists = new Map<string, number>()
  for (const block of blocks) {
    const list = of(block)
    if (list !== null) lists.set(list, (lists.get(list) ?? 0) + 1)
  }
  const counts = new Map<string, number>()
  for (const [list, holders] of lists)
    for (const part of new Set(list.split(mark))) counts.set(part, (counts.get(part) ?? 0) + holders)
  return [...counts].flatMap(([part, count]) => (count >= blocks.length * share ? [part] : []))
}
