import { expect, test } from 'vitest'
import { figureAt } from '../../src/language/figures.ts'
import { tokens } from '../../src/language/tokens.ts'

function figures(text: string): (number | string)[] {
  const columns = tokens(text)
  const found: (number | string)[] = []
  for (let at = 0; at < columns.count; ) {
    const figure = figureAt(text, columns, at)
    if (figure !== null) found.push(figure.value)
    at = figure?.end ?? at + 1
  }
  return found
}

test.each([
  [1000, ['1000', '1,000 boats', '1.000 Boote', '1 000 bateaux', '1\u202f000', '1’000', '1 thousand', 'mil y 1 mil']],
  [1_500_000, ['1,500,000', '1.5 million', '1,5 Millionen', '1,5 millones', '1.500.000', '1,500,000.00', '£1.5m, say']],
  [2e9, ['2 billion', '2.000 millones', '2.000 Millionen', '2bn', '2 mil millones', '2 Milliarden', '2,000 million']],
  [3200, ['3,200', '3 mil 200 agentes']],
  [1_125_000, ['1.125 million', '1,125 thousand']],
  [12.5, ['12.5 percent', '12,5 Prozent', '12.50']],
  [0.125, ['0.125', '0,125']],
  [10.3, ['at 10:30', 'um 10.30 Uhr']],
] as const)('%d is written in many ways', (value, all) => {
  for (const text of all) expect(figures(text), text).toEqual([value])
})

test.each([
  ['on 12.03.2021 or 12/03/2021', [12, 3, 2021, 12, 3, 2021]],
  ['won 2-1, 3:2 and 10,9,8', [2, 1, 3, 2, 10, 9, 8]],
  ['March 5, 2021, 300 people', [5, 2021, 300]],
  ['1,000. Then 7.', [1000, 7]],
  ['the 4th, G20, 100m and 90 min', [90]],
  ['١٢ قارباً', ['١٢']],
  ['no figure at all, a million times', []],
] as const)('what is no number as a whole is a figure for each part: %s', (text, values) => {
  expect(figures(text)).toEqual(values)
})
