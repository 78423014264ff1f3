// How languages say how old something is and when it began, in sentences whose number words stand as figures (`50th` for fiftieth).
// Asked of every sentence with a year and a number, thirty patterns took a fifth of all that an article full of figures takes: each names words without which it cannot match.
import { age } from './age-words.ts'

/** A pattern, and the bits of `age` that a sentence must have for it. */
export interface Asked {
  readonly needs: number
  readonly pattern: RegExp
}

export const asked =
  (needs: number) =>
  (pattern: RegExp | string): Asked => ({
    needs,
    pattern: typeof pattern === 'string' ? new RegExp(pattern, 'giu') : pattern,
  })

/** `50th anniversary`, `50e anniversaire`, `100 Jahrestag`: how long the thing has existed, in group 1. */
export const ANNIVERSARIES: readonly Asked[] = [
  /(?<![\d.,])(\d{1,3})(?:st|nd|rd|th|\.º|º|ª|°|er|e|ème|\.)?[ -](?:[a-z]{3,12} )?(?:anniversary|jubilee|birthday|aniversario|aniversário|anniversaire|anniversario|Jahrestage?s?|Jubiläums?|Geburtstag|compleanno|cumpleaños)(?!\p{L})/giu,
  /(?<![\d.,])(\d{1,3})(?:th)?[ -]?(?:jährige[nsr]? )?(?:\p{L}{0,12}jubiläum|Bestehen|Gründungstag)(?!\p{L})/giu,
  // `In diesem Jahr jährt sich die Flut von 1953 zum 50. Mal`
  /(?<=\bjährt[e]? [^.!?]{0,80}zum )(\d{1,3})(?:\.|th)? Mal(?!\p{L})/giu,
  /(?<=\bzum )(\d{1,3})(?:\.|th)? Mal(?= jährt)/giu,
].map(asked(age.ANNIVERSARY))

/** `this year`, in the languages of the lists below. */
export const NOW =
  "(?:this (?:year|month|week|spring|summer|autumn|fall|winter)|(?:in )?diese[mns] (?:Jahr|Monat|Sommer|Herbst|Frühjahr|Winter)|heuer|este (?:año|ano|mes|mês|verano|verão|otoño|outono)|cette année|quest[’']anno|ce mois-ci)"

/** Behind the years of something else that is kept: `50 years of football`, `10 años sin título`, `ses 50 ans de partenariat`. */
const NO_COMPLEMENT =
  "(?! (?:(?:of|since|in|as|at|for|from|without|on the|d[aeou]|des|dos|das|del|dell[aeo]|desde|depuis|dal|dall[aeo]|en|em|sin|sem|sans|senza|como|comme|come|a|à|al|au|ao|el|la|los|las|o|os|il|le|les|entre|juntos|ensemble) |d[’']|dell[’']|dall[’']|(?:con|com|avec|with) (?!une? |um |uma |un[ao] |an? ))|[’'])"

/**
 * `turns 70 this year`, `cumple este año 70 años`: of a person too, so only a beginning as sure as
 * `founded in 1950,` counts, and only where the same thing is its subject.
 */
export const AGES: readonly Asked[] = [
  asked(age.THIS)(`\\b(?:turns|turned|turning|will be|will turn|is|are) (\\d{2,3})(?: years old)? ${NOW}`),
  asked(age.YEARS | age.OLD)(`\\bit is (?:now )?(\\d{2,3}) years old(?!\\p{L})`),
  asked(age.YEARS | age.CELEBRATES)(
    `\\b(?:celebrat(?:es|ing|e|ed)|mark(?:s|ing|ed)?) (?:its |their )?(\\d{2,3}) years(?! ago| later| after)${NO_COMPLEMENT}`,
  ),
  asked(age.WIRD)(`\\bwird ${NOW} (\\d{2,3})(?: Jahre alt)?(?!\\p{L}| Jahre (?:nach|vor))`),
  asked(age.JAHRE)(`\\b(?:wird|werden|es ist|ist es) (\\d{2,3}) Jahre alt(?!\\p{L})`),
  asked(age.JAHRE)(`\\b(?:besteht|bestehen) (?:${NOW} |nun |jetzt |schon |seit |genau )*(\\d{2,3}) Jahren?(?!\\p{L})`),
  asked(age.JAHRE)(`(?<![\\d.,])(\\d{2,3}) Jahre alt wird(?!\\p{L})`),
  asked(age.JAHRE)(`\\bblick(?:t|en) (?:${NOW} )?auf (\\d{2,3}) Jahre(?= zurück| Geschichte| Vereinsgeschichte)`),
  // A noun behind the years is what is kept: `feiert 20 Jahre Sommerfestspiele`. The case tells, so the pattern minds it.
  asked(age.JAHRE)(
    new RegExp(
      `\\b(?:feier[nt]|begeh[et]n?) (?:${NOW} )?(?:sein |ihr |seine |ihre )?(\\d{2,3}) Jahre(?!\\p{L}| (?!mit |am |und )\\p{L})`,
      'gu',
    ),
  ),
  asked(age.ANOS)(
    `\\b(?:cumplen?|cumplirán?|celebran?|festejan?) (?:${NOW} )?(?:sus |los |ya )?(\\d{2,3})(?= años${NO_COMPLEMENT})`,
  ),
  asked(age.ANS)(
    `\\b(?:f[êe]te|fêtent|célèbre|célèbrent|souffle) (?:${NOW} )?ses (\\d{2,3})(?= ans${NO_COMPLEMENT}| bougies)`,
  ),
  asked(age.ANS)(`\\b(?:a|aura|ont) (?:${NOW} )?(\\d{2,3}) ans (?=${NOW})`),
  asked(age.ANOS)(
    `\\b(?:completam?|fazem|faz|comemoram?|celebram?) (?:${NOW} )?(?:os |os seus |seus )?(\\d{2,3})(?= anos${NO_COMPLEMENT})`,
  ),
  asked(age.ANNI)(
    `\\b(?:compie|compiono|festeggiano?|celebrano?) (?:${NOW} )?(?:i |i suoi )?(\\d{2,3})(?= anni${NO_COMPLEMENT})`,
  ),
]

export const YEAR = /(?<![\d.,/-])(1[0-9]\d\d|20\d\d)(?![\d/%-]|[.,]\d)/g

/** Words between a participle and the preposition before its year. */
const BETWEEN = "(?: [\\p{L}\\p{M}'’,-]{1,20}){0,8}"
export const PARTICIPLES =
  'founded|established|establishing|passed|enacted|approved|agreed|set up|created|formed|built|opened|launched|signed|adopted|born|inaugurated|introduced|started|began|begun|lit|incorporated|ratified|proclaimed|declared|gained|won|achieved|' +
  'aprobad[oa]|firmad[oa]|aprovad[oa]|assinad[oa]|votée?|adoptée?|signée?|approvat[oa]|firmat[oa]|fundad[oa]s?|cread[oa]|establecid[oa]|inaugurad[oa]|construid[oa]|abiert[oa]|abrió|botad[oa]|nacid[oa]|nació|se fundó|se creó|se inauguró|' +
  'fondée?|créée?|inaugurée?|construite?|ouverte?|ouvert|née?|' +
  'gegründet|eröffnet|erbaut|gebaut|entstanden|verabschiedet|beschlossen|unterzeichnet|geschlossen|' +
  'criad[oa]|construíd[oa]|abert[oa]|abriu|nasceu|nascid[oa]|' +
  'fondat[oa]|costruit[oa]|inaugurat[oa]|apert[oa]|nat[oa]|creat[oa]'
/** Something was done for the first time: `it first sang in 1990`, `cantó por primera vez en 1990`. Not `the first time in 1990`. */
const FIRST =
  '(?<=\\b(?:it|which|that|who|and|was|were|having) )first \\p{L}{2,12}|\\p{L}+ (?:por primera vez|pour la première fois|pela primeira vez|per la prima volta|zum ersten Mal|erstmals)'

/** What stands before the year of a beginning. A list, since "marked in 2010" and "closed in 2010" are other years. */
export const BEGINNING = new RegExp(
  [
    '\\b(?:(?<!(?:time|year|first|seen|est|most|record) )since(?: its| their)?(?: founding| foundation| creation| birth| launch| independence)?(?: in)?',
    `(?:${PARTICIPLES}|${FIRST})${BETWEEN} (?:in|back in|en|em|nel|im Jahre?)`,
    // `gegründet wurde er 1950`
    '(?:gegründet|eröffnet|erbaut|gebaut|errichtet|Gründung|Gründungsjahr|entstanden)(?: [\\p{L}-]+){0,3}',
    // `zum ersten Mal sang er 1950`: German years need no preposition.
    `(?:zum ersten Mal|erstmals)(?: \\p{L}+){0,4}`,
    '(?:dat(?:es|ing|ed) (?:back )?(?:to|from)|date de|data d[ei]|seit|depuis|desde|stammt aus dem Jahr))$',
  ].join('|'),
  'iu',
)

/** A participle and its year with nothing between them, in apposition or passive, or a verb that opens doors. */
export const SURE_BEGINNING = new RegExp(
  [
    '(?:^|[,(:]|which was|that was|was|wurde|que fue|fue|a été|fut|foi|que foi|è stat[oa]|fu)\\s*(?:founded|established|set up|created|built|opened|launched|passed|enacted|signed|adopted|aprobad[oa]|firmad[oa]|aprovad[oa]|assinad[oa]|votée?|adoptée?|signée?|approvat[oa]|firmat[oa]|fundad[oa]|cread[oa]|criad[oa]|inaugurad[oa]|fondée?|créée?|inaugurée?|gegründet|eröffnet|fondat[oa]|inaugurat[oa]|apert[oa]|ouverte?|born|nacid[oa]|née?|nascid[oa]|nat[oa]) (?:in|en|em|nel|im Jahr)\\s\\d{4}$',
    '(?:gegründet|eröffnet|erbaut|gebaut|errichtet|eingeweiht) (?:wurde|war|worden)(?: [\\p{L}-]+){0,2}(?: im Jahr)?\\s\\d{4}$',
    '\\b(?:opened|abrió|a ouvert|abriu|aprì|ha aperto) (?:its|sus|ses|as suas|as|le sue|le)? ?(?:doors|puertas|portes|portas|porte) (?:in|en|em|nel)\\s\\d{4}$',
    '(?:first \\p{L}{2,12}|por primera vez|pour la première fois|pela primeira vez|per la prima volta) (?:in|en|em|nel)\\s\\d{4}$',
    '(?:zum ersten Mal|erstmals)(?: \\p{L}+){0,4}\\s\\d{4}$',
  ].join('|'),
  'iu',
)
export const GERMAN_BEGINNING =
  /^ (?:(?:war|wurde|ist) (?:\p{L}+ ){1,5}?)?(?:gegründet|verabschiedet|beschlossen|unterzeichnet|geschlossen|eröffnet|erbaut|gebaut|errichtet|eingeweiht|gestiftet|geschaffen|ins Leben gerufen|in Betrieb genommen|entstand)/u

/** `of the 1953 flood` */
export const OF_YEAR_EVENT = /^ (?:of|since) (?:the|its|their|that) (1\d{3}|20\d\d) \p{Ll}{4,}(?![\p{L}’'])/iu
/** What is done to a thing that has a year already: `the reopening of the mill of 1865`, and `the publication of 1984`, a book. */
export const DONE_TO =
  'r[eé](?:open|ouv|constr|konstr|stor|staur|build|nov|viv|apert|abert|issue|edi|édi|pub)\\p{L}*|publi[ck]\\p{L}+|pubbli\\p{L}+|veröffentlich\\p{L}+|wieder\\p{L}+|release|end|fin|fim|fine|ende|adapta\\p{L}+|repeal'
/** A year behind these is of what they lead to: `des Films über die Flut von 1953`, `du rachat du moulin de 1865`. */
export const LEADS_ON =
  "(?:über|sur|sobre|su|sull[aeo]|sull[’']\\p{L}+|about|on|at|zu|zur|zum|gegen|against|contre|contra|contro|for|für|pour|para|by|par|por|of|des|der|eines|einer|von|del?|du|d[’']\\p{L}+|dell[aeo]|dell[’']\\p{L}+|dei|d[aeo]s?)"
/** Behind the count of an anniversary its event with the year: `of the flood of 1953`, `des Brandes von 1920`, `der Flut von 1953 zum 50. Mal`. */
export const OF_EVENT = new RegExp(
  `^ (?:of|since|de|des|der|du|d[’']|de l[’']|da|do|del|della|dell[’']|dello|dalla|dal) ?(?:(?!(?:${DONE_TO}|${LEADS_ON})(?!\\p{L}))[\\p{L}'’-]+ ){1,4}?(?:of|in|de|von|des Jahres|del|di|do|en) (1\\d{3}|20\\d\\d)(?!\\d)`,
  'iu',
)
/** The event stands before the count: `jährt sich der Brand von 1920 zum 50. Mal`. */
export const JAEHRT =
  /\bjährt(?:e)? sich (?:[\p{L}'’-]+ ){0,6}?(?:von|aus dem Jahr|im Jahr) (1\d{3}|20\d\d)(?: (?:[\p{L}'’-]+ ){0,4}?)zum $/iu
export const JAEHRT_BEHIND = /^ jährte? sich (?:[\p{L}'’-]+ ){0,8}?(?:von|aus dem Jahr|im Jahr) (1\d{3}|20\d\d)(?!\d)/iu
