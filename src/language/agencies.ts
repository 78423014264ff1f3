/**
 * News agencies and syndicates, canonical name first, then the variants seen in credit lines, datelines and bylines.
 * Names are facts; the list grew from credit lines of 1987 to 2026 in English, French, German and Spanish news, and from datelines in the other
 * languages whose scripts stand here.
 */
const AGENCIES: readonly (readonly string[])[] = [
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'A.F.P.', '法新社', 'أ ف ب', 'ا ف ب', 'فرانس برس'],
  ['AP', 'Associated Press', 'The Associated Press', 'AP News', 'A.P.', 'AP Photo', '美联社', '美聯社', 'AP通信'],
  ['Reuters', 'Reuter', 'Thomson Reuters', 'RTR', 'رويترز', '路透社', '路透', 'ロイター', 'ロイター通信', 'Рейтер'],
  [
    'Xinhua',
    'Xinhua News',
    'Xinhua News Agency',
    'Agencia Xinhua',
    '新华社',
    '新华网',
    '新華社',
    '新華網',
    '신화통신',
    'شينخوا',
  ],
  ['NAN', 'News Agency of Nigeria'],
  ['dpa', 'Deutsche Presse-Agentur', 'dpa-AFX', 'dpa-infocom', 'German Press Agency', '德新社', 'د ب أ'],
  ['EFE', 'Agencia EFE', 'Agence EFE', '埃菲社'],
  ['Europa Press', 'Europapress'],
  ['ANSA'],
  ['Adnkronos'],
  ['AGI'],
  ['LaPresse'],
  ['Lusa', 'Agência Lusa'],
  ['TASS', 'ITAR-TASS', 'ТАСС', 'ИТАР-ТАСС', '塔斯社', 'タス通信'],
  ['RIA Novosti', 'RIA', 'РИА Новости', '俄新社'],
  ['Interfax', 'Интерфакс', 'INTERFAX.RU'],
  ['Sputnik'],
  ['Ukrinform'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA', 'الأناضول', 'الاناضول'],
  ['DHA'],
  ['IHA', 'İHA'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['UNI'],
  ['APP', 'Associated Press of Pakistan'],
  ['BSS'],
  ['UNB'],
  ['Kyodo', 'Kyodo News', '共同社', '共同通信', '共同通信社'],
  ['Jiji', 'Jiji Press', '时事社', '時事社', '時事通信', '時事通信社'],
  ['Yonhap', 'Yonhap News', 'Yonhap News Agency', '연합뉴스', '聯合ニュース', '韩联社', '韓聯社'],
  ['Newsis', '뉴시스'],
  ['News1', '뉴스1'],
  ['KCNA', '조선중앙통신', '朝中社', '朝鮮中央通信'],
  ['CNA', 'Central News Agency', '中央社', '中央通訊社'],
  ['China News Service', '中新社', '中新网', '中新網', '中国新闻社', '中国新闻网'],
  ['Bernama'],
  ['Antara'],
  ['VNA', 'Vietnam News Agency', 'TTXVN'],
  ['PNA', 'Philippine News Agency'],
  ['AAP', 'Australian Associated Press'],
  ['Canadian Press', 'The Canadian Press', 'CP', 'La Presse canadienne'],
  ['PA', 'PA Media', 'Press Association', 'PA News Agency'],
  ['UPI', 'United Press International'],
  ['ANP'],
  ['Belga'],
  ['APA', 'Austria Presse Agentur'],
  ['SDA', 'ATS', 'Keystone-SDA', 'Keystone-ATS', 'ATS-SDA', 'sda'],
  ['KNA'],
  ['epd'],
  ['SID'],
  ['AFX'],
  ['NTB'],
  ['TT'],
  ['Ritzau'],
  ['STT'],
  ['PAP'],
  ['CTK', 'ČTK'],
  ['TASR'],
  ['MTI'],
  ['Agerpres'],
  ['BTA'],
  ['Tanjug'],
  ['Hina'],
  ['AMNA', 'ANA-MPA', 'ΑΠΕ-ΜΠΕ', 'ΑΠΕ'],
  ['MENA', 'أ ش أ', 'أش أ'],
  ['WAM', 'وام'],
  ['SPA', 'واس'],
  ['QNA', 'قنا'],
  ['KUNA', 'كونا'],
  ['IRNA'],
  ['Petra', 'بترا'],
  ['MAP'],
  ['APS'],
  ['TAP'],
  ['SANA', 'سانا'],
  ['Wafa', 'وفا'],
  ['Notimex'],
  ['Télam', 'Telam'],
  ['Prensa Latina'],
  ['ACN'],
  ['Agência Brasil', 'Agencia Brasil'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['Getty', 'Getty Images'],
  ['AFP via Getty Images'],
  ['IPS', 'Inter Press Service'],
  ['States News Service'],
  ['ZUMA'],
  ['PR Newswire', 'PRNewswire'],
  ['GlobeNewswire', 'Globe Newswire'],
  ['Business Wire', 'BusinessWire'],
  ['ots', 'news aktuell'],
  ['awp', 'AWP'],
]

/** Agencies of pictures alone; they never sign a text. */
const PICTURE_ONLY = new Set(['Getty', 'AFP via Getty Images', 'ZUMA'])

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[\s.’'-]+/gu, ' ')
    .trim()

const CANONICAL = new Map<string, string>(
  AGENCIES.flatMap(([name = '', ...variants]) => [name, ...variants].map(variant => [fold(variant), name] as const)),
)

const SPELT = new Set(AGENCIES.flat())

/** Names that are also common words, places or people. */
export const DOUBTFUL_NAMES: readonly string[] =
  'PA AA CP TT UNI SID MAP TAP SPA APS MENA APP Petra ATS AGI ANI ACN CNA RIA SANA IPS Wafa وفا قنا سانا واس بترا وام كونا'.split(
    ' ',
  )

/** Short for an agency in its place within brackets only: elsewhere they are words ("together", "current events"). */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['共同', 'Kyodo'],
  ['時事', 'Jiji'],
])

/** They count only written exactly so, and so do a few that no word is but for its case. */
const EXACT = new Set([...DOUBTFUL_NAMES, 'AP', 'SDA', 'sda', 'Canadian Press'])

/** The canonical name of an agency as written, or null when the text names none (or more than its name). */
export function agencyNamed(text: string): string | null {
  const name = CANONICAL.get(fold(text))
  if (name === undefined) return null
  const bare = text.trim().replaceAll('.', '')
  if (EXACT.has(name) && bare.length <= 4 && bare !== bare.toUpperCase() && !SPELT.has(bare)) return null
  return name
}

/** As `agencyNamed`, for the text of an article: picture agencies do not count. */
export function wireAgencyNamed(text: string): string | null {
  const name = agencyNamed(text)
  return name === null || PICTURE_ONLY.has(name) ? null : name
}

/** The short name is that of the words before it: "Sandrey Tidal Power (STP)". */
export function abbreviates(short: string, before: string): boolean {
  const letters = short.replaceAll(/[^\p{L}]/gu, '').toLowerCase()
  const initials = (of: RegExp) => (before.match(of) ?? []).join('').toLowerCase()
  return letters.length > 1 && (initials(INITIAL).endsWith(letters) || initials(CAPITAL).endsWith(letters))
}

const INITIAL = /(?<![\p{L}\p{N}'’])\p{L}/gu
/** "Evans and Orme Cable Corp (EOCC)". */
const CAPITAL = /(?<![\p{L}\p{N}'’])\p{Lu}/gu

const SEPARATOR = /\s*[/,;&|+]\s*|\s+(?:and|und|et|y|e|with|via|mit|avec|con)\s+|\s*[-–—]\s+/u

/** The agencies of a list such as `Xinhua/NAN` or `AFP, with Reuters`; null when anything else stands in it. */
export function agencyList(text: string): string[] | null {
  if (text.length > 120) return null
  const whole = wireAgencyNamed(text)
  if (whole !== null) return [whole]
  const names: string[] = []
  for (const part of text.split(SEPARATOR)) {
    if (part.trim() === '') return null
    const name = wireAgencyNamed(part)
    if (name === null) return null
    if (!names.includes(name)) names.push(name)
  }
  return names.length > 0 ? names : null
}

/** Every name and variant, for finding agencies inside running text. */
export const AGENCY_NAMES: readonly (readonly [written: string, canonical: string])[] = AGENCIES.flatMap(
  ([name = '', ...variants]) => [name, ...variants].map(variant => [variant, name] as const),
)
