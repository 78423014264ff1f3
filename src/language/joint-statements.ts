import type { Article } from '../core/article.ts'
import type { Person, Reading, Sentence, Tokens } from '../core/reading.ts'
import { byStart, type Span } from '../core/span.ts'
import { authorsOf } from './joint-authors.ts'
import type { JointView, Named } from './joint-view.ts'
import { JOINT_WORDS, type JointWords } from './joint-words.ts'
import { isCapital } from './joints.ts'
import { lexiconOf } from './lexicon.ts'
import { lastFrom } from './lookup.ts'
import { isFamilyFirst, nameKeys } from './naming.ts'
import { wordHash } from './tokens.ts'
import { wordSet } from './word-sets.ts'

/** A message, statement or letter that the article calls joint, and whom it gives it to. */
export interface JointStatement extends Span {
  /** `message`, lower case. */
  readonly noun: string
  readonly authors: readonly Person[]
  /** `the joint letter`: who wrote it was told before. */
  readonly definite: boolean
}

/** Words between `joint` and its noun, or a noun and `jointly`: `joint congratulatory message`, `statement issued jointly`. */
const MOST_BETWEEN = 2

const WORDS: ReadonlyMap<string, JointView['words']> = new Map(
  Object.entries(JOINT_WORDS).map(([code, words]) => [
    code,
    {
      joint: wordSet(words.joint),
      nouns: wordSet(words.nouns),
      articles: wordSet(words.articles),
      definite: wordSet(words.definite),
      possessive: wordSet(words.possessive),
      in: wordSet(words.in),
      inA: wordSet(words.inA),
      inThe: wordSet(words.inThe),
      by: wordSet(words.by),
      and: wordSet(words.and),
      partner: wordSet(words.partner),
      passive: wordSet(words.passive),
      issued: wordSet(words.issued),
    } satisfies Record<keyof JointWords, ReadonlySet<number>>,
  ]),
)

/** A statement is given to its authors in a sentence of prose. */
const LONGEST_SENTENCE = 200

function mentionsOf({ people }: Reading): Named[] {
  return people
    .flatMap(person => person.mentions.map(mention => ({ person, mention, start: mention.start, end: mention.end })))
    .sort(byStart)
}

/** The joint statements an article gives to people. Those of parties, states and companies, and those that name nobody, are left out. */
export function jointStatements(article: Article, reading: Reading): JointStatement[] {
  const code = reading.language.code === 'und' ? 'eng' : reading.language.code
  const words = WORDS.get(code)
  const lexicon = lexiconOf(code)
  if (words === undefined || lexicon === null) return []
  const { tokens } = reading
  const found: JointStatement[] = []
  if (!holdsAny(tokens, words.joint)) return found
  let named: Named[] | null = null
  for (const sentence of reading.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (!words.joint.has(tokens.hash[at] ?? 0)) continue
      // `in a Joint Chiefs statement`, `in Comune`: a name.
      if (at > sentence.firstToken && isCapital(tokens, at)) continue
      const noun = nounBeside(tokens, words, sentence, at, BEFORE_NOUN.has(code))
      if (noun === null) continue
      if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue
      named ??= mentionsOf(reading)
      const inside = named.slice(lastFrom(named, sentence.start - 1) + 1, lastFrom(named, sentence.end) + 1)
      if (inside.length === 0) continue
      const view = { article, reading, lexicon, words, sentence, named: inside }
      const statement = authorsOf(view, Math.min(at, noun), Math.max(at, noun))
      if (statement !== null)
        found.push({ ...statement, noun: article.text.slice(tokens.start[noun], tokens.end[noun]).toLowerCase() })
    }
  }
  return found
}

/** The noun that is called joint: `joint congratulatory message`, `comunicado conjunto`, `statement issued jointly`. */
function nounBeside(
  tokens: Tokens,
  words: JointView['words'],
  sentence: Sentence,
  at: number,
  looksAhead: boolean,
): number | null {
  const isNoun = (token: number) => words.nouns.has(tokens.hash[token] ?? 0)
  const jointly = tokens.hash[at] === JOINTLY
  const last = looksAhead && !jointly ? Math.min(at + 1 + MOST_BETWEEN, sentence.endToken - 1) : at
  for (let noun = at + 1; noun <= last && !begins(words, tokens.hash[noun] ?? 0); noun++) if (isNoun(noun)) return noun
  const furthest = jointly ? at - MOST_BETWEEN : at - 1
  for (let noun = at - 1; noun >= Math.max(sentence.firstToken, furthest); noun--) if (isNoun(noun)) return noun
  return null
}

const JOINTLY = wordHash('jointly')
/** Languages whose `joint` stands before its noun; elsewhere what follows is another thing: `de común acuerdo la carta`. */
const BEFORE_NOUN = new Set(['eng', 'deu'])

/** `rejected jointly the appeal`: another noun begins. */
const begins = ({ articles, definite, possessive }: JointView['words'], hash: number) =>
  articles.has(hash) || definite.has(hash) || possessive.has(hash)

/** A walk over the hashes alone: nine articles of ten call nothing joint. */
function holdsAny(tokens: Tokens, hashes: ReadonlySet<number>): boolean {
  for (const hash of hashes) {
    const at = tokens.hash.indexOf(hash)
    if (at >= 0 && at < tokens.count) return true
  }
  return false
}

/** What an author may be called for short, folded: the keys by which articles meet. */
export function familyKeys(person: Person): string[] {
  const keys = nameKeys(person)
  if (keys.length === 1) return keys
  return isFamilyFirst(keys) ? keys.slice(0, 1) : keys.slice(1)
}
