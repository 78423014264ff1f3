import { GIVEN_NAMES } from './given-names.ts'
import { APOSTROPHE, HYPHEN, isCapital, SPACE, STOP, STOP_SPACE } from './joints.ts'
import { endAt, joined, startAt, type Telling } from './telling.ts'
import { wordHash } from './tokens.ts'

/** The people an article names in full, by a known given name, in languages without tables of names and offices. */
export interface Names {
  /** By the first token of a full name. */
  readonly at: ReadonlyMap<number, string>
  /** By the hash of the last name; null where two people share it. */
  readonly bySurname: ReadonlyMap<number, string | null>
  /** By the hash of the word before the full name: `Ministerin Lena Meier`; null for two. */
  readonly byOffice: ReadonlyMap<number, string | null>
}

const LONGEST_NAME = 5
const ACCENTS = /\p{M}+/gu
const PARTICLES = new Set(
  'von van der den de del della di da dos du la le al bin ibn zu zur ter ten'.split(' ').map(wordHash),
)
/** As they are spelt without accents. */
const GIVEN = new Set(
  Object.values(GIVEN_NAMES).flatMap(names =>
    names
      .trim()
      .split(/\s+/u)
      .map(name => wordHash(name)),
  ),
)

export function fullNames(telling: Telling): Names {
  const { tokens, text } = telling
  const at = new Map<number, string>()
  const bySurname = new Map<number, string | null>()
  const byOffice = new Map<number, string | null>()
  const put = (map: Map<number, string | null>, key: number, name: string) => {
    const there = map.get(key)
    map.set(key, there === undefined || there === name ? name : null)
  }
  for (let first = 0; first + 1 < tokens.count; first++) {
    if (!isCapital(tokens, first) || !isGiven(telling, first)) continue
    const last = lastOfName(telling, first)
    if (last === first) continue
    const name = text.slice(startAt(telling, first), endAt(telling, last))
    at.set(first, name)
    put(bySurname, tokens.hash[last] ?? 0, name)
    if (first > 0 && joined(telling, first - 1) === SPACE) put(byOffice, tokens.hash[first - 1] ?? 0, name)
    first = last
  }
  return { at, bySurname, byOffice }
}

function isGiven({ text, tokens }: Telling, at: number): boolean {
  if (GIVEN.has(tokens.hash[at] ?? 0)) return true
  const word = text.slice(tokens.start[at], tokens.end[at])
  const plain = word.normalize('NFD').replace(ACCENTS, '')
  return plain !== word && GIVEN.has(wordHash(plain))
}

/** The last token of the name: words with a capital, initials and particles between them. */
function lastOfName(telling: Telling, first: number): number {
  const { tokens } = telling
  let last = first
  for (let at = first + 1; at < Math.min(tokens.count, first + LONGEST_NAME); at++) {
    const between = joined(telling, at - 1)
    const initial = between === STOP_SPACE && endAt(telling, at - 1) - startAt(telling, at - 1) === 1
    if (between !== SPACE && between !== HYPHEN && between !== APOSTROPHE && between !== STOP && !initial) break
    if (isCapital(tokens, at)) last = at
    else if (!PARTICLES.has(tokens.hash[at] ?? 0) || between !== SPACE) break
  }
  return last
}
