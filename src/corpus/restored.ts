import { resolve } from 'node:path'
import { encoded } from '../parse/bytes.ts'
import type { CleanedLine } from '../report/wire.ts'
import { restored } from '../restore.ts'
import { sha256 } from './articles.ts'
import { outputFolder } from './atomic.ts'
import { disk, errorCode, type FileLayer } from './file-layer.ts'
import { lineBatches } from './lines.ts'
import { Refusal } from './places.ts'
import { parsed, RECORD_CAP, RECORDS, type RestoreRecord, records } from './records.ts'

export interface Restoring {
  readonly cleaned: string
  readonly reports: string
  readonly cwd: string
  /** As written on a command line; empty for all. */
  readonly ids: ReadonlySet<string>
  readonly layer?: FileLayer | undefined
}

/** The raw bytes of an article, or why they are not to be had. */
export type Restored = {
  readonly id: string | number
  /** The name of its cleaned file. */
  readonly file: string
} & (
  | { readonly bytes: Uint8Array }
  | {
      readonly bytes: null
      readonly why: string
      readonly hint: string
      /** It never could: HTML is not restored. */
      readonly never: boolean
    }
)

/** Gives back what a run took away, article by article in the order of the run; nothing that is not byte for byte what was read. */
export async function* restoredArticles(restoring: Restoring): AsyncGenerator<Restored, void, undefined> {
  const layer = restoring.layer ?? disk
  const folder = async (name: string) => {
    const at = await layer.real(resolve(restoring.cwd, name)).catch(error => {
      throw new Refusal(
        `${name} cannot be read (${errorCode(error)})`,
        'name the folders of a finished run with --cleaned and --reports',
      )
    })
    return outputFolder(at, name, layer)
  }
  const cleaned = await folder(restoring.cleaned)
  const reports = await folder(restoring.reports)
  const noted = await reports.existing(RECORDS)
  const accounts = await reports.existing('articles.jsonl')
  if (noted === null || accounts === null) {
    throw new Refusal(
      `${restoring.reports} holds no finished run: articles.jsonl or ${RECORDS} is missing`,
      'clean the raw folder first',
    )
  }
  const wanted = ({ id }: { readonly id: string | number }) => restoring.ids.size === 0 || restoring.ids.has(String(id))
  // Both files are in the order of the run; articles that failed have a line but no record.
  const lines = accountsIn(accounts, layer)
  try {
    for await (const record of records(noted, layer)) {
      if ('stale' in record || 'output' in record) continue
      let line = (await lines.next()).value
      while (line !== undefined && line.id !== record.id) line = (await lines.next()).value
      if (wanted(record)) yield await one(record, line)
    }
  } finally {
    await lines.return(undefined)
  }

  async function one(record: RestoreRecord, line: CleanedLine | undefined): Promise<Restored> {
    const { id, file } = record
    const not = (why: string, hint: string, never = false): Restored => ({
      ...{ id, file, hint, never },
      bytes: null,
      why: `${id}: ${why}`,
    })
    if (record.raw !== null) {
      const bytes = Buffer.from(record.raw, 'base64')
      return sha256(bytes) === record.sha256
        ? { id, file, bytes }
        : not(`${RECORDS} was changed`, 'clean the raw folder again')
    }
    if (record.restoration === null)
      return not('HTML cannot be restored; its SHA-256 was kept instead', `look for ${record.sha256}`, true)
    if (line === undefined)
      return not(`${restoring.reports}/articles.jsonl does not hold it`, 'clean the raw folder again')
    const path = await cleaned.existing(file)
    if (path === null) return not(`${restoring.cleaned}/${file} is gone`, 'put it back, or clean the raw folder again')
    const content = await layer.bytes(path)
    const body = Buffer.from(content).toString('utf8').replace(/\n$/u, '')
    const bytes = encoded(
      restored({ ...line, body }, record.restoration, record.points === true),
      record.encoding,
      record.bom,
    )
    if (bytes !== null && sha256(bytes) === record.sha256) return { id, file, bytes }
    return sha256(content) === record.cleaned
      ? not(
          `${restoring.reports} does not fit it, and the raw bytes cannot be had from it`,
          'clean the raw folder again',
        )
      : not(`${restoring.cleaned}/${file} was changed since it was written`, 'put the file back as it was')
  }
}

async function* accountsIn(path: Buffer, layer: FileLayer): AsyncGenerator<CleanedLine, undefined, undefined> {
  for await (const batch of lineBatches(layer.chunks(path), RECORD_CAP)) {
    for (const { text } of batch) {
      const line = parsed(text)
      if (typeof line === 'object' && line !== null && 'ledger' in line) yield line as CleanedLine
    }
  }
  return undefined
}
