import type { AuditRule } from '../core/rule.ts'
import { keptAround } from '../language/kept.ts'
import { lostSources } from '../language/lost-sources.ts'

export const missingSource: AuditRule = {
  id: 'missing-source',
  summary: 'a word of saying whose subject is missing',
  *check(cleaned, reading) {
    for (const { start, end, cue } of lostSources(cleaned.article, reading)) {
      if (keptAround(cleaned, { start, end }) === null) continue
      yield {
        severity: 'warning',
        message: `Unexpected “${cue}” without a source, expected who it was`,
        passages: [{ start, end }],
      }
    }
  },
}
