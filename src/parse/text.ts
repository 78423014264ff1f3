import type { Article, Block, Hints } from '../core/article.ts'
import { checkBlocks, checkCharacters } from './length.ts'
import { lines, opensItem } from './lines.ts'
import { repaired } from './repair.ts'
import { paragraphEnds } from './wrapped-lines.ts'

/** A plain text as an article: a block a line, or a paragraph where lines were broken at a fixed width. */
export function textArticle(id: string | number, source: string, hints: Hints): Article {
  checkCharacters(source.length)
  const { text, runs, repairs } = repaired(source)
  const all = lines(text)
  checkBlocks(all.count)
  const ends = paragraphEnds(text, all)
  const blocks: Block[] = []
  for (let line = 0; line < all.count; line++) {
    const start = all.start[line] ?? 0
    const last = ends[line] ?? line
    blocks.push({
      index: blocks.length,
      kind: opensItem(text, start) ? 'item' : 'paragraph',
      start,
      end: all.end[last] ?? 0,
      markup: null,
      apart: all.apart[line] ?? false,
    })
    line = last
  }
  return { id, origin: 'text', source, text, blocks, runs, repairs, hints }
}
