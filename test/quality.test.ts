import { describe, expect, test } from 'vitest'
import { audits } from '../src/audits.ts'
import { clean } from '../src/clean.ts'
import { lowered } from '../src/quality.ts'
import { samples } from './corpus-of-tests.ts'
import { page } from './page.ts'

const PARTS = ['cleanliness', 'completeness', 'attribution', 'originality', 'integrity']

test('the parts are there with weights that add up to one, and the score is their mean', () => {
  for (const sample of samples()) {
    const { score, parts } = clean(sample).quality
    expect(Object.keys(parts)).toEqual(PARTS)
    expect(Object.values(parts).reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1)
    expect(score).toBeCloseTo(100 * Object.values(parts).reduce((sum, part) => sum + part.value * part.weight, 0), 0)
  }
})

describe.each(audits.map(rule => rule.id))('%s', id => {
  const examples = page('audit', id).sections.Flags?.flatMap(example => example.articles) ?? []
  test('each fault of its page lowers a part of the score', () => {
    let lower = 0
    for (const { text, html, facts, marks } of examples) {
      if (marks.length === 0) continue
      const input = { ...facts, ...(html ? { html: text } : { text }) }
      const found = clean(input, { audits: audits.filter(rule => rule.id === id) })
      if (found.findings.length === 0) continue
      const none = clean(input, { audits: [] })
      expect(found.quality.score).toBeLessThan(none.quality.score)
      const sunk = PARTS.filter(
        part => (found.quality.parts[part]?.value ?? 0) < (none.quality.parts[part]?.value ?? 0),
      )
      expect(sunk).toHaveLength(1)
      lower++
    }
    expect(lower).toBeGreaterThan(0)
  })
})

test('clutter lowers cleanliness, and repairs lower integrity', () => {
  const prose = 'The ferry sails again after ten days in dock, and its captain says every bolt was looked at.'
  const value = (text: string, part: string) => clean(text).quality.parts[part]?.value ?? 0
  expect(value(`${prose}\n\nRECOMMENDED\n\n2 min read`, 'cleanliness')).toBeLessThan(value(prose, 'cleanliness'))
  expect(value(`${prose} The cafÃ© was closed.`, 'integrity')).toBeLessThan(
    value(`${prose} The café was closed.`, 'integrity'),
  )
})

test('items of a list and what an article opens with are no dirt, a label is', () => {
  const prose = 'The ferry sails again after ten days in dock, and its captain says every bolt was looked at.'
  const more = 'The crew of the ferry had waited for the bolts since March, when the storm took the old ones.'
  const value = (text: string) => clean(text).quality.parts.cleanliness?.value ?? 0
  expect(value(`${prose}\n\nWhat was mended:\n- forty bolts\n- one funnel\n2. the bell\n\n${more}`)).toBe(1)
  expect(value(`${prose}\n\nWhat was mended\n\nforty bolts\n\none funnel\n\nthe bell\n\n${more}`)).toBeLessThan(1)
  const opened = `Ferry sails again after ten days\n\nBy Rosa Quiroga\n\n${prose}\n\n${more}`
  expect(clean(opened).headline).toBe('Ferry sails again after ten days')
  expect(clean(opened).ledger.map(entry => entry.kind)).toEqual(['headline', 'byline'])
  expect(value(opened)).toBe(1)
  expect(value(`${opened}\n\nRECOMMENDED`)).toBeLessThan(1)
})

test('a finding across articles lowers its part, a graver one more', () => {
  const { quality } = clean(
    'The ferry sails again after ten days in dock, and its captain says every bolt was looked at.',
  )
  const note = lowered(quality, [{ rule: 'shared-passage', severity: 'note' }])
  const warning = lowered(quality, [{ rule: 'shared-passage', severity: 'warning' }])
  expect(note.parts.originality?.value).toBe(0.95)
  expect(warning.parts.originality?.value).toBe(0.85)
  expect(warning.score).toBeLessThan(note.score)
})
