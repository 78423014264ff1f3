import type { CorpusFlag, CorpusRule, Row } from '../core/rule.ts'
import { areOthers, isByPronoun, namesAround, speakerKeys, statements } from '../language/statements.ts'
import { longestRun, type Wording, wordIndex, wording } from '../language/wordings.ts'

/** From here on nobody says the same by chance. */
const FEWEST_WORDS = 8
/** Share of the shorter quotation that must be common: of two long ones a part may be a saying, or another's words taken up. */
const LEAST_SHARE = 0.5

/** Paragraphs on either side whose names count. */
const REACH = 1

interface Said extends Wording {
  readonly speaker: string
  /** Words of the names near by: where the other speaker is among them, nobody knows whom the words belong to. */
  readonly names: readonly string[]
  readonly byPronoun: boolean
}

export const migratedQuote: CorpusRule<Said> = {
  id: 'migrated-quote',
  summary: 'the same words in quotation marks, given to two different people in two articles',
  join: 'link',
  *facts(cleaned, reading) {
    const { text } = cleaned.article
    const none = new Set<number>()
    for (const { quotation, attribution } of statements(cleaned, reading)) {
      const speaker = attribution?.speaker ?? null
      if (speaker === null) continue
      const words = wording(text, reading, quotation, quotation.inner, [], none)
      if (words.words.length < FEWEST_WORDS) continue
      const { start, end, block } = quotation
      const byPronoun = attribution !== null && isByPronoun(text, attribution)
      // A pronoun may stand for anybody the article names.
      const names = [...namesAround(reading, block, byPronoun ? Number.POSITIVE_INFINITY : REACH)]
      yield { key: '', start, end, data: { ...words, speaker, names, byPronoun } }
    }
  },
  *judge(rows, links) {
    // Of many copies of one story the first pair speaks.
    if (links.length > 0 && links.every(({ echo }) => echo === true)) return
    const first = rows[0]?.article
    const ours = rows.filter(({ article }) => article === first)
    const index = wordIndex(ours.map(({ data }) => data))
    for (const theirs of rows) {
      if (theirs.article === first) continue
      const run = longestRun(theirs.data.words, index)
      const row = ours[run.wording]
      if (row === undefined || !isSame(run.length, row, theirs)) continue
      if (!areOthers(speakerKeys(row.data.speaker), speakerKeys(theirs.data.speaker))) continue
      if (isNamedBeside(row, theirs)) continue
      const unsure = row.data.byPronoun || theirs.data.byPronoun
      yield flag(row, theirs, unsure ? 'whom the pronoun stands for' : null)
    }
  },
}

function isSame(run: number, ours: Row<Said>, theirs: Row<Said>): boolean {
  return run >= FEWEST_WORDS && run >= LEAST_SHARE * Math.min(ours.data.words.length, theirs.data.words.length)
}

/** One article names the other's speaker beside the words. */
function isNamedBeside(ours: Row<Said>, theirs: Row<Said>): boolean {
  const named = ({ data }: Row<Said>, names: readonly string[]) => !areOthers(speakerKeys(data.speaker), names)
  return named(ours, theirs.data.names) || named(theirs, ours.data.names)
}

function flag(ours: Row<Said>, theirs: Row<Said>, missing: string | null): CorpusFlag {
  const message = `Unexpected words of ${theirs.data.speaker} that are words of ${ours.data.speaker} in the other article, expected one speaker of “${theirs.data.opening} …”`
  return {
    severity: missing === null ? 'warning' : 'note',
    verdict: missing === null ? 'fault' : 'cannot-tell',
    message: missing === null ? message : `${message}; ${missing} is not certain`,
    passages: [theirs, ours].map(({ article, start, end }) => ({ article, start, end })),
  }
}
