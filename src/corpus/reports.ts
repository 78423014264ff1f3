import pLimit from 'p-limit'
import { audits, corpusRules } from '../audits.ts'
import { lowered } from '../quality.ts'
import { type Comparison, comparison, type Traces, traces } from '../report/comparison.ts'
import { CSV_HEAD, csvRows } from '../report/csv.ts'
import { decidedFile, type Settled } from '../report/decisions.ts'
import { type PageInput, pageFiles } from '../report/html.ts'
import { json } from '../report/json.ts'
import { markdown } from '../report/markdown.ts'
import type { PageFile } from '../report/page-parts.ts'
import { type Place, SARIF_END, sarifHead, sarifResult } from '../report/sarif.ts'
import { summary } from '../report/summary.ts'
import type { Finding, Line, Report } from '../report/wire.ts'
import { loudAcross, type Rulings } from '../ruled.ts'
import type { Draft, OutputFolder } from './atomic.ts'
import type { Corpus } from './corpus.ts'
import { PAGE, staleParts } from './page-folder.ts'
import type { Shown } from './shown.ts'
import type { Spill } from './spill.ts'

export interface Reporting {
  readonly reports: OutputFolder
  /** The records for `restore`, which appear with the reports or not at all. */
  readonly kept: Draft
  readonly waiting: Spill<Shown>
  readonly corpus: Corpus
  readonly stale: readonly string[]
  readonly rulings: Rulings | null
  /** An earlier report to compare with. */
  readonly before: Traces | null
  /** The raw folder as it was named, for paths that a code host can follow. */
  readonly raw: string
  readonly version: string
  /** Data beyond which the page becomes a folder, in bytes. */
  readonly pageLimit?: number | undefined
  readonly dryRun?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

export interface Reported {
  readonly report: Report
  readonly decided: readonly Settled[]
  readonly comparison: Comparison | null
}

/** Parts of a page being brought to the disk at once. */
const WRITERS = 16

/** Writes the reports, each whole or not at all, and none of them when one cannot be written. */
export async function writeReports(reporting: Reporting): Promise<Reported> {
  const { reports, kept, waiting, stale, signal, before } = reporting
  await waiting.seal()
  const drafts: Draft[] = [kept]
  const draft = async (name: string): Promise<Draft> => {
    const made = await reports.draft(name)
    drafts.push(made)
    return made
  }
  try {
    const across = loudFindings(reporting)
    const byId = byArticle(across.findings)
    const [lines, csv, sarif] = [
      await draft('articles.jsonl'),
      await draft('findings.csv'),
      await draft('findings.sarif'),
    ]
    await csv.write(CSV_HEAD)
    await sarif.write(sarifHead([...audits, ...corpusRules], reporting.version))
    const tally = summary()
    const now = before === null ? null : traces()
    const places = new Map<Line['id'], Place>()
    const folder = relativeOf(reporting.raw)
    let results = 0
    for (const { line: own, outlet, place, decided } of waiting.values()) {
      for (const at of decided) across.applied.add(at)
      const line = withFindings(own, byId)
      tally.add(line, outlet)
      await lines.write(`${JSON.stringify(line)}\n`)
      await csv.write(csvRows(line, outlet))
      if (byId.has(String(line.id))) places.set(line.id, place)
      if ('body' in own) {
        for (const finding of own.findings)
          await sarif.write(sarifResult(finding, () => place, folder, results++ === 0))
        now?.add(own.id, 'body' in line ? [...line.ledger, ...line.findings] : [])
      }
      signal?.throwIfAborted()
    }
    for (const finding of across.findings)
      await sarif.write(sarifResult(finding, id => places.get(id) ?? null, folder, results++ === 0))
    await sarif.write(SARIF_END)
    const report = tally.report({ findings: across.findings, clusters: [...reporting.corpus.clusters()], stale })
    const changes = before === null || now === null ? null : comparison(before, now)
    const decided = settledAll(reporting.rulings, across.applied)
    await (await draft('report.json')).write(json(report))
    await (await draft('report.md')).write(markdown(report, { decided, comparison: changes }))
    if (changes !== null) await (await draft('comparison.json')).write(`${JSON.stringify(changes, null, 2)}\n`)
    if (decided.length > 0) await (await draft('decided.json')).write(decidedFile(decided))
    const parts = await writePage(
      pageFiles(report, shownWith(waiting, byId), { decided, comparison: changes }, reporting.pageLimit),
      reporting,
      draft,
    )
    for (const file of drafts) await file.finish()
    signal?.throwIfAborted()
    if (reporting.dryRun !== true) {
      for (const file of drafts) await file.publish()
      if (changes === null) await reports.remove('comparison.json')
      if (decided.length === 0) await reports.remove('decided.json')
      for (const name of await staleParts(reports, parts)) await reports.remove(name)
      await reports.settle()
    }
    return { report, decided, comparison: changes }
  } finally {
    for (const file of drafts) await file.discard()
  }
}

/** Parts carry the name of their content, so they may appear before the page that asks for them; the pages appear with the other reports. Returns the names of all but `report.html`. */
async function writePage(
  files: Iterable<PageFile>,
  { reports, dryRun, signal }: Reporting,
  draft: (name: string) => Promise<Draft>,
): Promise<Set<string>> {
  const limit = pLimit(WRITERS)
  const names = new Set<string>()
  const writing = new Set<Promise<void>>()
  const broken: { error: unknown }[] = []
  for (const { name, content } of files) {
    if (broken[0] !== undefined) break
    signal?.throwIfAborted()
    if (name === PAGE || name === 'report/index.html') {
      await (await draft(name)).write(content)
      if (name !== PAGE) names.add(name)
      continue
    }
    if (names.has(name)) continue
    names.add(name)
    if (dryRun === true || (await reports.existing(name)) !== null) continue
    const done = limit(() => reports.write(name, content))
      .catch(error => {
        broken.push({ error })
      })
      .then(() => {
        writing.delete(done)
      })
    writing.add(done)
    if (writing.size >= 2 * WRITERS) await Promise.race(writing)
  }
  await Promise.all(writing)
  if (broken[0] !== undefined) throw broken[0].error
  return names
}

/** Findings across articles that nobody has settled; `applied` goes on to take the decisions that fit single articles. */
function loudFindings({ corpus, waiting, rulings }: Reporting): { findings: readonly Finding[]; applied: Set<number> } {
  const findings = corpus.findings()
  if (rulings === null) return { findings, applied: new Set() }
  const outlets = new Map<Line['id'], string | null>()
  for (const { line, here } of waiting.values()) outlets.set(line.id, here ?? null)
  const { loud, applied } = loudAcross(findings, rulings, id => outlets.get(id) ?? null)
  return { findings: loud, applied: new Set(applied) }
}

function settledAll(rulings: Rulings | null, applied: ReadonlySet<number>): Settled[] {
  return (rulings?.list ?? []).map((decision, at) => ({ decision, state: applied.has(at) ? 'applied' : 'stale' }))
}

/** The folder as a code host knows it; an absolute path is of this machine and says nothing there. */
function relativeOf(raw: string): string {
  const path = raw.replaceAll('\\', '/')
  return path.startsWith('/') || path.startsWith('..') || /^[a-z]:/iu.test(path) ? '' : path
}

function* shownWith(waiting: Spill<Shown>, across: ReadonlyMap<string, readonly Finding[]>): Generator<PageInput> {
  for (const shown of waiting.values()) yield { ...shown, line: withFindings(shown.line, across) }
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
