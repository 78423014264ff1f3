import { wordHash } from './tokens.ts'

/** The hashes of words that stand in one text, with spaces between them. */
export const wordSet = (words: string): ReadonlySet<number> =>
  new Set(words.split(/\s+/u).filter(Boolean).map(wordHash))

/** The same for the words of each language, by its code. */
export const wordSets = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<number>> =>
  new Map(Object.entries(lists).map(([code, words]) => [code, wordSet(words)]))
