import type { Person, PersonMention, Reading } from '../core/reading.ts'
import type { AuditRule } from '../core/rule.ts'
import { lazy } from '../language/lazy.ts'
import { folded, HONORIFIC, lexiconOf, OFFICE } from '../language/lexicon.ts'
import { holderOf } from '../language/lookup.ts'
import {
  countriesOfPerson,
  isFamilyFirst,
  isGivenName,
  isSurelyFamilyFirst,
  isTitled,
  isVietnamese,
  nameKeys,
  ownWords,
  withTitle,
} from '../language/naming.ts'
import { isHeadLast, officeWords } from '../language/offices.ts'
import { speaksOfChina } from '../language/pinyin.ts'
import { wordHash } from '../language/tokens.ts'
import { bitsOfWord } from '../language/word-table.ts'

/** Here people are called by what the West takes for the given name, or have but one. */
const OTHER_CUSTOM: ReadonlySet<string> = new Set([
  ...'iceland indonesia myanmar thailand ethiopia eritrea india bangladesh pakistan malaysia mongolia afghanistan'.split(
    ' ',
  ),
  ...['bhutan', 'cambodia', 'laos', 'sri lanka', 'timor leste'],
])

/** Known to the public by the given name, offices included. */
const BY_GIVEN_NAME: ReadonlySet<string> = new Set(
  'lula evo boris dilma fidel raul hugo saddam hillary bernie pete imran bibi gamal hosni jeb arnold rahul sonia benazir nicolas cristina ollanta'.split(
    ' ',
  ),
)

export const givenNameAfterOffice: AuditRule = {
  id: 'given-name-after-office',
  summary:
    'an office before a given name alone, where the article calls the person by the family name or it surely stands first',
  *check(cleaned, reading) {
    const isOwn = ownWords(cleaned)
    const { text } = cleaned.article
    const ofChina = lazy(() => speaksOfChina(reading.tokens))
    for (const person of reading.people) {
      const keys = nameKeys(person)
      if (keys.length < 2 || isVietnamese(keys)) continue
      const mentions = person.mentions.filter(isOwn)
      const full = mentions.find(mention => mention.full)
      if (full === undefined || [...countriesOfPerson(person)].some(country => OTHER_CUSTOM.has(country))) continue
      const faults = new Map<string, PersonMention>()
      for (const mention of mentions) {
        const given = folded(mention.form)
        if (faults.has(given) || BY_GIVEN_NAME.has(given) || !isGivenPart(keys, given)) continue
        if (isOfficeBefore(text, mention, reading) && !hasSurname(text, mention, keys)) faults.set(given, mention)
      }
      for (const [given, mention] of faults) {
        const family = mentions.find(({ form, full }) => !full && isFamilyPart(keys, folded(form), given))
        const first = isSurelyFamilyFirst(person, ofChina) ? person.parts[0] : undefined
        const expected = family?.form ?? first
        if (expected === undefined || isUsual(person, mentions, given)) continue
        const { form } = mention
        const passages = [withTitle(text, mention), withTitle(text, full)]
        if (family !== undefined) passages.push({ start: family.start, end: family.end })
        const title = text.slice(withTitle(text, mention).start, mention.end)
        yield {
          severity: 'warning',
          message: `Unexpected given name in “${title}”, expected “${title.slice(0, -form.length)}${expected}”${family === undefined ? `: the family name of ${person.name} stands first` : ` as ${person.name} is called elsewhere`}`,
          passages,
        }
      }
    }
  },
}

/** `senador Luis colosio`: the surname follows, without its capital. */
function hasSurname(text: string, { end }: PersonMention, keys: readonly string[]): boolean {
  const next = /^ (\p{L}+)/u.exec(text.slice(end, end + LONGEST_SURNAME))?.[1]
  return next !== undefined && keys.includes(folded(next))
}

const LONGEST_SURNAME = 24
/** A longer one has other people in it. */
const LONGEST_OFFICE = 6

function isGivenPart(keys: readonly string[], key: string): boolean {
  const at = keys.indexOf(key)
  if (at < 0) return false
  return isFamilyFirst(keys) ? at > 0 : at === 0 && isGivenName(key)
}

function isFamilyPart(keys: readonly string[], form: string, given: string): boolean {
  const at = keys.indexOf(form)
  if (at < 0 || form === given) return false
  return isFamilyFirst(keys) ? at === 0 : at > 0
}

/** An office of state, or `Mr` before a Chinese or Korean given name; not a crown, not a part played. */
function isOfficeBefore(text: string, mention: PersonMention, reading: Reading): boolean {
  if (mention.full || mention.office === null || !isTitled(text, mention) || goesOn(text, mention, reading))
    return false
  const words = lexiconOf(reading.language.code)
  const office = officeWords(mention.office)
  if (words === null || office.length > LONGEST_OFFICE) return false
  // The head of an office stands last in English and German, first in the Romance languages.
  const bits = office.map(part => bitsOfWord(words, wordHash(part)))
  const heads = isHeadLast(reading.language.code) ? bits.slice(-1) : bits
  return heads.some(bit => (bit & OFFICE) !== 0) && heads.every(bit => (bit & HONORIFIC) === 0)
}

/** The name goes on: behind a line break within a sentence, or `President Barack and Michelle Obama`. */
function goesOn(text: string, mention: PersonMention, reading: Reading): boolean {
  const behind = text.slice(mention.end, mention.end + 6)
  if (/^ (?:and|&|y|et|und) /u.test(behind)) return true
  const lead = holderOf(reading.sentences, mention)
  const wrapped = lead !== null && lead.end === mention.end && lead.start < withTitle(text, mention).start
  return wrapped && /^\s*\p{Lu}/u.test(behind)
}

/** The article uses the given name alone elsewhere without an office: then it is what the person goes by. */
function isUsual(person: Person, mentions: readonly PersonMention[], given: string): boolean {
  return mentions.some(({ form, office }) => office === null && folded(form) === given && form !== person.name)
}
