import { type Hints, NO_HINTS } from './core/article.ts'
import type { Reading } from './core/reading.ts'
import type { AuditRule, Cleaned, Flag, Stage } from './core/rule.ts'
import type { PhraseIndex } from './language/phrases.ts'
import { reading } from './language/reading.ts'
import { cleanedLine, failedLine } from './line.ts'
import { metadata } from './metadata.ts'
import { htmlArticle } from './parse/html.ts'
import { TooLong } from './parse/length.ts'
import { textArticle } from './parse/text.ts'
import { joined } from './pieces.ts'
import type { Line } from './report/wire.ts'
import { rested } from './rest.ts'
import { type Rulings, ruled } from './ruled.ts'
import { type Deadline, type Guarded, inTime, settle, TimeLimitExceeded } from './settle.ts'

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

/** Options made ready once for many articles. */
export interface Engine {
  readonly stages: readonly Stage[]
  readonly audits: readonly AuditRule[]
  readonly attributions: boolean
  readonly timeLimit: number | null
  readonly phrases: PhraseIndex
  /** All rules are the project's, whatever is turned off and whatever phrases they were given. */
  readonly ownRules: boolean
  /** So many of the project's audits run that nearly every reading is asked for. */
  readonly readsAll: boolean
  /** What people decided; null when nobody did. */
  readonly rulings: Rulings | null
}

/** What became of an article: the line that goes out, and what corpus rules need of it (null when it failed). */
export interface Outcome {
  readonly line: Line
  readonly cleaned: Cleaned | null
  readonly reading: Reading | null
  /** Decisions that fitted it, by their place in the list that was given; none without decisions. */
  readonly decided?: readonly number[]
}

/** An article and the number of its line, from 1. */
export interface Numbered {
  readonly input: Input
  readonly line: number
}

/** Never throws: what cannot be cleaned becomes a line that says why. `line` counts the input's lines from 1. */
export function outcome(input: Input, line: number, engine: Engine): Outcome {
  const cleaning = steps(input, line, engine)
  for (;;) {
    const step = cleaning.next()
    if (step.done === true) return step.value
  }
}

/**
 * Articles that go through the steps side by side. The code of all steps does not fit into the nearest memory of a processor; that of one step does,
 * and stays there for all of them: eight together take .75 to .87 of the time of one by one (`npm run bench:speed`).
 */
const TOGETHER = 8
/** Characters of one group: long articles keep the code of a step near by themselves, and are not held beside others. */
const TOGETHER_LENGTH = 65_536

/** The same for many, in order, a few at a time. */
export function* outcomes(articles: Iterable<Numbered>, engine: Engine): Generator<Outcome, void, undefined> {
  let group: Generator<undefined, Outcome, undefined>[] = []
  let length = 0
  for (const { input, line } of articles) {
    group.push(steps(input, line, engine))
    length += (input.text ?? input.html ?? '').length
    if (group.length < TOGETHER && length < TOGETHER_LENGTH && engine.timeLimit === null) continue
    yield* sideBySide(group)
    group = []
    length = 0
  }
  yield* sideBySide(group)
}

function sideBySide(group: readonly Generator<undefined, Outcome, undefined>[]): Outcome[] {
  const done = new Array<Outcome>(group.length)
  for (let left = group.length; left > 0; ) {
    for (const [at, cleaning] of group.entries()) {
      if (done[at] !== undefined) continue
      const step = cleaning.next()
      if (step.done !== true) continue
      done[at] = step.value
      left--
    }
  }
  return done
}

/** What the stages read of every article, in the order in which each needs the one before. */
const BEFORE_STAGES: readonly ((reading: Reading) => unknown)[] = [
  reading => reading.tokens,
  reading => reading.dates,
  reading => reading.credits,
  reading => reading.roles,
  reading => reading.allHits,
]
/** What the audits read of nearly every article. */
const BEFORE_AUDITS: readonly ((reading: Reading) => unknown)[] = [
  reading => reading.sentences,
  reading => reading.language,
  reading => reading.people,
  reading => reading.quotations,
  reading => reading.attributions,
]

/** The cleaning of one article: yields between its steps, for nothing but to let others take theirs. */
function* steps(input: Input, line: number, engine: Engine): Generator<undefined, Outcome, undefined> {
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
    const now = () => performance.now()
    const deadline = engine.timeLimit === null ? null : { now, at: now() + engine.timeLimit }
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
    yield
    const read = reading(article, engine.phrases)
    for (const look of BEFORE_STAGES) {
      inTime(deadline, () => 'before the stages')
      look(read)
      yield
    }
    const rules = engine.rulings === null ? null : ruled(article, engine.rulings)
    const held = rules?.held ?? null
    const { standing, removals, guarded } = settle(article, read, engine.stages, deadline, held)
    const first = { kept: joined(article.text, standing), removals, guarded }
    yield
    const settled = article.origin === 'text' ? rested(article, read, first, engine, deadline, held) : first
    const cleaned: Cleaned = {
      article,
      removals: settled.removals,
      kept: settled.kept,
      metadata: metadata(settled.removals, article, read, input),
    }
    yield
    if (engine.attributions || engine.readsAll) {
      for (const look of BEFORE_AUDITS) {
        inTime(deadline, () => 'before the audits')
        look(read)
        yield
      }
    }
    const flags = flagged(cleaned, read, settled.guarded, engine.audits, deadline)
    yield
    const { attributions } = engine
    const loud = rules?.loud
    const out = cleanedLine({ line, cleaned, reading: read, guarded: settled.guarded, flags, attributions, loud })
    const made = { line: out, cleaned, reading: read }
    return rules === null ? made : { ...made, decided: rules.applied(out.ledger) }
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
