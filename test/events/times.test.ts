import { expect, test } from 'vitest'
import { dayOf, isZoned, minutes } from '../../src/events/times.ts'

const at = (iso: string) => Date.parse(iso) / 60_000

test('a time of publication is a minute, in UTC where it says its zone', () => {
  expect(minutes('2021-03-14T10:00')).toEqual([at('2021-03-14T10:00Z'), at('2021-03-14T10:00Z')])
  expect(minutes('2021-03-14T10:00:30Z')?.[0]).toBe(at('2021-03-14T10:00Z'))
  expect(minutes('2021-03-14T10:00+09:00')?.[0]).toBe(at('2021-03-14T01:00Z'))
  expect(minutes('2021-03-14T20:15:00.000-0430')?.[0]).toBe(at('2021-03-15T00:45Z'))
})

test('a time says its zone, or does not; a day never does', () => {
  for (const zoned of [
    '2021-03-14T10:00:30Z',
    '2021-03-14T10:00+09:00',
    '2021-03-14T20:15:00.000-0430',
    '2021-03-14T10:00z',
  ])
    expect(isZoned(zoned), zoned).toBe(true)
  for (const open of ['2021-03-14T10:00', '2021-03-14T10:00:30.5', '2021-03-14', 'Zagreb', null])
    expect(isZoned(open), String(open)).toBe(false)
})

test('a day is all of its minutes; what is no day is none', () => {
  expect(minutes('2021-03-14')).toEqual([at('2021-03-14T00:00Z'), at('2021-03-14T23:59Z')])
  expect(minutes('2021-02-30')).toBeNull()
  expect(minutes(null)).toBeNull()
})

const day = (iso: string) => Date.parse(iso) / 86_400_000

test('a dateline comes before the day of publication, and has its year from there', () => {
  expect(dayOf('2021-03-12', '2021-03-14')).toBe(day('2021-03-12'))
  expect(dayOf('03-12', '2021-03-14')).toBe(day('2021-03-12'))
  expect(dayOf('12-31', '2021-01-01')).toBe(day('2020-12-31'))
  expect(dayOf('01-01', '2020-12-31')).toBe(day('2021-01-01'))
  expect(dayOf('02-29', '2021-03-14')).toBe(day('2020-02-29'))
  expect(dayOf(null, '2021-03-14T10:00')).toBe(day('2021-03-14'))
  expect(dayOf('03-12', null)).toBeNull()
})
