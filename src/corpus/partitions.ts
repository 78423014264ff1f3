import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './articles.ts'
import { type Database, file, parquet, statement } from './database.ts'
import type { FileLayer } from './file-layer.ts'
import { Refusal } from './places.ts'
import { LEFT_BEHIND } from './state.ts'
import { NAMES, save, type Table } from './tables.ts'

/** `corpus.json`: which partitions there are, in the order they came. What it does not name is not in the corpus. */
export interface Contents {
  readonly v: 1
  /** The number that the next article gets. */
  readonly nextArticle: number
  readonly nextPartition: number
  readonly partitions: readonly Partition[]
}

/** Articles that came in one run: a folder with a file for each table. */
export interface Partition {
  readonly name: string
  readonly number: number
  readonly articles: number
  /** SHA-256 of each file, by table. */
  readonly files: Readonly<Record<string, string>>
}

export const CONTENTS = 'corpus.json'
const DRAFT = 'partition.tmp'
/** A corpus with nothing in it. It is written before any partition is: a folder with partitions and without a list has lost it. */
export const BEGUN: Contents = { v: 1, nextArticle: 0, nextPartition: 1, partitions: [] }
const OURS = /^run=\d{6}-[0-9a-f]{12}$/u

/** States of articles in all partitions, those that were replaced included. */
export const states = ({ partitions }: Contents) => partitions.reduce((sum, { articles }) => sum + articles, 0)

/** What stands in the folder. Throws a Refusal when that is no corpus, and none is to be begun. */
export function contentsOf(folder: string, shown: string, begin: boolean): Contents {
  let text: string
  try {
    text = readFileSync(join(folder, CONTENTS), 'utf8')
  } catch {
    const own = existsSync(folder) ? readdirSync(folder).filter(name => OURS.test(name)).length : 0
    if (own > 0)
      throw new Refusal(
        `${shown}/${CONTENTS} cannot be read, but there ${own === 1 ? 'is 1 partition' : `are ${own} partitions`}`,
        'put it back from a copy, or move the folder away',
      )
    if (begin) return BEGUN
    throw new Refusal(`${shown} holds no corpus`, 'name the folder that was given to clean with --corpus')
  }
  try {
    const value = JSON.parse(text) as Contents
    if (value.v === 1 && Number.isInteger(value.nextArticle) && Array.isArray(value.partitions)) return value
  } catch {
    // Told below.
  }
  throw new Refusal(`${shown}/${CONTENTS} is no list of a corpus`, 'restore it from a copy')
}

/** Writes a partition of the rows, under a name made of what it holds. Null when there are none. */
export async function writePartition(
  data: Database,
  folder: string,
  number: number,
  rowsOf: (table: Table) => string,
  layer: FileLayer,
): Promise<Partition | null> {
  const [row] = await data.rows(`SELECT count(*) AS articles FROM ${rowsOf('articles')}`)
  const articles = Number(row?.articles ?? 0)
  if (articles === 0) return null
  const draft = join(folder, DRAFT)
  rmSync(draft, { recursive: true, force: true })
  await layer.makeFolder(draft)
  const files: Record<string, string> = {}
  for (const table of NAMES) {
    const path = join(draft, `${table}.parquet`)
    await layer.writtenBy(path, () => save(data, table, rowsOf(table), path))
    files[table] = sha256(readFileSync(path))
  }
  const name = `run=${String(number).padStart(6, '0')}-${sha256(JSON.stringify(files)).slice(0, 12)}`
  rmSync(join(folder, name), { recursive: true, force: true })
  await layer.syncFolder(draft)
  await layer.rename(draft, join(folder, name))
  await layer.syncFolder(folder)
  return { name, number, articles, files }
}

/** The partitions without some articles: those that held one are written anew. */
export async function without(
  data: Database,
  folder: string,
  partitions: readonly Partition[],
  gone: readonly number[],
  layer: FileLayer,
): Promise<Partition[]> {
  if (gone.length === 0) return [...partitions]
  const list = gone.join(', ')
  const kept: Partition[] = []
  for (const old of partitions) {
    const rowsOf = (table: Table) => parquet([file(join(folder, old.name, `${table}.parquet`))])
    const [row] = await data.rows(`SELECT count(*) AS held FROM ${rowsOf('articles')} WHERE seq IN (${list})`)
    const rest = (table: Table) => `(SELECT * FROM ${rowsOf(table)} WHERE seq NOT IN (${list}))`
    const anew = row?.held === 0 ? old : await writePartition(data, folder, old.number, rest, layer)
    if (anew !== null) kept.push(anew)
  }
  return kept
}

/** Removes partitions that the contents do not name: a run was killed before they were, or has written them anew. And what else was left unfinished. */
export function sweep(folder: string, { partitions }: Contents): void {
  const known = new Set(partitions.map(({ name }) => name))
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const partition = entry.isDirectory() && (OURS.test(entry.name) || entry.name === DRAFT)
    if (partition && !known.has(entry.name)) rmSync(join(folder, entry.name), { recursive: true })
    if (entry.isFile() && LEFT_BEHIND.test(entry.name)) rmSync(join(folder, entry.name))
  }
}

/** What of the files is not as it was written, in words. */
export function damage(folder: string, { partitions }: Contents): string[] {
  return partitions.flatMap(({ name, files }) =>
    Object.entries(files).flatMap(([table, sum]) => {
      const place = `${name}/${table}.parquet`
      try {
        return sha256(readFileSync(join(folder, place))) === sum ? [] : [`${place} was changed since it was written`]
      } catch {
        return [`${place} cannot be read`]
      }
    }),
  )
}

/** Reads back what was written, before anything speaks of it: each article that came is there, once, and no other. */
export async function reconciled(data: Database, written: string): Promise<void> {
  await data.make('came', 'SELECT name FROM today_numbered WHERE is_new')
  await data.make('went', `SELECT name FROM ${parquet([file(written)])}`)
  const amiss = (await data.rows(statement('reconciliation'))).filter(({ articles }) => articles !== 0)
  if (amiss.length > 0)
    throw new Error(`${written} does not hold what it was given: ${JSON.stringify(amiss)}; please report it`)
}
