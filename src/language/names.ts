import type { Article } from '../core/article.ts'
import { type Sentence, TOKEN_CAPITAL, TOKEN_DIGITS, type Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { isCapital, joint, SPACE, STOP_SPACE } from './joints.ts'
import { leadingTitle } from './leading-titles.ts'
import * as word from './lexicon.ts'
import { bitsAt, folded, type Lexicon } from './lexicon.ts'
import { type NamePart, partsFrom } from './name-parts.ts'
import { apposition, isHuman, isPersonal, speaks, titleStart } from './titles.ts'

/** Neighbouring capitalised words that may be a name, with the title before them. */
export interface NameRun extends Span {
  readonly sentence: Sentence
  readonly parts: readonly NamePart[]
  /** The parts as names are compared: lower case, without accents. */
  readonly keys: readonly string[]
  /** Title right before or in apposition behind. */
  readonly title: Span | null
  /** Bits of the title's head, 0 without one. */
  readonly titleBits: number
  /** Stands where a verb of saying has its subject. */
  readonly speaks: boolean
  /** An age, a party in brackets: only people have them. */
  readonly human: boolean
  /** Every word of the sentence has a capital: no telling where a name ends. */
  readonly titled: boolean
}

const NUMBER = /\p{N}/u

/** No part of a name at its beginning. */
const STRIPPABLE = word.OPENER | word.CALENDAR | word.GROUP | word.COUNTRY | word.MODIFIER | word.PAST

/** `Maria de los Angeles Fernandez de la Vega Sanz` has five parts. */
const LONGEST_NAME = 5
/** Sentences shorter than this say nothing about their capitals: a caption may be a name. */
const LEAST_TITLED = 6
/** In a headline with capitals hardly one long word in twelve lacks them. */
const TITLED_SHARE = 12

/** Runs of capitalised words that may be names, in text order. Runs that hold the name of an organisation or a place are left out. */
export function nameRuns(article: Article, tokens: Tokens, sentences: readonly Sentence[], words: Lexicon): NameRun[] {
  const { text } = article
  const found: NameRun[] = []
  for (const sentence of sentences) {
    const titled = isTitled(text, tokens, words, sentence)
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      if (!isCapital(tokens, at)) {
        at++
        continue
      }
      if (!titled && isOpener(text, tokens, words, at, sentence.endToken)) {
        at++
        continue
      }
      const parts = partsFrom(text, tokens, words, at, sentence.endToken)
      const run = nameRun(text, tokens, words, sentence, parts, titled)
      if (run !== null) found.push(run)
      at = Math.max(at + 1, parts.at(-1)?.endToken ?? 0)
    }
  }
  return found
}

/** `The`, `In`, `Monday`: most capitals are those of one word that names nobody, and are spared the rest. */
function isOpener(text: string, tokens: Tokens, words: Lexicon, at: number, limit: number): boolean {
  if ((bitsAt(text, tokens, words, at) & STRIPPABLE) === 0) return false
  const next = at + 1
  return next >= limit || (!isCapital(tokens, next) && (bitsAt(text, tokens, words, next) & word.PARTICLE) === 0)
}

function isTitled(text: string, tokens: Tokens, words: Lexicon, sentence: Sentence): boolean {
  const count = sentence.endToken - sentence.firstToken
  if (count < LEAST_TITLED) return false
  let small = 0
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (((tokens.flags[at] ?? 0) & (TOKEN_CAPITAL | TOKEN_DIGITS)) !== 0) continue
    if ((bitsAt(text, tokens, words, at) & word.SMALL) === 0 && ++small * TITLED_SHARE > count) return false
  }
  return true
}

function nameRun(
  text: string,
  tokens: Tokens,
  words: Lexicon,
  sentence: Sentence,
  parts: readonly NamePart[],
  titled: boolean,
): NameRun | null {
  if (titled) return titledRun(text, sentence, parts)
  let from = 0
  let to = parts.length
  let title: Span | null = null
  let titleBits = 0
  for (let k = to - 2; k >= 0; k--) {
    const bits = parts[k]?.bits ?? 0
    if ((bits & word.TITLE) === 0) continue
    // `Larry King Live`, `Stephen King`: behind a given name a title is a surname.
    if ((bits & word.SURNAME_TOO) !== 0 && k > 0 && ((parts[0]?.bits ?? 0) & word.GIVEN) !== 0) break
    from = k + 1
    titleBits = bits
    break
  }
  while (from < to) {
    const part = parts[from]
    if (part === undefined || (part.bits & STRIPPABLE) === 0) break
    const opens = part.firstToken === sentence.firstToken && (part.bits & word.OPENER) !== 0
    if ((part.bits & word.GIVEN) !== 0 && from + 1 < to && !opens) break
    if ((part.bits & word.SURNAME_TOO) !== 0 && titleBits !== 0) break
    from++
  }
  while (to > from && ((parts[to - 1]?.bits ?? 0) & (word.SUFFIX | word.CALENDAR)) !== 0) {
    if (((parts[to - 1]?.bits ?? 0) & word.SURNAME_TOO) !== 0 && to - from === 2) break
    to--
  }
  // `Secretary of State John Kerry`: what an office is of stands in the run.
  let head = (parts[from]?.firstToken ?? 0) - 1
  if (titleBits === 0) {
    const ofToken = (parts[0]?.firstToken ?? 0) - 1
    const officeToken = ofToken - 1
    if (officeToken >= sentence.firstToken && (bitsAt(text, tokens, words, ofToken) & word.OF) !== 0) {
      const bits = bitsAt(text, tokens, words, officeToken)
      if ((bits & word.OFFICE) !== 0 && joint(text, tokens, officeToken) === SPACE) {
        while (from < to - 1 && ((parts[from]?.bits ?? 0) & (word.ORGANISATION | word.MODIFIER | word.COUNTRY)) !== 0)
          from++
        if (from > 0) {
          titleBits = bits
          head = officeToken
        }
      }
    }
  }
  // `Crooked Hillary Clinton`, `Universe Alicia Machado`: a given name in second place opens the name.
  if (
    to - from > 2 &&
    ((parts[from]?.bits ?? 0) & (word.GIVEN | word.PLACE)) === 0 &&
    ((parts[from + 1]?.bits ?? 0) & word.GIVEN) !== 0
  ) {
    if ((parts[from]?.end ?? 0) - (parts[from]?.start ?? 0) > 1) from++
  }
  const name = parts.slice(from, to)
  const firstPart = name[0]
  const lastPart = name.at(-1)
  if (
    firstPart === undefined ||
    lastPart === undefined ||
    name.length > LONGEST_NAME ||
    hasNumber(text, firstPart.start, lastPart.end)
  )
    return null
  if (titleBits === 0 && head >= sentence.firstToken && from === 0) {
    const between = joint(text, tokens, head)
    const bits = bitsAt(text, tokens, words, head)
    if ((between === SPACE || between === STOP_SPACE) && (bits & word.TITLE) !== 0) titleBits = bits
  }
  if (!isPersonal(name, titleBits)) return null
  if (titleBits !== 0) {
    const start = titleStart(text, tokens, words, sentence, head)
    title = { start, end: textEnd(text, tokens, firstPart.firstToken - 1) }
  } else {
    title =
      name.length > 1
        ? (leadingTitle(text, tokens, words, sentence, firstPart, lastPart) ??
          apposition(text, tokens, words, lastPart.endToken, sentence))
        : null
    if (title !== null) titleBits = word.OFFICE
  }
  return {
    start: firstPart.start,
    end: lastPart.end,
    sentence,
    parts: name,
    keys: keysOf(text, name),
    title,
    titleBits,
    speaks: speaks(text, tokens, words, firstPart.firstToken, lastPart.endToken, sentence),
    human: isHuman(text, lastPart.end),
    titled: false,
  }
}

function hasNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) return true
    if (unit > 0x7f) return NUMBER.test(text.slice(start, end))
  }
  return false
}

/** All words of a run in a headline of capitals: the names in it are found by those of the text. */
function titledRun(text: string, sentence: Sentence, parts: readonly NamePart[]): NameRun | null {
  const start = parts[0]?.start
  const end = parts.at(-1)?.end
  if (start === undefined || end === undefined) return null
  const keys = keysOf(text, parts)
  return { start, end, sentence, parts, keys, title: null, titleBits: 0, speaks: false, human: false, titled: true }
}

function keysOf(text: string, parts: readonly NamePart[]): string[] {
  const keys: string[] = []
  for (const { start, end } of parts) keys.push(folded(text.slice(start, end)))
  return keys
}

/** The end of a title's last word, with the stop of an abbreviation. */
function textEnd(text: string, tokens: Tokens, at: number): number {
  const end = tokens.end[at] ?? 0
  return text[end] === '.' ? end + 1 : end
}
