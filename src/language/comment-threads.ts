import type { Article, Block } from '../core/article.ts'
import type { DateMention, Reading } from '../core/reading.ts'
import { blockOf, grouped } from './grouped.ts'

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

/** What every one of them has, in one look: most lines have none. */
const MAY_BE_AGO = /\d|ago\b|vor eine|hace un|il y a un|há um/u

/** What a line is that signs a comment. Without a name in it, the line above holds one. */
const NONE = 0
const SPOKEN = 1
const DATED = 2
const AGED = 3
const NAMELESS = 4

/** The lines of an article that may sign a comment, by place. */
interface Signatures {
  readonly forms: Uint8Array
  /** Who signs, lower case; empty where no name is found. */
  readonly who: readonly (string | undefined)[]
}

/**
 * The readers' comments below an article, by the lines that sign them: "Ann Reader said...", a name with day and clock, or with "3 hours ago".
 * Three of one form, with text between them, or two under a line such as "3 comments" (a block of `headings`), below a paragraph and not above
 * most of the prose. Null where there are none.
 */
export function commentThread(article: Article, reading: Reading, headings: ReadonlySet<number>): CommentThread | null {
  const { blocks } = article
  const signatures = signaturesOf(article, reading)
  if (signatures === null) return null
  const { forms } = signatures
  const prose = proseUpTo(blocks)
  const proseIn = (from: number, to: number) => (prose[Math.min(to, blocks.length)] ?? 0) - (prose[from] ?? 0)
  // Where the last series of a form ended that was none: no part of it is looked at again.
  const refused = new Int32Array(2 * NAMELESS)
  let heading = -1
  for (let at = 0; at < blocks.length; at++) {
    if (headings.has(blocks[at]?.index ?? -1)) heading = at
    const form = forms[at] ?? NONE
    if (form === NONE || at < (refused[form] ?? 0) || proseIn(0, at) === 0) continue
    const headed = heading >= 0 && at - heading <= NEAR
    const { last, count } = series(forms, at)
    if (count < (headed ? FEWEST_HEADED : FEWEST)) continue
    // A list of posts or of comments on others may stand above the article, or beside it.
    const aside = proseIn(last + 2, blocks.length) > Math.max(proseIn(0, at), proseIn(at, last + 1))
    const signed = (headed && form < NAMELESS) || differ(signatures, at, last, count)
    if (!aside && signed && speaks(blocks, forms, at, last, count))
      return { from: headed ? heading : form > NAMELESS ? at - 1 : at, signatures: count }
    refused[form] = last
  }
  return null
}

/** Characters of paragraphs before each place. */
function proseUpTo(blocks: readonly Block[]): Int32Array {
  const sums = new Int32Array(blocks.length + 1)
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const length = block === undefined ? 0 : block.end - block.start
    sums[at + 1] = (sums[at] ?? 0) + (length > PARAGRAPH ? length : 0)
  }
  return sums
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

/**
 * They are signed by several: prices stand beside the words "price of", and teasers under a section. Where the name stands in a line of its own,
 * most lines must have one, and a new one.
 */
function differ({ forms, who }: Signatures, from: number, last: number, count: number): boolean {
  const names = new Set<string>()
  for (let at = from; at <= last; at++) {
    const name = forms[at] === forms[from] ? (who[at] ?? '') : ''
    if (name !== '') names.add(name)
  }
  return (forms[from] ?? NONE) > NAMELESS ? names.size * 2 > count : names.size >= Math.min(FEWEST, count)
}

function signaturesOf(article: Article, reading: Reading): Signatures | null {
  const { blocks, text } = article
  let forms: Uint8Array | null = null
  const who: (string | undefined)[] = []
  const dates = grouped(reading.dates, blockOf)
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || block.end - block.start > LONGEST) continue
    const line = text.slice(block.start, block.end)
    const signature = signatureOf(line, block, dates.get(block.index), reading)
    if (signature === null) continue
    forms ??= new Uint8Array(blocks.length)
    forms[at] = signature.form
    who[at] = signature.form > NAMELESS ? nameIn(text, blocks[at - 1]) : signature.who
  }
  return forms === null ? null : { forms, who }
}

/** Words beside day and clock that are no name. */
const NO_NAME = new Set(
  (
    'posted submitted written commented comment by on at am pm est edt gmt utc reply permalink link report flag quote um uhr vom à le el las a de в the of and updated published last ' +
    'today yesterday heute gestern hoy ayer aujourd hui hier oggi ieri hoje ontem vandaag gisteren dziś dzisiaj wczoraj сегодня вчера bugün dün σήμερα χθες'
  ).split(' '),
)

function signatureOf(
  line: string,
  block: Block,
  dates: readonly DateMention[] | undefined,
  reading: Reading,
): { readonly form: number; readonly who: string } | null {
  if ('.…'.includes(line.at(-1) ?? ' ') && SAID.test(line)) return { form: SPOKEN, who: line.toLowerCase() }
  let rest = line
  let form = DATED
  if (dates?.some(date => date.time !== null) && dates.some(date => date.day !== null)) {
    for (const { start, end } of dates) rest = rest.replace(line.slice(start - block.start, end - block.start), ' ')
  } else {
    const [first, past] = reading.tokenRange(block)
    const aged = past - first <= MOST_TOKENS + AGE_TOKENS && MAY_BE_AGO.test(line) ? AGO.exec(line) : null
    if (aged === null) return null
    form = AGED
    rest = line.replace(aged[0], ' ')
  }
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  // "Date: 3 May 2025, 19:00" is a label and no name.
  if (words.length > MOST_TOKENS || /^[^:]{1,30}:\s*$/u.test(rest)) return null
  const named = words.some(word => /\p{L}/u.test(word) && !NO_NAME.has(word))
  return named ? { form, who: words.join(' ') } : { form: form + NAMELESS, who: '' }
}

/** "3 hours ago". */
const AGE_TOKENS = 3
const LONGEST_NAME = 40

/** The name in the line above a day and a clock, "Ann Reader", "ann77", "Ann says:"; two small words are the heading of an entry: "Water goes down". */
function nameIn(text: string, block: Block | undefined): string {
  if (block === undefined || block.end - block.start > LONGEST_NAME) return ''
  const line = text.slice(block.start, block.end)
  const words = line.split(' ')
  const isName =
    words.length <= MOST_NAME &&
    /^\p{L}/u.test(line) &&
    !/[.!?…]$/u.test(line) &&
    words.filter(word => /^\p{Ll}/u.test(word)).length < 2
  return isName ? line.toLowerCase() : ''
}
