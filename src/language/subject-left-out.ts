import type { Block } from '../core/article.ts'
import type { Reading, Sentence, Tokens } from '../core/reading.ts'
import { HYPHEN, isCapital, joint } from './joints.ts'
import { wordSet } from './word-sets.ts'

/** What the beginning of a sentence is told by in a language that may leave its subject out. */
interface Openers {
  readonly determiners: string
  /** Those that hold an article, too: `al`, `nella`. */
  readonly prepositions: string
  /** Verbs of weather and being, which have no subject anywhere. */
  readonly impersonal: string
  /** Behind what looks like an article these show that it is an object: `La ha visto`. */
  readonly auxiliaries: string
}

/** By ISO 639-3. */
const OPENERS: Readonly<Record<string, Openers>> = {
  spa: {
    determiners:
      'el la los las un una unos unas este esta estos estas ese esa aquel aquella cada todo toda todos todas ningún ninguna muchos muchas pocos pocas varios varias otro otra dos tres',
    prepositions:
      'a al de del en con por para sin sobre desde hasta tras durante ante bajo hacia entre según detrás delante junto cerca',
    impersonal: 'llovió llovía nevó nevaba había hubo hay hacía hizo amaneció anocheció era',
    auxiliaries: 'ha han había habían he hemos vio',
  },
  por: {
    determiners:
      'o a os as um uma uns umas este esta estes estas esse essa aquele aquela cada todo toda todos todas nenhum nenhuma muitos muitas poucos vários várias outro outra dois duas três',
    prepositions:
      'ao à aos às de do da dos das em no na nos nas com por pelo pela para sem sobre desde até durante ante sob entre atrás perto',
    impersonal: 'choveu chovia nevou nevava havia houve há fazia fez amanheceu anoiteceu era',
    auxiliaries: '',
  },
  ita: {
    determiners:
      'il lo la i gli le l un uno una questo questa questi queste quel quella quei quelle ogni tutto tutta tutti tutte nessun nessuna molti molte pochi alcuni alcune altro altra due tre',
    prepositions:
      'a al alla alle ai agli di del della dello delle dei in nel nella nei nelle con per da dal dalla dai senza su sul sulla sotto tra fra dopo durante verso dietro davanti',
    impersonal: 'piovve pioveva nevicò nevicava era',
    auxiliaries: 'ha hanno aveva avevano ho vide',
  },
}

type Words = Readonly<Record<keyof Openers, ReadonlySet<number>>>
const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries(OPENERS).map(([code, openers]) => [
    code,
    {
      determiners: wordSet(openers.determiners),
      prepositions: wordSet(openers.prepositions),
      impersonal: wordSet(openers.impersonal),
      auxiliaries: wordSet(openers.auxiliaries),
    },
  ]),
)

/** Somebody whom no word names may act in the block: one of its sentences does not open with what it is about. False in languages that must say it. */
export function leavesSubjectOut(text: string, reading: Reading, block: Block): boolean {
  const words = WORDS.get(reading.language.code)
  return (
    words !== undefined &&
    reading.sentencesOf(block).some(sentence => !opensWithSubject(text, reading.tokens, words, sentence))
  )
}

/** Two words with capitals in a row may be a person whom the tables of names do not know. False in languages of which the tables know more. */
export function namesSomebody(reading: Reading, block: Block): boolean {
  const { tokens } = reading
  if (!WORDS.has(reading.language.code)) return false
  const [first, end] = reading.tokenRange(block)
  for (let at = first + 1; at < end; at++) if (isCapital(tokens, at) && isCapital(tokens, at - 1)) return true
  return false
}

/** Words of a place or a time before the subject: `A finales de marzo la nieve`. */
const MOST_BEFORE = 6

/** `La calle estaba seca`, `Al alba la calle estaba seca`: an article that no preposition governs, before any other word that could be the verb. */
function opensWithSubject(text: string, tokens: Tokens, words: Words, { firstToken, endToken }: Sentence): boolean {
  const { hash } = tokens
  const end = Math.min(endToken, firstToken + MOST_BEFORE)
  if (words.impersonal.has(hash[firstToken] ?? 0)) return true
  for (let at = firstToken; at < end; ) {
    const word = hash[at] ?? 0
    if (words.determiners.has(word)) return !words.auxiliaries.has(hash[at + 1] ?? 0)
    if (!words.prepositions.has(word)) return false
    // `detrás de la presa`: the noun behind preposition and article is passed over.
    at++
    while (at < end && words.prepositions.has(hash[at] ?? 0)) at++
    if (words.determiners.has(hash[at] ?? 0)) at++
    // `À meia-noite`
    while (at < end && joint(text, tokens, at) === HYPHEN) at++
    at++
  }
  return false
}
