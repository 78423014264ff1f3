import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../src/core/reading.ts'
import { quotations } from '../../src/language/quotations.ts'
import { sentences } from '../../src/language/sentences.ts'
import { speech } from '../../src/language/speech.ts'
import { tokens as tokenise } from '../../src/language/tokens.ts'
import { linesAsBlocks } from '../lines-as-blocks.ts'

function read(text: string, code: string): readonly Attribution[] {
  const parsed = linesAsBlocks(text)
  const tokens = tokenise(text)
  const pairs = quotations(parsed, tokens, { code, confidence: 1 }).pairs
  return speech(text, tokens, sentences(text, parsed.blocks, tokens), pairs, code) ?? []
}

/** Each attribution as `source | cue | content … content`. */
const said = (text: string, code: string) =>
  read(text, code).map(({ source, cue, content }) =>
    [source, cue, content].map(spans => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')).join(' | '),
  )

describe('German', () => {
  test.each([
    ['behind', '„Die Boote bleiben im Hafen“, sagte Weber.', ['Weber | sagte | „Die Boote bleiben im Hafen“']],
    ['so', '„Die Boote bleiben im Hafen“, so die Ministerin.', ['die Ministerin | so | „Die Boote bleiben im Hafen“']],
    ['a colon', 'Weber sagte: „Die Boote bleiben.“', ['Weber | sagte | „Die Boote bleiben.“']],
    ['a name and a colon', 'Ministerin Weber: „Die Boote bleiben.“', ['Ministerin Weber | : | „Die Boote bleiben.“']],
    [
      'an adjunct first',
      'Am Montag erklärte der Bürgermeister von Elm: „Wir warten auf den Wind.“',
      ['der Bürgermeister von Elm | erklärte | „Wir warten auf den Wind.“'],
    ],
    [
      'a particle',
      'Ein Sprecher der Reederei teilte am Montag mit, dass die Boote bleiben.',
      ['Ein Sprecher der Reederei | teilte … mit | dass die Boote bleiben'],
    ],
    [
      'an auxiliary',
      'Die Ministerin hat am Montag erklärt, dass die Boote bleiben.',
      ['Die Ministerin | hat … erklärt | dass die Boote bleiben'],
    ],
    ['the mood of reported speech', 'Der Kapitän sagte, das Boot sei alt.', ['Der Kapitän | sagte | das Boot sei alt']],
    [
      'sentences that go on in it',
      'Der Kapitän sagte, das Boot sei alt. Es werde nicht mehr fahren. Der Hafen bleibe zu.',
      ['Der Kapitän | sagte | das Boot sei alt', 'Der Kapitän |  | Es werde nicht mehr fahren. Der Hafen bleibe zu.'],
    ],
    ['laut', 'Laut Weber bleiben die Boote im Hafen.', ['Weber | Laut | bleiben die Boote im Hafen']],
    [
      'nach Angaben',
      'Nach Angaben der Polizei bleiben die Boote im Hafen.',
      ['Angaben der Polizei | Nach | bleiben die Boote im Hafen'],
    ],
    ['inside the sentence', 'Die Boote bleiben laut Weber im Hafen.', ['Weber | laut | Die Boote bleiben … im Hafen']],
    [
      'zufolge',
      'Dem Bericht zufolge bleiben die Boote im Hafen.',
      ['Dem Bericht | zufolge | bleiben die Boote im Hafen'],
    ],
    [
      'wie',
      'Wie die Polizei mitteilte, bleiben die Boote im Hafen.',
      ['die Polizei | Wie … mitteilte | bleiben die Boote im Hafen'],
    ],
    ['before the verb', 'Die Boote bleiben im Hafen, sagte Weber.', ['Weber | sagte | Die Boote bleiben im Hafen']],
    [
      'around the verb',
      'Die Boote, sagte Weber, bleiben noch im Hafen.',
      ['Weber | sagte | Die Boote … bleiben noch im Hafen'],
    ],
    [
      'what it stands in',
      'In dem Bericht heißt es: „Die Boote bleiben im Hafen.“',
      ['dem Bericht | heißt es | „Die Boote bleiben im Hafen.“'],
    ],
    [
      'an opinion',
      'Der Kapitän ist der Meinung, dass die Boote bleiben.',
      ['Der Kapitän | ist … Meinung | dass die Boote bleiben'],
    ],
    [
      'the sentence before',
      'Die Boote bleiben im Hafen. Das berichtet die Hafenzeitung.',
      ['die Hafenzeitung | berichtet | Die Boote bleiben im Hafen … Das'],
    ],
    ['words in a clause', 'Weber nannte den Plan einen „Irrweg“.', ['Weber | nannte | „Irrweg“']],
    [
      'the rest of a speech',
      '„Die Boote bleiben im Hafen“, sagte Weber. „Wir warten jetzt auf besseren Wind.“',
      ['Weber | sagte | „Die Boote bleiben im Hafen“', 'Weber |  | „Wir warten jetzt auf besseren Wind.“'],
    ],
  ])('%s', (_, text, expected) => expect(said(text, 'deu')).toEqual(expected))

  test.each([
    ['Lena Weber, die Leiterin des Hafens, sagte, das Boot sei alt.', 'Lena Weber, die Leiterin des Hafens'],
    ['Weber, die den Hafen leitet, sagte am Abend: „Das Boot ist alt.“', 'Weber'],
    [
      'Ein nicht genannter Sprecher der Reederei sagte: „Das Boot ist alt.“',
      'Ein nicht genannter Sprecher der Reederei',
    ],
    ['Wie der Leiter, Lars Weber, mitteilte, bleiben die Boote liegen.', 'der Leiter, Lars Weber'],
    ['Den Plan lobte er mit einem Satz: „Das Boot ist gut.“', 'er'],
    ['Weber kam am Abend und sagte: „Das Boot ist alt.“', 'Weber'],
  ])('%s', (text, source) => expect(said(text, 'deu')[0]?.split(' | ')[0]).toBe(source))

  test.each([
    'Die „Blaue Möwe“ lief am Montag aus.',
    'Das Buch „Leben am Meer“ erschien im Mai.',
    'Der Hafen liegt nach der Brücke links.',
    'Die Boote waren alt und wurden verkauft.',
  ])('nobody speaks in: %s', text => expect(said(text, 'deu')).toEqual([]))
})

describe('the other languages', () => {
  test.each([
    ['spa', '"No habrá más barcos", dijo la ministra Robles.', 'la ministra Robles | dijo | "No habrá más barcos"'],
    ['spa', 'El alcalde ha afirmado que el muelle es viejo.', 'El alcalde | ha afirmado | que el muelle es viejo'],
    ['spa', 'Según la alcaldesa, el muelle es viejo.', 'la alcaldesa | Según | el muelle es viejo'],
    ['fra', '« Le port est fermé », a déclaré la ministre.', 'la ministre | a déclaré | « Le port est fermé »'],
    ['fra', '« Nous attendons le vent », explique-t-elle.', 'elle | explique | « Nous attendons le vent »'],
    ['fra', 'Selon la mairie, le quai est vieux.', 'la mairie | Selon | le quai est vieux'],
    ['por', '"O porto vai fechar hoje", disse a ministra.', 'a ministra | disse | "O porto vai fechar hoje"'],
    ['por', 'Lima afirmou que o cais é seguro.', 'Lima | afirmou | que o cais é seguro'],
    ['ita', '«Il porto resta chiuso», ha detto la ministra.', 'la ministra | ha detto | «Il porto resta chiuso»'],
    ['ita', 'Secondo il sindaco, le barche sono vecchie.', 'il sindaco | Secondo | le barche sono vecchie'],
  ])('%s: %s', (code, text, expected) => expect(said(text, code)).toEqual([expected]))
})

describe('speakers', () => {
  const speakers = (text: string, code = 'deu') => read(text, code).map(({ speaker }) => speaker)
  test('by surname, office and pronoun', () => {
    const text =
      'Bürgermeister Lars Weber kam. Weber sagte, das Boot sei alt. Er erklärte, dass es bleibe.\nDer Bürgermeister sagte, dass er warte.'
    expect(speakers(text)).toEqual(['Lars Weber', 'Lars Weber', 'Lars Weber'])
  })
  test('not by a name that only describes the source', () => {
    expect(speakers('Ein Sprecher von Lars Weber sagte, das Boot sei alt.')).toEqual([null])
  })
  test('two together, and none for a surname that two share', () => {
    expect(speakers('Lars Weber und Anna Busch sagten, das Boot sei alt.')).toEqual(['Lars Weber and Anna Busch'])
    expect(speakers('Lars Weber traf Anna Weber. Weber sagte, das Boot sei alt.')).toEqual([null])
  })
  test('in other languages', () => {
    expect(speakers('Pedro Robles llegó ayer. "No habrá más barcos", dijo Robles.', 'spa')).toEqual(['Pedro Robles'])
  })
})

test('none in a language without tables', () => {
  const text = 'Oak sanoi, että se kestää.'
  const tokens = tokenise(text)
  expect(speech(text, tokens, sentences(text, linesAsBlocks(text).blocks, tokens), [], 'fin')).toBeNull()
})

test('spans are inside the text, and never empty', () => {
  const word = fc.constantFrom(
    ...'Weber sagte , dass er „ “ : . und der Die so laut nach Angaben zufolge teilte mit hat erklärt Das sei ( ) \n heißt es Meinung « » wie'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), fc.constantFrom('deu', 'spa', 'fra'), (words, code) => {
      const text = words.join(' ')
      for (const { source, cue, content } of read(text, code)) {
        expect(content.length).toBeGreaterThan(0)
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['sentences', 'Weber sagte, das Boot sei alt, teilte die Polizei mit: „Es bleibt im Hafen.“ '],
  ['one sentence without an end', 'Weber sagte, dass das Boot alt sei und '],
  ['quotations without an end', '„ sagte Weber “ '],
  ['openings', 'laut Weber nach Angaben der '],
  ['brackets', 'Weber (sagte ('],
])('twice the %s cost about twice the time', { retry: 2 }, (_, unit) => {
  const time = (count: number) => {
    const text = unit.repeat(count)
    const start = performance.now()
    read(text, 'deu')
    return performance.now() - start
  }
  time(1000)
  const best = (count: number) => Math.min(time(count), time(count), time(count))
  expect(best(8000)).toBeLessThan(6 * best(4000) + 30)
})
