// Faults planted across two articles: both with the fault, both without, and where to look in the second.
import { CHANGE, dice, inserted, OFFICES, words } from './faults.mjs'

/** The same lines put into each article; the second also with and without the fault. */
function across(a, b, first, faulty, right, roll) {
  const [here, there] = [roll(1 << 30), roll(1 << 30)]
  const one = { ...inserted(a, first, dice(here)).article, id: 'first', published: a.published ?? '2016-03-01' }
  const date = a.published ?? '2016-03-01'
  const other = lines => {
    const { article, span } = inserted(b, lines, dice(there))
    return { articles: [one, { ...article, id: 'second', published: date }], span }
  }
  return { fault: other(faulty), twin: other(right) }
}

const COUNTED = ['passengers', 'lorries', 'houses', 'soldiers', 'lamps', 'students']
/** Words of one sort, so that a change of one into another makes sense. */
const SWAPS = [
  ['before the winter', 'before the summer'],
  ['three hundred', 'seven hundred'],
  ['shall open', 'shall not open'],
  ['the minister', 'the engineer'],
  ['always', 'never'],
]

export const plantersAcross = {
  'promoted-paraphrase': (a, b, roll) => {
    const { person, speech } = words(roll)
    const said = speech.charAt(0).toLowerCase() + speech.slice(1)
    const lines = [`${person} said that ${said}, as the council had asked.`]
    return across(a, b, lines, [`“${speech},” ${person} said.`], lines, roll)
  },
  'shared-passage': (a, b, roll) => {
    const found = [...a.text.matchAll(/(?<=[.!?] )\p{Lu}[^.!?"“”\n]{90,260}\.(?= )/gu)]
    if (found.length === 0) return null
    const [own] = found[roll(found.length)]
    return across(a, b, [], [own], ['The stalls stand in the rain from October to March.'], roll)
  },
  'migrated-quote': (a, b, roll) => {
    const { person, other, speech } = words(roll)
    const line = name => [`“${speech},” ${name} said on the quay.`]
    return across(a, b, line(person), line(other), line(person), roll)
  },
  'altered-quote': (a, b, roll) => {
    const { person, pick } = words(roll)
    const [usual, changed] = pick(SWAPS)
    const before = pick(['We have told the town more than once that', 'It is written on every wall of this house that'])
    const behind = pick([
      'and nobody who lives on the island can say that he was not told',
      'because the boats of the coast cannot wait for the paper any longer',
    ])
    const line = middle => [`“${before} ${middle} and the harbour of all the islands ${behind},” ${person} said.`]
    return across(a, b, line(usual), line(changed), line(usual), roll)
  },
  'number-mismatch': (a, b, roll) => {
    const { place, family, pick } = words(roll)
    const thing = pick(COUNTED)
    const [one, other, third] = [21 + roll(60), 100 + roll(300), 21 + roll(60)]
    const lead = n =>
      `The ferry ${family} ran aground off ${place} on Sunday evening with ${n} ${thing} on board, and ${one} cows.`
    const again = n =>
      `Off ${place} the ferry ${family} ran aground in the evening, with ${n} ${thing} on board and ${one} cows in the hold.`
    return across(a, b, [lead(other)], [again(other + third)], [again(other)], roll)
  },
  'name-variant (across)': (a, b, roll) => {
    const [first, second] = words(roll).two(
      'Garcia Lopez Martinez Fernandez Gonzalez Perez Rodriguez Sanchez'.split(' '),
    )
    const given = words(roll).pick('Carlos Manuel Miguel Pedro Javier'.split(' '))
    const line = name => [
      `Spanish Fisheries Minister ${given} ${first} ${second} opened the new pier on Sunday.`,
      `${name} said that the old one would be kept for the gulls, and ${name} thanked the divers.`,
    ]
    return across(a, b, line(first), line(second), line(first), roll)
  },
  'office-mismatch (across)': (a, b, roll) => {
    const { person, other, pick } = words(roll)
    if (CHANGE.test(a.text) || CHANGE.test(b.text)) return null
    const office = pick(OFFICES)
    const line = name => [`${office} ${name} opened the new pier on Sunday and spoke of the gulls.`]
    return across(a, b, line(person), line(other), line(person), roll)
  },
  'split-joint-statement (across)': (a, b, roll) => {
    const { person, other, pick } = words(roll)
    const noun = pick(['statement', 'message', 'letter'])
    const line = names => [
      `In a joint ${noun}, ${names} asked for divers and a crane, and for ropes to hold the wreck.`,
    ]
    return across(a, b, line(`${person} and ${other}`), line(person), line(`${person} and ${other}`), roll)
  },
}
