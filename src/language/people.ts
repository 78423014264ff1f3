import type { Article } from '../core/article.ts'
import type { Language, Person, Sentence, Tokens } from '../core/reading.ts'

export function people(
  _article: Article,
  _tokens: Tokens,
  _sentences: readonly Sentence[],
  _language: Language,
): Person[] {
  return []
}
