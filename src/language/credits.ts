import type { Article, Block } from '../core/article.ts'
import type { Credit, DateMention, Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { AGENCY_NAMES, agencyList, wireAgencyNamed } from './agencies.ts'
import { agencyTail, SOURCE_LABEL, TAIL } from './agency-tails.ts'
import { BYLINE_OPENERS, bylineNames } from './byline-names.ts'
import { blockOf, grouped } from './grouped.ts'
import { isLibrary, type PhotoCredit, photoCredit } from './photo-credits.ts'
import { maySign, signedElsewhere } from './signed-elsewhere.ts'
import { signedPicture } from './signed-pictures.ts'
import { tokenAt, wordHash } from './tokens.ts'
import { bitsOfWord, wordTable } from './word-table.ts'

// Lines, and ends of lines, that name who made the text, the picture or holds the rights. Patterns run on at most LONGEST characters.

/** Longer lines are prose or captions with prose in them; only their ends are looked at. */
const LONGEST = 400
/** Agencies called as people are: alone in a line it may be the third of three winners. */
const GIVEN_NAME = /^(?:Petra|Hina|Antara|Wafa|وفا|قنا|سانا|واس|بترا|وام|كونا)$/u

const RESERVED =
  /(?<![\p{L}])(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits (?:de reproduction )?réservés|todos os direitos reservados|(?:riproduzione|tutti i diritti) riservat[ai]|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır)(?![\p{L}])/iu
const RESERVED_TAIL =
  /\s*(?:all rights|alle rechten?|todos (?:los derechos|os direitos)|tous droits|riproduzione|tutti i diritti|wszelkie prawa|все права|tüm hakları)(?![\p{L}]).*$/iu
const COPYRIGHT =
  /©|\(c\)|copyright|reserved|vorbehalten|reservados|réservés|riservat[ai]|voorbehouden|zastrzeżone|защищены|saklıdır|版[权權]|转载|轉載|저작권|무단|無断/iu
/** "(c)" alone also counts the third item of a list. */
const OPENS_NOTICE =
  /^[(\s]{0,2}(?:©|\(c\)\s?(?=copyright|(?:19|20)\d\d|.{0,60}\b(?:19|20)\d\d\b)|copyright\s*(?:©|\(c\)|:|by\b|(?:19|20)\d\d\b)|【?(?:版权声明|版權聲明|版权所有|版權所有|转载请注明|轉載請註明|未经(?:本[网報报社]|授权|许可|书面)|저작권자|무단 ?전재|無断転載))/iu
const HOLDER =
  /(?:©|\(c\)|copyright(?!\p{L}))\s*(?:©|\(c\)|:)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?(\p{L}[^.,;|©\d]{1,60})/iu
const LONGEST_NOTICE = 300
/** "A page of the Lindau Group © 2024 Lindau Group". */
const DATED_SIGN = /©\s?(?:19|20)\d\d\s|(?:19|20)\d\d\s?©/u
const LONGEST_DATED = 120
/** "It was printed with all rights reserved in 1904": in small letters, within a clause. */
const WITHIN_CLAUSE =
  /\p{Ll},?\s(?:all rights|alle [rR]echten?|todos (?:los derechos|os direitos)|tous droits|tutti i diritti|wszelkie prawa|все права)/u
/** A notice without year or sign: "All rights reserved." with the name of the outlet. */
const SHORT_NOTICE = 60

/** Between the names of a byline and the date behind them. */
const BEFORE_DATE = /[\s|,–—·•@-]+(?:on|published|updated|am|le|el)?\s*:?\s*$/iu

/** Credits in text order; at most one of a sort for a line. */
export function credits(article: Article, tokens: Tokens, dates: readonly DateMention[]): Credit[] {
  const found: Credit[] = []
  const blocks = article.blocks
  const byBlock = grouped(dates, blockOf)
  const signed = article.text.includes('©')
  for (const block of blocks) {
    if (maySign(article.text, block.end)) {
      const signed = signedElsewhere(article.text, block)
      if (signed !== null) {
        found.push(credit(block, signed.agencies.length > 0 ? 'agency' : 'byline', signed))
        continue
      }
    }
    const end = tokenAt(tokens, block.end)
    if (block.end - block.start <= LONGEST) {
      const first = tokenAt(tokens, block.start)
      let named = cuesIn(tokens, first, end)
      if (signed && article.text.slice(block.start, block.end).includes('©')) named |= PICTURE | RIGHTS
      if (named === 0) continue
      const text = article.text.slice(block.start, block.end)
      const opens = bitsOfWord(CUES, tokens.hash[first] ?? 0)
      const whole =
        ((named & AGENCY) === 0 || (opens & (AGENCY | LABEL)) === 0
          ? null
          : agencyLine(text, block, byBlock.get(block.index))) ??
        ((named & RIGHTS) === 0 ? null : copyrightLine(text, block)) ??
        ((opens & BYLINE) === 0 ? null : bylineOf(text, block, byBlock.get(block.index))) ??
        ((named & PICTURE) === 0 ? null : photoLine(text, block, photoCredit(text))) ??
        ((named & (AGENCY | PICTURE)) === 0 || (tailCues(tokens, block, end) & (AGENCY | PICTURE)) === 0
          ? null
          : photoLine(text, block, signedPicture(text)))
      if (whole !== null) {
        found.push(whole)
        continue
      }
    }
    if ((tailCues(tokens, block, end) & AGENCY) === 0) continue
    const tail = agencyTail(article, block, byBlock.get(block.index) ?? [])
    if (tail !== null) found.push(credit(block, 'agency', tail))
  }
  return found
}

/** What the last words of the block may credit; `end` is the token behind it. */
function tailCues(tokens: Tokens, block: Block, end: number): number {
  return cuesIn(tokens, tokenAt(tokens, Math.max(block.start, block.end - TAIL)), end)
}

// What a line may credit, by its words: without one of them no pattern is tried.
const AGENCY = 1
const PICTURE = 2
const RIGHTS = 4
/** First words of `SOURCE_LABEL`. */
const LABEL = 8
const BYLINE = 16
const CUE_BITS = new Map<number, number>()
const cue = (bit: number, list: string) => {
  for (const word of list.split(' ')) CUE_BITS.set(wordHash(word), (CUE_BITS.get(wordHash(word)) ?? 0) | bit)
}
for (const [written] of AGENCY_NAMES) cue(AGENCY, written.replace(/[^\p{L}\p{N}]+/gu, ' '))
// A Chinese character is a word: these end the names of agencies and of their sites.
cue(AGENCY, '社 网 網 信 透')
cue(
  PICTURE,
  'bildrechte beeld fot zdjęcie фото коллаж φωτο φωτογραφία ảnh 사진 写 图 ljósmynd photo photos photograph photographs picture pictures image images foto fotos fotografía fotografia bild bilder bildquelle bildnachweis ' +
    'crédit crédits credit credits imagen infografía grafik getty imago istock istockphoto shutterstock depositphotos adobe alliance unsplash pixabay ' +
    'wikimedia facebook instagram twitter youtube tiktok reddit flickr telegram weibo',
)
cue(
  RIGHTS,
  'copyright c reserved vorbehalten reservados réservés reserves riservata riservati voorbehouden zastrzeżone защищены saklıdır 版 转 轉 未 無 저작권자 무단 무단전재',
)
cue(
  LABEL,
  'source sources quelle quellen fuente fuentes con com with agency agencies mit avec fonte fontes fonti bron bronnen źródło źródła источник источники ' +
    'kaynak kaynaklar πηγή πηγές nguồn المصدر المصادر 출처 来 來 文 新 消 资 稿',
)
cue(BYLINE, BYLINE_OPENERS)
const CUES = wordTable(CUE_BITS)

/** The bits of all cue words among the tokens. */
function cuesIn({ hash }: Tokens, first: number, end: number): number {
  let bits = 0
  for (let at = first; at < end; at++) bits |= bitsOfWord(CUES, hash[at] ?? 0)
  return bits
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
function agencyLine(text: string, block: Block, dates: readonly DateMention[] | undefined): Credit | null {
  if (text.length > 120) return null
  const label = SOURCE_LABEL.exec(text)?.[0] ?? ''
  let rest = text.slice(label.length).trim()
  let date: DateMention | null = null
  if (/\d/u.test(rest)) {
    date = dates?.[0] ?? null
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
  const agencies = agencyList(inner) ?? agencyList(inner.replace(SOURCE_LABEL, ''))
  if (agencies === null) return null
  // A lone short name in mixed case may be a crosshead; agencies sign in their own spelling.
  if (label === '' && !opened && !closed && date === null && GIVEN_NAME.test(inner)) return null
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

/** A picture's credit with the caption before it, each a span of its line. */
function photoLine(text: string, block: Block, named: PhotoCredit | null): Credit | null {
  if (named === null) return null
  const caption = text
    .slice(0, named.at)
    .replace(/[\s/|–—([-]+$/u, '')
    .trim()
  if (caption === '') return credit(block, 'photo', { names: named.names })
  const start = block.start + text.indexOf(caption)
  const span: Span = { start, end: start + caption.length }
  return credit(block, 'photo', { names: named.names, caption: span })
}

/** "Posted by Jane Doe at 10:12 AM", as blogs have it: the day stands above all posts of that day. */
const AT_HOUR = /,? (?:at|@|um|a las|à) \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?$/iu

/** `By Jane Doe and John Roe, Staff Writers`: a whole line of names, with the date that may stand behind them. */
function bylineOf(text: string, block: Block, dates: readonly DateMention[] | undefined): Credit | null {
  if (text.length > 140) return null
  // "(Reporting by Jane Doe; Editing by John Roe)"; with a bracket at one end only it is the end of something else.
  let line = (/^\([^()]*\)$/u.test(text) ? text.slice(1, -1) : text).replace(AT_HOUR, '')
  let date: DateMention | null = null
  if (/\d/u.test(line)) {
    date = dates?.[0] ?? null
    if (date === null) return null
    if (!/^[\s|,.–—·•-]*(?:gmt|uhr)?\s*$/iu.test(article(text, block, date.end, block.end))) return null
    line = article(text, block, block.start, date.start).replace(BEFORE_DATE, '')
  }
  const named = bylineNames(line)
  return named === null ? null : credit(block, 'byline', { ...named, date })
}

function copyrightLine(text: string, block: Block): Credit | null {
  if (text.length > LONGEST_NOTICE || !COPYRIGHT.test(text)) return null
  const sign = OPENS_NOTICE.test(text)
  // "Copyright law changed ..." and "... with all rights reserved." are prose; a notice opens with the sign, or is short, or gives a year.
  if (!sign && !RESERVED.test(text) && !(text.length <= LONGEST_DATED && DATED_SIGN.test(text))) return null
  const marked = sign || /©|\(c\)|copyright/iu.test(text)
  if (!marked && text.length > SHORT_NOTICE && (WITHIN_CLAUSE.test(text) || !/\b(?:19|20)\d\d\b/u.test(text)))
    return null
  const holder = (HOLDER.exec(text)?.[1] ?? '').replace(RESERVED_TAIL, '').trim()
  const bare = text.replace(/^©\s*/u, '')
  if (bare !== text && !/\b(?:19|20)\d\d\b/u.test(text) && !RESERVED.test(text)) {
    // "© AP Photo/Lena Horn" stands under a picture, "© dpa-infocom, dpa:..." under a text.
    if (isLibrary(bare)) return null
    if (wireAgencyNamed(holder) === null && bare.includes('/')) return null
  }
  const agency = wireAgencyNamed(holder)
  return credit(block, 'copyright', agency !== null ? { agencies: [agency] } : holder === '' ? {} : { names: [holder] })
}
