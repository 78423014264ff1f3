import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Body, seeds, sharedPassages } from '../../src/duplicates/alignment.ts'
import { tokens } from '../../src/language/tokens.ts'

function body(text: string): Body {
  return { text, tokens: tokens(text) }
}

function shared(a: string, b: string, fewest?: number) {
  return sharedPassages(seeds(body(a)), body(b), undefined, fewest).map(passage => ({
    a: a.slice(passage.a.start, passage.a.end),
    b: b.slice(passage.b.start, passage.b.end),
    words: passage.words,
    verbatim: passage.verbatim,
  }))
}

const SENTENCE = 'the board will close the old market and build a covered hall beside the station'

test('the same words on both sides, quotation marks, case and line breaks aside', () => {
  const a = `Mayor Dahl said ${SENTENCE} next year.`
  const b = `“The board will close the old market\nand ‘build a covered hall’ beside the station,” said Dahl.`
  expect(shared(a, b)).toEqual([
    {
      a: SENTENCE,
      b: 'The board will close the old market\nand ‘build a covered hall’ beside the station',
      words: 15,
      verbatim: 15,
    },
  ])
})

test('seven words are nobody’s, eight are a passage, and the caller may ask for more', () => {
  const eight = 'close the old market and build a hall'
  expect(shared(`They ${eight} soon`, `We ${eight} now`).map(({ a }) => a)).toEqual([eight])
  expect(shared(`They ${eight} soon`, `We ${eight} now`, 9)).toEqual([])
  const seven = eight.slice(eight.indexOf(' ') + 1)
  expect(shared(`They shut ${seven} soon`, `We leave ${seven} now`)).toEqual([])
})

test('a few words that differ do not part a passage', () => {
  const found = shared(
    'the lorry loaded with timber had slipped into the river early in the morning after its driver swerved',
    'A lorry loaded with timber slipped into the river early in the morning after its driver swerved',
  )
  expect(found).toHaveLength(1)
  expect(found[0]?.words).toBe(17)
  expect(found[0]?.verbatim).toBe(12)
})

test.each([
  ['a number', 'and the 12 stalls', 'and the 48 stalls'],
  ['a negation', 'and not the stalls', 'and also the stalls'],
  ['a name', 'and the Lindqvist stalls', 'and the Bergman stalls'],
])('%s that differs parts it', (_what, inA, inB) => {
  const head = 'the board will close the old market this year'
  const tail = 'of the traders beside the railway station for good'
  expect(shared(`${head} ${inA} ${tail}`, `${head} ${inB} ${tail}`)).toHaveLength(2)
})

test('a passage ends with its paragraph when the next one begins differently', () => {
  const found = shared(
    `He said ${SENTENCE}.\n\nA joint message followed from the two boards.`,
    `He said ${SENTENCE}.\n\nIn a joint message followed from the two boards.`,
  )
  expect(found[0]?.a.endsWith('station')).toBe(true)
})

test('no span begins or ends inside a word', () => {
  const run = 'people and the people of the whole wide valley and their'
  const [found] = shared(`Norland’s ${run} old-time songs`, `Sudland’s ${run} old stories`)
  expect(found?.a).toBe(run)
  expect(found?.b).toBe(run)
})

test('scripts without spaces need twelve characters, and a span never splits a letter from its sign', () => {
  const run = '港務委員會決定年底關閉舊魚市場'
  expect(shared(`據報道,${run}。`, `記者獲悉${run},商販不滿`).map(({ a }) => a)).toEqual([run])
  expect(shared('據報道港務委員會決定年底關閉,', '又聞港務委員會決定年底關門')).toEqual([])
  const thai = shared('กกำหนดการประชุมคณะกรรมการท่าเรือครั้งใหม่', 'ขกำหนดการประชุมคณะกรรมการท่าเรือครั้งใหญ่')
  expect(thai).toHaveLength(1)
  expect(/^\p{M}/u.test(thai[0]?.a ?? '')).toBe(false)
})

test('a passage that the second text says twice is found in both places', () => {
  expect(shared(`One. ${SENTENCE}.`, `Two: ${SENTENCE}. Three! ${SENTENCE}?`).map(({ b }) => b)).toEqual([
    SENTENCE,
    SENTENCE,
  ])
})

const word = fc.integer({ min: 0, max: 5_000 }).map(number => `w${number.toString(36)}`)
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength })

test('every run planted in both is covered on both sides, wherever it stands', () => {
  fc.assert(
    fc.property(
      words(12, 40),
      words(12, 40),
      fc.array(words(0, 30), { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      (first, second, other, turned) => {
        // Words of their own, all different: a word that the filling shares with the end of a run may stand for it, and rightly so.
        const own = (letter: string, list: readonly string[]) =>
          list.map((word, i) => `${letter}${word}n${i}`).join(' ')
        const [one, two] = [own('a', first), own('b', second)]
        const fill = other.map((list, i) => own(`f${i}`, list))
        const a = `${fill[0]} . ${one} . ${fill[1]} . ${two} . ${fill[2]}`
        const b = turned
          ? `${fill[3]} . ${two} . ${fill[4]} . ${one} . ${fill[5]}`
          : `${fill[3]} . ${one} . ${fill[4]} . ${two} . ${fill[5]}`
        const found = sharedPassages(seeds(body(a)), body(b))
        const covered = (text: string, side: 'a' | 'b', part: string) => {
          const start = text.indexOf(` . ${part} . `) + 3
          let at = start
          for (const span of found.map(passage => passage[side]).sort((x, y) => x.start - y.start)) {
            if (span.start <= at + 1 && span.end > at) at = span.end
          }
          return at >= start + part.length
        }
        for (const part of [one, two]) {
          expect(covered(a, 'a', part)).toBe(true)
          expect(covered(b, 'b', part)).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('what is shared is equal word by word where nothing may differ, whatever the texts', () => {
  const few = fc
    .array(fc.constantFrom('ab', 'cd', 'ef', '.', '\n', 'Gh', '7', '漢', "'"), { maxLength: 120 })
    .map(list => list.join(' '))
  fc.assert(
    fc.property(few, few, (a, b) => {
      for (const passage of sharedPassages(seeds(body(a)), body(b))) {
        const [left, right] = [a.slice(passage.a.start, passage.a.end), b.slice(passage.b.start, passage.b.end)]
        expect(left.trim()).toBe(left)
        expect(passage.verbatim).toBeGreaterThanOrEqual(8)
        if (passage.words === passage.verbatim) {
          const plain = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)
          expect(plain(left)).toEqual(plain(right))
        }
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['one word over and over', (count: number) => 'alas '.repeat(count), (count: number) => 'alas '.repeat(count)],
  [
    'a refrain with breaks',
    (count: number) => 'la '.repeat(count),
    (count: number) => `${'la '.repeat(7)}oh `.repeat(count / 8),
  ],
  [
    'two words in turn',
    (count: number) => 'tick tock '.repeat(count / 2),
    (count: number) => 'tock tick '.repeat(count / 2),
  ],
  [
    'runs that almost join',
    (count: number) => Array.from({ length: count / 6 }, (_, at) => `one two three four x${at % 50} y${at}`).join(' '),
    (count: number) => Array.from({ length: count / 6 }, (_, at) => `one two three four z${at % 50} v${at}`).join(' '),
  ],
])('five times the words cost about five times as much: %s', { retry: 2 }, (_name, left, right) => {
  const cost = (count: number) => {
    const [a, b] = [body(left(count)), body(right(count))]
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      const from = performance.now()
      sharedPassages(seeds(a), b)
      best = Math.min(best, performance.now() - from)
    }
    return best
  }
  cost(20_000)
  expect(cost(100_000)).toBeLessThan(10 * Math.max(20, cost(20_000)))
})
