import type { Tokens } from '../core/reading.ts'
import { isCommonWord } from '../language/common-words.ts'
import { figureAt } from '../language/figures.ts'
import { isContracted, isNegation, negationsIn } from '../language/negations.ts'
import { tokens } from '../language/tokens.ts'
import type { Report } from '../report/wire.ts'
import { joined } from './columns.ts'
import { areNamesakes, areOne, areTwo, type Speaker, speakerOf } from './speaker.ts'

type Told = Report['events'][number]['statements'][number]
type Version = Told['versions'][number]
type Id = Version['places'][number]['article']
type Difference = Told['differs'][number]

/** What an article gives to somebody. */
export interface Statement {
  readonly article: Id
  /** Articles of one text are one source. */
  readonly text: number
  readonly speaker: string
  readonly pronoun: boolean
  readonly manner: Version['manner']
  readonly words: string
  readonly span: readonly [number, number]
}

/** Versions of an event that are compared with each other; what comes after stands alone. */
const MOST_COMPARED = 400
/** Statements of an event that are listed. */
const MOST_LISTED = 200

/** Share of the telling words of the shorter version that stand in the other, and how many at least, from which both are one statement of one speaker. */
const ONE_STATEMENT = 0.6
const FEWEST_SHARED = 3
/** The same between two speakers, in quotation marks: people agree, but not word for word. */
const ONE_QUOTATION = 0.85
const FEWEST_QUOTED = 8
/** From here on the versions are so near that a word of negation or another word in one of them is a change, not another way to say it. */
const NEARLY_THE_SAME = 0.7
/** Letters of a telling word. */
const TELLING_LETTERS = 4

interface Read {
  readonly version: Version
  readonly places: { article: Id; span: [number, number] }[]
  readonly texts: Set<number>
  readonly articles: Set<Id>
  readonly speaker: Speaker
  readonly telling: ReadonlySet<number>
  readonly figures: ReadonlySet<number | string>
  /** How often it is turned into its contrary. */
  readonly negations: number
}

/** Who said what in one event: the versions of each statement, and whether they agree. `more` are statements beyond those that are listed. */
export function said(statements: readonly Statement[]): { statements: Told[]; more: number } {
  const versions = versionsOf(statements)
  const sets = joined(versions.length)
  const compared = versions.slice(0, MOST_COMPARED)
  const differences: { at: number; sorts: Difference[] }[] = []
  for (const [at, one] of compared.entries()) {
    for (let other = at + 1; other < compared.length; other++) {
      const theirs = compared[other]
      if (theirs === undefined) continue
      const likeness = like(one, theirs)
      if (!isOneStatement(one, theirs, likeness)) continue
      sets.join(at, other)
      const sorts = differ(one, theirs, likeness)
      if (sorts.length > 0) differences.push({ at, sorts })
    }
  }
  const groups = new Map<number, Read[]>()
  for (const [at, version] of versions.entries()) {
    const own = groups.get(sets.rootOf(at))
    if (own === undefined) groups.set(sets.rootOf(at), [version])
    else own.push(version)
  }
  const sorts = new Map<number, Set<Difference>>()
  for (const { at, sorts: found } of differences) {
    const known = sorts.get(sets.rootOf(at)) ?? new Set<Difference>()
    for (const sort of found) known.add(sort)
    sorts.set(sets.rootOf(at), known)
  }
  const told = [...groups].map(([root, group]) => ({ ...toldOf(group, sorts.get(root)), first: root }))
  told.sort((a, b) => RANK[a.agreement] - RANK[b.agreement] || b.sources - a.sources || a.first - b.first)
  return {
    statements: told.slice(0, MOST_LISTED).map(({ first: _, sources: __, ...statement }) => statement),
    more: Math.max(0, told.length - MOST_LISTED),
  }
}

const RANK = { conflict: 0, agreed: 1, alone: 2 } as const
const GRAVEST: readonly Difference[] = ['speaker', 'number', 'negation', 'words']

function toldOf(group: readonly Read[], differs: ReadonlySet<Difference> | undefined): Told & { sources: number } {
  const versions = group.toSorted((a, b) => b.places.length - a.places.length)
  const sources = new Set(group.flatMap(({ texts }) => [...texts])).size
  const [first] = versions
  return {
    speaker: versions.reduce(
      (name, { version: { speaker } }) =>
        speaker.length > name.length && first !== undefined && areOne(first.speaker, speakerOf(speaker, false))
          ? speaker
          : name,
      first?.version.speaker ?? '',
    ),
    agreement: differs !== undefined ? 'conflict' : sources > 1 ? 'agreed' : 'alone',
    differs: GRAVEST.filter(sort => differs?.has(sort)),
    versions: versions.map(({ version }) => version),
    sources,
  }
}

/** Statements that are the same word for word are one version with several places. */
function versionsOf(statements: readonly Statement[]): Read[] {
  const all: Read[] = []
  const byWords = new Map<string, Read[]>()
  for (const { article, text, speaker: name, pronoun, manner, words, span } of statements) {
    const columns = tokens(words)
    const speaker = speakerOf(name, pronoun)
    const key = columns.hash.subarray(0, columns.count).join(' ')
    const same = byWords.get(key) ?? []
    byWords.set(key, same)
    const known = same.find(version => areOne(version.speaker, speaker))
    const place = { article, span: [span[0], span[1]] as [number, number] }
    if (known !== undefined) {
      known.places.push(place)
      known.texts.add(text)
      known.articles.add(article)
      continue
    }
    const places = [place]
    const read: Read = {
      version: { speaker: name, manner, text: words, places },
      ...{ places, texts: new Set([text]), articles: new Set([article]), speaker },
      ...contentsOf(words, columns),
    }
    same.push(read)
    all.push(read)
  }
  return all
}

function contentsOf(words: string, columns: Tokens): Pick<Read, 'telling' | 'figures' | 'negations'> {
  const telling = new Set<number>()
  const figures = new Set<number | string>()
  for (let at = 0; at < columns.count; at++) {
    const hash = columns.hash[at] ?? 0
    const figure = figureAt(words, columns, at)
    if (figure !== null) {
      figures.add(figure.value)
      at = figure.end - 1
      continue
    }
    // `wouldn` of `wouldn't` is `would`.
    if (isNegation(words, columns, at) || isContracted(words, columns, at + 1)) continue
    if ((columns.end[at] ?? 0) - (columns.start[at] ?? 0) >= TELLING_LETTERS && !isCommonWord(hash)) telling.add(hash)
  }
  return { telling, figures, negations: negationsIn(words, columns) }
}

interface Likeness {
  readonly shared: number
  /** Of the shorter, and of the longer version. */
  readonly share: number
  readonly least: number
}

function like(a: Read, b: Read): Likeness {
  let shared = 0
  for (const word of a.telling) if (b.telling.has(word)) shared++
  const [short, long] = [a.telling.size, b.telling.size].sort((x, y) => x - y)
  return { shared, share: shared / Math.max(1, short ?? 0), least: shared / Math.max(1, long ?? 0) }
}

function isOneStatement(a: Read, b: Read, { shared, share }: Likeness): boolean {
  if (areOne(a.speaker, b.speaker)) return shared >= FEWEST_SHARED && share >= ONE_STATEMENT
  if (areNamesakes(a.speaker, b.speaker)) return false
  return (
    shared >= FEWEST_QUOTED && share >= ONE_QUOTATION && a.version.manner === 'direct' && b.version.manner === 'direct'
  )
}

/** What one source says and another does not: an article that has both says two things. */
function differ(a: Read, b: Read, { least }: Likeness): Difference[] {
  const found: Difference[] = []
  if (!hasMore(a.articles, b.articles) || !hasMore(b.articles, a.articles)) return found
  if (areTwo(a.speaker, b.speaker)) found.push('speaker')
  if (hasMore(a.figures, b.figures) && hasMore(b.figures, a.figures)) found.push('number')
  if (least < NEARLY_THE_SAME) return found
  if (areContrary(a, b)) found.push('negation')
  const quoted = a.version.manner === 'direct' && b.version.manner === 'direct'
  if (quoted && hasMore(a.telling, b.telling) && hasMore(b.telling, a.telling)) found.push('words')
  return found
}

/** One is turned into its contrary and the other is not at all: two negations may be another way to say it. */
function areContrary({ negations: one }: Read, { negations: other }: Read): boolean {
  return Math.min(one, other) === 0 && Math.max(one, other) % 2 === 1
}

/** The first has something that the second lacks. */
function hasMore<One>(ours: ReadonlySet<One>, theirs: ReadonlySet<One>): boolean {
  for (const one of ours) if (!theirs.has(one)) return true
  return false
}
