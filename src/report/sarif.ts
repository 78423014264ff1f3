import type { Finding, Line, Passage } from './wire.ts'

/** Where an article stands in the raw folder. `starts` are the offsets at which its lines begin; null when it is one line of a file of many, which `line` then names. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly starts: readonly number[] | null
}

export type PlaceOf = (article: Line['id']) => Place | null

const LEVELS = { error: 'error', warning: 'warning', note: 'note' } as const

/** What stands before the results of `findings.sarif` (SARIF 2.1.0). `rules` are all that may speak, by id. */
export function sarifHead(
  rules: readonly { readonly id: string; readonly summary: string }[],
  version: string,
): string {
  const driver = {
    name: 'copydesk',
    semanticVersion: version,
    rules: rules.map(({ id, summary }) => ({ id, shortDescription: { text: `Flags ${summary}` } })),
  }
  const head = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }],
  }
  return JSON.stringify(head).slice(0, -END.length)
}

const END = ']}]}'
export const SARIF_END = `\n${END}\n`

/** One result. `first` says that none stands before it. Paths begin with `folder`, an encoded path, unless it is empty. */
export function sarifResult(finding: Finding, placeOf: PlaceOf, folder: string, first: boolean): string {
  const locations = finding.passages.flatMap(passage => {
    const place = placeOf(passage.article)
    return place === null ? [] : [location(passage, place, folder)]
  })
  const [at, ...related] = locations
  const result = {
    ruleId: finding.rule,
    // "Insufficient information to decide" is a kind of its own, which the format gives no level.
    ...(finding.verdict === 'cannot-tell' ? { kind: 'open', level: 'none' } : { level: LEVELS[finding.severity] }),
    message: { text: finding.message },
    ...(at === undefined ? {} : { locations: [at] }),
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place, id) => ({ id, ...place })) }),
    partialFingerprints: { 'copydesk/v1': finding.id },
  }
  return `${first ? '' : ','}\n${JSON.stringify(result)}`
}

/** A path as an address, each name on it encoded; steps that lead nowhere are left out. */
export const encodedPath = (path: string) =>
  path
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .map(part => encodeURIComponent(wellFormed(part)))
    .join('/')

/** Characters of a passage that are quoted; a viewer has the file. */
const SNIPPET = 500

function location({ span, text }: Passage, { file, line, starts }: Place, folder: string) {
  const snippet = { text: wellFormed(text.slice(0, SNIPPET)) }
  return {
    physicalLocation: {
      artifactLocation: { uri: `${folder === '' ? '' : `${folder}/`}${encodedPath(file)}` },
      region: starts === null ? { startLine: line, snippet } : { ...region(span, starts), snippet },
    },
  }
}

function region([start, end]: Passage['span'], starts: readonly number[]) {
  const [from, to] = [lineAt(starts, start), lineAt(starts, end)]
  return {
    startLine: from + 1,
    startColumn: start - (starts[from] ?? 0) + 1,
    endLine: to + 1,
    endColumn: end - (starts[to] ?? 0) + 1,
    charOffset: start,
    charLength: end - start,
  }
}

/** The last line that begins at or before the offset, from 0. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd')
