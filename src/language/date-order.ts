import type { Article } from '../core/article.ts'
import type { Tokens } from '../core/reading.ts'
import type { WrittenDate } from './date-forms.ts'
import { language } from './language.ts'

/** Top-level domains of English-speaking countries that write the day first. */
const DAY_FIRST_HOST = /^[a-z]+:\/\/[^/?#]{1,200}\.(?:uk|au|nz|ie|in|za|ng|ke|sg|my|pk)(?:[:/?#]|$)/i

/** What the article itself says about the order of `03/04/2025`: true day first, false month first, null when nothing does. */
export function dayBeforeMonth(article: Article, tokens: Tokens, dates: readonly WrittenDate[]): boolean | null {
  for (const date of dates) {
    if (date.either !== null || date.day === null || date.month === null) continue
    if (date.separator === '/' || date.separator === '-') {
      if (date.day > 12) return dayStandsFirst(article.text, date)
    }
  }
  if (DAY_FIRST_HOST.test(article.hints.url ?? '')) return true
  const declared = article.hints.lang?.toLowerCase().replace('_', '-') ?? ''
  if (declared === 'en-us') return false
  if (/^en-(?:gb|au|nz|ie|in|za)$/.test(declared)) return true
  const { code } = language(article, tokens)
  return code === 'und' ? null : code !== 'eng'
}

function dayStandsFirst(text: string, date: WrittenDate): boolean {
  const written = /(\d{1,2})[-/] ?\d{1,2}[-/] ?\d{2,4}$/.exec(text.slice(Math.max(0, date.end - 12), date.end))
  return Number(written?.[1]) === date.day
}
