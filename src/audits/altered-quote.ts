import type { CorpusFlag, CorpusRule, Row } from '../core/rule.ts'
import { negates } from '../language/negations.ts'
import { type Change, type Comparison, comparison, isStyle } from '../language/quotation-changes.ts'
import { MARKED, type QuotedWords, quotedWords } from '../language/quoted-words.ts'
import { areOthers, namesAround, speakerKeys, statements } from '../language/statements.ts'

/** From here on nobody says the same by chance. */
const FEWEST_WORDS = 8
/** Words in a row that both must have for a start. */
const LEAST_RUN = 5
/** Share of the words between the first and the last common one that must be the same: beyond it two translations or two speeches meet. */
const LEAST_SAME = 0.75
/** Places of one run that are tried. */
const MOST_PLACES = 16
/** Paragraphs on either side in which the speaker may be named. */
const REACH = 2
/** Changes named in the message. */
const MOST_NAMED = 3
/** Letters from which a changed word is taken to carry meaning; shorter ones are mostly grammar. */
const TELLING_LETTERS = 5
const NUMBER = /^\d/u

interface Said extends QuotedWords {
  /** Null where the article does not name the speaker. */
  readonly speaker: string | null
  /** Words of the names near by. */
  readonly names: readonly string[]
}

export const alteredQuote: CorpusRule<Said> = {
  id: 'altered-quote',
  summary: 'a quotation that two articles give with different words',
  join: 'link',
  *facts(cleaned, reading) {
    const { text } = cleaned.article
    for (const { quotation, attribution } of statements(cleaned, reading)) {
      const said = quotedWords(text, reading, quotation, quotation.inner)
      if (said.places.length < 2 * FEWEST_WORDS) continue
      const { start, end, block } = quotation
      const names = [...namesAround(reading, block, REACH)]
      yield { key: '', start, end, data: { ...said, speaker: attribution?.speaker ?? null, names } }
    }
  },
  *judge(rows, links) {
    // Of many copies of one story the first pair speaks.
    if (links.length > 0 && links.every(({ echo }) => echo === true)) return
    const first = rows[0]?.article
    const worded = rows.map((row): Worded => ({ row, words: row.data.words.split(' ') }))
    const runs = runsOf(worded.filter(({ row }) => row.article !== first))
    for (const ours of worded) {
      if (ours.row.article !== first) continue
      const pairs = compared(ours, runs)
      // Said twice by one of them, once as the other has it: no change.
      const flags = pairs.map(pair => altered(ours, pair)).filter(flag => flag !== null)
      if (flags.length === pairs.length && flags[0] !== undefined) yield flags[0]
    }
  },
}

interface Worded {
  readonly row: Row<Said>
  readonly words: readonly string[]
}

/** Where runs of `LEAST_RUN` words stand. */
type Runs = ReadonlyMap<string, readonly { readonly worded: Worded; readonly at: number }[]>

const runAt = (words: readonly string[], at: number) => words.slice(at, at + LEAST_RUN).join(' ')

function runsOf(all: readonly Worded[]): Runs {
  const runs = new Map<string, { worded: Worded; at: number }[]>()
  for (const worded of all) {
    for (let at = 0; at + LEAST_RUN <= worded.words.length; at++) {
      const there = runs.get(runAt(worded.words, at))
      if (there === undefined) runs.set(runAt(worded.words, at), [{ worded, at }])
      else if (there.length < MOST_PLACES) there.push({ worded, at })
    }
  }
  return runs
}

interface Pair extends Comparison {
  readonly theirs: Worded
}

/** Each quotation of the other article that says mostly the same. */
function compared(ours: Worded, runs: Runs): Pair[] {
  const pairs = new Map<Worded, Pair>()
  for (let at = 0; at + LEAST_RUN <= ours.words.length; at++) {
    for (const { worded, at: there } of runs.get(runAt(ours.words, at)) ?? []) {
      if (pairs.has(worded)) continue
      const pair = comparison(ours.words, worded.words, { ours: at, theirs: there, length: LEAST_RUN })
      if (pair.same >= FEWEST_WORDS) pairs.set(worded, { ...pair, theirs: worded })
    }
  }
  return [...pairs.values()]
}

function altered(ours: Worded, { theirs, changes, same }: Pair): CorpusFlag | null {
  const real = changes.filter(change => !isStyle(ours.words, theirs.words, change))
  const [first] = real
  const changed = real.reduce((sum, { ours, theirs }) => sum + Math.max(ours[1] - ours[0], theirs[1] - theirs[0]), 0)
  if (first === undefined || same < LEAST_SAME * (same + changed)) return null
  const [a, b] = [ours.row.data.speaker, theirs.row.data.speaker]
  if (a !== null && b !== null && areOthers(speakerKeys(a), speakerKeys(b))) return null
  const named = isOnePerson(ours.row.data, theirs.row.data)
  const sure = real.filter(({ loose }) => !loose)
  const differences = real.slice(0, MOST_NAMED).map(change => {
    const [one, other] = [ours.words.slice(...change.ours), theirs.words.slice(...change.theirs)]
    return `${written(other)} for ${written(one)}`
  })
  const more = real.length > MOST_NAMED ? ` and ${real.length - MOST_NAMED} more` : ''
  const message = `Unexpected ${differences.join(', ')}${more} in a quotation${a !== null || b !== null ? ` of ${a ?? b}` : ''}, expected the words of the other article`
  if (sure.length === 0 || !named)
    return {
      severity: 'note',
      verdict: 'cannot-tell',
      message: `${message}; ${named ? 'whether either left words out is' : 'that both quote one person is'} not in the articles`,
      passages: passagesOf(theirs, ours),
    }
  return {
    severity: sure.some(change => isTelling(ours, theirs, change)) ? 'warning' : 'note',
    verdict: 'fault',
    message,
    passages: passagesOf(theirs, ours),
  }
}

const passagesOf = (...sides: readonly Worded[]) =>
  sides.map(({ row: { article, start, end } }) => ({ article, start, end }))

/** Both name the speaker, or one does and the other names the same beside the quotation. */
function isOnePerson(ours: Said, theirs: Said): boolean {
  if (ours.speaker !== null && theirs.speaker !== null) return true
  const known = ours.speaker ?? theirs.speaker
  const names = ours.speaker === null ? ours.names : theirs.names
  return known !== null && !areOthers(speakerKeys(known), names)
}

const written = (words: readonly string[]) => (words.length === 0 ? 'nothing' : `“${words.join(' ')}”`)

function isTelling(ours: Worded, theirs: Worded, change: Change): boolean {
  return [...ours.words.slice(...change.ours), ...theirs.words.slice(...change.theirs)].some(
    word => word !== MARKED && (word.length >= TELLING_LETTERS || negates(word) || NUMBER.test(word)),
  )
}
