import type { Dateline } from '../core/reading.ts'
import { agencyNamed, SHORT_NAMES, wireAgencyNamed } from './agencies.ts'
import { ARABIC_CITIES, JAPANESE_CITIES, KOREAN_CITIES } from './dateline-cities.ts'
import { isReporter, reporters } from './reporters.ts'

// Datelines in Chinese, Japanese, Korean and Arabic, which have no capitals and mostly no dash: what closes them is a word of the trade (电, 讯), a
// bracket of their own (【ソウル聯合ニュース】, (서울=연합뉴스)) or an agency. Forms are those of the agencies' own stories and of the papers that print them.

type Found = Omit<Dateline, 'block'>

/** No letter before it is of these scripts. */
const FIRST_LETTER = 0x0600

/** Whether a block that begins so may hold one: a letter of these scripts stands first, or right behind a bracket. */
export function isElsewhere(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  if (first === 0x28 || first === 0x5b)
    return text.charCodeAt(start + 1) >= FIRST_LETTER || HANGUL_SOON.test(text.slice(start, start + 20))
  return first >= FIRST_LETTER && !(first >= 0x1e00 && first < 0x2e80)
}

/** "(AP=연합뉴스)". */
const HANGUL_SOON = /^[([][A-Z]{2,5}=\p{Script=Hangul}/u

const SPELT_WIDE = /[０-９Ａ-Ｚａ-ｚ]/gu
const narrow = (text: string) =>
  text.replaceAll(SPELT_WIDE, letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))

/** `MM-DD`, `YYYY-MM-DD` where the year is written, or null: "12日" alone says no month. */
function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined || day === undefined) return null
  const [m, d] = [Number(narrow(month)), Number(narrow(day))]
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  const written = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return year === undefined ? written : `${narrow(year)}-${written}`
}

/** The dateline at the start of a block in one of these scripts. */
export function datelineElsewhere(head: string, offset: number): Found | null {
  for (const form of [chinese, taiwanese, ownMark, japanese, korean, arabic]) {
    const found = form(head)
    if (found !== null && found.end < head.length) return { ...found, start: offset, end: offset + found.end }
  }
  return null
}

/** A dateline whose places count from the start of the block. */
type Form = (head: string) => Omit<Found, 'start'> | null

const none = { place: null, date: null, agency: null, authors: [] } as const

/** "新华社青岛6月12日电（记者张文）", "中新网6月12日电", "【新华网北京6月12日电】", "本报北京6月12日讯". Names of agencies end as those of papers and sites do. */
const CHINESE =
  /^[【［〔（([]?\s?(?<signer>本[报報网網台社刊]|\p{Script=Han}{2,4}?[网網报報社])(?:[／/\s]{0,2}(?<place>[\p{Script=Han}·]{2,10}?))?[／/\s]{0,2}(?:(?<year>\d{4})年)?(?:(?<month>[\d０-９]{1,2})月)?(?<day>[\d０-９]{1,2})日(?:上午|下午|晚|专|專){0,2}(?:电|電|讯|訊)(?<closed>[】］〕）)\]])?/u
/** Where it ends by itself: behind a bracket, white space, a colon. */
const PARTED = /^[\s（(【［〔[：:]/u
/** Words that begin with 电 or 讯. */
const WORD_GOES_ON =
  /^[文影视視话話子力报報台脑腦器网網信商价價量竞競梯瓶源动動车車池压壓机機阻磁击擊路缆纜线線飞飛问問号號，,。、](?!务部|務部)/u
/** The grid and the net are no outlets, and nobody signs for them. */
const NO_OUTLET = /(?:[电電]|因特|互联|互聯|物联|物聯|[铁鐵]路)[网網]$/u
/** Who wrote it, in the bracket behind. */
const BRACKET = /^\s?[（(]([^（）()]{4,50})[）)]/u
/** "本报记者12日电" names nobody and no place. */
const NO_PLACE = /记者|記者|消息|今天|昨天|昨日|今日/u

/** The bracket of reporters behind the mark, or nothing of it. */
function writtenBy(behind: string): { readonly length: number; readonly authors: readonly string[] } {
  const [all = '', inside = ''] = BRACKET.exec(behind) ?? []
  const named = all === '' ? null : reporters(inside)
  return named === null ? { length: 0, authors: [] } : { length: all.length, authors: named.names }
}

const chinese: Form = head => {
  const match = CHINESE.exec(head)
  const groups = match?.groups
  if (match === null || groups === undefined || NO_PLACE.test(groups.place ?? '')) return null
  const { signer = '', closed } = groups
  if (NO_OUTLET.test(signer)) return null
  const behind = head.slice(match[0].length)
  const agency = wireAgencyNamed(signer.replace(/^[据據]/u, ''))
  if (closed === undefined && !PARTED.test(behind)) {
    // "京东网11月11日电商大促": what is no agency and not the paper's own needs an end that no word can go over.
    if ((agency === null && !signer.startsWith('本')) || WORD_GOES_ON.test(behind)) return null
  }
  const by = writtenBy(behind)
  return {
    ...none,
    end: match[0].length + by.length,
    place: groups.place ?? null,
    date: dayOf(groups.year, groups.month, groups.day),
    agency,
    authors: by.authors,
  }
}

/** "（中央社記者林小青台北12日電）", "〔記者王大明／台北報導〕". */
const TAIWANESE =
  /^[（(〔［[【]\s?(?<signer>中央社)?(?:記者|特派員)\s?(?<names>\p{Script=Han}{2,3}?)(?:(?<split>[／/]|\s)\s?)?(?<place>\p{Script=Han}{2,4}?)(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日)?(?<mark>專電|电|電|報導|報道|报道|訊)\s?[）)〕］\]】]/u

const taiwanese: Form = head => {
  const match = TAIWANESE.exec(head)
  const groups = match?.groups
  if (match === null || groups === undefined) return null
  // "【記者節系列專題報導】": a stroke, the agency or its cable says that it is no heading.
  if (groups.split === undefined && groups.signer === undefined && !/[电電]$/u.test(groups.mark ?? '')) return null
  let [name = '', place = ''] = [groups.names, groups.place]
  // Nothing parts name and place: names have three letters where five or more stand there.
  if (groups.split === undefined && name.length === 2 && place.length > 2)
    [name, place] = [name + place.slice(0, 1), place.slice(1)]
  if (!isReporter(name)) return null
  const date = dayOf(undefined, groups.month, groups.day)
  const agency = groups.signer === undefined ? null : 'CNA'
  return { ...none, end: match[0].length, place, date, agency, authors: [name] }
}

/** "本报讯（记者王大明）", "【本報訊】": the outlet's own. */
const OWN_MARK =
  /^(?:[【［〔（([]本[报報网網台社刊站][专專]?[讯訊][】］〕）)\]]|本[报報网網台社刊站][专專]?[讯訊](?=[\s（(:：　]))[:：]?/u

const ownMark: Form = head => {
  const match = OWN_MARK.exec(head)
  if (match === null) return null
  const by = writtenBy(head.slice(match[0].length))
  return { ...none, end: match[0].length + by.length, authors: by.authors }
}

/** Agencies as Japanese datelines name them, the longer before the shorter. */
const SIGNS = '聯合ニュース|共同通信|共同|時事通信|時事|ロイター|新華社|中央社|AFP|AP'
const PLACE = JAPANESE_CITIES.replaceAll(' ', '|')
/** "【ワシントン共同】": "日米共同" and "サッカー12日共同" are headings. */
const JAPANESE = new RegExp(
  `^[【［\\[](?:(?<place>${PLACE})(?:[＝=・]|[\\s　]{0,2}))?(?:(?:(?<month>[\\d０-９]{1,2})月)?(?<day>[\\d０-９]{1,2})日[\\s　]{0,2})?(?<agency>${SIGNS})(?:[＝=・]?時事)?[】］\\]][\\s　]?(?:[-－―—]\\s?)?`,
  'u',
)
/** "【ニューヨーク＝山田太郎】": a correspondent of the paper; without the stroke "【ソウル市長選】" is one too. */
const CORRESPONDENT = new RegExp(
  `^[【［](?<place>${PLACE})[＝=](?<names>[\\p{Script=Han}々]{3,5}(?:、[\\p{Script=Han}々]{3,5})?)[】］]\\s?`,
  'u',
)
/** What stands in such brackets and is no correspondent. */
const NO_NAME =
  /写真|動画|速報|特集|映像|関連|記事|解説|一覧|詳報|図解|共同|編集|独自|連載|社説|予想|結果|日程|大会|代表/u

const japanese: Form = head => {
  const match = JAPANESE.exec(narrow(head))
  if (match?.groups !== undefined) {
    const { place, month, day, agency = '' } = match.groups
    // "【共同】" and "【時事】" alone may head anything.
    if (place === undefined && day === undefined) return null
    const known = SHORT_NAMES.get(agency) ?? wireAgencyNamed(agency)
    return { ...none, end: match[0].length, place: place ?? null, date: dayOf(undefined, month, day), agency: known }
  }
  const own = CORRESPONDENT.exec(head)
  if (own?.groups === undefined || NO_NAME.test(own[0])) return null
  const { place, names = '' } = own.groups
  return { ...none, end: own[0].length, place: place ?? null, authors: names.split('、') }
}

/** "(서울=연합뉴스) 한바다 기자 = ", "[부산=뉴시스]", "(워싱턴 AP=연합뉴스)". */
const KOREAN =
  /^[([](?<place>[\p{Script=Hangul}A-Z][\p{Script=Hangul}A-Z·\s]{0,14}?)\s?=\s?(?<agency>[\p{Script=Hangul}A-Za-z]{1,8}(?:뉴스|뉴시스|통신|일보|신문|경제|타임스|방송|투데이|데일리|TV)\d?|뉴시스|뉴스\d?|연합뉴스)[)\]]\s?(?:(?<names>\p{Script=Hangul}{2,4}(?:[·,]?\s?\p{Script=Hangul}{2,4}){0,3}?)\s(?:\p{Script=Hangul}{0,4}기자|특파원|통신원)\s?=\s?)?(?:=\s)?/u
/** "[동해신문 한바다 기자]". */
const SIGNED_KOREAN =
  /^\[(?<outlet>[\p{Script=Hangul}A-Za-z\d]{2,10})\s?[=\s]\s?(?<names>\p{Script=Hangul}{2,4}(?:[·,]?\s?\p{Script=Hangul}{2,4}){0,2}?)\s(?:\p{Script=Hangul}{0,4}기자|특파원|통신원)\]\s?/u
/** What papers, agencies and stations are called at the end; "단독" is a label. */
const KOREAN_OUTLET = /(?:뉴스|뉴시스|통신|일보|신문|경제|타임스|방송|투데이|데일리|TV)\d?$/u

const korean: Form = head => {
  const match = KOREAN.exec(head)
  if (match?.groups !== undefined) {
    const { place = '', agency = '', names } = match.groups
    // "[사진=연합뉴스]" says who took a picture.
    const letters = agencyNamed(place) !== null
    if (!letters && !KOREAN_CITIES.has(place.split(/[·\s]/u, 1)[0] ?? '')) return null
    return {
      ...none,
      end: match[0].length,
      place: letters ? null : place,
      agency: wireAgencyNamed(agency),
      authors: koreanNames(names),
    }
  }
  const signed = SIGNED_KOREAN.exec(head)
  const { outlet = '', names } = signed?.groups ?? {}
  if (signed === null || !KOREAN_OUTLET.test(outlet)) return null
  return { ...none, end: signed[0].length, agency: wireAgencyNamed(outlet), authors: koreanNames(names) }
}

const koreanNames = (names: string | undefined) => (names ?? '').split(/[·,\s]+/u).filter(name => name.length > 1)

const ARABIC =
  /^(?<place>\p{Script=Arabic}{2,12}(?:\s\p{Script=Arabic}{2,12}){0,2}?)(?=\s{0,2}[-–—(/«".:،\d٠-٩]|\sفي\s[\d٠-٩])(?:،?\s(?:في\s)?(?<day>\d{1,2}|[٠-٩]{1,2})\s(?<month>\p{Script=Arabic}{4,7})(?:\s(?<year>\d{4}))?)?(?:\s?[-–—]?\s?[(/«"](?<agency>[^()/»"]{2,16})[)/»"])?\s{0,2}(?:(?<dash>[-–—]{1,3}|:)\s|\.\s?[-–—]\s)?/u
/** Initials that are also those of a person in court: behind one of the cities only. */
const INITIALS = /^أ[\s.]{1,2}ب\.?$/u
/** An insertion that a second dash closes, and words that go on about what stands before the first. */
const INSERTION = /^.{1,60}?\s[-–—]\s/u
const ABOUT_IT = /^(?:و?ه[ويم]|وهما|التي|الذي|اللتي|الذين)\s/u
/** "القاهرة - أسوان: قطار" is a line, "باريس - سان جيرمان" a club. */
const TWO_NAMES = /^(?:سان جيرمان|\p{Script=Arabic}+(?:\s\p{Script=Arabic}+)?\s?:)/u
/** "قالت (رويترز) -": somebody says it, nobody is there. */
const SAID = /^(?:و?(?:قال|ذكر|نقل|أفاد|كتب|أعلن|نشر|أضاف|أكد|أوضح)ت?|بحسب|حسب|وفق|عن|من|في|إلى|على|وكالة)(?:\s|$)/u
/** Months by the Gregorian names of Egypt and the Gulf, those of the Levant and Iraq, and those of the Maghreb. */
const MONTHS = [
  'يناير كانون جانفي',
  'فبراير شباط فيفري',
  'مارس آذار',
  'أبريل ابريل نيسان أفريل',
  'مايو أيار ماي',
  'يونيو حزيران جوان',
  'يوليو تموز جويلية',
  'أغسطس اغسطس آب أوت',
  'سبتمبر أيلول',
  'أكتوبر اكتوبر',
  'نوفمبر',
  'ديسمبر',
].map(names => names.split(' '))
const DIGITS = '٠١٢٣٤٥٦٧٨٩'

const arabic: Form = head => {
  const match = ARABIC.exec(head)
  if (match?.groups === undefined) return null
  const { place = '', day, month, year, agency, dash } = match.groups
  const city = ARABIC_CITIES.has(place)
  const initials = city && agency !== undefined && INITIALS.test(agency)
  const known = initials ? 'AP' : agency === undefined ? null : wireAgencyNamed(agency)
  const number = day?.replaceAll(/[٠-٩]/gu, digit => String(DIGITS.indexOf(digit)))
  const named = month === undefined ? 0 : MONTHS.findIndex(names => names.includes(month)) + 1
  if (month !== undefined && named === 0) return null
  const date = dayOf(year, named === 0 ? undefined : String(named), number)
  if (agency !== undefined && known === null) return null
  const sure = known !== null ? city || date !== null || dash !== undefined : city && dash !== undefined && dash !== ':'
  // Several words are a city that is known, or have a day beside them.
  if (!sure || SAID.test(place) || (!city && date === null && place.includes(' '))) return null
  const behind = head.slice(match[0].length)
  if (!(city && known !== null) && (INSERTION.test(behind) || ABOUT_IT.test(behind) || TWO_NAMES.test(behind)))
    return null
  return { ...none, end: match[0].length, place, date, agency: known }
}
