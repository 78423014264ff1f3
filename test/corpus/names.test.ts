import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanedName, cleanedNameOf } from '../../src/corpus/names.ts'

describe('the name of a cleaned file', () => {
  it('is the raw name for text, and the raw name with .txt behind for anything else', () => {
    expect(cleanedName('a.txt')).toBe('a.txt')
    expect(cleanedName('in/b.html')).toBe('in/b.html.txt')
    expect(cleanedName('in/c.txt.gz')).toBe('in/c.txt.gz.txt')
    expect(cleanedName('D.TXT')).toBe('D.TXT')
  })

  it('is cut when the disk would not take it, and still own to its article', () => {
    const long = `${'ü'.repeat(124)}.html`
    const other = `${'ü'.repeat(123)}x.html`
    for (const name of [long, other]) expect(Buffer.byteLength(cleanedName(name))).toBeLessThanOrEqual(255)
    expect(cleanedName(long)).not.toBe(cleanedName(other))
    expect(cleanedName('x'.repeat(251).concat('.txt'))).toBe('x'.repeat(251).concat('.txt'))
  })

  it('is a folder and an id for a line of JSONL', () => {
    expect(cleanedNameOf('news.jsonl', 'a-1', 4)).toBe('news.jsonl/a-1.txt')
    expect(cleanedNameOf('news.jsonl', 7, 4)).toBe('news.jsonl/7.txt')
    expect(cleanedNameOf('news.jsonl', null, 4)).toBe('news.jsonl/line~4.txt')
  })

  it.each([
    '../../x',
    '/etc/passwd',
    '..\\x',
    'C:\\x',
    'a\0b',
    '',
    '.',
    '..',
    '.hidden',
    'con',
    'nul.txt',
    'a\nb',
    'A',
    'a'.repeat(500),
    '\ud800',
  ])('never leads out of its folder, nor to a name that some system minds: %j', id => {
    const name = cleanedNameOf('news.jsonl', id, 1)
    expect(name).toMatch(/^news\.jsonl\/[A-Za-z0-9_-]*~[0-9a-f]{12}\.txt$/u)
  })

  it('is never shared by two ids, not even where case does not count', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        fc.pre(a !== b)
        expect(cleanedNameOf('n', a, 1).toLowerCase()).not.toBe(cleanedNameOf('n', b, 1).toLowerCase())
      }),
    )
    for (const [a, b] of [
      ['A', 'a'],
      ['line~4', null],
      ['\ud800', '\ud801'],
    ] as const) {
      expect(cleanedNameOf('n', a, 4).toLowerCase()).not.toBe(cleanedNameOf('n', b, 4).toLowerCase())
    }
  })
})
