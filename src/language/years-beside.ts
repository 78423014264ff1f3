// A count of years and the year it counts from, side by side, in sentences whose number words stand as figures.
import { age } from './age-words.ts'
import { type Asked, asked, DONE_TO, LEADS_ON, NOW, PARTICIPLES } from './anniversary-patterns.ts'

const YEAR_GROUP = '(1\\d{3}|20\\d\\d)(?![\\d/%-]|[.,]\\d)'
const COUNT_GROUP = '(?<![\\d.,])(\\d{1,3})'
const WORD = "[\\p{L}’'-]+ "
/** The year may be of the thing: `the church built in 1905 burned down`, but not `it was built in 1905`. */
const OF_THING = `(?:${DONE_TO}|${LEADS_ON}|(?<!(?:was|were|been|fue|foi|fut|fu|été) )(?:${PARTICIPLES})|that|which|who|que|qui|che)(?!\\p{L})`
/** Words of the event between the count and its year. */
const EVENT = `(?:${WORD})??(?:(?!${OF_THING})${WORD}){0,3}?(?:(?:im Jahre?|aus dem Jahre?) |${WORD})??`
/** The year ends the sentence or its clause: behind `the church of 1905` a verb or an apposition may follow. */
const ENDS = '(?=[.;:!?]|, (?:and|but|und|aber|y|pero|et|mais|e|mas|ma) |$)'
/** The year ends the apposition: `in 1960, vor 65 Jahren.`, not `in 1960, vor 10 Jahren kam` something else. */
const CLOSES = '(?=\\s?[.,;:!?)–—]|$)'
/** `vor genau 50 Jahren`, `hace ahora 50 años` */
const EXACTLY =
  "(?:(?:genau|exakt|nun|also|jetzt|heute|fast|just|exactly|precisely|some|about|almost|nearly|now|exactamente|ahora|hoy|justo|ya|justamente|unos|este|año|ano|exactement|tout|juste|précisément|maintenant|déjà|exatamente|precisamente|agora|hoje|já|quase|esattamente|giusto|proprio|ormai|oggi|quest[’']anno) )*"
/** `, ocurrido hace 50 años` */
const HAPPENED =
  '(?:(?:which )?happened |ocurrid[oa]s? |survenue?s? |ocorrid[oa]s? |avvenut[oaie] |del que |de la que |d[ao] qual )?'

/**
 * `It is 50 years this year since the flood of 1953`, `Ricorrono 50 anni dalla piena del 1953`: the count in group 1, the year it began in group 2.
 * A verb says that the years are over today: `the first 10 years since the reform of 1990` do not.
 */
const SINCE: readonly Asked[] = [
  asked(age.YEARS | age.SINCE)(
    `(?:(?<!\\p{L})(?:it is|it[’']s|it has been)|(?<=^[^\\p{L}\\d]*)now) ${EXACTLY}${COUNT_GROUP} years(?: this \\p{L}+)? since ${EVENT}${YEAR_GROUP}${ENDS}`,
  ),
  asked(age.JAHRE)(
    `${COUNT_GROUP} Jahre (?:ist es (?:\\p{L}+ ){0,3}her, (?:dass|seit)|sind (?:\\p{L}+ ){0,3}vergangen, seit|her, (?:dass|seit)) (?!(?:\\p{L}+ )+aus )${EVENT}${YEAR_GROUP}(?:${ENDS}|(?= (?:gegründet|eröffnet|erbaut|gebaut|unterzeichnet) wurden?[.;:!?]))`,
  ),
  asked(age.ANOS)(
    `(?:se cumplen|cúmplense|se han cumplido|completam-se|cumprem-se) ${EXACTLY}${COUNT_GROUP} (?:años|anos) (?:del?|d[aeo]s?) ${EVENT}${YEAR_GROUP}(?:${ENDS}|(?= e[nm] ))`,
  ),
  // `Faz 10 anos de carreira` are years of something.
  asked(age.ANOS)(
    `(?:se cumplen|se han cumplido|completam-se|cumprem-se|han pasado|han transcurrido|passam|passaram|fazem|faz) ${EXACTLY}${COUNT_GROUP} (?:años|anos) (?:desde(?: que)?|sobre) ${EVENT}${YEAR_GROUP}${ENDS}`,
  ),
  // What goes on has no year of its own: `Voilà 10 ans que Renn travaille sur 1905`. Something was done in one.
  asked(age.ANS)(
    `(?:cela fait|ça fait|il y a|voil[àa]|voici) ${EXACTLY}${COUNT_GROUP} ans qu(?:e |[’'])(?:${WORD}){1,3}?(?:a été|fut|est) (?:${PARTICIPLES}) en ${YEAR_GROUP}${ENDS}`,
  ),
  asked(age.ANS)(`${COUNT_GROUP} ans se sont écoulés depuis ${EVENT}${YEAR_GROUP}${ENDS}`),
  asked(age.ANNI)(
    `(?:ricorrono|sono passati|sono trascorsi) ${EXACTLY}(?:i )?${COUNT_GROUP} anni (?:dall[’']|(?:da|dal|dalla|dallo|dalle|dai|da quando) )${EVENT}${YEAR_GROUP}${ENDS}`,
  ),
]

/** `to mark 50 years since the flood of 1953`: a stone marks the years of another day, so only where the sentence is about today. */
const MARKED: readonly Asked[] = [
  asked(age.YEARS | age.SINCE)(
    `(?<!\\p{L})(?:marks?|marking) ${EXACTLY}${COUNT_GROUP} years since ${EVENT}${YEAR_GROUP}${ENDS}`,
  ),
]

/** The days of the article. No `still` or `now`: `the chapel, still standing, was built 50 years after the fire of 1653`. */
const THESE_DAYS =
  "(?:this (?:year|month|week|weekend|spring|summer|autumn|fall|winter|morning)|(?:in|seit) diese[mr] (?:Jahr|Monat|Woche|Tagen)|heuer|est[ea] (?:año|ano|mes|mês|semana|verano|verão|fin de semana)|cette (?:année|semaine)|ce mois-ci|ce week-end|quest[’'](?:anno|estate)|questa settimana|questo mese)(?![\\p{L}’'])"
/** Says that a sentence is about the days of the article. */
export const PRESENT = new RegExp(`(?<!\\p{L})${THESE_DAYS}`, 'iu')

const TODAY = `(?:today|now|heute|hoy|hoje|oggi|aujourd[’']hui|ahora|agora|${NOW})`
/** A sentence with one of these may be a story of then. */
const NO_STORY =
  '(?!.*(?<!\\p{L})(?:was|were|had|wurden?|war|waren|hatten?|fue|fueron|fut|furent|était|été|foi|foram|fu|furono|era|eran|stat[oaie])(?!\\p{L}))'
/** Ends a verb of then, in a sentence whose verb does not show it otherwise. */
const THEN = '\\p{L}+(?:ed|te|ten|ó|aron|ieron|ait|èrent|ò|arono|irono|ou|aram|iram)'
/** `50 years after the flood of 1953, the town this week opens`: the main clause begins with these days. */
const GOES_ON = `(?=,? (?:(?!(?:${THEN}|that|which|who|que|qui|che)(?!\\p{L}))${WORD}){0,6}?${THESE_DAYS})`

/** `50 years after the flood of 1953` at the head of a sentence about today. */
const AFTER: readonly Asked[] = (
  [
    [age.YEARS, 'years (?:after|on from)'],
    [age.JAHRE, 'Jahre nach'],
    [age.ANOS, '(?:años después|anos depois) d[aeo]l?s?'],
    [age.ANS, "ans après(?: l(?=[’']))?"],
    [age.ANNI, "anni (?:dopo|dal|dalla|dallo|dall(?=[’']))"],
  ] as const
).flatMap(([needs, words]) => {
  const event = `${COUNT_GROUP} ${words}[ ’']${EVENT}${YEAR_GROUP}`
  return [
    asked(needs)(`(?<=^[^\\p{L}\\d]*${TODAY},? (?:a |à )?)${event}(?=,)${NO_STORY}`),
    asked(needs)(`(?<=^[^\\p{L}\\d]*(?:a |à )?)${event}${GOES_ON}${NO_STORY}`),
  ]
})

/** `55 years ago, in 1960`: the count and the year of one event, side by side, in groups 1 and 2. Without a preposition, a comma behind or brackets four digits may count people. */
const AGO: readonly Asked[] = [
  asked(age.YEARS | age.AGO)(
    /(?<![\d.,])(\d{1,3}) years ago,? (?:(?:back )?in |on (?:[A-Z][a-z]+ \d{1,2}, |\d{1,2} [A-Z][a-z]+ ))(1\d{3}|20\d\d)(?!\d)/g,
  ),
  asked(age.BEHIND_AGO)(
    `(?:vor|hace|il y a|voil[àa]|voici|há|faz) ${EXACTLY}(\\d{1,3}) (?:jahren|años|ans|anos)(?:,? (?:\\((?=\\d{4}\\))|\\(?(?:im jahre?|en|em) |\\(?(?:am|el|le|em|a) \\d{1,2}\\.?(?: de)? \\p{L}+(?: de)? )|, (?=\\d{4},))(1\\d{3}|20\\d\\d)(?!\\d)`,
  ),
  asked(age.ANNI)(
    /(?<![\d.,])(\d{1,3}) anni fa,? (?:\((?=\d{4}\))|\(?nel |\(?il \d{1,2} \p{L}+ )(1\d{3}|20\d\d)(?!\d)/giu,
  ),
  asked(age.ANOS)(/(?<![\d.,])(\d{1,3}) anos atrás,? (?:\((?=\d{4}\))|\(?em )(1\d{3}|20\d\d)(?!\d)/giu),
]

/** What follows happened in the thing, not in its year: `In the mill of 1905, 10 years ago, lived a shepherd`. */
const NO_PLACE = `(?<!^[^\\p{L}\\d]*(?:in|im|en|em|no|na|nel|nella|nell[’']\\p{L}+|dans|at|à|au|am) (?!(?:the |el |o |l[’'])?(?:jahre?|year|año|ano|année|anno) )(?:${WORD}){1,6})`

/** The same the other way round, the year in group 1 and the count in group 2. */
const AGO_BEHIND: readonly Asked[] = [
  asked(age.YEARS | age.AGO)(
    `(?<=\\b(?:in|of) )${NO_PLACE}(1\\d{3}|20\\d\\d)(?: \\(|, | – )${HAPPENED}${EXACTLY}(\\d{1,3}) years ago(?:${CLOSES}|(?= (?:this|today)(?!\\p{L})))`,
  ),
  asked(age.BEHIND_AGO)(
    `(?<=\\b(?:im jahre?|von|en|em|de) )${NO_PLACE}(1\\d{3}|20\\d\\d)(?: \\(|, | – )${HAPPENED}(?:also )?(?:vor|hace|il y a|voil[àa]|voici|há|faz|se cumplen) ${EXACTLY}(\\d{1,3}) (?:jahren|años|ans|anos)${CLOSES}`,
  ),
  asked(age.JAHRE)(
    `(?<=\\p{L} )(1\\d{3}|20\\d\\d)(?: \\p{Ll}+){1,2}, ${EXACTLY}vor ${EXACTLY}(\\d{1,3}) Jahren(?=[.!?;)]|$)`,
  ),
  asked(age.ANNI)(
    `(?<=\\b(?:nel|del) )${NO_PLACE}(1\\d{3}|20\\d\\d)(?: \\(|, | – )${HAPPENED}${EXACTLY}(\\d{1,3}) anni fa${CLOSES}`,
  ),
]

/** Count and year side by side, with the groups they stand in; some only in a sentence about today. */
export const SIDE_BY_SIDE: readonly (Asked & {
  readonly count: number
  readonly year: number
  readonly present: boolean
})[] = [
  ...[...AGO, ...SINCE, ...AFTER].map(asked => ({ ...asked, count: 1, year: 2, present: false })),
  ...AGO_BEHIND.map(asked => ({ ...asked, count: 2, year: 1, present: false })),
  ...MARKED.map(asked => ({ ...asked, count: 1, year: 2, present: true })),
]
