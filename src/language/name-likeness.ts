import type { Person, PersonMention } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { isFamilyFirst, isGivenName, nameKeys } from './naming.ts'
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
function officesAgree(a: Person, b: Person): boolean {
  const titles = (person: Person) =>
    new Set(person.mentions.flatMap(({ office }) => (office === null ? [] : [office.toLowerCase()])))
  const ours = titles(a)
  const theirs = titles(b)
  return ours.size === 0 || theirs.size === 0 || [...ours].some(title => theirs.has(title))
}

/** People with one name in common that are compared with each other. */
const MOST_NAMESAKES = 60

/** Two people of an article who are one but for a slip. */
export interface Slip {
  readonly rare: Named
  readonly usual: Named
  /** Both spellings stand equally often. */
  readonly even: boolean
}

interface Named {
  readonly person: Person
  /** The first full mention. */
  readonly mention: PersonMention
}

/** Full names that differ by a slip, under offices that agree; `isOwn` tells which mentions count. */
export function* slips(people: readonly Person[], isOwn: (span: Span) => boolean): Iterable<Slip> {
  const named = people.flatMap(person => {
    const mention = person.mentions.find(mention => mention.full && isOwn(mention))
    const keys = nameKeys(person)
    return mention === undefined || keys.length < 2 ? [] : [{ person, mention, keys }]
  })
  // Names that differ in one word share another at the same place.
  const groups = new Map<string, typeof named>()
  const seen = new Set<string>()
  for (const b of named) {
    for (const [place, key] of b.keys.entries()) {
      const name = `${place} ${key}`
      const group = groups.get(name) ?? []
      for (const a of group) {
        const pair = `${a.mention.start} ${b.mention.start}`
        if (seen.has(pair) || !isOneSlipApart(a.keys, b.keys) || !officesAgree(a.person, b.person)) continue
        seen.add(pair)
        const even = a.person.mentions.length === b.person.mentions.length
        const rarer = a.person.mentions.length < b.person.mentions.length
        yield rarer ? { rare: a, usual: b, even } : { rare: b, usual: a, even }
      }
      if (group.length < MOST_NAMESAKES) group.push(b)
      groups.set(name, group)
    }
  }
}
