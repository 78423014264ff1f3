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

/** Sites of agencies whose host is not their name. */
const SITES: Readonly<Record<string, string>> = {
  'ap.org': 'AP',
  'apnews.com': 'AP',
  'xinhuanet.com': 'Xinhua',
  'news.cn': 'Xinhua',
  'kyodonews.net': 'Kyodo',
  'ptinews.com': 'PTI',
  'yna.co.kr': 'Yonhap',
  'jiji.com': 'Jiji',
  'nannews.ng': 'NAN',
  'antaranews.com': 'Antara',
  'aninews.in': 'ANI',
  'thecanadianpress.com': 'Canadian Press',
  'ria.ru': 'RIA Novosti',
  'keystone-sda.ch': 'SDA',
}

/** The agency whose own site or wire the outlet is, or null. */
export function agencyOf(outlet: string): string | null {
  const host = outlet.trim().toLowerCase()
  if (!HOST.test(host)) return agencyNamed(outlet)
  for (const [site, agency] of Object.entries(SITES)) if (host === site || host.endsWith(`.${site}`)) return agency
  return agencyNamed(outletKey(host))
}
