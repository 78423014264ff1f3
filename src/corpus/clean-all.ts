import pLimit from 'p-limit'
import { failedLine } from '../line.ts'
import { type Engine, type Outcome, outcome } from '../outcome.ts'
import type { Line } from '../report/wire.ts'
import { articles, type Found, type Limits, type Origin } from './articles.ts'
import type { Draft, OutputFolder } from './atomic.ts'
import { claims } from './claims.ts'
import type { Corpus } from './corpus.ts'
import type { FileLayer } from './file-layer.ts'
import type { RawFile, RawFiles } from './files.ts'
import type { Fault } from './given.ts'
import { recordOf } from './records.ts'
import { type Shown, shown } from './shown.ts'
import type { Spill } from './spill.ts'
import { WriteError } from './write-error.ts'

/** What a run tells while it goes on. */
export type RunEvent =
  | ({ readonly sort: 'found' } & RawFiles)
  | { readonly sort: 'article'; readonly line: Line; readonly file: number; readonly origin: Origin | null }

export interface Cleaning {
  readonly files: readonly RawFile[]
  readonly engine: Engine
  readonly corpus: Corpus
  readonly keep: readonly string[] | null
  readonly limits: Limits
  readonly layer: FileLayer
  /** Null writes no cleaned file. */
  readonly out: OutputFolder | null
  /** Takes the records for `restore`. */
  readonly kept: Draft
  /** Takes the lines, until what stands across articles is known. */
  readonly waiting: Spill<Shown>
  readonly signal?: AbortSignal | undefined
  readonly told?: ((event: RunEvent) => void) | undefined
}

/** Files being brought to the disk at once: waiting for the disk is most of what writing is. */
const WRITERS = 16

/** Cleans every article in order and writes its cleaned file. Returns the names of the files written, all of them on the disk. */
export async function cleanAll(cleaning: Cleaning): Promise<Set<string>> {
  const { engine, corpus, out, kept, waiting, signal, told } = cleaning
  const claimed = claims()
  const limit = pLimit(WRITERS)
  const written = new Set<string>()
  const writing = new Set<Promise<void>>()
  const broken: { error: unknown }[] = []
  let number = 0
  let open: Draft | null = null

  /** Brings the file to the disk while the next article is being cleaned. */
  function finish(draft: Draft, content: string): void {
    const done = limit(async () => {
      try {
        await draft.write(content)
        await draft.finish()
        await draft.publish()
      } catch (error) {
        await draft.discard()
        broken.push({ error })
      }
    }).then(() => {
      writing.delete(done)
    })
    writing.add(done)
  }

  try {
    for await (const found of articles(cleaning.files, cleaning.layer, cleaning.limits, cleaning.keep)) {
      signal?.throwIfAborted()
      if (broken[0] !== undefined) throw broken[0].error
      number++
      const draft = await draftOf(found, claimed.fault(found), out)
      open = isFault(draft) ? null : draft
      const made = isFault(draft) ? failed(found, number, draft) : cleanOne(found, number, engine, corpus)
      const { line, cleaned } = made
      if (cleaned === null || !('body' in line)) {
        await open?.discard()
        open = null
      } else if (!isFault(draft)) {
        const content = `${line.body}\n`
        if (found.origin !== null) {
          await kept.write(`${JSON.stringify(recordOf(found, found.origin, line, cleaned, content))}\n`)
        }
        written.add(found.cleaned)
        if (draft !== null) finish(draft, content)
        open = null
        if (writing.size >= 2 * WRITERS) await Promise.race(writing)
      }
      const whole = 'body' in line && found.extra !== null ? { ...line, extra: found.extra } : line
      await waiting.add(shown(found, cleaning.files[found.file]?.path ?? '', whole, made))
      told?.({ sort: 'article', line: whole, file: found.file, origin: found.origin })
    }
  } finally {
    await open?.discard()
    await Promise.all(writing)
  }
  if (broken[0] !== undefined) throw broken[0].error
  return written
}

/** Opens the cleaned file before the article is cleaned: one that cannot be written must not be compared with others either. */
async function draftOf(found: Found, fault: Fault | null, out: OutputFolder | null): Promise<Draft | Fault | null> {
  if (found.fault !== null || fault !== null) return found.fault ?? fault
  if (out === null) return null
  try {
    return await out.draft(found.cleaned)
  } catch (error) {
    if (!(error instanceof WriteError) || error.fatal) throw error
    return { code: 'unwritable', message: `${found.place}: ${error.message}`, hint: error.hint }
  }
}

const isFault = (draft: Draft | Fault | null): draft is Fault => draft !== null && 'code' in draft

const failed = ({ id }: Found, number: number, fault: Fault): Outcome => ({
  line: failedLine(id, number, 'failed', fault),
  cleaned: null,
  reading: null,
})

function cleanOne(found: Found, number: number, engine: Engine, corpus: Corpus): Outcome {
  if (found.input === null) return failed(found, number, found.fault ?? NOTHING)
  const made = outcome(found.input, number, engine)
  if (made.cleaned === null) return { ...made, line: placed(made.line, number, found.place) }
  try {
    corpus.add(made)
    return made
  } catch (error) {
    const message = `${found.place}: ${error instanceof Error ? error.message : String(error)}`
    const hint = 'please report it with the article, if you may share it'
    return {
      line: failedLine(found.id, number, 'quarantined', { code: 'unexpected', message, hint }),
      cleaned: null,
      reading: null,
    }
  }
}

const NOTHING: Fault = { code: 'unexpected', message: 'no article', hint: 'please report it' }

/** The engine counts lines; a run knows the file. */
function placed(line: Line, number: number, place: string): Line {
  if (!('error' in line)) return line
  const start = `line ${number}: `
  const { message } = line.error
  return message.startsWith(start)
    ? { ...line, error: { ...line.error, message: `${place}: ${message.slice(start.length)}` } }
    : line
}
