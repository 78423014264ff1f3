/** Words of one language that numbers are written with. */
export interface NumberList {
  /** From two on, in order, as far as each is a word of its own. */
  readonly ones: string
  /** 20, 30 … 90; `-` where the language makes the number of others. */
  readonly tens: string
  /** One, where it only ends a longer number: alone it is an article. */
  readonly one: string
  readonly hundred: string
  /** 200, 300 … 900 in one word. */
  readonly hundreds?: string
  /** Between the parts of a number. */
  readonly and: string
  readonly thousand: string
  readonly million: string
  readonly billion?: string
  /** Other words with their value: `veintidós 22`. */
  readonly others?: string
  /** Ordinals of anniversaries with their value. */
  readonly ordinals: string
  /** An anniversary that says its count itself: `centenary 100`. */
  readonly jubilees: string
}

/** By ISO 639-3. German and Italian write a number in one word; those are made of these parts. */
export const NUMBER_LISTS: Readonly<Record<string, NumberList>> = {
  eng: {
    ones: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    one: 'one',
    hundred: 'hundred',
    and: 'and',
    thousand: 'thousand',
    million: 'million mln',
    billion: 'billion bn',
    ordinals:
      'fifth 5 tenth 10 fifteenth 15 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 hundredth 100',
    jubilees:
      'centenary 100 centennial 100 bicentenary 200 bicentennial 200 tercentenary 300 tricentennial 300 sesquicentennial 150 sesquicentenary 150',
  },
  deu: {
    ones: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    one: 'ein',
    hundred: 'hundert',
    and: 'und',
    thousand: 'tausend',
    million: 'million millionen mio',
    billion: 'milliarde milliarden mrd',
    others: 'einhundert 100 eintausend 1000 dreissig 30',
    ordinals: '',
    jubilees: 'hundertjahrfeier 100 zweihundertjahrfeier 200 fünfzigjahrfeier 50 tausendjahrfeier 1000',
  },
  spa: {
    ones: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    one: 'uno un una',
    hundred: 'cien ciento',
    hundreds: 'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    and: 'y',
    thousand: 'mil',
    million: 'millón millones',
    others:
      'veintiuno 21 veintiún 21 veintiuna 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 doscientas 200 trescientas 300 cuatrocientas 400 quinientas 500 seiscientas 600 setecientas 700 ochocientas 800 novecientas 900',
    ordinals:
      'quinto 5 décimo 10 vigésimo 20 trigésimo 30 cuadragésimo 40 quincuagésimo 50 sexagésimo 60 septuagésimo 70 octogésimo 80 nonagésimo 90 centésimo 100',
    jubilees: 'centenario 100 bicentenario 200 tricentenario 300 cincuentenario 50 sesquicentenario 150',
  },
  fra: {
    ones: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    tens: 'vingt trente quarante cinquante soixante',
    one: 'un une',
    hundred: 'cent cents',
    and: 'et',
    thousand: 'mille',
    million: 'million millions',
    billion: 'milliard milliards',
    others: 'vingts 20 septante 70 huitante 80 octante 80 nonante 90',
    ordinals:
      'cinquième 5 dixième 10 quinzième 15 vingtième 20 trentième 30 quarantième 40 cinquantième 50 soixantième 60 centième 100',
    jubilees: 'centenaire 100 bicentenaire 200 tricentenaire 300 cinquantenaire 50',
  },
  por: {
    ones: 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    one: 'um uma',
    hundred: 'cem cento',
    hundreds: 'duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    and: 'e',
    thousand: 'mil',
    million: 'milhão milhões',
    billion: 'bilhão bilhões',
    others:
      'duas 2 quatorze 14 dezesseis 16 dezessete 17 dezenove 19 duzentas 200 trezentas 300 quatrocentas 400 quinhentas 500 seiscentas 600 setecentas 700 oitocentas 800 novecentas 900',
    ordinals:
      'quinto 5 décimo 10 vigésimo 20 trigésimo 30 quadragésimo 40 quinquagésimo 50 sexagésimo 60 septuagésimo 70 octogésimo 80 nonagésimo 90 centésimo 100',
    jubilees: 'centenário 100 bicentenário 200 tricentenário 300 cinquentenário 50 sesquicentenário 150',
  },
  ita: {
    ones: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    one: 'uno',
    hundred: 'cento',
    and: 'e',
    thousand: 'mille mila',
    million: 'milione milioni',
    billion: 'miliardo miliardi',
    others: 'vent 20 trent 30 quarant 40 cinquant 50 sessant 60 settant 70 ottant 80 novant 90 cent 100',
    ordinals: 'quinto 5 decimo 10 quindicesimo 15',
    jubilees: 'centenario 100 bicentenario 200 tricentenario 300 cinquantenario 50 centocinquantenario 150',
  },
}
