import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alike, alteredFact } from '../../src/duplicates/likeness.ts'

const SAME: [string, string][] = [
  [
    'The lorry had slipped into the river early in the morning',
    'The lorry slipped into the river early in the morning',
  ],
  [
    'relations between the two towns have continued to deepen, becoming a model',
    'relations between the two towns have continued to deepen and become a model',
  ],
  [
    'the bridge was closed by Mayor Ines Dahl on Sunday evening',
    'the bridge was closed by Ines Dahl on Sunday evening',
  ],
  [
    'Der Hafen bleibt bis zum Frühjahr geschlossen, teilte die Stadt mit',
    'Der Hafen bleibt bis zum Frühjahr gesperrt, teilte die Stadt mit',
  ],
]
test.each(SAME)('alike: %s / %s', (a, b) => {
  expect(alike(a, b)).toBe(true)
  expect(alike(b, a)).toBe(true)
})

const OTHER: [string, string, string][] = [
  [
    'numbers',
    'The storm killed 12 people on the northern coast on Friday',
    'The storm killed 13 people on the northern coast on Friday',
  ],
  [
    'numbers in letters',
    'The storm killed five people on the northern coast on Friday',
    'The storm killed six people on the northern coast on Friday',
  ],
  [
    'a dropped negation',
    'The council did not approve the new budget for the schools',
    'The council did approve the new budget for the schools',
  ],
  [
    'a contracted negation',
    'The minister said he wouldn’t resign before the autumn vote',
    'The minister said he would resign before the autumn vote',
  ],
  [
    'a negation in German',
    'Die Stadt wird den Markt nicht schließen, sagte die Sprecherin',
    'Die Stadt wird den Markt schließen, sagte die Sprecherin',
  ],
  [
    'another name',
    'The prize was handed over by Anna Holm at the opera',
    'The prize was handed over by Anna Bolm at the opera',
  ],
  [
    'names in another order',
    'On Sunday Norland attacked Sudland with drones, the army said',
    'On Sunday Sudland attacked Norland with drones, the army said',
  ],
  [
    'other words',
    'The council approved the budget for the schools',
    'Rain is expected along the whole coast until Monday',
  ],
]
test.each(OTHER)('not alike for %s', (_why, a, b) => {
  expect(alike(a, b)).toBe(false)
  expect(alike(b, a)).toBe(false)
})

test('a capital at the start of a sentence is no name', () => {
  expect(
    alike(
      'the works are done. Traders will be able to return in May',
      'the works are done. Vendors will be able to return in May',
    ),
  ).toBe(true)
})

test('long texts are never alike, so that nothing compares whole articles', () => {
  const sentence = 'The harbour board of the town voted to close the old fish market. '
  expect(alike(sentence.repeat(2), sentence.repeat(2))).toBe(true)
  expect(alike(sentence.repeat(8), sentence.repeat(8))).toBe(false)
})

test('a text is alike to itself, and the order of the two is no matter', () => {
  const text = fc.string({ unit: 'binary', maxLength: 120 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(alike(a, a)).toBe(true)
      expect(alike(a, b)).toBe(alike(b, a))
    }),
  )
})

test.each([
  ['number', 'The board asked for 12 million crowns on Monday', 'The board asked for 21 million crowns on Monday'],
  ['negation', 'The board has not asked the town for money', 'The board has asked the town for money'],
  ['name', 'The prize was given to Anna Holm at the opera', 'The prize was given to Anna Berg at the opera'],
  [null, 'The board asked for 12 million crowns on Monday', 'The board asked for million crowns on Monday'],
  [null, 'The board has asked the town for money', 'The board has now asked the town for money'],
  [null, 'The board has not asked the town for money', 'Nine ferries went out into the storm that night'],
])('the fact in which two sentences differ is %s', (fact, a, b) => {
  expect(alteredFact(a, b)).toBe(fact)
  expect(alteredFact(b, a)).toBe(fact)
})
