import type { Person, PersonMention, Reading, Sentence, Tokens } from '../core/reading.ts'
import type { Cleaned } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { lazy } from './lazy.ts'
import { lastFrom } from './lookup.ts'
import { isTitled, nameKeys, ownWords, withTitle } from './naming.ts'
import { type UniqueOffice, uniqueOffice } from './offices.ts'
import { publishedDay } from './published-day.ts'
import { wordHash } from './tokens.ts'

/** A full name behind an office that a country has once. */
export interface Holder extends Span, UniqueOffice {
  readonly person: Person
  /** Words of the name, folded. */
  readonly keys: readonly string[]
}

/** Words of an article that tells of more than one time: there an office may change hands between two sentences. By ISO 639-3. */
const CHANGE_WORDS: Readonly<Record<string, string>> = {
  eng: `former formerly ex then successor successors succeed succeeds succeeded succeeding predecessor predecessors replace replaced replaces replacing
replacement inauguration inaugurated inaugural elected election elections reelected resigned resign resignation resigns ousted oust toppled coup transition sworn
stepped appointed reshuffle interim caretaker acting history historic historical decades decade century late died death assassinated assassination anniversary
incoming outgoing unseated defeated deposed overthrown overthrew exile tenure term terms`,
  deu: `ehemalige ehemaliger ehemaligen ehemals frühere früherer früheren damalige damaliger damaligen einstige einstiger einstigen nachfolger nachfolgers nachfolgerin
vorgänger vorgängers vorgängerin abgelöst löst löste ersetzt ersetzte amtsantritt amtseinführung vereidigt vereidigung wahl wahlen wahlsieg wahlsieger gewählt gewählte gewählter gewählten
wiedergewählt abgewählt stichwahl rücktritt zurückgetreten trat amtszeit amtszeiten übergangsregierung kommissarisch gestürzt sturz putsch putschte abgesetzt ernannt geschichte historisch
historische jahrzehnt jahrzehnte jahrzehnten jahrhundert starb gestorben verstorben verstorbene verstorbenen tod ermordet ermordung attentat jahrestag künftige künftiger künftigen designierte
designierter scheidende scheidender exil neue neuer neuen amtsinhaber`,
  spa: `ex expresidente expresidenta exministro exprimer anterior antiguo antigua entonces sucesor sucesora sucede sucedió suceder predecesor predecesora antecesor reemplaza reemplazó sustituye sustituyó
relevo investidura investido juró jura jurar asume asumió asumir elecciones elección elegido elegida electo electa reelegido reelección comicios dimite dimitió dimisión renuncia renunció
mandato mandatos destituido destituida derrocado golpe transición nombrado nombrada interino interina historia histórico histórica década décadas siglo murió fallecido falleció muerte asesinado
aniversario saliente futuro exilio nuevo nueva`,
  fra: `ancien ancienne anciens ex alors précédent précédente successeur successeure succède succédé succéder prédécesseur remplace remplacé remplacée remplacer investiture investi élection
élections élu élue réélu réélue élire scrutin démission démissionne démissionné mandat mandats destitué destituée renversé putsch coup transition nommé nommée intérim intérimaire histoire historique
décennie décennies siècle mort décès décédé assassiné assassinat anniversaire sortant sortante futur future exil nouveau nouvelle`,
  por: `ex antigo antiga anterior então sucessor sucessora sucede sucedeu antecessor substitui substituiu posse empossado eleições eleição eleito eleita reeleito reeleição renúncia renunciou
demissão demitiu mandato mandatos destituído deposto golpe impeachment transição nomeado nomeada interino interina história histórico década décadas século morreu morte falecido assassinado
aniversário cessante futuro exílio novo nova`,
  ita: `ex già precedente allora successore succede succeduto predecessore sostituisce sostituito insediamento giuramento giurato elezioni elezione eletto eletta rieletto dimissioni dimesso dimessa
mandato mandati deposto golpe transizione nominato nominata storia storico storica decennio decenni secolo morto morte defunto assassinato anniversario uscente futuro esilio nuovo nuova`,
}

const CHANGES: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(CHANGE_WORDS).map(([code, words]) => [code, new Set(words.split(/\s+/u).map(wordHash))]),
)

/** Words that move a minister from one field to another. By ISO 639-3. */
const MOVE_WORDS: Readonly<Record<string, string>> = {
  eng: 'former formerly ex previously replaced replaces replacing succeeded succeeds reshuffle reshuffled appointed promoted sworn interim acting caretaker',
}

const MOVES: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(MOVE_WORDS).map(([code, words]) => [code, new Set(words.split(/\s+/u).map(wordHash))]),
)

/** The article may tell of a minister who changed fields, or has two. True where that cannot be told. */
export function tellsOfMove({ language, tokens }: Reading): boolean {
  return says(MOVES.get(language.code), tokens)
}

/** The article speaks of changes of office, or of times when others held it. True where that cannot be told. */
export function tellsOfChange({ language, tokens }: Reading): boolean {
  return says(CHANGES.get(language.code), tokens)
}

function says(words: ReadonlySet<number> | undefined, tokens: Tokens): boolean {
  if (words === undefined) return true
  for (let at = 0; at < tokens.count; at++) if (words.has(tokens.hash[at] ?? 0)) return true
  return false
}

const YEAR = /(?<![\d.,])(?:1[5-9]|2[01])\d\d(?!\d|[.,]\d)/g

/** Tells whether a span is the article's own, in a sentence without a year other than that of publication: `In 1998` another held the office. */
export function wordsOfToday(cleaned: Cleaned, { sentences }: Reading): (span: Span) => boolean {
  const isOwn = ownWords(cleaned)
  const { text } = cleaned.article
  const year = lazy(() => String(publishedDay(cleaned)?.year))
  // A sentence may be all of the article, with a name in every line.
  const known = new Map<Sentence, boolean>()
  const isOfToday = (sentence: Sentence) =>
    (text.slice(sentence.start, sentence.end).match(YEAR) ?? []).every(written => written === year())
  return span => {
    if (!isOwn(span)) return false
    const sentence = sentences[lastFrom(sentences, span.start)]
    if (sentence === undefined) return true
    const answer = known.get(sentence) ?? isOfToday(sentence)
    known.set(sentence, answer)
    return answer
  }
}

/** Each person's first mention under each unique office, full names and titles right before them only. */
export function holders(cleaned: Cleaned, reading: Reading): Holder[] {
  const isOfToday = wordsOfToday(cleaned, reading)
  const { text } = cleaned.article
  const found: Holder[] = []
  for (const person of reading.people) {
    const keys = nameKeys(person)
    if (keys.length < 2) continue
    const seen = new Set<string>()
    for (const mention of person.mentions) {
      const office = heldOffice(text, mention)
      if (office === null || !isOfToday(mention)) continue
      const key = `${office.country} ${office.office}`
      if (seen.has(key)) continue
      seen.add(key)
      const { start, end } = withTitle(text, mention)
      found.push({ ...office, start, end, person, keys })
    }
  }
  return found
}

function heldOffice(text: string, mention: PersonMention): UniqueOffice | null {
  if (!mention.full || mention.office === null || !isTitled(text, mention)) return null
  return uniqueOffice(mention.office)
}

/** No word in common: two people beyond doubt. */
export function areStrangers(a: readonly string[], b: readonly string[]): boolean {
  return !a.some(key => b.includes(key))
}
