import { describe, expect, test } from 'vitest'
import { engine } from '../../src/clean.ts'
import { eventFacts } from '../../src/events/facts.ts'
import { wordHash } from '../../src/language/tokens.ts'
import { type Input, outcome } from '../../src/outcome.ts'

const made = engine()
const BODY = [
  'The ferry Aster ran aground off Norvik on Friday with nobody hurt, the coast guard said.',
  'Tugs from Talhaven pulled her free at high water, and the Aster went on to her berth under her own power.',
  'Captain Ines Corbeau said the channel had been dredged four weeks earlier and the charts were correct.',
].join('\n\n')

function factsOf(input: Partial<Input>) {
  const { cleaned, reading } = outcome({ id: 'a', text: BODY, ...input }, 1, made)
  if (cleaned === null || reading === null) throw new Error('the article was not cleaned')
  return eventFacts(cleaned, reading)
}

describe('a later version', () => {
  test.each([
    'UPDATE 1-Ferry runs aground off Norvik',
    'UPDATE: Ferry runs aground off Norvik',
    'Update – Ferry runs aground off Norvik',
    'Lead: Ferry runs aground off Norvik',
    'Lead 2: Ferry runs aground off Norvik',
    '2nd LD: Ferry runs aground off Norvik',
    '3rd lead Ferry runs aground off Norvik',
    '(2nd LD) Ferry runs aground off Norvik',
    '(LEAD) Ferry runs aground off Norvik',
  ])('is called so by its headline: %s', headline => {
    expect(factsOf({ headline }).update).toBe(true)
  })

  test.each([
    'Lead poisoning found in Norvik wells',
    'Lead singer of the Harbour Five dies',
    'Lead-free pipes for Norvik',
    'Lead (the metal) found in Norvik wells',
    'Update your passports before summer',
    'Updated charts for Norvik',
    'Ferry runs aground: update at noon',
  ])('is not one that begins with the word: %s', headline => {
    expect(factsOf({ headline }).update).toBe(false)
  })
})

test('names are capitals inside sentences, the most telling first; other words are hashes', () => {
  const { names, words } = factsOf({})
  expect(names.slice(0, 2)).toEqual(['Aster', 'Norvik'])
  expect(names).toContain('Corbeau')
  expect(words).toContain(wordHash('aground'))
  expect(words).not.toContain(wordHash('aster'))
})

test('day and minutes are those of publication where there is no dateline, agencies those of credits and notes', () => {
  const day = Date.UTC(2021, 2, 12) / 86_400_000
  const facts = factsOf({ published: '2021-03-12T10:00+09:00', publisher: 'Norvik Gazette', text: `${BODY}\n\n(AFP)` })
  expect(facts).toMatchObject({ day, outlet: 'Norvik Gazette', agencies: ['AFP'], signed: null })
  expect(facts.printed).toEqual([day * 1440 + 60, day * 1440 + 60])
  expect([facts.zoned, factsOf({ published: '2021-03-12T10:00' }).zoned]).toEqual([true, false])
  const signed = factsOf({ published: '2021-01-01', text: `NORVIK, December 31 (AFP) - ${BODY}` })
  expect(signed).toMatchObject({ signed: 'AFP', day: Date.UTC(2020, 11, 31) / 86_400_000 })
  expect(factsOf({ text: `NORVIK, December 31 (AFP) - ${BODY}` })).toMatchObject({ day: null, printed: null })
})
