import type { Article } from '../core/article.ts'
import type { Credit, Dateline, DateMention } from '../core/reading.ts'

export function credits(_article: Article, _dates: readonly DateMention[]): Credit[] {
  return []
}

export function datelines(_article: Article, _dates: readonly DateMention[]): Dateline[] {
  return []
}
