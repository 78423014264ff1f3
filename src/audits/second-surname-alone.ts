import type { AuditRule } from '../core/rule.ts'
import { folded } from '../language/lexicon.ts'
import { countriesOfPerson, nameKeys, ownWords, secondSurname, withTitle, withVerb } from '../language/naming.ts'

/** Here the last name is the one to use: the mother's name stands before it. */
const LAST_NAME_LEADS: ReadonlySet<string> = new Set([
  'brazil',
  'portugal',
  'angola',
  'mozambique',
  'philippines',
  'cape verde',
  'united states',
])

/** Known to the public by the second surname, because the first is so frequent. */
const BY_SECOND_SURNAME: ReadonlySet<string> = new Set('lorca galdos picasso zapatero rubalcaba borges cela'.split(' '))

export const secondSurnameAlone: AuditRule = {
  id: 'second-surname-alone',
  summary: 'a person with two Spanish surnames who is called by the second one only',
  *check(cleaned, reading) {
    const isOwn = ownWords(cleaned)
    const { text } = cleaned.article
    for (const person of reading.people) {
      const keys = nameKeys(person)
      const at = secondSurname(keys)
      const second = at === null ? null : (keys[at] ?? null)
      if (at === null || second === null || BY_SECOND_SURNAME.has(second)) continue
      if ([...countriesOfPerson(person)].some(country => LAST_NAME_LEADS.has(country))) continue
      const mentions = person.mentions.filter(isOwn)
      const full = mentions.find(mention => mention.full)
      const alone = mentions.filter(({ form }) => folded(form) === second)
      const [first] = alone
      if (full === undefined || first === undefined) continue
      yield {
        severity: 'warning',
        message: `Unexpected “${first.form}” for ${person.name}, expected “${person.parts[at - 1] ?? ''}”, the first surname`,
        passages: [
          ...alone.map(mention => ({
            start: withTitle(text, mention).start,
            end: withVerb(text, reading.tokens, mention, reading.language.code).end,
          })),
          withTitle(text, full),
        ],
      }
    }
  },
}
