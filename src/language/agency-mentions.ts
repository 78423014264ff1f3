import type { Tokens } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { AGENCY_NAMES, DOUBTFUL_NAMES } from './agencies.ts'
import { tokens as tokenise, wordHash } from './tokens.ts'

export interface AgencyMention extends Span {
  /** Canonical name. */
  readonly agency: string
}

/** In running text these prove nothing. */
const AMBIGUOUS = new Set([...DOUBTFUL_NAMES, ...'Getty ZUMA Hina Antara Sputnik APA PAP MTI TASR'.split(' ')])

interface Name {
  readonly agency: string
  readonly written: string
  readonly hashes: readonly number[]
}

const BY_FIRST_WORD = new Map<number, Name[]>()
for (const [written, agency] of AGENCY_NAMES) {
  if ((AMBIGUOUS.has(agency) || AMBIGUOUS.has(written)) && written.length <= 7) continue
  const columns = tokenise(written)
  const hashes = Array.from(columns.hash.subarray(0, columns.count))
  const first = wordHash(written.slice(columns.start[0], columns.end[0]))
  const list = BY_FIRST_WORD.get(first) ?? []
  list.push({ agency, written, hashes })
  // The longest variant first: "Xinhua News Agency" before "Xinhua".
  list.sort((a, b) => b.hashes.length - a.hashes.length)
  BY_FIRST_WORD.set(first, list)
}

/** Agencies named in the token range `[first, end)`, spelt as agencies spell themselves. */
export function agencyMentions(text: string, tokens: Tokens, first: number, end: number): AgencyMention[] {
  const found: AgencyMention[] = []
  for (let at = first; at < end; at++) {
    const name = BY_FIRST_WORD.get(tokens.hash[at] ?? 0)?.find(({ hashes, written }) => {
      if (!hashes.every((hash, i) => tokens.hash[at + i] === hash)) return false
      const start = tokens.start[at] ?? 0
      return text.slice(start, start + 3) === written.slice(0, 3)
    })
    if (name === undefined) continue
    found.push({ agency: name.agency, start: tokens.start[at] ?? 0, end: tokens.end[at + name.hashes.length - 1] ?? 0 })
    at += name.hashes.length - 1
  }
  return found
}
