import { TOKEN_WIDE, type Tokens } from '../core/reading.ts'
import { COUNTRIES, namesOfCountries } from './countries.ts'
import { CUE_WORDS } from './cue-verbs.ts'
import { FAMILY_NAMES } from './family-names.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { lazy } from './lazy.ts'
import { OFFICES } from './offices.ts'
import { PROPER_NOUNS } from './proper-nouns.ts'
import { GERMAN, type SpeechWords } from './speech-words.ts'
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './speech-words-romance.ts'
import { wordHash } from './tokens.ts'
import { bitsOfWord, type WordTable, wordTable } from './word-table.ts'

// What a word may be, as bits. A word may be several things; the place it stands in decides.
export const GIVEN = 1
export const OFFICE = 2
export const ROLE = 4
export const HONORIFIC = 8
/** Crowned, ordained, knighted. */
export const REVERENT = 16
export const MODIFIER = 32
/** Takes an office away: `former`. */
export const PAST = 64
export const COUNTRY = 128
export const ORGANISATION = 256
export const PLACE = 512
export const CALENDAR = 1024
export const GROUP = 2048
/** Opens a sentence with a capital and is no name. */
export const OPENER = 4096
export const PARTICLE = 8192
/** A family name that stands before the given name. */
export const FAMILY_FIRST = 16384
/** A verb that says who said what, with a clause or a quotation. */
export const CUE = 32768
/** Also a common surname: `Kanye West`, `Liam Fox`. */
export const SURNAME_TOO = 65536
/** `Jr`, `III`. */
export const SUFFIX = 131072
/** Small words that headlines leave in lower case. */
export const SMALL = 262144
/** Stands between an office and what it is of. */
export const OF = 524288

/** What stands before a name and gives it away as one. */
export const TITLE = OFFICE | ROLE | HONORIFIC | REVERENT

const PARTICLES =
  'de la del de las los da do dos das di della van von der den ter ten zu zum bin ibn bint al el le du y e af av'
const SUFFIXES = 'jr sr ii iii iv'
const SURNAMES_TOO = `hill lane hall lake west fox north south page church bank day bell house castle tower forest stone gates temple plant power bush
england london york paris washington houston dallas austin lincoln jackson wales ireland israel france holland german french english green black white brown
king prince pope bishop major judge marshall marshal duke noble law parks strong wood woods east weekly case post law winter summers
christian may june august april bay moon star lord knight dean baron earl mayor chambers deal gate fields cook`
const SMALL_WORDS =
  'a an the and or of in on to for at by with from as but nor vs is its it into over after via per up off out if than t s'

const ACCENT = /\p{M}+/gu

/** Lower case and without accents, as the tables spell. */
export function folded(word: string): string {
  let capitals = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit > LAST_ASCII) return word.toLowerCase().normalize('NFD').replace(ACCENT, '')
    if (unit >= CAPITAL_A && unit <= CAPITAL_Z) capitals++
  }
  if (capitals === 0) return word
  const first = word.charCodeAt(0)
  // The runtime lower-cases a slice of a text with quotation marks ten times slower than this.
  return capitals === 1 && first >= CAPITAL_A && first <= CAPITAL_Z
    ? String.fromCharCode(first | SMALL_BIT) + word.slice(1)
    : word.toLowerCase()
}

const LAST_ASCII = 0x7f
const CAPITAL_A = 0x41
const CAPITAL_Z = 0x5a
const SMALL_BIT = 0x20

/** Where Spanish, Portuguese and Italian join two people by a word that English prose knows only inside a name: `Ortega y Gasset`. */
const JOINING = /(?<= )(?:al|el|le|y|e) /gu

const SPEECH: Readonly<Record<string, SpeechWords>> = {
  deu: GERMAN,
  spa: SPANISH,
  fra: FRENCH,
  por: PORTUGUESE,
  ita: ITALIAN,
}

/** Bits by word hash. */
export type Lexicon = WordTable

function lexicon(code: string): Lexicon | null {
  const offices = OFFICES[code]
  const nouns = PROPER_NOUNS[code]
  if (offices === undefined || nouns === undefined) return null
  const bits = new Map<number, number>()
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) {
      for (const form of new Set([word, folded(word)])) {
        const hash = wordHash(form)
        bits.set(hash, (bits.get(hash) ?? 0) | bit)
      }
    }
  }
  const list = (words: string) => words.trim().split(/\s+/u)
  for (const names of Object.values(GIVEN_NAMES)) add(list(names), GIVEN)
  for (const before of ['cmn', 'kor', 'vie', 'hun']) add(list(FAMILY_NAMES[before] ?? ''), FAMILY_FIRST)
  add(
    namesOfCountries(COUNTRIES[code] ?? '').flatMap(([word]) => (word.includes(' ') ? [] : [word])),
    COUNTRY,
  )
  add(list(offices.heads), OFFICE)
  add(list(offices.roles), ROLE)
  add(list(offices.honorifics), HONORIFIC)
  add(list(offices.reverent), REVERENT)
  add(list(offices.modifiers), MODIFIER)
  add(list(offices.past), PAST)
  add(list(offices.of), OF)
  add(list(nouns.organisations), ORGANISATION)
  add(list(nouns.places), PLACE)
  add(list(nouns.calendar), CALENDAR)
  add(list(nouns.groups), GROUP)
  add(list(nouns.openers), OPENER)
  add(list(code === 'eng' ? PARTICLES : PARTICLES.replaceAll(JOINING, '')), PARTICLE)
  add(list(SUFFIXES), SUFFIX)
  add(list(SURNAMES_TOO), SURNAME_TOO)
  add(list(SMALL_WORDS), SMALL)
  // `Javier Castillo`, `Ana Plaza`: what is a house or a square is a family first.
  if (code !== 'eng') {
    for (const name of [FAMILY_NAMES.spa, FAMILY_NAMES.por].flatMap(names => list(names ?? ''))) {
      const known = bits.get(wordHash(name)) ?? 0
      if ((known & ORGANISATION) !== 0) bits.set(wordHash(name), (known & ~ORGANISATION) | SURNAME_TOO)
    }
  }
  const told = SPEECH[code]
  if (told !== undefined) add(list(`${told.verbs} ${told.participles}`), CUE)
  for (const line of (CUE_WORDS[code]?.verbs ?? '').trim().split('\n')) {
    const [forms = '', flags = ''] = line.split(':')
    if (/[tq]/u.test(flags))
      add(
        forms.split(/[|\s]+/u).filter(form => form !== ''),
        CUE,
      )
  }
  return wordTable(bits)
}

/** Few runs meet more than one or two languages. */
const LEXICONS: ReadonlyMap<string, () => Lexicon | null> = new Map(
  Object.keys(OFFICES).map(code => [code, lazy(() => lexicon(code))] as const),
)

/** The words of a language; of English where the text was too short to tell; null where there are no tables. */
export function lexiconOf(code: string): Lexicon | null {
  return LEXICONS.get(code === 'und' ? 'eng' : code)?.() ?? null
}

/** Bits of a token; accents do not count. */
export function bitsAt(text: string, tokens: Tokens, words: Lexicon, at: number): number {
  const known = bitsOfWord(words, tokens.hash[at] ?? 0)
  if (known !== 0 || ((tokens.flags[at] ?? 0) & TOKEN_WIDE) === 0) return known
  return bitsOfWord(words, wordHash(folded(text.slice(tokens.start[at], tokens.end[at]))))
}
