import type { Person } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { AGENTS, agentBehind, doingOf, hasPartner, isDoing, isVerb, type JointView, peopleOf } from './joint-view.ts'
import { COMMA, isCapital, joint, SPACE } from './joints.ts'
import { firstMeeting } from './lookup.ts'
import { withTitle } from './naming.ts'
import { tokenAt } from './tokens.ts'
import { wordSet } from './word-sets.ts'

interface Given extends Span {
  readonly authors: readonly Person[]
  readonly definite: boolean
}

/** Words from the statement to its author: `released on Monday, Cuban President`. */
const AUTHOR_REACH = 10
/** Words beside an author or a statement that may say who else had a part in it. */
const PARTNER_REACH = 3

const AND = /^,? ?(?:and|und|sowie|y|e|ed|et)$/u
const ARTICLES = wordSet('the der die el la le l o a il lo')
/** `of the ministers`: here whose it is may be one of many. */
const OF = wordSet('of des der')

/** Whom the sentence gives the statement to whose words stand from one token to another; null when it does not say, or says it of more than people. */
export function authorsOf(view: JointView, first: number, last: number): Given | null {
  const opening = openingOf(view, first)
  return (
    givenBy(view, first, last) ??
    (opening === null
      ? soleIssuer(view, first, last)
      : (soleBehind(view, opening, last) ?? soleBefore(view, opening, last))) ??
    pairedAuthors(view, first, last, opening)
  )
}

interface Opening {
  /** First token of `in a joint letter`. */
  readonly at: number
  readonly definite: boolean
}

function openingOf({ reading, words, sentence }: JointView, first: number): Opening | null {
  const { hash } = reading.tokens
  if (first <= sentence.firstToken) return null
  const [one, two] = [hash[first - 1] ?? 0, hash[first - 2] ?? 0]
  if (words.inA.has(one)) return { at: first - 1, definite: false }
  if (words.inThe.has(one)) return { at: first - 1, definite: true }
  if (first - 1 <= sentence.firstToken || !words.in.has(two)) return null
  if (words.articles.has(one) || words.possessive.has(one)) return { at: first - 2, definite: false }
  return words.definite.has(one) ? { at: first - 2, definite: true } : null
}

/** `A joint message by A and B`, `a joint letter from A`. */
function givenBy(view: JointView, first: number, last: number): Given | null {
  const { article, reading, words, sentence, named } = view
  const { tokens } = reading
  const by = agentBehind(view, last)
  if (by === null) return null
  const authors: Person[] = []
  let end = tokens.end[by] ?? 0
  let lone = false
  for (const { person, mention } of named) {
    if (mention.start < end) continue
    const lead = withTitle(article.text, mention).start
    const between = article.text.slice(end, lead).trim()
    const linked = authors.length === 0 ? between === '' || between === 'the' : between === ',' || AND.test(between)
    if (!linked) break
    // `of the ministers A` may name one of many, `of A` names him.
    if (authors.length === 0) lone = between === ''
    authors.push(person)
    end = mention.end
  }
  const [only] = authors
  if (only === undefined) return null
  if (authors.length === 1 && ((OF.has(tokens.hash[by] ?? 0) && !lone) || !isAlone(view, end) || peopleOf(view) > 1))
    return null
  const before = first > sentence.firstToken ? (tokens.hash[first - 1] ?? 0) : 0
  const definite = words.definite.has(before) || words.inThe.has(before)
  const from = words.articles.has(before) || words.definite.has(before) ? first - 1 : first
  return { start: tokens.start[from] ?? 0, end, authors, definite }
}

/** Behind a name that ends here stands nobody and nothing that could be a second author. */
function isAlone(view: JointView, end: number): boolean {
  const { article, reading, words, sentence } = view
  const next = tokenAt(reading.tokens, end)
  if (next >= sentence.endToken) return true
  // `A, B and others`, where B is not known for a person; `forderte A, dass` goes on with what was said.
  if (joint(article.text, reading.tokens, next - 1) === COMMA && isCapital(reading.tokens, next)) return false
  if (words.and.has(reading.tokens.hash[next] ?? 0)) return false
  // `the leader’s office`
  if (/^['’]/u.test(article.text.slice(end, end + 1))) return false
  return !hasPartner(view, next, Math.min(next + PARTNER_REACH, sentence.endToken))
}

/** `In a joint message, A stressed`, `In einem gemeinsamen Brief forderte A`: nothing in the sentence speaks of a second author. */
function soleBehind(view: JointView, { at, definite }: Opening, last: number): Given | null {
  const { article, reading, words, sentence, named } = view
  const { tokens } = reading
  const [behind] = named
  if (peopleOf(view) !== 1 || behind === undefined || behind.mention.start < (tokens.end[last] ?? 0)) return null
  // `On Monday, in a joint letter, A`
  if (at !== sentence.firstToken && joint(article.text, tokens, at - 1) !== COMMA) return null
  const title = tokenAt(tokens, withTitle(article.text, behind.mention).start)
  // `Dans une déclaration commune, le président A`
  const lead = ARTICLES.has(tokens.hash[title - 1] ?? 0) && title - 1 > last ? title - 1 : title
  if (lead - last > AUTHOR_REACH || hasPartner(view, last + 1, lead)) return null
  const start = tokens.start[at] ?? 0
  const given = { authors: [behind.person], definite }
  const verbs = lead - last - 1
  if (verbs > 0 && verbs <= MOST_VERBS && (isPlural(view, last + 1) || isPlural(view, lead - 1))) return null
  const auxiliary = verbs === 1 && AUXILIARIES.has(tokens.hash[lead - 1] ?? 0)
  if (auxiliary && isAlone(view, behind.mention.end)) return { start, end: behind.mention.end, ...given }
  const reflexive = verbs === 2 && REFLEXIVES.has(tokens.hash[lead - 1] ?? 0)
  // German has its verb right behind the statement, whatever verb it is.
  if ((verbs === 1 || reflexive) && isDoing(view, last + 1))
    return isAlone(view, behind.mention.end) ? { start, end: behind.mention.end, ...given } : null
  if ((verbs === 1 || (verbs === 2 && AUXILIARIES.has(tokens.hash[lead - 2] ?? 0))) && isVerb(view, lead - 1))
    return isAlone(view, behind.mention.end) ? { start, end: behind.mention.end, ...given } : null
  const between = joint(article.text, tokens, lead - 1)
  const verb = doingOf(view, behind.mention)
  if (verb === null || (between !== COMMA && (between !== SPACE || lead !== last + 1))) return null
  if (words.passive.has(tokens.hash[verb] ?? 0)) return null
  return { start, end: tokens.end[verb] ?? 0, ...given }
}

/** `a demandé`, `forderte sich`. */
const MOST_VERBS = 2
/** Ends of verbs with more than one subject: `forderten A vom Ruderklub und andere`. By ISO 639-3; English has none. */
const PLURAL: Readonly<Record<string, RegExp>> = {
  deu: /en$/u,
  fra: /[eo]nt$/u,
  spa: /n$/u,
  por: /m$/u,
  ita: /no$/u,
}

const isPlural = ({ article, reading }: JointView, at: number) =>
  PLURAL[reading.language.code]?.test(article.text.slice(reading.tokens.start[at], reading.tokens.end[at])) === true

const REFLEXIVES = wordSet('sich')

const AUXILIARIES = wordSet('ha han hat a ont habe hatte había avait aveva')

/** `A said in a joint message`, `“…,” said A in a joint message`. */
function soleBefore(view: JointView, { at, definite }: Opening, last: number): Given | null {
  const { article, reading, words, sentence, named } = view
  const { tokens } = reading
  const before = named.findLast(({ mention }) => mention.end <= (tokens.start[at] ?? 0))
  if (before === undefined || peopleOf(view) !== 1) return null
  if (last + 1 < sentence.endToken && hasPartner(view, last + 1, Math.min(last + 1 + PARTNER_REACH, sentence.endToken)))
    return null
  const { start } = withTitle(article.text, before.mention)
  // Whom the quoted words name did not write them.
  if (firstMeeting(reading.quotations, before.mention) !== null) return null
  const [title, next] = [tokenAt(tokens, start), tokenAt(tokens, before.mention.end)]
  const lead = title > sentence.firstToken && ARTICLES.has(tokens.hash[title - 1] ?? 0) ? title - 1 : title
  if (lead > sentence.firstToken && words.and.has(tokens.hash[lead - 1] ?? 0)) return null
  if (lead > sentence.firstToken && isPlural(view, lead - 1)) return null
  const given = { start, end: tokens.end[last] ?? 0, authors: [before.person], definite }
  // `said A in a joint letter`
  if (lead > sentence.firstToken && isVerb(view, lead - 1)) {
    // `the millers urged A in a joint letter` is not of A: a turned verb stands behind what was said.
    const turned = SAID_BEFORE.test(article.text.slice(sentence.start, tokens.start[saidFrom(view, lead - 1)]))
    return turned && isAlone(view, before.mention.end) ? given : null
  }
  const isBeside = next === at && isAlone(view, before.mention.end)
  // `The divers were thanked by A in a joint message`
  if (isBeside && lead > sentence.firstToken && AGENTS.has(tokens.hash[lead - 1] ?? 0)) {
    for (let token = sentence.firstToken; token < lead; token++)
      if (words.passive.has(tokens.hash[token] ?? 0)) return given
  }
  // `Das Urteil begrüßte A in einer gemeinsamen Mitteilung`: who welcomed whom the words do not tell.
  if (isBeside && lead > sentence.firstToken + 1 && isDoing(view, lead - 1)) return { ...given, definite: true }
  const verb = doingOf(view, before.mention)
  if (verb === null || verb >= at || hasPartner(view, next, at)) return null
  for (let token = next; token < at; token++) if (words.passive.has(tokens.hash[token] ?? 0)) return null
  const opens =
    lead === sentence.firstToken || SAID_BEFORE.test(article.text.slice(Math.max(sentence.start, start - 4), start))
  if (opens) return given
  return isVerb(view, verb) && !hasPartner(view, sentence.firstToken, at) ? given : null
}

/** Words from a name to its verb: `has`, `on Monday`. */
const ISSUED_REACH = 3

/** `A published a joint statement`. */
function soleIssuer(view: JointView, first: number, last: number): Given | null {
  const { article, reading, words, sentence, named } = view
  const { tokens } = reading
  const [issuer] = named
  const verb = first - 2
  if (peopleOf(view) !== 1 || issuer === undefined || !words.articles.has(tokens.hash[first - 1] ?? 0)) return null
  const lead = withTitle(article.text, issuer.mention)
  const next = doingOf(view, issuer.mention)
  if (next === null || lead.start !== sentence.start || verb < next || verb - next > ISSUED_REACH) return null
  if (!words.issued.has(tokens.hash[verb] ?? 0)) return null
  if (hasPartner(view, next, verb) || hasPartner(view, last + 1, Math.min(last + 1 + PARTNER_REACH, sentence.endToken)))
    return null
  return { start: lead.start, end: tokens.end[last] ?? 0, authors: [issuer.person], definite: false }
}

/** Nothing, a quotation or a clause stands before. */
const SAID_BEFORE = /^$|["”“»’]\s*[,–—]?\s*$|,\s*$/u

/** The first of the words of a verb: `a déclaré`, `ha detto`. */
const saidFrom = ({ reading }: JointView, verb: number) =>
  AUXILIARIES.has(reading.tokens.hash[verb - 1] ?? 0) ? verb - 1 : verb

/** `In a joint letter, A and B asked` and `A and B said in a joint letter`: two names or more in a row, on one side of it. */
function pairedAuthors(view: JointView, first: number, last: number, opening: Opening | null): Given | null {
  const { article, reading, sentence, named } = view
  const { tokens } = reading
  const [from, to] = [tokens.start[opening?.at ?? first] ?? 0, tokens.end[last] ?? 0]
  for (const [index, { person, mention }] of named.entries()) {
    const authors = [person]
    let { end } = mention
    for (const next of named.slice(index + 1)) {
      const between = article.text.slice(end, withTitle(article.text, next.mention).start).trim()
      if (between !== ',' && !AND.test(between)) break
      authors.push(next.person)
      end = next.mention.end
    }
    const { start } = withTitle(article.text, mention)
    if (authors.length < 2 || (end > from && start < to)) continue
    // Without `in`, the two open the sentence: `A and B signed a joint letter`.
    if (opening !== null || (end <= from && start === sentence.start))
      return { start: Math.min(start, from), end: Math.max(end, to), authors, definite: opening?.definite ?? false }
  }
  return null
}
