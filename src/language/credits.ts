import type { Article, Block } from '../core/article.ts'
import type { Credit, DateMention, Tokens } from '../core/reading.ts'
import { type Span, trimmed } from '../core/span.ts'
import { agencyList, agencyNamed, wireAgencyNamed } from './agencies.ts'
import { tokenAt, wordHash } from './tokens.ts'

// Lines, and ends of lines, that name who made the text, the picture or holds the rights. Patterns run on at most LONGEST characters.

/** Longer lines are prose or captions with prose in them; only their ends are looked at. */
const LONGEST = 400
/** A credit at the end of a paragraph is never longer. */
const TAIL = 90

const SOURCE_LABEL =
  /^(?:sources?|quellen?|fuentes?|con información de|with (?:agency )?inputs? from|with files from|agenc(?:y|ies)|mit material von|avec|fonte|bron)\s*[:：]?\s*(?=\S)/iu
/** What a photo credit begins with, at the start of its line or bracket. */
const PHOTO_LABEL =
  /^(?:(?:file |stock )?photo(?:graph|s)?(?: by| credits?)?|pictures?(?: by| credit)?|images?(?: by| credits?)?|featured image|fotos?(?: de| von)?|fotograf[ií]as?(?: de)?|bild(?:er|quelle|nachweis)?|cr[ée]dits? photos?|photos? de|imagen(?: de)?|credits?|crédits?|infograf[ií]a|grafik|©)\s*(?:[:：]|(?<=\b(?:by|de|von))\s|(?<=©)\s?|\bvia\b)\s*(\S.{0,90})$/iu
/** The same inside a line, behind its caption: capitalised, or in the words that open nothing else; a bare "image:" may be a sentence's own. */
const PHOTO_INSIDE =
  /(?:(?<=[.!?…)”"’»]\s{0,2}(?:\p{Lu}{2,8}\s)?)|[/|–—[(]\s*|\s)((?:File |Stock )?(?:Photo|PHOTO|Foto|FOTO|Photograph|Bild|BILD|Image|IMAGE|Picture|Imagen|Credit|CREDIT|Crédit|photo)s?(?: by| credit| courtesy)?(?:\s?[:：]\s*|(?<=by|courtesy)\s)|©\s?)(\S.{0,90})$/u
/** Labels that a sentence may hold before a colon: only a stop, a stroke or a bracket before them makes a credit. */
const LOOSE_LABEL = /^(?:image|picture|bild|imagen|credit|photo by|photo courtesy)/iu
const SETS_OFF = /[.!?…)”"’»/|–—[(\n]\s*(?:\p{Lu}{2,8}\s)?$/u
const PHOTO_AGENCY =
  /^(?:©\s?)?(?:.{0,60}?(?:\b(?:via|for)\s+|\/\s*))?(?:Getty Images|AP Photo|AFP via Getty Images|Imago|iStock(?:photo)?(?:\.com)?|Shutterstock(?:\.com)?|Depositphotos(?:\.com)?|Adobe Stock|picture[ -]alliance|Unsplash|Pixabay|Flickr|Wikimedia Commons|Europapress photo)(?:\s*\/\s*\S.{0,60})?$/iu
/** Networks credited in brackets for a picture taken from them. */
const NETWORK = /^(?:Facebook|Instagram|Twitter|YouTube|TikTok|Reddit|Flickr|X|Telegram|Weibo)(?:\s*\/\s*\S.{0,40})?$/u
const BYLINE =
  /^(?:by|von|por|par|di|door|af|av|written by|words by|text:|texto:|text von|reporting by|(?:story|report) by|posted by)\s*:?\s+(\S.{1,120})$/iu
const COPYRIGHT =
  /^(?:©|\(c\)\s(?=copyright|\p{Lu}?.{0,60}\b(?:19|20)\d\d|.{0,200}reserved)|copyright\b)|\b(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits (?:de reproduction )?réservés)\b/iu
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}'’.-]*$/u
const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'el',
  'al',
  'bin',
  'le',
  'du',
  'y',
  'zu',
  'ten',
  'ter',
])
const STAFF =
  /^(?:staff(?: writers?| reporters?)?|correspondents?|reporters?|editors?|redaktion|redacción|rédaction|agencies|agencias|agenturen|news desk|web ?desk|associated press|.{2,30}(?:writer|reporter|correspondent|editor|desk|staff|team|bureau))$/iu

/** Credits in text order; at most one of a sort for a line. */
export function credits(article: Article, tokens: Tokens, dates: readonly DateMention[]): Credit[] {
  const found: Credit[] = []
  const blocks = article.blocks
  const datesOf = (block: Block) => dates.filter(date => date.block === block.index)
  for (const block of blocks) {
    const length = block.end - block.start
    if (length <= LONGEST) {
      const text = article.text.slice(block.start, block.end)
      const whole =
        agencyLine(text, block, datesOf) ??
        (speaksOf(RIGHTS, text, block, tokens) ? copyrightLine(text, block) : null) ??
        bylineOf(text, block, datesOf) ??
        (speaksOf(PICTURES, text, block, tokens) ? photoLine(text, block) : null)
      if (whole !== null) {
        found.push(whole)
        continue
      }
    }
    const tail = agencyTail(article.text, block)
    if (tail !== null) found.push(tail)
  }
  return found
}

/** Words without which no line credits a picture or claims rights; looking for them is cheaper than any pattern. */
const PICTURES = words(
  'photo photos photograph photographs picture pictures image images foto fotos fotografía fotografia bild bilder crédit crédits credit imagen getty imago istock shutterstock alliance unsplash pixabay',
)
const RIGHTS = words('copyright c reserved vorbehalten reservados réservés reserves')

function words(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(wordHash))
}

function speaksOf(wanted: ReadonlySet<number>, text: string, block: Block, tokens: Tokens): boolean {
  const end = tokenAt(tokens, block.end)
  for (let i = tokenAt(tokens, block.start); i < end; i++) if (wanted.has(tokens.hash[i] ?? 0)) return true
  return text.includes('©')
}

const credit = (block: Block, sort: Credit['sort'], more: Partial<Credit> = {}): Credit => ({
  block: block.index,
  start: block.start,
  end: block.end,
  sort,
  agencies: [],
  names: [],
  caption: null,
  date: null,
  fault: null,
  ...more,
})

/** `SOURCE:AFP`, `(Xinhua/NAN)`, `Reuters`, and `Xinhua) 09:57, September 28, 2025` with its date and its lost bracket. */
function agencyLine(text: string, block: Block, datesOf: (block: Block) => readonly DateMention[]): Credit | null {
  if (text.length > 120) return null
  const label = SOURCE_LABEL.exec(text)?.[0] ?? ''
  let rest = text.slice(label.length).trim()
  let date: DateMention | null = null
  if (/\d/u.test(rest)) {
    date = datesOf(block)[0] ?? null
    if (date === null) return null
    const before = article(text, block, block.start + label.length, date.start)
    const after = article(text, block, date.end, block.end)
    if (!/^[\s|,.–—-]*$/u.test(after)) return null
    rest = before.trim().replace(/[\s|,.–—-]+$/u, '')
  }
  const opened = /^[([]/u.test(rest)
  const closed = /[)\]]$/u.test(rest)
  const inner = rest
    .replace(/^[([]\s*/u, '')
    .replace(/\s*[)\]]$/u, '')
    .replace(/\.$/u, '')
  const agencies = agencyList(inner) ?? (label === '' ? null : agencyList(inner.replace(SOURCE_LABEL, '')))
  if (agencies === null) return null
  // A lone short name in mixed case may be a crosshead; agencies sign in their own spelling.
  const fault =
    opened === closed
      ? null
      : opened
        ? 'an opening bracket without a closing one'
        : 'a closing bracket without an opening one'
  return credit(block, 'agency', { agencies, date, fault })
}

const article = (text: string, block: Block, start: number, end: number) =>
  text.slice(start - block.start, end - block.start)

/** An agency in brackets, or after a dash, at the end of a paragraph: `... higher level.” (Xinhua/NAN)`. */
function agencyTail(text: string, block: Block): Credit | null {
  const from = Math.max(block.start, block.end - TAIL)
  const tail = text.slice(from, block.end)
  const last = tail.at(-1) ?? ''
  if (last === ')' || last === ']') {
    const open = tail.lastIndexOf(last === ')' ? '(' : '[')
    if (open < 1) return null
    const agencies = agencyList(
      tail
        .slice(open + 1, -1)
        .trim()
        .replace(SOURCE_LABEL, ''),
    )
    if (agencies === null || !/[.!?…"”’»)。]\s*$/u.test(tail.slice(0, open))) return null
    return credit(block, 'agency', { ...trimmed(text, from + open, block.end), agencies })
  }
  const dash = /(?<=[.!?…"”’»])\s+(?:--|[–—-])\s*([\p{L}][^.!?]{1,50})\.?$/u.exec(tail)
  const named = dash?.[1] === undefined ? null : agencyList(dash[1])
  if (dash === null || named === null) return null
  return credit(block, 'agency', { ...trimmed(text, from + dash.index, block.end), agencies: named })
}

/** `Photo: AP / AP`, `A ferry leaves port. / Photo: AP`, `Getty Images`; what stands before the credit is the caption. */
function photoLine(text: string, block: Block): Credit | null {
  if (PHOTO_AGENCY.test(text)) return credit(block, 'photo', { names: pictureNames(text) })
  const bracket = /[([]([^()[\]]{4,100})[)\]]\s*$/u.exec(text)
  if (bracket?.[1] !== undefined) {
    const inner = bracket[1].trim()
    const labelled = PHOTO_LABEL.exec(inner)
    const names =
      labelled?.index === 0 ? pictureNames(labelled[2] ?? '') : PHOTO_AGENCY.test(inner) ? pictureNames(inner) : null
    if (names !== null && names.length > 0) return withCaption(block, text, bracket.index, names)
  }
  const labelled = PHOTO_LABEL.exec(text)
  if (labelled === null) return null
  const names = pictureNames(labelled[2] ?? '')
  if (names.length === 0) return null
  const before = labelled.index + (labelled[0].startsWith(labelled[1] ?? '') ? 0 : 1)
  return withCaption(block, text, before, names)
}

function withCaption(block: Block, text: string, creditAt: number, names: readonly string[]): Credit {
  const caption = text
    .slice(0, creditAt)
    .replace(/[\s/|–—([-]+$/u, '')
    .trim()
  if (caption === '') return credit(block, 'photo', { names })
  const start = block.start + text.indexOf(caption)
  const span: Span = { start, end: start + caption.length }
  return credit(block, 'photo', { names, caption: span })
}

/** The names of a photo credit, agencies in their canonical form, each once: `AP / AP` is `AP`. */
function pictureNames(text: string): string[] {
  const names: string[] = []
  const cleaned = text.replace(/^(?:by|photo|:|©)\s*/iu, '').replace(/[\s.)\]]+$/u, '')
  if (cleaned.length > 90 || cleaned.split(/\s+/u).length > 10) return []
  for (const part of cleaned.split(/\s*[/|]\s*|\s+via\s+/u)) {
    const name = part.replace(/^[©\s:]+|[\s.]+$/gu, '')
    if (name === '') continue
    if (!/^[\p{Lu}\p{N}@©]|^(?:dpa|epd|sda|iStock|picture)/u.test(name)) return []
    const known = agencyNamed(name) ?? name
    if (!names.includes(known)) names.push(known)
  }
  return names
}

/** `By Jane Doe and John Roe, Staff Writers`: a whole line of names. */
function bylineOf(text: string, block: Block, datesOf: (block: Block) => readonly DateMention[]): Credit | null {
  if (text.length > 140) return null
  const match = BYLINE.exec(text)
  if (match?.[1] === undefined) return null
  let rest = match[1]
  let date: DateMention | null = null
  if (/\d/u.test(rest)) {
    date = datesOf(block)[0] ?? null
    if (date === null) return null
    const head = article(text, block, block.start, date.start)
    if (!/^[\s|,.–—·•-]*(?:gmt|uhr)?\s*$/iu.test(article(text, block, date.end, block.end))) return null
    rest = BYLINE.exec(head.replace(/[\s|,–—·•@-]+(?:on|published|updated|am|le|el)?\s*:?\s*$/iu, ''))?.[1] ?? ''
  }
  const names: string[] = []
  const agencies: string[] = []
  for (const part of rest
    .replace(/[\s|.]+$/u, '')
    .split(/\s*[,;|/&]\s*|\s+(?:and|und|et|y|e|en|og|och|for|in|at)\s+|\s+[–—-]\s+/u)) {
    if (part === '' || STAFF.test(part)) continue
    const agency = wireAgencyNamed(part)
    if (agency !== null) agencies.push(agency)
    else if (isName(part)) names.push(part)
    else if (names.length === 0 || !/^[\p{Lu}][\p{L}'’.& -]{1,40}$/u.test(part)) return null
  }
  if (names.length === 0 && agencies.length === 0 && !STAFF.test(rest)) return null
  return credit(block, 'byline', { names, agencies, date })
}

/** One to five words that begin with capitals, particles aside. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  if (words.length > 5) return false
  return (
    words.every(word => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase())) && NAME_WORD.test(words.at(-1) ?? '')
  )
}

function copyrightLine(text: string, block: Block): Credit | null {
  if (!COPYRIGHT.test(text)) return null
  const holder =
    /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?([\p{Lu}][^.,;|©\d]{1,60})/iu
      .exec(text)?.[1]
      ?.trim()
  const names = holder === undefined || /rights reserved|vorbehalten|reservados/iu.test(holder) ? [] : [holder]
  // "Copyright law changed ..." is prose; a notice is short or says so.
  if (/^copyright\b/iu.test(text) && !/©|\(c\)|\d{4}|reserved|vorbehalten|reservad|réserv/iu.test(text)) return null
  if (text.length > 300) return null
  return credit(block, 'copyright', { names })
}
