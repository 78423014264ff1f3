import type { Repair } from '../core/article.ts'
import { identity, type RunTable } from '../core/run-table.ts'
import { composed, type Edit, edited, editRuns, repairsOf } from './edits.ts'
import { invisible, mayNeedLook, needsLook } from './invisible.ts'
import { leadsMojibake, mojibake, opensMojibake } from './mojibake.ts'

/** A text with its character faults mended, and the account of it. */
export interface Repaired {
  readonly text: string
  /** Maps the text to the source. */
  readonly runs: RunTable
  /** In order, spans in the source: undone from right to left, they give the source back. */
  readonly repairs: readonly Repair[]
}

/** Below this, every text is in normal form C: the first combining mark is U+0300. */
const FIRST_COMBINING = 0x300
/** A repair may bare another fault: twice read as Windows-1252, an accent behind a zero-width space. Beyond this depth the fault is a puzzle. */
const MOST_ROUNDS = 8

/**
 * Mends what is provably broken and nothing else: misread UTF-8, halves of surrogate pairs, controls and invisible characters, accents apart from
 * their letters (NFC). White space stays as it is, also NBSP and CRLF. Mending twice is mending once.
 */
export function repaired(source: string): Repaired {
  let text = source
  let edits: readonly Edit[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = faults(text)
    if (found.length === 0) break
    edits = composed(edits, found, text)
    text = edited(text, found)
  }
  if (edits.length === 0) return { text: source, runs: identity(source.length), repairs: [] }
  return { text, runs: editRuns(source.length, edits), repairs: repairsOf(source, edits) }
}

/** The first kind of fault that the text has: mojibake hides behind soft hyphens, and letters behind invisible characters, so their order matters. */
function faults(text: string): Edit[] {
  const { openings, unseen, marked } = suspicions(text)
  if (openings.length > 0) {
    const edits = mojibake(text, openings)
    if (edits.length > 0) return edits
  }
  if (unseen) {
    const edits = invisibles(text)
    if (edits.length > 0) return edits
  }
  return marked && !isComposed(text) ? compositions(text) : []
}

interface Suspicions {
  /** Where misread UTF-8 may begin. */
  readonly openings: readonly number[]
  readonly unseen: boolean
  readonly marked: boolean
}

// What a code unit may be a sign of; most have 0 and are never looked at twice.
const SUSPECT = 1
/** May be part of what normal form C writes otherwise. */
const COMPOSES = 2
/**
 * Above the first combining mark, ranges without marks and without characters that normal form C replaces, which the texts of most
 * languages stay in: Cyrillic letters, Vietnamese, dashes and quotation marks, kana, Han.
 */
const COMPOSED: readonly (readonly [number, number])[] = [
  [0x0400, 0x0482],
  [0x1e00, 0x1eff],
  [0x2010, 0x205f],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
]
const SIGNS = Uint8Array.from({ length: 65536 }, (_, unit) => (leadsMojibake(unit) || mayNeedLook(unit) ? SUSPECT : 0))
for (let unit = FIRST_COMBINING; unit < 65536; unit++) SIGNS[unit] = (SIGNS[unit] ?? 0) | COMPOSES
for (const [first, last] of COMPOSED)
  for (let unit = first; unit <= last; unit++) SIGNS[unit] = (SIGNS[unit] ?? 0) & ~COMPOSES

/** One walk that clears nearly every clean text. */
function suspicions(text: string): Suspicions {
  const openings: number[] = []
  let unseen = false
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const signs = SIGNS[unit] ?? 0
    if (signs === 0) continue
    all |= signs
    if ((signs & SUSPECT) === 0) continue
    if (opensMojibake(unit, text.charCodeAt(i + 1))) openings.push(i)
    unseen ||= needsLook(text, i)
  }
  return { openings, unseen, marked: (all & COMPOSES) !== 0 }
}

/** Neighbours of one kind that go are one edit: a file may hold a million zeros in a row. */
function invisibles(text: string): Edit[] {
  const edits: Edit[] = []
  let start = 0
  let end = -1
  let why = ''
  for (let at = 0; at < text.length; at++) {
    if (((SIGNS[text.charCodeAt(at)] ?? 0) & SUSPECT) === 0 || !needsLook(text, at)) continue
    const edit = invisible(text, at)
    if (edit === null) continue
    at = edit.end - 1
    if (edit.to === '' && edit.start === end && edit.why === why) {
      end = edit.end
      continue
    }
    if (end >= 0) edits.push({ start, end, to: '', why })
    end = -1
    if (edit.to !== '') edits.push(edit)
    else {
      start = edit.start
      end = edit.end
      why = edit.why
    }
  }
  if (end >= 0) edits.push({ start, end, to: '', why })
  return edits
}

/** A character and all that may compose with it: marks, and the vowels and finals of Hangul. Only such clusters change in normal form C. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff]*/gu
/** No script stacks half as many marks; the runtime's own normalisation takes quadratic time on a longer stack (40,000 marks: 1.5 s). */
const MOST_MARKS = 64
const STACK = new RegExp(`\\p{M}{${MOST_MARKS}}`, 'u')
/** A text this short cannot hold a stack that hurts. */
const SHORT = 8192

function isComposed(text: string): boolean {
  return (text.length <= SHORT || !STACK.test(text)) && text.normalize('NFC') === text
}

function compositions(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    if (cluster.length > MOST_MARKS || (cluster.length === 1 && cluster.charCodeAt(0) < FIRST_COMBINING)) continue
    const to = cluster.normalize('NFC')
    if (to !== cluster)
      edits.push({ start: index, end: index + cluster.length, to, why: 'character outside normal form C' })
  }
  return edits
}
