import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Repair } from '../../src/core/article.ts'
import { sourceSpan } from '../../src/core/run-table.ts'
import { repaired } from '../../src/parse/repair.ts'

/** The text with its repairs undone from right to left. */
function undone(text: string, repairs: readonly Repair[]): string {
  let shift = 0
  const places = repairs.map(({ start, end, to }) => {
    const place = start + shift
    shift += to.length - (end - start)
    return place
  })
  let source = text
  for (let i = repairs.length - 1; i >= 0; i--) {
    const repair = repairs[i]
    const place = places[i] ?? 0
    if (repair !== undefined) source = source.slice(0, place) + repair.from + source.slice(place + repair.to.length)
  }
  return source
}

function twice(text: string): string {
  return new TextDecoder('utf-8').decode(new TextEncoder().encode(text))
}

const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** What becomes of a text when its UTF-8 is read as Windows-1252. */
function misread(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map(byte => (byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] : String.fromCharCode(byte)))
    .join('')
}

describe('clean text comes through untouched', () => {
  it.each([
    ['English', 'The mayor said — on Monday — that it’s “naïve” to expect a façade for £5, €6 or ¥7. 20°C, 50% off…'],
    [
      'French',
      'À Saint-Brévin, l’été fut «\u00a0très chaud\u00a0»\u00a0: «\u00a0c’est un cliché\u00a0», dit-il. Œuvre, CRÊPE… déjà\u00a0!',
    ],
    ['Spanish', '¿Qué pasó en Ávila? ¡Nada! La niña cogió el autobús nº 7; 3.ª edición, ESPAÑA, «AÑO».'],
    ['Portuguese', 'SÃO PAULO: a decisão não agradou à população. «MAÇÃ», AÇÃO… IRMÃ» e CORAÇÃO™.'],
    ['German', 'Die Straße »Ü« ist für Fußgänger geöffnet; „Grüße“, sagte er: ‚Äh, nein‘. JÄ… ÖÄÜß…'],
    ['Polish', 'Żółta łódź — „Świętość”, powiedział Łukasz. ĆMA, ŹDŹBŁO, ąęćłńóśźż…'],
    ['Czech', 'Úžasný účinek, ŽÍŽALA a Šašek: „Čtyři říční víly“ — Úškleb, Óšan, Ôž.'],
    ['Vietnamese', 'Thủ tướng nói rằng Ấn Độ và Việt Nam sẽ hợp tác. Ăn uống, Ê, Ô, Â, À…'],
    ['Romanian', 'În România, «Â» și «Ă» sunt litere; BRÂNZĂ, ŢĂRII, hotărâ…'],
    ['Turkish', 'İstanbul’da ağır yağış; IĞDIR, Şırnak, ÇÖL… “Âşık”.'],
    ['Russian', 'США» и РФ… Различия: «Рёв», Сёмга, Ростов, СССР — «ЕС»; № 5.'],
    ['Ukrainian', 'Різдво, Січ, Рівне, Ірпінь; «Сіль і річка» — Ґанок, її, є.'],
    ['Greek', 'Η Αθήνα — «Ελλάδα», είπε ο πρόεδρος· Ύδρα, Ώρα…'],
    ['Arabic', 'قال الرئيس: «إن الاتفاق جيد»، وأضاف (C++\u200f) شيئًا آخر.'],
    ['Persian', 'می‌خواهم کتاب‌ها را بخوانم. نمی‌دانم.'],
    ['Hebrew', 'ראש העיר אמר: ״שלום״ \u200f(2025)\u200e לכולם.'],
    ['Hindi', 'राष्ट्रपति ने कहा कि क्‍या हुआ। शक्ति और क्‌ष।'],
    ['Sinhala', 'ශ්‍රී ලංකාව'],
    ['Malayalam', 'അവന്‍ പറഞ്ഞു'],
    ['Thai', 'นายกรัฐมนตรี\u200bกล่าวว่า'],
    ['Khmer', 'លោកនាយករដ្ឋមន្ត្រី\u200bបាន\u200bនិយាយ'],
    ['Chinese', '市长说：“新桥将于明年开通”……（完）　３５％'],
    ['Japanese', '市長は「新しい橋」と述べた。ｶﾞｲﾄﾞ　２０２５年'],
    ['Korean', '시장은 “새 다리”라고 말했다.'],
    ['emoji', '👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🚒 ❤️‍🔥 1️⃣ #️⃣ ☎︎ ☎️ 🇩🇪 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🧑‍⚕️'],
    ['Han variants', '葛\u{E0100}城市'],
    ['white space', 'a\tb\r\nc\rd\u2028e\u2029f\u00a0g\u3000h\u2009i\vj\fk'],
    ['talk of mojibake', 'It shows up as “Ã©” or ‘â’ on the page.'],
  ])('%s', (_, text) => {
    const result = repaired(text)
    expect(result.repairs).toEqual([])
    expect(result.text).toBe(text)
  })

  it('is the very string that was given, mapped onto itself', () => {
    const { runs } = repaired('plain')
    expect([runs.count, runs.textLength, sourceSpan(runs, 1, 3)]).toEqual([1, 5, { start: 1, end: 3 }])
    expect(repaired('').text).toBe('')
  })
})

describe('misread UTF-8', () => {
  it('is mended in a short string, with its place', () => {
    expect(repaired('cafÃ©')).toMatchObject({
      text: 'café',
      repairs: [{ start: 3, end: 5, from: 'Ã©', to: 'é', why: 'UTF-8 read as Windows-1252' }],
    })
  })

  it.each([
    ['Latin', 'À l’hôtel, la mère a dit : « C’est très bien… » – déjà 5 € en été.'],
    ['German', 'Über die Straße läuft „Änne“ – schön für Öl.'],
    ['Polish', 'Żółta łódź płynęła już od świtu.'],
    ['Cyrillic', 'Мэр и депутаты сообщили, что мост откроют в мае.'],
    ['Greek', 'Η δήμαρχος είπε ότι η γέφυρα θα ανοίξει.'],
    ['Arabic', 'قال الرئيس إن الاتفاق جيد'],
    ['Hebrew', 'ראש העיר אמר שלום'],
    ['Japanese', '市長は月曜日、新しい橋が開通すると発表した。'],
    ['Chinese', '市长周一宣布，新桥将于明年春天通车。'],
    ['Korean', '시장은 새 다리가 개통될 것이라고 밝혔다.'],
    ['emoji', 'Great news 😀 indeed'],
    ['English', 'He said: “It’s done” — and left…'],
  ])('is mended in %s, once and twice misread', (_, text) => {
    expect(repaired(misread(text)).text).toBe(text)
    expect(repaired(misread(misread(text))).text).toBe(text)
    expect(repaired(text).text).toBe(text)
  })

  it('is mended where the misreading was Windows-1251, Windows-1250, Mac Roman or Latin 1', () => {
    expect(repaired('РџСЂРёРІРµС‚, РјРёСЂ').text).toBe('Привет, мир')
    expect(repaired('byĹ‚o Ĺ›wiÄ™to').text).toBe('było święto')
    expect(repaired('It doesn‚Äôt, caf√©').text).toBe('It doesn’t, café')
    expect(repaired('donâ\x80\x99t').text).toBe('don’t')
  })

  it('is mended in part of a text that is sound elsewhere', () => {
    const { text, repairs } = repaired('Le café est fermé. Un lecteur : «\u00a0TrÃ¨s dÃ©Ã§u\u00a0», cliché\u00a0».')
    expect(text).toBe('Le café est fermé. Un lecteur : «\u00a0Très déçu\u00a0», cliché\u00a0».')
    expect(repairs.map(repair => repair.from)).toEqual(['Ã¨', 'Ã©Ã§'])
  })
})

describe('invisible characters', () => {
  it.each([
    ['soft\u00adhyphen', 'softhyphen', 'soft hyphen'],
    ['zero\u200bwidth', 'zerowidth', 'zero-width space'],
    ['a\uFEFFb', 'ab', 'byte order mark inside the text'],
    ['\uFEFFa', 'a', 'byte order mark'],
    ['user\u202Egnp.exe', 'usergnp.exe', 'bidirectional control'],
    ['\u2067a\u2069'.slice(0, 2), 'a', 'bidirectional control'],
    ['a\u200db', 'ab', 'invisible joiner'],
    ['a\u200eb', 'ab', 'mark of direction away from right-to-left letters'],
    ['a\u2060b', 'ab', 'word joiner'],
    ['a\u0000b', 'ab', 'control character'],
    ['a\u0081b', 'ab', 'control character'],
    ['a\uFE0Fb', 'ab', 'variation selector without its base'],
    ['a\u{E0041}b', 'ab', 'invisible tag character'],
    ['a\uFFFEb', 'ab', 'noncharacter'],
    ['x\ud83dy', 'x\uFFFDy', 'half of a surrogate pair'],
    ['x\ude00', 'x\uFFFD', 'half of a surrogate pair'],
    ['don\u0092t', 'don’t', 'Windows-1252 character read as a control character'],
  ])('%j becomes %j', (source, text, why) => {
    const result = repaired(source)
    expect(result.text).toBe(text)
    expect(result.repairs.map(repair => repair.why)).toEqual([why])
  })

  it('are one repair where they stand in a row', () => {
    expect(repaired(`a${'\0'.repeat(1000)}b`).repairs).toHaveLength(1)
  })
})

describe('normal form C', () => {
  it('puts letters and accents together, each cluster a repair of its own', () => {
    const { text, repairs } = repaired(
      'Cafe\u0301 in Mu\u0308nchen, \u212b, 한국'.normalize('NFC').replace('é', 'e\u0301'),
    )
    expect(text).toBe('Café in München, Å, 한국')
    expect(repairs).toEqual([{ start: 3, end: 5, from: 'e\u0301', to: 'é', why: 'character outside normal form C' }])
  })

  it('joins what an invisible character kept apart', () => {
    expect(repaired('e\u200b\u0301')).toMatchObject({
      text: 'é',
      repairs: [{ start: 0, end: 3, why: 'zero-width space and character outside normal form C' }],
    })
  })

  it('takes no quadratic time over a tower of marks', () => {
    const started = performance.now()
    repaired(`a${'\u0301\u0323'.repeat(100_000)}`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('every repair', () => {
  const faulty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Ã©',
          'â€™',
          'e\u0301',
          '\u00ad',
          '\u200b',
          '\u200d',
          '\0',
          '\ud800',
          '\u0092',
          '\u1100\u1161',
          'ÃƒÂ©',
          '👩‍🚒',
        ),
        fc.constantFrom(' ', 'a', 'Z', 'é', '»', '\u00a0', '\n', '\u0327', 'و', 'क'),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.string({ maxLength: 3 }).map(misread),
        fc.string({ unit: 'grapheme', maxLength: 3 }).map(misread),
      ),
      { maxLength: 30 },
    )
    .map(parts => parts.join(''))

  it('is undone from right to left', () => {
    fc.assert(
      fc.property(faulty, source => {
        const { text, repairs } = repaired(source)
        expect(undone(text, repairs)).toBe(source)
        for (const { start, end, from, to, why } of repairs) {
          expect(source.slice(start, end)).toBe(from)
          expect(to).not.toBe(from)
          expect(why).not.toBe('')
        }
        for (let i = 1; i < repairs.length; i++) {
          expect(repairs[i]?.start).toBeGreaterThanOrEqual(repairs[i - 1]?.end ?? 0)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is needed once: mending twice is mending once', () => {
    fc.assert(
      fc.property(faulty, source => {
        expect(repaired(repaired(source).text).repairs).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves well-formed text in normal form C', () => {
    fc.assert(
      fc.property(faulty, source => {
        const { text } = repaired(source)
        expect(twice(text)).toBe(text)
        expect(text.normalize('NFC')).toBe(text)
      }),
    )
  })

  it('keeps the map of every character outside it', () => {
    fc.assert(
      fc.property(faulty, source => {
        const { text, runs, repairs } = repaired(source)
        expect(runs.textLength).toBe(text.length)
        for (let i = 0; i < text.length; i++) {
          const { start, end } = sourceSpan(runs, i, i + 1)
          const repair = repairs.find(repair => repair.start <= start && start < repair.end)
          if (repair === undefined) expect(source.slice(start, end)).toBe(text[i])
          else expect(end).toBeLessThanOrEqual(repair.end)
        }
      }),
    )
  })
})
