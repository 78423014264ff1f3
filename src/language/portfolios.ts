import type { Person } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { areStrangers } from './holders.ts'
import { isTitled, nameKeys, withTitle } from './naming.ts'
import { officeWords } from './offices.ts'

/** A minister's field; nobody runs two of them without the article saying so in one breath ("Finance and Transport Minister"). */
const FIELDS = new Set(
  'finance defence defense interior home health justice education trade energy agriculture transport environment labour labor culture economy foreign treasury housing tourism fisheries water'.split(
    ' ',
  ),
)
const HEADS = new Set(['minister', 'secretary'])

/** What the head of a club, firm or town is called; such a body has one at a time. */
const BODY_HEAD =
  /^,\s(?:the\s)?(president|chairman|chairwoman|chair|director|mayor|governor|chief executive|rector|principal|headmaster|headmistress|editor|treasurer|harbour master)\sof\s(?:the\s)?(\p{Lu}[\p{L}'’-]*(?:\s(?:(?:of|and|for|the|de|la|du)\s)?\p{Lu}[\p{L}'’-]*){0,7})/u
/** A title and the longest name of a body. */
const REACH = 160

/** A post a person is given in an article. */
export interface Post extends Span {
  readonly post: string
}

/** The full name with the field that stands before it: "Transport Minister Nuala Reddin". One for each field. */
function portfolios(text: string, person: Person): Post[] {
  const found = new Map<string, Post>()
  for (const mention of person.mentions) {
    if (mention.office === null || !isTitled(text, mention)) continue
    const words = officeWords(mention.office)
    const [field = '', head = ''] = words.slice(-2)
    if (
      !FIELDS.has(field) ||
      !HEADS.has(head) ||
      words.includes('and') ||
      words.includes('deputy') ||
      words.includes('shadow')
    )
      continue
    if (
      /(?:former|ex|then|outgoing|acting|deputy|shadow|junior|and)[\s-]+$/iu.test(
        text.slice(Math.max(0, mention.start - mention.office.length - 12), mention.start - mention.office.length - 1),
      )
    )
      continue
    const post = `${field} ${head}`
    if (!found.has(post)) found.set(post, { post, ...withTitle(text, mention) })
  }
  return [...found.values()]
}

/** The body that a full name heads, in apposition: "Margery Pell, president of the Choral Society". */
function bodyHeaded(text: string, person: Person): Post | null {
  for (const mention of person.mentions) {
    if (!mention.full) continue
    const match = BODY_HEAD.exec(text.slice(mention.end, mention.end + REACH))
    if (match?.[1] === undefined || match[2] === undefined) continue
    const { start } = withTitle(text, mention)
    const post = `${match[1]} of ${match[2]}`.toLowerCase()
    return { post, start, end: mention.end + match[0].length }
  }
  return null
}

/** Ministers with two fields: the later and the earlier place. */
export function* clashingFields(
  text: string,
  people: readonly Person[],
  isOwn: (span: Span) => boolean,
): Iterable<[Post, Post]> {
  for (const person of people) {
    if (person.parts.length < 2) continue
    const [first, second] = portfolios(text, person).filter(isOwn)
    if (first !== undefined && second !== undefined) yield [second, first]
  }
}

/** Bodies with two heads: the later and the earlier place. */
export function* clashingHeads(
  text: string,
  people: readonly Person[],
  isOwn: (span: Span) => boolean,
): Iterable<[Post, Post]> {
  const known = new Map<string, { readonly keys: readonly string[]; readonly post: Post }>()
  for (const person of people) {
    const keys = nameKeys(person)
    const post = keys.length < 2 ? null : bodyHeaded(text, person)
    if (post === null || !isOwn(post)) continue
    const other = known.get(post.post)
    if (other === undefined) known.set(post.post, { keys, post })
    else if (areStrangers(other.keys, keys)) yield [post, other.post]
  }
}
