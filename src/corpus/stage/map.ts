import type { CorpusRule, Row } from '../../core/rule.ts'
import { signature } from '../../duplicates/signature.ts'
import type { CleanedLine, FailedLine } from '../../report/wire.ts'
import { articles } from '../articles.ts'
import { fileBytes } from '../bytes.ts'
import { disk } from '../file-layer.ts'
import { named } from '../files.ts'
import type { Fault } from '../given.ts'
import { cleanedName } from '../names.ts'
import { LIMITS, type Limits, type Portion } from '../portions.ts'
import { type Means, type Missing, missing, type Ready, readyPortions } from '../ready.ts'
import type { RestoreRecord } from '../records.ts'
import type { Remembered } from '../remembered.ts'
import { entryOf } from '../reuse.ts'
import { bodyText } from './body.ts'
import { idKey, textKey } from './sort-key.ts'
import { read, type Step } from './step.ts'

/** A line of a `.jsonl` file, or a file of its own. */
interface Given {
  /** Below the folder of raw files; its ending says what is in it. */
  readonly path: string
  /** In its file, from 1. */
  readonly number: number
  /** In Base64: what an engine takes for text may be none. */
  readonly bytes?: string | null
  /** In the place of `bytes`. */
  readonly text?: string | null
  /** Why there are none: a line longer than any may be, a file of so many bytes, or a `.jsonl` file that holds nothing. */
  readonly fault?: 'too-large' | `too-large ${number}` | 'empty' | null
}

/** What waits for the end of the run: the line as it is without what other articles say, and what `restore` takes. */
export interface Waiting {
  readonly line: CleanedLine | FailedLine
  readonly place: string
  readonly file: string
  readonly record: RestoreRecord | null
}

/** Cleans articles: all that the rest of a run wants to know of one, in plain values. */
export function mapStep(means: Means, limits: Limits = LIMITS): Step {
  return {
    async lines(batch) {
      const given = batch.map(line => readGiven(line))
      const portions = await Promise.all(given.map(one => (one.fault === null ? portionOf(one.value, limits) : null)))
      const parts = readyPortions(
        portions.filter(portion => portion !== null),
        means,
        article => article,
      )
      return portions.map((portion, at) => {
        if (portion === null) return JSON.stringify(unread(given[at]?.fault ?? null))
        const { value: part } = parts.next()
        const [article, ...more] = part?.articles ?? []
        if (part === undefined || more.length > 0)
          throw new Error(`${portion.path}: not one article on line ${portion.first}`)
        return JSON.stringify(mapped(portion, article ?? null, means.rules))
      })
    },
    quarantined(line, { code, message, hint }) {
      const given = readGiven(line)
      if (given.fault !== null) return JSON.stringify(unread(given.fault))
      const { path, number: first } = given.value
      const head = { id: path, place: path, cleaned: cleanedName(path) }
      const [found] = named(path).sort === 'jsonl' ? articles(plainPortion(given.value), means.keep).found : []
      const own = found ?? head
      const error = { code, message: `${own.place}: ${message}`, hint }
      return JSON.stringify(
        mapped({ path, first }, missing({ ...own, origin: null }, 'quarantined', error), means.rules),
      )
    },
  }
}

function readGiven(line: string): ReturnType<typeof read<Given>> {
  const given = read<Given>(line)
  if (given.fault !== null) return given
  const { path, number, bytes, text } = given.value
  const named = typeof path === 'string' && path !== '' && Number.isInteger(number) && number > 0
  const holds = [bytes, text].every(one => one === undefined || one === null || typeof one === 'string')
  if (named && holds) return given
  const message = 'the line does not say which article it is'
  const hint = 'send {"path": "...", "number": ..., "bytes": "..."}, as sql/spread/mapped-lines.sql does'
  return { fault: { code: 'invalid-line', message, hint } }
}

async function portionOf(given: Given, limits: Limits): Promise<Portion> {
  const portion = plainPortion(given)
  const { gzip, sort } = named(given.path)
  // Engines unpack what they read line by line.
  if (sort === 'jsonl')
    return portion.bytes.length > limits.line ? { ...portion, bytes: new Uint8Array(0), tooLarge: true } : portion
  const size = Number(/^too-large (\d+)$/u.exec(given.fault ?? '')?.[1] ?? portion.bytes.length)
  const file = { path: given.path, at: Buffer.alloc(0), sort, gzip, size, fault: null }
  try {
    return {
      ...portion,
      bytes: await fileBytes(file, { ...disk, bytes: async () => Buffer.from(portion.bytes) }, limits.file),
    }
  } catch (error) {
    const { fault } = error as { fault?: Fault }
    if (fault === undefined) throw error
    return { ...portion, fault }
  }
}

function plainPortion({ path, number, bytes, text, fault }: Given): Portion {
  const content = typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : Buffer.from(text ?? '', 'utf8')
  const { sort } = named(path)
  const empty = { code: 'empty', message: `${path}: the file is empty`, hint: 'fetch it again, or remove the file' }
  const why = fault === 'empty' ? empty : null
  return { path, sort, file: 0, first: number, count: 1, bytes: content, fault: why, tooLarge: fault === 'too-large' }
}

const unread = (error: Fault | null) => ({ v: 1, path: null, number: null, status: 'failed', error })

/** An article in the columns of the table `mapped`; null is a blank line. */
function mapped(
  { path, first }: Pick<Portion, 'path' | 'first'>,
  article: Ready | Missing | null,
  rules: readonly CorpusRule[],
): object {
  const head = { v: 1, path, path_key: textKey(path), number: first }
  if (article === null) return { ...head, status: 'blank' }
  const { line, error, found } = article
  const { id, place, cleaned: file } = found
  const waiting: Waiting = { line, place, file, record: error === null ? article.record : null }
  const known = {
    ...{ ...head, status: line.status, id: JSON.stringify(id), id_text: String(id), sort_key: idKey(id), file, place },
    waiting: JSON.stringify(waiting),
  }
  if (error !== null) return known
  const { memory } = article
  const { outlet, rows, body } = memory
  const entry = entryOf({ id, outlet, words: body.tokens.count }, signature(body.tokens.hash), article.line.body)
  const { name, words, text, signature: own } = entry
  return {
    ...{ ...known, name, outlet, words, text, body: bodyText(memory) },
    ...{ exact: own.exact, prints: own.fingerprints.length },
    bands: Array.from(own.bands, (value, band) => ({ band, value })),
    fingerprints: [...new Set(own.fingerprints)],
    link_facts: JSON.stringify(linkFacts(rows, rules)),
    key_facts: keyFacts(rows, rules),
  }
}

/** Rows of the rules that judge two articles with what they share, in turn behind the number of their rule: an engine only carries them. */
export type LinkFacts = readonly (readonly [rule: number, rows: readonly Row[]])[]

const linkFacts = (all: Remembered['rows'], rules: readonly CorpusRule[]): LinkFacts =>
  all.flatMap((rows, rule) => (rules[rule]?.join === 'link' && rows.length > 0 ? [[rule, rows] as const] : []))

const keyFacts = (all: Remembered['rows'], rules: readonly CorpusRule[]) =>
  all.flatMap((rows, rule) =>
    rules[rule]?.join === 'key'
      ? rows.map((row, no) => ({ rule, no, key_sort: textKey(row.key), fact: JSON.stringify(row) }))
      : [],
  )
