import { createHash, randomBytes } from 'node:crypto'
import type { CleanedLine } from '../report/wire.ts'
import { type Draft, type OutputFolder, summed } from './atomic.ts'
import type { Format } from './choices.ts'
import { file, openOrdered, quoted } from './database.ts'
import type { FileLayer } from './file-layer.ts'
import type { OutputRecord } from './records.ts'

/** The name of the one file; null where each article has its own. */
export const collectedName = (format: Format) => (format === 'text' ? null : `articles.${format}`)

/** All cleaned articles in one file, in the order of the run, which appears whole or not at all. */
export interface Collected {
  add(line: CleanedLine): Promise<void>
  /** Gives the file its name. */
  finish(): Promise<OutputRecord>
  /** Leaves nothing half-written behind. */
  discard(): Promise<void>
}

/** The columns of the Parquet file; an article's keys are those of a line that comes in, so that it can be read again. */
const COLUMNS = {
  id: 'VARCHAR',
  text: 'VARCHAR',
  headline: 'VARCHAR',
  standfirst: 'VARCHAR',
  authors: 'VARCHAR[]',
  agencies: 'VARCHAR[]',
  published: 'VARCHAR',
  publisher: 'VARCHAR',
  section: 'VARCHAR',
  lang: 'VARCHAR',
  quality: 'DOUBLE',
  extra: 'VARCHAR',
}

/** Bytes of the largest article as JSON: one of three million characters, each written as six. */
const LARGEST = 32 * 1024 * 1024

function row({ id, body, headline, standfirst, metadata, language, quality, extra }: CleanedLine) {
  const { authors, agencies, published, publisher, section } = metadata
  const head = { id, text: body, headline, standfirst, authors, agencies, published, publisher, section }
  return { ...head, lang: language, quality: quality.score, ...(extra === undefined ? {} : { extra }) }
}

/** Parquet has one type for all ids, and none for keys that nobody has announced: they stand there as JSON. */
const flat = (made: ReturnType<typeof row>) => ({
  ...made,
  id: String(made.id),
  extra: made.extra === undefined ? null : JSON.stringify(made.extra),
})

export async function openCollected(
  format: 'jsonl' | 'parquet',
  out: OutputFolder,
  layer: FileLayer,
): Promise<Collected> {
  const file = collectedName(format) ?? ''
  const record = (cleaned: string): OutputRecord => ({ id: file, file, cleaned, output: true })
  if (format === 'jsonl') {
    const draft = summed(await out.draft(file))
    return {
      add: line => draft.write(`${JSON.stringify(row(line))}\n`),
      async finish() {
        await draft.finish()
        await draft.publish()
        return record(draft.sum())
      },
      discard: () => draft.discard(),
    }
  }
  // Beside its place, where there must be room for it anyway, and never published.
  const name = `.copydesk-${randomBytes(8).toString('hex')}.tmp`
  const draft: Draft = await out.draft(name)
  let waiting = true
  return {
    add: line => draft.write(`${JSON.stringify(flat(row(line)))}\n`),
    async finish() {
      await draft.finish()
      await draft.publish()
      waiting = false
      try {
        const rows = await out.existing(name)
        await out.writtenBy(file, path => parquet(rows?.toString('utf8') ?? '', path))
      } finally {
        await out.remove(name)
      }
      const made = await out.existing(file)
      const hash = createHash('sha256')
      if (made !== null) for await (const chunk of layer.chunks(made)) hash.update(chunk)
      return record(hash.digest('hex'))
    },
    async discard() {
      if (waiting) await draft.discard()
    },
  }
}

async function parquet(rows: string, path: string): Promise<void> {
  const data = await openOrdered()
  try {
    const columns = Object.entries(COLUMNS).map(([name, type]) => `${name}: ${quoted(type)}`)
    const from = `read_json(${file(rows)}, format = 'newline_delimited', maximum_object_size = ${LARGEST}, columns = {${columns.join(', ')}})`
    await data.run(`COPY (SELECT * FROM ${from}) TO ${quoted(path)} (FORMAT PARQUET, COMPRESSION ZSTD)`)
  } finally {
    data.close()
  }
}
