import type { CutShare, PageIndex, PageRow, RuleShare, StageShare } from './page-data.ts'
import { inked, weights } from './weights.ts'
import type { CleanedLine, Finding, Line, Report } from './wire.ts'

/** The rows of the table and the sums over them, from the lines of a run in its order. */
export interface PageRows {
  readonly rows: readonly PageRow[]
  /** Returns the place of its row. */
  add(line: Line, outlet: string | null, here: string | null): number
  facts(report: Report): Pick<PageIndex, 'cuts' | 'names' | 'clutter' | 'stageShares' | 'ruleShares'>
}

/** Outlets that a chart can tell apart. */
const OUTLETS = 12

export function pageRows(): PageRows {
  const names = { rules: dictionary(), kinds: dictionary(), stages: dictionary() }
  const clutter = new Set<number>()
  const cuts = new Map<string, { -readonly [Key in keyof CutShare]: CutShare[Key] }>()
  const stages = new Map<string, { -readonly [Key in keyof StageShare]: StageShare[Key] }>()
  const flags = new Map<string, { -readonly [Key in keyof RuleShare]: RuleShare[Key] }>()
  const rows: PageRow[] = []

  function addCuts(line: CleanedLine, outlet: string | null): void {
    for (const { rule, stage, kind, fate, text } of line.ledger) {
      clutter.add(names.rules.index(rule))
      const characters = inked(text)
      const share = known(cuts, `${stage}\n${kind}\n${fate}`, { stage, kind, fate, cuts: 0, characters: 0 })
      share.cuts++
      share.characters += characters
      if (outlet !== null)
        known(stages, `${outlet}\n${stage}`, { outlet, stage, characters: 0 }).characters += characters
    }
  }

  function addFindings(findings: readonly Finding[]): void {
    for (const { rule, severity } of findings)
      known(flags, `${rule}\n${severity}`, { rule, severity, count: 0 }).count++
  }

  return {
    rows,
    add(line, outlet, here) {
      if ('error' in line) return rows.push(failedRow(line, here)) - 1
      const row = { ...cleanedRow(line, outlet, names), here }
      addCuts(line, row.outlet)
      addFindings(line.findings.filter(({ passages }) => passages.every(({ article }) => article === line.id)))
      return rows.push(row) - 1
    },
    facts(report) {
      const large = new Set(
        report.sources
          .filter(({ sort }) => sort === 'outlet')
          .slice(0, OUTLETS)
          .map(({ name }) => name),
      )
      addFindings(report.findings)
      const ruleShares = [...flags.values()].map(share => ({ ...share }))
      flags.clear()
      return {
        cuts: [...cuts.values()].sort((a, b) => b.characters - a.characters || (a.kind < b.kind ? -1 : 1)),
        stageShares: [...stages.values()].filter(({ outlet }) => large.has(outlet)),
        ruleShares,
        names: { rules: names.rules.list, kinds: names.kinds.list, stages: names.stages.list },
        clutter: [...clutter],
      }
    },
  }
}

function known<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  const found = map.get(key) ?? fresh
  map.set(key, found)
  return found
}

/** The audit whose passages stand in other articles too. */
const SHARED = 'shared-passage'

/** Share of the body's characters outside of passages that other articles have. */
function originality({ id, body, findings }: CleanedLine): number | null {
  const whole = inked(body)
  if (whole === 0) return null
  const passages = findings
    .filter(({ rule }) => rule === SHARED)
    .flatMap(finding => finding.passages.filter(({ article }) => article === id))
    .sort((a, b) => a.span[0] - b.span[0])
  let reach = 0
  let shared = 0
  for (const { span, text } of passages) {
    const length = span[1] - span[0]
    const fresh = Math.max(0, span[1] - Math.max(span[0], reach))
    // What an earlier passage covers already counts once; markup between words makes a span longer than its text.
    if (length > 0) shared += inked(text) * (fresh / length)
    reach = Math.max(reach, span[1])
  }
  return Math.round(Math.max(0, 1 - shared / whole) * 1000) / 1000
}

interface Names {
  readonly list: string[]
  index(name: string): number
}

function dictionary(): Names {
  const list: string[] = []
  const known = new Map<string, number>()
  return {
    list,
    index(name) {
      const at = known.get(name) ?? list.push(name) - 1
      known.set(name, at)
      return at
    },
  }
}

function cleanedRow(line: CleanedLine, outlet: string | null, names: Record<keyof PageIndex['names'], Names>): PageRow {
  const { visible, kept } = weights(line)
  const count = (severity: string) => line.findings.filter(finding => finding.severity === severity).length
  const indexes = (dictionary: Names, list: readonly string[]) => [...new Set(list.map(dictionary.index))]
  return {
    id: line.id,
    line: line.line,
    status: line.status,
    headline: line.headline,
    language: line.language,
    outlet: line.metadata.publisher ?? outlet,
    agencies: line.metadata.agencies,
    published: line.metadata.published,
    quality: line.quality.score,
    cuts: line.ledger.length,
    cutShare: visible === 0 ? 0 : Math.round(((visible - kept) / visible) * 1000) / 1000,
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    cannotTell: line.findings.filter(({ verdict }) => verdict === 'cannot-tell').length,
    original: originality(line),
    rules: indexes(
      names.rules,
      [...line.ledger, ...line.findings].map(({ rule }) => rule),
    ),
    kinds: indexes(
      names.kinds,
      line.ledger.map(({ kind }) => kind),
    ),
    stages: indexes(
      names.stages,
      line.ledger.map(({ stage }) => stage),
    ),
    findings: line.findings.map(({ id }) => id),
    failure: null,
    part: null,
    here: null,
  }
}

function failedRow({ id, line, status, error }: Extract<Line, { error: unknown }>, here: string | null): PageRow {
  return {
    id,
    line,
    status,
    headline: null,
    language: null,
    outlet: null,
    agencies: [],
    published: null,
    quality: null,
    cuts: 0,
    cutShare: 0,
    error: 0,
    warning: 0,
    note: 0,
    cannotTell: 0,
    original: null,
    rules: [],
    kinds: [],
    stages: [],
    findings: [],
    failure: error,
    part: null,
    here,
  }
}
