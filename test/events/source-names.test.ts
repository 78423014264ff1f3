import { expect, test } from 'vitest'
import { engine } from '../../src/clean.ts'
import { agencyOf, outletKey, sourceNames } from '../../src/events/source-names.ts'
import { outcome } from '../../src/outcome.ts'

test.each([
  ['AFP', 'AFP'],
  ['Agence France-Presse', 'AFP'],
  ['www.afp.com', 'AFP'],
  ['apnews.com', 'AP'],
  ['english.kyodonews.net', 'Kyodo'],
  ['de.reuters.com', 'Reuters'],
  ['www.pap.pl', 'PAP'],
  ['apa.at', 'APA'],
  ['en.yna.co.kr', 'Yonhap'],
  ['www.petra.gov.jo', 'Petra'],
])('the wire or the site of an agency is that agency: %s', (outlet, agency) => {
  expect(agencyOf(outlet)).toBe(agency)
})

test.each([
  'www.apa.org',
  'pap.fr',
  'tap.example',
  'www.efe.example',
  'notafp.com',
  'afp.com.example',
  'petra.com',
  'www.lapresse.ca',
  'Norvik Gazette',
  'norvikgazette.example',
])('what has only the letters of an agency is none: %s', outlet => {
  expect(agencyOf(outlet)).toBeNull()
})

test('an outlet has one key by its name and by its host', () => {
  expect(outletKey('The Harbour Gazette')).toBe('harbourgazette')
  expect(outletKey('www.harbourgazette.example')).toBe('harbourgazette')
  expect(outletKey('news.harbourgazette.co.uk')).toBe('harbourgazette')
})

test('a short last line names its sources; a paragraph in the middle does not', () => {
  const body = [
    'The ferry Aster ran aground off Norvik on Friday with nobody hurt, the coast guard said.',
    'Tugs from Talhaven pulled her free at high water, as Belstad Echo readers saw from the pier that evening.',
    'With reports from Norvik Gazette and AFP.',
  ].join('\n\n')
  const { cleaned, reading } = outcome({ id: 'a', text: body }, 1, engine())
  if (cleaned === null || reading === null) throw new Error('the article was not cleaned')
  const { sources, agencies } = sourceNames(cleaned, reading)
  expect(sources).toContain('norvikgazette')
  expect(sources).not.toContain('belstadecho')
  expect(agencies).toEqual(['AFP'])
})
