import { wireAgencyNamed } from './agencies.ts'

/** Labels of a byline; the first group is of prepositions that also open crossheads ("By Sea and Land", "Von Wien nach Graz"). */
const LABEL =
  /^(?:(by|von|por|par|di|door|af|av)|written by|words by|text:|texto:|texte:|text von|edited by|(?:with )?(?:additional )?reporting (?:and writing |and editing )?by|writing by|(?:story|report) by|posted by|reporte (?:de|por)|reportado por|reportage de|bericht von|reportagem de)(\s*:)?\s+(\S.{1,120})$/iu
/** The first words of the labels. */
export const BYLINE_OPENERS =
  'by von por par di door af av written words text texto texte edited with 责 責 编 編 校 见 見 值 本 网 網 additional reporting writing story report posted reporte reportado reportage bericht reportagem'
/** "（责任编辑：王小明）", as Chinese pages sign below the article; a desk or a number may stand for the name. */
const CHINESE_EDITOR =
  /^[（([【]?\s*(?:(?:责任|見習|见习|值班|本文|网络|網絡)?(?:编辑|編輯)|责编|責編|责任编辑|責任編輯|校对|校對)\s*[:：]\s*[\p{L}\p{N} 、,，/_.-]{1,24}[）)\]】]?$/u
/** Those who edited are no authors. */
const EDITORS = /(?:^|[;,]\s*)edit(?:ing|ed) by\s+\p{Lu}.{1,80}$/iu
const WRITING = /^writing by\s+/iu
const JOINT = /\s*[,;|/&]\s*|\s+(?:and|und|et|y|e|en|og|och|for|in|at|with|avec|mit|con)\s+|\s+[–—-]\s+/u
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}'’.-]*$/u
const PARTICLES = new Set('de del la van von der den di da dos el al bin le du y zu ten ter'.split(' '))
/** Desks and offices; no people. */
export const STAFF =
  /^(?:staff(?: writers?| reporters?)?|correspondents?|reporters?|editors?|redaktion|redacción|rédaction|agencies|agencias|agenturen|news desk|web ?desk|associated press|.{2,30}(?:writer|reporter|correspondent|editor|desk|staff|team|bureau))$/iu
/** What stands behind the last name: an outlet, a place, an office. */
const BESIDE = /^[\p{Lu}][\p{L}'’.& -]{1,40}$/u
/** The outlet behind the names: people's names do not begin so ("La Toya" and "Le Thi" do). */
const OUTLET = /^(?:The|El|Los|Las|Les|Der|Die)\s/u
const MOST_NAME_WORDS = 5

export interface BylineNames {
  readonly names: readonly string[]
  readonly agencies: readonly string[]
}

/** The authors and agencies of `By Jane Doe and John Roe, Staff Writers`, or null when the line is none. Dates are gone from it. */
export function bylineNames(line: string): BylineNames | null {
  if (CHINESE_EDITOR.test(line)) return { names: [], agencies: [] }
  const match = LABEL.exec(line)
  const [, preposition, colon, rest] = match ?? []
  if (rest === undefined) return null
  const names: string[] = []
  const agencies: string[] = []
  const edited = /^edited/iu.test(line)
  for (const joined of rest
    .replace(/[\s|.]+$/u, '')
    .replace(EDITORS, '')
    .split(JOINT)) {
    const part = joined.replace(WRITING, '')
    if (part === '' || STAFF.test(part) || (names.length > 0 && OUTLET.test(part))) continue
    const agency = wireAgencyNamed(part)
    if (agency !== null) agencies.push(agency)
    else if (isName(part)) names.push(part)
    else if (names.length === 0 || !BESIDE.test(part)) return null
  }
  if (names.length === 0 && agencies.length === 0) return STAFF.test(rest) ? { names, agencies } : null
  // "Di Maria", "Von der Leyen" and "By George" head sections about them: behind a bare preposition a name has two words.
  const firm = preposition === undefined || colon !== undefined || agencies.length > 0
  if (!firm && (PARTICLES.has(rest.split(/\s/u, 1)[0] ?? '') || !names.some(isFull))) return null
  if (edited) return { names: [], agencies }
  // "Jane Doe, Lisbon": a single word beside a full name is where it was written.
  return { names: names.some(isFull) ? names.filter(name => /\s/u.test(name.trim())) : names, agencies }
}

/** One to five words that begin with capitals, particles aside. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  if (words.length > MOST_NAME_WORDS) return false
  return (
    words.every(word => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase())) && NAME_WORD.test(words.at(-1) ?? '')
  )
}

const isFull = (name: string) => name.split(/\s+/u).filter(word => NAME_WORD.test(word)).length >= 2
