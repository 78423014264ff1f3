import type { Article, Block } from '../core/article.ts'
import { bylineNames } from './byline-names.ts'

/** A paragraph: shorter ones are as often captions and crossheads. */
const PARAGRAPH = 120
/** A paragraph that is set apart as a whole. */
const SET_APART = />p>(?:strong|b|em|i)$/u
/** Longer lines are no signature. */
const LONGEST = 80

/**
 * The names in the line that signs an article on a page: set apart, alone above its first paragraph or at the end of the same part
 * of the page. A name that the article speaks of is a crosshead. Looked for where neither the page nor a byline names anybody.
 */
export function signatures(article: Article): readonly string[] {
  const { blocks } = article
  const first = blocks.findIndex(block => block.kind === 'paragraph' && block.end - block.start > PARAGRAPH)
  const part = blocks[first]?.markup?.path
  if (part === undefined) return []
  const inPart = (block: Block | undefined) => outerOf(block) === part
  const last = blocks.findLastIndex(block => inPart(block) || block.markup?.path === part)
  for (const line of [blocks[first - 1], blocks[last]]) {
    if (line === undefined || line.end - line.start > LONGEST || line.markup?.linkDensity !== 0) continue
    if (!SET_APART.test(line.markup.path) || !inPart(line)) continue
    const names = bylineNames(`By: ${article.text.slice(line.start, line.end)}`)?.names ?? []
    if (names.length > 0 && names.every(name => / /u.test(name) && !isSpokenOf(article, line, name))) return names
  }
  return []
}

/** The path without its last element. */
const outerOf = (block: Block | undefined) => block?.markup?.path.replace(/>[^>]*$/u, '')

function isSpokenOf(article: Article, line: Block, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return article.text.includes(surname, line.end) || article.text.slice(0, line.start).includes(surname)
}
