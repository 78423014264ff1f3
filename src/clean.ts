import { audits as allAudits } from './audits.ts'
import type { Article, Block, Hints } from './core/article.ts'
import type { Reading } from './core/reading.ts'
import type { AuditRule, Cleaned, Flag, Kept, Removal, Stage } from './core/rule.ts'
import type { Span } from './core/span.ts'
import { type PhraseIndex, phraseIndex } from './language/phrases.ts'
import { reading } from './language/reading.ts'
import { readingOfRest } from './language/reading-of-rest.ts'
import { cleanedLine, failedLine } from './line.ts'
import { metadata } from './metadata.ts'
import { htmlArticle } from './parse/html.ts'
import { opensItem } from './parse/lines.ts'
import { textArticle } from './parse/text.ts'
import { body, joined } from './pieces.ts'
import type { CleanedLine, Finding, Line } from './report/wire.ts'
import { type Deadline, type Guarded, settle, TimeLimitExceeded } from './settle.ts'
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
  /** Milliseconds that one article may take; past it the article is quarantined. Looked at between rules. Default: no limit. */
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

/** Compiles the phrases of all rules. Throws a TypeError for a rule whose phrase holds no word, or for two rules of one id. */
export function engine(options: Options = {}): Engine {
  const stages = options.stages ?? allStages
  const rules = stages.flatMap(stage => stage.rules)
  const ids = new Set<string>()
  for (const { id } of rules) {
    if (ids.has(id)) throw new TypeError(`two rules are called ${id}; give one of them another id`)
    ids.add(id)
  }
  return {
    stages,
    audits: options.audits ?? allAudits,
    attributions: options.attributions ?? false,
    timeLimit: options.timeLimit ?? null,
    phrases: phraseIndex(rules),
  }
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
    const { cleaned, guarded, reading } = cleanedArticle(input, id, engine)
    const flags = flagged(cleaned, reading, guarded, engine.audits)
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

function cleanedArticle(input: Input, id: string | number, engine: Engine): CleanedArticle {
  const now = () => performance.now()
  const deadline = engine.timeLimit === null ? null : { now, at: now() + engine.timeLimit }
  const hints: Hints = {
    url: input.url ?? null,
    headline: input.headline ?? null,
    standfirst: null,
    published: input.published ?? null,
    publisher: input.publisher ?? null,
    section: null,
    authors: [],
    lang: input.lang ?? null,
  }
  const article =
    typeof input.html === 'string' ? htmlArticle(id, input.html, hints) : textArticle(id, input.text ?? '', hints)
  const read = reading(article, engine.phrases)
  const { standing, removals, guarded } = settle(article, read, engine.stages, deadline)
  const first = { kept: joined(article.text, standing), removals, guarded }
  const settled = article.origin === 'text' ? rested(article, read, first, engine, deadline) : first
  const cleaned: Cleaned = {
    article,
    removals: settled.removals,
    kept: settled.kept,
    metadata: metadata(settled.removals, article.hints, input),
  }
  return { cleaned, guarded: settled.guarded, reading: read }
}

interface Settled {
  readonly kept: readonly Kept[]
  readonly removals: readonly Removal[]
  readonly guarded: Guarded | null
}

/** Far above what any text needs (two passes, seldom three); each pass deletes something, so the loop ends without it. */
const MOST_PASSES = 12

/**
 * Runs the stages over the body they left until it stays as it is: cleaning twice is then cleaning once by construction,
 * since the last pass is the second cleaning and changed nothing.
 */
function rested(article: Article, read: Reading, first: Settled, engine: Engine, deadline: Deadline): Settled {
  let { kept, guarded } = first
  const removals = [...first.removals]
  let text = body(article.text, kept)
  if (removals.length === 0 && text === article.text.trim()) return first
  if (engine.stages === allStages && isAtRest(article, read, first, engine, deadline)) return first
  for (let pass = 1; pass < MOST_PASSES; pass++) {
    const again = textArticle(article.id, text, article.hints)
    const next = settle(again, reading(again, engine.phrases), engine.stages, deadline)
    guarded ??= next.guarded && {
      ...next.guarded,
      span: { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 },
    }
    const left = joined(again.text, next.standing)
    const after = body(again.text, left)
    if (after === text) break
    const places = placesOf(kept)
    removals.push(...next.removals.flatMap(removal => original(removal, places).map(span => ({ ...removal, ...span }))))
    kept = left.flatMap(span => original(span, places).map((one, i) => (i === 0 ? { ...one, joint: span.joint } : one)))
    text = after
  }
  return { kept, removals: removals.sort((a, b) => a.start - b.start), guarded }
}

/**
 * The second pass without reading the text again, for the project's own stages, which ask for nothing that depends on more than
 * lines and their neighbours. False also where this cannot tell: a paragraph of several lines, or one with a hole.
 */
function isAtRest(article: Article, read: Reading, first: Settled, engine: Engine, deadline: Deadline): boolean {
  if (first.guarded !== null) return false
  const blocks: Block[] = []
  const whole = new Map<number, number>()
  const cut: Block[] = []
  let at = 0
  for (const { start, end, joint } of first.kept) {
    if (joint !== '\n\n' && blocks.length > 0) return false
    while ((article.blocks[at]?.end ?? end) < end) at++
    const before = article.blocks[at]
    if (before === undefined || article.text.slice(start, end).includes('\n')) return false
    const same = before.start === start && before.end === end
    const kind = same ? before.kind : opensItem(article.text, start) ? 'item' : 'paragraph'
    const block: Block = { index: blocks.length, kind, start, end, markup: null, apart: true }
    blocks.push(block)
    if (same) whole.set(before.index, block.index)
    else cut.push(block)
  }
  const rest = { ...article, blocks }
  const next = settle(rest, readingOfRest({ article: rest, whole, cut }, read, engine.phrases), engine.stages, deadline)
  return next.removals.length === 0 && next.guarded === null
}

/** Where each kept span begins in the body. */
interface Place extends Kept {
  readonly at: number
}

function placesOf(kept: readonly Kept[]): Place[] {
  let at = 0
  return kept.map(span => {
    at += span.joint.length
    const place = { ...span, at }
    at += span.end - span.start
    return place
  })
}

/** A span of the body as spans of the article it was made from. */
function original(span: Span, places: readonly Place[]): Kept[] {
  const spans: Kept[] = []
  for (let i = placeAt(places, span.start); i < places.length; i++) {
    const place = places[i]
    if (place === undefined || place.at >= span.end) break
    const start = Math.max(span.start, place.at)
    const end = Math.min(span.end, place.at + place.end - place.start)
    if (start < end)
      spans.push({ start: place.start + start - place.at, end: place.start + end - place.at, joint: place.joint })
  }
  return spans
}

/** The last place that begins at or before the offset. */
function placeAt(places: readonly Place[], offset: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** A flag with the rule that raised it. */
interface Flagged extends Flag {
  readonly rule: string
}

function flagged(cleaned: Cleaned, reading: Reading, guarded: Guarded | null, audits: readonly AuditRule[]): Flagged[] {
  const flags: Flagged[] = []
  if (guarded !== null) {
    flags.push({
      rule: 'kept-whole',
      severity: 'warning',
      message: `Unexpected cuts in stage ${guarded.stage}, expected the article to remain: ${guarded.why}; nothing was cut from that stage on`,
      passages: [guarded.span],
    })
  }
  for (const rule of audits) for (const flag of rule.check(cleaned, reading)) flags.push({ ...flag, rule: rule.id })
  return flags
}
