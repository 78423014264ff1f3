import { describe, expect, test } from 'vitest'
import { inline, markdown } from '../../src/report/markdown.ts'
import { failure, reportOf, sheet } from './sheets.ts'

const made = [
  sheet({
    id: 'quay.txt',
    score: 30,
    blocks: [['Work begins.', ['banner', 'Click here']]],
    findings: [{ rule: 'weekday-mismatch', severity: 'error', passages: ['Work'] }],
  }),
]

describe('report.md', () => {
  test('says what changed, what looks wrong, what needs a person, in that order', () => {
    const text = markdown(reportOf([...made, { line: failure('broken.txt'), pieces: [] }]))
    const order = ['# Copy report', '## What changed', '## What looks wrong', '## What needs a person'].map(title =>
      text.indexOf(`${title}\n`),
    )
    expect(order.every((at, place) => at >= 0 && at > (order[place - 1] ?? -1))).toBe(true)
    expect(text).toContain('**2 articles: 1 cleaned, 1 failed.**')
    expect(text).toContain('| banner-line | promotion | 1 | 1 |')
    expect(text).toContain('| weekday-mismatch | one article | 1 | 1 |')
    expect(text).toContain('| broken.txt | failed: line 3 is no JSON |')
  })

  test('says so when there is nothing', () => {
    const text = markdown(reportOf([]))
    expect(text).toContain('Nothing was cut.')
    expect(text).toContain('No audit found anything.')
    expect(text).toContain('## What needs a person\n\nNothing.')
  })

  test('shows the first rows of a long list and counts the rest', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ line: failure(`f${at}.txt`), pieces: [] }))
    expect(markdown(reportOf(many))).toContain('… and 28 more, in `report.json`.')
  })

  test.each([
    ['a|b', 'a\\|b'],
    ['`code`', '\\`code\\`'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](http://evil.example/p.png)', '!\\[x\\](http\\://evil.example/p.png)'],
    ['tips@evil.example', 'tips\\@evil.example'],
    ['www.evil.example', 'www\\.evil.example'],
    ['two\nlines\r\n\n# head', 'two lines \\# head'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['back\\slash', 'back\\\\slash'],
    ['\u202egnp.exe', '⟨U+202E⟩gnp.exe'],
    ['\0\u001b[31mred', '⟨U+0000⟩⟨U+001B⟩\\[31mred'],
    ['\ud800lone', '⟨U+D800⟩lone'],
    ['**bold** _it_ ~~out~~ $x$', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~out\\~\\~ \\$x\\$'],
  ])('%j is text', (given, shown) => {
    expect(inline(given)).toBe(shown)
  })

  test('no field of an article can break a table', () => {
    const evil = 'x|y\n| z | `</script>` \n\n# h'
    const report = reportOf(
      [
        sheet({
          id: evil,
          language: evil,
          score: 5,
          rule: evil,
          stage: evil,
          metadata: { publisher: evil, agencies: [evil] },
          blocks: [['Work.', ['banner', evil]]],
          findings: [{ rule: evil, severity: 'error', message: evil, passages: ['Work'] }],
        }),
        { line: failure(evil, { message: evil }), pieces: [] },
      ],
      {
        findings: sheet({ id: evil, blocks: [[evil]], findings: [{ rule: evil, message: evil, passages: [evil] }] })
          .line.findings,
        clusters: [{ articles: [evil, evil], sharedWords: 3 }],
        stale: [evil],
      },
    )
    const lines = markdown(report).split('\n')
    for (const line of lines) expect(line).toMatch(/^(?:|# Copy report|## [A-Z][^#|<]*|\|.*\||[^|#<`]+|… and .*)$/)
    // Every row of a table has as many cells as its head.
    let cells = 0
    for (const line of lines) {
      if (!line.startsWith('|')) cells = 0
      else {
        const count = line.replace(/\\./g, '').split('|').length
        expect(count, line).toBe(cells || count)
        cells = count
      }
    }
  })

  test('a megabyte is clipped', () => {
    expect(inline('a'.repeat(1_000_000)).length).toBeLessThan(1000)
  })
})
