import type { Article } from '../core/article.ts'
import type { Role } from '../core/reading.ts'

export function roles(article: Article): Role[] {
  return article.blocks.map(() => 'short')
}
