import type { Article } from '../core/article.ts'
import type { Language, Person, PersonMention, Sentence, Tokens } from '../core/reading.ts'
import { byStart } from '../core/span.ts'
import { lazy } from './lazy.ts'
import * as word from './lexicon.ts'
import { lexiconOf } from './lexicon.ts'
import type { NamePart } from './name-parts.ts'
import { type NameRun, nameRuns } from './names.ts'
import { isChineseOrKorean } from './naming.ts'
import { speaksOfChina } from './pinyin.ts'

/** A name as it is compared: its parts folded, initials left out. */
interface Known {
  readonly keys: readonly string[]
  readonly runs: { readonly run: NameRun; readonly full: boolean; readonly start: number; readonly end: number }[]
  name: readonly string[]
}

/** Marks a key that fits two people: it names neither. */
const AMBIGUOUS = Symbol('ambiguous')
type Index = Map<string, Known | typeof AMBIGUOUS>

/** A person needs a full name, or a title, somewhere in the article. Enough for a page that lists a thousand. */
const MOST_PEOPLE = 2000

/**
 * The people an article names, in order of their first mention. Two capitalised words are a person only with evidence: a title, a known
 * given name, an age, an apposition, or a short form that speaks. Short forms join the one name they fit; those that fit two stay out.
 */
export function people(article: Article, tokens: Tokens, sentences: readonly Sentence[], language: Language): Person[] {
  const words = lexiconOf(language.code)
  if (words === null) return []
  // Where nouns have capitals, two of them before a verb are no name: `Stürmer Larraga sagte`.
  const nounsInCapitals = language.code === 'deu'
  const runs = nameRuns(article, tokens, sentences, words, language.code !== 'eng' && language.code !== 'und')
  const { text } = article
  const speakers = new Set<string>()
  for (const run of runs) {
    if (nounsInCapitals) break
    if (run.parts.length === 1 && !run.titled && (run.speaks || (run.titleBits & word.HONORIFIC) !== 0)) {
      speakers.add(run.keys[0] ?? '')
    }
  }
  const known = fullNames(text, runs, speakers, tokens)
  const index = shortForms(known)
  const loneTitled: Known[] = []
  for (const run of runs) {
    if (run.titled) {
      joinTitled(run, index)
      continue
    }
    const { keys } = run
    const key = keys.length === 1 ? (keys[0] ?? '') : keys.join(' ')
    const fits =
      index.get(key) ??
      (keys.some(part => part.length === 1) ? index.get(keys.filter(part => part.length > 1).join(' ')) : undefined)
    if (fits === AMBIGUOUS) continue
    if (fits !== undefined) {
      fits.runs.push({ run, full: sameKeys(fits.keys, keys), start: run.start, end: run.end })
      continue
    }
    const lone = run.parts.length === 1 && (run.titleBits & (word.OFFICE | word.HONORIFIC | word.REVERENT)) !== 0
    if (!lone || run.titleBits === 0 || run.title === null || run.title.start > run.start || known.length > MOST_PEOPLE)
      continue
    const person: Known = {
      keys,
      runs: [{ run, full: true, start: run.start, end: run.end }],
      name: wordsOf(text, run.parts),
    }
    known.push(person)
    loneTitled.push(person)
    index.set(key, person)
  }
  if (loneTitled.length > 0) joinEarlier(runs, loneTitled)
  const found: Person[] = []
  for (const person of known) {
    if (person.runs.length === 0) continue
    found.push({ name: person.name.join(' '), parts: person.name, mentions: mentions(text, person) })
  }
  return found.sort(byFirstMention)
}

const byFirstMention = (a: Person, b: Person) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)

const PARTICLE_LEAD =
  /^(?:(?:de|la|del|las|los|da|do|dos|das|di|della|von|van|der|den|ter|ten|zu|bin|ibn|bint|al|el|le|du|y)[ -])+/u

function wordsOf(text: string, parts: readonly NamePart[]): string[] {
  const words: string[] = []
  for (const { start, end } of parts) words.push(text.slice(start, end))
  return words
}
const sameKeys = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((key, i) => key === b[i])
const isInitial = (key: string) => key.length === 1 || (key.length === 3 && INITIALS.test(key))
const INITIALS = /^\p{L}\.\p{L}$/u
const withoutInitials = (keys: readonly string[]) => (keys.some(isInitial) ? keys.filter(key => !isInitial(key)) : keys)

function hasEvidence(text: string, run: NameRun, speakers: ReadonlySet<string>, ofChina: () => boolean): boolean {
  if (run.titleBits !== 0 || run.human) return true
  const place = run.parts.findIndex(part => part.end - part.start > 1)
  const first = run.parts[place]
  if (first === undefined) return false
  if ((first.bits & word.GIVEN) !== 0) return true
  if (speakers.has(run.keys.at(-1) ?? '')) return true
  if ((first.bits & word.FAMILY_FIRST) === 0) return false
  const given = run.parts[1]
  return (
    speakers.has(run.keys[place] ?? '') ||
    (given !== undefined && isChineseOrKorean(run.keys, text.slice(given.start, given.end), ofChina))
  )
}

const byMostKeys = (a: Known, b: Known) => b.keys.length - a.keys.length

/** The people with full names: a shorter form of the same name (`Raul Castro`, `Raul Castro Ruz`) joins the longer one it fits. */
function fullNames(text: string, runs: readonly NameRun[], speakers: ReadonlySet<string>, tokens: Tokens): Known[] {
  const ofChina = lazy(() => speaksOfChina(tokens))
  const byKey = new Map<string, Known>()
  for (const run of runs) {
    if (run.titled || run.parts.length < 2 || !hasEvidence(text, run, speakers, ofChina)) continue
    const keys = withoutInitials(run.keys)
    if (keys.length < 2) continue
    const key = keys.join(' ')
    const person = byKey.get(key)
    const name = wordsOf(text, run.parts)
    if (person === undefined) {
      if (byKey.size >= MOST_PEOPLE) break
      byKey.set(key, { keys, runs: [], name })
    } else if (name.length > person.name.length || (isCapitals(person.name) && !isCapitals(name))) person.name = name
  }
  const byLength = [...byKey.values()].sort(byMostKeys)
  const longer: Index = new Map()
  const kept: Known[] = []
  for (const person of byLength) {
    const fits = longer.get(person.keys.join(' '))
    if (fits !== undefined && fits !== AMBIGUOUS) continue
    kept.push(person)
    if (person.keys.length < 3) continue
    for (const form of partialNames(person.keys)) put(longer, form, person)
  }
  return kept
}

const isCapitals = (name: readonly string[]) => name.every(part => part === part.toUpperCase())

/** Shorter forms of a name of three parts or more that are still names: `Raul Castro`, `Raul Ruz`, `Castro Ruz`. */
function partialNames(keys: readonly string[]): string[] {
  const forms: string[] = []
  const first = keys[0] ?? ''
  for (let i = 1; i < keys.length; i++) forms.push(`${first} ${keys[i] ?? ''}`)
  for (let i = 0; i + 1 < keys.length; i++) forms.push(keys.slice(i, i + 2).join(' '))
  for (let n = 3; n < keys.length; n++) forms.push(keys.slice(0, n).join(' '), keys.slice(keys.length - n).join(' '))
  return [...new Set(forms)]
}

function put(index: Index, key: string, person: Known): void {
  const there = index.get(key)
  index.set(key, there === undefined || there === person ? person : AMBIGUOUS)
}

/** Every form a known person may be called by; a full name wins over the short form of another. */
function shortForms(known: readonly Known[]): Index {
  const index: Index = new Map()
  for (const person of known) {
    for (const key of person.keys) {
      put(index, key, person)
      const bare = key.includes(' ') || key.includes('-') ? key.replace(PARTICLE_LEAD, '') : key
      if (bare !== key) put(index, bare, person)
    }
    if (person.keys.length > 2) for (const form of partialNames(person.keys)) put(index, form, person)
  }
  for (const person of known) index.set(person.keys.join(' '), person)
  return index
}

/** Finds known names inside a headline of capitals: full names, then lone surnames. */
function joinTitled(run: NameRun, index: Index): void {
  const { keys } = run
  for (let i = 0; i < keys.length; i++) {
    for (let n = Math.min(3, keys.length - i); n > 0; n--) {
      const fits = index.get(keys.slice(i, i + n).join(' '))
      const first = run.parts[i]
      const last = run.parts[i + n - 1]
      if (fits === undefined || fits === AMBIGUOUS || first === undefined || last === undefined) continue
      fits.runs.push({ run, full: n > 1 && n === fits.keys.length, start: first.start, end: last.end })
      i += n - 1
      break
    }
  }
}

/** Bare mentions that stand before the first one with a title: `Vance said ... Mr Vance`. */
function joinEarlier(runs: readonly NameRun[], people: readonly Known[]): void {
  const byKey = new Map(people.map(person => [person.keys.join(' '), person]))
  const joined = new Set(people.flatMap(person => person.runs.map(({ run }) => run)))
  for (const run of runs) {
    if (run.titled || run.parts.length !== 1) continue
    const person = byKey.get(run.keys[0] ?? '')
    if (person === undefined || joined.has(run)) continue
    person.runs.push({ run, full: true, start: run.start, end: run.end })
  }
}

function mentions(text: string, person: Known): PersonMention[] {
  const found: PersonMention[] = []
  for (const { run, full, start, end } of person.runs.sort(byStart)) {
    const office = run.title === null ? null : text.slice(run.title.start, run.title.end)
    found.push({ start, end, block: run.sentence.block, form: text.slice(start, end), office, full })
  }
  return found
}
