import { expect, test } from 'vitest'
import { clean, type Stage } from '../src/index.ts'

// A learned rule is an opinion: it waits for the rules that can say what they take, and is not heard where it would take the article.

const PROSE = 'The ferry sails again after ten days in dock, and its captain says that every bolt has been looked at.'
const TEXT = `${PROSE}\n\nTide tables\n\n${PROSE.replace('ferry', 'tender')}\n\nMoored by Hand`

const cutting = (id: string, words: readonly string[], learned: boolean): Stage['rules'][number] => ({
  id,
  summary: 'what a test names',
  kinds: ['other'],
  ...(learned ? { learned: true as const } : {}),
  *find(article) {
    for (const { start, end } of article.blocks)
      if (words.some(word => article.text.slice(start, end).includes(word)))
        yield { start, end, kind: 'other', reason: 'what a test names', confidence: 0.9 }
  },
})

const rulesOf = (stages: readonly Stage[]) =>
  clean(TEXT, { stages, audits: [] }).ledger.map(({ rule, stage, text }) => `${stage} ${rule}: ${text}`)

test('a rule of a later stage outranks it, that of the last stage included', () => {
  const opinion = cutting('opinion', ['Tide tables', 'Moored'], true)
  const stages: Stage[] = [
    { name: 'furniture', rules: [opinion] },
    { name: 'sharing', rules: [cutting('tables', ['Tide tables'], false)] },
    { name: 'credits', rules: [cutting('moorings', ['Moored'], false)] },
  ]
  expect(rulesOf(stages)).toEqual(['sharing tables: Tide tables', 'credits moorings: Moored by Hand'])
})

test('what no other rule takes goes under its name and its stage', () => {
  const stages: Stage[] = [
    { name: 'furniture', rules: [cutting('opinion', ['Tide tables'], true)] },
    { name: 'credits', rules: [cutting('moorings', ['Moored'], false)] },
  ]
  expect(rulesOf(stages)).toEqual(['furniture opinion: Tide tables', 'credits moorings: Moored by Hand'])
})

test('where it would leave no prose it is not heard, and the named rules are', () => {
  const stages: Stage[] = [
    { name: 'furniture', rules: [cutting('opinion', ['sails again'], true)] },
    { name: 'sharing', rules: [cutting('tables', ['Tide tables'], false)] },
    { name: 'credits', rules: [] },
  ]
  expect(rulesOf(stages)).toEqual(['sharing tables: Tide tables'])
  expect(clean(TEXT, { stages, audits: [] }).status).toBe('cleaned')
})
