import type { Tokens } from '../core/reading.ts'
import { folded } from './lexicon.ts'
import { wordHash } from './tokens.ts'
import { wordSet } from './word-sets.ts'

/** Words that turn a sentence into its contrary, where no other language of these has them for something common (mai, nada, personne). */
const NEGATIONS =
  'no not never none nobody nothing neither nor without cannot nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne ne pas jamais aucun aucune rien sans ni nunca nadie ningún ninguna sin não nem nenhum nenhuma sem non nessuno nessuna senza niet geen nooit'.split(
    ' ',
  )
/** Italian has `sin dalle` for `since`; French `ne` stands beside the word that negates, or beside `que`, which is `only`. */
const UNSURE = ['sin', 'ne']
const HASHES: ReadonlySet<number> = new Set(NEGATIONS.filter(word => !UNSURE.includes(word)).map(wordHash))
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

const [NO, NEITHER, NOR] = [wordHash('no'), wordHash('neither'), wordHash('nor')]
/** Of these several negate once: `no … nunca`, `non … nessuno`. */
const TOGETHER = wordSet(
  'pas jamais aucun aucune rien ni nunca nadie ningún ninguna não nem nenhum nenhuma non nessuno nessuna',
)
/** Behind a negation: `not only` says more, not the contrary. */
const ONLY = wordSet(
  'only just merely simply nur bloß allein seulement uniquement solo sólo solamente só apenas somente soltanto alleen',
)
const DIGIT = /\d/u

/** How often the text is turned into its contrary: `not … without` twice, `neither … nor` once, `not only` and `no. 1` never. */
export function negationsIn(text: string, tokens: Tokens): number {
  let count = 0
  let ownNo = 0
  let together = false
  let neither = false
  for (let at = 0; at < tokens.count; at++) {
    if (!isNegation(text, tokens, at)) continue
    const hash = tokens.hash[at] ?? 0
    const next = at + 1 < tokens.count ? at + 1 : null
    if (next !== null && ONLY.has(tokens.hash[next] ?? 0)) continue
    if (hash === NO) ownNo += next !== null && DIGIT.test(text.charAt(tokens.start[next] ?? 0)) ? 0 : 1
    else if (TOGETHER.has(hash)) together = true
    else if (hash !== NOR || !neither) count++
    if (hash === NEITHER) neither = true
  }
  return count + (together ? 1 : ownNo)
}

/** The token is the end of `wouldn't`, whose beginning is the one before. */
export function isContracted(text: string, tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.hash[at] !== T) return false
  const start = tokens.start[at] ?? 0
  return CONTRACTED.test(text.slice(Math.max(0, start - 2), start))
}
