import { expect, test } from 'vitest'
import { engine } from '../src/clean.ts'
import { type Input, outcome, outcomes } from '../src/outcome.ts'

const PARAGRAPH =
  'The council of Old Quay met on Tuesday and spoke of the ferry until the lamps went out, said the treasurer.'
const articles: Input[] = Array.from({ length: 21 }, (_, number) => {
  if (number % 5 === 3) return { id: `both ${number}`, text: PARAGRAPH, html: `<p>${PARAGRAPH}</p>` }
  if (number % 5 === 4) return { id: `page ${number}`, html: `<article><p>${PARAGRAPH} (${number})</p></article>` }
  return { id: number, text: `Share\n\n${`${PARAGRAPH}\n\n`.repeat(number)}Read more` }
})
const numbered = articles.map((input, at) => ({ input, line: at + 1 }))

test.each([undefined, 60_000])(
  'many side by side become what each becomes alone, in order (time limit: %s)',
  timeLimit => {
    const ready = engine({ attributions: true, timeLimit })
    const together = [...outcomes(numbered, ready)].map(({ line }) => line)
    expect(together).toEqual(numbered.map(({ input, line }) => outcome(input, line, ready).line))
    expect(new Set(together.map(({ status }) => status))).toEqual(new Set(['kept-whole', 'cleaned', 'failed']))
  },
)

test('no more articles are taken than one group needs', () => {
  let taken = 0
  function* endless() {
    for (const article of numbered) {
      taken++
      yield article
    }
  }
  outcomes(endless(), engine()).next()
  expect(taken).toBeLessThan(numbered.length)
  expect(taken).toBeGreaterThan(1)
})
