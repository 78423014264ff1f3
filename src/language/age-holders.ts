import type { Span } from '../core/span.ts'
import type { Beginning, Count } from './anniversaries.ts'

// Whose years a sentence counts, and whether the beginning that it names is of the same thing. Where that is open, it is not.

/** What stands before is somebody or something of the thing: `The curator of the museum, founded in 1900,`, `the museum’s curator`. `, der` begins a clause. */
const POSSESSED =
  /\bof (?:the|its|their|this) |['’]s |(?<!,) (?:des|der|dieses|dieser) | (?:del|de la|de los|de las|du|de l[’']|do|da|dos|das|della|dello|dei|delle|dell[’']) ?/iu
/** A sentence that opens so is about what goes on there: `En el teatro, inaugurado en 1905, celebra`. */
const PLACED = /^(?:in|im|en|em|nel|nella|no|na|dans|at|à|au|am|al|alla|for|für|para|pour|per) /iu
const CLAUSE = /,|(?<!\p{L})(?:which|that|who|whose|where|que|quien|qui|dont|che|cui)(?!\p{L})/iu
/** From the beginning to the count behind it: the apposition ends there, `, founded in 1905 by two brothers, celebrates`. */
const AFTER_APPOSITION = /^(?:[^,;:.]{0,80}[,)])? ?(?:(?:will|has|now|today|hoy|ya|hoje|ora|oggi|va a|vai) )?$/u
/** `wurde 1905 eröffnet und wird`, `opened its doors in 1905 and turns` */
const AFTER_AND = /^(?: \p{L}+)? (?:and|und|y|e|et) $/u
/** `Founded in 1905, the brewery of Tarn is` */
const AFTER_OPENING = /^(?: gegründet)?, (?!.*(?<!\p{L})(?:who|whose|which|that|has|and)(?!\p{L}))(?:[\p{L}-]+ ){1,5}$/u
/** `Das 1905| gegründete Museum |wird`: German puts it between article and noun. */
const ATTRIBUTE = /^ \p{Ll}+(?:te|ene)[nrs]? (?:\p{L}+-)?\p{Lu}[\p{L}-]+ $/u
const ARTICLE = /^(?:Der|Die|Das) (?:im Jahre? )?$/u
/** `wurde 1905 gegründet und feiert in diesem Monat seinen |50. Geburtstag`: without the possessive it is that of another. */
const SAME_SUBJECT =
  /^(?: \p{L}+)? (?:and|und|y|e|et) (?:\p{L}+ ){1,5}(?<= (?:its|their|sein|seine[mn]|ihr|ihre[mn]|sus?|son|sa|seus?|suas?|suo|loro) )$/u
/** Years of another state of the thing: `10th anniversary| in force`, `| as a school`. */
const OF_STATE =
  /^ (?:as|als|como|comme|come|(?:under|unter|sous|bajo|sob|sotto) (?:its|the|seine[mr]|ihre[mr]|son|sa|su|seu|sua|suo) (?:new|neue|nouve|nuev|nov|nuov)\p{L}*|in (?:its|force|Kraft|vigore)|en (?:vigor|vigueur)|em vigor|in (?:seine|ihre)[mr]|(?:in the|im|in der|dans le|en el|nel|no) (?:new|neuen|nouve|nuev|nuov|novo)\p{L}*)(?!\p{L})/iu

/** From the count to the beginning behind it: `cumple este año 50| años: |fundada`, `turns 50 this year|; it |opened`. */
const BEFORE_BEGINNING =
  /^(?: (?:años|anos|ans|anni|years|Jahre|bougies|old|alt))*(?: (?:this|cette|este|quest[’'] ?|dieses) ?\p{L}+)?\s*[:;,–—(]*\s*(?:(?:and|und|y|et|e) )?(?:(?:it|es|er|sie|elle|il|which) )?(?:(?:was|wurde|fue|foi|fut|è stat[oa]|a été|first|im Jahre?) )*\(?$/u
const BORN = /^(?:born|nacid|nació|née? |geboren|nascid|nasceu|nat[oa] )/iu
const BIRTHDAY = /birthday|geburtstag|cumpleaños|compleanno/iu
/** An anniversary whose own thing is named: `anniversary of the treaty`. */
const GENITIVE =
  /^ (?:(?:of|since|des|der|(?:sein|ihr|dies)e[rs]|de|du|do|da|dos|das|del|della|dello|dei|delle|di) |d[’']|dell[’'])(?!(?:the |its |their |su |sa |sua |seiner |ihrer |la |a |l[’'])?(?:founding|foundation|creation|establishment|fundación|creación|fondation|création|gründung|fundação|criação|fondazione|creazione)(?!\p{L}))/iu
/** The beginning hangs on that thing: `120th anniversary| of its lamp, which was first |lit in 1898`. */
const HANGS_ON_GENITIVE =
  /^ \p{L}+[ ’'](?:\p{L}+ ){0,2}[\p{L}-]+,(?: (?:which|that|der|die|das|que|qui|che))?(?: (?:was|fue|fut|foi|a été|è stat[oa]))?(?: first)? ?$/iu
/** `the director’s |20th anniversary`, `his |10th anniversary`: of somebody. */
const SOMEBODYS = /(?:['’]s|\b(?:his|her|my|our|seine[mn]|ihre[mn])) (?:the )?$/iu

/** The count and the beginning of one sentence are of one thing. */
export function isOfOne(text: string, start: number, count: Count, beginning: Beginning): boolean {
  if (count.sort === 'ago') return true
  const [first, second] = count.start < beginning.start ? [count, beginning] : [beginning, count]
  const head = text.slice(start, first.start)
  const between = text.slice(first.end, second.start)
  if (count.sort === 'anniversary') return isAnniversaryOf(text, between, count, beginning)
  if (isBorn(text, beginning) || POSSESSED.test(head) || (first === beginning && POSSESSED.test(between))) return false
  if (first === count) return BEFORE_BEGINNING.test(between)
  if (head === '') return AFTER_OPENING.test(between)
  if (AFTER_AND.test(between)) return !CLAUSE.test(head)
  if (ATTRIBUTE.test(between) && ARTICLE.test(head)) return true
  return !PLACED.test(head) && AFTER_APPOSITION.test(between)
}

function isAnniversaryOf(text: string, between: string, count: Count, beginning: Beginning): boolean {
  if (isEventOf(count, beginning) || isBorn(text, beginning)) return true
  const behind = text.slice(count.end, count.end + GENITIVE_REACH)
  if (OF_STATE.test(behind)) return false
  if (beginning.sure && SAME_SUBJECT.test(between) && !GENITIVE.test(behind)) return true
  if (!isOfItself(text, count)) return false
  if (!GENITIVE.test(behind)) return true
  return count.start < beginning.start && HANGS_ON_GENITIVE.test(between)
}

/** Characters of the longest genitive with its noun. */
const GENITIVE_REACH = 32
/** Characters of the longest word of birth. */
const BIRTH_REACH = 8
/** Characters before a count in which its owner stands. */
const OWNER_REACH = 16

/** The count of one sentence can be of the thing whose beginning the next one names. */
export function standsForItself(text: string, start: number, count: Count): boolean {
  if (count.sort === 'aged') return !POSSESSED.test(text.slice(start, count.start))
  const behind = text.slice(count.end, count.end + GENITIVE_REACH)
  return isOfItself(text, count) && !GENITIVE.test(behind) && !OF_STATE.test(behind)
}

/** No birthday of a person, and nobody’s. */
function isOfItself(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - OWNER_REACH), start)
  return !SOMEBODYS.test(before) && (!BIRTHDAY.test(text.slice(start, end)) || /\bits $/u.test(before))
}

const isBorn = (text: string, { start }: Span): boolean => BORN.test(text.slice(start, start + BIRTH_REACH))
/** Right behind the count stands its own year, or right before: `of the flood of 1953`. */
const isEventOf = (count: Span, beginning: Span) => beginning.start === count.end + 1 || beginning.end === count.start
