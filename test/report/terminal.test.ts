import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explained } from '../../src/report/explained.ts'
import { cell, columns, wrapped } from '../../src/report/paint.ts'
import { summaryTable } from '../../src/report/terminal.ts'
import { clipped, grouped, percent, visible } from '../../src/report/words.ts'
import { failure, reportOf, sheet } from './sheets.ts'

const quay = sheet({
  id: 'quay.txt',
  score: 72,
  headline: 'Quay to be rebuilt',
  blocks: [
    [['dateline', 'CALDER, March 5 (AFP) -'], 'Work on the quay begins in May.'],
    [['banner', 'Click here for details']],
    ['It ends in winter.'],
  ],
  findings: [
    { rule: 'weekday-mismatch', severity: 'error', message: 'Unexpected May, expected June', passages: ['in May'] },
  ],
  repairs: [{ span: [3, 5], from: 'Ã©', to: 'é', why: 'UTF-8 read as Windows-1252' }],
})

/** Everything that a terminal obeys rather than shows. */
const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

describe('the table at the end of a run', () => {
  test('says what changed, what looks wrong, what needs a person', () => {
    const text = summaryTable(reportOf([quay, { line: failure('broken.txt'), pieces: [] }]), false)
    expect(text).toMatch(
      /2 articles: 1 cleaned, 1 failed\.[\s\S]*What changed[\s\S]*What looks wrong[\s\S]*What needs a person/,
    )
    expect(text).toMatch(/ {2}broken\.txt {2}failed: line 3 is no JSON/)
    expect(text).not.toMatch(OBEYED)
  })

  test('paints only when asked', () => {
    expect(summaryTable(reportOf([quay]), true)).toContain('\u001b[1m')
    expect(summaryTable(reportOf([quay]), false)).not.toContain('\u001b')
  })

  test('stays within its width', () => {
    const long = reportOf([{ line: failure('x'.repeat(300), { message: 'm'.repeat(900) }), pieces: [] }])
    for (const line of summaryTable(long, false, 80).split('\n')) expect(columns(line)).toBeLessThanOrEqual(120)
  })
})

describe('an article explained', () => {
  const wide = explained(quay.line, quay.pieces, { colour: false, width: 140 })

  test('puts stage, rule, reason and confidence beside each cut', () => {
    expect(wide).toMatch(/^- Click here for details {2,}removed as a banner$/m)
    expect(wide).toMatch(/^ {4,}promotion \/ banner-line$/m)
    expect(wide).toMatch(/^\^ CALDER, March 5 \(AFP\) - {2,}lifted to dateline as a dateline$/m)
    expect(wide).toContain('confidence 0.95')
  })

  test('says why a line was kept', () => {
    expect(wide).toMatch(/It ends in winter\. {2,}kept as text that no rule claims \(4 words\)/)
    const told = explained(
      quay.line,
      quay.pieces.map(piece => ({ ...piece, kept: 'prose' })),
      { colour: false, width: 140 },
    )
    expect(told).toMatch(/It ends in winter\. {2,}kept as prose/)
  })

  test('lists findings and repairs below', () => {
    expect(wide).toContain(' 1. error  weekday-mismatch\n    Unexpected May, expected June\n    › “in May”')
    expect(wide).toContain('at 3: “Ã⟨U+00A9⟩”'.replace('⟨U+00A9⟩', '©'))
  })

  test('puts the reasons below the text where there is no room beside it', () => {
    const narrow = explained(quay.line, quay.pieces, { colour: false, width: 60 })
    expect(narrow).toMatch(/^- Click here for details\n {4}removed as a banner; promotion \/ banner-line; banner,/m)
    for (const line of narrow.split('\n')) expect(columns(line)).toBeLessThanOrEqual(72)
  })

  test('strikes what was removed, underlines what was lifted', () => {
    const coloured = explained(quay.line, quay.pieces, { colour: true, width: 140 })
    expect(coloured).toContain('\u001b[9;31mClick here for details\u001b[29;39m')
    expect(coloured).toContain('\u001b[4;34mCALDER, March 5 (AFP) -\u001b[24;39m')
  })

  test('explains a failure', () => {
    expect(explained(failure('broken.txt'), [], { colour: false })).toBe(
      'broken.txt\n\nfailed invalid-json: line 3 is no JSON\nmend or drop the line\n',
    )
  })

  test('obeys nothing that stands in the text, whatever it is', () => {
    const hostile = fc
      .string({ unit: 'binary', maxLength: 60 })
      .map(text => `${text}\u001b]0;owned\u0007\u202e\u009b31m`)
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const made = sheet({
          id: other,
          headline: text,
          reason: other,
          rule: text,
          stage: other,
          blocks: [[text, ['banner', other]]],
          findings: [{ rule: text, message: other, passages: [text, [other, text]] }],
          repairs: [{ span: [0, 1], from: text, to: other, why: text }],
        })
        for (const width of [60, 140])
          expect(explained(made.line, made.pieces, { colour: false, width })).not.toMatch(OBEYED)
        expect(summaryTable(reportOf([made]), false)).not.toMatch(OBEYED)
      }),
      { numRuns: 60 },
    )
  })

  test('a line of a megabyte is shown in part', () => {
    const made = sheet({ id: 'long.txt', blocks: [['x'.repeat(1_000_000)]] })
    const text = explained(made.line, made.pieces, { colour: false, width: 80 })
    expect(text).toContain('(1,000,000 characters)')
    expect(text.length).toBeLessThan(10_000)
  })
})

describe('words and widths', () => {
  test('numbers', () => {
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567'])
    expect(percent(0, 10)).toBe('0%')
    expect(percent(1, 100_000)).toBe('<0.1%')
    expect(percent(1, 3)).toBe('33.3%')
    expect(percent(10, 10)).toBe('100%')
    expect(percent(1, 0)).toBe('0%')
  })

  test('clipped never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const short = clipped(text, length)
        expect(short.length).toBeLessThanOrEqual(length)
        expect(short).not.toMatch(/\p{Cs}/u)
      }),
    )
  })

  test('a cell is as wide as it should be, in any script', () => {
    expect(cell('卡尔德港', 6)).toBe('卡尔… ')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(columns(cell(text, width))).toBe(width)
      }),
    )
  })

  test('wrapping loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrapped(visible(text), width)
        expect(lines.join('').replace(/\s/g, '')).toBe(visible(text).replace(/\s/g, ''))
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})
