import { CUE_WORDS, type CueWords } from './cue-verbs.ts'
import { wordHash } from './tokens.ts'
import { type WordTable, wordTable } from './word-table.ts'

// What a word may do in a sentence that reports what somebody said, as bits.
/** A clause with an opener may follow: `said that`. */
export const THAT = 1
/** A clause without an opener may follow. */
export const BARE = 2
/** A quotation may follow; the verb may stand behind or inside what was said. */
export const QUOTE = 4
/** An infinitive may follow. */
export const INFINITIVE = 8
/** A noun phrase may follow that is what was said or judged. */
export const OBJECT = 16
/** The person addressed follows first. */
export const ADDRESSEE = 32
/** A preposition may belong to the cue. */
export const PREPOSITION_CUE = 64
export const VERB = THAT | BARE | QUOTE | INFINITIVE | OBJECT | ADDRESSEE | PREPOSITION_CUE
/** The participle in -ing: its subject stands elsewhere. */
export const PARTICIPLE = 128
/** Opens a clause: `that`, `how`. */
export const OPENER = 256
export const AUXILIARY = 512
export const ADVERB = 1024
export const NEGATION = 2048
export const PRONOUN = 4096
export const RELATIVE = 8192
export const CONJUNCTION = 16384
export const PREPOSITION = 32768
export const DETERMINER = 65536
/** Forms of `be` and `get`: before a past participle they turn the sentence round. */
export const PASSIVE = 131072
/** A noun that speaks for a person: `the message noted`. */
export const DOCUMENT = 262144
/** The same form is a noun: `the report`, `his plans`. */
export const NOUN_TOO = 524288

/** Opens a clause that cannot stand alone. */
export const SUBORDINATOR = 1048576
/** Stands behind a noun without being its verb: `a group called Dawn`. */
export const REDUCED = 2097152
/** First word of a cue like `according to`. */
export const ACCORDING = 4194304

/** Cue words of one language, by word hash. */
export interface Cues {
  readonly bits: WordTable
  /** By hash of a verb form: hashes of the prepositions that belong to the cue with it. */
  readonly prepositions: ReadonlyMap<number, ReadonlySet<number>>
  /** Hashes of the words of each cue like `according to`. */
  readonly according: readonly (readonly number[])[]
  readonly adverbEnding: string
  readonly participleEnding: string
}

const list = (words: string) => words.trim().split(/\s+/u)

function cues(words: CueWords): Cues {
  const bits = new Map<number, number>()
  const prepositions = new Map<number, ReadonlySet<number>>()
  const add = (word: string, bit: number) => bits.set(wordHash(word), (bits.get(wordHash(word)) ?? 0) | bit)
  const letters = [THAT, BARE, QUOTE, INFINITIVE, OBJECT, ADDRESSEE, PREPOSITION_CUE]
  for (const line of words.verbs.trim().split('\n')) {
    const [verbs = '', flags = '', of = ''] = line.split(':')
    let bit = of === '' ? 0 : PREPOSITION_CUE
    for (const letter of flags.trim()) bit |= letters['tbqioap'.indexOf(letter)] ?? 0
    const own = new Set(of === '' ? [] : list(of).map(wordHash))
    for (const form of verbs.split('|').flatMap(list)) {
      add(form, bit)
      if (own.size > 0) prepositions.set(wordHash(form), own)
    }
  }
  for (const form of list(words.participles)) add(form, PARTICIPLE)
  for (const [field, bit] of [
    ['openers', OPENER],
    ['auxiliaries', AUXILIARY],
    ['adverbs', ADVERB],
    ['negations', NEGATION],
    ['pronouns', PRONOUN],
    ['relatives', RELATIVE],
    ['conjunctions', CONJUNCTION],
    ['subordinators', SUBORDINATOR],
    ['prepositions', PREPOSITION],
    ['determiners', DETERMINER],
    ['passives', PASSIVE],
    ['documents', DOCUMENT],
    ['nouns', NOUN_TOO],
    ['reduced', REDUCED],
  ] as const) {
    for (const word of list(words[field])) add(word, bit)
  }
  const according = words.according.split('|').map(list)
  for (const [first = ''] of according) add(first, ACCORDING)
  return {
    bits: wordTable(bits),
    prepositions,
    according: according.map(cue => cue.map(wordHash)),
    adverbEnding: words.adverbEnding,
    participleEnding: words.participleEnding,
  }
}

const CUES: ReadonlyMap<string, Cues> = new Map(Object.entries(CUE_WORDS).map(([code, words]) => [code, cues(words)]))

/** The cues of a language; of English where the text was too short to tell; null where there are no tables. */
export function cuesOf(code: string): Cues | null {
  return CUES.get(code === 'und' ? 'eng' : code) ?? null
}
