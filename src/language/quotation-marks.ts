import type { Tokens } from '../core/reading.ts'
import { isSpace, type Span } from '../core/span.ts'
import { isWordUnit, tokenAt } from './tokens.ts'

/** Marks pair within their family: “ ” „ " are one, « » another, 「 」 a third. Single marks share theirs with apostrophes. */
export type Family = 'double' | 'single' | 'angle' | 'small-angle' | 'corner' | 'white-corner'

/** A quotation mark or an apostrophe at the edge of a word, and what stands around it. */
export interface Mark extends Span {
  /** As written: “ or two back-ticks. */
  readonly form: string
  readonly family: Family
  /** White space, a bracket or a dash before it and a word behind: `"word`. */
  readonly looksOpen: boolean
  /** A word or a stop before it and white space or a stop behind: `word"`. */
  readonly looksClosed: boolean
  /** The character before it, other marks aside; empty at the start of the block. */
  readonly before: string
  /** The character behind it, other marks aside; empty at the end of the block. */
  readonly after: string
}

/** What an article's language and its own usage say about marks that point both ways. */
export interface Usage {
  /** „low … high“: “ closes. */
  readonly low: boolean
  /** »outward«: » opens. */
  readonly reversed: boolean
  /** ”same … same”: one form does both. */
  readonly same: boolean
}

const FAMILIES: ReadonlyMap<number, Family> = new Map<number, Family>([
  ...[...'"“”„‟＂〝〞〟″'].map(form => [form.charCodeAt(0), 'double'] as const),
  ...[..."'‘’‚‛`´＇"].map(form => [form.charCodeAt(0), 'single'] as const),
  ...[...'«»'].map(form => [form.charCodeAt(0), 'angle'] as const),
  ...[...'‹›'].map(form => [form.charCodeAt(0), 'small-angle'] as const),
  ...[...'「」'].map(form => [form.charCodeAt(0), 'corner'] as const),
  ...[...'『』'].map(form => [form.charCodeAt(0), 'white-corner'] as const),
])

/** Forms that open, whatever stands around; the rest is decided by usage and context. */
export const OPENERS = new Set(['“', '„', '‟', '``', '〝', '«', '‹', '「', '『', '‘', '‚', '‛', '`'])
/** Forms that close. */
export const CLOSERS = new Set(['”', '〞', '〟', '»', '›', '」', '』', '’', '´'])

const BRACKETS_AND_DASHES_BEFORE = new Set('([{<-–—/:=¿¡|')
const STOPS_BEHIND = new Set('.,;:!?)]}>…-–—/|。，、！？；：）')
/** Scripts that set a mark or a particle right against a word. */
const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/

/** Languages whose “ closes what „ opened. */
const LOW = new Set('deu ces slk slv bul lit est isl sqi mkd rus ukr srp hrv'.split(' '))
/** Languages that write «inward» marks, with or without spaces. */
const INWARD = new Set('fra spa por ita cat glg rus ukr bel bul ell nob nno tur arb'.split(' '))
/** Languages that open and close with one form. */
const SAME = new Set('swe fin nob nno dan'.split(' '))
/** A form that stands this often (two whole quotations), its partner never, does the work of both. */
const LEAST_SAME = 4

type Draft = { -readonly [Key in keyof Mark]: Mark[Key] }

const NONE: readonly Mark[] = []

/** The quotation marks of a block, in order; an apostrophe inside a word is none. */
export function marksOf(text: string, tokens: Tokens, block: Span): readonly Mark[] {
  let found: Draft[] | null = null
  let token = tokenAt(tokens, block.start)
  for (let at = block.start; at < block.end; at++) {
    // No mark stands inside a word as tokens are cut.
    while (token < tokens.count && (tokens.start[token] ?? 0) <= at) at = Math.max(at, tokens.end[token++] ?? 0)
    if (at >= block.end) break
    const unit = text.charCodeAt(at)
    if ((unit > 0x27 && unit < 0x60) || (unit > 0x60 && unit < 0xab) || unit < 0x22) continue
    const family = FAMILIES.get(unit)
    if (family === undefined) continue
    const form = text[at] ?? ''
    if (family !== 'single') {
      found = added(found, text, block, at, form, family)
    } else if (
      text[at + 1] === form &&
      (form === '`' || form === "'") &&
      at + 1 < block.end &&
      !closesTwo(text, at, block)
    ) {
      found = added(found, text, block, at, form + form, 'double')
      at++
    } else if (!insideWord(text, at, block)) {
      found = added(found, text, block, at, form, family)
    }
  }
  return found === null ? NONE : withContext(text, block, found)
}

function added(found: Draft[] | null, text: string, block: Span, start: number, form: string, family: Family): Draft[] {
  const previous = found?.at(-1)
  // Marks that touch ("'Go,'") look past each other.
  const touching = previous?.end === start
  const plain = start > block.start ? (text[start - 1] ?? '') : ''
  // ... but not where one quotation ends and the next begins: ’“.
  const ended = touching && CLOSERS.has(previous.form) && OPENERS.has(form)
  const before = ended ? '' : touching ? previous.before : plain
  const mark = {
    start,
    end: start + form.length,
    form,
    family,
    looksOpen: false,
    looksClosed: false,
    before,
    after: '',
  }
  if (found === null) return [mark]
  found.push(mark)
  return found
}

/** Three in a row behind a word: ' closes first, then ''; before a word '' opens first. */
function closesTwo(text: string, at: number, block: Span): boolean {
  if (at === block.start || isSpace(text.charCodeAt(at - 1)) || text[at - 1] === "'") return false
  return text.startsWith("'''", at) && text[at + 3] !== "'"
}

/** An apostrophe: letters or digits on both sides, in a script that has words. */
function insideWord(text: string, at: number, block: Span): boolean {
  if (at === block.start || at + 1 >= block.end) return false
  if (!isWordUnit(text.charCodeAt(at - 1)) || !isWordUnit(text.charCodeAt(at + 1))) return false
  return !isSpaceless(text[at - 1] ?? '') && !isSpaceless(text[at + 1] ?? '')
}

/** A letter of a script that sets marks right against its words. */
export function isSpaceless(letter: string): boolean {
  return letter >= '\u0e00' && SPACELESS.test(letter)
}

function withContext(text: string, block: Span, marks: readonly Draft[]): readonly Mark[] {
  let next: Draft | undefined
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]
    if (mark === undefined) continue
    const { before, end } = mark
    const begun = next?.start === end && OPENERS.has(next.form) && !OPENERS.has(mark.form)
    mark.after = begun ? '' : next?.start === end ? next.after : end < block.end ? (text[end] ?? '') : ''
    const edgeBefore = isEdge(before)
    const edgeBehind = isEdge(mark.after)
    const opening = BRACKETS_AND_DASHES_BEFORE.has(before)
    const stop = STOPS_BEHIND.has(mark.after)
    mark.looksOpen = !edgeBehind && (edgeBefore || (opening && !stop))
    mark.looksClosed = !edgeBefore && (edgeBehind || (stop && !opening))
    next = mark
  }
  return marks
}

/** A letter or digit; false for an end of the block. */
export function isWord(character: string): boolean {
  return character !== '' && isWordUnit(character.charCodeAt(0))
}

/** White space, or an end of the block. */
export function isEdge(character: string): boolean {
  return character === '' || isSpace(character.charCodeAt(0))
}

/** How this article uses the marks that languages disagree about: by its own marks first, by its language where they say nothing. */
export function usage(blocks: readonly (readonly Mark[])[], code: string): Usage {
  const count = new Map<string, number>()
  let outward = 0
  let inward = 0
  for (const marks of blocks) {
    for (const mark of marks) {
      count.set(mark.form, (count.get(mark.form) ?? 0) + 1)
      if (mark.form !== '«' && mark.form !== '»') continue
      const opens = mark.looksOpen && isWord(mark.after)
      const closes = mark.looksClosed && isWord(mark.before)
      if (mark.form === '»' ? opens : closes) outward++
      if (mark.form === '«' ? opens : closes) inward++
    }
  }
  const times = (form: string) => count.get(form) ?? 0
  const alone = (form: string, partners: string) =>
    times(form) >= LEAST_SAME && [...partners].every(partner => times(partner) === 0)
  return {
    low: times('„') > 0 || LOW.has(code),
    reversed: outward > inward && !INWARD.has(code),
    same: SAME.has(code) || alone('”', '“„') || alone('“', '”„') || alone('»', '«'),
  }
}
