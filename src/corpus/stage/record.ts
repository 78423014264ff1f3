import { failedLine } from '../../line.ts'
import { lowered } from '../../quality.ts'
import type { Finding, Line } from '../../report/wire.ts'
import { duplicateId, nameTaken } from '../claims.ts'
import type { Waiting } from './map.ts'
import { type Step, step } from './step.ts'

interface Article {
  /** In the run, from 1. */
  readonly n: number
  readonly waiting: string
  /** Where the article stands that has its id, or the name of its cleaned file, already. */
  readonly id_holder: string | null
  readonly file_holder: string | null
  /** The findings that rest on it, each with how many like it there are up to it. */
  readonly findings: readonly { readonly finding: string; readonly twin: number }[] | null
}

/** The line of `articles.jsonl` and that of `restore.jsonl`, when all is known. */
export const recordStep: Step = step(['n'], ({ n, waiting, id_holder, file_holder, findings }: Article) => {
  const { line, place, file, record } = JSON.parse(waiting) as Waiting
  const { id } = line
  const taken =
    id_holder !== null && id_holder !== undefined
      ? duplicateId(place, id, id_holder)
      : file_holder !== null && file_holder !== undefined
        ? nameTaken(place, file, file_holder)
        : null
  if (taken !== null && 'body' in line)
    return { became: 'failed', line: JSON.stringify(failedLine(id, n, 'failed', taken)), restore: null }
  const found = (findings ?? []).map(({ finding, twin }): Finding => {
    const one = JSON.parse(finding) as Finding
    return twin > 1 ? { ...one, id: `${one.id}-${twin}` } : one
  })
  const whole: Line =
    found.length === 0 || !('body' in line)
      ? line
      : { ...line, findings: [...line.findings, ...found], quality: lowered(line.quality, found) }
  return {
    ...{ became: line.status, line: JSON.stringify({ ...whole, line: n }) },
    restore: record === null ? null : JSON.stringify(record),
  }
})
