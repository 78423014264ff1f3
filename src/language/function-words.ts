import type { Tokens } from '../core/reading.ts'
import { wordHash } from './tokens.ts'
import { wordSets } from './word-sets.ts'
import { bitsOfWord, wordTable } from './word-table.ts'

/** The most frequent words of a language that carry grammar and no subject; those that neighbours share are in both lists. By ISO 639-3. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  eng: 'the of and to in that is was for on with as it at by be from are this have has had were will not but they his which their said',
  deu: 'der die und das den von zu mit des im ist dem nicht ein eine auf für sich auch es an werden aus er hat dass sie nach wird bei einer um',
  fra: 'le la les de des du et en un une est que qui pour dans au aux par sur plus pas ce il sont avec se sa ne été son cette',
  spa: 'el la los las de del que y en un una por con para se su al es lo como más no ha sus entre pero ya este fue sobre',
  por: 'o a os as de do da dos das que e em um uma para com não no na por se ao mais foi como pelo pela à são ou',
  ita: 'il la lo gli le di del della dei che e in un una per con non è si da sono al alla nel nella anche più come ha dal',
  nld: 'de het een van en in is dat op te zijn met voor niet aan die er door ook naar bij om uit werd maar wordt heeft als ze over',
  swe: 'och att det som en på är av för med till den har de ett om inte var sig från vi så han men kan i när eller efter säger bakom hade ännu ska också vid under',
  dan: 'og at det som en på er af for med til den har de et om ikke var sig fra vi så han men kan i når eller efter siger blev skal også ved bliver havde',
  nob: 'og at det som en på er av for med til den har de et om ikke var seg fra vi så han men kan i når eller etter sier ble skal også ved blir hadde',
  pol: 'na się że nie jest jak od po przez dla za są oraz ale co tym był może już jego być która który które',
  ces: 'se na je že jako za ale podle pro při jeho které také už byl jsou jsem si po ve která kteří bude není než',
  fin: 'ja on ei että se hän oli ovat myös mutta kun kuin tai joka sen ole mukaan jo vain niin hänen ovat olivat sekä',
  ron: 'și în cu pe din care că este pentru nu au fost sunt prin lui ce după său iar sau',
  tur: 've bir bu da de için ile olarak çok daha olan gibi kadar ancak sonra ise ne ki değil her en',
  hun: 'az és hogy nem egy meg volt ez azt csak el már de mint ki még után lesz szerint ezt',
}

const CODES = Object.keys(FUNCTION_WORDS)
/** Words of a language that stand in the list of another alone: they tell neither. `dos` is two in Spanish, `die` a verb in English. */
const ALSO: Readonly<Record<string, string>> = {
  eng: 'die van door over men me do so be an par no on has he of den per son plus come is was in for',
  deu: 'in was er man so an es war am den des die van per bin da du',
  fra: 'a y as on me si lui du sa son entre la non per ai',
  spa: 'a o e dos da les sur son par si mas ni me he no do en',
  por: 'sobre entre este si lo ha era sem son par mal',
  ita: 'a o se ne sur fu par du',
  nld: 'de is was in over die dat me er den des des om',
}
const ALSO_OF = wordSets(ALSO)
const NONE: ReadonlySet<number> = new Set()
const ALSO_BY_PLACE = CODES.map(code => ALSO_OF.get(code) ?? NONE)
/** A bit for each language a word belongs to. */
const LANGUAGES_OF = wordTable(languagesOf())

function languagesOf(): Map<number, number> {
  const languages = new Map<number, number>()
  for (const [language, words] of Object.values(FUNCTION_WORDS).entries()) {
    for (const word of words.split(' ').map(wordHash)) languages.set(word, (languages.get(word) ?? 0) | (1 << language))
  }
  return languages
}

/** Prose of these languages has every third to fourth word in the list; lists and tables have fewer. */
const LEAST_SHARE = 0.2
/** Fewer words prove nothing. */
const LEAST_WORDS = 30
/** How far the best must lead: Spanish and Portuguese share a third of their words here. */
const LEAD = 1.8

/** The language whose function words the token ranges are full of, or null when none leads clearly. */
export function languageByFunctionWords(tokens: Tokens, ranges: readonly (readonly [number, number])[]): string | null {
  const counts = new Int32Array(CODES.length)
  let all = 0
  for (const [first, end] of ranges) {
    all += end - first
    for (let at = first; at < end; at++) {
      const languages = bitsOfWord(LANGUAGES_OF, tokens.hash[at] ?? 0)
      if (languages === 0) continue
      for (let language = 0; language < counts.length; language++)
        counts[language] = (counts[language] ?? 0) + ((languages >> language) & 1)
    }
  }
  if (all < LEAST_WORDS) return null
  let best = 0
  for (let language = 1; language < counts.length; language++)
    if ((counts[language] ?? 0) > (counts[best] ?? 0)) best = language
  const most = counts[best] ?? 0
  if (most < LEAST_SHARE * all) return null
  for (let language = 0; language < counts.length; language++) {
    if (language !== best && (counts[language] ?? 0) * LEAD > most) return null
  }
  return CODES[best] ?? null
}

/** How many function words of each language stand in a range of tokens. */
export function functionWordCounts(tokens: Tokens, first: number, end: number): Map<string, number> {
  const counts = new Int32Array(CODES.length)
  for (let at = first; at < end; at++) {
    const languages = bitsOfWord(LANGUAGES_OF, tokens.hash[at] ?? 0)
    if (languages === 0) continue
    for (let language = 0; language < counts.length; language++)
      counts[language] = (counts[language] ?? 0) + ((languages >> language) & 1)
  }
  return new Map(CODES.map((code, language) => [code, counts[language] ?? 0]))
}

/** How many function words of one language stand in a range of tokens, and how many that are of others only. */
export function ownWordCounts(
  tokens: Tokens,
  first: number,
  end: number,
  code: string,
): { readonly ours: number; readonly others: number } {
  const bit = CODES.includes(code) ? 1 << CODES.indexOf(code) : 0
  let ours = 0
  let others = 0
  for (let at = first; at < end; at++) {
    const languages = bitsOfWord(LANGUAGES_OF, tokens.hash[at] ?? 0)
    if ((languages & bit) !== 0) ours++
    else if (languages !== 0) others++
  }
  return { ours, others }
}

/**
 * How many function words of each language stand in a range of tokens that are no words of `own` (`theirs`), and how many of `own` are no words
 * of that one (`ours`): `de la` and `que` are Spanish and French.
 */
export function exclusiveWords(
  tokens: Tokens,
  first: number,
  end: number,
  own: string,
): { readonly code: string; readonly theirs: number; readonly ours: number }[] {
  const bit = CODES.includes(own) ? 1 << CODES.indexOf(own) : 0
  const also = ALSO_OF.get(own) ?? NONE
  const theirs = new Int32Array(CODES.length)
  const ours = new Int32Array(CODES.length)
  for (let at = first; at < end; at++) {
    const hash = tokens.hash[at] ?? 0
    const languages = bitsOfWord(LANGUAGES_OF, hash)
    if (languages === 0 || also.has(hash)) continue
    const isOwn = (languages & bit) !== 0
    for (let language = 0; language < CODES.length; language++) {
      const has = ((languages >> language) & 1) !== 0
      if (has && !isOwn) theirs[language] = (theirs[language] ?? 0) + 1
      if (!has && isOwn && !(ALSO_BY_PLACE[language] ?? NONE).has(hash)) ours[language] = (ours[language] ?? 0) + 1
    }
  }
  return CODES.map((code, at) => ({ code, theirs: theirs[at] ?? 0, ours: ours[at] ?? 0 }))
}
