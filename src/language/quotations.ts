import type { Article } from '../core/article.ts'
import type { Language, Quotation, UnpairedMark } from '../core/reading.ts'

export interface Quotations {
  readonly pairs: readonly Quotation[]
  readonly unpaired: readonly UnpairedMark[]
}

export function quotations(_article: Article, _language: Language): Quotations {
  return { pairs: [], unpaired: [] }
}
