import { audits, corpusRules } from '../audits.ts'
import { CSV_HEAD, csvRows } from '../report/csv.ts'
import { encodedPath, type Place, SARIF_END, sarifHead, sarifResult } from '../report/sarif.ts'
import type { Finding, Line } from '../report/wire.ts'
import type { Across } from './across.ts'
import type { Draft } from './atomic.ts'
import type { Shown } from './shown.ts'
import { sarifBelow, type Told } from './told.ts'

/** `findings.csv` and `findings.sarif`, article by article. */
export interface FindingsFiles {
  /** An article for which nothing was found across articles. */
  add(told: Told): Promise<void>
  /** `line` is the article's own with what was found across articles. */
  addWith(shown: Shown, line: Line): Promise<void>
  /** Adds what was found across articles to `findings.sarif`, where each finding stands once. */
  end(): Promise<void>
}

export interface FindingsOptions {
  /** Where the raw folder is, as a code host knows it. */
  readonly folder: string
  readonly version: string
}

export async function findingsFiles(
  draft: (name: string) => Promise<Draft>,
  across: Across,
  options: FindingsOptions,
): Promise<FindingsFiles> {
  const folder = encodedPath(options.folder)
  const csv = await draft('findings.csv')
  const sarif = await draft('findings.sarif')
  await csv.write(CSV_HEAD)
  await sarif.write(sarifHead([...audits, ...corpusRules], options.version))
  const places = new Map<Line['id'], Place>()
  let first = true
  const result = async (finding: Finding, placeOf: (id: Line['id']) => Place | null) => {
    await sarif.write(sarifResult(finding, placeOf, folder, first))
    first = false
  }
  return {
    async add({ csv: rows, sarif: results }) {
      if (rows !== '') await csv.write(rows)
      if (results === '') return
      const text = sarifBelow(results, folder)
      await sarif.write(first ? text.slice(1) : text)
      first = false
    },
    async addWith({ line: own, outlet, place }, line) {
      await csv.write(csvRows(line, outlet))
      if (place !== null && across.has(line.id)) places.set(line.id, place)
      if ('body' in own) for (const finding of own.findings) await result(finding, () => place)
    },
    async end() {
      for (const finding of across.findings) await result(finding, id => places.get(id) ?? null)
      await sarif.write(SARIF_END)
    },
  }
}

/** The raw folder as it was named, for paths that a code host can follow; an absolute one is of this machine and says nothing there. */
export function hostedFolder(raw: string): string {
  const path = raw.replaceAll('\\', '/')
  return path.startsWith('/') || path.startsWith('..') || /^[a-z]:/iu.test(path) ? '' : path
}
