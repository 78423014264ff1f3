import type { Quotation, Reading } from '../core/reading.ts'
import type { AuditRule } from '../core/rule.ts'
import { overlap, type Span } from '../core/span.ts'
import { functionWordCounts } from '../language/function-words.ts'
import { lastFrom } from '../language/lookup.ts'
import { languageName, passageLanguage } from '../language/passage-language.ts'

/** Shorter passages are names, titles and phrases that any language borrows. */
const FEWEST_WORDS = 15
/** Share of a passage in quotation marks from which it is somebody's own words, in his own language. */
const QUOTED = 0.6
/** Share of the article's words in other languages from which nobody can say which is the article's own. */
const BILINGUAL = 0.35
/** Words quoted in the message. */
const OPENING_WORDS = 8

/** The end of a post that was embedded as it stands, signed below perhaps: `pic.twitter.com/...`, `- Name (@name) May 3, 2019`. */
const POST = /pic\.twitter\.com\/|\(@\w{1,30}\)/u
/** Characters behind a passage in which a post may be signed. */
const POST_REACH = 80

export const wrongLanguagePassage: AuditRule = {
  id: 'wrong-language-passage',
  summary: 'a paragraph in another language than its article',
  *check(cleaned, reading) {
    const own = reading.language.code
    if (own === 'und') return
    let isOwn: boolean | null = null
    const { text } = cleaned.article
    let words = 0
    let foreign = 0
    const found: (Span & { readonly language: string; readonly first: number; readonly last: number })[] = []
    for (const { start, end } of cleaned.kept) {
      const [first, last] = reading.tokenRange({ start, end })
      words += last - first
      if (last - first < FEWEST_WORDS) continue
      const language = passageLanguage(text, reading.tokens, [first, last], own)
      if (language === null || isQuoted(reading.quotations, { start, end })) continue
      // Of a short or odd text the language is a guess: its own words must bear it out.
      isOwn ??= isBornOut(reading, own)
      if (!isOwn) return
      foreign += last - first
      found.push({ start, end, language, first, last })
    }
    for (const { start, end, language, first, last } of found) {
      const opening = text.slice(start, reading.tokens.end[Math.min(last, first + OPENING_WORDS) - 1])
      const message = `Unexpected ${languageName(language)} in “${opening} …”, expected ${languageName(own)}`
      const passages = [{ start, end }]
      const severity = POST.test(text.slice(start, end + POST_REACH)) ? 'note' : 'warning'
      if (foreign < BILINGUAL * words) yield { severity, message, passages }
      else {
        const unsure = `${message}; which of the two is the article’s own language is not in it`
        yield { severity: 'note', verdict: 'cannot-tell', message: unsure, passages }
        return
      }
    }
  },
}

function isBornOut({ tokens }: Reading, own: string): boolean {
  const counts = functionWordCounts(tokens, 0, tokens.count)
  const ours = counts.get(own)
  return ours !== undefined && [...counts.values()].every(count => count <= ours)
}

function isQuoted(quotations: readonly Quotation[], span: Span): boolean {
  let quoted = 0
  for (let at = Math.max(0, lastFrom(quotations, span.start)); at < quotations.length; at++) {
    const quotation = quotations[at]
    if (quotation === undefined || quotation.start >= span.end) break
    if (quotation.depth === 0 && overlap(span, quotation))
      quoted += Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start)
  }
  return quoted >= QUOTED * (span.end - span.start)
}
