import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingId, surroundings } from '../../src/core/id.ts'

test('an id is made of rule, words and context, and of nothing else', () => {
  const id = findingId('explore-links', ['Explore'], 'before\u0000after')
  expect(id).toMatch(/^[0-9a-z]{1,11}$/)
  expect(findingId('explore-links', ['Explore'], 'before\u0000after')).toBe(id)
  expect(findingId('related-links', ['Explore'], 'before\u0000after')).not.toBe(id)
  expect(findingId('explore-links', ['explore'], 'before\u0000after')).not.toBe(id)
  expect(findingId('explore-links', ['Explore'], 'before\u0000after!')).not.toBe(id)
})

test('words cannot move from one part to the next without a new id', () => {
  expect(findingId('r', ['ab', 'c'], '')).not.toBe(findingId('r', ['a', 'bc'], ''))
  expect(findingId('r', ['ab'], 'c')).not.toBe(findingId('r', ['ab', 'c'], ''))
  expect(findingId('ra', ['b'], '')).not.toBe(findingId('r', ['ab'], ''))
  expect(findingId('r', ['a', ''], '')).not.toBe(findingId('r', ['a'], ''))
})

test('ids of many lines do not collide', () => {
  const ids = new Set<string>()
  for (let line = 0; line < 100_000; line++) ids.add(findingId('rule', [`line ${line}`], ''))
  expect(ids.size).toBe(100_000)
})

test('any string gives an id, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (rule, texts) => {
      expect(findingId(rule, [...texts, '\ud800'], '')).toMatch(/^[0-9a-z]{1,11}$/)
    }),
  )
})

test('surroundings reach 32 characters on each side and no farther', () => {
  const text = `${'a'.repeat(40)}[cut]${'b'.repeat(40)}`
  expect(surroundings(text, 40, 45)).toBe(`${'a'.repeat(32)}\u0000${'b'.repeat(32)}`)
  expect(surroundings('cut', 0, 3)).toBe('\u0000')
})
