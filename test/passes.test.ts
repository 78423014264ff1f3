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
        'Die Direktorin des 1900 gegründeten Museums ist 45 Jahre alt.',
        'Das Theater, das 1905 eröffnet wurde, feiert 20 Jahre Sommerfestspiele.',
        'Das Theater, gegründet im Jahr 1905, blickt auf 20 Jahre Sommerfestspiele zurück.',
        'Die ersten 10 Jahre seit der Wende von 1990 waren schwer.',
        'Vor 20 Jahren 1500 Menschen, heute nur noch die Hälfte.',
        'Im Dorf lebten 1200, vor 20 Jahren waren es noch mehr.',
      ],
      es: [
        'La sala, inaugurada en 1905, celebra los 80 años del poeta.',
        'El club, fundado en 1905, cumple 10 años sin ganar la liga.',
        'La directora del teatro, fundado en 1905, cumple este año 50 años.',
        'Hace 20 años, 1500 personas vivían en el pueblo.',
      ],
      fr: [
        'Le club, fondé en 1905, fête ses 50 ans de partenariat avec la commune.',
        'Pour le 250e anniversaire du compositeur, l’orchestre fondé en 1905 joue dans la cour.',
        'Il y a 20 ans, 2000 personnes vivaient ici.',
      ],
      pt: [
        'O teatro, inaugurado em 1905, celebra os 80 anos do poeta.',
        'O clube, fundado em 1905, completa 10 anos sem títulos.',
        'Há 20 anos, 1500 pessoas viviam aqui.',
      ],
      it: ['Sono passati 10 anni dalla riforma della legge del 1990.', '20 anni fa, 1200 persone vivevano nel paese.'],
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
        'The court upheld on Tuesday the 1 July 2016 decision.',
        'The court said on Tuesday, the 1 July 2016 decision was right.',
      ],
      de: ['Der Richter legte am Montag den 12. Juni 2026 als Termin fest.'],
      es: ['El juez fijó este lunes el 12 de junio de 2026 como fecha del juicio.'],
      fr: ['Le juge a fixé ce lundi le 12 juin 2026 comme date du procès.'],
      it: ['Il giudice ha fissato lunedì il 17 giugno 2026 come data del processo.'],
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
