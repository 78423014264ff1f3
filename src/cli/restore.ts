import { resolve } from 'node:path'
import { outputFolder } from '../corpus/atomic.ts'
import { disk } from '../corpus/file-layer.ts'
import { destination } from '../corpus/paths.ts'
import { Refusal } from '../corpus/places.ts'
import { restoredArticles } from '../corpus/restored.ts'
import { WriteError } from '../corpus/write-error.ts'
import { counted } from '../report/words.ts'
import { Failure } from './failure.ts'
import { EXIT, type Io, type Shared } from './io.ts'
import { openLog } from './log.ts'

export interface RestoreFlags extends Shared {
  readonly cleaned: string
  readonly reports: string
  readonly out?: string
}

/** `copydesk restore`. */
export async function restoreArticles(ids: readonly string[], flags: RestoreFlags, io: Io): Promise<number> {
  if (flags.out === undefined && ids.length !== 1) {
    const what = ids.length === 0 ? 'no article was named' : `${ids.length} articles do not fit one output`
    throw new Failure(what, 'name one article, or say where the files go: copydesk restore --out FOLDER', EXIT.usage)
  }
  const log = openLog(io, flags)
  const missing = new Set(ids)
  let done = 0
  let failed = 0
  try {
    const out = flags.out === undefined ? null : await folder(flags.out, flags, io)
    for await (const made of restoredArticles({ ...flags, cwd: io.cwd, ids: new Set(ids) })) {
      io.signal.throwIfAborted()
      missing.delete(String(made.id))
      if (made.bytes === null) {
        const named = ids.length > 0
        if (named || !made.never) failed++
        log[named || !made.never ? 'error' : 'warn'](`${made.why}; ${made.hint}`, { article: made.id })
        continue
      }
      if (out === null) await io.stdout.write(made.bytes)
      // Under the name of the cleaned file: no two of them are the same.
      else await out.write(made.file, made.bytes)
      done++
    }
    await out?.settle()
  } catch (error) {
    if (error instanceof Refusal) throw new Failure(error.message, error.hint, EXIT.usage)
    if (error instanceof WriteError) throw new Failure(error.message, error.hint, EXIT.failed)
    throw error
  }
  for (const id of missing)
    log.error(`${id}: no such article in ${flags.reports}; articles.jsonl lists them`, { article: id })
  if (flags.out !== undefined) log.info(`${counted(done, 'file')} restored to ${flags.out}`)
  return failed + missing.size === 0 ? EXIT.done : EXIT.failed
}

async function folder(name: string, flags: RestoreFlags, io: Io) {
  const at = await destination(resolve(io.cwd, name), disk)
  for (const other of [flags.cleaned, flags.reports]) {
    if (at.equals(await destination(resolve(io.cwd, other), disk))) {
      throw new Failure(`${name} is where the run's own files are`, 'choose another folder', EXIT.usage)
    }
  }
  return outputFolder(at, name, disk)
}
