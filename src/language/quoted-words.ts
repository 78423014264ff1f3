import type { Reading, Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { folded } from './lexicon.ts'
import { numberWords, spelledAt } from './number-words.ts'
import { editDistance } from './spelling.ts'
import type { WordTable } from './word-table.ts'

/** Longer quotations are compared by so many words. */
const MOST_WORDS = 200
/** Stands where the writer says that words were left out or put in: dots, brackets, stars. */
export const MARKED = '…'
const MARKS = /…|\.\s?\.|-{2,}(?!\s)|[[\](){}*]/u

/** The parts of contracted words behind the apostrophe, and what they stand for. */
const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    t: 'not',
    re: 'are',
    ve: 'have',
    ll: 'will',
    m: 'am',
    d: 'would',
  }),
)
/** Behind these `'s` is a verb; behind a name it makes a genitive, which comes and goes with the style. */
const SUBJECTS = new Set('it that he she what there here who where how everything nobody somebody'.split(' '))
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cannot: ['can', 'not'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['got', 'to'],
    em: ['them'],
    percent: ['per', 'cent'],
    pct: ['per', 'cent'],
    sgt: ['sergeant'],
    dr: ['doctor'],
    koran: ['quran'],
  }),
)
/** What a contraction may stand for besides: `We’d never seen` is had, `It’s been` has. */
const TWOFOLD = new Set(['would had', 'had would', 'is has', 'has is'])
const STEMS: ReadonlyMap<string, string> = new Map(
  Object.entries({ don: 'do', won: 'will', can: 'can', isn: 'is', shan: 'shall' }),
)
/** Alone these are numbers of a quotation; elsewhere `one` is an article. */
const NUMBERS = ['zero', 'one']
const FILLERS = new Set(['um', 'uh', 'er', 'erm', 'ah', 'oh', 'äh', 'ähm', 'euh'])

/** What `%` is read as, by ISO 639-3. */
const PERCENT: Readonly<Record<string, readonly string[]>> = {
  eng: ['per', 'cent'],
  deu: ['prozent'],
  fra: ['pour', 'cent'],
  spa: ['por', 'ciento'],
  por: ['por', 'cento'],
  ita: ['per', 'cento'],
}
const PERCENT_SIGN = /^\s?%/u
const THOUSAND = 1000

/** `five million` is `5 million`: what is more stands in words beside figures, too. */
function spelledBelowThousand(text: string, tokens: Tokens, words: WordTable, at: number, end: number) {
  const number = spelledAt(text, tokens, words, at, end)
  return number === null || number.value < THOUSAND ? number : spelledAt(text, tokens, words, at, at + 1)
}

/** The words of a quotation without case, accents and contractions; `places` are their starts and ends from `span.start`. */
export interface QuotedWords {
  /** Joined by blanks: one string is smaller than a list. */
  readonly words: string
  readonly places: readonly number[]
}

export function quotedWords(text: string, reading: Reading, row: Span, span: Span): QuotedWords {
  const { tokens } = reading
  const [first, end] = reading.tokenRange(span)
  const words: string[] = []
  const places: number[] = []
  const add = (word: string, from: number, to: number) => {
    words.push(word)
    places.push(from - row.start, to - row.start)
  }
  const addPerCent = (place: number) => {
    for (const word of PERCENT[reading.language.code] ?? []) add(word, place, place)
  }
  const spelled = numberWords(reading.language.code)
  const last = Math.min(end, first + MOST_WORDS)
  for (let at = first; at < last; at++) {
    const number = spelled === null ? null : spelledBelowThousand(text, tokens, spelled, at, last)
    const from = tokens.start[at] ?? 0
    const to = tokens.end[at] ?? 0
    const before = at > first ? text.slice(tokens.end[at - 1], from) : ''
    if (MARKS.test(before)) add(MARKED, from, from)
    if (before.includes('&')) add('and', from, from)
    const word = folded(text.slice(from, to))
    if (FILLERS.has(word)) continue
    // `40%`
    if (PERCENT_SIGN.test(before)) addPerCent(from)
    const beside = words.at(-1)
    if (word === 's' && /['’ʼ]$/u.test(before)) {
      if (beside !== undefined && SUBJECTS.has(beside)) add('is', from, to)
      continue
    }
    const part = before.length === 1 && /['’ʼ]/u.test(before) ? CONTRACTED.get(word) : undefined
    if (part !== undefined && beside !== undefined) {
      if (word === 't') words[words.length - 1] = STEMS.get(beside) ?? beside.replace(/n$/u, '')
      add(part, from, to)
    } else if (number?.sort === 'cardinal' && number.value < THOUSAND) {
      add(String(number.value), from, tokens.end[number.end - 1] ?? to)
      at = number.end - 1
    } else if (NUMBERS.includes(word)) add(String(NUMBERS.indexOf(word)), from, to)
    else for (const one of WHOLE.get(word) ?? [word]) add(one, from, to)
  }
  const stop = tokens.end[last - 1] ?? 0
  if (last > first && PERCENT_SIGN.test(text.slice(stop, stop + 2))) addPerCent(stop)
  return { words: words.join(' '), places }
}

/** Words that stand in one quotation where the other has others; half-open ranges of words. */
export interface Change {
  readonly ours: readonly [number, number]
  readonly theirs: readonly [number, number]
}

export interface Comparison {
  readonly changes: readonly Change[]
  /** Words that are the same in both. */
  readonly same: number
}

/** Words in a row that a change may take up on either side; beyond it the two say different things. */
const WIDEST_CHANGE = 4
/** Words in a row that must agree behind a change, or all that are left. */
const AGAIN = 3

/**
 * Follows two quotations from words that both have, `[at, to)` and `[from, ...)`, in both directions as long as they come together again.
 * What one of them leaves out at its ends is no change.
 */
export function comparison(
  ours: readonly string[],
  theirs: readonly string[],
  run: { ours: number; theirs: number; length: number },
): Comparison {
  const right = follow(ours, theirs, run.ours + run.length, run.theirs + run.length, 1)
  const left = follow(ours, theirs, run.ours - 1, run.theirs - 1, -1)
  return { changes: [...left.changes.reverse(), ...right.changes], same: run.length + left.same + right.same }
}

function follow(
  ours: readonly string[],
  theirs: readonly string[],
  ourStart: number,
  theirStart: number,
  step: 1 | -1,
): { changes: Change[]; same: number } {
  const changes: Change[] = []
  let same = 0
  let i = ourStart
  let j = theirStart
  while (ours[i] !== undefined && theirs[j] !== undefined) {
    if (isSpeltAlike(ours[i], theirs[j])) {
      if (ours[i] !== MARKED) same++
      i += step
      j += step
      continue
    }
    const gap = resumption(ours, theirs, i, j, step) ?? atTheEdge(ours, theirs, i, j, step)
    if (gap === null) break
    const [a, b] = gap
    changes.push({ ours: range(i, a, step), theirs: range(j, b, step) })
    i += a * step
    j += b * step
  }
  return { changes, same }
}

const range = (from: number, length: number, step: 1 | -1): readonly [number, number] =>
  step === 1 ? [from, from + length] : [from - length + 1, from + 1]

/** Words that both may have left when they begin or end otherwise: of more, one of them quotes less. */
const EDGE = 2

/** The last words of both differ, and are as many. */
function atTheEdge(
  ours: readonly string[],
  theirs: readonly string[],
  i: number,
  j: number,
  step: 1 | -1,
): readonly [number, number] | null {
  const [left, right] = step === 1 ? [ours.length - i, theirs.length - j] : [i + 1, j + 1]
  return left === right && left <= EDGE ? [left, right] : null
}

/** How many words each side leaves before both go on alike: the fewest together. */
function resumption(
  ours: readonly string[],
  theirs: readonly string[],
  i: number,
  j: number,
  step: 1 | -1,
): readonly [number, number] | null {
  for (let sum = 1; sum <= 2 * WIDEST_CHANGE; sum++) {
    for (let a = Math.max(0, sum - WIDEST_CHANGE); a <= Math.min(sum, WIDEST_CHANGE); a++) {
      if (agree(ours, theirs, i + a * step, j + (sum - a) * step, step)) return [a, sum - a]
    }
  }
  return null
}

function agree(ours: readonly string[], theirs: readonly string[], i: number, j: number, step: 1 | -1): boolean {
  for (let n = 0; n < AGAIN; n++) {
    const one = ours[i + n * step]
    const other = theirs[j + n * step]
    // Both begin or end here: one word alike is enough.
    if (one === undefined || other === undefined) return n > 1 || (n === 1 && one === other)
    if (!isSpeltAlike(one, other)) return false
  }
  return true
}

/** From so many letters on one that differs is a slip or another spelling (color, colour), where the first agrees (not: million, billion). */
const LETTERS_A_SLIP = 4
const DIGIT = /\d/u

function isSpeltAlike(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined || one[0] !== other[0] || DIGIT.test(one)) return false
  if (isShortFor(one, other) || isShortFor(other, one)) return true
  const slips = Math.min(2, Math.floor(Math.min(one.length, other.length) / LETTERS_A_SLIP))
  return slips > 0 && editDistance(one, other, slips) <= slips
}

/** The change is one of style: marked by the writer, or the same letters (health care, healthcare). */
export function isStyle(ours: readonly string[], theirs: readonly string[], change: Change): boolean {
  const one = ours.slice(...change.ours)
  const other = theirs.slice(...change.theirs)
  return (
    one.includes(MARKED) ||
    other.includes(MARKED) ||
    one.join('') === other.join('') ||
    TWOFOLD.has(`${one.join(' ')} ${other.join(' ')}`) ||
    areInitials(one, other) ||
    areInitials(other, one)
  )
}

/** `U.N.` for United Nations. */
const areInitials = (short: readonly string[], words: readonly string[]) =>
  words.length > 1 && short.join('') === words.map(word => word.slice(0, 1)).join('')

/** `Sept`, `Gov`, `Sen`: shorter, a word begins many others. */
const SHORT_LETTERS = 3
const LONG_LETTERS = 7

const isShortFor = (one: string, other: string) =>
  one.length >= SHORT_LETTERS && other.length >= LONG_LETTERS && one.length <= 4 && other.startsWith(one)
