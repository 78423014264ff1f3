import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.generated.ts'
import { bytes, partsWithin } from './page-budget.ts'
import type { CutShare, PageArticle, PageIndex, PageRow } from './page-data.ts'
import type { Piece } from './piece.ts'
import { inked, weights } from './weights.ts'
import type { CleanedLine, Line, Report } from './wire.ts'

/** One article as the page shows it. `outlet` stands in where the line names no publisher. */
export interface PageInput {
  readonly line: Line
  readonly pieces: readonly Piece[]
  readonly outlet?: string | null
}

/** Beyond about this much data browsers stall on a single page: vitest-dev/vitest#10235 from 3 MB, allure-framework/allure3#88 warns later. */
const LIMIT = 5_000_000

/** `report.html`: one page that asks nobody for anything. Its data is inert JSON, its script and style are named by hash, and nothing else may run. */
export function html(report: Report, articles: Iterable<PageInput>, limit = LIMIT): string {
  const names = { rules: dictionary(), kinds: dictionary(), stages: dictionary() }
  const clutter = new Set<number>()
  const cuts = new Map<string, { -readonly [Key in keyof CutShare]: CutShare[Key] }>()
  const rows: PageRow[] = []
  const parts = partsWithin(limit)
  for (const { line, pieces, outlet } of articles) {
    if ('error' in line) {
      rows.push(failedRow(line))
      parts.add(null)
      continue
    }
    for (const [at, entry] of line.ledger.entries()) {
      clutter.add(names.rules.index(entry.rule))
      const key = `${entry.stage}\n${entry.kind}\n${entry.fate}`
      const share = cuts.get(key) ?? { stage: entry.stage, kind: entry.kind, fate: entry.fate, cuts: 0, characters: 0 }
      share.cuts++
      share.characters += inked(line.ledger[at]?.text ?? '')
      cuts.set(key, share)
    }
    rows.push(cleanedRow(line, outlet ?? null, names))
    parts.add({ account: data(account(line)), pieces: data(pieces), telling: line.findings.length > 0 })
  }
  const index: PageIndex = {
    report,
    cuts: [...cuts.values()].sort((a, b) => b.characters - a.characters || (a.kind < b.kind ? -1 : 1)),
    names: { rules: names.rules.list, kinds: names.kinds.list, stages: names.stages.list },
    clutter: [...clutter],
    rows,
    leftOut: { texts: 0, accounts: 0, limit },
  }
  const { articles: kept, texts, accounts } = parts.settled(bytes(data(index)))
  return page(data({ ...index, leftOut: { texts, accounts, limit } }), kept)
}

/** JSON that no HTML parser can mistake for markup and no script parser for a line break. */
export function data(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function page(index: string, articles: readonly (string | null)[]): string {
  const policy = [
    "default-src 'none'",
    `script-src '${SCRIPT_HASH}'`,
    `style-src '${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<title>Copy report</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<div id="page"><noscript>This report is drawn by its own script, which this browser does not run. The same facts stand in report.md beside it.</noscript></div>',
    `<script type="application/json" id="index">${index}</script>`,
    ...articles.flatMap((json, at) =>
      json === null ? [] : [`<script type="application/json" id="article-${at}">${json}</script>`],
    ),
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
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
  }
}

function failedRow({ id, line, status, error }: Extract<Line, { error: unknown }>): PageRow {
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
    rules: [],
    kinds: [],
    stages: [],
    findings: [],
    failure: error,
  }
}

function account(line: CleanedLine): Omit<PageArticle, 'pieces'> {
  const { standfirst, metadata, ledger, findings, repairs, quality } = line
  return { standfirst, metadata, ledger, findings, repairs, quality }
}
