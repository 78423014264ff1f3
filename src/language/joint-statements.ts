import type { Article } from '../core/article.ts'
import type { Person, PersonMention, Reading, Sentence, Tokens } from '../core/reading.ts'
import { byStart, type Span } from '../core/span.ts'
import { JOINT_WORDS, type JointWords } from './joint-words.ts'
import { COMMA, joint, SPACE } from './joints.ts'
import { bitsAt, CUE, type Lexicon, lexiconOf } from './lexicon.ts'
import { lastFrom } from './lookup.ts'
import { isFamilyFirst, nameKeys, withTitle } from './naming.ts'
import { tokenAt, wordHash } from './tokens.ts'

/** A message, statement or letter that the article calls joint, and whom it gives it to. */
export interface JointStatement extends Span {
  /** `message`, lower case. */
  readonly noun: string
  readonly authors: readonly Person[]
}

/** Adjectives between `joint` and its noun: `joint congratulatory message`. */
const MOST_ADJECTIVES = 2
/** Words from the statement to its author: `released on Monday, Cuban President`. */
const AUTHOR_REACH = 10

interface Words {
  readonly hashes: Readonly<Record<keyof JointWords, ReadonlySet<number>>>
}

const hashed = (words: string) => new Set(words.split(' ').map(wordHash))
const WORDS: ReadonlyMap<string, Words['hashes']> = new Map(
  Object.entries(JOINT_WORDS).map(([code, words]) => [
    code,
    {
      joint: hashed(words.joint),
      nouns: hashed(words.nouns),
      articles: hashed(words.articles),
      in: hashed(words.in),
      by: hashed(words.by),
      and: hashed(words.and),
      partner: hashed(words.partner),
    },
  ]),
)

/** What a sentence is looked at with. */
interface View {
  readonly article: Article
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly words: Words['hashes']
  readonly sentence: Sentence
  readonly named: readonly Named[]
}

/** A mention with its person; the span is the mention's. */
interface Named extends Span {
  readonly person: Person
  readonly mention: PersonMention
}

/** A statement is given to its authors in a sentence of prose. */
const LONGEST_SENTENCE = 200

function mentionsOf({ people }: Reading): Named[] {
  return people
    .flatMap(person => person.mentions.map(mention => ({ person, mention, start: mention.start, end: mention.end })))
    .sort(byStart)
}

/** The joint statements an article gives to people. Those of parties, states and companies, and those that name nobody, are left out. */
export function jointStatements(article: Article, reading: Reading): JointStatement[] {
  const code = reading.language.code === 'und' ? 'eng' : reading.language.code
  const words = WORDS.get(code)
  const lexicon = lexiconOf(code)
  if (words === undefined || lexicon === null) return []
  const { tokens } = reading
  const found: JointStatement[] = []
  if (!holdsAny(tokens, words.joint)) return found
  let named: Named[] | null = null
  for (const sentence of reading.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (!words.joint.has(tokens.hash[at] ?? 0)) continue
      const noun = nounBeside(tokens, words, sentence, at)
      if (noun === null) continue
      if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue
      named ??= mentionsOf(reading)
      const inside = named.slice(lastFrom(named, sentence.start - 1) + 1, lastFrom(named, sentence.end) + 1)
      if (inside.length === 0) continue
      const view: View = { article, reading, lexicon, words, sentence, named: inside }
      const [first, last] = [Math.min(at, noun), Math.max(at, noun)]
      const statement = givenBy(view, first, last) ?? soleAuthor(view, first, last) ?? pairedAuthors(view, first, last)
      if (statement !== null)
        found.push({ ...statement, noun: article.text.slice(tokens.start[noun], tokens.end[noun]).toLowerCase() })
    }
  }
  return found
}

/** The noun that is called joint: `joint congratulatory message`, `comunicado conjunto`. */
function nounBeside(tokens: Tokens, words: Words['hashes'], sentence: Sentence, at: number): number | null {
  const isNoun = (token: number) => words.nouns.has(tokens.hash[token] ?? 0)
  for (let noun = at + 1; noun < sentence.endToken && noun <= at + 1 + MOST_ADJECTIVES; noun++)
    if (isNoun(noun)) return noun
  return at > sentence.firstToken && isNoun(at - 1) ? at - 1 : null
}

/** A walk over the hashes alone: nine articles of ten call nothing joint. */
function holdsAny(tokens: Tokens, hashes: ReadonlySet<number>): boolean {
  for (const hash of hashes) {
    const at = tokens.hash.indexOf(hash)
    if (at >= 0 && at < tokens.count) return true
  }
  return false
}

const AND = /^,? ?(?:and|und|y|e|et)$/u

type Given = Omit<JointStatement, 'noun'>

/** `A joint message by A and B`. */
function givenBy({ article, reading, words, sentence, named }: View, at: number, noun: number): Given | null {
  const { tokens } = reading
  const by = noun + 1
  if (by >= sentence.endToken || !words.by.has(tokens.hash[by] ?? 0) || joint(article.text, tokens, noun) !== SPACE)
    return null
  const authors: Person[] = []
  let end = tokens.end[by] ?? 0
  for (const { person, mention } of named) {
    if (mention.start < end) continue
    const lead = withTitle(article.text, mention).start
    const between = article.text.slice(end, lead).trim()
    const linked = authors.length === 0 ? between === '' || between === 'the' : between === ',' || AND.test(between)
    if (!linked) break
    authors.push(person)
    end = mention.end
  }
  if (authors.length < 2) return null
  const first = at > sentence.firstToken && words.articles.has(tokens.hash[at - 1] ?? 0) ? at - 1 : at
  return { start: tokens.start[first] ?? 0, end, authors }
}

/** `In a joint message, A stressed` and `A said in a joint message`, where nothing in the sentence speaks of a second author. */
function soleAuthor(view: View, at: number, noun: number): Given | null {
  const { article, reading, words, sentence, named } = view
  const { tokens } = reading
  const people = new Set(named.map(({ person }) => person))
  const [only] = named
  if (people.size !== 1 || only === undefined) return null
  if (
    at < sentence.firstToken + 2 ||
    !words.articles.has(tokens.hash[at - 1] ?? 0) ||
    !words.in.has(tokens.hash[at - 2] ?? 0)
  )
    return null
  const behind = named.find(({ mention }) => mention.start >= (tokens.end[noun] ?? 0))
  const before = named.findLast(({ mention }) => mention.end <= (tokens.start[at - 2] ?? 0))
  if (behind !== undefined && at - 2 === sentence.firstToken) {
    const lead = tokenAt(tokens, withTitle(article.text, behind.mention).start)
    // `In einer gemeinsamen Erklärung forderte A`
    if (
      lead === noun + 2 &&
      isVerb(view, noun + 1) &&
      !hasPartner(view, lead, Math.min(sentence.endToken, lead + AUTHOR_REACH))
    )
      return { start: tokens.start[at - 2] ?? 0, end: behind.mention.end, authors: [behind.person] }
    const verb = verbAfter(view, behind.mention)
    if (verb === null || lead - noun > AUTHOR_REACH || joint(article.text, tokens, lead - 1) !== COMMA) return null
    if (hasPartner(view, noun + 1, verb)) return null
    return { start: tokens.start[at - 2] ?? 0, end: tokens.end[verb] ?? 0, authors: [behind.person] }
  }
  if (before === undefined) return null
  const verb = verbAfter(view, before.mention)
  if (verb === null || verb >= at - 1 || hasPartner(view, sentence.firstToken, at)) return null
  if (noun + 1 < sentence.endToken && hasPartner(view, noun + 1, Math.min(noun + 4, sentence.endToken))) return null
  return { start: withTitle(article.text, before.mention).start, end: tokens.end[noun] ?? 0, authors: [before.person] }
}

/** `In a joint letter, A and B asked` and `A and B said in a joint letter`: two names or more in a row, on one side of it. */
function pairedAuthors({ article, reading, words, sentence, named }: View, at: number, noun: number): Given | null {
  const { tokens } = reading
  if (
    at < sentence.firstToken + 2 ||
    !words.articles.has(tokens.hash[at - 1] ?? 0) ||
    !words.in.has(tokens.hash[at - 2] ?? 0)
  )
    return null
  const [from, to] = [tokens.start[at - 2] ?? 0, tokens.end[noun] ?? 0]
  for (const [index, first] of named.entries()) {
    const authors = [first.person]
    let { end } = first.mention
    for (const { person, mention } of named.slice(index + 1)) {
      const between = article.text.slice(end, withTitle(article.text, mention).start).trim()
      if (between !== ',' && !AND.test(between)) break
      authors.push(person)
      end = mention.end
    }
    const start = withTitle(article.text, first.mention).start
    if (authors.length > 1 && (end <= from || start >= to))
      return { start: Math.min(start, from), end: Math.max(end, to), authors }
  }
  return null
}

const isVerb = ({ article, reading, lexicon }: Pick<View, 'article' | 'reading' | 'lexicon'>, at: number) =>
  (bitsAt(article.text, reading.tokens, lexicon, at) & CUE) !== 0

/** The verb of saying whose subject the mention is. */
function verbAfter({ article, reading, lexicon, sentence }: View, mention: Span): number | null {
  const { tokens } = reading
  const next = tokenAt(tokens, mention.end)
  for (let at = next; at < Math.min(next + 2, sentence.endToken); at++) {
    if (joint(article.text, tokens, at - 1) !== SPACE) return null
    if (isVerb({ article, reading, lexicon }, at)) return at
  }
  return null
}

function hasPartner({ reading, words }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.partner.has(reading.tokens.hash[at] ?? 0)) return true
  return false
}

/** What an author may be called for short, folded: the keys by which articles meet. */
export function familyKeys(person: Person): string[] {
  const keys = nameKeys(person)
  if (keys.length === 1) return keys
  return isFamilyFirst(keys) ? keys.slice(0, 1) : keys.slice(1)
}
