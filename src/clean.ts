import { audits as allAudits } from './audits.ts'
import { type Hints, NO_HINTS } from './core/article.ts'
import type { Reading } from './core/reading.ts'
import type { AuditRule, Cleaned, Flag, Stage } from './core/rule.ts'
import { type PhraseIndex, phraseIndex } from './language/phrases.ts'
import { reading } from './language/reading.ts'
import { cleanedLine, failedLine } from './line.ts'
import { metadata } from './metadata.ts'
import { htmlArticle } from './parse/html.ts'
import { TooLong } from './parse/length.ts'
import { textArticle } from './parse/text.ts'
import { joined } from './pieces.ts'
import type { CleanedLine, Finding, Line } from './report/wire.ts'
import { rested } from './rest.ts'
import { type Deadline, type Guarded, inTime, settle, TimeLimitExceeded } from './settle.ts'
import { stages as allStages } from './stages.ts'

/** One article in: exactly one of `text` or `html`. What the caller says of it outranks what is found in it. */
export interface Input {
  readonly id?: string | number | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly url?: string | null | undefined
  readonly headline?: string | null | undefined
  /** ISO 8601, as precise as it is known. */
  readonly published?: string | null | undefined
  readonly publisher?: string | null | undefined
  /** ISO 639-1 or 639-3. */
  readonly lang?: string | null | undefined
}

export interface Options {
  /** Default: all of `stages`. A stage or rule of one's own is a longer array. */
  readonly stages?: readonly Stage[] | undefined
  /** Default: all of `audits`. */
  readonly audits?: readonly AuditRule[] | undefined
  /** Adds who said what to each line. Default false. */
  readonly attributions?: boolean | undefined
  /** Milliseconds that one article may take; past it the article is quarantined. Looked at between rules and audits. Default: no limit. */
  readonly timeLimit?: number | undefined
}

/** Options made ready once for many articles. */
export interface Engine {
  readonly stages: readonly Stage[]
  readonly audits: readonly AuditRule[]
  readonly attributions: boolean
  readonly timeLimit: number | null
  readonly phrases: PhraseIndex
}

/** What became of an article: the line that goes out, and what corpus rules need of it (null when it failed). */
export interface Outcome {
  readonly line: Line
  readonly cleaned: Cleaned | null
  readonly reading: Reading | null
}

/** Phrases made ready for an array of stages: longer work than cleaning an article, and the same for every call with that array. */
const readied = new WeakMap<readonly Stage[], PhraseIndex>()

/**
 * Makes the phrases of all rules ready, once for an array of stages: change a stage by making another array.
 * Throws a TypeError for a rule whose phrase holds no word, or for two rules of one id.
 */
export function engine(options: Options = {}): Engine {
  const stages = options.stages ?? allStages
  return {
    stages,
    audits: options.audits ?? allAudits,
    attributions: options.attributions ?? false,
    timeLimit: options.timeLimit ?? null,
    phrases: readied.get(stages) ?? ready(stages),
  }
}

function ready(stages: readonly Stage[]): PhraseIndex {
  const rules = stages.flatMap(stage => stage.rules)
  const ids = new Set<string>()
  for (const { id } of rules) {
    if (ids.has(id)) throw new TypeError(`two rules are called ${id}; give one of them another id`)
    ids.add(id)
  }
  const phrases = phraseIndex(rules)
  readied.set(stages, phrases)
  return phrases
}

/**
 * Cleans and audits one article: a pure call, the same line for the same input.
 * Throws a TypeError when the input holds both `text` and `html` or neither, and an Error when the article cannot be cleaned.
 */
export function clean(input: Input | string, options: Options = {}): CleanedLine {
  const given = typeof input === 'string' ? { text: input } : input
  const { line } = outcome(given, 1, engine(options))
  if ('body' in line) return line
  const message = `${line.error.message}; ${line.error.hint}`
  throw line.status === 'failed' ? new TypeError(message) : new Error(message)
}

/** The findings of one article; the same as those on the line of `clean`, and throws as it does. */
export function audit(input: Input | string, options: Options = {}): readonly Finding[] {
  return clean(input, options).findings
}

/** Never throws: what cannot be cleaned becomes a line that says why. `line` counts the input's lines from 1. */
export function outcome(input: Input, line: number, engine: Engine): Outcome {
  const id = input.id ?? line
  const failed = (status: 'failed' | 'quarantined', code: string, message: string, hint: string): Outcome => ({
    line: failedLine(id, line, status, { code, message, hint }),
    cleaned: null,
    reading: null,
  })
  if ((typeof input.text === 'string') === (typeof input.html === 'string')) {
    const which = typeof input.text === 'string' ? 'both "text" and "html"' : 'neither "text" nor "html"'
    return failed(
      'failed',
      'text-or-html',
      `line ${line}: the article has ${which}`,
      'give exactly one of them, as a string',
    )
  }
  try {
    const deadline = deadlineOf(engine)
    const { cleaned, guarded, reading } = cleanedArticle(input, id, engine, deadline)
    const flags = flagged(cleaned, reading, guarded, engine.audits, deadline)
    return {
      line: cleanedLine({ line, cleaned, reading, guarded, flags, attributions: engine.attributions }),
      cleaned,
      reading,
    }
  } catch (error) {
    if (error instanceof TimeLimitExceeded) {
      return failed(
        'quarantined',
        'time-limit',
        `line ${line}: cleaning took more than ${engine.timeLimit} ms (${error.message})`,
        'look at the article by hand, or allow more time',
      )
    }
    if (error instanceof TooLong) {
      const hint = 'no article is as long: give the articles in it one by one'
      return failed('quarantined', 'too-long', `line ${line}: ${error.message}`, hint)
    }
    const message = error instanceof Error ? error.message : String(error)
    return failed(
      'quarantined',
      'unexpected',
      `line ${line}: ${message}`,
      'please report it with the article, if you may share it',
    )
  }
}

interface CleanedArticle {
  readonly cleaned: Cleaned
  readonly guarded: Guarded | null
  readonly reading: Reading
}

function deadlineOf({ timeLimit }: Engine): Deadline {
  const now = () => performance.now()
  return timeLimit === null ? null : { now, at: now() + timeLimit }
}

function cleanedArticle(input: Input, id: string | number, engine: Engine, deadline: Deadline): CleanedArticle {
  const hints: Hints = {
    ...NO_HINTS,
    url: input.url ?? null,
    headline: input.headline ?? null,
    published: input.published ?? null,
    publisher: input.publisher ?? null,
    lang: input.lang ?? null,
  }
  const article =
    typeof input.html === 'string' ? htmlArticle(id, input.html, hints) : textArticle(id, input.text ?? '', hints)
  const read = reading(article, engine.phrases)
  const { standing, removals, guarded } = settle(article, read, engine.stages, deadline)
  const first = { kept: joined(article.text, standing), removals, guarded }
  const settled =
    article.origin === 'text'
      ? rested(article, read, first, { ...engine, ownStages: engine.stages === allStages }, deadline)
      : first
  const cleaned: Cleaned = {
    article,
    removals: settled.removals,
    kept: settled.kept,
    metadata: metadata(settled.removals, article, input),
  }
  return { cleaned, guarded: settled.guarded, reading: read }
}

/** A flag with the rule that raised it. */
interface Flagged extends Flag {
  readonly rule: string
}

function flagged(
  cleaned: Cleaned,
  reading: Reading,
  guarded: Guarded | null,
  audits: readonly AuditRule[],
  deadline: Deadline,
): Flagged[] {
  const flags: Flagged[] = []
  if (guarded !== null) {
    flags.push({
      rule: 'kept-whole',
      severity: 'warning',
      message: `Unexpected cuts in stage ${guarded.stage}, expected the article to remain: ${guarded.why}; nothing was cut from that stage on`,
      passages: [guarded.span],
    })
  }
  for (const rule of audits) {
    inTime(deadline, () => `in the audits, rule ${rule.id}`)
    for (const { severity, verdict = 'fault', message, passages } of rule.check(cleaned, reading))
      flags.push({ rule: rule.id, severity, verdict, message, passages })
  }
  return flags
}
