import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { within } from '../../src/core/span.ts'
import { quotations } from '../../src/language/quotations.ts'
import { tokens } from '../../src/language/tokens.ts'
import { linesAsBlocks } from '../lines-as-blocks.ts'

function read(text: string, code: string) {
  return quotations(linesAsBlocks(text), tokens(text), { code, confidence: 1 })
}

/** The quoted words of a text, and its faults as `mark: fault`. */
function quoted(text: string, code = 'eng') {
  const { pairs, unpaired } = read(text, code)
  return {
    inner: pairs.map(pair => text.slice(pair.inner.start, pair.inner.end)),
    faults: unpaired.map(mark => `${mark.mark} ${mark.fault}`),
  }
}

describe('marks of many languages pair', () => {
  test.each([
    ['eng', 'He said “go home” and left.', ['go home']],
    ['eng', 'He said "go home" and left.', ['go home']],
    ['eng', 'She said: “He told me ‘go home’ twice.”', ['He told me ‘go home’ twice.', 'go home']],
    ['eng', '\'I heard "go home" twice,\' she said.', ['I heard "go home" twice,', 'go home']],
    ['eng', '‘Open road’', ['Open road']],
    ['eng', "He wrote ``go home'' on the wall.", ['go home']],
    ['eng', "''They said, 'We can play,''' Ode recalled.", ["They said, 'We can play,'", 'We can play,']],
    ['eng', 'An opening “and a plain close" is a pair.', ['and a plain close']],
    ['eng', '"The film "Ann" was good," he said.', ['The film "Ann" was good,', 'Ann']],
    ['eng', '‘A headline’“Its story.” The end.', ['A headline', 'Its story.']],
    ['deu', 'Er sagte: „Das ist gut“, und ging.', ['Das ist gut']],
    ['deu', 'Er sagte: „Sie rief ‚Komm‘ und ging.“', ['Sie rief ‚Komm‘ und ging.', 'Komm']],
    ['deu', 'Er sagte: »Das ist gut«, und ging.', ['Das ist gut']],
    ['deu', 'Er sagte: «Das ist gut», und ging.', ['Das ist gut']],
    ['deu', 'Er sagte: „Das ist gut", und ging.', ['Das ist gut']],
    ['fra', 'Il a dit : « C’est l’été » et il est parti.', [' C’est l’été ']],
    ['fra', 'Il parle d’une « rupture » entre l’État et la « base ».', [' rupture ', ' base ']],
    ['spa', 'Dijo: «Es una “buena” idea».', ['Es una “buena” idea', 'buena']],
    ['pol', 'Powiedział: „To dobrze” i wyszedł.', ['To dobrze']],
    ['swe', 'Hon sade: ”Det är bra” och gick.', ['Det är bra']],
    ['rus', 'Он сказал: «Газета „Утро“ закрыта» и ушёл.', ['Газета „Утро“ закрыта', 'Утро']],
    ['cmn', '他说：“这是‘好’事。”', ['这是‘好’事。', '好']],
    ['jpn', '彼は「『朝』を読んだ」と言った。', ['『朝』を読んだ', '朝']],
    ['kor', "그는 '통합'을 “강조”했다.", ['통합', '강조']],
  ])('%s %s', (code, text, inner) => {
    expect(quoted(text, code)).toEqual({ inner, faults: [] })
  })
})

describe('apostrophes and measures are no quotation marks', () => {
  test.each([
    ['eng', "Don't blame the workers' union, the boss' desk or Ann's '90s rock 'n' roll."],
    ['eng', 'They don’t blame the workers’ union or Ann’s ’90s rock ’n’ roll.'],
    ['eng', "Cause 'em all, 'tis goin' to be an ol' song by the Eagles' best."],
    ['eng', 'He is 6\'2", she is 5\' 10" and the screen has 27" of glass, 5" thick.'],
    ['fra', "L’été d’Anne et l'hiver d'Yves, jusqu’ à demain."],
    ['nld', "'s Avonds las hij foto's in 't park."],
    ['ita', "Un po' di sole e l'estate di ca' Foscari."],
    ['deu', "Max' Wagen und Hans’ Haus."],
    ['eng', 'More stories »'],
  ])('%s %s', (code, text) => {
    expect(quoted(text, code)).toEqual({ inner: [], faults: [] })
  })
  test('inside a quotation too', () => {
    const text = '“The countries’ deals and the workers’ union, we don’t,” he said; “the 19" rack is good.”'
    expect(quoted(text)).toEqual({
      inner: ['The countries’ deals and the workers’ union, we don’t,', 'the 19" rack is good.'],
      faults: [],
    })
    expect(quoted('"The 19" rack is good," he said.').inner).toEqual(['The 19" rack is good,'])
  })
})

describe('a fault is one fault', () => {
  test.each([
    [
      'A model of “open trade” and of “honest mutual help “among them.',
      '“ an opening mark where the closing one belongs',
    ],
    ['A model of “honest help“ among them.', '“ an opening mark where the closing one belongs'],
    ['A model of "honest help "among them.', '" an opening mark where the closing one belongs'],
    ['He wrote ”go home” on “the” wall.', '” a closing mark where the opening one belongs'],
    ['Ann said:" We are off." And “so” they were.', '" a closing mark where the opening one belongs'],
    ['They “have seen each other’s gains in building homes’ as their own”.', '’ a closing mark with no opening one'],
    ['They “have seen each other’s gains in construction’ as their own”.', '’ a closing mark with no opening one'],
    ['They went home.” Then “so” did “we”.', '” a closing mark with no opening one'],
    ['He called it “a good plan. Then he went home.', '“ an opening mark that is never closed'],
    ['He called it “a good plan. Then “we” went “home”.', '“ an opening mark that is never closed'],
    ['She was called ‘a rock of the house by everyone.', '‘ an opening mark that is never closed'],
    ['It is the town"s way.', '" a double mark where an apostrophe belongs'],
    ['„Das ist gut, sagte er.', '„ an opening mark that is never closed'],
    ['« C’est bien, dit-il.', '« an opening mark that is never closed'],
  ])('%s', (text, fault) => {
    expect(quoted(text).faults).toEqual([fault])
  })
  test('a mark that points the wrong way still pairs', () => {
    expect(quoted('A model of “honest help “among them.').inner).toEqual(['honest help '])
  })
  test('the fault of one paragraph does not reach the next', () => {
    expect(quoted('He called it “a plan.\nThen “we” went “home”.')).toEqual({
      inner: ['we', 'home'],
      faults: ['“ an opening mark that is never closed'],
    })
  })
})

describe('over several paragraphs', () => {
  test('the mark is repeated at each and closed at the last', () => {
    const text = 'Ann said: “It was cold.\n“It was dark.\n“It was late,” she said.'
    expect(quoted(text)).toEqual({ inner: ['It was cold.', 'It was dark.', 'It was late,'], faults: [] })
    expect(read(text, 'eng').pairs.map(pair => pair.continued)).toEqual([true, true, true])
  })
  test('a crosshead may stand between', () => {
    expect(quoted('"It was cold.\nDark days\n"It was late," she said.').faults).toEqual([])
  })
  test('the mark need not be repeated', () => {
    const text = 'The letter: “It was cold.\nIt was dark.\nIt was late.”'
    expect(quoted(text)).toEqual({ inner: ['It was cold.', 'It was dark.', 'It was late.'], faults: [] })
  })
  test('single marks too', () => {
    const text = "'It was cold.\nIt didn't thaw,' the source said.\n'It was late.\n'It was dark,' he said."
    expect(quoted(text).faults).toEqual([])
    expect(quoted("'It was cold.\nShe went 'home'.").faults).toEqual(["' an opening mark that is never closed"])
  })
  test('the last one must close', () => {
    expect(quoted('“It was cold.\n“It was dark.\nShe went home.').faults).toEqual([
      '“ an opening mark that is never closed',
    ])
  })
  test('a quotation that was over needs its mark, whatever follows', () => {
    const missing = ['“ an opening mark that is never closed']
    expect(quoted('“It was cold, Ann Ode said on Monday.\n“It was late,” she said.').faults).toEqual(missing)
    expect(quoted('“It was cold, she said. “Very.”\n“It was late,” she said.').faults).toEqual(missing)
  })
})

describe('for every text', () => {
  const piece = fc.constantFrom(
    ...`“ ” ‘ ’ " ' \`\` '' „ « » ‹ › 「 」 word s Ann 9 . , ( ) — 好 \n`.split(' '),
    ' ',
    ' ',
    ' ',
  )
  test('pairs lie in their block, nest, and hold their inner words', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('eng', 'deu', 'fra', 'swe', 'cmn'),
        (pieces, code) => {
          const text = pieces.join('')
          const given = linesAsBlocks(text)
          const { pairs, unpaired } = quotations(given, tokens(given.text), { code, confidence: 1 })
          for (const pair of [...pairs, ...unpaired]) {
            const block = given.blocks[pair.block]
            expect(block !== undefined && within(pair, block)).toBe(true)
          }
          for (const pair of pairs) {
            expect(within(pair.inner, pair)).toBe(true)
            expect(pair.inner.start).toBeLessThanOrEqual(pair.inner.end)
            const around = pairs.filter(other => other !== pair && within(pair, other)).length
            expect(pair.depth).toBeLessThanOrEqual(Math.max(around, pair.depth === 0 ? 0 : pairs.length))
          }
        },
      ),
    )
  })
  test.each(['“', '"', "'", '‘a ', '“a ‘b ', 'a” ', "''' ", '« a » ', '"a" 9" '])(
    '%s: many marks take little time',
    mark => {
      const given = linesAsBlocks(mark.repeat(128_000))
      const from = performance.now()
      quotations(given, tokens(given.text), { code: 'eng', confidence: 1 })
      // A tenth of a second; a loop within a loop takes minutes.
      expect(performance.now() - from).toBeLessThan(5000)
    },
  )
})
