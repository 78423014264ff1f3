import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { accentless, phraseList, turkish } from '../../src/language/phrase-lists.ts'
import { stages } from '../../src/stages.ts'

test('a list is cut at its commas, and lines in it do not count', () => {
  expect(phraseList('\n    ^most read$, read <3> more,\n    ^# min read$\n  ')).toEqual([
    '^most read$',
    'read <3> more',
    '^# min read$',
  ])
})

test('phrases with accents are also looked for without', () => {
  expect(accentless('^à la une$, ^partager$, ^σχετικά νέα της ημέρας$')).toEqual([
    '^à la une$',
    '^a la une$',
    '^partager$',
    '^σχετικά νέα της ημέρας$',
    '^σχετικα νεα τησ ημερασ$',
  ])
})

describe('dotted and dotless i', () => {
  const prose = 'Kuzey Koyu vapuru on bir hafta tersanede kaldıktan sonra pazartesi yeniden sefere çıktı.'
  test('heads of words and capitals', () => {
    expect(turkish('^ilgili kısım$, ^kaydet$')).toEqual([
      '^ilgili kısım$',
      '^İlgili kısım$',
      '^İlgİlİ kisim$',
      '^kaydet$',
    ])
  })
  test.each(['ilgili haberler', 'İlgili Haberler', 'İLGİLİ HABERLER', 'BUNLAR DA İLGİNİZİ ÇEKEBİLİR'])('%s', label => {
    expect(clean(`${prose}\n\n${label}`).body).toBe(prose)
  })
})

test.each(['PUBLICITÉ', 'PUBLICITE', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', 'Διαβάστε επίσης', '相关阅读', '관련기사', 'اقرأ أيضا'])(
  '%s leaves whatever its case and accents',
  label => {
    const prose = 'The ferry sails again after ten days in dock, and its captain says every bolt was looked at.'
    expect(clean(`${prose}\n\n${label}`).body).toBe(prose)
  },
)

test('no rule declares a phrase twice in one language, and none is empty', () => {
  for (const rule of stages.flatMap(stage => stage.rules))
    for (const [language, phrases] of Object.entries(rule.phrases ?? {})) {
      expect(new Set(phrases).size, `${rule.id} ${language}`).toBe(phrases.length)
      for (const phrase of phrases) expect(phrase, `${rule.id} ${language}`).toMatch(/[\p{L}\p{N}]/u)
    }
})
