import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, type Hints, NO_HINTS } from '../../src/core/article.ts'
import { daysBetween, existsInCalendar, weekdayOf } from '../../src/language/calendar.ts'
import { dates } from '../../src/language/dates.ts'
import { tokens } from '../../src/language/tokens.ts'
import { linesAsBlocks } from '../lines-as-blocks.ts'

function article(text: string, hints: Partial<Hints> = {}): Article {
  return { ...linesAsBlocks(text), hints: { ...NO_HINTS, ...hints } }
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Every mention as `written = what it means`. */
function mentions(text: string, hints: Partial<Hints> = {}): string[] {
  const pad = (value: number | null, width: number) => (value === null ? '?' : String(value).padStart(width, '0'))
  return dates(article(text, hints), tokens(text)).map(found => {
    const date =
      found.year === null && found.month === null
        ? []
        : [`${pad(found.year, 4)}-${pad(found.month, 2)}-${pad(found.day, 2)}`]
    const weekday = found.weekday === null ? [] : [WEEKDAYS[found.weekday]]
    const time = found.time === null ? [] : [`${found.time}${found.zone ?? ''}`]
    return `${text.slice(found.start, found.end)} = ${[...weekday, ...date, ...time].join(' ')}`
  })
}

describe('one date in a sentence', () => {
  // Written form in brackets, what it means behind the bar.
  test.each([
    ['It was posted [2025-09-28] by the desk | 2025-09-28'],
    ['Stamp: [2025-09-28T09:57Z]. | 2025-09-28 09:57Z'],
    ['Stamp: [2025-09-28T09:57:12.345+08:00] | 2025-09-28 09:57+08:00'],
    ['Stamp: [2008-01-14 00:40:17] | 2008-01-14 00:40'],
    ['Stand: [28.09.2025] | 2025-09-28'],
    ['Stand: [28.9.2025, 10.45 Uhr] | 2025-09-28 10:45'],
    ['on [28/09/2025] he | 2025-09-28'],
    ['on [9/28/2025] he | 2025-09-28'],
    ['on [9/28/25] he | 2025-09-28'],
    ['– [Sept. 28, 2020 @ 10:45 GMT] | | 2020-09-28 10:45Z'],
    ['Agency) [09:57, September 28, 2025] | 2025-09-28 09:57'],
    ['ROME, [Sept. 28] (Agency) -- | ?-09-28'],
    ['on [28 September 2025], the court | 2025-09-28'],
    ['on [September 28], the court | ?-09-28'],
    ['on [September 28th, 2025] the court | 2025-09-28'],
    ['on the [28th of September, 2025], the court | 2025-09-28'],
    ['in [September 2025] the court | 2025-09-?'],
    ['in [May 2025] the court | 2025-05-?'],
    ['am [28. September 2025] in Rom | 2025-09-28'],
    ['am [Sonntag, den 28. September 2025], in Rom | Sun 2025-09-28'],
    ['Rom, [28.09.2025, 10:45 Uhr] | 2025-09-28 10:45'],
    ['el [28 de septiembre de 2025], en Roma | 2025-09-28'],
    ['el [domingo 28 de septiembre], en Roma | Sun ?-09-28'],
    ['el [28 de septiembre del 2025 a las 20:30] | 2025-09-28 20:30'],
    ['le [1er mars] à Rome | ?-03-01'],
    ['le [dimanche 28 septembre 2025 à 20h30] à Rome | Sun 2025-09-28 20:30'],
    ['em [1º de março de 2025] em Roma | 2025-03-01'],
    ['na [segunda-feira, 29 de setembro] | Mon ?-09-29'],
    ['op [28 september 2025] in Rome | 2025-09-28'],
    ['il [28 settembre 2025] a Roma | 2025-09-28'],
    ['dnia [28 września 2025] w | 2025-09-28'],
    ['発表した[2025年9月28日]、 | 2025-09-28'],
    ['신문 [2025년 9월 28일] 보도 | 2025-09-28'],
    ['[Sunday, 28 September 2025] | Sun 2025-09-28'],
    ['[Sunday (Sept. 28)], he said | Sun ?-09-28'],
    ['on [Sept. 28 (Sunday)] he said | Sun ?-09-28'],
    ['[Sunday, Sept. 28, 2025 at 9:57 a.m. EDT] | Sun 2025-09-28 09:57-04:00'],
    ['[Sun 28 Sep 2025 10.45 BST] | Sun 2025-09-28 10:45+01:00'],
    ['[28-Sep-2025] | 2025-09-28'],
    ['at [9 a.m. on Sunday], he said | Sun 09:00'],
    ['on [Sunday], he said | Sun'],
    ['by [10:45 GMT] the | 10:45Z'],
    ['by [9:57 a.m.] the | 09:57'],
    ['by [12:05 am] the | 00:05'],
    ['at [0830 GMT] the | 08:30Z'],
    ['gegen [20.30 Uhr] in | 20:30'],
    ['vers [20h30] à | 20:30'],
    ['at [3:15 pm ET] the | 15:15'],
    ['on [31 June 2025] the | 2025-06-31'],
    ['from [Sept. 28-30, 2025] in | 2025-09-?'],
    ['[2025/09/28 10:45 (GMT+8)] | 2025-09-28 10:45+08:00'],
    ['So, [28 September 2025] it is | 2025-09-28'],
    ['[So., 28.09.2025] | Sun 2025-09-28'],
    ['CLAYTON, Mo., [March 3] | ?-03-03'],
    ['SANTO DOMINGO, [March 4] | ?-03-04'],
    ['[Domingo, 28 de septiembre de 2025] | Sun 2025-09-28'],
    ['The Sun, [Sept. 28, 2025] | 2025-09-28'],
    ['page 1 [September 28, 2025] | 2025-09-28'],
  ])('%s', line => {
    const bar = line.lastIndexOf(' | ')
    const [marked, meaning] = [line.slice(0, bar), line.slice(bar + 3)]
    const written = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'))
    expect(mentions(marked.replace('[', '').replace(']', ''))).toEqual([`${written} = ${meaning}`])
  })
})

describe('no date', () => {
  test.each([
    'In May he may march to Mars and set out in 2025 with 12 men.',
    'The march 20 years ago; an august body; Mai and Juni are friends.',
    'In March 10,000 people came and in May 5.5 million left, in June 20 percent.',
    'They won 2-1, lost 3:2 and paid $5 May said; version 1.2.34 of RFC 2119.',
    'Call 01-23-45, flight 9/11, section 3.4.5 and 2.30 euros.',
    'The Mars 2020 rover. Plácido Domingo sang. A ratio of 1:10.',
    'Mon ami Sat Wed us so do mi fa',
  ])('%s', text => {
    expect(mentions(text)).toEqual([])
  })
})

describe('day or month', () => {
  test('English without other evidence puts the month first', () => {
    const text = 'The minister said on 03/04/2025 that the bridge would be closed for the whole of the winter season.'
    expect(mentions(text)).toEqual(['03/04/2025 = 2025-03-04'])
  })
  test('another date of the article decides', () => {
    const text =
      'The minister said on 03/04/2025 that the bridge would close; on 25/04/2025 it was open to the traffic.'
    expect(mentions(text)[0]).toBe('03/04/2025 = 2025-04-03')
  })
  test('so does the place of publication', () => {
    const text = 'The minister said on 03/04/2025 that the bridge would be closed for the whole of the winter season.'
    expect(mentions(text, { lang: 'en-GB' })).toEqual(['03/04/2025 = 2025-04-03'])
    expect(mentions(text, { url: 'https://example.co.uk/a' })).toEqual(['03/04/2025 = 2025-04-03'])
  })
  test('another language puts the day first, an unknown one neither', () => {
    const text = 'El ministro dijo el 03/04/2025 que el puente estaría cerrado durante todo el invierno por las obras.'
    expect(mentions(text)).toEqual(['03/04/2025 = 2025-04-03'])
    expect(mentions('03/04/2025')).toEqual(['03/04/2025 = 2025-?-?'])
  })
})

describe('what belongs together', () => {
  test('two weekdays and two days are not crossed', () => {
    expect(mentions('on Friday and Saturday, Sept. 26 and 27, in')).toEqual([
      'Friday = Fri',
      'Saturday = Sat',
      'Sept. 26 = ?-09-26',
    ])
    expect(mentions('between Friday, Sept. 26 and Sunday, Sept. 28')).toEqual([
      'Friday, Sept. 26 = Fri ?-09-26',
      'Sunday, Sept. 28 = Sun ?-09-28',
    ])
  })
  test('sentences and lines keep theirs', () => {
    expect(mentions('He came on Sunday. September 28 was fine.\nMonday\n29 September 2025')).toEqual([
      'Sunday = Sun',
      'September 28 = ?-09-28',
      'Monday = Mon',
      '29 September 2025 = 2025-09-29',
    ])
  })
  test('mentions lie in their block, in order, apart', () => {
    const word = fc.constantFrom(
      ...'Sunday Sept . , 28 2025 10:45 GMT ( ) T 2025-09-28 de le May march 1er \n at @ | 28.09.2025 月 日 9月 a.m. Z + : /'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 40 }), words => {
        const text = words.flat().join('')
        const given = article(text)
        let last = 0
        for (const found of dates(given, tokens(text))) {
          const block = given.blocks[found.block]
          expect(found.start).toBeGreaterThanOrEqual(Math.max(last, block?.start ?? 0))
          expect(found.end).toBeGreaterThan(found.start)
          expect(found.end).toBeLessThanOrEqual(block?.end ?? 0)
          last = found.end
        }
      }),
    )
  })
  test('a megabyte of dates takes little time', () => {
    const text = 'Sunday (Sept. 28 at 10:45, on the 9.9. '.repeat(32_000)
    const given = article(text)
    const seen = tokens(text)
    const from = performance.now()
    dates(given, seen)
    // A third of a second; a loop within a loop takes minutes.
    expect(performance.now() - from).toBeLessThan(10_000)
  })
})

describe('calendar', () => {
  test('weekdays, month lengths and distances', () => {
    expect(weekdayOf(2025, 9, 28)).toBe(0)
    expect(weekdayOf(1969, 7, 20)).toBe(0)
    expect(existsInCalendar(2025, 6, 31)).toBe(false)
    expect(existsInCalendar(2025, 2, 29)).toBe(false)
    expect(existsInCalendar(null, 2, 29)).toBe(true)
    expect(daysBetween({ year: 2024, month: 12, day: 31 }, { year: 2025, month: 1, day: 2 })).toBe(2)
  })
})
