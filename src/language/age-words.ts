import { wordHash } from './tokens.ts'
import { wordTable } from './word-table.ts'

/** What words of a sentence say of how old something is: the patterns for it are many, and each is asked only where its words stand. */
export const age = {
  /** Any word that a statement of an age has one of. */
  SPEAKS: 1,
  ANNIVERSARY: 1 << 1,
  YEARS: 1 << 2,
  JAHRE: 1 << 3,
  ANOS: 1 << 4,
  ANS: 1 << 5,
  ANNI: 1 << 6,
  AGO: 1 << 7,
  SINCE: 1 << 8,
  OLD: 1 << 9,
  CELEBRATES: 1 << 10,
  THIS: 1 << 11,
  WIRD: 1 << 12,
  /** A unit that stands behind its `ago`: vor 50 Jahren, hace 50 años. */
  BEHIND_AGO: 1 << 13,
} as const

const LISTS: readonly (readonly [bits: number, words: string])[] = [
  [
    age.SPEAKS | age.ANNIVERSARY,
    `anniversary jubilee birthday centenary centennial bicentenary bicentennial tercentenary tricentennial sesquicentennial sesquicentenary
aniversario aniversário anniversaire anniversario cumpleaños compleanno jahrestag jahrestags jahrestages jubiläum jubiläums mal geburtstag bestehen gründungstag gründungsjubiläum jährt jährige jähriges jährigen
hundertjahrfeier zweihundertjahrfeier fünfzigjahrfeier tausendjahrfeier centenario bicentenario tricentenario cincuentenario cinquantenario centocinquantenario
centenaire bicentenaire tricentenaire cinquantenaire centenário bicentenário tricentenário cinquentenário`,
  ],
  [age.SPEAKS | age.YEARS, 'years'],
  [age.SPEAKS | age.JAHRE | age.BEHIND_AGO, 'jahre jahren'],
  [age.SPEAKS | age.ANOS | age.BEHIND_AGO, 'años anos'],
  [age.SPEAKS | age.ANS | age.BEHIND_AGO, 'ans'],
  [age.SPEAKS | age.ANNI, 'anni'],
  [age.SPEAKS | age.AGO, 'ago'],
  [age.SPEAKS, 'year heuer'],
  [age.SINCE, 'since'],
  [age.OLD, 'old'],
  [age.CELEBRATES, 'celebrate celebrates celebrated celebrating mark marks marked marking'],
  [age.THIS, 'this'],
  [age.WIRD, 'wird'],
]

export const AGE_WORDS = wordTable(
  new Map(LISTS.flatMap(([bits, words]) => words.split(/\s+/u).map(word => [wordHash(word), bits] as const))),
)
