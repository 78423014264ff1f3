import { chronicle } from '../events/chronicle.ts'
import { type Comparison, comparison, type Traces, traces } from '../report/comparison.ts'
import { decidedFile, type Settled } from '../report/decisions.ts'
import { digest } from '../report/digest.ts'
import { pageFiles } from '../report/html.ts'
import { jsonParts } from '../report/json.ts'
import { markdown } from '../report/markdown.ts'
import { type PageEntry, pageEntry } from '../report/page-share.ts'
import { summary } from '../report/summary.ts'
import type { Report } from '../report/wire.ts'
import type { Rulings } from '../ruled.ts'
import { type Across, across } from './across.ts'
import { type Draft, type OutputFolder, summed } from './atomic.ts'
import { type Choices, type Format, selection } from './choices.ts'
import { inCodePointsOf, type Offsets } from './code-points.ts'
import { openCollected } from './collected.ts'
import type { FileLayer } from './file-layer.ts'
import { type FindingsOptions, findingsFiles } from './findings-files.ts'
import { MANIFEST } from './manifest.ts'
import type { Memory } from './memory.ts'
import { onPage } from './on-page.ts'
import { INDEX, pageFolder } from './page-folder.ts'
import { RECORDS, type StaleRecord } from './records.ts'
import type { Reuse } from './reuse.ts'
import type { Waiting } from './waiting.ts'
import { WriteError } from './write-error.ts'

const DROPPED = 'dropped.jsonl'
const REUSE = 'reuse.jsonl'
export const DECIDED = 'decided.json'
export const COMPARISON = 'comparison.json'

/** Reports that a run may have no reason to write: one of an earlier run must not stay then. */
const OCCASIONAL = [DROPPED, REUSE, DECIDED, COMPARISON]

export interface Reporting {
  readonly reports: OutputFolder
  readonly layer: FileLayer
  /** Where the cleaned files stand; null where none was written. */
  readonly out: OutputFolder | null
  readonly choices: Choices | null
  readonly waiting: Waiting
  readonly memory: Memory
  /** What the articles share with those of a corpus; null where there is none. */
  readonly reuse: Iterable<Reuse> | null
  readonly stale: readonly StaleRecord[]
  readonly rulings: Rulings | null
  /** An earlier report to compare with. */
  readonly before: Traces | null
  readonly findings: FindingsOptions
  /** Data beyond which the page becomes a folder, in bytes. */
  readonly pageLimit?: number | undefined
  /** The manifest's text, of the report and the SHA-256 of each file by name. May throw: then nothing appears. */
  readonly manifest: (report: Report, dropped: number, sums: Readonly<Record<string, string>>) => string
  /** What spans in `articles.jsonl` count. Default: UTF-16 code units. */
  readonly offsets?: Offsets | undefined
  /** Of the cleaned articles. Default: text. */
  readonly format?: Format | undefined
  readonly dryRun?: boolean | undefined
  /** What must be done before any report appears, and may go on while they are made. */
  readonly ready?: Promise<unknown> | undefined
  readonly signal?: AbortSignal | undefined
}

export interface Reported {
  readonly report: Report
  /** The decisions that were given, with what came of each. */
  readonly decided: readonly Settled[]
  readonly comparison: Comparison | null
}

/** Writes the reports, each whole or not at all, and none of them when one cannot be written. The manifest appears last: it says that the others are of one run, and that nothing of another is left. */
export async function writeReports(reporting: Reporting): Promise<Reported> {
  const { reports, layer, out, choices, waiting, memory, rulings, before, signal } = reporting
  const dryRun = reporting.dryRun === true
  const found = across(memory, rulings)
  const drafts = new Map<string, ReturnType<typeof summed>>()
  const draft = async (name: string): Promise<Draft> => {
    const made = summed(await reports.draft(name))
    drafts.set(name, made)
    return made
  }
  const { format = 'text' } = reporting
  const all = out === null || format === 'text' ? null : await openCollected(format, out, layer)
  const page = pageFolder({ reports, layer, draft, dryRun, signal })
  let asked = false
  let begun = false
  try {
    const lines = await draft('articles.jsonl')
    const kept = await draft(RECORDS)
    const left = choices === null ? null : await draft(DROPPED)
    const selected = choices === null ? null : selection(choices, memory.likenesses())
    const findings = await findingsFiles(draft, found, reporting.findings)
    const applied = new Set(found.applied)
    const now = before === null ? null : traces()
    let dropped = 0
    const tally = summary()
    const choice = onPage()
    const points = reporting.offsets === 'codepoint' ? pairsIn(waiting) : null
    const reported = chronicle()
    const cleaned: number[] = []
    // Places of the articles for which something was found across articles.
    const touched = new Set<number>()
    for (let at = 0; at < waiting.count; at++) {
      const told = waiting.told(at)
      const record =
        told.record === null || points === null || told.pairs === undefined
          ? told.record
          : { ...told.record, points: true as const }
      let article = told.digest
      if (told.event !== null) {
        reported.add(article.id, told.event)
        cleaned.push(at)
      }
      for (const decision of told.decided) applied.add(decision)
      if (found.has(article.id)) touched.add(at)
      if (touched.has(at) || now !== null || (points !== null && told.pairs !== undefined)) {
        const shown = waiting.shown(at)
        const line = found.on(shown.line)
        article = digest(line, shown.outlet)
        const counted = points === null ? line : inCodePointsOf(line, id => points.get(String(id)) ?? [])
        await lines.write(`${JSON.stringify(counted)}\n`)
        await findings.addWith(shown, line)
        now?.add(line.id, 'body' in line ? [...line.ledger, ...line.findings] : [])
      } else {
        await lines.write(waiting.line(at))
        await findings.add(told)
      }
      tally.add(article)
      choice.add(article)
      const why = article.failure === null ? (selected?.dropped(article) ?? null) : null
      if (why !== null) {
        dropped++
        await left?.write(`${JSON.stringify(why)}\n`)
        // Known only now: copies are found when all articles are there.
        if (record !== null && all === null) {
          // A corpus that cannot be written ends the run: then nothing of it is to be gone, and nothing new to be seen.
          await reporting.ready
          await out?.remove(record.file)
        }
      } else if (all !== null) {
        const { line } = waiting.shown(at)
        if ('body' in line) await all.add({ ...line, quality: { ...line.quality, score: article.score } })
      } else if (record !== null) await kept.write(`${JSON.stringify(record)}\n`)
      signal?.throwIfAborted()
    }
    await findings.end()
    const shared = reporting.reuse === null ? null : await draft(REUSE)
    for (const reuse of reporting.reuse ?? []) {
      await shared?.write(`${JSON.stringify(reuse)}\n`)
      signal?.throwIfAborted()
    }
    for (const record of reporting.stale) await kept.write(`${JSON.stringify(record)}\n`)
    if (all !== null) {
      await reporting.ready
      await kept.write(`${JSON.stringify(await all.finish())}\n`)
    }
    await out?.settle()
    const stale = reporting.stale.map(({ file }) => file)
    const events = reported.events(memory.likenesses(), at => waiting.shown(cleaned[at] ?? -1).statements ?? [])
    const report = tally.report({ findings: found.findings, clusters: [...memory.clusters()], events, stale })
    const changes = before === null || now === null ? null : comparison(before, now)
    const decided = settled(rulings, applied)
    const beside = { decided, comparison: changes }
    const whole = await draft('report.json')
    for (const part of jsonParts(report)) await whole.write(part)
    await (await draft('report.md')).write(markdown(report, beside))
    if (changes !== null) await (await draft(COMPARISON)).write(`${JSON.stringify(changes, null, 2)}\n`)
    if (decided.length > 0) await (await draft(DECIDED)).write(decidedFile(decided))
    await page.write(
      pageFiles(
        choice.narrowed(report),
        entries(waiting, choice.chosen(), touched, found),
        beside,
        reporting.pageLimit,
      ),
    )
    const sums = [...drafts].map(([name, file]): [string, string] => [name, file.sum()])
    const manifest = reporting.manifest(report, dropped, Object.fromEntries([...sums, ...page.sums].sort()))
    await (await draft(MANIFEST)).write(manifest)
    for (const file of drafts.values()) await file.finish()
    await reporting.ready
    signal?.throwIfAborted()
    if (!dryRun) {
      begun = true
      for (const [name, file] of drafts) {
        if (name === MANIFEST) continue
        await file.publish()
        asked ||= name === INDEX
      }
      for (const name of OCCASIONAL) if (!drafts.has(name)) await reports.remove(name)
      for (const name of await page.stale()) await reports.remove(name)
      await reports.settle()
      await drafts.get(MANIFEST)?.publish()
      await reports.settle()
    }
    return { report, ...beside }
  } catch (error) {
    if (!begun || !(error instanceof WriteError)) throw error
    throw new WriteError(error.message, error.hint, error.fatal, error, true)
  } finally {
    await all?.discard()
    for (const file of drafts.values()) await file.discard()
    if (!asked) await page.discard()
  }
}

function* entries(
  waiting: Waiting,
  places: readonly number[],
  touched: ReadonlySet<number>,
  found: Across,
): Generator<PageEntry> {
  for (const at of places) {
    if (!touched.has(at)) yield waiting.entry(at)
    else {
      const shown = waiting.shown(at)
      yield pageEntry({ ...shown, line: found.on(shown.line) })
    }
  }
}

/** The articles that have pairs of surrogates; 7 and "7" are never both in one run. */
function pairsIn(waiting: Waiting): Map<string, readonly number[]> {
  const pairs = new Map<string, readonly number[]>()
  for (let at = 0; at < waiting.count; at++) {
    const { digest, pairs: own } = waiting.told(at)
    if (own !== undefined) pairs.set(String(digest.id), own)
  }
  return pairs
}

function settled(rulings: Rulings | null, applied: ReadonlySet<number>): Settled[] {
  return (rulings?.list ?? []).map((decision, at) => ({ decision, state: applied.has(at) ? 'applied' : 'stale' }))
}
