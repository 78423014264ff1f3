import type { Person, Reading } from '../core/reading.ts'
import { TOKEN_CAPITAL } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { bitsAt, CALENDAR, COUNTRY, folded, GROUP, lexiconOf, ORGANISATION, PLACE } from './lexicon.ts'
import { isFamilyFirst, nameKeys, speaksBeside, withVerb } from './naming.ts'
import { editDistance } from './spelling.ts'

/** In shorter surnames one letter makes another family (Hansen, Jansen). */
const LEAST_LETTERS = 8
/** A person of whom an article speaks this often is the one meant. */
const LEAST_MENTIONS = 2

/** No article speaks of more people; past them every further word would be held against all. */
const MOST_CANDIDATES = 300

/** Words that are something else: `Britain called` where a Mr Brittain speaks. */
const NO_NAME = COUNTRY | PLACE | ORGANISATION | CALENDAR | GROUP

/** A surname alone, with a verb of saying, one letter off the surname of a person whom the article names otherwise. */
export interface Misspelt extends Span {
  readonly person: Person
  /** As written. */
  readonly form: string
}

export function misspeltSurnames(text: string, reading: Reading, isOwn: (span: Span) => boolean): Misspelt[] {
  const known: { readonly person: Person; readonly keys: readonly string[] }[] = []
  for (const person of reading.people) known.push({ person, keys: nameKeys(person) })
  const candidates = known
    .filter(
      ({ person, keys }) =>
        keys.length >= 2 &&
        !isFamilyFirst(keys) &&
        (keys.at(-1)?.length ?? 0) >= LEAST_LETTERS &&
        person.mentions.length >= LEAST_MENTIONS,
    )
    .slice(0, MOST_CANDIDATES)
  const words = lexiconOf(reading.language.code)
  if (candidates.length === 0 || words === null) return []
  const initials = new Set(candidates.map(({ keys }) => keys.at(-1)?.[0] ?? ''))
  const named = new Set(known.flatMap(({ keys }) => keys))
  const found: Misspelt[] = []
  const { tokens } = reading
  for (let at = 0; at < tokens.count; at++) {
    if (((tokens.flags[at] ?? 0) & TOKEN_CAPITAL) === 0) continue
    const start = tokens.start[at] ?? 0
    const end = tokens.end[at] ?? 0
    if (end - start < LEAST_LETTERS - 1) continue
    // Most capitalised words begin with another letter; only the others are worth a look.
    if (!initials.has(folded(text[start] ?? ''))) continue
    const form = text.slice(start, end)
    const key = folded(form)
    if (named.has(key) || (bitsAt(text, tokens, words, at) & NO_NAME) !== 0) continue
    const person = candidates.find(({ keys }) => isSlip(keys.at(-1) ?? '', key))?.person
    if (person === undefined || !isOwn({ start, end })) continue
    const { code } = reading.language
    if (speaksBeside(text, tokens, { start, end }, code))
      found.push({ person, form, ...withVerb(text, tokens, { start, end }, code) })
  }
  return found
}

/** One letter off, two in long names, the first one right, and no plural or genitive of it. */
function isSlip(surname: string, word: string): boolean {
  if (surname[0] !== word[0] || Math.abs(surname.length - word.length) > 1) return false
  if (`${surname}s` === word || `${word}s` === surname) return false
  const isLong =
    Math.min(surname.length, word.length) >= LONG_LETTERS && surname.slice(-SAME_END) === word.slice(-SAME_END)
  const distance = editDistance(surname, word, isLong ? 2 : 1)
  return distance >= 1 && distance <= (isLong ? 2 : 1)
}

/** From here on two slips of the pen still leave the same name, where its end is right too. */
const LONG_LETTERS = 10
const SAME_END = 2
