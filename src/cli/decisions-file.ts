import { basename, dirname } from 'node:path'
import { outputFolder } from '../corpus/atomic.ts'
import { disk, errorCode } from '../corpus/file-layer.ts'
import { type Decision, Decisions } from '../report/decision.ts'
import { decisionsFile, keyOf } from '../report/decisions.ts'
import { Failure } from './failure.ts'
import { EXIT } from './io.ts'

/** `decisions.json` on the disk: read once, written whole after every change, one change after the other. */
export interface DecisionsFile {
  readonly list: readonly Decision[]
  text(): string
  put(decision: Decision): Promise<void>
  withdraw(key: string): Promise<void>
  /** Resolves when nothing is being written. */
  settled(): Promise<void>
}

/** Reads the file; one that is not there holds nothing. `shown` is what messages call it. Throws a Failure. */
export async function decisionsAt(path: string, shown: string): Promise<DecisionsFile> {
  const byKey = new Map((await readDecisions(path, shown)).map(decision => [keyOf(decision), decision]))
  let writing: Promise<void> = Promise.resolve()
  const write = () => {
    const done = writing.then(async () => {
      const folder = await outputFolder(await disk.real(dirname(path)), dirname(shown), disk)
      await folder.write(basename(path), decisionsFile([...byKey.values()]))
      await folder.settle()
    })
    writing = done.catch(() => undefined)
    return done
  }
  return {
    get list() {
      return [...byKey.values()]
    },
    text: () => decisionsFile([...byKey.values()]),
    put(decision) {
      byKey.set(keyOf(decision), decision)
      return write()
    },
    withdraw(key) {
      return byKey.delete(key) ? write() : Promise.resolve()
    },
    settled: () => writing,
  }
}

/** The decisions of a file; none when it is not there. Throws a Failure that says what is wrong with it. */
export async function readDecisions(path: string, shown: string, needed = false): Promise<readonly Decision[]> {
  let text: string
  try {
    text = Buffer.from(await disk.bytes(path)).toString('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && !needed) return []
    throw new Failure(
      `${shown}: the decisions cannot be read (${errorCode(error)})`,
      'see whether the file is there, or leave --decisions out',
      EXIT.usage,
    )
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Failure(`${shown}: not JSON (${why})`, HINT, EXIT.usage)
  }
  const parsed = Decisions.safeParse(value)
  if (parsed.success) return parsed.data.decisions
  const [issue] = parsed.error.issues
  throw new Failure(
    `${shown}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'no decisions'}`,
    HINT,
    EXIT.usage,
  )
}

const HINT = 'save the decisions again from the report, or mend the file by hand'
