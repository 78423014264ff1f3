import { describe, expect, test } from 'vitest'
import { digest } from '../../src/report/digest.ts'
import { json } from '../../src/report/json.ts'
import { summary } from '../../src/report/summary.ts'
import { Report } from '../../src/report/wire.ts'
import { failure, reportOf, type Sheet, sheet } from './sheets.ts'

const quay: Sheet = {
  id: 'quay.txt',
  score: 80,
  metadata: { publisher: 'The Calder Courier', agencies: ['AFP', 'AFP'] },
  blocks: [[['headline', 'Quay']], ['Work begins.'], [['banner', 'Click here']]],
  findings: [
    { rule: 'weekday-mismatch', severity: 'error', passages: ['Work'] },
    { rule: 'weekday-mismatch', severity: 'error', passages: ['begins'] },
    { id: 'both', rule: 'shared-passage', severity: 'note', passages: ['Work begins.', ['tide.txt', 'Work begins.']] },
  ],
}
const tide: Sheet = {
  id: 'tide.txt',
  score: 41.5,
  language: null,
  status: 'kept-whole',
  blocks: [['Work begins.']],
  findings: [
    { id: 'both', rule: 'shared-passage', severity: 'note', passages: [['quay.txt', 'Work begins.'], 'Work begins.'] },
  ],
}

function run() {
  const made = [sheet(quay, 1), sheet(tide, 2), { line: failure('broken.txt'), pieces: [] }]
  const shared = made[1]?.line
  const findings = shared !== undefined && 'findings' in shared ? shared.findings : []
  return reportOf(made, { findings: [...findings], clusters: [{ articles: ['quay.txt', 'tide.txt'], sharedWords: 2 }] })
}

describe('the summary of a run', () => {
  test('fits its schema', () => {
    expect(() => Report.parse(run())).not.toThrow()
    expect(() => Report.parse(reportOf([]))).not.toThrow()
  })

  test('counts articles by what became of them', () => {
    expect(run().articles).toEqual({ total: 3, cleaned: 1, 'kept-whole': 1, failed: 1, quarantined: 0 })
  })

  test('counts each visible character once, white space aside', () => {
    expect(run().characters).toEqual({ visible: 35, kept: 22, lifted: 4, removed: 9 })
  })

  test('counts a finding across articles once, and in every article it rests on', () => {
    const { rules, severities } = run()
    expect(severities).toEqual({ error: 2, warning: 0, note: 1 })
    expect(rules.find(({ rule }) => rule === 'shared-passage')).toEqual({
      rule: 'shared-passage',
      sort: 'corpus',
      stage: null,
      count: 1,
      articles: 2,
    })
    expect(rules.find(({ rule }) => rule === 'weekday-mismatch')).toMatchObject({
      sort: 'audit',
      count: 2,
      articles: 1,
    })
    expect(rules.find(({ rule }) => rule === 'banner-line')).toMatchObject({
      sort: 'clutter',
      stage: 'promotion',
      count: 1,
    })
  })

  test('names what needs a person, the gravest first, each article once', () => {
    expect(run().attention).toEqual([
      { article: 'broken.txt', why: 'failed: line 3 is no JSON' },
      { article: 'tide.txt', why: 'kept whole: a cut would have taken the article itself; low quality: 41.5 of 100' },
      { article: 'quay.txt', why: '2 errors: weekday-mismatch' },
    ])
  })

  test('rolls up outlets and agencies; the outlet it was told stands in for a missing publisher', () => {
    const tally = summary()
    tally.add(digest(sheet(quay).line, 'courier.example'))
    tally.add(digest(sheet(tide).line, 'tide.example'))
    const { sources } = tally.report({ findings: [], clusters: [] })
    expect(sources).toEqual([
      { name: 'The Calder Courier', sort: 'outlet', articles: 1, quality: 80, findings: 3, removedShare: 0.375 },
      { name: 'tide.example', sort: 'outlet', articles: 1, quality: 41.5, findings: 1, removedShare: 0 },
      { name: 'AFP', sort: 'agency', articles: 1, quality: 80, findings: 3, removedShare: 0.375 },
    ])
  })

  test.each([
    [[], null, null],
    [[70], 70, 70],
    [[10, 90], 50, 50],
    [[10, 20, 90], 40, 20],
    [[10, 20, 30.5, 90], 37.6, 25.3],
  ])('mean and median of %j', (scores, mean, median) => {
    const { quality } = reportOf(scores.map((score, at) => sheet({ id: at, score, blocks: [['Text.']] })))
    expect([quality.mean, quality.median]).toEqual([mean, median])
  })

  test('names the ten lowest scores, equal ones in the order of the run', () => {
    const made = Array.from({ length: 30 }, (_, at) =>
      sheet({ id: at, score: at % 3 === 0 ? 50 : 90, blocks: [['Text.']] }),
    )
    expect(reportOf(made).quality.lowest).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27])
  })

  test('can be asked twice', () => {
    const tally = summary()
    tally.add(digest(sheet(quay).line, null))
    const across = { findings: sheet(tide).line.findings, clusters: [] }
    expect(tally.report(across)).toEqual(tally.report(across))
  })

  test('takes names that are traps', () => {
    const report = reportOf([
      sheet({ id: '__proto__', language: '__proto__', blocks: [['Text.']], metadata: { publisher: 'constructor' } }),
    ])
    expect(Object.entries(report.languages)).toEqual([['__proto__', 1]])
    expect(report.sources[0]?.name).toBe('constructor')
  })
})

describe('report.json', () => {
  test('has the same bytes whatever order the keys came in', () => {
    const report = run()
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turned(inner)]),
            )
          : value
    const shuffled = { ...(turned(report) as Report), languages: report.languages, kinds: report.kinds }
    expect(Object.keys(shuffled)[0]).not.toBe('v')
    expect(json(shuffled)).toBe(json(report))
    expect(JSON.parse(json(report))).toEqual(report)
    expect(json(report)).toMatch(/^\{\n {2}"v": 1,\n[\s\S]*\}\n$/)
  })
})
