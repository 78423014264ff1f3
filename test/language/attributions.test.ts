import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../src/core/reading.ts'
import { attributions } from '../../src/language/attributions.ts'
import { people } from '../../src/language/people.ts'
import { quotations } from '../../src/language/quotations.ts'
import { sentences } from '../../src/language/sentences.ts'
import { tokens as tokenise } from '../../src/language/tokens.ts'
import { linesAsBlocks } from '../lines-as-blocks.ts'

function read(text: string, code = 'eng'): Attribution[] {
  const parsed = linesAsBlocks(text)
  const tokens = tokenise(text)
  const language = { code, confidence: 1 }
  const split = sentences(text, parsed.blocks, tokens)
  return attributions(parsed, {
    tokens,
    sentences: split,
    people: people(parsed, tokens, split, language),
    quotations: quotations(parsed, tokens, language).pairs,
    language,
  })
}

/** Each attribution as `source | cue | content … content`. */
const said = (text: string) =>
  read(text).map(({ source, cue, content }) =>
    [source, cue, content].map(spans => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')).join(' | '),
  )

describe('where the cue stands', () => {
  test.each([
    ['before, with that', 'Oak said that the boats would stay.', ['Oak | said | that the boats would stay']],
    ['before, without that', 'Oak said the boats would stay.', ['Oak | said | the boats would stay']],
    ['behind', 'The boats would stay, Oak said.', ['Oak | said | The boats would stay']],
    [
      'inside',
      'The boats, Oak said, would stay in the harbour.',
      ['Oak | said | The boats … would stay in the harbour'],
    ],
    ['turned', '“The boats stay,” said Oak.', ['Oak | said | “The boats stay,”']],
    ['according to, behind', 'The boats will stay, according to Oak.', ['Oak | according to | The boats will stay']],
    ['according to, before', 'According to Oak, the boats will stay.', ['Oak | According to | the boats will stay']],
    ['a colon', 'Oak said: “The boats stay.”', ['Oak | said: | “The boats stay.”']],
    [
      'a name and a colon',
      'Lena Oak: no more boats this year\nMayor Lena Oak waved.',
      ['Lena Oak | : | no more boats this year'],
    ],
    [
      'a document',
      'A joint message by Oak and Prieto noted that the treaty stood.',
      ['A joint message by Oak and Prieto | noted | that the treaty stood'],
    ],
    ['a document, turned', 'The treaty stands, said the message.', ['the message | said | The treaty stands']],
    ['behind an adjunct', 'In her message to Prieto, Oak noted that it stood.', ['Oak | noted | that it stood']],
    ['an adjunct before that', 'Oak said in a long speech on Monday that it stood.', ['Oak | said | that it stood']],
    ['an addressee', 'Oak told reporters in Sorrel that it stood.', ['Oak | told | that it stood']],
    ['an infinitive', 'Oak promised to mend the pier.', ['Oak | promised | to mend the pier']],
    ['a preposition', 'Oak called for a new pier.', ['Oak | called for | a new pier']],
    [
      'auxiliaries and adverbs',
      'Oak had also repeatedly said that it stood.',
      ['Oak | had also repeatedly said | that it stood'],
    ],
    ['a negation', 'Oak didn’t say that it stood.', ['Oak | didn’t say | that it stood']],
    [
      'a second verb',
      'Oak said that it stood, adding that it would last.',
      ['Oak | said | that it stood', 'Oak | adding | that it would last'],
    ],
    [
      'a clause in front',
      'Noting that it stood, Oak said the rest would follow.',
      ['Oak | Noting | that it stood', 'Oak | said | the rest would follow'],
    ],
    [
      'a clause that a sentence opens with',
      'When Oak said that it stood, Prieto laughed.',
      ['Oak | said | that it stood'],
    ],
    [
      'words behind a comma inside the marks',
      'Oak said it was “no choice,” part of a longer speech.',
      ['Oak | said | it was “no choice,”'],
    ],
    [
      'a sentence that ended with its quotation',
      'Oak called it “a rock.” He came on Monday and left early.',
      ['Oak | called | it “a rock.”'],
    ],
    ['a statement', 'Oak said in a statement that it stood.', ['Oak | said in a statement | that it stood']],
    [
      'a colon without a verb of saying',
      'Oak had one message for all: “It stands today.”',
      ['Oak | had one message for all: | “It stands today.”'],
    ],
    [
      'whom it is told to',
      '“It stands,” Lena Oak, a farmer in Sorrel, told The Pier.',
      ['Lena Oak, a farmer in Sorrel | told | “It stands,”'],
    ],
    [
      'turned, with an apposition',
      '“It stands,” said Lena Oak, a farmer in Sorrel.',
      ['Lena Oak, a farmer in Sorrel | said | “It stands,”'],
    ],
    [
      'a second speaker',
      'Oak said that it stood, but Prieto denied that.',
      ['Oak | said | that it stood', 'Prieto | denied | that'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('sources', () => {
  test.each([
    ['Lena Oak, a farmer from Sorrel, said it stood.', 'Lena Oak, a farmer from Sorrel'],
    ['The group’s chairman, Lena Oak, said it stood.', 'The group’s chairman, Lena Oak'],
    ['Rep. Lena Oak (D-Wis.) said it stood.', 'Rep. Lena Oak (D-Wis.)'],
    ['Oak and General Prieto said it stood.', 'Oak and General Prieto'],
    ['A spokesman for the mayor of Sorrel said it stood.', 'A spokesman for the mayor of Sorrel'],
    ['But officials said it stood.', 'officials'],
    ['Rep. Lena Oak (D-Wis.), chair of the board, said that it stood.', 'Rep. Lena Oak (D-Wis.), chair of the board'],
    ['Oak, however, said that it stood.', 'Oak'],
    ['Oak, who came on Monday, said that it stood.', 'Oak'],
  ])('%s', (text, source) => expect(said(text)[0]?.split(' | ')[0]).toBe(source))

  test.each([
    'The report of the council was read on Monday.',
    'She was told to wait, and he was asked to leave.',
    'His plans and her hopes were in the letter.',
    'It grew by 2 percentage points to 4 percent.',
    'They have maintained close ties for years.',
    'A group called Dawn met in Sorrel.',
  ])('nobody speaks in: %s', text => expect(said(text)).toEqual([]))
})

describe('speakers', () => {
  const speakers = (text: string) => read(text).map(({ speaker }) => speaker)
  test('by surname, pronoun and office', () => {
    const text =
      'Sorrel Mayor Lena Oak came. Oak said it stood. She added that it would last.\nThe mayor warned that storms would come.'
    expect(speakers(text)).toEqual(['Lena Oak', 'Lena Oak', 'Lena Oak'])
  })
  test('not by a name that only describes the source', () => {
    expect(speakers('Mayor Lena Oak came. A spokesman for Oak said it stood. Oak’s lawyer said it stood.')).toEqual([
      null,
      null,
    ])
  })
  test('two together', () => {
    const text = 'Mayor Lena Oak met General Tomas Prieto. Oak and Prieto said that it stood.'
    expect(speakers(text)).toEqual(['Lena Oak and Tomas Prieto'])
  })
})

describe('manner', () => {
  test.each([
    ['“It stands,” Oak said.', 'direct'],
    ['Oak said it “stands like a rock”.', 'mixed'],
    ['Oak said it stood.', 'reported'],
  ])('%s', (text, manner) => expect(read(text)[0]?.manner).toBe(manner))
})

describe('quotations without a cue of their own', () => {
  test('the sentence behind', () => {
    expect(said('“It stands,” Oak said. “It will stand for years.”')).toEqual([
      'Oak | said | “It stands,” … “It will stand for years.”',
    ])
  })
  test('the half behind the cue', () => {
    expect(said('“Every time,” Oak said, “it stands.”')).toEqual(['Oak | said | “Every time,” … “it stands.”'])
  })
  test('a quotation of two sentences is one content', () => {
    expect(said('“It stands. It will stand for years,” Oak said.')).toEqual([
      'Oak | said | “It stands. It will stand for years,”',
    ])
  })
  test('words in marks are no speech', () => {
    expect(said('“It stands,” Oak said. The “old pier” fell.')).toEqual(['Oak | said | “It stands,”'])
  })
  test('the quotation of another paragraph stays there', () => {
    const text = 'Prieto called it “a rock that will stand for years.”\nOak said that the pier was old.'
    expect(said(text)[1]).toBe('Oak | said | that the pier was old')
  })
})

test('none in a language without tables', () => {
  expect(read('Oak sanoi, että se kestää.', 'fin')).toEqual([])
})

test('spans are inside the text, in order of their cues, and never empty', () => {
  const word = fc.constantFrom(
    'Oak',
    'said',
    'that',
    'he',
    '“',
    '”',
    ',',
    '.',
    'and',
    'the',
    'message',
    'told',
    'to',
    'according',
    'saying',
    'was',
    '\n',
    ':',
    '(',
    ')',
    '’s',
    '\udc00',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), words => {
      const text = words.join(' ')
      let last = -1
      for (const { source, cue, content } of read(text)) {
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(cue[0]?.start ?? -1).toBeGreaterThanOrEqual(last)
        last = cue[0]?.start ?? -1
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['sentences', 'Oak said that it stood, adding that “it will stand,” he said. '],
  ['one sentence without an end', 'Oak said that it stood and told them to '],
  ['quotations without an end', '“ said Oak ” '],
  ['brackets', 'Oak (said ('],
])('twice the %s cost about twice the time', (_, unit) => {
  const time = (count: number) => {
    const text = unit.repeat(count)
    const start = performance.now()
    read(text)
    return performance.now() - start
  }
  time(1000)
  const best = (count: number) => Math.min(time(count), time(count), time(count))
  expect(best(8000)).toBeLessThan(6 * best(4000) + 30)
})
