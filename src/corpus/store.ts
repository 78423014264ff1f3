import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { outputFolder } from './atomic.ts'
import { CANDIDATE_TABLES, tableNamed } from './candidate-tables.ts'
import { type Database, openDatabase, quoted, statement } from './database.ts'
import { disk } from './file-layer.ts'
import { houseLines } from './house-lines.ts'
import { type Lesson, learned, learnedOf } from './learned.ts'
import { takeLock } from './lock.ts'
import {
  BEGUN,
  CONTENTS,
  type Contents,
  contentsOf,
  damage,
  reconciled,
  states,
  sweep,
  without,
  writePartition,
} from './partitions.ts'
import { BOUNDS, type PassageCluster, passageClusters } from './passage-clusters.ts'
import { Refusal } from './places.ts'
import { adopt, type Entries, type Entry, fill, known, NAMES, views } from './tables.ts'
import { WriteError, writeError } from './write-error.ts'

/** Two articles that may share passages: one of today, one of an earlier partition. */
export interface Candidate {
  readonly today: Entry
  readonly earlier: {
    readonly id: string | number
    readonly outlet: string | null
    /** Number of its partition. */
    readonly partition: number
    readonly text: string
  }
}

interface StoredArticle {
  readonly id: string | number
  readonly outlet: string | null
  readonly words: number
  readonly partition: number
}

/** Everything cleaned before, as Parquet files in a folder: what is new is looked up in it, and added to it. */
export interface Store {
  /** What may share passages, in today's order. An article that is there already is compared as it was when it came. */
  candidates(today: Entries): Promise<Candidate[]>
  /**
   * Adds those that are not there yet; one whose text has changed takes the place of what it was. Returns how many: none of the same batch twice,
   * unless a later run has brought another text under the id; then the older one comes back.
   */
  add(today: Entries): Promise<number>
  /** Adds the articles of a run on Spark, which lie in its folder as Parquet. */
  append(run: string): Promise<number>
  /** `replaced` are earlier states of articles that came again with another text. */
  status(): Promise<Readonly<Record<'articles' | 'replaced' | 'partitions' | 'bytes', number>>>
  articles(): AsyncGenerator<StoredArticle[], void, undefined>
  /** What the articles share with each other, wherever they came from. */
  clusters(): AsyncGenerator<PassageCluster, void, undefined>
  /** Finds what outlets print again and again, and unless it only looks, writes it down for the next run. Returns what is new. */
  learn(looking: boolean): Promise<Lesson>
  /** Erases them with all that they have been. Returns the ids that are not there. */
  remove(ids: readonly string[]): Promise<string[]>
  /** What is amiss, in words; empty when nothing is. */
  verify(): Promise<string[]>
  /** Writes all articles, with their texts, to a file. */
  export(path: string, format: 'jsonl' | 'parquet'): Promise<void>
  close(): Promise<void>
}

const SCRATCH = 'scratch.tmp'

/** Opens the corpus in a folder, or begins one there. Throws a Refusal when another run works on it, or when it is none. */
export async function openStore(folder: string, shown: string, begin: boolean, layer = disk): Promise<Store> {
  let contents = contentsOf(folder, shown, begin)
  const root = await outputFolder(Buffer.from(folder), shown, layer)
  const lock = await takeLock(Buffer.from(folder), shown, shown, layer)
  let database: Database | null = null

  async function opened(): Promise<Database> {
    database ??= await openDatabase(join(folder, SCRATCH))
    const { partitions } = contents
    await views(database, table => partitions.map(({ name }) => join(folder, name, `${table}.parquet`)))
    return database
  }

  async function loaded(today: Entries): Promise<Database> {
    const data = await opened()
    await fill(data, today, contents.nextArticle, contents.nextPartition)
    const numbered = statement('new-articles', { next: contents.nextPartition })
    await data.make('today_numbered', numbered)
    return data
  }

  /** Adds what stands in the tables of today. What it replaces stays: who is asked again about that day must find it. */
  async function added(data: Database, count: number): Promise<number> {
    const fresh = (table: string) =>
      `(SELECT * FROM today_${table} WHERE seq IN (SELECT seq FROM today_numbered WHERE is_new))`
    const made = await writePartition(data, folder, contents.nextPartition, fresh, layer)
    if (made === null) return 0
    await reconciled(data, join(folder, made.name, 'articles.parquet'))
    await write({
      v: 1,
      nextArticle: contents.nextArticle + count,
      nextPartition: contents.nextPartition + 1,
      partitions: [...contents.partitions, made],
    })
    return made.articles
  }

  /** The folders first, the contents last: until then nobody knows of them. */
  async function write(next: Contents): Promise<void> {
    await root.write(CONTENTS, `${JSON.stringify(next, null, 2)}\n`)
    await root.settle()
    contents = next
    sweep(folder, contents)
  }

  /** Does it, and says of a failure what is wrong with the disk, or with the files of the corpus. */
  async function sound<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act()
    } catch (error) {
      throw told(error)
    }
  }

  async function* soundly<Value>(
    act: () => AsyncGenerator<Value, void, undefined>,
  ): AsyncGenerator<Value, void, undefined> {
    try {
      yield* act()
    } catch (error) {
      throw told(error)
    }
  }

  function told(error: unknown): unknown {
    if (error instanceof WriteError || error instanceof Refusal) return error
    const failed = writeError(shown, error)
    if (failed !== null) return failed
    const amiss = damage(folder, contents)
    if (amiss[0] === undefined) return error
    const hint = 'copydesk corpus verify tells all that is; put it back from a copy'
    return new WriteError(`the corpus ${shown} is damaged: ${amiss[0]}`, hint, true, error)
  }

  try {
    // Read again under the lock.
    contents = contentsOf(folder, shown, begin)
    await sound(async () => (contents === BEGUN ? write(BEGUN) : sweep(folder, contents)))
  } catch (error) {
    await lock.release()
    throw error
  }
  return {
    candidates: today =>
      sound(async () => {
        if (contents.partitions.length === 0 || today.length === 0) return []
        const data = await loaded(today)
        for (const name of CANDIDATE_TABLES) await data.make(tableNamed(name), statement(name, BOUNDS))
        const rows = await data.rows(statement('candidates'))
        return rows.flatMap(({ today: seq, id, outlet, part, text }) => {
          const article = today.at(Number(seq) - contents.nextArticle)
          const earlier = { ...known(id, outlet), partition: Number(part), text: String(text) }
          return article === undefined ? [] : [{ today: article, earlier }]
        })
      }),
    add: today => sound(async () => (today.length === 0 ? 0 : added(await loaded(today), today.length))),
    append: run =>
      sound(async () => {
        const data = await opened()
        const { nextArticle, nextPartition } = contents
        const count = await adopt(data, join(run, 'corpus'), nextArticle, nextPartition)
        await data.make('today_numbered', statement('new-articles', { next: nextPartition }))
        return count === 0 ? 0 : added(data, count)
      }),
    status: () =>
      sound(async () => {
        let bytes = 0
        for (const { name } of contents.partitions)
          for (const table of NAMES) bytes += (await layer.standing(join(folder, name, `${table}.parquet`))).size
        const [row] = await (await opened()).rows('SELECT count(*) AS held FROM articles')
        const articles = Number(row?.held ?? 0)
        return { articles, replaced: states(contents) - articles, partitions: contents.partitions.length, bytes }
      }),
    articles: () =>
      soundly(async function* () {
        const data = await opened()
        for await (const rows of data.pieces('SELECT id, outlet, words, part FROM articles ORDER BY seq'))
          yield rows.map(({ id, outlet, words, part }) => ({
            ...known(id, outlet),
            words: Number(words),
            partition: Number(part),
          }))
      }),
    clusters: () =>
      soundly(async function* () {
        yield* passageClusters(await opened(), BOUNDS)
      }),
    learn: looking =>
      sound(async () => learned(learnedOf(folder, shown), await houseLines(await opened()), looking ? null : root)),
    remove: ids =>
      sound(async () => {
        const data = await opened()
        // On a command line 7 and "7" are alike, as they are in a run.
        const named = new Map(
          ids.flatMap(id => [JSON.stringify(id), ...(String(Number(id)) === id ? [id] : [])].map(key => [key, id])),
        )
        const list = [...named.keys()].map(quoted).join(', ')
        const found = await data.rows(`SELECT seq, id FROM all_articles WHERE id IN (${list})`)
        const gone = found.map(({ seq }) => Number(seq))
        if (gone.length > 0)
          await write({ ...contents, partitions: await without(data, folder, contents.partitions, gone, layer) })
        const removed = new Set(found.map(({ id }) => named.get(String(id))))
        return ids.filter(id => !removed.has(id))
      }),
    verify: () =>
      sound(async () => {
        const amiss = damage(folder, contents)
        if (amiss.length > 0) return amiss
        const data = await opened()
        for (const { what, rows } of await data.rows(statement('orphans')))
          if (Number(rows) > 0) amiss.push(`${rows} rows of ${what} belong to nothing`)
        const [row] = await data.rows(statement('states'))
        const told = states(contents)
        const there = Number(row?.held ?? 0) - Number(row?.twice ?? 0)
        if (row?.held !== told || there !== told)
          amiss.push(`${CONTENTS} tells of ${told} articles, there are ${there}`)
        return amiss
      }),
    export: (path, format) =>
      sound(async () => {
        const data = await opened()
        const [id, as] =
          format === 'parquet' ? ['a.id', '(FORMAT PARQUET, COMPRESSION ZSTD)'] : ['a.id::JSON AS id', '(FORMAT JSON)']
        const rows = `SELECT ${id}, a.outlet, a.words, t.text FROM articles a JOIN texts t ON t.seq = a.seq ORDER BY a.seq`
        const target = await outputFolder(Buffer.from(dirname(path)), dirname(path), layer)
        await target.writtenBy(basename(path), draft => data.run(`COPY (${rows}) TO ${quoted(draft)} ${as}`))
      }),
    async close() {
      database?.close()
      rmSync(join(folder, SCRATCH), { recursive: true, force: true })
      await lock.release()
    },
  }
}
