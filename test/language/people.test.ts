import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countriesOf, uniqueOffice } from '../../src/language/offices.ts'
import { people } from '../../src/language/people.ts'
import { sentences } from '../../src/language/sentences.ts'
import { editDistance } from '../../src/language/spelling.ts'
import { tokens } from '../../src/language/tokens.ts'
import { linesAsBlocks } from '../lines-as-blocks.ts'

function read(text: string, code = 'eng') {
  const parsed = linesAsBlocks(text)
  const words = tokens(text)
  return people(parsed, words, sentences(text, parsed.blocks, words), { code, confidence: 1 })
}

const names = (text: string) => read(text).map(person => person.name)

/** Every mention as `office|form`, `*` for a full name. */
const mentions = (text: string, name: string) =>
  (read(text).find(person => person.name === name)?.mentions ?? []).map(
    ({ office, form, full }) => `${office ?? ''}|${form}${full ? '*' : ''}`,
  )

describe('who is a person', () => {
  test.each([
    ['a title before the name', 'Peruvian President Quimo Larraga spoke.', ['Quimo Larraga']],
    ['a title in small letters', 'The party leader Quimo Larraga spoke.', ['Quimo Larraga']],
    ['an apposition', 'Quimo Larraga, the mayor of Sorrel, waved.', ['Quimo Larraga']],
    ['an age', 'Quimo Larraga, 45, waved.', ['Quimo Larraga']],
    ['a known given name', 'We met Martha Ostrander there.', ['Martha Ostrander']],
    ['a short form that speaks', 'We met Quimo Larraga there. Larraga said no.', ['Quimo Larraga']],
    ['a family name in front that speaks', 'We met Wei Zhaolin there. Wei said no.', ['Wei Zhaolin']],
    ['a surname with an honorific', 'We met Mr. Larraga there.', ['Larraga']],
    ['nothing at all', 'We met Quimo Larraga there.', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected))

  test.each([
    'The Communist Party of Sorrel met in Victoria Park.',
    'Bank of Martha Trust shares fell in New York on Monday.',
    'After Christmas, United Nations staff flew to South Sudan.',
    'Will Trumpets play? May Day is in May.',
    'Mr. President, the floor is yours.',
    'The Christian Democrats and Labour voted against it.',
    'The match at Elizabeth Stadium in Los Angeles ended in a draw.',
  ])('no person in: %s', text => expect(names(text)).toEqual([]))

  test('a language without tables has none', () => {
    expect(read('Der Präsident Hans Ostermann sagte nein.', 'swe')).toEqual([])
  })
})

describe('parts of a name', () => {
  test.each([
    ['Mr. Miguel Ostos-Canel spoke.', ['Miguel', 'Ostos-Canel']],
    ['Dr. Ursula von der Hagen spoke.', ['Ursula', 'von der Hagen']],
    ["Sen. Conor O'Farrell spoke.", ['Conor', "O'Farrell"]],
    ['Gen. Ali al-Khatun spoke.', ['Ali', 'al-Khatun']],
    ['President Park Min-seo spoke.', ['Park', 'Min-seo']],
    ['Leader Kim Tae-un spoke.', ['Kim', 'Tae-un']],
    ['Gov. John F. Ostrander Jr. spoke.', ['John', 'F', 'Ostrander']],
    ['President José Larraga spoke.', ['José', 'Larraga']],
  ])('%s', (text, parts) => expect(read(text)[0]?.parts).toEqual(parts))
})

describe('mentions', () => {
  test('short forms join the full name, with the title before them', () => {
    const text = 'Cuban President Miguel Ostos-Canel came. Ostos-Canel left. President Miguel slept.'
    expect(mentions(text, 'Miguel Ostos-Canel')).toEqual([
      'Cuban President|Miguel Ostos-Canel*',
      '|Ostos-Canel',
      'President|Miguel',
    ])
  })

  test('a caption before the full name joins it too', () => {
    const text = 'President Jianhua\nCHINESE President Shen Jianhua says so.\nShen left.'
    expect(mentions(text, 'Shen Jianhua')).toEqual(['President|Jianhua', 'CHINESE President|Shen Jianhua*', '|Shen'])
  })

  test('the shorter of two full names joins the longer', () => {
    const text = 'Minister Lucia Herrera Soto came. Mrs Lucia Herrera left. Soto affirmed it.'
    expect(names(text)).toEqual(['Lucia Herrera Soto'])
    expect(mentions(text, 'Lucia Herrera Soto')).toEqual(['Minister|Lucia Herrera Soto*', 'Mrs|Lucia Herrera', '|Soto'])
  })

  test('a short form that fits two people joins neither', () => {
    const text = 'Martha Ostrander met Peter Ostrander. Ostrander said no.'
    expect(read(text).map(({ mentions }) => mentions.length)).toEqual([1, 1])
  })

  test('an apposition is the office, without its article', () => {
    const text = 'Quimo Larraga, the first secretary of the Party of Sorrel, waved.'
    expect(mentions(text, 'Quimo Larraga')).toEqual(['first secretary of the Party of Sorrel|Quimo Larraga*'])
  })

  test('what an office is of belongs to it', () => {
    expect(mentions('U.S. Secretary of State Martha Ostrander came.', 'Martha Ostrander')).toEqual([
      'U.S. Secretary of State|Martha Ostrander*',
    ])
  })

  test('a headline in capitals names those the text names, and nobody else', () => {
    const text = 'Martha Ostrander Wins Her Second Race In Sorrel Bay\nMartha Ostrander won again.'
    expect(names(text)).toEqual(['Martha Ostrander'])
    expect(mentions(text, 'Martha Ostrander')).toHaveLength(2)
  })

  test('a name runs over the line breaks of wire copy', () => {
    const text = 'Shares fell after chairman Quimo\n  Larraga left.'
    const parsed = linesAsBlocks(text)
    const one = {
      ...parsed,
      blocks: [
        {
          ...parsed.blocks[0],
          index: 0,
          kind: 'paragraph' as const,
          markup: null,
          apart: false,
          start: 0,
          end: text.length,
        },
      ],
    }
    const words = tokens(text)
    const found = people(one, words, sentences(text, one.blocks, words), { code: 'eng', confidence: 1 })
    expect(found.map(({ parts }) => parts)).toEqual([['Quimo', 'Larraga']])
  })
})

describe('offices', () => {
  test.each([
    ['Cuban President', { office: 'president', country: 'cuba' }],
    ['South Korean Prime Minister', { office: 'prime minister', country: 'south korea' }],
    ["China's Premier", { office: 'prime minister', country: 'china' }],
    ['former Cuban President', null],
    ['Cuban Vice President', null],
    ['President', null],
    ['club president', null],
    ['Cuban President-elect', null],
  ])('%s', (office, expected) => expect(uniqueOffice(office)).toEqual(expected))

  test('countries that an office names', () => {
    expect(countriesOf('South African and Irish envoy')).toEqual(['south africa', 'ireland'])
  })
})

test('edit distance counts letters and swaps, and stops early', () => {
  expect(editDistance('sotloff', 'soltoff', 2)).toBe(1)
  expect(editDistance('phillips', 'phillis', 2)).toBe(1)
  expect(editDistance('keming', 'liming', 2)).toBe(2)
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
})

test('mentions are exact, in order, inside their block, whatever the text', () => {
  const word = fc.constantFrom(
    'President',
    'Cuban',
    'Martha',
    'Ostrander',
    'said',
    'von',
    'O’',
    '-',
    ', ',
    '. ',
    '\n',
    'Mr.',
    'the',
    'Shen',
    '\ud800',
    '“',
    'A',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), words => {
      const text = words.join(' ')
      const { blocks } = linesAsBlocks(text)
      for (const { mentions } of read(text)) {
        expect(mentions.length).toBeGreaterThan(0)
        let last = -1
        for (const { start, end, block, form } of mentions) {
          expect(text.slice(start, end)).toBe(form)
          expect(start).toBeGreaterThan(last)
          expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? Number.NaN)
          expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? Number.NaN)
          last = start
        }
      }
    }),
  )
})

test('twice the names cost about twice the time', () => {
  const time = (count: number) => {
    const text = 'Martha Ostrander met Sen. Quimo Larraga Vance Tolly, mayor of it. '.repeat(count)
    const start = performance.now()
    read(text)
    return performance.now() - start
  }
  time(2000)
  const best = (count: number) => Math.min(time(count), time(count), time(count))
  expect(best(8000)).toBeLessThan(6 * best(4000) + 20)
})
