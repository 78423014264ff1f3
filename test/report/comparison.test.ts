import { describe, expect, test } from 'vitest'
import { changeInWords, comparison, traces } from '../../src/report/comparison.ts'

const made = (articles: Record<string, [string, string][]>) => {
  const found = traces()
  for (const [id, entries] of Object.entries(articles))
    found.add(
      id,
      entries.map(([rule, id]) => ({ rule, id })),
    )
  return found
}

describe('two reports', () => {
  test('differ by what is new, gone and changed, by rule', () => {
    const before = made({
      a: [
        ['r', '1'],
        ['r', '2'],
        ['s', '9'],
      ],
      b: [['r', '3']],
      gone: [['r', '4']],
    })
    const now = made({
      a: [
        ['r', '1'],
        ['r', '5'],
        ['s', '9'],
      ],
      b: [],
      fresh: [['t', '6']],
    })
    const { articles, rules } = comparison(before, now)
    expect(articles).toEqual({ before: 3, now: 3, fresh: 1, gone: 1 })
    expect(rules).toEqual([
      { rule: 'r', before: 4, now: 2, same: 1, fresh: 0, gone: 2, changed: 1, drift: null, where: ['a'] },
      { rule: 't', before: 0, now: 1, same: 0, fresh: 1, gone: 0, changed: 0, drift: null, where: ['fresh'] },
    ])
    expect(changeInWords(rules[0] ?? fail())).toBe('r: 4 before, 2 now (2 gone, 1 changed)')
  })

  test('are the same when nothing differs', () => {
    const report = made({ a: [['r', '1']] })
    expect(comparison(report, report).rules).toEqual([])
  })

  test('raise an alarm when a rule fires far more or far less over the same articles', () => {
    const many = (count: number, from = 0) =>
      Object.fromEntries(
        Array.from({ length: 100 }, (_, at) => [
          `a${at}`,
          at < count ? [['r', `${from + at}`] as [string, string]] : [],
        ]),
      )
    expect(comparison(made(many(10)), made(many(60))).rules[0]?.drift).toBe('more')
    expect(comparison(made(many(60)), made(many(5))).rules[0]?.drift).toBe('less')
    expect(comparison(made(many(40)), made(many(50))).rules[0]?.drift).toBeNull()
    // A corpus that has grown is no drift.
    const grown = {
      ...many(10),
      ...Object.fromEntries(Object.entries(many(90)).map(([id, list]) => [`new ${id}`, list])),
    }
    expect(comparison(made(many(10)), made(grown)).rules[0]?.drift).toBeNull()
  })
})

function fail(): never {
  throw new Error('no rule')
}
