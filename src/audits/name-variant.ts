import type { AuditRule, CorpusFlag, CorpusRule, Link, Row } from '../core/rule.ts'
import { isSameEvent, meeting, rowsBy } from '../language/events.ts'
import { misspeltSurnames } from '../language/misspelt-surnames.ts'
import { isOneSlipApart, slips } from '../language/name-likeness.ts'
import { nameKeys, ownWords, withTitle } from '../language/naming.ts'
import { uniqueOffice } from '../language/offices.ts'
import { isFirstSurname, isSecondSurname, shortName } from '../language/short-names.ts'

/** Passages shown of one short name. */
const MOST_PASSAGES = 5
/** Names under one office that are compared with each other. */
const MOST_SPELLINGS = 40

export const nameVariant: AuditRule = {
  id: 'name-variant',
  summary: 'one person under two spellings or two short names',
  *check(cleaned, reading) {
    const isOwn = ownWords(cleaned)
    const { text } = cleaned.article
    for (const { person, form, start, end } of misspeltSurnames(text, reading, isOwn)) {
      const usual = person.mentions.find(mention => mention.full && isOwn(mention)) ?? person.mentions[0]
      if (usual === undefined) continue
      yield {
        severity: 'warning',
        message: `Unexpected “${form}”, expected “${person.parts.at(-1) ?? person.name}” as elsewhere in the article`,
        passages: [{ start, end }, withTitle(text, usual)],
      }
    }
    for (const { rare, usual, even } of slips(reading.people, isOwn)) {
      yield {
        severity: 'warning',
        message: even
          ? `Unexpected “${rare.person.name}” beside “${usual.person.name}”, expected one spelling`
          : `Unexpected “${rare.person.name}”, expected “${usual.person.name}” as elsewhere in the article`,
        passages: [withTitle(text, rare.mention), withTitle(text, usual.mention)],
      }
    }
  },
}

/** `form` is what the article calls the person for short; null on the rows that compare full names. */
interface Named {
  readonly name: string
  readonly keys: readonly string[]
  readonly form: string | null
}

export const nameVariantAcross: CorpusRule<Named> = {
  id: 'name-variant',
  summary: 'one person under two short names or two spellings in different articles',
  join: 'key',
  *facts(cleaned, reading) {
    const isOwn = ownWords(cleaned)
    const { text } = cleaned.article
    for (const person of reading.people) {
      const keys = nameKeys(person)
      const mentions = person.mentions.filter(isOwn)
      const full = mentions.find(mention => mention.full)
      if (keys.length < 2 || full === undefined) continue
      const { name } = person
      const short = shortName({ ...person, mentions }, keys, text, reading)
      if (short !== null) {
        const { form, span } = short
        yield { key: `name ${keys[0] ?? ''} ${keys[1] ?? ''}`, ...span, data: { name, keys, form } }
      }
      const office = mentions.flatMap(mention => uniqueOffice(mention.office ?? '') ?? []).at(0)
      if (office !== undefined) {
        const key = `office ${office.country} ${office.office}`
        yield { key, ...withTitle(text, full), data: { name, keys, form: null } }
      }
    }
  },
  *judge(rows, links) {
    if (rows[0]?.data.form === null) yield* spellings(rows, links)
    else yield* shortNames(rows, links)
  },
}

function* shortNames(rows: readonly Row<Named>[], links: readonly Link[]): Iterable<CorpusFlag> {
  const regular = rows.filter(({ data }) => isFirstSurname(data))
  const faulty = rows.filter(({ data }) => isSecondSurname(data))
  const usual = new Set<Row<Named>>()
  const wrong = faulty.filter(row => {
    const others = regular.filter(other => other.article !== row.article && isSameEvent(row, other, links))
    for (const other of others) usual.add(other)
    return others.length > 0
  })
  const [first] = wrong
  const [right] = usual
  if (first === undefined || right === undefined) return
  yield {
    severity: 'warning',
    message: `Unexpected “${first.data.form ?? ''}” for ${first.data.name}, expected “${right.data.form ?? ''}” as in ${usual.size === 1 ? 'the other article' : 'the other articles'}`,
    passages: [...wrong.slice(0, MOST_PASSAGES), ...[...usual].slice(0, MOST_PASSAGES)].map(passage),
  }
}

/** Holders of one office at one time whose names differ by a slip: each rarer spelling once. */
function* spellings(rows: readonly Row<Named>[], links: readonly Link[]): Iterable<CorpusFlag> {
  const byName = rowsBy(rows, ({ data }) => data.keys.join(' '))
  const names = byName.sort((a, b) => b.length - a.length).slice(0, MOST_SPELLINGS)
  for (const [i, usual] of names.entries()) {
    for (const rare of names.slice(i + 1)) {
      const [right] = usual
      const [wrong] = rare
      if (right === undefined || wrong === undefined || !isOneSlipApart(right.data.keys, wrong.data.keys)) continue
      const pair = meeting(rare, usual, links)
      if (pair === null) continue
      yield {
        severity: 'warning',
        message: `Unexpected “${wrong.data.name}”, expected “${right.data.name}” as in ${usual.length === 1 ? 'the other article' : 'the other articles'}`,
        passages: pair.map(passage),
      }
    }
  }
}

const passage = ({ article, start, end }: Row<Named>) => ({ article, start, end })
