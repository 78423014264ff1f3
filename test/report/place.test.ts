import { describe, expect, test } from 'vitest'
import { places, segments } from '../../src/report/page/place.ts'
import type { Piece } from '../../src/report/piece.ts'
import { sheet } from './sheets.ts'

const words = (pieces: readonly Piece[], found: ReturnType<typeof places>) =>
  found.map(({ piece, start, end }) => pieces[piece]?.text.slice(start, end))

describe('where a passage lies in the pieces', () => {
  const { pieces, source } = sheet({
    id: 1,
    blocks: [['The tide is out.', ['banner', 'Click here'], 'The tide is in.'], ['The tide is out.']],
  })
  const at = (text: string, from = 0) => {
    const start = source.indexOf(text, from)
    return { span: [start, start + text.length] as const, text }
  }

  test('by position, also of words that stand twice', () => {
    expect(words(pieces, places(pieces, at('tide is in')))).toEqual(['tide is in'])
    expect(places(pieces, at('The tide is out.', 5))).toEqual([{ piece: 3, start: 0, end: 16 }])
  })

  test('over several pieces', () => {
    expect(words(pieces, places(pieces, at('is out. Click here The tide')))).toEqual([
      'is out.',
      'Click here',
      'The tide',
    ])
  })

  test('by words where tags and entities stand between', () => {
    const markup: Piece[] = [{ text: 'The “tide” is out, the tide is out', entry: null, before: '', span: [3, 70] }]
    const found = places(markup, { span: [10, 60], text: 'the  tide\nis out' })
    expect(words(markup, found)).toEqual(['the tide is out'])
  })

  test('the whole piece when the words are not to be found', () => {
    const markup: Piece[] = [{ text: 'It’s out', entry: null, before: '', span: [0, 20] }]
    expect(words(markup, places(markup, { span: [0, 20], text: 'It&rsquo;s out' }))).toEqual(['It’s out'])
  })

  test('nowhere when it touches no piece', () => {
    expect(places(pieces, { span: [9000, 9010], text: 'The tide' })).toEqual([])
    expect(places([], { span: [0, 1], text: '' })).toEqual([])
  })
})

describe('segments', () => {
  test('cut where findings begin and end', () => {
    const marks = [
      { start: 0, end: 6, finding: 0, first: true },
      { start: 4, end: 8, finding: 1, first: true },
    ]
    expect(segments(10, marks)).toEqual([
      { start: 0, end: 4, findings: [0], begins: [0] },
      { start: 4, end: 6, findings: [0, 1], begins: [1] },
      { start: 6, end: 8, findings: [1], begins: [] },
      { start: 8, end: 10, findings: [], begins: [] },
    ])
  })

  test('the whole where there is no finding', () => {
    expect(segments(3, [])).toEqual([{ start: 0, end: 3, findings: [], begins: [] }])
  })
})
