import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refusal } from '../corpus/places.ts'
import { openStore, type Store } from '../corpus/store.ts'
import { NAMES } from '../corpus/tables.ts'
import { WriteError } from '../corpus/write-error.ts'
import { counted, grouped } from '../report/words.ts'
import { Failure } from './failure.ts'
import { EXIT, type Io, type Shared } from './io.ts'
import { type Log, openLog } from './log.ts'

export interface CorpusFlags extends Shared {
  readonly format?: 'jsonl' | 'parquet'
  readonly out?: string
  readonly dryRun?: boolean
}

export type CorpusAct = 'status' | 'list' | 'clusters' | 'append' | 'learn' | 'remove' | 'verify' | 'export'

/** `copydesk corpus`. `named` is what an act takes beside the corpus: articles, or runs. */
export async function actOnCorpus(
  act: CorpusAct,
  folder: string,
  named: readonly string[],
  flags: CorpusFlags,
  io: Io,
): Promise<number> {
  const log = openLog(io, flags)
  // Before a corpus is begun for what is no run.
  if (act === 'append') for (const run of named) refuseNoRun(run, io.cwd)
  const store = await openStore(resolve(io.cwd, folder), folder, act === 'append', io.files).catch(error => {
    throw failure(error)
  })
  try {
    switch (act) {
      case 'status':
        await tellStatus(store, io, log)
        return EXIT.done
      case 'list':
        for await (const articles of store.articles())
          await io.stdout.write(articles.map(article => `${JSON.stringify(article)}\n`).join(''))
        return EXIT.done
      case 'clusters':
        for await (const cluster of store.clusters()) await io.stdout.write(`${JSON.stringify(cluster)}\n`)
        return EXIT.done
      case 'append':
        return await append(store, named, io.cwd, log)
      case 'learn':
        return await learn(store, folder, flags, io, log)
      case 'remove':
        return await remove(store, folder, named, log)
      case 'verify':
        return await verify(store, folder, log)
      case 'export': {
        const to = flags.out ?? ''
        await store.export(resolve(io.cwd, to), flags.format ?? 'jsonl')
        log.info(`${counted((await store.status()).articles, 'article')} in ${to}`)
        return EXIT.done
      }
    }
  } catch (error) {
    throw failure(error)
  } finally {
    await store.close()
  }
}

function failure(error: unknown): unknown {
  if (error instanceof Refusal) return new Failure(error.message, error.hint, EXIT.usage)
  return error instanceof WriteError ? new Failure(error.message, error.hint, EXIT.failed) : error
}

async function tellStatus(store: Store, io: Io, log: Log): Promise<void> {
  const status = await store.status()
  await io.stdout.write(`${JSON.stringify(status)}\n`)
  const { articles, replaced, partitions, bytes } = status
  const kept = articles + replaced
  const earlier = replaced === 0 ? '' : ` and ${counted(replaced, 'replaced text')}`
  const each = kept === 0 ? '' : `, ${grouped(Math.round(bytes / kept))} bytes an article`
  log.info(`${counted(articles, 'article')}${earlier} in ${counted(partitions, 'partition')}${each}`)
}

async function learn(store: Store, folder: string, { dryRun }: CorpusFlags, io: Io, log: Log): Promise<number> {
  const { learned, fresh } = await store.learn(dryRun === true)
  for (const line of fresh) await io.stdout.write(`${JSON.stringify(line)}\n`)
  const found = fresh.length === 0 ? 'nothing new' : `${counted(fresh.length, 'new line')}`
  const written = `${folder} knows them as ${learned.sha256.slice(0, 12)}, from the next run on`
  log.info(fresh.length === 0 ? found : `${found}; ${dryRun === true ? 'nothing was written' : written}`)
  return EXIT.done
}

async function remove(store: Store, folder: string, ids: readonly string[], log: Log): Promise<number> {
  const missing = new Set(await store.remove(ids))
  for (const id of ids) {
    if (missing.has(id)) log.error(`${id}: not in ${folder}; copydesk corpus list prints what is`)
    else log.info(`${id}: removed from ${folder}`)
  }
  return missing.size === 0 ? EXIT.done : EXIT.failed
}

async function verify(store: Store, folder: string, log: Log): Promise<number> {
  const amiss = await store.verify()
  for (const what of amiss) log.error(`${folder}: ${what}`)
  if (amiss.length === 0) log.info(`${folder}: all is as it was written`)
  return amiss.length === 0 ? EXIT.done : EXIT.failed
}

async function append(store: Store, runs: readonly string[], cwd: string, log: Log): Promise<number> {
  for (const run of runs) {
    const count = await store.append(resolve(cwd, run))
    log.info(`${counted(count, 'article')} of ${run} added`)
  }
  return EXIT.done
}

/** Whole runs only: what has no manifest may not hold all that came in. */
function refuseNoRun(run: string, cwd: string): void {
  let manifest: unknown
  try {
    manifest = JSON.parse(readFileSync(resolve(cwd, run, 'manifest.json'), 'utf8'))
  } catch {
    const hint = 'name the folder that was given to the job with --out'
    throw new Failure(`${run} holds no run that is done`, hint, EXIT.usage)
  }
  const compared = typeof manifest === 'object' && manifest !== null && 'corpus' in manifest && manifest.corpus === true
  if (!compared) {
    const hint = 'give --corpus to the job, and a plan that was made with --corpus; see docs/spark.md'
    throw new Failure(`${run} is a run without a corpus: it holds nothing to be added`, hint, EXIT.usage)
  }
  for (const table of NAMES)
    if (!holdsParquet(resolve(cwd, run, 'corpus', table)))
      throw new Failure(
        `${run}/corpus/${table} is not there`,
        'put the folder back from a copy, or run again',
        EXIT.usage,
      )
}

const holdsParquet = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some(name => name.endsWith('.parquet'))
