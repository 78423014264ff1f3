import type { EventFacts } from '../events/facts.ts'
import { csvRows } from '../report/csv.ts'
import { type Digest, digest } from '../report/digest.ts'
import { type Place, sarifResult } from '../report/sarif.ts'
import type { Line } from '../report/wire.ts'
import type { RestoreRecord } from './records.ts'

/** What the reports say of an article for which nothing was found across articles, made ready where it was cleaned. */
export interface Told {
  readonly digest: Digest
  /** Its rows of `findings.csv` and its results in `findings.sarif`, each behind a comma, in a raw folder that nobody has named. */
  readonly csv: string
  readonly sarif: string
  /** A line of `restore.jsonl`; null when it failed. */
  readonly record: RestoreRecord | null
  /** Decisions that fitted it, by their place among all decisions. */
  readonly decided: readonly number[]
  /** Where the pairs of surrogates stand in what was given, if it has any. */
  readonly pairs?: readonly number[] | undefined
  /** What it is known by as a report on an event; null when it failed. */
  readonly event: EventFacts | null
}

interface Parts {
  readonly outlet: string | null
  readonly place: Place | null
  readonly record: RestoreRecord | null
  readonly decided: readonly number[]
  readonly event: EventFacts | null
  readonly pairs: readonly number[]
}

export const told = (line: Line, { outlet, place, record, decided, event, pairs }: Parts): Told => ({
  digest: digest(line, outlet),
  csv: csvRows(line, outlet),
  sarif: 'body' in line ? line.findings.map(finding => sarifResult(finding, () => place, '', false)).join('') : '',
  record,
  decided,
  event,
  ...(pairs.length === 0 ? {} : { pairs }),
})

// Quotation marks inside of a string of JSON have a backslash before them: nothing but the key itself reads so.
const URI = '"artifactLocation":{"uri":"'

/** The results with the name of the raw folder before each path. */
export const sarifBelow = (sarif: string, folder: string) =>
  folder === '' ? sarif : sarif.replaceAll(URI, `${URI}${folder}/`)

const BODY = Buffer.from('"body":"')
const QUOTE = 0x22
const BACKSLASH = 0x5c

/** The body on a line that has one, without reading the rest of it. */
export function bodyIn(bytes: Uint8Array): string {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // Inside of a string the key would have backslashes, and nothing before it is of the article's own making but strings.
  const key = line.indexOf(BODY)
  if (key < 0) throw new Error('a line without its body; please report it')
  const start = key + BODY.length - 1
  let end = line.indexOf(QUOTE, start + 1)
  while (end >= 0 && isEscaped(line, end)) end = line.indexOf(QUOTE, end + 1)
  return JSON.parse(line.toString('utf8', start, end + 1)) as string
}

function isEscaped(line: Uint8Array, at: number): boolean {
  let before = at
  while (line[before - 1] === BACKSLASH) before--
  return (at - before) % 2 === 1
}

const NUMBER = Buffer.from('"line":1,')

/** The bytes of a line that says it is the first, with its number. */
export function numberedLine(bytes: Uint8Array, number: number): Uint8Array {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // The key stands before all that an article brings along but its id, in which quotation marks have backslashes.
  const at = line.indexOf(NUMBER)
  if (at < 0) throw new Error('a line without its number; please report it')
  return Buffer.concat([
    line.subarray(0, at),
    Buffer.from(`"line":${number},`),
    line.subarray(at + NUMBER.length),
    LINE_END,
  ])
}

const LINE_END = Buffer.from('\n')
