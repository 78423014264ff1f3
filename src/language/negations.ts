import type { Tokens } from '../core/reading.ts'
import { folded } from './lexicon.ts'
import { wordHash } from './tokens.ts'

/** Words that turn a sentence into its contrary, where no other language of these has them for something common (mai, nada, personne). */
const NEGATIONS =
  'no not never none nobody nothing neither nor without cannot nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne ne pas jamais aucun aucune rien sans ni nunca nadie ningún ninguna sin não nem nenhum nenhuma sem non nessuno nessuna senza niet geen nooit'.split(
    ' ',
  )
const HASHES: ReadonlySet<number> = new Set(NEGATIONS.map(wordHash))
const FOLDED: ReadonlySet<string> = new Set(NEGATIONS.map(folded))
const T = wordHash('t')
const CONTRACTED = /^n['’ʼ]$/iu

/** The word, lower case and without accents, negates. */
export function negates(word: string): boolean {
  return FOLDED.has(word)
}

/** The token negates: `not`, or the end of `wouldn't`. */
export function isNegation(text: string, tokens: Tokens, at: number): boolean {
  return HASHES.has(tokens.hash[at] ?? 0) || isContracted(text, tokens, at)
}

/** The token is the end of `wouldn't`, whose beginning is the one before. */
export function isContracted(text: string, tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.hash[at] !== T) return false
  const start = tokens.start[at] ?? 0
  return CONTRACTED.test(text.slice(Math.max(0, start - 2), start))
}
