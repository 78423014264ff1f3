import { expect, test } from 'vitest'
import { isBrokenWord } from '../../src/language/broken-words.ts'

const WORDS: Readonly<Record<string, string>> = {
  eng: 'lengths strengths eighths months depths widths twelfth sixths rhythm scratch stretch bridge through though enough school hospital council minister president railway weather harbour island teacher station market garden museum church village house city law tax sea sky dry day way by my so no go up us',
  deu: 'Jahr wort stark ernst herbst kunst angst arzt recht nacht haus wetter brücke insel schule kirche stadt dorf markt garten bahnhof hafen lehrer minister krankenhaus gesetz steuer zug weg tag ab um so zu nun mehr gesagt wurde werden können müssen',
  fra: 'temps corps vingt doigt août fils pays voix paix mer ciel route pont île école église ville village maison jardin marché gare port maître ministre hôpital loi impôt train chemin jour nuit hier ici là où trop beaucoup toujours film sport',
  spa: 'golf chef álbum virus tenis déficit club robot chalet ballet confort récord mujer ciudad papel país mes luz paz reloj puente isla escuela iglesia pueblo casa jardín mercado estación puerto maestro ministro hospital ley tren camino día noche ayer aquí allí más también',
  por: 'ar aí nu lã rã vã tênis virus álbum club robot chefe ponte ilha escola igreja cidade aldeia casa jardim mercado estação porto mestre ministro hospital lei comboio caminho dia noite ontem aqui ali mais também mulher papel país mês luz paz',
  ita: 'virus tennis bonus deficit summit gas golf album sa lì ex sport film bar tram autobus campus ponte isola scuola chiesa città paese casa giardino mercato stazione porto maestro ministro ospedale legge treno strada giorno notte ieri qui là più anche per con non nel del',
}

test.each(Object.entries(WORDS))('no ordinary word is broken: %s', (code, words) => {
  expect(words.split(' ').filter(word => isBrokenWord(code, word))).toEqual([])
})

test.each([
  ['eng', 'str'],
  ['eng', 'thr'],
  ['deu', 'schw'],
  ['fra', 'gouv'],
  ['spa', 'establ'],
  ['por', 'estr'],
  ['ita', 'govern'],
] as const)('a word cut in its middle is told: %s %s', (code, word) => {
  expect(isBrokenWord(code, word)).toBe(true)
})
