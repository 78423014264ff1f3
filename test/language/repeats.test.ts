import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeats } from '../../src/language/repeats.ts'
import { tokens } from '../../src/language/tokens.ts'

function found(text: string, fewest = 8) {
  const all = tokens(text)
  return repeats(text, all, [[0, all.count]], fewest).map(({ places, words }) => ({
    places: places.map(({ start, end }) => text.slice(start, end)),
    words,
  }))
}

const RUN = 'close the old market and build a covered hall'

test('a run that stands twice, as long as it can be, case and punctuation aside', () => {
  expect(found(`They will ${RUN} soon. He said: “${RUN.toUpperCase()}!”`)).toEqual([
    { places: [RUN, RUN.toUpperCase()], words: 9 },
  ])
})

test('all places of a run are one repeat', () => {
  const repeat = found(`First ${RUN}. Then ${RUN}. Now ${RUN} again.`)
  expect(repeat).toEqual([{ places: [RUN, RUN, RUN], words: 9 }])
})

test('a longer repetition of the same words joins the group and gives its length', () => {
  const long = `${RUN} beside the station`
  const [group, ...others] = found(`${long}. Then ${RUN}. And ${long}.`)
  expect(others).toEqual([])
  expect(group).toEqual({ places: [long, RUN, long], words: 12 })
})

test('shorter runs are no repeat', () => {
  expect(found(`They ${RUN} soon. He ${RUN} now.`, 10)).toEqual([])
})

test('a run does not cross what is left out, nor overlap itself', () => {
  const text = `close the old market [advertisement] and build a hall. They close the old market and build a hall.`
  const all = tokens(text)
  const whole = repeats(text, all, [[0, all.count]], 8)
  expect(whole).toEqual([])
  const without = repeats(
    text,
    all,
    [
      [0, 4],
      [5, all.count],
    ],
    8,
  )
  expect(without).toEqual([])
  expect(found('la '.repeat(15))).toEqual([])
  expect(found('la '.repeat(16))).toHaveLength(1)
})

test('a place never begins or ends inside a word', () => {
  expect(found(`Norland’s ${RUN} old-time. Sudland’s ${RUN} old.`)).toEqual([{ places: [RUN, RUN], words: 9 }])
})

test('scripts without spaces count one and a half characters a word', () => {
  const run = '港務委員會決定年底關閉舊魚市場'
  expect(found(`據報道,${run}。記者獲悉${run},商販不滿`)).toEqual([{ places: [run, run], words: 10 }])
  expect(found('委員會決定年底關閉市,而委員會決定年底關閉港')).toEqual([])
})

test('every eight words that stood before meet a place of a repeat', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 70 }).map(list => list.join(' '))
  fc.assert(
    fc.property(text, words => {
      const all = tokens(words)
      const spans = repeats(words, all, [[0, all.count]], 8).flatMap(({ places }) => places)
      const run = (at: number) => all.hash.slice(at, at + 8).join()
      for (let at = 8; at + 8 <= all.count; at++) {
        let before = 0
        while (before + 8 <= at && run(before) !== run(at)) before++
        if (before + 8 > at) continue
        const [start, end] = [all.start[at] ?? 0, all.end[at + 7] ?? 0]
        expect(spans.some(span => span.start < end && start < span.end)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('places of one repeat agree: the shorter stands in the longest', () => {
  const text = fc.array(fc.constantFrom('a', 'b'), { maxLength: 90 }).map(list => list.join(' '))
  fc.assert(
    fc.property(text, words => {
      for (const { places } of found(words)) {
        for (const place of places) expect(place.split(' ').length).toBeGreaterThanOrEqual(8)
        expect(places[0]).toSatisfy((first: string) => places.includes(first, 1))
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['one word', (count: number) => 'alas '.repeat(count)],
  ['a refrain', (count: number) => 'we shall rebuild the old mill by the water and '.repeat(count / 10)],
  ['breaks', (count: number) => `${'la '.repeat(9)}oh `.repeat(count / 10)],
])('five times the words cost about five times as much: %s', (_name, textOf) => {
  const cost = (count: number) => {
    const text = textOf(count)
    const all = tokens(text)
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      const from = performance.now()
      repeats(text, all, [[0, all.count]], 8)
      best = Math.min(best, performance.now() - from)
    }
    return best
  }
  cost(20_000)
  expect(cost(100_000)).toBeLessThan(10 * Math.max(20, cost(20_000)))
})
