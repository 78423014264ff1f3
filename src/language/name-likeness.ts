import type { Person } from '../core/reading.ts'
import { isFamilyFirst, isGivenName } from './naming.ts'
import { editDistance } from './spelling.ts'

/** One letter in eight may be a slip or another way to write a sound; in shorter words it makes another name (Li, Le; Hansen, Jansen). */
const LETTERS_A_SLIP = 6

/** The same name but for one slip in one long word. Sisters and brothers share a surname, so the slip must be in the surname, or the offices tell. */
export function isOneSlipApart(a: readonly string[], b: readonly string[]): boolean {
  // One syllable tells two Koreans or Chinese apart.
  if (a.length !== b.length || isFamilyFirst(a) || isFamilyFirst(b)) return false
  let off = 0
  for (let i = 0; i < a.length; i++) {
    const one = a[i] ?? ''
    const other = b[i] ?? ''
    if (one === other) continue
    const slips = Math.floor(Math.min(one.length, other.length) / LETTERS_A_SLIP)
    if (slips === 0 || ++off > 1 || editDistance(one, other, slips) > slips) return false
    if (isGivenName(one) && isGivenName(other)) return false
    // `Democrat`, `Democrats`; `Robert`, `Roberts`.
    if (`${one}s` === other || `${other}s` === one) return false
  }
  return off === 1
}

/** Neither holds an office that the other could not hold. */
export function officesAgree(a: Person, b: Person): boolean {
  const titles = (person: Person) =>
    new Set(person.mentions.flatMap(({ office }) => (office === null ? [] : [office.toLowerCase()])))
  const ours = titles(a)
  const theirs = titles(b)
  return ours.size === 0 || theirs.size === 0 || [...ours].some(title => theirs.has(title))
}
