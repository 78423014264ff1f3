import { type Comparison, changeInWords } from './comparison.ts'
import type { Settled } from './decisions.ts'
import type { Beside } from './html.ts'
import type { Finding, Report } from './wire.ts'
import { clipped, grouped, outcomes, percent, shares, visible } from './words.ts'

/** Rows of a table on the first screen; the rest stands in `report.json`. */
const FIRST_SCREEN_ROWS = 12
/** Rows of a table further down. */
const ROWS = 50
/** Characters of a passage or a message in a table cell. */
const CELL = 240

/** `report.md`: what changed, what looks wrong, what needs a person, in that order; then sources and what articles share. */
export function markdown(report: Report, beside: Pick<Beside, 'decided' | 'comparison'> = {}): string {
  const parts = [
    '# Copy report',
    `**${outcomes(report.articles)}** ${shares(report.characters)}`,
    ...changed(report),
    ...wrong(report),
    ...needed(report),
    ...compared(beside.comparison ?? null),
    ...undecided(beside.decided ?? []),
    ...sources(report),
    ...shared(report),
    ...stale(report),
  ]
  return `${parts.join('\n\n')}\n`
}

function changed(report: Report): string[] {
  const { characters, languages, kinds, rules, quality } = report
  const facts: [string, string][] = [
    ['Characters kept', `${grouped(characters.kept)} (${percent(characters.kept, characters.visible)})`],
    ['Lifted into metadata', `${grouped(characters.lifted)} (${percent(characters.lifted, characters.visible)})`],
    ['Removed', `${grouped(characters.removed)} (${percent(characters.removed, characters.visible)})`],
    ['Quality, mean and median', `${quality.mean ?? '–'} and ${quality.median ?? '–'} of 100`],
    ['Languages', list(languages)],
    ['Kinds of cuts', list(kinds)],
  ]
  const clutter = rules.filter(({ sort }) => sort === 'clutter')
  return [
    '## What changed',
    table(
      ['', ''],
      facts.map(([name, value]) => [name, value]),
    ),
    ...(clutter.length === 0
      ? ['Nothing was cut.']
      : rows(
          ['Rule', 'Stage', 'Cuts', 'Articles'],
          clutter.map(row => [inline(row.rule), inline(row.stage ?? ''), grouped(row.count), grouped(row.articles)]),
          FIRST_SCREEN_ROWS,
        )),
  ]
}

function wrong(report: Report): string[] {
  const { error, warning, note } = report.severities
  const audits = report.rules.filter(({ sort }) => sort !== 'clutter')
  if (audits.length === 0) return ['## What looks wrong', 'No audit found anything.']
  return [
    '## What looks wrong',
    `${grouped(error)} errors, ${grouped(warning)} warnings, ${grouped(note)} notes.`,
    ...rows(
      ['Rule', 'Looks at', 'Findings', 'Articles'],
      audits.map(row => [
        inline(row.rule),
        row.sort === 'corpus' ? 'several articles' : 'one article',
        grouped(row.count),
        grouped(row.articles),
      ]),
      FIRST_SCREEN_ROWS,
    ),
  ]
}

function needed(report: Report): string[] {
  if (report.attention.length === 0) return ['## What needs a person', 'Nothing.']
  const items = report.attention.map(({ article, why }) => [name(article), inline(why)])
  return ['## What needs a person', ...rows(['Article', 'Why'], items, FIRST_SCREEN_ROWS)]
}

function compared(comparison: Comparison | null): string[] {
  if (comparison === null) return []
  const { articles, rules } = comparison
  const title = '## Since the report before'
  const sentence = `${grouped(articles.before)} articles before, ${grouped(articles.now)} now: ${grouped(articles.fresh)} new, ${grouped(articles.gone)} gone.`
  if (rules.length === 0) return [title, sentence, 'No cut and no finding differs.']
  return [title, sentence, ...rules.slice(0, ROWS).map(change => `- ${inline(changeInWords(change))}`)]
}

function undecided(decided: readonly Settled[]): string[] {
  const stale = decided.filter(({ state }) => state === 'stale')
  if (decided.length === 0) return []
  return [
    '## Decisions',
    `${grouped(decided.length - stale.length)} applied, ${grouped(stale.length)} stale.`,
    ...(stale.length === 0
      ? []
      : rows(
          ['Article', 'Rule', 'Decided'],
          stale.map(({ decision }) => [
            name(decision.article),
            inline(decision.rule),
            inline(`${decision.on} ${decision.verdict}`),
          ]),
          ROWS,
        )),
  ]
}

function sources(report: Report): string[] {
  const tableOf = (title: string, sort: 'outlet' | 'agency') => {
    const found = report.sources.filter(source => source.sort === sort)
    if (found.length === 0) return []
    const cells = found.map(source => [
      inline(source.name),
      grouped(source.articles),
      String(source.quality ?? '–'),
      grouped(source.findings),
      percent(source.removedShare, 1),
    ])
    return [`## ${title}`, ...rows(['Name', 'Articles', 'Quality', 'Findings', 'Removed'], cells, ROWS)]
  }
  return [...tableOf('Outlets', 'outlet'), ...tableOf('Agencies', 'agency')]
}

function shared(report: Report): string[] {
  const clusters = report.clusters.map(({ articles, sharedWords }) => [
    grouped(sharedWords),
    articles.length > CLUSTER_NAMES
      ? `${articles.slice(0, CLUSTER_NAMES).map(name).join(', ')} and ${grouped(articles.length - CLUSTER_NAMES)} more`
      : articles.map(name).join(', '),
  ])
  return [
    ...(clusters.length === 0
      ? []
      : ['## Articles that share passages', ...rows(['Shared words', 'Articles'], clusters, ROWS)]),
    ...(report.findings.length === 0
      ? []
      : ['## Findings across articles', ...rows(['Rule', 'Finding', 'Rests on'], report.findings.map(finding), ROWS)]),
  ]
}

/** Names shown of one cluster before the rest is only counted. */
const CLUSTER_NAMES = 6

function finding(found: Finding): string[] {
  const rests = found.passages.map(passage => `${name(passage.article)}: “${inline(clipped(passage.text, CELL))}”`)
  const verdict = found.verdict === 'cannot-tell' ? `${found.severity}, cannot tell` : found.severity
  return [`${inline(found.rule)} (${verdict})`, inline(found.message), rests.join('<br>')]
}

function stale(report: Report): string[] {
  if (report.stale.length === 0) return []
  return [
    '## Cleaned files whose raw file is gone',
    ...rows(
      ['File'],
      report.stale.map(file => [inline(file)]),
      ROWS,
    ),
  ]
}

function list(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).map(([key, count]) => `${inline(key)} ${grouped(count)}`)
  return entries.length === 0 ? '–' : entries.join(', ')
}

function rows(head: readonly string[], cells: readonly (readonly string[])[], limit: number): string[] {
  const more = cells.length - limit
  return [table(head, cells.slice(0, limit)), ...(more > 0 ? [`… and ${grouped(more)} more, in \`report.json\`.`] : [])]
}

function table(head: readonly string[], cells: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...cells.map(line)].join('\n')
}

function name(id: string | number): string {
  return inline(String(id))
}

/** What CommonMark, GitHub's tables and mathematics, or an autolink take for markup within a line. */
const MARKUP = /[\\`*_[\]#|~$@]|:(?=\/\/)|www\./g

/** Untrusted text for one table cell: what it says is what a reader sees, on one line. */
export function inline(text: string): string {
  return visible(clipped(text, 4 * CELL))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(MARKUP, mark => (mark === 'www.' ? 'www\\.' : `\\${mark}`))
}
