import { describe, expect, test } from 'vitest'
import { COUNTRIES, namesOfCountries } from '../../src/language/countries.ts'
import { isFamilyFirst, isVietnamese, secondSurname } from '../../src/language/naming.ts'
import { uniqueOffice } from '../../src/language/offices.ts'
import { people } from '../../src/language/people.ts'
import { sentences } from '../../src/language/sentences.ts'
import { tokens } from '../../src/language/tokens.ts'
import { linesAsBlocks } from '../lines-as-blocks.ts'

/** Every person with the offices and forms of the mentions. */
function read(text: string, code: string): string[] {
  const parsed = linesAsBlocks(text)
  const words = tokens(text)
  return people(parsed, words, sentences(text, parsed.blocks, words), { code, confidence: 1 }).map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ office, form }) => `${office ?? ''}|${form}`).join(' ')}`,
  )
}

describe('people and their offices', () => {
  test.each([
    [
      'deu',
      'Norwegens Ministerpräsidentin Sabine Wiesental kam.',
      ['Sabine Wiesental: Norwegens Ministerpräsidentin|Sabine Wiesental'],
    ],
    [
      'deu',
      'Der Stürmer Thomas Hollerbeck lief, und Hollerbeck traf.',
      ['Thomas Hollerbeck: Stürmer|Thomas Hollerbeck |Hollerbeck'],
    ],
    ['deu', 'Die Mühle am Fluss steht still, und der Teich hinter dem Haus ist trocken.', []],
    ['spa', 'El presidente chileno Carlos Iribarren llegó.', ['Carlos Iribarren: presidente chileno|Carlos Iribarren']],
    ['spa', 'La ministra de Pesca, Marta Olazábal, dijo no.', ['Marta Olazábal: ministra de Pesca|Marta Olazábal']],
    [
      'spa',
      'Según Carlos Iribarren y Marta Olazábal no.',
      ['Carlos Iribarren: |Carlos Iribarren', 'Marta Olazábal: |Marta Olazábal'],
    ],
    [
      'spa',
      'El juez Javier Romero Castillo salió. Castillo calló.',
      ['Javier Romero Castillo: juez|Javier Romero Castillo |Castillo'],
    ],
    [
      'fra',
      'Le Premier ministre norvégien Philippe Kermadec est venu.',
      ['Philippe Kermadec: Premier ministre norvégien|Philippe Kermadec'],
    ],
    [
      'fra',
      'Le président du Chili, Laurent Vauclair, a dit non.',
      ['Laurent Vauclair: président du Chili|Laurent Vauclair'],
    ],
    ['por', 'A ministra da Saúde, Maria Costa, saiu.', ['Maria Costa: A ministra da Saúde|Maria Costa']],
    ['ita', 'Il presidente cileno Carlo Marchesi parla.', ['Carlo Marchesi: presidente cileno|Carlo Marchesi']],
    ['eng', 'The president of Chile, Helen Pettifer, left.', ['Helen Pettifer: president of Chile|Helen Pettifer']],
    [
      'eng',
      'The mayor, Helen Pettifer, and Peter Ormsby left.',
      ['Helen Pettifer: |Helen Pettifer', 'Peter Ormsby: |Peter Ormsby'],
    ],
  ])('%s: %s', (code, text, expected) => expect(read(text, code)).toEqual(expected))
})

describe('offices that a country has once', () => {
  test.each([
    ['Norwegens Ministerpräsidentin', 'prime minister', 'norway'],
    ['chilenischer Präsident', 'president', 'chile'],
    ['presidente de Chile', 'president', 'chile'],
    ['primer ministro noruego', 'prime minister', 'norway'],
    ['Premier ministre norvégien', 'prime minister', 'norway'],
    ['primeira-ministra da Noruega', 'prime minister', 'norway'],
    ['presidente del Cile', 'president', 'chile'],
    ['österreichische Bundeskanzlerin', 'chancellor', 'austria'],
  ])('%s', (written, office, country) => expect(uniqueOffice(written)).toEqual({ office, country }))

  test.each([
    'frühere chilenische Präsidentin',
    'ancien président du Chili',
    'expresidente de Chile',
    'vice primer ministro noruego',
  ])('none: %s', written => expect(uniqueOffice(written)).toBeNull())

  test('no spelling stands for two countries', () => {
    const known = new Map<string, string>()
    for (const [word, country] of Object.values(COUNTRIES).flatMap(namesOfCountries)) {
      const folded = word.normalize('NFD').replaceAll(/\p{M}/gu, '')
      expect([folded, known.get(folded) ?? country]).toEqual([folded, country])
      known.set(folded, country)
    }
  })
})

describe('the order of names', () => {
  test.each([
    [['orban', 'viktor'], true],
    [['zhou', 'wei'], true],
    [['peter', 'nagy'], false],
  ])('%j', (keys, expected) => expect(isFamilyFirst(keys)).toBe(expected))

  test('a Vietnamese family name is told from a Chinese one', () => {
    expect(isVietnamese(['nguyen', 'van', 'thoai'])).toBe(true)
    expect(isVietnamese(['duong', 'thoai'])).toBe(true)
    expect(isVietnamese(['zhou', 'wei'])).toBe(false)
  })

  test('two Spanish surnames behind a given name of any sort', () => {
    expect(secondSurname(['elena', 'vargas', 'mendoza'])).toBe(2)
    expect(secondSurname(['elena', 'vargas', 'oliveira'])).toBeNull()
  })
})
