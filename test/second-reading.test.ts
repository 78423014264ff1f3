import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { audits, corpusRules } from '../src/audits.ts'
import { engine } from '../src/clean.ts'
import { configuration, configured } from '../src/configuration.ts'
import { type Input, outcome } from '../src/outcome.ts'
import { stages } from '../src/stages.ts'

// A text is cleaned until cleaning it again changes nothing. Under the project's own rules the second look needs no second reading, whatever the
// configuration turns off or adds; with a rule of one's own the text is read again. Both must tell the same.

const under = (value: unknown) =>
  engine(configured(configuration(value, { stages, audits, corpusRules }), stages, audits))
const mine = { id: 'mine', summary: 'nothing', kinds: ['other'], find: () => [] } as const
const reading = engine({ stages: [...stages, { name: 'mine', rules: [mine] }] })

const samples = readdirSync('raw', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.txt'))
  .sort()

test.each([
  ['nothing', {}],
  ['rules and stages turned off', { rules: { bylines: false, 'name-variant': false }, stages: { sharing: false } }],
  ['phrases added', { phrases: { banners: ['visit the harbour shop'] } }],
  ['lines of an outlet', { outlets: { wire: { lines: ['The tide tables are sold at the quay.'] } } }],
])('rules are the project’s under a configuration of %s', (_, value) => {
  expect(under(value)).toMatchObject({ ownRules: true, readsAll: true })
})

test('a rule of one’s own is not', () => {
  expect(reading.ownRules).toBe(false)
  expect(engine({ stages: [{ name: 'sharing', rules: [{ ...mine, id: 'sharing-lines' }] }] }).ownRules).toBe(false)
})

describe.each(samples)('%s', path => {
  test('comes out the same when it is read again', () => {
    const input: Input = { id: path, text: readFileSync(join('raw', path), 'utf8') }
    expect(outcome(input, 1, under({})).line).toEqual(outcome(input, 1, reading).line)
  })
})
