import { describe, expect, test } from 'vitest'
import { CSV_HEAD, csvRows } from '../../src/report/csv.ts'
import { ATTACKS } from '../browser/attacks.ts'
import { failure, sheet } from './sheets.ts'

/** RFC 4180, as a spreadsheet reads it. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (text[at] === '"' && text[at + 1] === '"') at++
        else if (text[at] === '"') break
        field += text[at] ?? ''
      }
      at++
    } else for (; at < text.length && !/[,\r\n]/.test(text[at] ?? ''); at++) field += text[at]
    rows.at(-1)?.push(field)
    if (text.startsWith('\r\n', at)) {
      rows.push([])
      at += 2
    } else at++
  }
  return rows.slice(0, -1)
}

const told = (text: string) =>
  sheet({
    id: text,
    blocks: [[`Here ${text}|`]],
    findings: [{ rule: text, message: text, passages: [`Here ${text}|`] }],
  })

describe('findings.csv', () => {
  test('has a row for each finding, with its place', () => {
    const made = sheet({
      id: 'a/b.txt',
      metadata: { publisher: 'The Calder Courier' },
      blocks: [['He said “no, never”.']],
      findings: [
        { id: 'x', rule: 'r', severity: 'error', passages: ['no, never', ['c.txt', 'never']] },
        { id: 'y', rule: 's', passages: [] },
      ],
    })
    expect(parsed(CSV_HEAD + csvRows(made.line, null))).toEqual([
      ['id', 'rule', 'severity', 'verdict', 'article', 'start', 'end', 'text', 'message', 'outlet', 'elsewhere'],
      [
        'x',
        'r',
        'error',
        'fault',
        'a/b.txt',
        '9',
        '18',
        'no, never',
        'Unexpected words, expected others',
        'The Calder Courier',
        'c.txt',
      ],
      [
        'y',
        's',
        'warning',
        'fault',
        'a/b.txt',
        '',
        '',
        '',
        'Unexpected words, expected others',
        'The Calder Courier',
        '',
      ],
    ])
    expect(csvRows(failure('broken.txt'), null)).toBe('')
  })

  test.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', "'=1", '\n=1', '＝1', '＋1'],
    '=HYPERLINK("https://attack.invalid/","x")',
    "=cmd|'/C calc'!A0",
  ])('keeps %j from being a formula', text => {
    const [row = []] = parsed(csvRows(told(text).line, text))
    for (const cell of row) expect(cell).not.toMatch(/^[\s"]*[=+\-@\t\r＝＋]/u)
    expect(row[1]).toBe(`'${text}`)
  })

  test('gives every attack back as it was, or with an apostrophe before it', () => {
    for (const [name, text] of ATTACKS) {
      const [row = []] = parsed(csvRows(told(text).line, null))
      const clean = text.replaceAll('\0', '\ufffd')
      expect([clean, `'${clean}`], name).toContain(row[8])
    }
  })
})
