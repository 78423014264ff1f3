import { lowered } from '../quality.ts'
import type { Finding, Line } from '../report/wire.ts'
import { loudAcross, type Rulings } from '../ruled.ts'
import type { Memory } from './memory.ts'

/** What was found across articles, without what a reviewer has settled. */
export interface Across {
  readonly findings: readonly Finding[]
  /** Decisions that settled others, by their place among all decisions. */
  readonly applied: readonly number[]
  /** Whether a finding rests on the article. */
  has(id: Line['id']): boolean
  /** The line with the findings that rest on it. */
  on(line: Line): Line
}

export function across(memory: Memory, rulings: Rulings | null): Across {
  const all = memory.findings()
  const { loud, applied } =
    rulings === null ? { loud: all, applied: [] } : loudAcross(all, rulings, id => memory.here(id))
  const byId = byArticle(loud)
  return {
    findings: loud,
    applied,
    has: id => byId.has(String(id)),
    on(line) {
      const found = 'body' in line ? byId.get(String(line.id)) : undefined
      if (found === undefined || !('body' in line)) return line
      return { ...line, findings: [...line.findings, ...found], quality: lowered(line.quality, found) }
    },
  }
}

/** By the ids of the articles they rest on; 7 and "7" are never both in one run. */
function byArticle(findings: readonly Finding[]): Map<string, Finding[]> {
  const byId = new Map<string, Finding[]>()
  for (const finding of findings) {
    for (const id of new Set(finding.passages.map(({ article }) => String(article)))) {
      const own = byId.get(id)
      if (own === undefined) byId.set(id, [finding])
      else own.push(finding)
    }
  }
  return byId
}
