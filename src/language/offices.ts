import { COUNTRY_OF } from './countries.ts'
import { JUNIOR_MINISTERS, MINISTERS } from './ministries.ts'
import type { OfficeWords } from './office-words.ts'
import { GERMAN_OFFICES } from './offices-german.ts'
import { ROMANCE_OFFICES } from './offices-romance.ts'
import { isWordUnit } from './tokens.ts'

export const OFFICES: Readonly<Record<string, OfficeWords>> = {
  deu: GERMAN_OFFICES,
  ...ROMANCE_OFFICES,
  eng: {
    heads: `president premier minister chancellor secretary leader governor gov mayor senator sen rep representative congressman congresswoman
speaker ambassador envoy commissioner commander chief chairman chairwoman chairperson chair director admiral adm colonel col major maj captain capt
lieutenant lt sergeant sgt corporal cpl general gen marshal brigadier judge justice attorney prosecutor sheriff superintendent inspector
constable treasurer deputy councillor councilor councilman councilwoman alderman assemblyman assemblywoman ceo
taoiseach tanaiste chancellor rector principal head mp mep md consul dictator strongman parliamentarian lawmaker legislator
undersecretary whip warlord`,
    roles: `spokesman spokeswoman spokesperson adviser advisor aide analyst economist strategist professor prof researcher historian author writer
journalist reporter correspondent editor columnist host anchor pollster candidate nominee contender hopeful challenger incumbent lawyer activist campaigner
singer actor actress comedian filmmaker rapper artist musician coach manager striker midfielder defender goalkeeper quarterback
pitcher champion businessman businesswoman billionaire tycoon entrepreneur founder cofounder owner executive investor farmer teacher doctor nurse
officer detective soldier scientist physicist biologist engineer veteran survivor witness resident mother father brother sister son
daughter wife husband widow friend cousin uncle aunt colleague organizer organiser negotiator diplomat politician democrat republican expert
biographer novelist poet playwright trader broker banker consultant operative lobbyist fundraiser donor delegate mogul magnate star legend detective
patient victim suspect defendant plaintiff student psychologist psychiatrist sociologist anthropologist critic curator designer`,
    honorifics: `mr mrs ms miss mx dr prof mister madam madame messrs mme monsieur herr frau senor senora`,
    reverent: `king queen prince princess emperor empress pope cardinal archbishop bishop sir dame lady lord duke duchess count
countess baron baroness rev reverend father brother sister mother imam ayatollah sheikh sheik shaikh rabbi emir sultan mullah grand pastor monsignor patriarch
swami guru lama infanta tsar czar kaiser shah`,
    modifiers: `prime vice deputy first foreign finance defence defense interior home health justice education trade energy agriculture
transport environment labour labor culture economy commerce treasury oil water housing security intelligence state national federal regional
provincial presidential vice-presidential press assistant associate executive managing founding party parliamentary congressional opposition
majority minority house senate white cabinet council city county district police army navy military air force rebel communist socialist democratic republican
conservative liberal gop attorney secretary lieutenant major brigadier rear commander chief general lord supreme court party's cuban government
union special longtime veteran senior junior top campaign communications policy affairs external internal
world bank central reserve fed republic human rights immigration border nato un u n imf eu who fbi cia nypd dnc rnc`,
    past: `former ex then outgoing incoming acting interim late deputy vice elect designate caretaker one-time onetime past previous future next
would-be self-declared self-proclaimed shadow assistant honorary disputed ousted deposed slain emeritus co ceremonial junior nominee`,
    unique: `president|prime minister|premier|chancellor|taoiseach`,
    of: 'of for to at in',
    articles: 'the a an its his her their our',
  },
}

const ACCENTS = /\p{M}+/gu
const plain = (words: string) => words.normalize('NFD').replaceAll(ACCENTS, '')
const UNIQUE = new Set(Object.values(OFFICES).flatMap(words => plain(words.unique).split('|')))
const PAST = new Set(Object.values(OFFICES).flatMap(words => plain(words.past).split(/\s+/u)))
/** Words between an office and its country: `presidente de Chile`, `le président du Chili`. */
const BETWEEN = new Set('of the o a de del du des d l la le el do da di della dello dei degli der des von'.split(' '))

/** Names of one office, by what it is called here: `premier` of China is its prime minister. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'prime minister': `premier|taoiseach|premiers|ministerprasident|ministerprasidenten|ministerprasidentin|premierminister|premierministers|premierministerin|
regierungschef|regierungschefs|regierungschefin|primer ministro|primera ministra|premier ministre|premiere ministre|primeiro ministro|primeira ministra|primo ministro|prima ministra`,
    president: `prasident|prasidenten|prasidentin|staatsprasident|staatsprasidenten|staatsprasidentin|bundesprasident|bundesprasidenten|bundesprasidentin|staatschef|staatschefs|
staatschefin|presidente|presidenta|president|presidente`,
    chancellor:
      'bundeskanzler|bundeskanzlers|bundeskanzlerin|kanzler|kanzlers|kanzlerin|chancelier|chanceliere|chanceler|cancelliere|cancelliera',
  }).flatMap(([office, names]) => names.split(/\s*\|\s*/u).map(name => [name, office] as const)),
)

/** An office that a country has once: `Cuban President` is the presidency of Cuba. */
export interface UniqueOffice {
  readonly office: string
  /** First name of the country, lower case. */
  readonly country: string
}

/** Words of an office as they are compared: lower case, no accents, no stops. */
export function officeWords(office: string): string[] {
  const lower = plain(office.toLowerCase())
  const words: string[] = []
  for (let at = 0; at < lower.length; at++) {
    if (!isWordUnit(lower.charCodeAt(at))) continue
    const start = at
    while (at < lower.length && isWordUnit(lower.charCodeAt(at))) at++
    // The s of a possessive is no word.
    const before = lower[start - 1]
    if (at - start > 1 || lower[start] !== 's' || (before !== "'" && before !== '’')) words.push(lower.slice(start, at))
  }
  return words
}

/**
 * The unique office that stands in so many words: one country and the title, and nothing else. Anything weaker (a former, acting or vice
 * president, the president of a club, a title without a country) is null; a minister of one field counts.
 */
export function uniqueOffice(office: string): UniqueOffice | null {
  const words = officeWords(office).filter(word => !BETWEEN.has(word))
  if (words.some(word => PAST.has(word))) return null
  // The country stands before the title, behind it, or within it: `ministre suédois des Finances`.
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_COUNTRY); to++) {
      const country = COUNTRY_OF.get(words.slice(from, to).join(' '))
      if (country === undefined) continue
      const title = [...words.slice(0, from), ...words.slice(to)].join(' ')
      if (UNIQUE.has(title)) return { office: SAME_OFFICE.get(title) ?? title, country }
      const minister = MINISTERS.get(title)
      if (minister !== undefined && !JUNIOR_MINISTERS.has(country)) return { office: minister, country }
    }
  }
  return null
}

/** Words of a country's name: `united arab emirates`. */
const LONGEST_COUNTRY = 3

/** Countries that an office names, by first name. */
export function countriesOf(office: string): string[] {
  const words = officeWords(office)
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const pair = COUNTRY_OF.get(words.slice(i, i + 2).join(' '))
    const single = COUNTRY_OF.get(words[i] ?? '')
    if (pair !== undefined) found.push(pair)
    else if (single !== undefined) found.push(single)
  }
  return found
}

/** In these languages an office ends with its head; elsewhere what it is of stands behind it. */
export const isHeadLast = (code: string): boolean => code === 'eng' || code === 'deu' || code === 'und'
