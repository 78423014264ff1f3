import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenAt, tokens } from '../../src/language/tokens.ts'

const piece = fc.constantFrom(
  'a',
  'word',
  ' ',
  '\n',
  '.',
  '1',
  'é',
  '中',
  '한국',
  'ا',
  '\ud800',
  ' '.repeat(40),
  'x'.repeat(70),
)

test('the token at a place is the first that starts there or behind it, wherever the place lies', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
      text => {
        const all = tokens(text)
        for (let at = -2; at <= text.length + 70; at++) {
          let first = 0
          while (first < all.count && (all.start[first] ?? 0) < at) first++
          expect(tokenAt(all, at)).toBe(first)
        }
      },
    ),
  )
})
