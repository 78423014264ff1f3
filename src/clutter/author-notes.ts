import type { Article, Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { AUTHOR_HEADINGS } from '../language/lines/author-headings.ts'
import { amidProse, footOf, placeOf, proseBehind, standing } from '../language/place.ts'

const LONGEST = 600
/** Such notes stand at the foot: fewer paragraphs behind them, prompts and other notes among them. */
const FOOT = 3
/** What newspapers and blogs call those who write for them. */
const WRITES =
  /\b(?:reporter|correspondent|editor|(?:staff )?writer|columnist|journalist|author|blogger|contributor|freelancer?|critic|co-?founder|writes (?:for|about)|covers|has written|Redakteur(?:in)?|Autor(?:in)?|Journalist(?:in)?|Korrespondent(?:in)?|schreibt|periodista|redactora?|corresponsal|escribe|journaliste|rédact(?:eur|rice)|correspondante?|giornalista|jornalista|repórter|redactrice|dziennikar(?:z|ka)|gazeteci)\b/u
/** How to reach them: a name on a network, or an address. */
const ADDRESS = /(?:^|\s)@\w{2,30}\b|\b[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,}/u
/** "Contact the author at ...", "Follow Jane Doe on Twitter: @janedoe": a line that opens with the way. */
const CONTACT =
  /^(?:you can |to )?(?:contact|e-?mail|write to|reach|follow|tweet|contacter|kontakt|folgen sie|escribe a|siga a|suivez|contattare):? /iu
/** "Jane Doe can be reached at ...", in brackets or with an office before the name; the group is the name. */
const REACHED =
  /^\(?(?:[Tt]he (?:author|writer|reporter)|(?:(?:[Ss]taff |[Ss]enior )?(?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist) )?(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}))\b.{0,60}?\b(?:(?:can|may) be (?:reached|contacted|followed|e-?mailed)|is on Twitter|(?:ist|sind) (?:erreichbar|zu erreichen)|(?:est|sont) joignables?|puede ser contactad[oa]|pode ser contactad[oa]|può essere contattat[oa]|is (?:te bereiken|bereikbaar))\b/u
/** ... where the line says that it is somebody who writes. */
const BY_OFFICE = /^\(?(?:[Ss]taff |[Ss]enior )?(?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist) /u
/** Those of a public office are reached for what is reported. */
const OFFICIAL =
  /^(?:Detectives?|Det|Sgt|Sergeant|Lt|Lieutenant|Officer|Inspector|Sheriff|Chief|Capt|Captain|Investigators?|Police|Mayor|Dr|Doctor)\b/u
/** "Email: jane@courier.example", "Twitter: @janedoe": a line that holds an address and its label. */
const BARE =
  /^(?:(?:e-?mail|mail|(?:on )?twitter|x|instagram|contact|kontakt|contacto?|contatto|correo|제보)\s*[:：]\s*|[가-힣]{2,4} ?기자\s+)?(?:@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.\w{2,}){1,3})[.)]?$/iu
const PHONE = /\(?\b\d{3}\)?[ .-]\d{3}[ .-]?\d{2,4}\b|\b\d{3}-\d{4}\b/u
/** Whom it is the way to; the group is a name. */
const WHOM =
  /^(?:the (?:author|writer|reporter|columnist)\b|me\b|l['’]auteure?\b|(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}))/u
/** "Read all of Jane Doe's posts", "View all posts by Jane Doe". */
const MORE =
  /^(?:(?:read|see|view|show|browse) (?:all(?: of)?|more|other) (?:.{0,50}? )?\b(?:posts|articles|stories|columns|entries)\b(?: (?:by|from|of) .{2,50})?|all (?:posts|articles|stories) by .{2,50}|more by .{2,40}|alle (?:artikel|beiträge) von .{2,50}|ver todos los artículos de .{2,50}|todos los artículos de .{2,50}|(?:voir )?tous les articles de .{2,50}|tutti gli articoli di .{2,50}|todos os artigos de .{2,50}|alle artikelen van .{2,50}|wszystkie artykuły autora .{2,50})\s*[→»›>]?$/iu
const MORE_LENGTH = 90
const CONTACT_LENGTH = 200

export const authorNotes: ClutterRule = {
  id: 'author-notes',
  summary: 'who the author is, how to reach them, and what else they wrote',
  kinds: ['other'],
  phrases: AUTHOR_HEADINGS,
  *find(article, reading) {
    const authors = authorsOf(article, reading)
    const headed = new Set<number>()
    for (const hit of reading.hits('author-notes')) {
      const block = standing(article.blocks, hit.block)
      if (block === undefined || !hit.whole) continue
      const at = placeOf(article.blocks, block)
      const next = article.blocks[at + 1]
      if (amidProse(article, reading, at, 0, FOOT)) continue
      headed.add(at)
      // The note itself, where it reads like one.
      if (next !== undefined && isNote(article.text.slice(next.start, next.end), authors, true)) headed.add(at + 1)
    }
    for (let at = footOf(article, reading, FOOT); at < article.blocks.length; at++) {
      const block = article.blocks[at]
      if (block === undefined || (!headed.has(at) && !speaksOfAuthor(article, reading, block, at, authors))) continue
      const reason = "a note on the author, not part of the article's text"
      yield { start: block.start, end: block.end, kind: 'other', reason, confidence: 0.9 }
    }
  },
}

function speaksOfAuthor(
  article: Article,
  reading: Reading,
  block: Block,
  at: number,
  authors: readonly string[],
): boolean {
  const length = block.end - block.start
  if (length > LONGEST || reading.roles[block.index] === 'headline') return false
  const line = article.text.slice(block.start, block.end)
  const told =
    (length <= MORE_LENGTH && MORE.test(line)) ||
    (length <= CONTACT_LENGTH &&
      (isWayToAuthor(article, block, line, authors) || isAddress(article, reading, block, at))) ||
    isNote(line, authors, false)
  return told && !amidProse(article, reading, at, 0, FOOT)
}

/** A way to reach the author, not somebody of whom the article tells, or who sells its tickets. */
function isWayToAuthor(article: Article, block: Block, line: string, authors: readonly string[]): boolean {
  const hasAddress = holdsAddress(line)
  if (!hasAddress && !PHONE.test(line)) return false
  const way = CONTACT.exec(line)
  const whom = way === null ? REACHED.exec(line) : WHOM.exec(line.slice(way[0].length))
  if (whom === null) return false
  const name = whom[1]
  if (name === undefined || authors.includes(name)) return true
  // Anybody has a telephone, and only names tell whose it is.
  if (OFFICIAL.test(name) || (!hasAddress && !BY_OFFICE.test(line))) return false
  return !article.text.slice(0, block.start).includes(name.slice(name.lastIndexOf(' ') + 1))
}

/** The last line, below a paragraph that does not lead up to it: where one may write to is told in a sentence. */
function isAddress(article: Article, reading: Reading, block: Block, at: number): boolean {
  const above = article.blocks[at - 1]
  if (above === undefined || reading.roles[above.index] !== 'prose' || proseBehind(article, reading, at, 1))
    return false
  return article.text[above.end - 1] !== ':' && BARE.test(article.text.slice(block.start, block.end))
}

/** "Jane Doe is a reporter at the Courier. Follow her on Twitter": who, what, and how to reach her, or who the byline names. */
function isNote(line: string, authors: readonly string[], headed: boolean): boolean {
  if (line.length > LONGEST || /["“”„«»]/u.test(line.slice(0, 3))) return false
  const told =
    headed || authors.some(author => line.startsWith(author)) || (holdsAddress(line) && /^\p{Lu}/u.test(line))
  return told && WRITES.test(line)
}

/** Most lines have no such sign. */
const holdsAddress = (line: string) => line.includes('@') && ADDRESS.test(line)

function authorsOf(article: Article, reading: Reading): readonly string[] {
  const named = [...article.hints.authors]
  for (const credit of reading.credits) if (credit.sort === 'byline') named.push(...credit.names)
  return named.filter(name => name.includes(' '))
}
