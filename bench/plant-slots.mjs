// What the slots of a planted wording hold, by language.

const PLACES = ['Vik', 'Aveiro', 'Holm', 'Sorrel', 'Karlsund', 'Ostrow']
const MONTHS = {
  eng: 'January February March April May June July August September October November December',
  deu: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  spa: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fra: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  por: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ita: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
}
const DAYS = {
  eng: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  deu: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  spa: 'domingo lunes martes miércoles jueves viernes sábado',
  fra: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  por: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
  ita: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
}
/** Ten to 150, by tens. */
const TENS = {
  eng: 'ten,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,a hundred,a hundred and ten,a hundred and twenty,a hundred and thirty,a hundred and forty,a hundred and fifty',
  deu: 'zehn,zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig,hundert,hundertzehn,hundertzwanzig,hundertdreißig,hundertvierzig,hundertfünfzig',
  spa: 'diez,veinte,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa,cien,ciento diez,ciento veinte,ciento treinta,ciento cuarenta,ciento cincuenta',
  fra: 'dix,vingt,trente,quarante,cinquante,soixante,soixante-dix,quatre-vingts,quatre-vingt-dix,cent,cent dix,cent vingt,cent trente,cent quarante,cent cinquante',
  por: 'dez,vinte,trinta,quarenta,cinquenta,sessenta,setenta,oitenta,noventa,cem,cento e dez,cento e vinte,cento e trinta,cento e quarenta,cento e cinquenta',
  ita: 'dieci,venti,trenta,quaranta,cinquanta,sessanta,settanta,ottanta,novanta,cento,centodieci,centoventi,centotrenta,centoquaranta,centocinquanta',
}
const ORDINALS = {
  eng: 'tenth,twentieth,thirtieth,fortieth,fiftieth,sixtieth,seventieth,eightieth,ninetieth,hundredth,110th,120th,130th,140th,150th',
  fra: 'dixième,vingtième,trentième,quarantième,cinquantième,soixantième,soixante-dixième,quatre-vingtième,quatre-vingt-dixième,centième,110e,120e,130e,140e,150e',
  ita: 'decimo,ventesimo,trentesimo,quarantesimo,cinquantesimo,sessantesimo,settantesimo,ottantesimo,novantesimo,centesimo,110°,120°,130°,140°,150°',
}
export const AGENCIES = ['AFP', 'Reuters', 'dpa', 'EFE', 'Xinhua']

/** Values of the slots: the same for the fault and its twin. `names` are full names of the language. */
export function slots(language, names, article, rule, roll) {
  const at = roll(names.length)
  const [a, b] = [names[at], names[(at + 1 + roll(names.length - 1)) % names.length]]
  const [ga, fa] = a.split(' ')
  const [month, d] = [roll(12), 1 + roll(28)]
  const published = Number(article.published.slice(0, 4))
  const k = 20 + 10 * roll(11)
  const y = rule === 'anniversary-mismatch' ? published - k : 1951 + roll(70)
  const weekday = new Date(Date.UTC(y, month, d)).getUTCDay()
  const days = DAYS[language].split(' ')
  const n = 31 + roll(60)
  const agency = roll(AGENCIES.length)
  const off = roll(4)
  return {
    a,
    b,
    ga,
    fa,
    d,
    y,
    k,
    l: k + [-10, 10, 15, 25][off],
    ...inWords(language, k, k + [-10, 10, 20, 30][off]),
    n,
    m: n + 17 + roll(200),
    place: PLACES[roll(PLACES.length)],
    month: MONTHS[language].split(' ')[month],
    day: days[weekday],
    otherday: days[(weekday + 1 + roll(6)) % 7],
    agency: AGENCIES[agency],
    other: AGENCIES[(agency + 1 + roll(AGENCIES.length - 1)) % AGENCIES.length],
  }
}

/** Counts of years, k right and l wrong, in words and as ordinals. */
function inWords(language, k, l) {
  const word = (table, count) => table[language]?.split(',')[count / 10 - 1]
  return { kw: word(TENS, k), lw: word(TENS, l), ko: word(ORDINALS, k), lo: word(ORDINALS, l) }
}
