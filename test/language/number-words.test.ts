import { expect, test } from 'vitest'
import { numberWords } from '../../src/language/number-words.ts'
import { numbersIn } from '../../src/language/numbers-in-sentence.ts'
import { tokens } from '../../src/language/tokens.ts'

function numbers(code: string, text: string): number[] {
  const columns = tokens(text)
  const words = numberWords(code)
  if (words === null) throw new Error(`no number words for ${code}`)
  const whole = { firstToken: 0, endToken: columns.count, start: 0, end: text.length, block: 0 }
  return numbersIn(text, columns, words, whole).map(({ value }) => value)
}

test.each([
  [
    'eng',
    [
      ['forty-two boats', 42],
      ['a hundred and ten boats', 110],
      ['two thousand five hundred', 2500],
      ['three million', 3e6],
    ],
  ],
  [
    'deu',
    [
      ['zweiundvierzig Boote', 42],
      ['hundertzehn Boote', 110],
      ['zwei Millionen', 2e6],
      ['drei Milliarden', 3e9],
    ],
  ],
  [
    'fra',
    [
      ['quarante-deux bateaux', 42],
      ['quatre-vingt-dix-sept', 97],
      ['soixante-douze', 72],
      ['deux cents', 200],
    ],
  ],
  [
    'spa',
    [
      ['cuarenta y dos barcos', 42],
      ['doscientos cinco', 205],
      ['dos mil barcos', 2000],
      ['veintiún barcos', 21],
    ],
  ],
  [
    'por',
    [
      ['quarenta e dois barcos', 42],
      ['cento e dez', 110],
      ['dois mil barcos', 2000],
      ['dezasseis', 16],
    ],
  ],
  [
    'ita',
    [
      ['quarantadue barche', 42],
      ['centodieci', 110],
      ['duemila barche', 2000],
      ['ventotto', 28],
    ],
  ],
] as const)('numbers in words are read: %s', (code, all) => {
  for (const [text, value] of all) expect(numbers(code, text), text).toEqual([value])
})

test.each([
  ['ita', 'Il 12 per cento degli abitanti', [12]],
  ['spa', 'El 12 por ciento de los vecinos', [12]],
  ['fra', 'Les 12 pour cent des habitants', [12]],
  ['por', 'Os 12 por cento dos moradores', [12]],
  ['eng', '1,25,000 devotees', []],
  ['spa', '3 mil 200 agentes', [3200]],
] as const)('per cent is no hundred, and a part of a number none: %s %s', (code, text, values) => {
  expect(numbers(code, text)).toEqual(values)
})
