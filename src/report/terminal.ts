import { cell, type Paint, paint } from './paint.ts'
import type { Report } from './wire.ts'
import { counted, grouped, outcomes, percent, shares, visible } from './words.ts'

/** Rows of each table at the end of a run: the whole must fit one screen. */
const ROWS = 8
const BAR = 30
const NAME = 28
const FALLBACK_WIDTH = 80
/** Wider lines are hard to follow with the eye. */
const WIDEST = 120

/** The table at the end of a run: what changed, what looks wrong, what needs a person. Ends with a line break. */
export function summaryTable(report: Report, colour: boolean, width = FALLBACK_WIDTH): string {
  const ink = paint(colour)
  const wide = Math.min(width, WIDEST)
  const lines = [
    '',
    ink.strong(outcomes(report.articles)),
    shares(report.characters),
    '',
    ...changed(report, ink),
    '',
    ...wrong(report, ink),
    '',
    ...needed(report, ink, wide),
    '',
  ]
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

function changed(report: Report, ink: Paint): string[] {
  const { characters, rules, quality } = report
  const stages = new Map<string, number>()
  for (const { sort, stage, count } of rules)
    if (sort === 'clutter' && stage !== null) stages.set(stage, (stages.get(stage) ?? 0) + count)
  const bar = (name: string, part: number, fill: string, painted: (text: string) => string) => {
    const length = part === 0 ? 0 : Math.max(1, Math.round((part / Math.max(1, characters.visible)) * BAR))
    return `  ${name.padEnd(9)}${painted(fill.repeat(length))}${' '.repeat(BAR - length)} ${percent(part, characters.visible).padStart(6)}  ${grouped(part)}`
  }
  return [
    ink.strong('What changed'),
    bar('kept', characters.kept, '█', text => text),
    bar('lifted', characters.lifted, '▒', ink.note),
    bar('removed', characters.removed, '░', ink.error),
    ...[...stages].map(([stage, count]) => `  ${cell(stage, NAME)} ${grouped(count).padStart(7)} cuts`),
    ...(quality.median === null
      ? []
      : [`  ${cell('quality, median', NAME)} ${String(quality.median).padStart(7)} of 100`]),
  ]
}

function wrong(report: Report, ink: Paint): string[] {
  const { error, warning, note } = report.severities
  const audits = report.rules.filter(({ sort }) => sort !== 'clutter')
  if (audits.length === 0) return [ink.strong('What looks wrong'), '  nothing that the audits know']
  const more = audits.length - ROWS
  return [
    `${ink.strong('What looks wrong')}  ${ink.error(counted(error, 'error'))}, ${ink.warning(counted(warning, 'warning'))}, ${ink.note(counted(note, 'note'))}`,
    ...audits
      .slice(0, ROWS)
      .map(
        row =>
          `  ${cell(row.rule, NAME)} ${grouped(row.count).padStart(7)} ${row.sort === 'corpus' ? 'across' : 'in'} ${counted(row.articles, 'article')}`,
      ),
    ...(more > 0 ? [ink.faint(`  and ${counted(more, 'more rule')}`)] : []),
  ]
}

function needed(report: Report, ink: Paint, width: number): string[] {
  const { attention } = report
  if (attention.length === 0) return [ink.strong('What needs a person'), '  nothing']
  const longest = Math.max(...attention.slice(0, ROWS).map(({ article }) => visible(String(article)).length))
  const name = Math.min(longest, Math.floor(width / 2))
  const more = attention.length - ROWS
  return [
    ink.strong('What needs a person'),
    ...attention
      .slice(0, ROWS)
      .map(({ article, why }) => `  ${cell(String(article), name)}  ${cell(why, Math.max(20, width - name - 4))}`),
    ...(more > 0 ? [ink.faint(`  and ${counted(more, 'more article')}, in the report`)] : []),
  ]
}
