import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../src/align.ts'

const PLACES = 'Brest Cobh Husum Vigo Odessa Aveiro Bergen Gdynia Piraeus Rijeka Malmo Galway'.split(' ')
const sentences = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => {
    const place = PLACES[(i + from) % PLACES.length]
    return `The ferry of ${place} left quay k${i + from} at dawn with mail${i + from}, timber and a crew that nobody in ${place} had hired before.`
  })
const STORY = sentences(12)
const OTHER = sentences(12, 100).map(sentence => sentence.replaceAll('ferry', 'tug').replaceAll('crew', 'pilot'))
const join = (list: readonly string[]) => list.join(' ')
const shared = (a: string, b: string) =>
  align(a, b).passages.map(passage => [a.slice(...passage.a), b.slice(...passage.b)])

test.each([
  ['duplicate', join(STORY), `Reprinted here. ${join(STORY).toUpperCase()}`],
  ['abridged', join(STORY), join(STORY.slice(0, 5))],
  ['abridged', join(STORY.slice(2, 9)), join(STORY)],
  ['partial-reuse', join(STORY), join([...OTHER.slice(0, 8), ...STORY.slice(4, 6), ...OTHER.slice(8)])],
  ['quotation', join(STORY), join([...OTHER.slice(0, 8), ...STORY.slice(4, 5), ...OTHER.slice(8)])],
  ['none', join(STORY), 'The council met on Monday and spoke of the weather for an hour, as it does in most years.'],
  ['none', '', ''],
])('%s', (verdict, a, b) => {
  expect(align(a, b).verdict).toBe(verdict)
})

test('one sentence in both is a quotation, with its stop and its marks', () => {
  const said = '“The board has looked at every plank of the old pier and will not pay for one more nail.”'
  expect(shared(`Ask Dahl. ${said} That was all.`, `${said} Dahl left.`)).toEqual([[said, said]])
})

test('a passage ends at a word that was changed, and the next begins behind it', () => {
  const a = 'the lorry loaded with timber for the new quay had slid into the river at the weir early in the morning'
  const b = 'the lorry loaded with timber for the new quay had slid into a canal at the weir early in the morning'
  expect(shared(a, b).map(([left]) => left)).toEqual([
    'the lorry loaded with timber for the new quay had slid into',
    'at the weir early in the morning',
  ])
})

test('twelve words in a row prove copying, eleven do not, and thirty do with a word changed here and there', () => {
  const filling = (letter: string) => Array.from({ length: 20 }, (_, i) => `${letter}${i}`).join(' ')
  const between = (words: string, letter: string) => `${filling(letter)} ${words} ${filling(letter + letter)}`
  const eleven = 'board will close the old market and build a covered hall'
  expect(align(between(`the ${eleven}`, 'x'), between(`the ${eleven}`, 'y')).verdict).toBe('quotation')
  expect(align(between(eleven, 'x'), between(eleven, 'y'))).toEqual({
    verdict: 'none',
    coverage: { a: 0, b: 0 },
    passages: [],
  })
  const edited = (word: string) =>
    `the ${word} board will close the old fish market and build a ${word} hall beside the station where the buses of the island ${word} turn and wait for those who come late from the boats`
  expect(align(between(edited('whole'), 'x'), between(edited('wholly'), 'y')).passages).toHaveLength(3)
  expect(align(between(edited('whole'), 'x'), between(edited('not'), 'y')).passages).toEqual([])
})

test('a short run counts beside a proven one, not far from it', () => {
  const proof = 'the board will close the old market and build a covered hall beside the station'
  const short = 'said the mayor again'
  expect(shared(`${proof} this year, ${short} on`, `${proof} next spring, ${short} at`).map(([a]) => a)).toEqual([
    proof,
    short,
  ])
  const far = (letter: string) => Array.from({ length: 30 }, (_, i) => `${letter}${i}`).join(' ')
  expect(shared(`${proof} ${far('x')} ${short} on`, `${proof} ${far('y')} ${short} at`).map(([a]) => a)).toEqual([
    proof,
  ])
})

test('coverage is the share of words in passages, each counted once', () => {
  const proof = 'the board will close the old market and build a covered hall beside the station'
  const { coverage } = align(`${proof} one two three four five`, `${proof}. ${proof}.`)
  expect(coverage).toEqual({ a: 0.75, b: 1 })
})

test.each([
  [
    'figures in words',
    (n: number[]) =>
      `Shares at the exchange closed at ${n[0]}.${n[1]} points on Friday, ${n[2]} points above the close of the day before. Of the papers listed, ${n[3]} rose, ${n[4]} fell and ${n[5]} did not change.`,
  ],
  ['hardly a word', (n: number[]) => `Net shr ${n[0]} cts vs ${n[1]} cts. Net ${n[2]} vs ${n[3]}. Revs ${n[4]} mln.`],
  [
    'scripts without spaces',
    (n: number[]) =>
      `港務局今天公布,上月進港船舶共${n[0]}艘,比去年同期增加${n[1]}艘。渡輪運送旅客${n[2]}人次,平均每天${n[3]}班。`,
  ],
])('figures that differ make a template, never a duplicate: %s', (_name, filled) => {
  const figures = fc.array(fc.integer({ min: 2, max: 9_999 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(figures, figures, (one, two) => {
      fc.pre(one.every((figure, i) => figure !== two[i]))
      expect(align(filled(one), filled(two)).verdict).toBe('template')
    }),
  )
  expect(align(filled([7, 8, 9, 10, 11, 12]), filled([7, 8, 9, 10, 11, 12])).verdict).not.toBe('template')
})

test('a long story with a new toll is no template', () => {
  const long = join([...STORY, 'In all 17 boats were lost.', ...sentences(10, 40)])
  expect(align(long, long.replace('17 boats', '19 boats')).verdict).toBe('duplicate')
})

const word = fc.integer({ min: 0, max: 30 }).map(number => `w${number}`)
const text = fc.array(fc.oneof(word, fc.constantFrom('.', '\n', '”', '7', '漢', "o'x")), { maxLength: 120 })

test('what is reported is the same word by word, inside both texts, and the other way round as much is covered', () => {
  const plain = (part: string) => part.toLowerCase().match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu)
  fc.assert(
    fc.property(text, text, fc.array(word, { minLength: 12, maxLength: 30 }), (left, right, both) => {
      const [a, b] = [[...left, ...both, ...right].join(' '), [...right, ...both, ...left].join(' ')]
      const found = align(a, b)
      expect(found.passages.length).toBeGreaterThan(0)
      for (const passage of found.passages) {
        const [x, y] = [a.slice(...passage.a), b.slice(...passage.b)]
        expect(x.trim()).not.toBe('')
        expect(plain(x)).toEqual(plain(y))
        expect(passage.a[1]).toBeLessThanOrEqual(a.length)
        expect(passage.b[1]).toBeLessThanOrEqual(b.length)
      }
    }),
    { numRuns: 300 },
  )
})

test('a text is a duplicate of itself', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 12, maxLength: 200 }), words => {
      expect(align(words.join(' '), words.join(', '))).toMatchObject({ verdict: 'duplicate', coverage: { a: 1, b: 1 } })
    }),
  )
})

test.each([
  ['one word over and over', (count: number) => 'alas '.repeat(count)],
  ['figures alone', (count: number) => Array.from({ length: count }, (_, at) => at % 7).join(' ')],
  [
    'a form over and over',
    (count: number) => Array.from({ length: count / 4 }, (_, at) => `rose ${at} fell by`).join(' '),
  ],
  [
    'proof and change in turn',
    (count: number) =>
      Array.from(
        { length: count / 16 },
        (_, at) => `one two three four five six seven eight nine ten eleven twelve x${at}`,
      ).join(' '),
  ],
])('five times the words cost about five times as much: %s', { retry: 2 }, (_name, made) => {
  const cost = (count: number) => {
    const [a, b] = [made(count), ` z ${made(count)}`]
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 3; round++) {
      const from = performance.now()
      align(a, b)
      best = Math.min(best, performance.now() - from)
    }
    return best
  }
  cost(10_000)
  expect(cost(50_000)).toBeLessThan(10 * Math.max(20, cost(10_000)))
})
