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
  Object.values(OFFICES).flatMap(({ heads, roles, honorifics, modifiers, past }) =>
    [heads, roles, honorifics, modifiers, past].flatMap(words => words.split(/\s+/u).map(folded)),
  ),
)

export function speakerOf(name: string, pronoun: boolean): Speaker {
  const words = name
    .split(/[\s.,]+/u)
    .map(folded)
    .filter(word => word !== '')
  const first = words.findIndex((word, at) => at === words.length - 1 || !TITLES.has(word))
  return { names: words.slice(Math.max(0, first)), byPronoun: pronoun || isPronoun(name) }
}

/** The last word is the same, or one name holds all words of the other: `Xi Jinping` and `Xi`, `Orbán Viktor` and `Viktor Orbán`. */
export function areOne({ names: ours }: Speaker, { names: theirs }: Speaker): boolean {
  if (ours.at(-1) === theirs.at(-1)) return true
  const [few, many] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours]
  return few.length > 0 && few.every(word => many.includes(word))
}

/** The two are certainly not one person: neither is a pronoun, and no word of one name may be a word of the other. */
export function areTwo(ours: Speaker, theirs: Speaker): boolean {
  if (ours.byPronoun || theirs.byPronoun || areOne(ours, theirs)) return false
  const [some, others] = [keysOf(ours), keysOf(theirs)]
  return some.length > 0 && others.length > 0 && areOthers(some, others)
}

const keysOf = ({ names }: Speaker) => speakerKeys(names.join(' '))
