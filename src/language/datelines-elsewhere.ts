import type { Dateline } from '../core/reading.ts'
import { wireAgencyNamed } from './agencies.ts'

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

/** "新华社青岛6月12日电（记者张文）", "中新网6月12日电", "【新华网北京6月12日电】", "本报北京6月12日讯". */
const CHINESE =
  /^[【［〔（([]?\s?(?<signer>新华社|新華社|新华网|新華網|中新社|中新网|中新網|中央社|法新社|路透社|美联社|美聯社|共同社|韩联社|韓聯社|朝中社|塔斯社|俄新社|埃菲社|德新社|本[报報网網台社刊]|\p{Script=Han}{2,4}?[网網报報社])(?:[／/\s]{0,2}(?<place>[\p{Script=Han}·]{2,10}?))?[／/\s]{0,2}(?:(?<year>\d{4})年)?(?:(?<month>[\d０-９]{1,2})月)?(?<day>[\d０-９]{1,2})日(?:上午|下午|晚|专|專){0,2}(?:电|電|讯|訊)(?![文影视視话話子力报報台脑腦器网網息问問号號，,。、])[】］〕）)\]]?/u
/** Who wrote it: "（记者张文、李海）", "(记者 张文)". */
const REPORTERS =
  /^\s?[（(]\s?(?:\p{Script=Han}{0,8}?(?:记者|記者|通讯员|通訊員|特派员|特派員))[\s:：]{0,2}(?<names>[\p{Script=Han}·、，,\s]{2,40}?)(?:报道|報導)?[）)]/u
/** "本报记者12日电" names nobody and no place. */
const NO_PLACE = /记者|記者|消息|今天|昨天|昨日|今日/u

const chinese: Form = head => {
  const match = CHINESE.exec(head)
  const groups = match?.groups
  if (match === null || groups === undefined || NO_PLACE.test(groups.place ?? '')) return null
  const behind = REPORTERS.exec(head.slice(match[0].length))
  const agency = wireAgencyNamed((groups.signer ?? '').replace(/^[据據]/u, ''))
  return {
    ...none,
    end: match[0].length + (behind?.[0].length ?? 0),
    place: groups.place ?? null,
    date: dayOf(groups.year, groups.month, groups.day),
    agency,
    authors: namesOf(behind?.groups?.names),
  }
}

/** Between names stand who is a trainee, who a reporter and who wrote from the place. */
const BETWEEN_NAMES = /[、，,\s]+|(?:实习|實習)?(?:记者|記者|通讯员|通訊員|特派员|特派員)/u
const namesOf = (names: string | undefined) => (names ?? '').split(BETWEEN_NAMES).filter(name => name.length > 1)

/** "（中央社記者林小青台北12日電）", "〔記者王大明／台北報導〕". */
const TAIWANESE =
  /^[（(〔［[【]\s?(?<signer>中央社)?(?:記者|特派員)\s?(?<names>\p{Script=Han}{2,3}?)(?:(?<split>[／/]|\s)\s?)?(?<place>\p{Script=Han}{2,4}?)(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日)?(?:專電|电|電|報導|報道|报道|訊)\s?[）)〕］\]】]/u

const taiwanese: Form = head => {
  const match = TAIWANESE.exec(head)
  const groups = match?.groups
  if (match === null || groups === undefined) return null
  let [name = '', place = ''] = [groups.names, groups.place]
  // Nothing parts name and place: names have three letters where five or more stand there.
  if (groups.split === undefined && name.length === 2 && place.length > 2)
    [name, place] = [name + place.slice(0, 1), place.slice(1)]
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
  const behind = REPORTERS.exec(head.slice(match[0].length))
  return { ...none, end: match[0].length + (behind?.[0].length ?? 0), authors: namesOf(behind?.groups?.names) }
}

/** Agencies as Japanese datelines name them, the longer before the shorter. */
const JAPANESE_AGENCIES: Readonly<Record<string, string>> = {
  聯合ニュース: 'Yonhap',
  共同通信: 'Kyodo',
  共同: 'Kyodo',
  時事通信: 'Jiji',
  時事: 'Jiji',
  ロイター: 'Reuters',
  新華社: 'Xinhua',
  中央社: 'CNA',
  AFP: 'AFP',
  AP: 'AP',
}
const SIGNS = Object.keys(JAPANESE_AGENCIES).join('|')
/** "【ワシントン共同】": without a letter of its own between place and agency the place is spelled by sound, or one of these. "日米共同" is no place. */
const PLACE =
  '[\\p{Script=Katakana}ー・]{2,12}|北京|上海|香港|台北|広州|東京|大阪|京都|名古屋|札幌|仙台|福岡|那覇|広島|長崎|平壌|釜山'
const JAPANESE = new RegExp(
  `^[【［\\[](?:(?<place>${PLACE})(?:[＝=・]|[\\s　]{0,2}))?(?:(?:(?<month>[\\d０-９]{1,2})月)?(?<day>[\\d０-９]{1,2})日[\\s　]{0,2})?(?<agency>${SIGNS})(?:[＝=・]?時事)?[】］\\]][\\s　]?(?:[-－―—]\\s?)?`,
  'u',
)
/** "【ニューヨーク＝山田太郎】": a correspondent of the paper. */
const CORRESPONDENT =
  /^[【［](?<place>[\p{Script=Katakana}ー・]{2,12}|北京|上海|香港|台北|平壌)[＝=・]?(?<names>[\p{Script=Han}々]{3,5}(?:、[\p{Script=Han}々]{3,5})?)[】］]\s?/u
/** What stands in such brackets and is no correspondent. */
const NO_NAME =
  /写真|動画|速報|特集|映像|関連|記事|解説|一覧|詳報|図解|共同|編集|独自|連載|社説|予想|結果|日程|大会|代表/u

const japanese: Form = head => {
  const match = JAPANESE.exec(narrow(head))
  if (match?.groups !== undefined) {
    const { place, month, day, agency } = match.groups
    // "【共同】" and "【時事】" alone may head anything.
    if (place === undefined && day === undefined) return null
    const known = JAPANESE_AGENCIES[agency ?? ''] ?? null
    return { ...none, end: match[0].length, place: place ?? null, date: dayOf(undefined, month, day), agency: known }
  }
  const own = CORRESPONDENT.exec(head)
  if (own?.groups === undefined || NO_NAME.test(own[0])) return null
  const { place, names } = own.groups
  return { ...none, end: own[0].length, place: place ?? null, authors: namesOf(names) }
}

/** "(서울=연합뉴스) 한바다 기자 = ", "[부산=뉴시스]", "(AP=연합뉴스)". */
const KOREAN =
  /^[([](?<place>[\p{Script=Hangul}A-Z][\p{Script=Hangul}A-Z·\s]{0,14}?)\s?=\s?(?<agency>[\p{Script=Hangul}A-Za-z]{1,8}(?:뉴스|뉴시스|통신|일보|신문|경제|타임스|방송|투데이|데일리|TV)\d?|뉴시스|뉴스\d?|연합뉴스)[)\]]\s?(?:(?<names>\p{Script=Hangul}{2,4}(?:[·,]?\s?\p{Script=Hangul}{2,4}){0,3}?)\s(?:\p{Script=Hangul}{0,4}기자|특파원|통신원)\s?=\s?)?(?:=\s)?/u
/** "[동해신문 한바다 기자]". */
const SIGNED_KOREAN =
  /^\[(?<outlet>[\p{Script=Hangul}A-Za-z\d]{2,10})\s?[=\s]\s?(?<names>\p{Script=Hangul}{2,4}(?:[·,]?\s?\p{Script=Hangul}{2,4}){0,2}?)\s(?:\p{Script=Hangul}{0,4}기자|특파원|통신원)\]\s?/u

const korean: Form = head => {
  const match = KOREAN.exec(head)
  if (match?.groups !== undefined) {
    const { place = '', agency = '', names } = match.groups
    return {
      ...none,
      end: match[0].length,
      place,
      agency: wireAgencyNamed(agency),
      authors: namesOf(names?.replaceAll('·', ' ')),
    }
  }
  const signed = SIGNED_KOREAN.exec(head)
  if (signed?.groups === undefined) return null
  return {
    ...none,
    end: signed[0].length,
    agency: wireAgencyNamed(signed.groups.outlet ?? ''),
    authors: namesOf(signed.groups.names?.replaceAll('·', ' ')),
  }
}

/** Cities that a dash alone makes a dateline of: capitals and the largest ports and cities of the Arab world, and the seats of world news. */
const CITIES = new Set(
  (
    'القاهرة الإسكندرية الرياض جدة مكة المدينة الدمام دبي أبوظبي الشارقة الدوحة الكويت المنامة مسقط صنعاء عدن بغداد البصرة الموصل أربيل دمشق حلب حمص ' +
    'بيروت طرابلس صيدا عمان القدس غزة رام الله الخليل نابلس الخرطوم بنغازي تونس صفاقس الجزائر وهران الرباط الدار البيضاء مراكش نواكشوط مقديشو جيبوتي ' +
    'لندن باريس واشنطن نيويورك موسكو بكين طهران أنقرة إسطنبول برلين روما مدريد بروكسل جنيف فيينا طوكيو نيودلهي إسلام آباد كابول'
  ).split(' '),
)
const ARABIC =
  /^(?<place>\p{Script=Arabic}{2,12}(?:\s\p{Script=Arabic}{2,12}){0,2}?)(?:،?\s(?:في\s)?(?<day>\d{1,2}|[٠-٩]{1,2})\s(?<month>\p{Script=Arabic}{4,7})(?:\s(?<year>\d{4}))?)?(?:\s?[-–—]?\s?[(/«"](?<agency>[^()/»"]{2,16})[)/»"])?\s{0,2}(?:(?<dash>[-–—]{1,3}|:)\s|\.\s?[-–—]\s)?/u
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
  const known = agency === undefined ? null : wireAgencyNamed(agency)
  const number = day?.replaceAll(/[٠-٩]/gu, digit => String(DIGITS.indexOf(digit)))
  const named = month === undefined ? 0 : MONTHS.findIndex(names => names.includes(month)) + 1
  if (month !== undefined && named === 0) return null
  const date = dayOf(year, named === 0 ? undefined : String(named), number)
  const city = CITIES.has(place) || place.split(/\s/u).every(part => CITIES.has(part))
  if (agency !== undefined && known === null) return null
  const sure = known !== null ? city || date !== null || dash !== undefined : city && dash !== undefined && dash !== ':'
  if (!sure) return null
  return { ...none, end: match[0].length, place, date, agency: known }
}
