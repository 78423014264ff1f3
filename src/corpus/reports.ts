import { lowered } from '../quality.ts'
import { html, type PageInput } from '../report/html.ts'
import { json } from '../report/json.ts'
import { markdown } from '../report/markdown.ts'
import { summary } from '../report/summary.ts'
import type { Finding, Line, Report } from '../report/wire.ts'
import { type Draft, type OutputFolder, summed } from './atomic.ts'
import { type Choices, selection } from './choices.ts'
import type { Memory } from './corpus.ts'
import { MANIFEST } from './manifest.ts'
import { RECORDS, type RestoreRecord, type StaleRecord } from './records.ts'
import type { Reuse } from './reuse.ts'
import type { Spill } from './spill.ts'

/** An article as it waits for its report. */
export type Shown = PageInput & {
  readonly outlet: string | null
  /** Null when it failed. */
  readonly record: RestoreRecord | null
}

const DROPPED = 'dropped.jsonl'
const REUSE = 'reuse.jsonl'

export interface Reporting {
  readonly reports: OutputFolder
  /** Where the cleaned files stand; null where none was written. */
  readonly out: OutputFolder | null
  readonly choices: Choices | null
  readonly waiting: Spill<Shown>
  readonly memory: Memory
  /** What the articles share with those of a corpus; null where there is none. */
  readonly reuse: Iterable<Reuse> | null
  readonly stale: readonly StaleRecord[]
  /** The manifest's text, of the report and the SHA-256 of each file by name. May throw: then nothing appears. */
  readonly manifest: (report: Report, dropped: number, sums: Readonly<Record<string, string>>) => string
  readonly dryRun?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** Writes the reports, each whole or not at all, and none of them when one cannot be written. The manifest appears last: it says that the others are of one run. */
export async function writeReports(reporting: Reporting): Promise<Report> {
  const { reports, out, choices, waiting, memory, stale, signal } = reporting
  await waiting.seal()
  const findings = memory.findings()
  const across = byArticle(findings)
  const drafts = new Map<string, ReturnType<typeof summed>>()
  const draft = async (name: string): Promise<Draft> => {
    const made = summed(await reports.draft(name))
    drafts.set(name, made)
    return made
  }
  try {
    const lines = await draft('articles.jsonl')
    const kept = await draft(RECORDS)
    const left = choices === null ? null : await draft(DROPPED)
    const selected = choices === null ? null : selection(choices, memory.likenesses())
    let dropped = 0
    const tally = summary()
    for (const shown of shownWith(waiting, across)) {
      const { line, record } = shown
      tally.add(line, shown.outlet)
      await lines.write(`${JSON.stringify(line)}\n`)
      const why = 'body' in line ? (selected?.dropped(line) ?? null) : null
      if (why !== null) {
        dropped++
        await left?.write(`${JSON.stringify(why)}\n`)
        // Known only now: copies are found when all articles are there.
        if (record !== null) await out?.remove(record.file)
      } else if (record !== null) await kept.write(`${JSON.stringify(record)}\n`)
      signal?.throwIfAborted()
    }
    const shared = reporting.reuse === null ? null : await draft(REUSE)
    for (const reuse of reporting.reuse ?? []) {
      await shared?.write(`${JSON.stringify(reuse)}\n`)
      signal?.throwIfAborted()
    }
    for (const record of stale) await kept.write(`${JSON.stringify(record)}\n`)
    await out?.settle()
    const files = stale.map(({ file }) => file)
    const report = tally.report({ findings, clusters: [...memory.clusters()], stale: files })
    await (await draft('report.json')).write(json(report))
    await (await draft('report.md')).write(markdown(report))
    await (await draft('report.html')).write(html(report, shownWith(waiting, across)))
    const sums = Object.fromEntries([...drafts].map(([name, file]): [string, string] => [name, file.sum()]).sort())
    await (await draft(MANIFEST)).write(reporting.manifest(report, dropped, sums))
    for (const file of drafts.values()) await file.finish()
    signal?.throwIfAborted()
    if (reporting.dryRun !== true) {
      // Of a run before, which may have had other choices.
      if (left === null) await reports.remove(DROPPED)
      if (shared === null) await reports.remove(REUSE)
      for (const file of drafts.values()) await file.publish()
      await reports.settle()
    }
    return report
  } finally {
    for (const file of drafts.values()) await file.discard()
  }
}

/** Here the lines get their numbers, and what was found across articles. */
function* shownWith(waiting: Spill<Shown>, across: ReadonlyMap<string, readonly Finding[]>): Generator<Shown> {
  let number = 0
  for (const shown of waiting.values()) {
    number++
    yield { ...shown, line: withFindings({ ...shown.line, line: number }, across) }
  }
}

/** Findings across articles by the ids of the articles they rest on; 7 and "7" are never both in one run. */
function byArticle(findings: readonly Finding[]): Map<string, Finding[]> {
  const across = new Map<string, Finding[]>()
  for (const finding of findings) {
    for (const id of new Set(finding.passages.map(({ article }) => String(article)))) {
      const own = across.get(id)
      if (own === undefined) across.set(id, [finding])
      else own.push(finding)
    }
  }
  return across
}

function withFindings(line: Line, across: ReadonlyMap<string, readonly Finding[]>): Line {
  const found = 'body' in line ? across.get(String(line.id)) : undefined
  if (found === undefined || !('body' in line)) return line
  return { ...line, findings: [...line.findings, ...found], quality: lowered(line.quality, found) }
}
