import { dirname, join, resolve } from 'node:path'
import type { Format, Needless } from '../corpus/choices.ts'
import type { RunEvent } from '../corpus/clean-all.ts'
import type { Offsets } from '../corpus/code-points.ts'
import { collectedName } from '../corpus/collected.ts'
import type { RawFile } from '../corpus/files.ts'
import { Refusal } from '../corpus/places.ts'
import { type RunOptions, type RunResult, run } from '../corpus/run.ts'
import { WriteError } from '../corpus/write-error.ts'
import { changeInWords } from '../report/comparison.ts'
import { jsonParts } from '../report/json.ts'
import { summaryTable } from '../report/terminal.ts'
import { counted, grouped, outcomes } from '../report/words.ts'
import { readDecisions } from './decisions-file.ts'
import { earlierReport } from './earlier-report.ts'
import { Failure } from './failure.ts'
import { colour, EXIT, type Io, type Shared } from './io.ts'
import { type Log, openLog } from './log.ts'
import { progress } from './progress.ts'
import { settings } from './settings.ts'
import { version } from './version.ts'

export interface CleanFlags extends Shared {
  readonly out: string
  readonly reports: string
  readonly config?: string
  readonly prune?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly attributions?: boolean
  readonly keep?: readonly string[]
  readonly threads?: number
  readonly drop?: readonly Needless[]
  readonly minQuality?: number
  readonly corpus?: string
  readonly format?: Format
  readonly offsets?: Offsets
  readonly failOn?: 'error' | 'warning' | 'never'
  readonly decisions?: string
  readonly compare?: string
}

/** `copydesk clean`. */
export async function cleanFolder(raw: string, flags: CleanFlags, io: Io): Promise<number> {
  const { configuration, keep, limits } = await settings(flags.config, io.cwd)
  const beside = await besides(raw, flags, io.cwd)
  const bar = progress(io.stderr, flags.quiet !== true)
  const log = openLog(io, flags, bar.clear)
  let files: readonly RawFile[] = []
  const told = (event: RunEvent) => {
    if (event.sort === 'found') {
      files = event.files
      tellFound(event, raw, log)
      return
    }
    if (event.sort === 'learned') {
      tellLearned(event, log)
      return
    }
    tellArticle(event, log)
    bar.show(event.file + 1, files.length, files[event.file]?.path ?? '')
  }
  const result = await guarded({
    ...{ raw, out: flags.out, reports: flags.reports, cwd: io.cwd, limits, told },
    recipe: {
      configuration,
      attributions: flags.attributions === true,
      keep: [...keep, ...(flags.keep ?? [])],
      decisions: beside.decisions,
    },
    threads: flags.threads,
    drop: flags.drop,
    minQuality: flags.minQuality,
    before: beside.before,
    version: version(),
    corpus: flags.corpus,
    format: flags.format,
    offsets: flags.offsets,
    prune: flags.prune,
    dryRun: flags.dryRun,
    signal: io.signal,
    layer: io.files,
  })
  bar.clear()
  const { report, pruned, changed } = result
  for (const file of pruned) log.info(`removed ${flags.out}/${file}: its raw file is gone`)
  for (const file of changed)
    log.warn(`${flags.out}/${file}: its raw file is gone, but it was changed since it was written and stays`)
  if (report.stale.length > 0 && flags.prune !== true) {
    log.warn(
      `${counted(report.stale.length, 'cleaned file')} without a raw file, such as ${report.stale[0]}; --prune removes them`,
    )
  }
  tellBeside(result, log)
  tellEnd(result, flags, io, log)
  if (flags.json === true) for (const part of jsonParts(report)) await io.stdout.write(part)
  return exitOf(report, flags)
}

/** Decisions are looked for beside the raw folder, so that they need not be named. */
async function besides(raw: string, { decisions, compare }: CleanFlags, cwd: string) {
  const path = decisions === undefined ? join(dirname(resolve(cwd, raw)), 'decisions.json') : resolve(cwd, decisions)
  return {
    decisions: await readDecisions(path, decisions ?? 'decisions.json', decisions !== undefined),
    before: compare === undefined ? null : await earlierReport(compare, cwd),
  }
}

function tellBeside({ decided, comparison }: RunResult, log: Log): void {
  const stale = decided.filter(({ state }) => state === 'stale').length
  if (decided.length > 0) log.info(`${counted(decided.length - stale, 'decision')} applied`)
  if (stale > 0) {
    const what = counted(stale, 'decision that fits', 'decisions that fit')
    log.warn(`${what} nothing any more; copydesk decisions list shows them, prune removes them`)
  }
  for (const change of comparison?.rules.filter(({ drift }) => drift !== null) ?? []) log.warn(changeInWords(change))
  if (comparison !== null) {
    const { fresh, gone } = comparison.articles
    log.info(
      `${counted(comparison.rules.length, 'rule')} with other cuts or findings than before; ${counted(fresh, 'new article')}, ${gone} gone`,
    )
  }
}

async function guarded(options: RunOptions): Promise<RunResult> {
  try {
    return await run(options)
  } catch (error) {
    if (error instanceof Refusal) throw new Failure(error.message, error.hint, EXIT.usage)
    if (error instanceof WriteError) {
      const told = error.halfway ? 'may be of this run or of the one before' : 'are those of the run before'
      throw new Failure(`${error.message}; the reports ${told}`, error.hint, EXIT.failed)
    }
    throw error
  }
}

function tellFound(
  { files, hidden, others, loops }: Extract<RunEvent, { sort: 'found' }>,
  raw: string,
  log: Log,
): void {
  const over = [
    ...(others > 0 ? [`${counted(others, 'file that is', 'files that are')} no article`] : []),
    ...(hidden > 0 ? [counted(hidden, 'hidden name')] : []),
  ]
  const passed = over.length === 0 ? '' : `; passed over ${over.join(' and ')}`
  if (files.length === 0) log.warn(`nothing to do: no .txt, .html, .jsonl or .parquet file in ${raw}${passed}`)
  else log.info(`${counted(files.length, 'file')} in ${raw}${passed}`, { files: files.length, others, hidden })
  for (const path of loops) log.warn(`${path}: a link to a folder that is read already; not followed`)
}

function tellLearned({ outlets, sha256 }: Extract<RunEvent, { sort: 'learned' }>, log: Log): void {
  const lists = Object.values(outlets)
  const lines = lists.reduce((sum, { lines }) => sum + lines.length, 0)
  const what = `${counted(lines, 'line')} that ${counted(lists.length, 'outlet')} ${lists.length === 1 ? 'prints' : 'print'} again and again`
  log.info(`${what}, learned as ${sha256.slice(0, 12)}`, { learned: sha256 })
}

function tellArticle({ account }: Extract<RunEvent, { sort: 'article' }>, log: Log): void {
  const { id, status, error, origin, cuts, findings } = account
  if (error !== null) {
    log.error(`${error.message}; ${error.hint}`, { article: id, code: error.code })
    return
  }
  if (status === 'kept-whole') log.warn(`${id}: kept whole, a cut would have taken the article itself`, { article: id })
  if (origin !== null && !origin.certain) {
    log.warn(`${id}: the encoding is a guess, ${origin.encoding}; save the file as UTF-8 to be sure`, { article: id })
  }
  if (origin !== null && origin.lossy > 0) {
    log.warn(`${id}: ${counted(origin.lossy, 'place')} that is no ${origin.encoding}, shown as U+FFFD`, { article: id })
  }
  log.debug(`${id}: ${status}, ${counted(cuts, 'cut')}, ${counted(findings, 'finding')}`)
}

function tellEnd({ report, reckoning, dropped, unchanged }: RunResult, flags: CleanFlags, io: Io, log: Log): void {
  const { articles, severities } = report
  const facts = { articles, findings: severities, reckoning, ...(dropped === 0 ? {} : { dropped }) }
  const less = dropped === 0 ? '' : `; ${grouped(dropped)} of them dropped, see ${flags.reports}/dropped.jsonl`
  if (unchanged) {
    const left = reckoning.total - reckoning.unchanged
    const others = left === 0 ? '' : `, and ${counted(left, 'article')} that came to nothing then as now`
    const what = `${counted(reckoning.unchanged, 'article')} unchanged since the run before${others}`
    log.info(`nothing to do: ${what}; see ${flags.reports}/report.html`, facts)
    return
  }
  const where =
    flags.dryRun === true
      ? 'nothing was written'
      : `articles in ${[flags.out, collectedName(flags.format ?? 'text') ?? []].flat().join('/')}, reports in ${flags.reports}; see ${flags.reports}/report.html`
  const table = io.stderr.isTTY && flags.quiet !== true && articles.total > 0
  if (table) io.stderr.write(summaryTable(report, colour(io.stderr, io, flags), io.stderr.columns))
  const still = reckoning.unchanged === 0 ? '' : `; ${accountOf(reckoning)}`
  log.info(`${table ? '' : `${outcomes(articles)} `}${where}${still}${less}`, facts)
}

/** Where every article went, when some were done before. */
function accountOf({ total, cleaned, unchanged, failed, quarantined }: RunResult['reckoning']): string {
  const parts = Object.entries({ cleaned, unchanged, failed, quarantined }).filter(([, count]) => count > 0)
  return `all ${counted(total, 'article')} accounted for: ${parts.map(([name, count]) => `${count} ${name}`).join(', ')}`
}

function exitOf({ articles, severities }: RunResult['report'], { failOn }: CleanFlags): number {
  if (articles.failed + articles.quarantined > 0) return EXIT.failed
  const grave =
    failOn === undefined || failOn === 'never' ? 0 : severities.error + (failOn === 'warning' ? severities.warning : 0)
  return grave > 0 ? EXIT.findings : EXIT.done
}
