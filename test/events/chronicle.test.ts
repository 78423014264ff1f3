import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chronicle, type Likeness, type Statement } from '../../src/events/chronicle.ts'
import type { EventFacts } from '../../src/events/facts.ts'
import { Report } from '../../src/report/wire.ts'

const FERRY = ['Aster', 'Norvik', 'Corbeau', 'Lindgren', 'Talhaven', 'Rinmouth']
const COURT = ['Quadra', 'Belstad', 'Corbeau', 'Wolski', 'Vosora', 'Garnet']

const facts = (given: Partial<EventFacts>): EventFacts => ({
  outlet: null,
  day: 18_700,
  printed: null,
  zoned: false,
  signed: null,
  agencies: [],
  sources: [],
  byline: false,
  update: false,
  names: FERRY,
  words: [],
  ...given,
})

type Articles = Readonly<Record<string, Partial<EventFacts>>>

function eventsOf(articles: Articles, likenesses: readonly Likeness[] = [], said: Record<string, Statement[]> = {}) {
  const told = chronicle()
  const ids = Object.keys(articles)
  for (const id of ids) told.add(id, facts(articles[id] ?? {}))
  const events = told.events(likenesses, at => said[ids[at] ?? ''] ?? [])
  expect(Report.shape.events.parse(events)).toEqual(events)
  return events
}

const alike = (a: string, b: string, ofA: number, ofB: number, verdict: Likeness['verdict'] = 'partial-reuse') => ({
  ...{ a, b, verdict },
  coverage: { a: ofA, b: ofB },
})

describe('articles tell of one event', () => {
  const groups = (articles: Articles, likenesses?: readonly Likeness[]) =>
    eventsOf(articles, likenesses).map(event => event.articles)

  test('when they share rare names within three days', () => {
    expect(groups({ a: {}, b: { day: 18_703 } })).toEqual([['a', 'b']])
  })

  test('not when they lie further apart, unless one is nearly all in the other', () => {
    expect(groups({ a: {}, b: { day: 18_704 } })).toEqual([])
    expect(groups({ a: {}, b: { day: 18_704 } }, [alike('a', 'b', 0.2, 0.3)])).toEqual([])
    expect(groups({ a: {}, b: { day: 18_704 } }, [alike('a', 'b', 0.4, 0.75)])).toEqual([['a', 'b']])
  })

  test('not when it is only the same person', () => {
    expect(groups({ a: {}, b: { names: COURT } })).toEqual([])
  })

  test('not when every article has the names', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}`, {}]))
    expect(groups(many)).toHaveLength(1)
    const common = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `${at}`,
        { names: ['Parliament', 'Minister', `Name${at}`, `Other${at}`] },
      ]),
    )
    expect(groups(common)).toEqual([])
  })

  test('without a day, too, but they tie no two events', () => {
    expect(groups({ a: {}, b: { day: null } })).toEqual([['a', 'b']])
    const three = { a: {}, b: { day: null }, c: { day: 18_720 } }
    expect(groups(three)).toEqual([['a', 'b']])
  })

  test('a form filled in with other figures is no copy', () => {
    expect(groups({ a: { names: ['Ada'] }, b: { names: ['Eve'] } }, [alike('a', 'b', 0.9, 0.9, 'template')])).toEqual(
      [],
    )
  })

  test('news in brief does not tie the events that it holds', () => {
    const brief = { names: ['Aster', 'Quadra', 'Zephyr', 'Ostrand', 'Melk', 'Yarrow', 'Dunmore', 'Pellas'] }
    const articles = { a: {}, b: { names: COURT }, brief }
    expect(
      groups(articles, [alike('a', 'brief', 0.85, 0.3, 'abridged'), alike('b', 'brief', 0.85, 0.3, 'abridged')]),
    ).toEqual([])
  })

  test('the largest group comes first, its articles in the order of time, with their days and names', () => {
    const articles = {
      x: { names: COURT, day: 18_710 },
      y: { names: COURT, day: 18_710 },
      a: { printed: [26_930_000, 26_930_000] },
      b: { printed: [26_920_000, 26_920_000], day: 18_701 },
      c: { day: null },
    } as const
    const [first, second] = eventsOf(articles)
    expect(first).toMatchObject({ articles: ['b', 'a', 'c'], first: '2021-03-14', last: '2021-03-15' })
    expect(first?.names).toContain('Norvik')
    expect(second?.articles).toEqual(['x', 'y'])
    // Its dateline gives c the day that its page does not.
    const days = { ...articles, c: { day: 18_700 } } as const
    expect(eventsOf(days)[0]?.articles).toEqual(['b', 'c', 'a'])
  })
})

describe('the origin of a text', () => {
  const lineage = (articles: Articles, likenesses = [alike('a', 'b', 1, 1, 'duplicate')]) =>
    eventsOf(articles, likenesses)[0]?.lineages[0]

  test("is the agency's own article, whatever the dates say", () => {
    const articles = {
      a: { outlet: 'Norvik Gazette', agencies: ['AFP'], printed: [100, 100] },
      b: { outlet: 'www.afp.com', signed: 'AFP', agencies: ['AFP'], printed: [200, 200] },
    } as const
    expect(lineage(articles)).toMatchObject({ origin: 'b', agency: 'AFP', why: ['the own article of AFP'] })
  })

  test('of two versions of an agency the first, by time, by the headline, or the one that the other holds', () => {
    const own = { outlet: 'Reuters', signed: 'Reuters', agencies: ['Reuters'] }
    const grown = [alike('a', 'b', 0.95, 0.6, 'abridged')]
    expect(lineage({ a: { ...own, printed: [9, 9] }, b: { ...own, printed: [5, 5] } }, grown)?.origin).toBe('b')
    expect(lineage({ a: { ...own, update: true }, b: own }, grown)?.origin).toBe('b')
    expect(lineage({ a: own, b: own }, [alike('a', 'b', 0.95, 0.93, 'duplicate')])?.origin).toBeNull()
    expect(lineage({ a: own, b: own }, [alike('a', 'b', 0.99, 0.9, 'duplicate')])?.origin).toBe('a')
    expect(lineage({ a: own, b: own }, grown)).toMatchObject({
      origin: 'a',
      steps: [{ article: 'b', part: 'update', from: 'a', share: 0.6 }],
    })
  })

  test('is not among them where all are of outlets that credit an agency', () => {
    const articles = {
      a: { outlet: 'Norvik Gazette', agencies: ['dpa'] },
      b: { outlet: 'Belstad Echo', agencies: ['dpa'] },
    }
    expect(lineage(articles)).toMatchObject({
      origin: null,
      agency: 'dpa',
      why: ['copy of dpa, whose own article is not among these'],
    })
  })

  test('is the article whose outlet the others name', () => {
    const articles = {
      a: { outlet: 'Belstad Echo', sources: ['norvikgazette'] },
      b: { outlet: 'www.norvikgazette.example' },
    }
    expect(lineage(articles)).toMatchObject({ origin: 'b', why: ['named as the source by 1 of the others'] })
  })

  test('is the first, then the fuller; where nothing tells, nobody is named', () => {
    expect(lineage({ a: { printed: [7, 7] }, b: { printed: [3, 3] } })).toMatchObject({
      origin: 'b',
      why: ['published first'],
    })
    expect(lineage({ a: {}, b: {} }, [alike('a', 'b', 0.5, 0.95, 'abridged')])?.origin).toBe('a')
    expect(lineage({ a: {}, b: {} })).toMatchObject({
      origin: null,
      why: ['no date and no credit tells which was first'],
    })
    expect(lineage({ a: {}, b: {} }, [alike('a', 'b', 0.7, 0.95, 'abridged')])?.origin).toBeNull()
    // A day that may begin before the minute and end behind it says nothing.
    expect(lineage({ a: { printed: [0, 1439] }, b: { printed: [600, 600] } })?.origin).toBeNull()
  })

  test('minutes without a zone may be those of any place beside minutes of UTC', () => {
    const [hour, zoned] = [60, true]
    const origin = (a: number, b: number) =>
      lineage({ a: { printed: [a * hour, a * hour] }, b: { printed: [b * hour, b * hour], zoned } })?.origin
    expect([origin(9, 1), origin(100, 112), origin(100, 86)]).toEqual([null, null, null])
    expect([origin(100, 113), origin(100, 85)]).toEqual(['a', 'b'])
    // The day of one, and the other on its evening in New York.
    expect(lineage({ a: { printed: [0, 1439] }, b: { printed: [1620, 1620], zoned } })?.origin).toBeNull()
    const of = { outlet: 'Norvik Gazette', agencies: ['dpa'] }
    const steps = (b: number, c: number) =>
      lineage(
        {
          a: { ...of, printed: [100 * hour, 100 * hour] },
          b: { ...of, printed: [b * hour, b * hour], zoned },
          c: { ...of, printed: [c * hour, c * hour] },
        },
        [alike('a', 'b', 1, 1, 'duplicate'), alike('a', 'c', 1, 1, 'duplicate'), alike('b', 'c', 1, 1, 'duplicate')],
      )?.steps.map(({ article, from }) => [article, from])
    expect(steps(105, 103)).toEqual([
      ['a', null],
      ['c', 'a'],
      ['b', null],
    ])
    expect(steps(113, 128)).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', 'a'],
    ])
    expect(steps(85, 101)).toEqual([
      ['b', null],
      ['a', 'b'],
      ['c', 'b'],
    ])
  })

  test('an article is made from none that may be younger, unless that is the origin', () => {
    const three = [alike('a', 'b', 1, 1, 'duplicate'), alike('a', 'c', 1, 1, 'duplicate')]
    const steps = (articles: Articles) => lineage(articles, three)?.steps.map(({ article, from }) => [article, from])
    expect(steps({ a: {}, b: {}, c: {} })).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
    ])
    // The day of b may end behind c; both are of papers that credit an agency, so that nobody is the origin.
    const of = { outlet: 'Norvik Gazette', agencies: ['dpa'] }
    const days: Articles = {
      a: { ...of, printed: [0, 1439] },
      b: { ...of, printed: [600, 600] },
      c: { ...of, printed: [1500, 1500] },
    }
    expect(steps(days)).toEqual([
      ['a', null],
      ['b', null],
      ['c', 'b'],
    ])
    expect(steps({ a: of, b: { ...of, printed: [600, 600] }, c: { ...of, printed: [700, 700] } })).toEqual([
      ['b', null],
      ['c', 'b'],
      ['a', null],
    ])
    expect(steps({ a: { outlet: 'dpa', agencies: ['dpa'] }, b: {}, c: {} })).toEqual([
      ['b', 'a'],
      ['c', 'a'],
    ])
  })

  test('two agencies on one event are two texts', () => {
    const articles = {
      a: { outlet: 'AFP', agencies: ['AFP'], signed: 'AFP' },
      b: { outlet: 'EFE', agencies: ['EFE'], signed: 'EFE' },
      c: { outlet: 'Norvik Gazette', agencies: ['EFE'] },
    }
    const [event] = eventsOf(articles, [alike('a', 'c', 0.4, 0.4), alike('b', 'c', 0.6, 0.7)])
    expect(event?.lineages).toMatchObject([
      { origin: 'b', agency: 'EFE', steps: [{ article: 'c', part: 'rewrite', from: 'b' }] },
    ])
  })
})

describe('who said what', () => {
  const say = (text: string, given: Partial<Statement> = {}): Statement => ({
    ...{ speaker: 'Ines Corbeau', manner: 'reported', span: [0, text.length] },
    text,
    ...given,
  })
  const BASE = 'the channel had been dredged four weeks earlier and the charts were correct'
  const told = (a: Statement, b: Statement, likenesses: readonly Likeness[] = []) =>
    eventsOf({ a: {}, b: {} }, likenesses, { a: [a], b: [b] })[0]?.statements

  test('two texts that have it agree, also in other words; copies of one do not', () => {
    const other = `the charts were correct because the channel was dredged four weeks earlier`
    expect(told(say(BASE), say(other))).toMatchObject([{ agreement: 'agreed', differs: [], speaker: 'Ines Corbeau' }])
    expect(told(say(BASE), say(BASE), [alike('a', 'b', 1, 1, 'duplicate')])).toMatchObject([
      { agreement: 'alone', versions: [{ places: [{ article: 'a' }, { article: 'b' }] }] },
    ])
  })

  test('another figure, another speaker, a negation, other words in quotation marks are conflicts', () => {
    const with12 = 'the ferry had 12 passengers on board when the steering failed off Norvik'
    expect(told(say(with12), say(with12.replace('12', '48')))).toMatchObject([
      { agreement: 'conflict', differs: ['number'] },
    ])
    expect(told(say(BASE), say(BASE.replace('were', 'were not')))).toMatchObject([{ differs: ['negation'] }])
    const quoted = (text: string, speaker = 'Ines Corbeau') => say(`“${text}”`, { manner: 'direct', speaker })
    const words =
      'harbours without lighthouses cannot shelter fishing vessels during winter storms, whatever ministers promise'
    expect(told(quoted(words), quoted(words, 'Marek Wolski'))).toMatchObject([{ differs: ['speaker'] }])
    expect(told(quoted(words), quoted(words.replace('promise', 'forbid')))).toMatchObject([{ differs: ['words'] }])
  })

  test.each([
    ['1,000', '1000'],
    ['1.5 million', '1,500,000'],
    ['1,5 Millionen', '1.5 million'],
    ['2bn', '2 billion'],
  ])('one figure written in two ways is one: %s, %s', (one, other) => {
    const text = (figure: string) => `the harbour of Norvik would cost ${figure} crowns before winter storms arrive`
    expect(told(say(text(one)), say(text(other)))).toMatchObject([{ agreement: 'agreed', differs: [] }])
    expect(told(say(text(one)), say(text('17')))).toMatchObject([{ agreement: 'conflict', differs: ['number'] }])
  })

  test('what one article says twice is no conflict between sources, until another has one of the two alone', () => {
    const with12 = 'the ferry had 12 passengers on board when the steering failed off Norvik'
    const with48 = with12.replace('12', '48')
    const conflicts = (said: Record<string, Statement[]>) =>
      eventsOf({ a: {}, b: {}, c: {} }, [], said)[0]?.statements.map(({ differs }) => differs)
    expect(conflicts({ a: [say(with12), say(with48)] })).toEqual([[]])
    expect(conflicts({ a: [say(with12), say(with48)], b: [say(with48)] })).toEqual([[]])
    expect(conflicts({ a: [say(with12), say(with48)], b: [say(with48)], c: [say(with12)] })).toEqual([['number']])
  })

  test('two ways to write one name, or a pronoun, are no two speakers; names without a word in common are', () => {
    const words =
      'harbours without lighthouses cannot shelter fishing vessels during winter storms, whatever ministers promise'
    const by = (speaker: string, given: Partial<Statement> = {}) =>
      say(`“${words}”`, { manner: 'direct', speaker, ...given })
    for (const [one, other] of [
      ['President Xi Jinping', 'President Xi'],
      ['Orbán Viktor', 'Viktor Orbán'],
      ['Prime Minister Viktor Orban', 'Orbán'],
    ] as const)
      expect(told(by(one), by(other)), `${one}, ${other}`).toMatchObject([{ agreement: 'agreed', differs: [] }])
    for (const given of [by('He'), by('Marek Wolski', { pronoun: true })])
      for (const statement of told(by('Ines Corbeau'), given) ?? []) expect(statement.differs).toEqual([])
    expect(told(by('President Ines Corbeau'), by('President Marek Wolski'))).toMatchObject([{ differs: ['speaker'] }])
  })

  test.each([
    ['Joe Orlan', 'Hunter Orlan'],
    ['Anna Schmidt', 'Peter Schmidt'],
    ['a police spokesman', 'an army spokesman'],
    ['the finance minister', 'the foreign minister'],
    ['Finance Minister', 'Foreign Minister'],
    ['John Smith Jr.', 'Robert Downey Jr.'],
  ])('a surname or an office alone is no speaker: %s, %s', (one, other) => {
    const text = 'the ferry had 12 passengers on board when the steering failed off Norvik'
    for (const words of [text, text.replace('12', '48')])
      for (const statement of told(say(text, { speaker: one }), say(words, { speaker: other })) ?? [])
        expect([statement.agreement, statement.versions.length]).toEqual(['alone', 1])
    const quoted = `“${text}, and whatever ministers promise, lighthouses cannot shelter fishing vessels during winter”`
    const by = (speaker: string) => say(quoted, { manner: 'direct', speaker })
    for (const { agreement, differs } of told(by(one), by(other)) ?? [])
      expect(agreement === 'alone' || differs.includes('speaker')).toBe(true)
  })

  test.each([
    ['Joe Orlan', 'Orlan'],
    ['Joe Orlan', 'J. Orlan'],
    ['Joe Orlan Jr.', 'President Joe Orlan'],
    ['a police spokesman', 'the police spokesman'],
    ['the finance minister', 'Finance Minister'],
    ['Ines Maria Corbeau', 'Ines Corbeau'],
    ['Captain Corbeau', 'Ms. Ines Corbeau'],
  ])('one speaker is called in two ways: %s, %s', (one, other) => {
    expect(told(say(BASE, { speaker: one }), say(`${BASE} indeed`, { speaker: other }))).toMatchObject([
      { agreement: 'agreed', differs: [] },
    ])
  })

  test.each([
    ['the council would close the harbour before winter storms arrive', ['would', 'wouldn’t']],
    ['the council will close the harbour before winter storms arrive', ['will', "won't"]],
    ['le conseil fermera le port avant les grandes tempêtes hivernales', ['fermera', 'ne fermera pas']],
    ['nunca el consejo cerrará el puerto antes de las tormentas invernales', ['nunca el', 'el']],
    ['the council would close neither harbour nor market before winter storms', ['neither harbour nor', 'harbour and']],
  ] as const)('a negation of one word or two turns it round: %s', (text, [plain, other]) => {
    expect(text).toContain(plain)
    expect(told(say(text), say(text.replace(plain, other)))).toMatchObject([
      { agreement: 'conflict', differs: ['negation'] },
    ])
    expect(told(say(text), say(`${text} indeed`))).toMatchObject([{ agreement: 'agreed' }])
  })

  test.each([
    ['Not only would the council close the harbour before winter storms arrive', 'Not only would the', 'The'],
    [
      'le conseil ne fermera pas seulement le port avant les tempêtes hivernales',
      'ne fermera pas seulement',
      'fermera',
    ],
    ['the council would close the no. 1 harbour before winter storms arrive', 'the no. 1 harbour', 'the harbour'],
    ['the council would not close the harbour without ministers and lighthouses', 'not close', 'only close'],
    ['il comune chiude il porto sin dalle tempeste invernali di novembre', 'sin dalle', 'dalle'],
    ['le conseil ne fermera que le port avant les grandes tempêtes hivernales', 'ne fermera que', 'fermera'],
    ['their sin was the harbour closed before winter storms arrive', 'sin', 'fault'],
  ] as const)('a word of negation that turns nothing round is no conflict: %s', (text, one, other) => {
    expect(text).toContain(one)
    const without = text.replace(one, other).replace('without', 'with')
    expect(told(say(text), say(without))).toMatchObject([{ agreement: 'agreed', differs: [] }])
  })

  test.each([
    ['el consejo no cerrará nunca el puerto antes de las tormentas invernales', ['no cerrará nunca', 'cerrará']],
    ['o conselho não fechará nenhum porto antes das tempestades', ['não fechará nenhum', 'fechará um']],
    ['il comune non chiude nessun porto prima delle tempeste invernali', ['non chiude nessun', 'chiude il']],
    ['the council would no longer close the harbour before winter storms', ['no longer', 'still']],
  ] as const)('several words may negate once: %s', (text, [one, other]) => {
    expect(text).toContain(one)
    expect(told(say(text), say(text.replace(one, other)))).toMatchObject([
      { agreement: 'conflict', differs: ['negation'] },
    ])
  })

  test('what has nothing in common stands alone, as do words without a speaker', () => {
    expect(told(say(BASE), say('nobody knows when the crossings to Talhaven begin again'))).toMatchObject([
      { agreement: 'alone' },
      { agreement: 'alone' },
    ])
    expect(told(say(BASE, { speaker: null }), say(BASE, { speaker: null }))).toEqual([])
  })
})

test('copies without number of one text are one lineage', { timeout: 60_000 }, () => {
  const count = 140_000
  const told = chronicle()
  const likenesses: Likeness[] = []
  for (let at = 0; at < count; at++) {
    const time = 26_930_000 + at
    told.add(at, facts({ outlet: `Paper ${at % 200}`, printed: [time, time], agencies: ['AFP'], names: FERRY }))
    if (at > 0) likenesses.push({ a: 0, b: at, verdict: 'duplicate', coverage: { a: 1, b: 1 } })
  }
  const [event] = told.events(likenesses, () => [])
  expect(event?.articles).toHaveLength(count)
  expect(event?.lineages).toHaveLength(1)
  expect(event?.lineages[0]?.steps).toHaveLength(count)
})

test('the order in which articles come says nothing', () => {
  const ids = Array.from({ length: 9 }, (_, at) => at)
  const own = (id: number) =>
    facts({
      names: id < 5 ? FERRY : COURT,
      day: id === 3 ? null : 18_700 + (id % 3),
      outlet: `Paper ${id % 4}`,
      agencies: id % 2 === 0 ? ['AFP'] : [],
    })
  const likenesses: Likeness[] = [
    { a: 0, b: 1, verdict: 'duplicate', coverage: { a: 1, b: 1 } },
    { a: 1, b: 4, verdict: 'partial-reuse', coverage: { a: 0.5, b: 0.6 } },
    { a: 5, b: 8, verdict: 'abridged', coverage: { a: 0.4, b: 0.9 } },
  ]
  const made = (order: readonly number[]) => {
    const told = chronicle()
    for (const id of order) told.add(id, own(id))
    const said = (at: number): Statement[] => [
      {
        speaker: 'Corbeau',
        manner: 'reported',
        text: `the boats of pier ${order[at]} stay in the harbour`,
        span: [0, 5],
      },
    ]
    return JSON.stringify(told.events(likenesses, said))
  }
  const first = made(ids)
  expect(JSON.parse(first)).toHaveLength(2)
  fc.assert(fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), order => made(order) === first))
})
