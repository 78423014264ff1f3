import { expect, test } from 'vitest'
import { openCorpus } from '../../src/corpus/corpus.ts'

test('words that every object of the runtime knows are words', async () => {
  const corpus = openCorpus()
  const text =
    'Mayor Ines Oak said: “The constructor has a toString and a valueOf of its own, and the harbour has a prototype.”'
  const statuses = []
  for await (const { status } of corpus.clean([{ id: 1, text }])) statuses.push(status)
  expect(statuses).toEqual(['cleaned'])
})
