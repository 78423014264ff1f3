import type { Tokens } from '../core/reading.ts'
import { wordHash } from './tokens.ts'
import { wordSet } from './word-sets.ts'

// Chinese given names of two syllables in Latin letters. Names of the West that fall into two such syllables (`Luna`, `Kane`, `Dali`) mostly end
// in a lone vowel, so that of these only the usual ones count.

/** Finals of two letters and more, with the initials that take them. */
const CLOSED: Readonly<Record<string, string>> = {
  ai: 'b p m d t n l g k h zh ch sh z c s w',
  an: 'b p m f d t n l g k h zh ch sh r z c s y w',
  ang: 'b p m f d t n l g k h zh ch sh r z c s y w',
  ao: 'b p m d t n l g k h zh ch sh r z c s y',
  ei: 'b p m f n l h w',
  en: 'b p m f g k h zh ch sh r z c s w',
  eng: 'b p m f d t n l g k h zh ch sh r z c s w',
  ian: 'b p m d t n l j q x',
  iang: 'n l j q x',
  iao: 'b p m d t n l j q x',
  ie: 'b p m d t n l j q x',
  in: 'b p m n l j q x y',
  ing: 'b p m d t n l j q x y',
  iong: 'j q x',
  iu: 'm d n l j q x',
  ong: 'd t n l g k h zh ch r z c s y',
  ou: 'd t l g k h zh ch sh r z c s y',
  uai: 'g k h sh',
  uan: 'd t n l g k h zh ch sh r z c s j q x y',
  uang: 'g k h zh ch sh',
  ue: 'l j q x y',
  ui: 'd t g k h zh ch sh r z c s',
  un: 'd t l g k h zh ch sh r z c s j q x y',
  uo: 'd t n l g k h zh ch sh r z c s',
}
const CLOSED_SYLLABLES = Object.entries(CLOSED)
  .flatMap(([final, initials]) => initials.split(' ').map(initial => `${initial}${final}`))
  .join('|')
/** Syllables on one vowel, or without an initial, that given names begin with. */
const OPEN_FIRST =
  'ai|an|ao|en|da|fa|sha|ya|hua|jia|xia|de|ze|he|ke|li|shi|zhi|qi|xi|yi|ji|zi|bo|mo|shu|yu|lu|fu|zhu|ru|xu|su|wu|hu|ju|gu'
/** The same at their end. */
const OPEN_LAST = 'hua|jia|xia|li|shi|zhi|qi|xi|yi|ji|zi|bo|shu|yu|lu|fu|zhu|xu|wu|hu|ju'
const TWO_SYLLABLES = new RegExp(`^(?:${CLOSED_SYLLABLES}|${OPEN_FIRST})(?:${CLOSED_SYLLABLES}|${OPEN_LAST})$`, 'u')
/** Family names elsewhere. */
const ELSEWHERE: ReadonlySet<string> = new Set('duran moran mohan rubin lubin paoli dali'.split(' '))

/** Two syllables of Chinese that given names have: `jintao`, `wenhai`. The name is folded. */
export const isTwoSyllables = (name: string): boolean => TWO_SYLLABLES.test(name) && !ELSEWHERE.has(name)

const CHINA =
  wordSet(`china chinas chinese chinesisch chinesische chinesischen chinesischer chinesisches chinesin chinesen chine chinois chinoise chinoises chino chinos chinês chinesa
chineses chinesas cina cinese cinesi beijing peking pekinger pekín pékin pequim pechino shanghai schanghai hongkong macau macao taiwan taiwans taïwan taiwán taiwanese
taiwanesische taiwanesischen taiwanais taïwanais taiwanés taipei taipeh taipéi singapore singaporean singapur singapurs singapour singapura`)
const HONG = wordHash('hong')
const KONG = wordHash('kong')

/** The article speaks of China, Taiwan or Singapore, or of one of their cities. */
export function speaksOfChina({ count, hash }: Tokens): boolean {
  for (let at = 0; at < count; at++) {
    const word = hash[at] ?? 0
    if (CHINA.has(word) || (word === KONG && hash[at - 1] === HONG)) return true
  }
  return false
}
