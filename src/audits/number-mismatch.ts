import type { CorpusFlag, CorpusRule, Link, Row } from '../core/rule.ts'
import { type Count, counts } from '../language/counts.ts'
import { daysApart, isSameEvent } from '../language/events.ts'
import { ownWords } from '../language/naming.ts'

/** Names of a sentence under which its figure is compared. */
const MOST_NAMES = 3
/** Rows of one key that are compared with each other. */
const MOST_ROWS = 24
/** Telling words that two sentences about one thing share. */
const FEWEST_SHARED = 4
/** Share of the shorter sentence's telling words that stand in the other. */
const LEAST_SHARED = 0.6
/** Figures that both articles give alike: a form filled in twice, or two days of one affair, share none. */
const FEWEST_AGREED = 1
/** One of two figures this near each other may be the other, rounded. */
const ROUNDED = 0.06

interface Counted extends Omit<Count, 'start' | 'end'> {
  readonly written: string
  /** What else the article counts: thing and figure. */
  readonly facts: readonly string[]
  /** All numbers of the article. */
  readonly numbers: readonly number[]
}

export const numberMismatch: CorpusRule<Counted> = {
  id: 'number-mismatch',
  summary: 'two articles about one event that count the same thing differently',
  join: 'key',
  *facts(cleaned, reading) {
    const { text } = cleaned.article
    const isOwn = ownWords(cleaned)
    const { counts: counted, numbers } = counts(text, reading)
    const all = counted.filter(isOwn)
    const facts = [...new Set(all.map(({ thing, value }) => `${value} ${thing}`))]
    for (const { start, end, ...count } of all) {
      const data = { ...count, written: text.slice(start, end), facts, numbers }
      for (const name of new Set(count.names.slice(0, MOST_NAMES)))
        yield { key: `${count.thing} ${name}`, start, end, data }
    }
  },
  *judge(rows, links) {
    const few = rows.slice(0, MOST_ROWS)
    for (const [i, ours] of few.entries()) {
      for (const theirs of few.slice(i + 1)) {
        if (ours.article === theirs.article || !differ(ours, theirs, links)) continue
        // The sentence has several names; it is compared under the first that both have.
        const shared = ours.data.names
          .slice(0, MOST_NAMES)
          .find(name => theirs.data.names.slice(0, MOST_NAMES).includes(name))
        if (ours.key === `${ours.data.thing} ${shared}`) yield flag(ours, theirs)
      }
    }
  },
}

function differ(ours: Row<Counted>, theirs: Row<Counted>, links: readonly Link[]): boolean {
  const [a, b] = [ours.data, theirs.data]
  if (a.value === b.value || a.hedged || b.hedged || isRounded(a.value, b.value)) return false
  if (!isSameEvent(ours, theirs, links) || !shareWords(a.words, b.words)) return false
  // Either article gives the other's figure too.
  if (a.numbers.includes(b.value) || b.numbers.includes(a.value)) return false
  if (a.days.length > 0 && b.days.length > 0 && !a.days.some(day => b.days.includes(day))) return false
  if (a.others.length > 0 && b.others.length > 0 && !a.others.some(value => b.others.includes(value))) return false
  return (agree(a, b) || isOneSentence(ours, theirs)) && !isRising(ours, theirs)
}

/** Two sentences that share so many telling words, and so much of the shorter, are one sentence written twice: they need no other figure. */
const SHARED_OF_ONE = 6
const SHARE_OF_ONE = 0.75
/** Names that these share; with a weekday in common one is enough. */
const NAMES_OF_ONE = 2

/** `9 of them` and `nine pilgrims`: another number of the two sentences counts as well as another fact of the two articles. */
function agree(a: Counted, b: Counted): boolean {
  const facts = a.facts.filter(fact => b.facts.includes(fact)).length
  return facts + a.others.filter(value => b.others.includes(value)).length >= FEWEST_AGREED
}

/** A term in prison: two people before one court on one day are told of in the same words. */
const TERM =
  /(?<!\p{L})(?:prison|jail|custody|detention|bars|haft|gefängnis|freiheitsstrafe|cárcel|prisión|reclusión|emprisonnement|réclusion|détention|prisão|cadeia|reclusão|carcere|prigione|reclusione|detenzione)(?!\p{L})/iu

/**
 * The same sentence in other words: a name and a weekday, or two names, and nearly all words. A form filled in twice names others; where one of
 * the two has further numbers, it may give the parts of what the other counts.
 */
function isOneSentence({ data: a, date: ours }: Row<Counted>, { data: b, date: theirs }: Row<Counted>): boolean {
  if (daysApart(ours, theirs) > 1 || !a.named || !b.named || TERM.test(a.thing)) return false
  if (a.others.length > 0 || b.others.length > 0) return false
  const names = new Set(a.names.filter(name => b.names.includes(name))).size
  const fewest = a.days.some(day => b.days.includes(day)) ? 1 : NAMES_OF_ONE
  return names >= fewest && shareWords(a.words, b.words, SHARED_OF_ONE, SHARE_OF_ONE)
}

function isRounded(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a]
  const digits = (value: number) => String(value).replace(/0+$/u, '').length
  return digits(small) !== digits(large) && large - small <= ROUNDED * large
}

function shareWords(
  ours: readonly number[],
  theirs: readonly number[],
  fewest = FEWEST_SHARED,
  least = LEAST_SHARED,
): boolean {
  const shared = new Set(ours.filter(word => theirs.includes(word))).size
  return shared >= fewest && shared >= least * Math.min(new Set(ours).size, new Set(theirs).size)
}

/** A toll that the later article has higher. */
function isRising({ data: a, date: ours }: Row<Counted>, { data: b, date: theirs }: Row<Counted>): boolean {
  if (!(a.toll || b.toll) || ours === null || theirs === null || daysApart(ours, theirs) === 0) return false
  return ours < theirs ? a.value < b.value : b.value < a.value
}

function flag(ours: Row<Counted>, theirs: Row<Counted>): CorpusFlag {
  const toll = ours.data.toll || theirs.data.toll
  const sameDay = daysApart(ours.date, theirs.date) === 0
  const unsure = toll && (sameDay || ours.date === null || theirs.date === null)
  return {
    severity: unsure ? 'note' : 'warning',
    verdict: unsure ? 'cannot-tell' : 'fault',
    message: `Unexpected “${theirs.data.written}”, expected “${ours.data.written}” as in the other article${unsure ? '; when each was counted is not in the articles' : ''}`,
    passages: [theirs, ours].map(({ article, start, end }) => ({ article, start, end })),
  }
}
