import { abbreviates, wireAgencyNamed } from './agencies.ts'

/** "(R-Texas)" and "(D)" are a politician's party. */
const PARTY = /^(?:[A-Z]|[RDI][-–]\s?\p{L}.*)$/u

export interface Signer {
  readonly name: string
  readonly end: number
}

/** Who signs: an agency or an outlet in brackets, or an agency between a comma and the dash ("MANILA, April 1, Reuter -"). */
export function signerAt(head: string, at: number): Signer | null {
  const bracket = /^(?:[([]([^()[\]]{2,40})[)\]]|\/([^/]{2,30})\/)/u.exec(head.slice(at))
  if (bracket !== null) {
    const name = agencyOrOutlet(bracket[1] ?? bracket[2] ?? '', head.slice(0, at))
    return name === null ? null : { name, end: at + bracket[0].length }
  }
  // "Москва. 12 июня. INTERFAX.RU - ".
  if (!/(?:,|\p{Ll}\.)\s$/u.test(head.slice(0, at))) return null
  const bare = /^\p{Lu}[\p{L} .]{1,24}?(?=\s*[-–—](?!\p{L}))/u.exec(head.slice(at))?.[0] ?? ''
  return wireAgencyNamed(bare) === null ? null : { name: bare, end: at + bare.length }
}

function agencyOrOutlet(text: string, before: string): string | null {
  // "(dpa/lby)" and "(APA/dpa)": the first is whose dateline it is, a desk or a second agency behind it.
  const agency = wireAgencyNamed(text) ?? wireAgencyNamed(text.split(/[/,]/u, 1)[0] ?? '')
  if (agency !== null) return agency
  if (PARTY.test(text) || abbreviates(text, before) || isTicker(text, before)) return null
  // Outlets sign in the agency's place: "Boston (eCanadaNow) -".
  return /^[\p{L}\p{N}][\p{L}\p{N}.&'’ /-]{1,38}$/u.test(text) && /\p{Lu}/u.test(text) ? text : null
}

/** "Gould Tides (GTD) -" is a company and its letters on the exchange. */
function isTicker(text: string, before: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(text) || text[0] !== before[0]) return false
  let at = 0
  for (const letter of before.toUpperCase()) if (letter === text[at]) at++
  return at === text.length
}
