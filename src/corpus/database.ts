import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api'

/** Tables in memory beside Parquet files on the disk; what is too large for memory waits in `scratch`. */
export interface Database {
  run(sql: string): Promise<void>
  /** Makes a table of what a statement selects, which may be the table as it was. */
  make(table: string, select: string): Promise<void>
  /** Whole numbers come as numbers: all of ours are below 2^52. */
  rows(sql: string): Promise<Record<string, unknown>[]>
  /** The same, some thousand at a time: what comes may be larger than memory. Other statements may run meanwhile. */
  pieces(sql: string): AsyncGenerator<Record<string, unknown>[], void, undefined>
  /** Fills a table row by row. */
  append(table: string, fill: (appender: DuckDBAppender) => void): Promise<void>
  close(): void
}

/** What joining the fingerprints of a million articles with those of a day takes, and what small machines have. */
const MEMORY = '1GB'

/** Loaded here and nowhere else: it is 68 MB of which a run without a corpus wants nothing. */
export async function openDatabase(scratch: string): Promise<Database> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    temp_directory: scratch,
    preserve_insertion_order: 'false',
  })
  const connection: DuckDBConnection = await instance.connect()
  return {
    async run(sql) {
      await connection.run(sql)
    },
    async make(table, select) {
      await connection.run(`CREATE OR REPLACE TABLE ${table} AS ${select}`)
    },
    async rows(sql) {
      return (await connection.runAndReadAll(sql)).getRowObjects().map(plainRow)
    },
    async *pieces(sql) {
      // A connection of its own: another statement would end what this one still has to say.
      const own = await instance.connect()
      try {
        for await (const rows of (await own.stream(sql)).yieldRowObjects()) yield rows.map(plainRow)
      } finally {
        own.closeSync()
      }
    },
    async append(table, fill) {
      const appender = await connection.createAppender(table)
      fill(appender)
      appender.closeSync()
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** One that keeps rows in the order of what they are read from. It waits outside of every corpus, for what is read once. */
export async function openOrdered(): Promise<Database> {
  const data = await openDatabase(join(tmpdir(), `copydesk-${randomBytes(8).toString('hex')}`))
  await data.run('SET preserve_insertion_order = true')
  await data.run('SET threads = 1')
  return data
}

const plainRow = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))

const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value)

/** A statement of the folder `sql`, with its `$names` filled in. */
export function statement(name: string, values: Readonly<Record<string, number>> = {}): string {
  const text = readFileSync(new URL(`../../sql/${name}.sql`, import.meta.url), 'utf8')
  return text.replace(/\$(\w+)/gu, (_, key: string) => {
    const value = values[key]
    if (value === undefined) throw new RangeError(`the statement ${name} wants $${key}`)
    return String(value)
  })
}

/** A text as SQL writes it. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A path that no sign in it makes into a pattern, as what reads files wants it. */
export const literal = (path: string) => path.replace(/[*?[]/gu, sign => `[${sign}]`)

export const file = (path: string) => quoted(literal(path))

/** The rows of files, which no folder called `part=3` gives a column. */
export const parquet = (files: readonly string[]) => `read_parquet([${files.join(', ')}], hive_partitioning = false)`
