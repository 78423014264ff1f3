import type { Comparison } from './comparison.ts'
import type { Settled } from './decisions.ts'
import { LEAD, LEAD_HASH, SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.generated.ts'
import type { PageIndex } from './page-data.ts'
import { data, type PageFile, partName, partOf, partsWithin } from './page-parts.ts'
import { pageRows } from './page-rows.ts'
import { type PageEntry, type PageInput, pageEntries } from './page-share.ts'
import { spoken } from './spoken.ts'
import type { Report } from './wire.ts'

/** What stands on the page besides the run itself. */
export interface Beside {
  readonly decided?: readonly Settled[]
  readonly comparison?: Comparison | null
}

/** Beyond about this much data browsers stall on a single page: vitest-dev/vitest#10235 from 3 MB, allure-framework/allure3#88 warns later. */
const PAGE_LIMIT = 5_000_000

/**
 * `report.html`: one page that asks nobody for anything. Its data is inert JSON, its script and style are named by hash, and nothing else may run.
 * Past the limit the page moves into the folder `report/`, with a file for each article that it asks for when the article is opened,
 * and `report.html` leads there. The files of parts come first, each as soon as it is known; their names are those of their content.
 */
export function* pageFiles(
  report: Report,
  articles: Iterable<PageEntry>,
  { decided = [], comparison = null }: Beside = {},
  limit = PAGE_LIMIT,
): Generator<PageFile, void, undefined> {
  const table = pageRows()
  const parts = partsWithin(limit)
  const speech = spoken()
  for (const { share, part } of articles) {
    const at = table.add(share)
    speech.add(at, share.said)
    if (part !== null) yield* parts.add(at, part)
  }
  const facts = table.facts(report)
  yield* parts.add('spoken', partOf(speech.part(report.events)))
  const findings = gravest(report.findings)
  const index = (file: (at: number | 'spoken') => string | null): PageIndex => ({
    report: { ...report, findings, events: report.events.map(event => ({ ...event, statements: [] })) },
    beyond: report.findings.length - findings.length,
    ...facts,
    rows: table.rows.map((row, at) => (row.failure === null ? { ...row, part: file(at) } : row)),
    spoken: file('spoken') ?? '',
    decided,
    comparison,
  })
  const inline = data(index(partName))
  yield* parts.reserve(inline.length)
  if (parts.kept !== null) {
    yield { name: 'report.html', content: page(inline, [...parts.kept]) }
    return
  }
  yield { name: 'report/index.html', content: page(data(index(parts.file)), null) }
  yield { name: 'report.html', content: LEADS_ON }
}

/** Findings across articles in the index, which a browser reads at once; each also stands with its articles. */
const ACROSS = 20_000

function gravest(findings: Report['findings']): Report['findings'] {
  if (findings.length <= ACROSS) return findings
  const grave = ['error', 'warning', 'note'] as const
  return grave.flatMap(severity => findings.filter(finding => finding.severity === severity)).slice(0, ACROSS)
}

/** The page whole, however large. */
export function html(report: Report, articles: Iterable<PageInput>, beside: Beside = {}): string {
  const [page] = pageFiles(report, pageEntries(articles), beside, Number.POSITIVE_INFINITY)
  return String(page?.content ?? '')
}

/** Scripts beside the page are its own parts. A page opened from disk has no origin of its own, so they are named by their scheme there; the script takes none whose address it has not made. */
const PARTS = {
  inline: { script: '', types: "trusted-types 'none'" },
  beside: { script: " 'self' file:", types: 'trusted-types parts' },
} as const

/** Parts stand in the page as inert JSON, or beside it: null. */
function page(index: string, parts: readonly (readonly [name: string, json: string])[] | null): string {
  const { script, types } = PARTS[parts === null ? 'beside' : 'inline']
  const policy = [
    "default-src 'none'",
    `script-src '${SCRIPT_HASH}'${script}`,
    `style-src '${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    types,
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
    ...(parts ?? []).map(([name, json]) => `<script type="application/json" id="part-${name}">${json}</script>`),
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** What `report.html` is when the page stands in a folder: a way there that keeps what a permalink says. */
const LEADS_ON = [
  '<!doctype html>',
  '<html lang="en">',
  '<head>',
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${LEAD_HASH}'">`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="color-scheme" content="light dark">',
  '<title>Copy report</title>',
  '</head>',
  '<body>',
  '<p>This report is large and stands in a folder: <a href="report/index.html">open it</a>.</p>',
  `<script>${LEAD}</script>`,
  '</body>',
  '</html>',
  '',
].join('\n')
