import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, NO_HINTS } from '../../src/core/article.ts'
import { NO_METADATA } from '../../src/core/metadata.ts'
import type { Reading } from '../../src/core/reading.ts'
import type { Cleaned, CorpusRule, Link } from '../../src/core/rule.ts'
import type { Span } from '../../src/core/span.ts'
import { openCorpus } from '../../src/corpus/corpus.ts'
import { phraseIndex } from '../../src/language/phrases.ts'
import { reading } from '../../src/language/reading.ts'
import { htmlArticle } from '../../src/parse/html.ts'
import { textArticle } from '../../src/parse/text.ts'
import { Report } from '../../src/report/wire.ts'

const PHRASES = phraseIndex([])

interface Outcome {
  readonly cleaned: Cleaned
  readonly reading: Reading
}

/** The article as the stages leave it when they cut the blocks that begin with `[`. */
function outcomeOf(article: Article, metadata: Partial<Cleaned['metadata']> = {}): Outcome {
  const clutter = (span: Span) => article.text.startsWith('[', span.start)
  return {
    cleaned: {
      article,
      removals: article.blocks.filter(clutter).map(({ start, end }) => ({
        start,
        end,
        kind: 'advertisement',
        reason: 'test',
        confidence: 1,
        stage: 'promotion',
        rule: 'test',
      })),
      kept: article.blocks.filter(block => !clutter(block)).map(({ start, end }) => ({ start, end, joint: '\n\n' })),
      metadata: { ...NO_METADATA, ...metadata },
    },
    reading: reading(article, PHRASES),
  }
}

function text(id: string | number, source: string, metadata: Partial<Cleaned['metadata']> = {}): Outcome {
  return outcomeOf(textArticle(id, source, NO_HINTS), metadata)
}

function opened(outcomes: readonly Outcome[], rules?: readonly CorpusRule[]) {
  const corpus = openCorpus(rules === undefined ? {} : { rules })
  for (const outcome of outcomes) corpus.add(outcome)
  return corpus
}

const PLEDGE =
  'protect the jobs of every stallholder, build a covered hall beside the railway station and keep the rents at the level of last year'
const HARBOUR = `The harbour board voted on Tuesday to close the fish market. Mayor Dahl said the town would ${PLEDGE}.`
const NEWS = `Eastmere is losing its best known building.\n\n[Advertisement]\n\n“We will ${PLEDGE},” Mayor Dahl said.`
const WEATHER =
  'Rain is expected along the whole coast until Monday, and gusts of up to ninety kilometres an hour in the straits.'

/** One link rule and one key rule that say what they were given. */
const LINKED: CorpusRule<string> = {
  id: 'linked',
  summary: 'pairs',
  join: 'link',
  *facts({ article, kept }) {
    const [first] = kept
    if (first !== undefined) yield { ...first, key: '', data: String(article.id) }
  },
  *judge(rows, links) {
    yield {
      severity: 'note',
      message: `${rows.map(row => row.data).join('+')}: ${links.map(link => `${link.a.article}-${link.b.article}`).join(' ')}`,
      passages: links.flatMap(({ a, b }) => [a, b]),
    }
  },
}

const KEYED: CorpusRule<string> = {
  id: 'keyed',
  summary: 'groups',
  join: 'key',
  *facts({ article, kept }) {
    for (const span of kept) {
      for (const match of article.text.slice(span.start, span.end).matchAll(/Dahl|Monday/gu)) {
        const start = span.start + match.index
        yield { key: match[0], start, end: start + match[0].length, data: '' }
      }
    }
  },
  *judge(rows, links) {
    yield {
      severity: 'warning',
      message: `${rows[0]?.key} in ${rows.map(row => `${row.article} (${row.date})`).join(', ')}; ${links.length} links`,
      passages: rows,
    }
  },
}

test('links give the words that two articles share, in each article’s own text', () => {
  const [a, b] = [text('a', HARBOUR), text('b', NEWS)]
  const links = opened([a, b, text('c', WEATHER)]).links()
  expect(links).toHaveLength(1)
  const [link] = links
  expect(link?.a.article).toBe('a')
  expect(link?.b.article).toBe('b')
  expect(a.cleaned.article.text.slice(link?.a.start, link?.a.end)).toBe(PLEDGE)
  expect(b.cleaned.article.text.slice(link?.b.start, link?.b.end)).toBe(PLEDGE)
  expect(link?.words).toBe(24)
})

test('what was cut is no evidence, and does not part the words around it', () => {
  const cut = `Before all that.\n\n[Advertisement: ${PLEDGE}]\n\nAnd after.`
  expect(opened([text('a', HARBOUR), text('b', cut)]).links()).toEqual([])
  const parted = `The town would protect the jobs of every stallholder, build a covered hall\n\n[Advertisement]\n\nbeside the railway station and keep the rents at the level of last year.`
  const links = opened([text('a', HARBOUR), text('b', parted)]).links()
  expect(links.map(({ verbatim }) => verbatim)).toEqual([27])
})

test('findings count in the string that was given, repairs and all, and their text is what stands there', () => {
  const given = new Map([
    ['a', `\r\n\r\n${HARBOUR.replaceAll(' ', '\u00a0 ')}\r\n`],
    ['b', `cafe\u0301 \u200b${NEWS.replaceAll('\n', '\r\n')}`],
  ])
  const findings = opened(
    [...given].map(([id, source]) => text(id, source)),
    [LINKED, KEYED],
  ).findings()
  expect(findings.map(({ rule }) => rule)).toEqual(['linked', 'keyed'])
  for (const finding of findings) {
    expect(Report.shape.findings.element.parse(finding)).toEqual(finding)
    for (const { article, span, text: words } of finding.passages) {
      expect(given.get(String(article))?.slice(span[0], span[1])).toBe(words)
      expect(words).toMatch(finding.rule === 'linked' ? /^protect\s.*\syear$/su : /^Dahl$/u)
    }
  }
})

test('a finding in a page points into its source and shows the visible words', () => {
  const source = `<html><body><article><p>Eastmere is <b>losing</b> its market.</p><p>The town would ${PLEDGE.replace('every stallholder', '<em>every</em> stallholder')} &amp; more.</p></article></body></html>`
  const page = outcomeOf(htmlArticle('page', source, NO_HINTS))
  const [finding] = opened([text('a', HARBOUR), page], [LINKED]).findings()
  const passage = finding?.passages.find(({ article }) => article === 'page')
  expect(passage?.text.replace(/\s+/gu, ' ')).toBe(`The town would ${PLEDGE}`)
  expect(source.slice(passage?.span[0], passage?.span[1])).toContain('<em>every</em> stallholder')
})

describe('joins', () => {
  test('a link rule judges each linked pair, with the rows of both', () => {
    const three = [text('a', HARBOUR), text('b', NEWS), text('c', WEATHER), text('d', `Again: ${PLEDGE}.`)]
    expect(
      opened(three, [LINKED])
        .findings()
        .map(({ message }) => message),
    ).toEqual(['a+b: a-b', 'a+d: a-d', 'b+d: b-d'])
  })

  test('a key rule judges rows of two articles or more, with the day of each and the links between them', () => {
    const outcomes = [
      text(10, HARBOUR, { published: '2024-05-02T10:00' }),
      text(9, NEWS, { published: '2024' }),
      text('x', `${WEATHER} Once more on Monday.`),
    ]
    expect(
      opened(outcomes, [KEYED])
        .findings()
        .map(({ message }) => message),
    ).toEqual(['Dahl in 9 (null), 10 (2024-05-02); 1 links'])
  })
})

test('of many copies only the links to the first say something new', () => {
  const copies = [1, 2, 3, 4, 5].map(id => text(id, `Report ${'xyz'[id % 3]}${id}. The town would ${PLEDGE}.`))
  const links = opened(copies).links()
  expect(links).toHaveLength(10)
  const told = (link: Link) => link.echo !== true
  expect(links.filter(told).map(({ a, b }) => [a.article, b.article])).toEqual([1, 2, 3, 4].map(id => [1, id + 1]))
})

test('clusters: groups tied by a sentence or more, largest first, each word counted once', () => {
  const story = `The town would ${PLEDGE}.`
  const outcomes = [
    text('a', story),
    text('b', `Now. ${story}`),
    text('c', `Then. ${story} ${story}`),
    text('d', `${WEATHER} It said so.`),
    text('e', WEATHER),
    text('f', 'Nothing here is like anything else in the other articles of this corpus, we hope.'),
    text('g', 'He is one of the members of the board of the harbour of the town of Eastmere.'),
    text('h', 'She is one of the members of the board of the harbour of the town of Karlsund.'),
  ]
  const corpus = opened(outcomes)
  expect(corpus.clusters()).toEqual([
    { articles: ['a', 'b', 'c'], sharedWords: 54 },
    { articles: ['d', 'e'], sharedWords: 21 },
  ])
  expect(corpus.links().some(({ a, b }) => a.article === 'g' && b.article === 'h')).toBe(true)
})

test('ids tell copies apart and survive an edit elsewhere', () => {
  const before = opened([text('a', HARBOUR), text('b', NEWS), text('c', NEWS)], [LINKED]).findings()
  expect(new Set(before.map(({ id }) => id)).size).toBe(before.length)
  const edited = text('a', `A new opening paragraph that was not there.\n\n${HARBOUR}`)
  const after = opened([edited, text('b', NEWS), text('c', NEWS), text('d', WEATHER)], [LINKED]).findings()
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
})

test('the order in which articles come is no matter', () => {
  const outcomes = [
    text('b', NEWS),
    text('a', HARBOUR),
    text(2, `Two. ${HARBOUR}`),
    text(10, `Ten. ${NEWS}`),
    text('2', WEATHER),
    text('é', `${WEATHER} Dahl.`),
    text('Z', `Monday. ${PLEDGE}`),
  ]
  const told = (list: readonly Outcome[]) => {
    const corpus = opened(list, [LINKED, KEYED])
    return JSON.stringify([corpus.links(), corpus.findings(), corpus.clusters()])
  }
  const expected = told(outcomes)
  fc.assert(
    fc.property(fc.shuffledSubarray(outcomes, { minLength: outcomes.length }), shuffled => {
      expect(told(shuffled)).toBe(expected)
    }),
    { numRuns: 30 },
  )
})

test('an article may come after findings were asked for', () => {
  const corpus = opened([text('a', HARBOUR)], [LINKED])
  expect(corpus.findings()).toEqual([])
  corpus.add(text('b', NEWS))
  expect(corpus.findings()).toHaveLength(1)
})

test('two articles of one id are refused, failed ones passed over', () => {
  const corpus = opened([text('a', HARBOUR), text(1, NEWS), text('1', NEWS)])
  expect(() => corpus.add(text('a', WEATHER))).toThrow(/two articles are called "a"/)
  corpus.add({ cleaned: null, reading: null })
  expect(corpus.clusters()[0]?.articles).toEqual([1, '1', 'a'])
})

test('an empty corpus, an empty article and an article without words say nothing', () => {
  const corpus = opened(
    [text('a', ''), text('b', '\n\n'), text('c', '!?'), text('d', '[cut]'), text('__proto__', 'one')],
    [LINKED, KEYED],
  )
  expect([corpus.links(), corpus.findings(), corpus.clusters()]).toEqual([[], [], []])
  expect(openCorpus().findings()).toEqual([])
})

test('a flag that names an unknown article or points past the text does not break the run', () => {
  const wild: CorpusRule = {
    ...LINKED,
    *judge() {
      yield {
        severity: 'note',
        message: 'wild',
        passages: [
          { article: 'nobody', start: 0, end: 5 },
          { article: 'a', start: -4, end: 100_000 },
        ],
      }
    },
  }
  const [finding] = opened([text('a', HARBOUR), text('b', NEWS)], [wild]).findings()
  expect(finding?.passages).toEqual([{ article: 'a', span: [0, HARBOUR.length], text: HARBOUR }])
})

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu'.split(' ')
const FREQUENT = 'the of and to in a that for on with as was by at from it said is be has'.split(' ')

/** Words of a made-up language, half of them frequent ones, so that articles share phrases as real ones do. */
function story(seed: number, words: number): string {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const draw = (count: number) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    state = (Math.imul(state ^ (state >>> 12), 0x297a2d39) + 0x6d2b79f5) | 0
    return (state >>> 7) % count
  }
  const syllable = () => SYLLABLES[draw(SYLLABLES.length)] ?? ''
  const word = () => (draw(2) === 0 ? (FREQUENT[draw(FREQUENT.length)] ?? '') : syllable() + syllable() + syllable())
  return `${Array.from({ length: words }, word).join(' ')}.`
}

test('a thousand articles find their copies, and cost far less than every pair would', () => {
  const outcomes = Array.from({ length: 1000 }, (_, id) => {
    // Twenty passages, each in five articles.
    const passage = id % 10 === 9 ? story(1_000_000 + Math.floor(id / 50), 30) : ''
    return text(id, `${story(id, 150)}\n\n${passage}\n\n${story(id + 5_000, 150)}`)
  })
  const corpus = opened(outcomes)
  const from = performance.now()
  const links = corpus.links()
  expect(performance.now() - from).toBeLessThan(3_000)
  expect(links.filter(({ verbatim }) => verbatim >= 30)).toHaveLength(20 * 10)
  expect(links.filter(({ verbatim }) => verbatim >= 12 && verbatim < 30)).toEqual([])
  expect(corpus.clusters()).toHaveLength(20)
})
