import { join } from 'node:path'
import type { Signature } from '../duplicates/signature.ts'
import { type Database, file, literal, parquet, quoted, statement } from './database.ts'

/** An article as a corpus holds it. */
export interface Entry {
  readonly id: string | number
  readonly outlet: string | null
  readonly words: number
  readonly signature: Signature
  /** Its cleaned text. */
  readonly text: string
  /** SHA-256 of id and text, half of it. */
  readonly name: string
}

/** Articles in order, a list of them or read when they are asked for. */
export interface Entries {
  readonly length: number
  at(index: number): Entry | undefined
  [Symbol.iterator](): Iterator<Entry>
}

/** The tables of a corpus; each partition holds a file of each. `part` is the number of the partition. */
const TABLES = {
  articles: 'seq INTEGER, part INTEGER, name VARCHAR, id VARCHAR, outlet VARCHAR, words INTEGER, exact BIGINT',
  bands: 'seq INTEGER, band UTINYINT, value BIGINT',
  fingerprints: 'seq INTEGER, value BIGINT',
  texts: 'seq INTEGER, text VARCHAR',
} as const
export type Table = keyof typeof TABLES
export const NAMES = Object.keys(TABLES) as Table[]
/** Rows that a join looks for lie together. */
const SORTED: Readonly<Record<Table, string>> = {
  articles: 'seq',
  bands: 'band, value, seq',
  fingerprints: 'value, seq',
  texts: 'seq',
}

/** Texts that are written and read at once: 16 MB of them, where the usual 122,880 rows would be 500 MB. */
const TEXTS_AT_ONCE = 4096

const GROUPED: Readonly<Record<Table, string>> = {
  articles: '',
  bands: '',
  fingerprints: '',
  texts: `, ROW_GROUP_SIZE ${TEXTS_AT_ONCE}`,
}

/** Shows each table over the files of all partitions, or empty; `articles` without what a later run has replaced, `all_articles` with it. */
export async function views(data: Database, filesOf: (table: Table) => readonly string[]): Promise<void> {
  for (const table of NAMES) {
    const files = filesOf(table)
    await data.run(`CREATE OR REPLACE TABLE no_${table} (${TABLES[table]})`)
    const rows = files.length === 0 ? `no_${table}` : parquet(files.map(file))
    await data.run(`CREATE OR REPLACE VIEW ${shownAs(table)} AS SELECT * FROM ${rows}`)
  }
  await data.run(`CREATE OR REPLACE VIEW all_articles AS ${statement('all-articles')}`)
  await data.run(`CREATE OR REPLACE VIEW articles AS ${statement('articles')}`)
}

/** Files hold articles as they came; which of them are current follows from all of them together. */
const shownAs = (table: Table) => (table === 'articles' ? 'article_states' : table)

/** Makes `today_articles` and its like of the folder that another engine has written, numbered from 0. Returns how many articles there are. */
export async function adopt(data: Database, folder: string, first: number, part: number): Promise<number> {
  for (const table of NAMES) {
    const columns = TABLES[table].split(', ').map(column => {
      const [name = '', type] = column.split(' ')
      const value = name === 'seq' ? `seq + ${first}` : name === 'part' ? String(part) : name
      return `CAST(${value} AS ${type}) AS ${name}`
    })
    const all = quoted(join(literal(folder), table, '*.parquet'))
    await data.make(`today_${table}`, `SELECT ${columns.join(', ')} FROM ${parquet([all])}`)
  }
  const [row] = await data.rows('SELECT count(*) AS held FROM today_articles')
  return Number(row?.held ?? 0)
}

/** Articles that are handed over at once. */
const HANDFUL = 500

/** Fills `today_articles` and its like; `first` is the number of the first article, `part` that of their partition. */
export async function fill(data: Database, today: Iterable<Entry>, first: number, part: number): Promise<void> {
  // A float holds our numbers exactly, and is handed over without being made an object first.
  for (const table of NAMES)
    await data.run(`CREATE OR REPLACE TABLE today_${table} (${TABLES[table].replaceAll('BIGINT', 'DOUBLE')})`)
  let seq = first
  let handful: Entry[] = []
  for (const entry of today) {
    if (handful.push(entry) < HANDFUL) continue
    await append(data, handful, seq, part)
    seq += handful.length
    handful = []
  }
  await append(data, handful, seq, part)
}

async function append(data: Database, today: readonly Entry[], first: number, part: number): Promise<void> {
  await data.append('today_articles', to => {
    for (const [at, { id, outlet, words, signature, name }] of today.entries()) {
      to.appendInteger(first + at)
      to.appendInteger(part)
      to.appendVarchar(name)
      to.appendVarchar(JSON.stringify(id))
      if (outlet === null) to.appendNull()
      else to.appendVarchar(outlet)
      to.appendInteger(words)
      to.appendDouble(signature.exact)
      to.endRow()
    }
  })
  await data.append('today_bands', to => {
    for (const [at, { signature }] of today.entries()) {
      for (const [band, value] of signature.bands.entries()) {
        to.appendInteger(first + at)
        to.appendUTinyInt(band)
        to.appendDouble(value)
        to.endRow()
      }
    }
  })
  await data.append('today_fingerprints', to => {
    for (const [at, { signature }] of today.entries()) {
      for (const value of new Set(signature.fingerprints)) {
        to.appendInteger(first + at)
        to.appendDouble(value)
        to.endRow()
      }
    }
  })
  await data.append('today_texts', to => {
    for (const [at, { text }] of today.entries()) {
      to.appendInteger(first + at)
      to.appendVarchar(text)
      to.endRow()
    }
  })
}

/** Writes rows of a table to a file, the same bytes for the same rows: in order, by one thread. The second version writes sorted numbers as their differences. */
export async function save(data: Database, table: Table, rows: string, path: string): Promise<void> {
  const columns = TABLES[table].split(', ').map(column => {
    const [name, type] = column.split(' ')
    return `CAST(${name} AS ${type}) AS ${name}`
  })
  const select = `SELECT ${columns.join(', ')} FROM ${rows} ORDER BY ${SORTED[table]}`
  await data.run('SET threads = 1')
  await data.run(
    `COPY (${select}) TO ${quoted(path)} (FORMAT PARQUET, PARQUET_VERSION V2, COMPRESSION ZSTD${GROUPED[table]})`,
  )
  await data.run('RESET threads')
}

/** Who an article of the corpus is. Ids stand as JSON, which keeps 7 and "7" apart. */
export const known = (id: unknown, outlet: unknown) => ({
  id: JSON.parse(String(id)),
  outlet: outlet === null ? null : String(outlet),
})
