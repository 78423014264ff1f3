import type { Person, PersonMention, Tokens } from '../core/reading.ts'
import type { Cleaned, Removal } from '../core/rule.ts'
import { byStart, type Span } from '../core/span.ts'
import { FAMILY_NAMES } from './family-names.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { joint, SPACE } from './joints.ts'
import { bitsAt, CUE, folded, lexiconOf } from './lexicon.ts'
import { holderOf } from './lookup.ts'
import { countriesOf } from './offices.ts'
import { isTwoSyllables } from './pinyin.ts'
import { tokenAt } from './tokens.ts'

const list = (words: string | undefined) => new Set((words ?? '').trim().split(/\s+/u))

const GIVEN = new Set(Object.values(GIVEN_NAMES).flatMap(names => [...list(names)]))
const SPANISH_GIVEN = list(GIVEN_NAMES.spa)
const SPANISH_FAMILY = list(FAMILY_NAMES.spa)
const PORTUGUESE_FAMILY = list(FAMILY_NAMES.por)
const FAMILY_FIRST = new Set(['cmn', 'kor', 'vie', 'hun'].flatMap(code => [...list(FAMILY_NAMES[code])]))

const HUNGARIAN_FAMILY = list(FAMILY_NAMES.hun)
const CHINESE_FAMILY = list(FAMILY_NAMES.cmn)
const KOREAN_FAMILY = list(FAMILY_NAMES.kor)
const VIETNAMESE_FAMILY = list(FAMILY_NAMES.vie)
const OTHER_FAMILY_FIRST = new Set(['cmn', 'kor'].flatMap(code => [...list(FAMILY_NAMES[code])]))

/** A family name that only Vietnam has: there people are called by the last of their names. */
export const isVietnamese = (keys: readonly string[]): boolean =>
  VIETNAMESE_FAMILY.has(keys[0] ?? '') && !OTHER_FAMILY_FIRST.has(keys[0] ?? '')

/** Kinds that leave the body but are the article's own words. */
const OWN_WORDS: ReadonlySet<Removal['kind']> = new Set(['headline', 'standfirst', 'caption'])

/** Tells whether a span is the article's own: it stands in the body, or was lifted as headline, standfirst or caption. */
export function ownWords({ kept, removals }: Cleaned): (span: Span) => boolean {
  const lifted = removals.filter(({ kind }) => OWN_WORDS.has(kind))
  const own: readonly Span[] = lifted.length === 0 ? kept : [...lifted, ...kept].sort(byStart)
  return span => holderOf(own, span) !== null
}

/** Words of a name as they are compared. */
export function nameKeys(person: Person): string[] {
  const keys: string[] = []
  for (const part of person.parts) keys.push(folded(part))
  return keys
}

export const isGivenName = (key: string): boolean => GIVEN.has(key)

/** The family name stands first, as in Chinese, Korean, Vietnamese and Hungarian, by the name itself. */
export function isFamilyFirst(keys: readonly string[]): boolean {
  const first = keys[0] ?? ''
  if (keys.length < 2 || keys.length > 4 || !FAMILY_FIRST.has(first)) return false
  // `Orbán Viktor`: a Hungarian family before a given name that Europe shares.
  return !GIVEN.has(keys[1] ?? '') || (HUNGARIAN_FAMILY.has(first) && !GIVEN.has(first))
}

/** `Jae-in`, `Min-seo` */
const HYPHENED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/**
 * A name of two that is Chinese or Korean in both, in an article that speaks of China where no hyphen shows it: `Lee Baca` may be a Lee whose
 * family name is Baca, and `Han Solo` is no Han. The keys are folded, the given name is as written.
 */
export function isChineseOrKorean(keys: readonly string[], given: string, ofChina: () => boolean): boolean {
  const [first = '', second = ''] = keys
  if (keys.length !== 2 || !isFamilyFirst(keys) || GIVEN.has(first)) return false
  if (CHINESE_FAMILY.has(first)) return HYPHENED.test(given) || (isTwoSyllables(second) && ofChina())
  return KOREAN_FAMILY.has(first) && HYPHENED.test(given)
}

/** The family name stands first beyond doubt. */
export const isSurelyFamilyFirst = (person: Person, ofChina: () => boolean): boolean =>
  isChineseOrKorean(nameKeys(person), person.parts[1] ?? '', ofChina)

/** Index of the second surname of a Spanish full name (`Manuel Marrero Cruz`: 2), or null when it is not surely one. */
export function secondSurname(keys: readonly string[]): number | null {
  const last = keys.length - 1
  const first = keys[last - 1] ?? ''
  const second = keys[last] ?? ''
  const givens = keys.slice(0, -2)
  if (givens.length < 1 || givens.length > 2 || !givens.every(key => SPANISH_GIVEN.has(key))) return null
  if (!SPANISH_FAMILY.has(first) || !SPANISH_FAMILY.has(second)) return null
  // `Maria Elena Cruz`: the word in the middle may be a second given name.
  if (GIVEN.has(first) || keys.some(key => PORTUGUESE_FAMILY.has(key))) return null
  return last
}

/** Countries that the titles of a person name, by first name. */
export function countriesOfPerson(person: Person): Set<string> {
  const offices = new Set<string>()
  for (const { office } of person.mentions) if (office !== null) offices.add(office)
  return new Set([...offices].flatMap(countriesOf))
}

/** The mention with the title that stands right before it. */
export function withTitle(text: string, mention: PersonMention): Span {
  const { office, start, end } = mention
  if (office === null) return { start, end }
  for (const space of [1, 2]) {
    const from = start - space - office.length
    if (from >= 0 && text.startsWith(office, from)) return { start: from, end }
  }
  return { start, end }
}

/** The title stands right before the name, not behind it. */
export function isTitled(text: string, mention: PersonMention): boolean {
  return withTitle(text, mention).start < mention.start
}

/** The mention with the verb of saying right behind it: `Cruz affirmed`; the mention alone when there is none. */
export function withVerb(text: string, tokens: Tokens, mention: Span, language: string): Span {
  const words = lexiconOf(language)
  const next = tokenAt(tokens, mention.end)
  if (words === null || next === 0 || next >= tokens.count) return mention
  const verb = joint(text, tokens, next - 1) === SPACE && (bitsAt(text, tokens, words, next) & CUE) !== 0
  return verb
    ? { start: mention.start, end: tokens.end[next] ?? mention.end }
    : { start: mention.start, end: mention.end }
}

/** A verb of saying stands right beside the name, on either side: `said Cruz`, `a dit Cruz`. */
export function speaksBeside(text: string, tokens: Tokens, { start, end }: Span, language: string): boolean {
  const words = lexiconOf(language)
  if (words === null) return false
  const first = tokenAt(tokens, start)
  const next = tokenAt(tokens, end)
  if (next < tokens.count && joint(text, tokens, next - 1) === SPACE) {
    if ((bitsAt(text, tokens, words, next) & CUE) !== 0) return true
    // `Cruz a déclaré`
    const auxiliary = text.slice(tokens.start[next], tokens.end[next])
    if (AUXILIARIES.has(auxiliary) && next + 1 < tokens.count && (bitsAt(text, tokens, words, next + 1) & CUE) !== 0)
      return true
  }
  return (
    first > 0 &&
    joint(text, tokens, first - 1) === SPACE &&
    (bitsAt(text, tokens, words, first - 1) & CUE) !== 0 &&
    /^[.,;:]|^ (?:am|on|in|im|en|à|a|le|el|il|dem|der)\b/u.test(text.slice(end, end + 5))
  )
}

const AUXILIARIES = new Set([
  'a',
  'ont',
  'avait',
  'ha',
  'han',
  'había',
  'hanno',
  'aveva',
  'hat',
  'haben',
  'hatte',
  'has',
  'have',
  'had',
])
