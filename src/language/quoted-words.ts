import type { Reading, Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { folded } from './lexicon.ts'
import { numberWords, spelledAt } from './number-words.ts'
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
