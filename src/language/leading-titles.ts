import type { Sentence, Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { APOSTROPHE, COMMA, HYPHEN, isCapital, joint, SPACE, tokenLength } from './joints.ts'
import * as word from './lexicon.ts'
import { bitsAt, type Lexicon } from './lexicon.ts'
import type { NamePart } from './name-parts.ts'
import { titleStart } from './titles.ts'

/** Words from the head of an office to the name: `ministre des Affaires étrangères`, `president of the United States`. */
const REACH = 6
/** Behind a full name in apposition. */
const CLOSES = /^(?:[,.;:)–—?!»”"]|\s[–—-]\s)/u
/** Behind a comma that closes no apposition but goes on with a list. */
const LISTS = /^, (?:and|or|und|oder|y|o|e|et|ou) /u

/**
 * The office that leads up to a full name without standing right before it: `le président chilien Jean Larrage`, `the president of Chile,
 * Juan Larraga,`. Null without one; between comma and name nothing may stand, and behind a comma only a known given name.
 */
export function leadingTitle(
  text: string,
  tokens: Tokens,
  words: Lexicon,
  sentence: Sentence,
  first: NamePart,
  last: NamePart,
): Span | null {
  const nearest = first.firstToken - 1
  if (nearest < sentence.firstToken || (first.bits & word.GIVEN) === 0) return null
  const between = joint(text, tokens, nearest)
  if (between !== SPACE && between !== COMMA) return null
  if (
    between === COMMA &&
    (!CLOSES.test(text.slice(last.end, last.end + 3)) || LISTS.test(text.slice(last.end, last.end + 6)))
  )
    return null
  let of = false
  for (let at = nearest; at >= sentence.firstToken && nearest - at < REACH; at--) {
    if (at < nearest) {
      const next = joint(text, tokens, at)
      if (next !== SPACE && next !== HYPHEN && next !== APOSTROPHE) return null
    }
    const bits = bitsAt(text, tokens, words, at)
    const capital = isCapital(tokens, at)
    if ((bits & (word.OFFICE | word.ROLE)) !== 0 && (!capital || of || between === COMMA)) {
      // A head right before the name is no business of this: it stands as a title without a comma.
      if (at === nearest && between === SPACE) return null
      return { start: titleStart(text, tokens, words, sentence, at), end: endOf(tokens, nearest) }
    }
    if ((bits & (word.COUNTRY | word.MODIFIER | word.GROUP)) !== 0 && (bits & word.PAST) === 0) continue
    if ((bits & word.OF) !== 0) of = true
    // What an office is of: `ministra de Pesca`, `president of the Lower House`.
    else if (!capital && (bits & word.PARTICLE) === 0 && tokenLength(tokens, at) > 3) return null
    else if (capital && between === SPACE) return null
  }
  return null
}

const endOf = (tokens: Tokens, at: number) => tokens.end[at] ?? 0
