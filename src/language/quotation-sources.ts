import type { Article, Block } from '../core/article.ts'
import type { Quotation, Reading } from '../core/reading.ts'
import type { Cleaned } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { bitsAt, CUE, HONORIFIC, type Lexicon, OFFICE, REVERENT, ROLE } from './lexicon.ts'
import { firstMeeting } from './lookup.ts'
import { leavesSubjectOut, namesSomebody } from './subject-left-out.ts'
import { wordSets } from './word-sets.ts'

const SENTENCE_END = /[.!?…]["'”’»«“)]*$/u
/** Stands before words that a line above announces. */
const ANNOUNCES = /[:：,]["'”’»)]*$/u
/** A paragraph that a mark opens: a part of the same speech whose marks are set otherwise. */
const OPENED = /^\s*["'“„«»‘’‹]/u
/** A line that signs the words above: `-- Ines Dahl`. */
const SIGNS = /^\s*[-–—]{1,2}\s*\p{L}/u
/** Words that stand for a speaker, name one by what he is to others, or name the sort of text that is quoted. By ISO 639-3: what is a pronoun here is an article there (`il`, `i`). */
const SPEAKERS = wordSets({
  eng: 'he she they i we who his her him them their according tweet tweeted wrote letter statement email post sign note poem song interview voice asked mother father parents son daughter brother sister husband wife widow friend friends neighbour neighbours neighbor neighbors resident residents villagers witness witnesses driver drivers passenger passengers owner owners fireman firefighter firefighters man woman men women boy girl children people passer shopkeeper farmer farmers fisherman fishermen teacher teachers nurse nurses visitors fans worker workers victim victims survivor survivors',
  deu: 'er sie ich wir sein seine ihr ihre laut brief schrieb post mutter vater eltern sohn tochter bruder schwester mann frau männer frauen freund freundin freunde nachbar nachbarin nachbarn anwohner anwohnerin anwohnern bewohner bewohnerin bewohnern zeuge zeugin zeugen fahrer fahrerin besitzer besitzerin feuerwehrmann wirt wirtin bauer bäuerin bauern fischer lehrer lehrerin passant passantin passanten opfer leute menschen kinder besucher',
  fra: 'il elle ils elles je nous qui selon lettre post mère père parents fils fille frère sœur mari femme hommes femmes homme ami amie amis voisin voisine voisins voisines habitant habitante habitants riverain riverains témoin témoins conducteur conductrice chauffeur propriétaire propriétaires pompier pompiers patron patronne commerçant commerçants agriculteur agriculteurs pêcheur pêcheurs passant passants victime victimes gens enfants',
  spa: 'él ella ellos ellas yo nosotros quien según carta post madre padre padres hijo hija hermano hermana marido mujer hombre hombres mujeres esposa esposo viuda amigo amiga amigos vecino vecina vecinos vecinas habitante habitantes residentes testigo testigos conductor conductora chófer dueño dueña dueños propietario propietaria bombero bomberos comerciante comerciantes agricultor agricultores pescador pescadores víctima víctimas gente niño niña niños',
  por: 'ele ela eles elas eu nós quem carta post mãe pai pais filho filha irmão irmã marido mulher homem homens mulheres esposa viúva amigo amiga amigos vizinho vizinha vizinhos morador moradora moradores habitante habitantes testemunha testemunhas motorista condutor condutora dono dona donos proprietário proprietária bombeiro bombeiros comerciante comerciantes agricultor agricultores pescador pescadores vítima vítimas gente pessoas criança crianças',
  ita: 'lui lei loro io noi chi lettera post madre padre genitori figlio figlia fratello sorella marito moglie uomo donna uomini donne vedova amico amica amici vicino vicina vicini abitante abitanti residenti testimone testimoni conducente autista proprietario proprietaria pompiere pompieri commerciante commercianti agricoltore agricoltori pescatore pescatori vittima vittime gente persone bambini',
})

/** The nearest paragraph that is more than a quotation: `cut` where what stood there left the body, null at an edge of the article. */
type Neighbour = Block | 'cut' | null

/** What is known of the paragraphs, gathered once for all quotations of an article. */
export interface Evidence {
  readonly cleaned: Cleaned
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly outer: readonly Quotation[]
  /** By `Block.index`. */
  readonly before: readonly Neighbour[]
  readonly behind: readonly Neighbour[]
  /** Blocks that name a person. */
  readonly named: ReadonlySet<number>
  /** Answers that were given, by `Block.index`. */
  readonly known: Map<number, boolean>
}

export function gathered(cleaned: Cleaned, reading: Reading, lexicon: Lexicon, outer: readonly Quotation[]): Evidence {
  const { article, kept } = cleaned
  const { blocks, text } = article
  const whole = new Set<number>()
  for (const quotation of outer) {
    const block = blocks[quotation.block]
    if (block !== undefined && isFilled(text, block, quotation)) whole.add(block.index)
  }
  const before: Neighbour[] = new Array(blocks.length).fill(null)
  const behind: Neighbour[] = new Array(blocks.length).fill(null)
  const own = blocks.map((block): Neighbour => {
    if (firstMeeting(kept, block) === null) return isProse(article, block) ? 'cut' : null
    return block
  })
  for (let at = 1; at < blocks.length; at++)
    before[at] = (whole.has(at - 1) && own[at - 1] !== null ? before[at - 1] : own[at - 1]) ?? null
  for (let at = blocks.length - 2; at >= 0; at--)
    behind[at] = (whole.has(at + 1) && own[at + 1] !== null ? behind[at + 1] : own[at + 1]) ?? null
  const named = new Set(reading.people.flatMap(({ mentions }) => mentions.map(({ block }) => block)))
  return { cleaned, reading, lexicon, outer, before, behind, named, known: new Map() }
}

/** Characters of marks that may stand beside a quotation in its paragraph. */
const MOST_BESIDE = 8

/** Nothing but marks stands in the block beside the quotation. */
export function isFilled(text: string, block: Span, quotation: Span): boolean {
  if (quotation.start - block.start + block.end - quotation.end > MOST_BESIDE) return false
  const rest = text.slice(block.start, quotation.start) + text.slice(quotation.end, block.end)
  return !/[\p{L}\p{N}]/u.test(rest)
}

const isProse = ({ text }: Article, { start, end }: Span) =>
  end - start > PROSE && SENTENCE_END.test(text.slice(start, end))
/** Shorter lines that were cut are labels. */
const PROSE = 40

/** The neighbour may name who said the words between. */
export function mayBe(evidence: Evidence, side: Neighbour): boolean {
  if (side === null || side === 'cut') return false
  const known = evidence.known.get(side.index) ?? mayHoldSource(evidence, side)
  evidence.known.set(side.index, known)
  return known
}

/** A source, or a verb whose subject was left out. */
function mayHoldSource(evidence: Evidence, block: Block): boolean {
  const { cleaned, reading } = evidence
  return leavesSubjectOut(cleaned.article.text, reading, block) || namesSource(evidence, block)
}

/** Anybody or anything that could be the source: a verb of saying, a person, an office, a pronoun, outside of quotations; or a line that announces. */
export function namesSource({ cleaned, reading, lexicon, outer, named }: Evidence, block: Block): boolean {
  const { text } = cleaned.article
  const line = text.slice(block.start, block.end)
  if (ANNOUNCES.test(line.trimEnd()) || SIGNS.test(line) || OPENED.test(line)) return true
  if (named.has(block.index) || namesSomebody(reading, block)) return true
  const { tokens } = reading
  const speakers = SPEAKERS.get(reading.language.code) ?? SPEAKERS.get('eng')
  const [first, end] = reading.tokenRange(block)
  for (let at = first; at < end; at++) {
    const start = tokens.start[at] ?? 0
    if (firstMeeting(outer, { start, end: start + 1 }) !== null) continue
    if (speakers?.has(tokens.hash[at] ?? 0) === true) return true
    if ((bitsAt(text, tokens, lexicon, at) & (CUE | OFFICE | ROLE | HONORIFIC | REVERENT)) !== 0) return true
  }
  return false
}
