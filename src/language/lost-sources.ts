import type { Article } from '../core/article.ts'
import { type Quotation, type Reading, type Sentence, TOKEN_CAPITAL } from '../core/reading.ts'
import { isSpace, type Span } from '../core/span.ts'
import { lazy } from './lazy.ts'
import { lastFrom } from './lookup.ts'
import { SAYING } from './saying-words.ts'
import { wordHash } from './tokens.ts'
import { wordSet } from './word-sets.ts'
import { bitsOfWord, type WordTable, wordTable } from './word-table.ts'

/** Verbs that no name is: right behind `nach Angaben von` one says that the name is gone. German alone puts the verb there. */
const SECOND = wordSet(
  'ist sind war waren wird werden wurde wurden hat haben hatte hatten soll sollen sollte kann können muss müssen will wollen bleibt bleiben gibt gab geht kommt steht liegt dürfte dürften',
)
/** Particles of German verbs of saying: at the end of the sentence they are all of it. */
const PARTICLES = wordSet('hinzu mit an ein sich')
/** Takes a hearer: `told reporters`. Before anything else it may be a participle: `told in three parts`. */
const TOLD = wordHash('told')
const HEARERS = wordSet(
  'reporters journalists the a an him her them us me parliament state local reuters afp ap bbc cnn',
)

const VERB = 1
const ACCORDING = 2

interface Words {
  /** What a word begins here: `VERB`, `ACCORDING`. */
  readonly bits: WordTable
  readonly adjuncts: ReadonlySet<number>
  readonly openers: ReadonlySet<number>
  readonly according: readonly (readonly number[])[]
  /** Those of `according` that are another word as well. */
  readonly perhaps: readonly (readonly number[])[]
}

const hashes = (words: string) => (words === '' ? [] : words.split(' ').map(wordHash))
const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries(SAYING).map(([code, words]) => [
    code,
    {
      bits: wordTable(
        new Map([
          ...hashes(words.verbs).map(word => [word, VERB] as const),
          ...[...words.according, ...words.perhaps]
            .flatMap(cue => hashes(cue).slice(0, 1))
            .map(word => [word, ACCORDING] as const),
        ]),
      ),
      adjuncts: wordSet(words.adjuncts),
      openers: wordSet(words.openers),
      according: words.according.map(hashes),
      perhaps: words.perhaps.map(hashes),
    },
  ]),
)

/** A cue without a source: the span from the words said, where these stand before it, to the cue. */
export interface LostSource extends Span {
  readonly cue: string
  /** `left-out`: the language may leave the subject out. `second`: the word may count. */
  readonly doubt: 'left-out' | 'second' | null
}

/** Languages in which a verb may stand without its subject. */
const SUBJECT_LEFT_OUT = new Set(['spa', 'por', 'ita'])

/** The cues of an article that lack their source, in order. */
export function lostSources(article: Article, reading: Reading): LostSource[] {
  const words = WORDS.get(reading.language.code)
  if (words === undefined) return []
  const found: LostSource[] = []
  const { hash } = reading.tokens
  const counts = lazy(() => hasOrdinals(reading))
  for (const sentence of reading.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const bits = bitsOfWord(words.bits, hash[at] ?? 0)
      if (bits === 0) continue
      const lost =
        bits === VERB
          ? (behindQuotation(article, reading, words, sentence, at) ??
            opensSentence(article, reading, words, sentence, at))
          : accordingToNobody(article.text, reading, words, sentence, at, counts)
      if (lost !== null) found.push(lost)
    }
  }
  return found
}

const AUXILIARIES = new Set(hashes('a ont hat haben ha hanno'))
/** Stand before the verb, too: `, se souvient`, `, s’est exclamé`. */
const REFLEXIVES = new Set(hashes('se s'))

/** Words that a quotation which is speech has at least; fewer may be a name: `The group "Us" said.` */
const FEWEST_WORDS = 4

/** `“We wait,” said.`, `“We wait,” said on Monday.` */
function behindQuotation(
  { text }: Article,
  reading: Reading,
  words: Words,
  sentence: Sentence,
  verb: number,
): LostSource | null {
  const { tokens } = reading
  // `« … », a déclaré`: the auxiliary stands before.
  const before = verb > sentence.firstToken ? (tokens.hash[verb - 1] ?? 0) : 0
  const start = tokens.start[AUXILIARIES.has(before) || REFLEXIVES.has(before) ? verb - 1 : verb] ?? 0
  let mark = start
  while (mark > sentence.start && isSpace(text.charCodeAt(mark - 1))) mark--
  const comma = text[mark - 1] === ','
  if (comma) mark--
  const quotation = endingAt(reading.quotations, mark)
  if (
    quotation === undefined ||
    quotation.start > sentence.start ||
    !(comma || /[,.!?…]/u.test(text[quotation.inner.end - 1] ?? ''))
  )
    return null
  const [first, end] = reading.tokenRange(quotation.inner)
  if (end - first < FEWEST_WORDS || !endsBehind(text, reading, words, sentence, verb)) return null
  const doubt = SUBJECT_LEFT_OUT.has(reading.language.code) ? 'left-out' : null
  return { start: quotation.start, end: tokens.end[verb] ?? start, cue: text.slice(start, tokens.end[verb]), doubt }
}

/** Quotations that begin after the outermost one that ends here: those inside it. */
const MOST_NESTED = 8

function endingAt(quotations: readonly Quotation[], mark: number): Quotation | undefined {
  const last = lastFrom(quotations, mark - 1)
  for (let at = last; at >= 0 && at > last - MOST_NESTED; at--) {
    const quotation = quotations[at]
    if (quotation?.end === mark && quotation.depth === 0) return quotation
  }
  return undefined
}

/** Nothing behind the verb can be its subject. */
function endsBehind(text: string, reading: Reading, words: Words, sentence: Sentence, verb: number): boolean {
  const { tokens } = reading
  const end = tokens.end[verb] ?? 0
  if (tokens.hash[verb] === TOLD)
    return HEARERS.has(tokens.hash[verb + 1] ?? 0) && !namesPerson(reading, end, sentence.end)
  // At the end of a line without a stop the subject may stand in the next one.
  if (/^\s*[.,;]/u.test(text.slice(end, end + 3))) return true
  const next = tokens.hash[verb + 1] ?? 0
  if (PARTICLES.has(next) && /^\s*[.,;]/u.test(text.slice(tokens.end[verb + 1], (tokens.end[verb + 1] ?? 0) + 2)))
    return true
  return verb + 1 < sentence.endToken && words.adjuncts.has(next)
}

/** `told reporters the mayor, Ada Renn`: who said it stands behind the hearer. */
const namesPerson = ({ people }: Reading, from: number, to: number) =>
  people.some(({ mentions }) => mentions.some(({ start }) => start >= from && start < to))

const SENTENCE_END = /[.!?…]["'”’»«“)]*\s*$/u
/** Characters in which the end of the sentence before is looked for. */
const TAIL = 8

/** `said that the bridge was safe.` with a small letter behind a full sentence. */
function opensSentence(
  { text, blocks }: Article,
  reading: Reading,
  words: Words,
  sentence: Sentence,
  verb: number,
): LostSource | null {
  const { tokens } = reading
  if (verb !== sentence.firstToken || ((tokens.flags[verb] ?? 0) & TOKEN_CAPITAL) !== 0) return null
  const start = tokens.start[verb] ?? 0
  if (start !== sentence.start || !words.openers.has(tokens.hash[verb + 1] ?? 0)) return null
  const before = text.slice(Math.max(0, start - TAIL), start)
  if (start !== blocks[sentence.block]?.start || !SENTENCE_END.test(before)) return null
  return { start, end: tokens.end[verb + 1] ?? start, cue: text.slice(start, tokens.end[verb]), doubt: null }
}

/** `according to.` at the end of a sentence or before a comma. */
function accordingToNobody(
  text: string,
  reading: Reading,
  words: Words,
  sentence: Sentence,
  at: number,
  counts: () => boolean,
): LostSource | null {
  const { tokens } = reading
  const isHere = (cue: readonly number[]) =>
    at + cue.length <= sentence.endToken && cue.every((word, i) => tokens.hash[at + i] === word)
  for (const cue of words.according) {
    if (!isHere(cue)) continue
    const last = at + cue.length - 1
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[last] ?? 0]
    const behind = text.slice(end, end + 2)
    const gone =
      SECOND.has(tokens.hash[last + 1] ?? 0) && last + 1 < sentence.endToken && behind.startsWith(' ')
        ? reading.language.code === 'deu'
        : STOPS.test(behind) &&
          !isParenthesis(text, end) &&
          !IT_DEPENDS.test(text.slice(Math.max(0, start - TAIL), end))
    if (gone) return { start, end, cue: text.slice(start, end), doubt: null }
  }
  for (const cue of words.perhaps) {
    if (!isHere(cue)) continue
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at + cue.length - 1] ?? 0]
    // `arrivò secondo.`: only where the clause begins with it.
    const opens = at === sentence.firstToken || text.slice(start - 2, start) === ', '
    if (opens && STOPS.test(text.slice(end, end + 2)) && !isParenthesis(text, end) && !counts())
      return { start, end, cue: text.slice(start, end), doubt: 'second' }
  }
  return null
}

/** A stop or a comma, no point of a number or an abbreviation. */
const STOPS = /^(?:\.(?!\p{L}|\d|\.)|,)/u
/** Words set off by two commas between cue and source: `in the opinion of, among others, the mayor`. */
const PARENTHESIS = /^,(?: [\p{L}\p{M}'’-]+){1,5},/u
/** Characters of five words. */
const PARENTHESIS_REACH = 80

const isParenthesis = (text: string, end: number) => PARENTHESIS.test(text.slice(end, end + PARENTHESIS_REACH))
/** French `c’est selon`: it depends. */
const IT_DEPENDS = /(?<!\p{L})est selon$/iu

const ORDINALS = wordSet('primo prima primeiro primeira terzo terza terceiro terceira')

/** An article that has a first and a third has a second, too. */
function hasOrdinals({ tokens: { count, hash } }: Reading): boolean {
  for (let at = 0; at < count; at++) if (ORDINALS.has(hash[at] ?? 0)) return true
  return false
}
