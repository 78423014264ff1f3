import type { Reading } from '../core/reading.ts'
import type { Cleaned, CorpusRule } from '../core/rule.ts'
import { failedLine } from '../line.ts'
import { type Engine, type Outcome, outcomes } from '../outcome.ts'
import type { CleanedLine, FailedLine } from '../report/wire.ts'
import { articles, type Found, type Origin, sha256 } from './articles.ts'
import type { Fault } from './given.ts'
import type { Portion } from './portions.ts'
import { type RestoreRecord, recordOf } from './records.ts'
import { type Remembered, remembered } from './remembered.ts'

/** What cleaning takes, made ready once for many portions. */
export interface Means {
  readonly engine: Engine
  readonly rules: readonly CorpusRule[]
  readonly keep: readonly string[] | null
}

/** What is known of an article before it is read: who it is, and where. */
export type Head = Pick<Found, 'id' | 'place' | 'cleaned'>

/** An article that was cleaned, in values. The run counts the lines: here each says 1. */
export interface Ready {
  readonly error: null
  readonly found: Found
  readonly origin: Origin
  readonly line: CleanedLine
  readonly cleaned: Cleaned
  readonly reading: Reading
  /** Decisions that fitted it, by their place among all decisions. */
  readonly decided: readonly number[]
  readonly memory: Remembered
  /** Of its cleaned file. */
  readonly sha256: string
  readonly record: RestoreRecord
}

/** An article that cannot be had. */
export interface Missing {
  readonly error: Fault
  readonly found: Head
  /** What there is to say of its encoding: null where it was failed before it was read. */
  readonly origin: Pick<Origin, 'encoding' | 'certain' | 'lossy'> | null
  readonly line: FailedLine
}

/** What was made of a portion. Its lines that hold no article are counted, so that none goes missing unseen. */
export interface ReadyPortion<Form> {
  readonly articles: readonly Form[]
  readonly blank: number
}

/**
 * Cleans the articles of the portions, in order: of their bytes alone, so that it does not matter where and beside what. What is to be kept of each
 * is made at once, by `form`: with its reading an article takes some forty times its text (sixty of 4 kB: 10 MB).
 */
export function* readyPortions<Form>(
  batch: readonly Portion[],
  means: Means,
  form: (article: Ready | Missing, path: string) => Form,
): Generator<ReadyPortion<Form>, void, undefined> {
  const found = batch.map(portion => ({ ...articles(portion, means.keep), path: portion.path }))
  const sound = found.flatMap(({ found }) => found).flatMap(({ input }) => (input === null ? [] : [{ input, line: 1 }]))
  const made = outcomes(sound, means.engine)
  for (const { found: list, blank, path } of found)
    yield {
      articles: list.map(article => {
        if (article.input === null) return form(missing(article, 'failed', article.fault ?? NOTHING), path)
        const { value } = made.next()
        // One outcome an article: none must go missing in silence.
        if (value === undefined) throw new Error(`${article.place}: no outcome; please report it with the article`)
        return form(ready(article, value, means), path)
      }),
      blank,
    }
}

function ready(found: Found, { line, cleaned, reading, decided = [] }: Outcome, { rules }: Means): Ready | Missing {
  if (!('body' in line)) return missing(found, line.status, placed(line.error, found.place))
  const { extra, origin } = found
  if (cleaned === null || reading === null || origin === null) return missing(found, 'failed', NOTHING)
  let memory: Remembered
  try {
    memory = remembered(cleaned, reading, rules)
  } catch (error) {
    return unwritable(found, error)
  }
  const digest = sha256(contentOf(line.body))
  return {
    ...{ error: null, found, origin, cleaned, reading, decided, memory, sha256: digest },
    line: extra === null ? line : { ...line, extra },
    record: recordOf(found, origin, line, cleaned, digest),
  }
}

export function missing(
  { origin, ...found }: Head & { origin: Missing['origin'] },
  status: 'failed' | 'quarantined',
  error: Fault,
): Missing {
  return { error, found, origin, line: failedLine(found.id, 1, status, error) }
}

/** What rules across articles found in it cannot be told: whatever they threw is said in its place. */
export function unwritable(found: Found, thrown: unknown): Missing {
  const message = `${found.place}: ${thrown instanceof Error ? thrown.message : String(thrown)}`
  const hint = 'please report it with the article, if you may share it'
  return missing(found, 'quarantined', { code: 'unexpected', message, hint })
}

/** The content of a cleaned file. */
export const contentOf = (body: string) => Buffer.from(`${body}\n`, 'utf8')

const NOTHING: Fault = { code: 'unexpected', message: 'no article', hint: 'please report it' }

/** The engine counts lines; a run knows the file. */
function placed(error: Fault, place: string): Fault {
  const { message } = error
  return message.startsWith('line 1: ') ? { ...error, message: `${place}: ${message.slice('line 1: '.length)}` } : error
}
