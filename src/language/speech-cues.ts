import { GERMAN, type SpeechWords } from './speech-words.ts'
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './speech-words-romance.ts'
import { wordHash } from './tokens.ts'
import { type WordTable, wordTable } from './word-table.ts'

// What a word may be where speech is told, as bits; the lists are described in `SpeechWords`.
export const VERB = 1
export const PARTICIPLE = 2
export const SPLIT = 4
export const AUXILIARY = 8
export const PASSIVE = 16
export const DETERMINER = 32
export const PREPOSITION = 64
export const LINK = 128
export const PRONOUN = 256
export const REFLEXIVE = 512
export const CONJUNCTION = 1024
export const SUBORDINATOR = 2048
export const THAT = 4096
export const ADVERB = 8192
export const REPORTED = 16384
export const SO = 32768
export const OPENING = 65536
export const BEFORE = 131072
export const NOUN = 262144
export const BEHIND = 524288
export const AS = 1048576
export const SINGULAR = 2097152
export const UNREAL = 4194304
export const IMPERSONAL = 8388608
export const OBLIQUE = 16777216
export const CALLING = 33554432
export const OPINION = 67108864
export const HOLDS = 134217728
export const POINTER = 268435456
export const RELATIVE = 536870912

/** The words of one language, by hash. */
export interface SpeechCues {
  readonly bits: WordTable
  /** By hash of a verb form: hashes of the words that it says something with. */
  readonly particles: ReadonlyMap<number, ReadonlySet<number>>
  readonly nounsInCapitals: boolean
  readonly verbSecond: boolean
  readonly adverbEnding: RegExp | null
}

const FIELDS = [
  ['verbs', VERB],
  ['participles', PARTICIPLE],
  ['auxiliaries', AUXILIARY],
  ['passives', PASSIVE],
  ['determiners', DETERMINER],
  ['prepositions', PREPOSITION],
  ['links', LINK],
  ['pronouns', PRONOUN],
  ['reflexives', REFLEXIVE],
  ['conjunctions', CONJUNCTION],
  ['subordinators', SUBORDINATOR],
  ['that', THAT],
  ['adverbs', ADVERB],
  ['reported', REPORTED],
  ['unreal', UNREAL],
  ['impersonal', IMPERSONAL],
  ['oblique', OBLIQUE],
  ['calling', CALLING],
  ['opinions', OPINION],
  ['holding', HOLDS],
  ['pointers', POINTER],
  ['relatives', RELATIVE],
  ['so', SO],
  ['openings', OPENING],
  ['before', BEFORE],
  ['nouns', NOUN],
  ['behind', BEHIND],
  ['as', AS],
  ['singular', SINGULAR],
] as const

function list(words: string): string[] {
  const found = words.trim()
  return found === '' ? [] : found.split(/\s+/u)
}

function cues(words: SpeechWords): SpeechCues {
  const bits = new Map<number, number>()
  const particles = new Map<number, ReadonlySet<number>>()
  const add = (word: string, bit: number) => bits.set(wordHash(word), (bits.get(wordHash(word)) ?? 0) | bit)
  for (const [field, bit] of FIELDS) for (const word of list(words[field])) add(word, bit)
  for (const line of words.split) {
    const [forms = '', behind = ''] = line.split(':')
    for (const form of list(forms)) {
      add(form, SPLIT)
      particles.set(wordHash(form), new Set([...(particles.get(wordHash(form)) ?? []), ...list(behind).map(wordHash)]))
    }
  }
  return {
    bits: wordTable(bits),
    particles,
    nounsInCapitals: words.nounsInCapitals,
    verbSecond: words.verbSecond,
    adverbEnding: words.adverbEnding,
  }
}

const CUES: ReadonlyMap<string, SpeechCues> = new Map([
  ['deu', cues(GERMAN)],
  ['spa', cues(SPANISH)],
  ['fra', cues(FRENCH)],
  ['por', cues(PORTUGUESE)],
  ['ita', cues(ITALIAN)],
])

/** The words of a language; null where there are no tables. */
export function speechCuesOf(code: string): SpeechCues | null {
  return CUES.get(code) ?? null
}
