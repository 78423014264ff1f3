import type { Article } from '../core/article.ts'
import type { DateMention, Tokens } from '../core/reading.ts'

export function dates(_article: Article, _tokens: Tokens): DateMention[] {
  return []
}
