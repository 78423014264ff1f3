import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { binary, decoded, encoded } from '../../src/parse/bytes.ts'
import { fromWindows1252, toWindows1252 } from '../../src/parse/windows-1252.ts'

const inEncoding = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const RUSSIAN =
  'Мэр Северного Порта сообщила в понедельник, что новый мост откроется весной. По её словам, работы идут по графику.'
const POLISH =
  'Burmistrz Lipowej Góry zapowiedziała, że most zostanie otwarty wiosną. Prace trwają, a mieszkańcy już świętują.'
const GREEK = 'Η δήμαρχος ανακοίνωσε ότι η νέα γέφυρα θα ανοίξει την άνοιξη. Οι εργασίες συνεχίζονται κανονικά.'
const CHINESE = '市长周一宣布，新桥将于明年春天通车。她说，工程进展顺利，居民们已经开始庆祝。'
const TAIWANESE = '市長週一宣布，新橋將於明年春天通車。她說，工程進展順利，居民們已經開始慶祝。'
const JAPANESE = '市長は月曜日、新しい橋が来年春に開通すると発表した。工事は順調に進んでいるという。'
const KOREAN = '시장은 월요일 새 다리가 내년 봄에 개통될 것이라고 밝혔다. 공사는 순조롭게 진행되고 있다. 똠방각하'
const FRENCH =
  'La maire a déclaré lundi que le pont, très attendu, ouvrirait au printemps. «\u00a0C’est fait\u00a0», a-t-elle ajouté.'

describe('a byte order mark', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'])('names %s and stays out of the text', encoding => {
    const text = 'Naïve 😀 Брод\r\nzwei\n'
    const bytes = encoded(text, encoding, true) ?? new Uint8Array()
    expect(decoded(bytes, { charset: 'shift_jis' })).toEqual({ text, encoding, bom: true, certain: true, lossy: 0 })
    expect(encoded(text, encoding, true)).toEqual(bytes)
  })

  it('stays in the text where it is a second one', () => {
    expect(decoded(utf8('\uFEFF\uFEFFa')).text).toBe('\uFEFFa')
  })
})

describe('UTF-8', () => {
  it('is UTF-8 whatever the label says', () => {
    for (const charset of ['iso-8859-1', 'windows-1251', 'gbk', 'shift_jis', 'no-such-label', null]) {
      expect(decoded(utf8(FRENCH), { charset })).toEqual({
        text: FRENCH,
        encoding: 'utf-8',
        bom: false,
        certain: true,
        lossy: 0,
      })
    }
  })

  it('is what plain ASCII and an empty file are', () => {
    expect(decoded(utf8('plain'))).toMatchObject({ text: 'plain', encoding: 'utf-8', certain: true })
    expect(decoded(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8', bom: false, lossy: 0 })
  })

  it('may be cut off in the middle of a character', () => {
    expect(decoded(utf8('Gemälde, schön und groß').subarray(0, 23))).toMatchObject({ encoding: 'utf-8', lossy: 0 })
    expect(decoded(utf8('Gemälde, schön – Grüß').subarray(0, 24))).toMatchObject({ encoding: 'utf-8', lossy: 1 })
  })

  it('counts only the marks that had to be put in', () => {
    const bytes = new Uint8Array([...utf8(`${RUSSIAN} \uFFFD `), 0xff, ...utf8(RUSSIAN)])
    expect(decoded(bytes)).toMatchObject({ text: `${RUSSIAN} \uFFFD \uFFFD${RUSSIAN}`, encoding: 'utf-8', lossy: 1 })
  })
})

describe('a declared label', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-2', POLISH],
    ['windows-1253', GREEK],
    ['gb18030', CHINESE],
    ['big5', TAIWANESE],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', KOREAN],
    ['windows-1252', FRENCH],
  ])('reads %s and gives its bytes back', (encoding, text) => {
    const bytes = inEncoding(text, encoding)
    expect(decoded(bytes, { charset: encoding })).toEqual({ text, encoding, bom: false, certain: true, lossy: 0 })
    expect(encoded(text, encoding, false)).toEqual(bytes)
  })

  it('is found in the first 1,024 bytes of a page', () => {
    const page = (meta: string) => inEncoding(`<html><head>${meta}</head><p>Мост</p>`, 'windows-1251')
    for (const meta of [
      '<meta charset=windows-1251>',
      "<META CHARSET='Windows-1251'>",
      '<meta http-equiv="Content-Type" content="text/html; charset=cp1251">',
    ]) {
      expect(decoded(page(meta), { html: true })).toMatchObject({ encoding: 'windows-1251', certain: true })
    }
    expect(decoded(page('<!-- <meta charset=koi8-r> --><meta charset=windows-1251>'), { html: true }).encoding).toBe(
      'windows-1251',
    )
  })

  it('yields to what the bytes say when it is wrong', () => {
    expect(decoded(inEncoding(RUSSIAN, 'windows-1251'), { charset: 'iso-8859-1' }).text).toBe(RUSSIAN)
    expect(decoded(inEncoding(RUSSIAN, 'windows-1251'), { charset: 'utf-8' }).text).toBe(RUSSIAN)
    expect(decoded(inEncoding(CHINESE, 'gb18030'), { charset: 'windows-1252' }).text).toBe(CHINESE)
    expect(decoded(inEncoding(FRENCH, 'windows-1252'), { charset: 'utf-8' }).text).toBe(FRENCH)
    expect(decoded(inEncoding(FRENCH, 'windows-1252'), { charset: 'shift_jis' }).text).toBe(FRENCH)
  })
})

describe('no label at all', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['iso-8859-7', GREEK],
    ['gb18030', CHINESE],
    ['big5', TAIWANESE],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', KOREAN],
    ['windows-1252', FRENCH],
  ])('%s is recognised', (encoding, text) => {
    expect(decoded(inEncoding(text, encoding)).text).toBe(text)
  })

  it('two words of Russian are enough, but not certain', () => {
    for (const encoding of ['windows-1251', 'koi8-r']) {
      expect(decoded(inEncoding('Мэр сказала. ', encoding))).toMatchObject({ text: 'Мэр сказала. ', certain: false })
    }
  })

  it('a reading in which two alphabets mix is not taken', () => {
    const text = 'Zarząd portu ogłosił, że do końca roku pogłębią kanał żeglugowy; będą to duże nakłady.'
    expect(decoded(inEncoding(text, 'windows-1250')).text).toBe(text)
    expect(decoded(inEncoding(text, 'iso-8859-2')).text).toBe(text)
  })

  it('UTF-16 without a mark is recognised by its zeros', () => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const bytes = encoded(`${RUSSIAN} 12\n`, encoding, false) ?? new Uint8Array()
      expect(decoded(bytes)).toMatchObject({ text: `${RUSSIAN} 12\n`, encoding, bom: false })
    }
  })

  it('ISO-2022-JP is recognised by its escapes', () => {
    const bytes = new Uint8Array([0x1b, 0x24, 0x42, 0x3b, 0x54, 0x44, 0x39, 0x1b, 0x28, 0x42])
    expect(decoded(bytes)).toMatchObject({ text: '市長', encoding: 'iso-2022-jp' })
  })

  it('short text with smart quotes is Windows-1252, and not certain', () => {
    const bytes = new Uint8Array([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x64, 0x6f, 0x6e, 0x92, 0x74, 0x85])
    expect(decoded(bytes)).toMatchObject({ text: '“Hi” – don’t…', encoding: 'windows-1252', lossy: 0 })
  })
})

describe('Windows-1252', () => {
  it('is what browsers mean by latin1 and ascii too', () => {
    const bytes = new Uint8Array([0x80, 0x85, 0x93, 0x94, 0x9f, 0xe9])
    for (const charset of ['latin1', 'iso-8859-1', 'ascii', 'us-ascii', 'windows-1252', 'cp1252']) {
      expect(decoded(bytes, { charset })).toMatchObject({ text: '€…“”Ÿé', encoding: 'windows-1252' })
    }
  })

  it('reads every byte string and gives it back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(toWindows1252(fromWindows1252(bytes))).toEqual(bytes)
      }),
    )
  })
})

describe('encoded', () => {
  it('gives UTF-8 and UTF-16 back for every well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, bom) => {
        for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
          const bytes = encoded(text, encoding, bom)
          expect(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes ?? undefined)).toBe(
            (bom ? '\uFEFF' : '') + text,
          )
        }
      }),
    )
  })

  it('is null for what the encoding has not', () => {
    expect(encoded('Мост', 'windows-1252', false)).toBeNull()
    expect(encoded('市長', 'windows-1251', false)).toBeNull()
    expect(encoded('a\ud800', 'utf-8', false)).toBeNull()
    expect(encoded('a\ud800', 'utf-16le', false)).toBeNull()
    expect(encoded('a', 'no-such-encoding', false)).toBeNull()
  })
})

describe('binary', () => {
  it('tells pictures and archives from text in any encoding', () => {
    expect(binary(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBe(true)
    expect(binary(Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251))).toBe(true)
    expect(binary(utf8('a word\0and another'))).toBe(true)
    for (const [encoding, text] of [
      ['utf-16le', RUSSIAN],
      ['utf-16be', RUSSIAN],
      ['utf-8', CHINESE],
    ] as const) {
      expect(binary(encoded(text, encoding, true) ?? new Uint8Array())).toBe(false)
    }
    expect(binary(inEncoding(CHINESE, 'gb18030'))).toBe(false)
    expect(binary(utf8('\fpage\tone\r\n\v'))).toBe(false)
    expect(binary(new Uint8Array())).toBe(false)
  })
})

it('never throws on any bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.option(fc.constantFrom('utf-16', 'gbk', 'euc-kr', 'x')),
      (bytes, charset) => {
        const reading = decoded(bytes, { charset, html: true })
        expect(typeof reading.text).toBe('string')
        encoded(reading.text, reading.encoding, reading.bom)
        binary(bytes)
      },
    ),
  )
})
