import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { audits, corpusRules } from '../../src/audits.ts'
import { type Place, SARIF_END, sarifHead, sarifResult } from '../../src/report/sarif.ts'
import type { Finding } from '../../src/report/wire.ts'
import { ATTACKS } from '../browser/attacks.ts'

// The validator no longer knows the names that this draft (4) gave itself and its file; nothing else in it has changed.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL('./sarif-schema/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const valid = ajv.compile(schema)

function log(findings: readonly Finding[], place: (article: string | number) => Place | null, folder = 'raw') {
  const results = findings.map((finding, at) => sarifResult(finding, place, folder, at === 0))
  return JSON.parse([sarifHead([...audits, ...corpusRules], '1.2.3'), ...results, SARIF_END].join(''))
}

const text = 'Quay to be rebuilt\n\nOn Tuesday 🌊, 5 March the quay ,\nthey said.\n'
const starts = [0, 19, 20, 54]
const finding = (over: Partial<Finding> = {}): Finding => ({
  id: 'f1',
  rule: 'weekday-mismatch',
  severity: 'error',
  verdict: 'fault',
  message: 'Unexpected “Tuesday”, expected Wednesday',
  passages: [{ article: 'quay.txt', span: [23, 30], text: 'Tuesday' }],
  ...over,
})
const place = (file: string) => (): Place => ({ file, line: 1, starts })

describe('findings.sarif', () => {
  test('says where a finding stands, by lines and by characters', () => {
    const made = log([finding()], place('quay.txt'))
    expect(valid(made), JSON.stringify(valid.errors)).toBe(true)
    const { artifactLocation, region } = made.runs[0].results[0].locations[0].physicalLocation
    expect(artifactLocation.uri).toBe('raw/quay.txt')
    expect(region).toMatchObject({
      startLine: 3,
      startColumn: 4,
      endLine: 3,
      endColumn: 11,
      charOffset: 23,
      charLength: 7,
    })
    expect(text.split('\n')[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe('Tuesday')
    expect(made.runs[0].results[0].level).toBe('error')
  })

  test('names the line of a file of many articles, and no more', () => {
    const made = log([finding()], () => ({ file: 'feeds/a.jsonl', line: 7, starts: null }))
    expect(valid(made), JSON.stringify(valid.errors)).toBe(true)
    expect(made.runs[0].results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 7,
      snippet: { text: 'Tuesday' },
    })
  })

  test('is open where it cannot tell, and has no level then', () => {
    const made = log([finding({ verdict: 'cannot-tell', severity: 'note' })], place('quay.txt'))
    expect(valid(made), JSON.stringify(valid.errors)).toBe(true)
    expect(made.runs[0].results[0]).toMatchObject({ kind: 'open', level: 'none' })
  })

  test('is valid without findings, without passages, over several articles, and whatever the names', () => {
    const across = finding({ passages: [...finding().passages, { article: 7, span: [0, 4], text: 'Quay' }] })
    expect(valid(log([], place('x')))).toBe(true)
    expect(valid(log([finding({ passages: [] }), across], place('x')))).toBe(true)
    for (const [name, hostile] of ATTACKS) {
      const odd = finding({
        id: hostile,
        rule: hostile,
        message: hostile,
        passages: [{ article: hostile, span: [0, 3], text: hostile }],
      })
      const made = log([odd], place(`${hostile}/${hostile}.txt`), './raw')
      expect(valid(made), `${name}: ${JSON.stringify(valid.errors)}`).toBe(true)
    }
  })

  test('leaves the related places of a finding beside it', () => {
    const across = finding({ passages: [...finding().passages, { article: 7, span: [0, 4], text: 'Quay' }] })
    const [result] = log([across], place('x.txt')).runs[0].results
    expect(result.relatedLocations).toHaveLength(1)
    expect(result.relatedLocations[0].physicalLocation.region.startLine).toBe(1)
  })
})
