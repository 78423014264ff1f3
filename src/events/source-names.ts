import { type Reading, TOKEN_CAPITAL } from '../core/reading.ts'
import type { Cleaned, Removal } from '../core/rule.ts'
import { agencyNamed } from '../language/agencies.ts'
import { agencyMentions } from '../language/agency-mentions.ts'

/** Cuts that may say whose copy it is. */
const SAYING: ReadonlySet<Removal['kind']> = new Set([
  'agency-credit',
  'byline',
  'copyright',
  'crosspost',
  'editor-note',
  'notice',
])
/** A last paragraph this short may be a note that no rule knew. */
const LONGEST_NOTE = 120
/** Words of an outlet's name. */
const LONGEST_NAME = 4
const MOST_NAMES = 24

export interface SourceNames {
  /** As `outletKey` has them. */
  readonly sources: readonly string[]
  /** Canonical names of those that are agencies. */
  readonly agencies: readonly string[]
}

/** Names in credits, notes and a short last line: runs of up to four words that begin and end with a capital. */
export function sourceNames({ article, removals, kept }: Cleaned, reading: Reading): SourceNames {
  const last = kept.at(-1)
  const spans = [...removals.filter(({ kind }) => SAYING.has(kind))]
  const note = last !== undefined && kept.length > 1 && last.end - last.start <= LONGEST_NOTE ? [last] : []
  const found = new Set<string>()
  const agencies = new Set<string>()
  const { tokens } = reading
  for (const span of [...spans, ...note]) {
    const [first, end] = reading.tokenRange(span)
    const isCapital = (at: number) => ((tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0
    for (let from = first; from < end; from++) {
      if (!isCapital(from)) continue
      for (let to = from; to < Math.min(end, from + LONGEST_NAME) && found.size < MOST_NAMES; to++) {
        if (!isCapital(to)) continue
        const name = article.text.slice(tokens.start[from], tokens.end[to])
        found.add(outletKey(name))
      }
    }
    for (const { agency } of agencyMentions(article.text, tokens, first, end)) agencies.add(agency)
  }
  return { sources: [...found], agencies: [...agencies] }
}

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u
/** `bbc.co.uk`, `abc.net.au`. */
const SECOND_LEVEL = /^(?:com|co|net|org|gov|edu|ac)$/u

/** One key for an outlet by its name and by its host: `The Harbour Gazette` and `harbourgazette.example`. */
export function outletKey(outlet: string): string {
  const plain = outlet.trim().toLowerCase()
  if (HOST.test(plain)) {
    const labels = plain.split('.').slice(0, -1)
    if (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop()
    return labels.at(-1) ?? plain
  }
  return plain.replace(/^(?:the|der|die|das|le|la|el|il|o)\s+/u, '').replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** Hosts of agencies that are not told by their name: it is another word, or so short that others have it, too. */
const SITES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AAP: 'aap.com.au',
    ACN: 'acn.cu',
    AFP: 'afp.com',
    AGI: 'agi.it',
    AMNA: 'amna.gr',
    ANI: 'aninews.in',
    ANP: 'anp.nl',
    ANSA: 'ansa.it',
    AP: 'ap.org apnews.com',
    APA: 'apa.at',
    APP: 'app.com.pk',
    APS: 'aps.dz',
    Anadolu: 'aa.com.tr',
    Antara: 'antaranews.com',
    BSS: 'bssnews.net',
    BTA: 'bta.bg',
    CNA: 'cna.com.tw',
    CTK: 'ctk.cz ctk.eu',
    'Canadian Press': 'thecanadianpress.com',
    DHA: 'dha.com.tr',
    EFE: 'efe.com efe.es',
    Hina: 'hina.hr',
    IANS: 'ians.in',
    IHA: 'iha.com.tr',
    IPS: 'ipsnews.net',
    IRNA: 'irna.ir',
    Jiji: 'jiji.com',
    KCNA: 'kcna.kp',
    KNA: 'kna.de',
    KUNA: 'kuna.net.kw',
    Kyodo: 'kyodonews.net',
    LaPresse: 'lapresse.it',
    Lusa: 'lusa.pt',
    MAP: 'mapnews.ma',
    MENA: 'mena.org.eg',
    MTI: 'mti.hu',
    NAN: 'nannews.ng',
    NTB: 'ntb.no',
    PA: 'pamediagroup.com',
    PAP: 'pap.pl',
    PNA: 'pna.gov.ph',
    PTI: 'ptinews.com',
    Petra: 'petra.gov.jo',
    QNA: 'qna.org.qa',
    'RIA Novosti': 'ria.ru',
    SANA: 'sana.sy',
    SDA: 'keystone-sda.ch',
    SID: 'sid.de',
    SPA: 'spa.gov.sa',
    STT: 'stt.fi',
    TAP: 'tap.info.tn',
    TASR: 'tasr.sk',
    TASS: 'tass.com tass.ru',
    TT: 'tt.se',
    UNB: 'unb.com.bd',
    UNI: 'uniindia.com',
    UPI: 'upi.com',
    VNA: 'vnanet.vn',
    WAM: 'wam.ae',
    Wafa: 'wafa.ps',
    Xinhua: 'xinhuanet.com news.cn',
    Yonhap: 'yna.co.kr',
    awp: 'awp.ch',
    dpa: 'dpa.com dpa.de',
    epd: 'epd.de',
  }).flatMap(([agency, hosts]) => hosts.split(' ').map(host => [host, agency] as const)),
)
/** Letters of a name that a host of any kind may have: `apa.org` are psychologists, `pap.fr` sells flats. */
const SHORT_NAME = 4
/** Longer ones that other houses have: a paper of Montreal, a firm that is called as a town. */
const OF_OTHERS: ReadonlySet<string> = new Set(['LaPresse', 'Petra'])

/** The agency whose own site or wire the outlet is, or null. */
export function agencyOf(outlet: string): string | null {
  const host = outlet.trim().toLowerCase()
  if (!HOST.test(host)) return agencyNamed(outlet)
  const labels = host.split('.')
  for (const at of labels.keys()) {
    const agency = SITES.get(labels.slice(at).join('.'))
    if (agency !== undefined) return agency
  }
  const key = outletKey(host)
  const named = key.length > SHORT_NAME ? agencyNamed(key) : null
  return named !== null && OF_OTHERS.has(named) ? null : named
}
