import type { AuditRule } from '../core/rule.ts'
import { firstMeeting } from '../language/lookup.ts'

/** A credit line whose brackets do not pair: part of it was lost on the way, often with the reporter's name. */
export const malformedCredit: AuditRule = {
  id: 'malformed-credit',
  summary: 'a credit line with a bracket missing',
  *check(cleaned, reading) {
    const removed = cleaned.removals.filter(({ kind }) => kind === 'agency-credit')
    for (const credit of reading.credits) {
      if (credit.fault === null) continue
      if (firstMeeting(removed, credit) === null) continue
      const text = cleaned.article.text.slice(credit.start, credit.end)
      yield {
        severity: 'warning',
        message: `Unexpected credit "${text}" with ${credit.fault}, expected "(${credit.agencies.join('/')})"`,
        passages: [{ start: credit.start, end: credit.end }],
      }
    }
  },
}
