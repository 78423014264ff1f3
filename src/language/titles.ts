import type { Sentence, Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { APOSTROPHE, COMMA, HYPHEN, isCapital, joint, OTHER, SPACE, STOP, STOP_SPACE, tokenLength } from './joints.ts'
import * as word from './lexicon.ts'
import { bitsAt, type Lexicon } from './lexicon.ts'

/** Words an office may reach to the left of its head: `former US deputy national security adviser`. */
const LONGEST_TITLE = 8

/** Where the title begins that ends with the token `head`. */
export function titleStart(text: string, tokens: Tokens, words: Lexicon, sentence: Sentence, head: number): number {
  const belongs = word.MODIFIER | word.PAST | word.COUNTRY | word.GROUP | word.OFFICE | word.ORGANISATION | word.ROLE
  let start = head
  for (let at = head - 1; at >= sentence.firstToken && head - at <= LONGEST_TITLE; at--) {
    const between = joint(text, tokens, at)
    if (between !== SPACE && between !== HYPHEN && between !== STOP_SPACE && between !== STOP) break
    const bits = bitsAt(text, tokens, words, at)
    if (
      (bits & belongs) !== 0 &&
      !(at === sentence.firstToken && (bits & word.OPENER) !== 0 && (bits & word.PAST) === 0)
    ) {
      start = at
      continue
    }
    const letter = tokenLength(tokens, at) === 1
    const initials = letter && isCapital(tokens, at)
    const possessive = letter && text[tokens.start[at] ?? 0] === 's' && at > sentence.firstToken
    if (
      possessive &&
      joint(text, tokens, at - 1) === APOSTROPHE &&
      (bitsAt(text, tokens, words, at - 1) & word.COUNTRY) !== 0
    ) {
      start = --at
      continue
    }
    if (!initials) break
    start = at
  }
  return tokens.start[start] ?? 0
}

/** Words between the comma and the head of the office: `the then Cuban`, `a longtime`. */
const APPOSITION_REACH = 6
/** An apposition longer than this many words has become a clause. */
const LONGEST_APPOSITION = 24

/** `, first secretary of the party,` behind a name: its span without comma and article. */
export function apposition(
  text: string,
  tokens: Tokens,
  words: Lexicon,
  after: number,
  sentence: Sentence,
): Span | null {
  if (after >= sentence.endToken || joint(text, tokens, after - 1) !== COMMA) return null
  let headAt = -1
  let end = after
  for (let at = after; at < sentence.endToken && at - after < LONGEST_APPOSITION; at++) {
    const bits = bitsAt(text, tokens, words, at)
    if (headAt < 0 && (bits & word.CUE) !== 0) return null
    // A title with a capital and a capital behind it belongs to the next name of a list.
    const between = at + 1 < sentence.endToken ? joint(text, tokens, at) : OTHER
    if (headAt < 0 && (bits & (word.OFFICE | word.ROLE)) !== 0 && !(between === SPACE && isCapital(tokens, at + 1)))
      headAt = at
    end = at
    if (headAt < 0 && at - after >= APPOSITION_REACH) return null
    if (between !== SPACE && between !== HYPHEN && between !== APOSTROPHE && between !== STOP) break
  }
  if (headAt < 0) return null
  let start = after
  const first = text.slice(tokens.start[after] ?? 0, tokens.end[after] ?? 0)
  if (first === 'who') return null
  if ((first === 'the' || first === 'a' || first === 'an') && after < headAt) start = after + 1
  return { start: tokens.start[start] ?? 0, end: tokens.end[end] ?? 0 }
}

/** A verb of saying stands right behind the name, or right before it with nothing but a comma or a stop behind. */
export function speaks(
  text: string,
  tokens: Tokens,
  words: Lexicon,
  first: number,
  end: number,
  sentence: Sentence,
): boolean {
  if (
    end < sentence.endToken &&
    joint(text, tokens, end - 1) === SPACE &&
    (bitsAt(text, tokens, words, end) & word.CUE) !== 0
  )
    return true
  if (first - 1 < sentence.firstToken || joint(text, tokens, first - 1) !== SPACE) return false
  if ((bitsAt(text, tokens, words, first - 1) & word.CUE) === 0) return false
  const behind = text[tokens.end[end - 1] ?? 0]
  return behind === ',' || behind === '.' || behind === undefined
}

const AGE_OR_PARTY = /,? (?:\(|, )?(?:\d{1,2}[,.)]|[RDI]-[A-Z])/y

export function isHuman(text: string, end: number): boolean {
  AGE_OR_PARTY.lastIndex = end
  return AGE_OR_PARTY.test(text)
}

/** The words can name a person: none of them says organisation, place or party where a name has none. */
export function isPersonal(name: readonly { readonly bits: number }[], titleBits: number): boolean {
  const given = ((name[0]?.bits ?? 0) & word.GIVEN) !== 0
  for (let i = 0; i < name.length; i++) {
    const bits = name[i]?.bits ?? 0
    const surname = i > 0 && i === name.length - 1 && given && (bits & (word.SURNAME_TOO | word.PLACE)) !== 0
    // `President Park Geun-hye`: a family name that stands in front.
    if (i === 0 && titleBits !== 0 && name.length > 1 && (bits & word.FAMILY_FIRST) !== 0) continue
    if (
      (bits & word.ORGANISATION) !== 0 &&
      !surname &&
      !(titleBits !== 0 && name.length === 1 && (bits & word.SURNAME_TOO) !== 0)
    )
      return false
    if (name.length === 1 && (bits & word.PLACE) !== 0 && (titleBits & ~word.ROLE) === 0) return false
    if (name.length === 1 && (bits & word.GIVEN) === 0 && (bits & word.OPENER) !== 0) return false
    if ((bits & word.GROUP) !== 0 && (bits & (word.GIVEN | word.SURNAME_TOO)) === 0) return false
    if (name.length === 1 && (bits & word.TITLE) !== 0 && (bits & (word.GIVEN | word.SURNAME_TOO)) === 0) return false
  }
  return !(name.length > 1 && ((name[0]?.bits ?? 0) & word.PLACE) !== 0 && !given)
}
