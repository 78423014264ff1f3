import { fieldOf } from '../core/kinds.ts'
import type { AuditRule } from '../core/rule.ts'

/** Letters and digits. Shorter lines stand in an article and around it: "Read more about the ferry". */
const LEAST = 40

/** A passage that was cut although the page's own account of its article holds it: of 14 on 55 pages, twelve belonged to the article. */
export const lostPassage: AuditRule = {
  id: 'lost-passage',
  summary: 'a passage cut from the body that the page counts as its article',
  *check(cleaned) {
    const { article, removals } = cleaned
    if (article.hints.body === null) return
    const body = lettersOf(article.hints.body)
    for (const { start, end, kind, rule } of removals) {
      if (fieldOf(kind) !== null) continue
      const text = article.text.slice(start, end)
      const letters = lettersOf(text)
      if (letters.length < LEAST || !body.includes(letters)) continue
      yield {
        severity: 'warning',
        message: `Unexpected cut of "${shortened(text)}" by ${rule}, expected it in the body: the page's own text of the article holds it`,
        passages: [{ start, end }],
      }
    }
  },
}

/** Two copies of a text differ in spaces, marks and case. */
function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

const LONGEST_QUOTED = 60

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length > LONGEST_QUOTED ? `${line.slice(0, LONGEST_QUOTED).trimEnd()}...` : line
}
