import { expect, test } from 'vitest'
import { engine } from '../src/clean.ts'
import { outcome } from '../src/outcome.ts'

// Sentences that a rule once flagged and that are right: none of them may be flagged again.

const made = engine()

/** What stands below each sentence, for the language to be known. */
const FILLER: Readonly<Record<string, string>> = {
  en: 'The keeper lives alone on the island with two ponies, and in summer a student counts the terns for the town.',
  de: 'Der Wärter lebt allein mit zwei Ponys auf der Insel, und im Sommer zählt eine Studentin die Vögel für die Stadt.',
  es: 'El guarda vive solo en la isla con dos caballos, y en verano una estudiante cuenta las aves para el pueblo.',
  fr: 'Le gardien vit seul sur l’île avec deux chevaux, et en été une étudiante compte les oiseaux pour la commune.',
  pt: 'O guarda vive sozinho na ilha com dois cavalos, e no verão uma estudante conta as aves para a cidade.',
  it: 'Il guardiano vive da solo sull’isola con due cavalli, e in estate una studentessa conta gli uccelli per la città.',
}

const RIGHT: readonly (readonly [rule: string, sentences: Readonly<Record<string, readonly string[]>>])[] = [
  [
    'anniversary-mismatch',
    {
      en: [
        'The chapel, still standing today, was built 50 years after the fire of 1653.',
        'The treaty is still known for having come 20 years after the war of 1914.',
        'Fifty years after the fire of 1653 a chapel was built, which reopens this week.',
        'The chapel, which reopens this year, was built 50 years after the fire of 1653.',
        'Today, 10 years after the church of 1905 burned down, the town has a hall.',
        'It is 10 years since the church built in 1905 burned down.',
        'It is now 10 years since the club founded in 1905 won a cup.',
        'It is 10 years since the church built in 1905, the oldest of the island, burned down.',
        'It is 10 years since the church of 1905, the oldest of the island, burned down.',
        'When the town marked 50 years since the flood of 1953, the queen came by boat.',
        'Her first book marked 10 years since the war of 1914 and sold well.',
        'Somebody stole the stone marking 50 years since the flood of 1953.',
        'When she came home, it was now 50 years since the flood of 1953.',
        'The museum was opened in 1905 and marks the 200th birthday of the painter Renn with a show.',
        'The museum was founded in 1905 and is now celebrating the 200th anniversary of the mill.',
        'The museum, founded in 1905, celebrates its 10th anniversary as a school of music.',
        'The museum, founded in 1905, celebrates its 20th anniversary in the new hall.',
        'In the mill of 1905, 10 years ago, lived a shepherd.',
        'The town marked the 10th anniversary of the sale of the mill of 1865.',
        'The law, passed in 1990 and marking its 10th anniversary in force, is old.',
        'The club, founded in 1905, celebrates 50 years of women’s football this week.',
        'The firm, founded in 1950, marks 25 years since its move to Tarn.',
        'The curator of the museum, which was founded in 1900, is 45 years old and lives nearby.',
        'The curator of the museum, founded in 1900, turns 45 this year.',
        'The curator of the museum turns 45 this year. It was founded in 1900.',
        'The bridge will be 100 this year; the mill, built in 1960, is younger.',
        'The first 10 years since the reform of 1990 were hard.',
        'It was one of the driest 5 years on record since 1953.',
        'In only 12 years since independence in 1960 the town had five mayors.',
        'He has 20 years in office since 1980.',
        'The village has 1200, 20 years ago it had 3000.',
        'The town marked the 50th anniversary of the 1865 church’s restoration.',
        'The town marked the 10th anniversary of the reopening of the mill of 1865.',
        'Readers marked the 25th anniversary of the publication of 1984.',
        'A concert for the composer’s 250th birthday fills the hall, which opened in 1905.',
        'The theatre, opened in 1905, marked the director’s 70th birthday.',
        'The theatre, opened in 1905, marked the director’s 20th anniversary.',
        'The mayor kept the 10th anniversary of the reopening of the mill. The mill was built in 1865.',
        'Keller, born in 1980, is 20 years old in the photograph on the wall.',
        'The actor, born in 1980, turned 40 this month in the series.',
      ],
      de: [
        'Das Haus, das heute noch steht, wurde 50 Jahre nach dem Brand von 1653 gebaut.',
        '10 Jahre ist es her, dass die Kirche aus dem Jahr 1905 abbrannte.',
        'Der Verein wurde 1960 gegründet, vor 10 Jahren kam eine Tanzgruppe hinzu.',
        'Der Turm wurde 1960 gebaut, heute vor 3 Jahren fiel er.',
        'Der Verein entstand nach der Flut von 1960, vor 10 Jahren kam eine Tanzgruppe hinzu.',
        'Das Museum wurde 1905 gegründet und feiert in diesem Monat den 200. Geburtstag des Malers Renn.',
        'Zum 20. Jahrestag des Films über die Flut von 1953 kam die Regisseurin nach Tarn.',
        'Zum 20. Jahrestag des Umbaus der Mühle von 1865 kam die Architektin nach Tarn.',
        'Der Verein, 1905 gegründet, feiert das 10-jährige Bestehen seiner Tanzgruppe.',
        'In der Mühle von 1905, vor 10 Jahren, lebte ein Hirte.',
        'Die Direktorin des 1900 gegründeten Museums ist 45 Jahre alt.',
        'Das Theater, das 1905 eröffnet wurde, feiert 20 Jahre Sommerfestspiele.',
        'Das Theater, gegründet im Jahr 1905, blickt auf 20 Jahre Sommerfestspiele zurück.',
        'Die ersten 10 Jahre seit der Wende von 1990 waren schwer.',
        'Vor 20 Jahren 1500 Menschen, heute nur noch die Hälfte.',
        'Im Dorf lebten 1200, vor 20 Jahren waren es noch mehr.',
      ],
      es: [
        'La capilla, que hoy es museo, se levantó 50 años después del incendio de 1653.',
        'Han pasado 10 años desde que la iglesia construida en 1905 se quemó.',
        'La sala, inaugurada en 1905, celebra los 80 años del poeta.',
        'El club, fundado en 1905, cumple 10 años sin ganar la liga.',
        'La directora del teatro, fundado en 1905, cumple este año 50 años.',
        'Hace 20 años, 1500 personas vivían en el pueblo.',
      ],
      fr: [
        'La chapelle, aujourd’hui musée, fut bâtie 50 ans après l’incendie de 1653.',
        'Cela fait 10 ans que l’église construite en 1905 est fermée.',
        'Voilà 10 ans que le club fondé en 1905 n’a pas gagné.',
        'Voilà 10 ans que Renn travaille sur 1905.',
        'Le musée a été fondé en 1905 et célèbre cette année le 200e anniversaire du peintre.',
        'La réalisatrice est venue pour le 10e anniversaire du film sur la marche de 1963.',
        'Le village fête le 10e anniversaire du rachat du moulin de 1865.',
        'Le club, fondé en 1905, fête ses 50 ans de partenariat avec la commune.',
        'Pour le 250e anniversaire du compositeur, l’orchestre fondé en 1905 joue dans la cour.',
        'Il y a 20 ans, 2000 personnes vivaient ici.',
      ],
      pt: [
        'Renn faz 10 anos de carreira em 2026.',
        'O teatro, inaugurado em 1905, celebra os 80 anos do poeta.',
        'O clube, fundado em 1905, completa 10 anos sem títulos.',
        'Há 20 anos, 1500 pessoas viviam aqui.',
      ],
      it: [
        'Il ponte, oggi chiuso, fu costruito 50 anni dopo la piena del 1653.',
        'Sono passati 10 anni da quando la chiesa costruita nel 1905 è bruciata.',
        'Sono passati 10 anni dalla riforma della legge del 1990.',
        '20 anni fa, 1200 persone vivevano nel paese.',
      ],
    },
  ],
  [
    'missing-source',
    {
      en: [
        '“The Girl Who Fell to Earth,” told in three parts, opens on Friday.',
        '“The Girl Who Fell to Earth,” told by its oldest keeper, is read at night.',
        '“We shall not open it before every bolt is safe,” told reporters the mayor, Anna Keller.',
      ],
      de: [
        'Laut wird es am Wochenende in der Halle.',
        'Laut war es am Montag in der Halle.',
        'Laut sind vor allem die Motorräder.',
      ],
      pt: ['A equipa terminou o campeonato em segundo.'],
      it: ['Il ciclista è arrivato secondo.', 'Il secondo, invece, si fermò.'],
    },
  ],
  [
    'split-joint-statement',
    {
      en: [
        'The parties jointly rejected the appeal by Anna Keller.',
        'The judges jointly dismissed the petition from Senator John Smith.',
        'In a Joint Committee statement, Senator John Smith said the bridge was safe.',
        'In a Joint Chiefs statement, General John Smith said the bridge was safe.',
      ],
      es: ['Por sentido común la carta de Pedro Sánchez quedó sin respuesta.'],
      fr: [
        'Dans sa commune une lettre de Jean Dupont a été lue.',
        'D’un commun accord une lettre de Jean Dupont a été lue.',
      ],
      pt: ['Já é comum uma carta de João Silva chegar tarde.'],
      it: [
        'È arrivata in Comune una lettera di Marco Rossi.',
        'Il sindaco ha letto in Comune il messaggio di Sergio Mattarella.',
      ],
    },
  ],
  [
    'weekday-mismatch',
    {
      en: [
        'It opens June 3, 2025, Monday and Wednesday it is closed.',
        'It opens June 3, 2025, Monday, Wednesday and Friday it is closed.',
        'The court upheld on Tuesday the 1 July 2016 decision.',
        'The court said on Tuesday, the 1 July 2016 decision was right.',
      ],
      de: [
        'Er schließt am 3. Juni 2025, Montag und Mittwoch ist er offen.',
        'Der Richter legte am Montag den 12. Juni 2026 als Termin fest.',
      ],
      es: ['El juez fijó este lunes el 12 de junio de 2026 como fecha del juicio.'],
      fr: [
        'Il ferme le 3 juin 2025, lundi et mercredi il ouvre.',
        'Le juge a fixé ce lundi le 12 juin 2026 comme date du procès.',
      ],
      it: ['Il giudice ha fissato lunedì il 17 giugno 2026 come data del processo.'],
    },
  ],
  [
    'office-mismatch',
    {
      en: [
        'In 1998 Swedish Foreign Minister Karin Lund signed the treaty. Swedish Foreign Minister Anders Holm signs its end today.',
        'In 1998 Swedish Prime Minister Karin Lund signed the treaty. Swedish Prime Minister Anders Holm signs its end today.',
        'In 1998 Finance Minister Karin Lund signed the treaty. Transport Minister Karin Lund signs its end today.',
      ],
    },
  ],
  [
    'missing-source',
    {
      en: ['The bridge of Tarn is safe, in the opinion of, among others, the mayor.'],
      es: ['El puente de Tarn es feo o bello según, claro está, quien lo mire.'],
      fr: [
        'Le pont de Tarn est, à en croire, selon lui, la presse, le plus beau de la côte.',
        'On y va ou pas, c’est selon.',
      ],
      it: ['Il ponte di Tarn è sicuro e, secondo, tra gli altri, il sindaco, anche bello.'],
    },
  ],
  [
    'truncated-text',
    {
      en: ['The engineers measured the two bridges of the island in the storm and compared them. pa/jm'],
      de: [
        'Die Schäden an der Brücke und am Ufer sind nach dem Sturm gering. dpa lno',
        'Die Schäden an der Brücke und am Ufer sind nach dem Sturm gering. mz/jk',
      ],
      es: ['El accidente en el puente de la isla dejó anoche un herido. con agencias'],
      fr: ['L’accident sur le pont de l’île a fait hier soir un blessé. avec afp'],
    },
  ],
  [
    'repeated-passage',
    {
      en: [
        'Money goes to the Harbour Works Committee, the Island Ferry Council, the Northern Lighthouse Board, the Tarn Pony Society, the Winter Orchard Fund and the Old Bridge Trust. Letters came from the Harbour Works Committee, the Island Ferry Council, the Northern Lighthouse Board, the Tarn Pony Society, the Winter Orchard Fund and the Old Bridge Trust on Monday.',
      ],
    },
  ],
  [
    'given-name-after-office',
    {
      en: [
        'Captain Solo opened the fair. Captain Han Solo had come by train.',
        'Captain Luna opened the fair. Captain Bo Luna had come by train.',
        'President Kai opened the fair. President Ma Kai had come by train.',
        'Captain Kane opened the fair. Captain Dong Kane had come from China by train.',
        'Captain Mia opened the fair. Captain Lin Mia had come from China by train.',
        'Captain Reno opened the fair. Captain Luo Reno had come from China by train.',
        'Captain Luna opened the fair. Captain Bo Luna had come from China by train.',
      ],
    },
  ],
  [
    'split-joint-statement',
    {
      en: [
        'The ban was condemned in a joint statement read in Holm on Friday by Anna Holm.',
        'The mayors of Holm and Tarn wrote to the king. Anna Holm said in the joint letter that the bridge was old.',
        'The two clubs wrote to the king. Anna Holm said in the joint letter that the bridge was old.',
      ],
      de: ['In einem gemeinsamen Brief forderten Anna Holm vom Ruderklub und andere mehr Licht.'],
      es: [
        'El plan figura en un documento conjunto presentado el lunes por Ana Rubio en el Congreso.',
        'El plan figura en un manifiesto conjunto leído ayer en la plaza por Ana Rubio.',
      ],
      fr: ['Le projet figure dans un texte commun lu lundi à Lyon par Anne Dubois devant la mairie.'],
    },
  ],
  [
    'office-mismatch',
    {
      en: [
        'In 1998 Swedish Foreign Minister Karin Lund signed the treaty. Swedish Foreign Minister Anders Holm signs its end today.',
      ],
    },
  ],
  [
    'missing-source',
    {
      en: ['The bridge is old in the opinion of, among others, the mayor.'],
      fr: [
        'Le pont est, à en croire, selon lui, la presse, trop vieux.',
        'On y va ou on n’y va pas, c’est selon.',
        'Le pont est trop vieux, c’est selon, et le bac aussi.',
      ],
      es: ['El puente es bonito o feo, según, claro está, quien lo mire.'],
    },
  ],
]

const CASES = RIGHT.flatMap(([rule, byLanguage]) =>
  Object.entries(byLanguage).flatMap(([lang, sentences]) => sentences.map(sentence => [rule, lang, sentence] as const)),
)

test.each(CASES)('%s says nothing (%s): %s', (rule, lang, sentence) => {
  const text = rule === 'truncated-text' ? `${FILLER[lang]}\n\n${sentence}` : `${sentence}\n\n${FILLER[lang]}`
  const { line } = outcome({ id: 'a', text, lang, published: '2026-06-10' }, 1, made)
  if (!('body' in line)) throw new Error('the sentence could not be cleaned')
  expect(line.body).toContain(FILLER[lang])
  expect(line.findings.filter(finding => finding.rule === rule).map(({ message }) => message)).toEqual([])
})
