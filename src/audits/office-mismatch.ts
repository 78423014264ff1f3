import type { AuditRule, CorpusFlag, CorpusRule, Flag, Row } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { daysApart, rowsBy } from '../language/events.ts'
import { areStrangers, holders, tellsOfChange, tellsOfMove, wordsOfToday } from '../language/holders.ts'
import type { UniqueOffice } from '../language/offices.ts'
import { clashingFields, clashingHeads } from '../language/portfolios.ts'

/** Past this an office may have changed hands. */
const MOST_DAYS = 30
/** Two articles about one event lie no further apart. */
const SAME_EVENT_DAYS = 3
/** Names under one office that are compared with each other. */
const MOST_NAMES = 20

export const officeMismatch: AuditRule = {
  id: 'office-mismatch',
  summary:
    'two people in one office that a country or a body has once, or one person in two offices that exclude each other',
  *check(cleaned, reading) {
    if (reading.people.length === 0) return
    const isOfToday = wordsOfToday(cleaned, reading)
    const { text } = cleaned.article
    // Few articles hold a clash; only there is it asked whether they tell of a change.
    const fields = [...clashingFields(text, reading.people, isOfToday)]
    if (fields.length > 0 && !tellsOfMove(reading)) {
      for (const [a, b] of fields) yield together(text, a, b, 'one office of a person')
    }
    const heads = [...clashingHeads(text, reading.people, isOfToday)]
    const all = holders(cleaned, reading)
    if ((heads.length === 0 && all.length < 2) || tellsOfChange(reading)) return
    for (const [a, b] of heads) yield together(text, a, b, 'one holder of an office')
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        const [earlier, later] = a.start < b.start ? [a, b] : [b, a]
        if (!exclude(earlier, later)) continue
        yield together(text, later, earlier, 'one holder of an office and one office of a person')
      }
    }
  },
}

function together(text: string, a: Span, b: Span, expected: string): Flag {
  const words = ({ start, end }: Span) => text.slice(start, end)
  return {
    severity: 'warning',
    message: `Unexpected “${words(a)}” beside “${words(b)}”, expected ${expected}`,
    passages: [a, b].map(({ start, end }) => ({ start, end })),
  }
}

interface Office extends UniqueOffice {
  /** Words of the holder's name, folded. */
  readonly keys: readonly string[]
}

/** One office under two names, or one name under two offices. */
function exclude(a: Office, b: Office): boolean {
  const sameOffice = a.country === b.country && a.office === b.office
  if (sameOffice) return areStrangers(a.keys, b.keys)
  // One minister may have two fields: finance and economy are often one house.
  return !isField(a) && !isField(b) && a.keys.join(' ') === b.keys.join(' ')
}

const isField = ({ office }: Office) => office.endsWith(' minister') && office !== 'prime minister'

interface Held extends Office {
  readonly name: string
}

export const officeMismatchAcross: CorpusRule<Held> = {
  id: 'office-mismatch',
  summary: 'one office under two names, or one name under two offices, in articles of the same days',
  join: 'key',
  *facts(cleaned, reading) {
    const all = holders(cleaned, reading)
    if (all.length === 0 || tellsOfChange(reading)) return
    for (const { start, end, office, country, person, keys } of all) {
      const data = { office, country, name: person.name, keys }
      yield { key: `office ${country} ${office}`, start, end, data }
      yield { key: `holder ${keys.join(' ')}`, start, end, data }
    }
  },
  *judge(rows) {
    const held = rowsBy(rows, ({ data }) => `${data.keys.join(' ')}/${data.country} ${data.office}`)
    const sides = held.slice(0, MOST_NAMES)
    for (const [i, ours] of sides.entries()) {
      for (const theirs of sides.slice(i + 1)) yield* mismatch(ours, theirs)
    }
  },
}

function* mismatch(ours: readonly Row<Held>[], theirs: readonly Row<Held>[]): Iterable<CorpusFlag> {
  const [a] = ours
  const [b] = theirs
  if (a === undefined || b === undefined || !exclude(a.data, b.data)) return
  // Both well attested: the office changed hands, or the two take turns.
  if (ours.length > 1 && theirs.length > 1) return
  let near: readonly [Row<Held>, Row<Held>] | null = null
  for (const one of ours) {
    for (const other of theirs) {
      if (one.article === other.article) return
      const days = daysApart(one.date, other.date)
      if (days <= MOST_DAYS && (near === null || days < daysApart(near[0].date, near[1].date))) near = [one, other]
    }
  }
  if (near === null) return
  const sure = daysApart(near[0].date, near[1].date) <= SAME_EVENT_DAYS
  const [wrong, right] = ours.length < theirs.length ? near : [near[1], near[0]]
  const held = ({ data }: Row<Held>) => `${data.name} as ${data.office} of ${data.country}`
  yield {
    severity: 'warning',
    verdict: sure ? 'fault' : 'cannot-tell',
    message: `Unexpected ${held(wrong)}, expected ${held(right)}${sure ? '' : '; whether the office changed hands in between is not in the articles'}`,
    passages: [wrong, right].map(({ article, start, end }) => ({ article, start, end })),
  }
}
