import type { Article } from '../core/article.ts'
import type { Sentence, Tokens } from '../core/reading.ts'
import { overlap, type Span } from '../core/span.ts'
import { wordHash } from './tokens.ts'

/** A count of years as an article states it. */
export interface Count extends Span {
  readonly years: number
  /** `anniversary`: how long the thing has existed; `aged`: the same, or the age of a person; `ago`: how long since the year written right beside it. */
  readonly sort: 'anniversary' | 'aged' | 'ago'
}

/** A year in which something began, as written: "founded in 1960", "since 1960". */
export interface Beginning extends Span {
  readonly year: number
  /** Nothing stands between the word of founding and the year, and no person founds: `founded in 1950,`. */
  readonly sure: boolean
}

/** What one sentence says about how old something is. */
export interface AgeStatement {
  readonly sentence: Sentence
  readonly counts: readonly Count[]
  readonly beginnings: readonly Beginning[]
  /** The sentence writes a year that is no beginning: its count may be of another time. */
  readonly otherYears: boolean
}

/** Words that every statement of an age has one of: spares the patterns nearly every sentence. */
const TELLING = new Set(
  'anniversary jubilee ago birthday aniversario aniversário anniversaire anniversario jahrestag jubiläum jahren geburtstag bestehen hace ans anos fa turns cumple'
    .split(' ')
    .map(word => wordHash(word)),
)

const MASK = 0xff
/** 1 for the low bits of the hash of such a word: spares a look-up for nearly every other. */
const MAYBE = new Uint8Array(MASK + 1)
for (const hash of TELLING) MAYBE[hash & MASK] = 1

const ANNIVERSARY =
  /(?<![\d.,])(\d{1,3})(?:st|nd|rd|th|\.º|º|°|er|e|ème|\.)?[ -](?:[a-z]{3,12} )?(?:anniversary|jubilee|birthday|aniversario|aniversário|anniversaire|anniversario|Jahrestag|Jubiläum|Geburtstag)(?![\p{L}])/giu
const BESTEHEN = /(?<![\d.,])(\d{1,3})[ -]?jährige[ns]? (?:Bestehen|Jubiläum|Gründungsjubiläum)(?!\p{L})/gu
/** `turns 70 this year`, `cumple este año 70 años`: of a person too, so only a beginning as sure as `founded in 1950,` counts. */
const AGED =
  /\bturns (\d{2,3})(?= this (?:year|month|week|spring|summer|autumn|fall|winter))|\bcumple (?:este año |ahora )?(\d{2,3})(?= años)|\bf[êe]te (?:cette année )?ses (\d{2,3})(?= ans)|\bcompleta (?:este ano )?(\d{2,3})(?= anos)/gu
/** "55 years ago, in 1960": the count and the year of one event, side by side. */
const AGO_IN =
  /(?<![\d.,])(\d{1,3}) years ago,? (?:(?:back )?in |on (?:[A-Z][a-z]+ \d{1,2}, |\d{1,2} [A-Z][a-z]+ ))(1\d{3}|20\d\d)(?!\d)/g
const AGO_IN_OTHERS =
  /(?:vor|hace|il y a|há|faz)(?: (?:genau|fast|exactamente|exactement|exatamente|unos|quase))? (\d{1,3}) (?:jahren|años|ans|anos),? \(?(?:(?:im jahre?|en|em) )?(1\d{3}|20\d\d)(?!\d)|(?<![\d.,])(\d{1,3}) anni fa,? (?:nel )?(1\d{3}|20\d\d)(?!\d)/giu
const IN_AGO =
  /(?<![\d.,])(1\d{3}|20\d\d)(?: \(|, )(?:just |some |about |almost |nearly )?(\d{1,3}) years ago(?!\p{L})/gu
const YEAR = /(?<![\d.,/-])(1[0-9]\d\d|20\d\d)(?![\d/%-]|[.,]\d)/g
/** What stands before the year of a beginning. A list, since "marked in 2010" and "closed in 2010" are other years. */
const BEGINNING =
  /\b(?:(?<!(?:time|year|first|seen|est|most|record) )since(?: its| their)?(?: founding| foundation| creation| birth| launch| independence)?(?: in)?|(?:founded|established|establishing|set up|created|formed|built|opened|launched|signed|adopted|born|inaugurated|introduced|started|began|begun|lit|incorporated|ratified|proclaimed|declared|gained|won|achieved|fundad[oa]|cread[oa]|establecid[oa]|inaugurad[oa]|construid[oa]|fondée?|créée?|inaugurée?|construite?|gegründet|eröffnet|erbaut|fondat[oa]|costruit[oa]|inaugurat[oa])(?: [\p{L}\p{M}'’,-]{1,20}){0,8} (?:in|back in|en|em|nel|im Jahr))$/iu
/** A participle and its year with nothing between them, in apposition or passive. */
const SURE_BEGINNING =
  /(?:^|[,(]|which was|that was|wurde|que fue|a été)\s*(?:founded|established|set up|created|built|fundad[oa]|cread[oa]|inaugurad[oa]|fondée?|créée?|inaugurée?|gegründet|eröffnet) (?:in|en|em|im Jahr)\s\d{4}$/iu
const GERMAN_BEGINNING = /^ (?:gegründet|eröffnet|erbaut|eingeweiht|geschlossen)/u
/** Characters before a year that its cue is looked for in. */
const REACH = 120
/** A sentence is looked at to here; statistics run on in lists far longer. */
const LONGEST = 1200

/** The sentences that say how old something is, or when it began, each with its neighbours only as far as they say so too. */
export function ageStatements(article: Article, tokens: Tokens, sentences: readonly Sentence[]): AgeStatement[] {
  const wanted = new Set<number>()
  let index = -1
  for (const sentence of sentences) {
    index++
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const hash = tokens.hash[token] ?? 0
      if (MAYBE[hash & MASK] === 0 || !TELLING.has(hash)) continue
      wanted
        .add(index - 1)
        .add(index)
        .add(index + 1)
      break
    }
  }
  const found: AgeStatement[] = []
  for (const index of [...wanted].sort((a, b) => a - b)) {
    const sentence = sentences[index]
    if (sentence !== undefined) found.push(statement(article.text, sentence))
  }
  return found
}

function statement(text: string, sentence: Sentence): AgeStatement {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))
  const place = (match: RegExpMatchArray) => {
    const start = sentence.start + (match.index ?? 0)
    return { start, end: start + match[0].length }
  }
  const counts: Count[] = []
  const beginnings: Beginning[] = []
  for (const match of words.matchAll(ANNIVERSARY))
    counts.push({ ...place(match), years: Number(match[1]), sort: 'anniversary' })
  for (const match of words.matchAll(BESTEHEN))
    counts.push({ ...place(match), years: Number(match[1]), sort: 'anniversary' })
  for (const match of words.matchAll(AGED))
    counts.push({ ...place(match), years: Number(match[1] ?? match[2] ?? match[3] ?? match[4]), sort: 'aged' })
  for (const match of words.matchAll(AGO_IN_OTHERS)) {
    counts.push({ ...place(match), years: Number(match[1] ?? match[3]), sort: 'ago' })
    beginnings.push({ ...place(match), year: Number(match[2] ?? match[4]), sure: true })
  }
  for (const match of words.matchAll(AGO_IN)) {
    counts.push({ ...place(match), years: Number(match[1]), sort: 'ago' })
    beginnings.push({ ...place(match), year: Number(match[2]), sure: true })
  }
  for (const match of words.matchAll(IN_AGO)) {
    counts.push({ ...place(match), years: Number(match[2]), sort: 'ago' })
    beginnings.push({ ...place(match), year: Number(match[1]), sure: true })
  }
  let otherYears = false
  for (const match of words.matchAll(YEAR)) {
    const span = place(match)
    if (beginnings.some(beginning => overlap(beginning, span))) continue
    const at = match.index ?? 0
    const before = words.slice(Math.max(0, at - REACH), at).trimEnd()
    const cue = BEGINNING.exec(before)
    const start =
      cue === null ? null : span.start - (words.slice(0, at).length - before.length) - (before.length - cue.index)
    if (start !== null)
      beginnings.push({
        start,
        end: span.end,
        year: Number(match[1]),
        sure: SURE_BEGINNING.test(words.slice(0, at + 4)),
      })
    else if (GERMAN_BEGINNING.test(words.slice(at + 4, at + 16)))
      beginnings.push({ ...span, year: Number(match[1]), sure: true })
    else otherYears = true
  }
  return { sentence, counts, beginnings, otherYears }
}
