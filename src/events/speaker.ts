import { folded } from '../language/lexicon.ts'
import { OFFICES } from '../language/offices.ts'
import { areOthers, isPronoun, speakerKeys } from '../language/statements.ts'

/** Who says something, as two names of one person are compared. */
export interface Speaker {
  /** Words of the name behind titles and offices, without case and accents. */
  readonly names: readonly string[]
  /** A pronoun stands for the speaker, so that it may be somebody else. */
  readonly byPronoun: boolean
}

const TITLES: ReadonlySet<string> = new Set(
  Object.values(OFFICES).flatMap(({ heads, roles, honorifics, modifiers, past, articles }) =>
    [heads, roles, honorifics, modifiers, past, articles].flatMap(words => words.split(/\s+/u).map(folded)),
  ),
)
const ARTICLES: ReadonlySet<string> = new Set(
  Object.values(OFFICES).flatMap(({ articles }) => articles.split(/\s+/u).map(folded)),
)
/** Behind many names, so that they tell nobody from another. */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii'])

export function speakerOf(name: string, pronoun: boolean): Speaker {
  const words = name
    .split(/[\s.,]+/u)
    .map(folded)
    .filter(word => word !== '' && !GENERATIONS.has(word))
  const named = words.findIndex(word => !TITLES.has(word))
  // Who is known by an office only is known by all of it: of the police, of the army.
  const first = named >= 0 ? named : words.findIndex(word => !ARTICLES.has(word))
  return { names: words.slice(Math.max(0, first)), byPronoun: pronoun || isPronoun(name) }
}

/**
 * One name holds all words of the other, or begins with the same letter before the same surname: `Xi Jinping` and `Xi`, `Orbán Viktor` and
 * `Viktor Orbán`, `J. Biden` and `Joe Biden`. A surname or an office alone is no person: `Joe Biden` and `Hunter Biden`.
 */
export function areOne(one: Speaker, other: Speaker): boolean {
  const { names: ours } = one
  const { names: theirs } = other
  const [few, many] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours]
  if (few.length > 0 && few.every(word => many.includes(word))) return true
  return shareLast(one, other) && !TITLES.has(ours.at(-1) ?? '') && ours[0]?.[0] === theirs[0]?.[0]
}

/** Two names, of which nothing but the surname or the office is the same: perhaps relatives, perhaps one person. */
export function areNamesakes(ours: Speaker, theirs: Speaker): boolean {
  return shareLast(ours, theirs) && !areOne(ours, theirs)
}

const shareLast = ({ names: ours }: Speaker, { names: theirs }: Speaker) =>
  ours.length > 0 && ours.at(-1) === theirs.at(-1)

/** The two are certainly not one person: neither is a pronoun, and no word of one name may be a word of the other. */
export function areTwo(ours: Speaker, theirs: Speaker): boolean {
  if (ours.byPronoun || theirs.byPronoun || areOne(ours, theirs)) return false
  const [some, others] = [keysOf(ours), keysOf(theirs)]
  return some.length > 0 && others.length > 0 && areOthers(some, others)
}

const keysOf = ({ names }: Speaker) => speakerKeys(names.join(' '))
