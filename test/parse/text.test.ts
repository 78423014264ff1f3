import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_HINTS } from '../../src/core/article.ts'
import { sourceSpan } from '../../src/core/run-table.ts'
import { textArticle } from '../../src/parse/text.ts'

const article = (source: string) => textArticle('a.txt', source, NO_HINTS)
const blocks = (source: string) => {
  const { text, blocks } = article(source)
  return blocks.map(block => text.slice(block.start, block.end))
}

describe('lines are blocks', () => {
  it('whatever ends them, free of white space around them', () => {
    expect(blocks(' one \ntwo\r\nthree\rfour\u2028five\u2029six\vseven\feight\u00a0\n\n\t')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
    ])
  })

  it('stand apart behind an empty line, and at the start', () => {
    const apart = (source: string) => article(source).blocks.map(block => block.apart)
    expect(apart('a\nb\n\nc\n \t\nd\ne')).toEqual([true, false, true, true, false])
    expect(apart('a\r\nb\r\n\r\nc')).toEqual([true, false, true])
    expect(apart('\n\na\rb\r\rc')).toEqual([true, false, true])
  })

  it('are numbered, and items where a bullet or a number stands', () => {
    const { blocks } = article('News\n• one\n- two\n* three\n1. four\n-five\n2025 six\n-- seven')
    expect(blocks.map(block => block.kind)).toEqual([
      'paragraph',
      'item',
      'item',
      'item',
      'item',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(blocks.map(block => block.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(blocks.every(block => block.markup === null)).toBe(true)
  })

  it('keep the text as given and need no map when nothing was wrong', () => {
    const source = 'One\u00a0two\r\n\r\nthree\n'
    expect(article(source)).toMatchObject({ id: 'a.txt', origin: 'text', source, text: source, repairs: [] })
  })

  it('are found in nothing', () => {
    expect(blocks('')).toEqual([])
    expect(blocks(' \n\r\n\u3000')).toEqual([])
  })

  it('keep their place in a source that was repaired', () => {
    const source = '\uFEFFHead\u00adline\ncafÃ© is open\n'
    const { text, blocks, runs } = article(source)
    expect(blocks.map(block => text.slice(block.start, block.end))).toEqual(['Headline', 'café is open'])
    expect(blocks.map(block => sourceSpan(runs, block.start, block.end))).toEqual([
      { start: 1, end: 10 },
      { start: 11, end: 24 },
    ])
  })
})

const WRAPPED = `PORT ARDEN, March 3 - The harbour board said on Tuesday that it
would deepen the northern channel by two metres before the end of
next year, a step that shipping lines have asked for since the new
terminal opened.
    Chairwoman Ines Calloway told reporters the work would cost 48
million dollars, of which the region pays a third.
    "We cannot wait for the federal government any longer," she
said, adding that three dredging companies had already shown some
interest.
 Northern News Service`

describe('lines broken at a fixed width', () => {
  it('are one block a paragraph, told apart by indents', () => {
    expect(blocks(WRAPPED).map(block => block.split('\n').length)).toEqual([4, 2, 3, 1])
    expect(blocks(WRAPPED)[3]).toBe('Northern News Service')
  })

  it('are one block a paragraph, told apart by empty lines', () => {
    const source = WRAPPED.replaceAll('\n    ', '\n\n')
    expect(blocks(source).map(block => block.split('\n').length)).toEqual([4, 2, 3, 1])
    expect(article(source).blocks.map(block => block.apart)).toEqual([true, true, true, false])
  })

  it('stay joined when their dateline is cut and the paragraphs stand apart', () => {
    const again = blocks(WRAPPED.replace('PORT ARDEN, March 3 - ', '')).join('\n\n')
    expect(blocks(again).join('\n\n')).toBe(again)
  })
})

describe('never joined', () => {
  it.each([
    [
      'a list of headlines of nearly one length',
      `Read more
Harbour board votes to deepen the northern channel again
Ferry strike enters third week as talks are broken off
Fishermen protest against new quotas in front of town hall
Mayor of Port Arden opens the long delayed coastal museum
Storm warning for the whole coast lifted early on Sunday
Two men rescued from a drifting sailing boat near the cape`,
    ],
    [
      'a list of links in small letters',
      `harbour
weather and tides for the coming weekend in port arden
ferries
how to apply for a residents’ parking permit this year
letters to the editor`,
    ],
    [
      'a poem',
      `The tide comes in, the tide goes out,
and all the gulls are full of doubt;
the harbour sleeps beneath the moon,
and someone hums a sailor’s tune.

The lamps are lit along the quay
for those who have not come from sea;
the bells will ring, the nets will dry,
and morning lifts the leaden sky.`,
    ],
    [
      'a paragraph a line',
      `The harbour board said on Tuesday that it would deepen the channel.
Chairwoman Ines Calloway told reporters what the work would cost.
She added that three dredging companies had shown some interest.
The work will begin in spring and take about a year, she said then.
Nobody from the region was available for comment on Tuesday night.`,
    ],
    [
      'long paragraphs with a few short lines',
      `${'The harbour board said on Tuesday that it would deepen the channel before the end of next year. '.repeat(3)}
the harbour board said on tuesday that it would deepen some more
the northern channel by two metres before the end of next year or
so, and what else it said about that.`,
    ],
    [
      'wrapped lines in a text that has a longer one',
      `${WRAPPED}\n\n${'The harbour board said on Tuesday that it would deepen the channel. '.repeat(3)}`,
    ],
    [
      'a sentence a line, in small letters throughout',
      `the harbour board will deepen the channel before the end of may.
the work costs a million more than what had been said in april.
three companies have shown an interest in doing the work so far.
nobody from the region was there to answer questions on tuesday.
the ferries will go on as before while the dredgers are at work.`,
    ],
    [
      'a table',
      `Wheat   2.55   2.40   4.65   3.10   2.20   1.95   2.05   2.11
Corn    1.92   1.82   3.03   2.10   1.20   0.95   1.05   1.11
Oats    1.60   0.99   1.10   1.30   1.20   1.05   1.15   1.21
Rye     1.60   0.99   1.10   1.30   1.20   1.05   1.15   1.21`,
    ],
    [
      'a list with bullets',
      `- the harbour board said on Tuesday that it would deepen the whole
- the northern channel by two metres before the end of the next
- year, a step that shipping lines have asked for since the newest
- terminal was opened by the mayor.`,
    ],
  ])('%s', (_, source) => {
    expect(blocks(source)).toEqual(
      source
        .split('\n')
        .filter(line => line !== '')
        .map(line => line.trim()),
    )
  })
})

describe('what is hostile', () => {
  it('a line of three million characters is one block', () => {
    const source = 'The board met again. '.repeat(142_857)
    const { blocks, text } = article(source)
    expect(blocks).toHaveLength(1)
    expect(text).toBe(source)
  })

  it('is refused when it is too long for an article', () => {
    expect(() => article('The board met again. '.repeat(142_858))).toThrow(
      'the article has 3000018 characters, and at most 3000000 are read',
    )
    expect(article('a\n'.repeat(80_000)).blocks).toHaveLength(80_000)
    expect(() => article('a\n'.repeat(80_001))).toThrow('the article has 80001 blocks, and at most 80000 are read')
  })

  it('any string gives blocks that are in order, trimmed, and hold everything but white space', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        ' ',
        '\u00a0',
        '\u2028',
        '\0',
        '\ud800',
        'Ã©',
        'word',
        '- ',
        '    ',
        '\u00ad',
      ),
      fc.string({ maxLength: 70 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const { text, blocks, runs, source } = article(pieces.join(''))
        let at = 0
        for (const { start, end } of blocks) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          expect(sourceSpan(runs, start, end).end).toBeLessThanOrEqual(source.length)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
