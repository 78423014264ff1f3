import type { Article, Block } from '../core/article.ts'
import type { DateMention, Reading } from '../core/reading.ts'
import { grouped } from './grouped.ts'

/** Where readers' comments begin, as places in `article.blocks`; they run to its end. */
export interface CommentThread {
  readonly from: number
  /** Lines that sign a comment. */
  readonly signatures: number
}

/** Longer lines say more than who wrote and when. */
const LONGEST = 120
/** Tokens of a signature beside its date: a name, "posted by", "at", "Reply", a number. */
const MOST_TOKENS = 10
/** Words of a name, a title and "says" included. */
const MOST_NAME = 5
/** Signatures of one form make a thread; fewer are a byline and an update. */
const FEWEST = 3
/** Under a line such as "3 comments" two are enough. */
const FEWEST_HEADED = 2
/** Blocks from such a line to the first signature, and from there to the second: a byline has the whole article below it. */
const NEAR = 6
/** Blocks from one signature to the next. */
const REACH = 25
/** A paragraph; the article must have one before the first comment. */
const PARAGRAPH = 140

/** "Ann Reader said...", as blogs head a comment. With a colon it is a newspaper's way to open a quotation. */
const SAID =
  /^[^\s,;:.!?"“„«]{1,30}(?: [^\s,;:!?"“„«]{1,30}){0,4} (?:said|says|wrote|dijo|escribió|a dit|dit|a écrit|schrieb|schreibt|sagt|sagte|meint|meinte|disse|ha detto|ha scritto|escreveu|zegt|schreef|napisał|napisała|pisze|пишет|написал|написала|yazdı|dedi)(?:\.{3}|…)$/u

/** "3 hours ago", sixteen languages. */
const AGO =
  /(?:\d|\b(?:an?|one))\+? ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?) ago\b|\bvor (?:\d+|eine[mr]) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)|\bhace (?:\d+|una?) (?:segundo|minuto|hora|día|semana|mes|año)|\bil y a (?:\d+|une?) (?:seconde|minute|heure|jour|semaine|mois|an)|\bhá (?:\d+|uma?) (?:segundo|minuto|hora|dia|semana|mês|mes|ano)|\d (?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa\b|\d (?:seconden|minuten|minuut|uur|uren|dagen|dag|weken|week|maanden|maand|jaar) geleden\b|\d (?:sekund|minut|godzin|dni|dzień|tygodni|tydzień|miesi|rok|lat)\p{L}* temu|\d (?:секунд|минут|час|дн|ден|недел|месяц|год|лет)\p{L}* назад|\d (?:saniye|dakika|saat|gün|hafta|ay|yıl) önce|\d ?(?:秒|分钟|分鐘|小时|小時|天|周|个月|個月|年)前|\d ?(?:分|時間|日|週間|か月|ヶ月)前|\d ?(?:초|분|시간|일|주|개월|년) ?전|πριν (?:από )?\d|\d (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước|منذ \d/u

/** What a line is that signs a comment. Without a name in it, the line above holds one. */
const NONE = 0
const SPOKEN = 1
const DATED = 2
const AGED = 3
const NAMELESS = 4

/**
 * The readers' comments below an article, by the lines that sign them: "Ann Reader said...", a name with day and clock, or with "3 hours ago".
 * Three of one form, with text between them, or two under a line such as "3 comments" (a block of `headings`), below a paragraph and not above
 * most of the prose. Null where there are none.
 */
export function commentThread(article: Article, reading: Reading, headings: ReadonlySet<number>): CommentThread | null {
  const { blocks } = article
  const forms = formsOf(article, reading)
  if (forms === null) return null
  let above = 0
  let heading = -1
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) break
    if (headings.has(block.index)) heading = at
    if (forms[at] === NONE) above += paragraph(block)
    if (forms[at] === NONE || above === 0) continue
    const headed = heading >= 0 && at - heading <= NEAR
    const { last, count } = series(forms, at)
    if (count < (headed ? FEWEST_HEADED : FEWEST) || !speaks(blocks, forms, at, last, count)) continue
    const nameless = (forms[at] ?? NONE) > NAMELESS
    if (nameless && !signed(article, forms, at, last, count)) continue
    let inside = 0
    for (let next = at; next <= last; next++) inside += paragraph(blocks[next])
    let below = 0
    for (let next = last + 2; next < blocks.length; next++) below += paragraph(blocks[next])
    // A list of posts or of comments on others may stand above the article, or beside it.
    if (below > Math.max(above, inside)) continue
    return { from: headed ? heading : nameless ? at - 1 : at, signatures: count }
  }
  return null
}

/** The length of a paragraph; 0 for a shorter block. */
function paragraph(block: Block | undefined): number {
  const length = block === undefined ? 0 : block.end - block.start
  return length > PARAGRAPH ? length : 0
}

/** The last signature of the same form, each within reach of the one before, and how many there are. */
function series(forms: Uint8Array, from: number): { readonly last: number; readonly count: number } {
  let last = from
  let count = 1
  for (let at = from + 1; at < forms.length && at - last <= (count === 1 ? NEAR : REACH); at++) {
    if (forms[at] !== forms[from]) continue
    last = at
    count++
  }
  return { last, count }
}

const LEAST_SAID = 40

/** Something is said between most of them: a table of dates and a list of links say nothing. */
function speaks(blocks: readonly Block[], forms: Uint8Array, from: number, last: number, count: number): boolean {
  let said = 0
  for (let at = from; at <= Math.min(last + 1, blocks.length - 1); at++) {
    const block = blocks[at]
    if (block !== undefined && forms[at] === NONE && block.end - block.start > LEAST_SAID) said++
  }
  const least = (forms[from] ?? NONE) > NAMELESS ? count / 2 : Math.min(2, count - 1)
  return said >= Math.max(1, least)
}

const LONGEST_NAME = 40

/** Above most of these lines stands a name, and not always the same: in lists of teasers it is a headline, or a section. */
function signed(article: Article, forms: Uint8Array, from: number, last: number, count: number): boolean {
  const names = new Set<string>()
  for (let at = from; at <= last; at++) {
    const block = article.blocks[at - 1]
    if (forms[at] !== forms[from] || block === undefined || block.end - block.start > LONGEST_NAME) continue
    const line = article.text.slice(block.start, block.end)
    if (isName(line)) names.add(line)
  }
  return names.size * 2 > count
}

/** "Ann Reader", "ann77", "Ann says:"; two small words are the heading of an entry: "Water goes down". */
function isName(line: string): boolean {
  const words = line.split(' ')
  if (words.length > MOST_NAME || !/^\p{L}/u.test(line) || /[.!?…]$/u.test(line)) return false
  return words.filter(word => /^\p{Ll}/u.test(word)).length < 2
}

function formsOf(article: Article, reading: Reading): Uint8Array | null {
  const { blocks, text } = article
  let forms: Uint8Array | null = null
  const dates = grouped<DateMention, number>(reading.dates, date => date.block)
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || block.end - block.start > LONGEST) continue
    const form = formOf(text.slice(block.start, block.end), block, dates.get(block.index), reading)
    if (form === NONE) continue
    forms ??= new Uint8Array(blocks.length)
    forms[at] = form
  }
  return forms
}

/** Words beside day and clock that are no name. */
const NO_NAME = new Set(
  'posted submitted written commented comment by on at am pm est edt gmt utc reply permalink link report flag quote um uhr am vom à le el las a de в the of and updated published last'.split(
    ' ',
  ),
)

function formOf(line: string, block: Block, dates: readonly DateMention[] | undefined, reading: Reading): number {
  if (/[.…]$/u.test(line) && SAID.test(line)) return SPOKEN
  let rest = line
  let form = NONE
  if (dates?.some(date => date.time !== null) && dates.some(date => date.day !== null)) {
    form = DATED
    for (const { start, end } of dates) rest = rest.replace(line.slice(start - block.start, end - block.start), ' ')
  } else {
    const [first, past] = reading.tokenRange(block)
    if (past - first > MOST_TOKENS + 3) return NONE
    const aged = AGO.exec(line)
    if (aged === null) return NONE
    form = AGED
    rest = line.replace(aged[0], ' ')
  }
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > MOST_TOKENS) return NONE
  return words.some(word => /\p{L}/u.test(word) && !NO_NAME.has(word)) ? form : form + NAMELESS
}
