import type { Article } from '../core/article.ts'
import type { Attribution, Language, Person, Quotation, Sentence, Tokens } from '../core/reading.ts'

/** What attributions are found with. */
export interface AttributionEvidence {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly people: readonly Person[]
  readonly quotations: readonly Quotation[]
  readonly language: Language
}

export function attributions(_article: Article, _evidence: AttributionEvidence): Attribution[] {
  return []
}
