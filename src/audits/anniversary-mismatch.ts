import type { Tokens } from '../core/reading.ts'
import type { AuditRule, Cleaned, Flag } from '../core/rule.ts'
import type { Span } from '../core/span.ts'
import { isOfOne, standsForItself } from '../language/age-holders.ts'
import { type AgeStatement, ageStatements, type Beginning, type Count } from '../language/anniversaries.ts'
import { keptAround } from '../language/kept.ts'
import { publishedDay } from '../language/published-day.ts'

/** A birthday may still be to come this year, and a year of jubilee begins early. */
const TOLERANCE = 1
/** Words shorter than this say little about what a sentence is about. */
const TELLING_LETTERS = 5

export const anniversaryMismatch: AuditRule = {
  id: 'anniversary-mismatch',
  summary: 'an anniversary whose count does not fit the year in which the thing began',
  *check(cleaned, reading) {
    const statements = ageStatements(cleaned.article, reading).filter(
      ({ sentence }) => keptAround(cleaned, sentence) !== null,
    )
    const year = publishedDay(cleaned)?.year ?? null
    for (const [index, statement] of statements.entries()) {
      for (const count of statement.counts) {
        const beginning = beginningOf(
          count,
          statement,
          [statements[index - 1], statements[index + 1]],
          cleaned,
          reading.tokens,
        )
        if (beginning === null) continue
        const flag = year === null ? null : misfit(cleaned, count, beginning, year)
        if (flag !== null) yield flag
      }
      const conflict = twoCounts(cleaned, statement)
      if (conflict !== null && year === null) yield conflict
    }
  },
}

/** The one beginning that the count can be of: beside it, in its sentence, or in a neighbour that speaks of the same thing. */
function beginningOf(
  count: Count,
  own: AgeStatement,
  neighbours: readonly (AgeStatement | undefined)[],
  cleaned: Cleaned,
  tokens: Tokens,
): Beginning | null {
  if (count.sort === 'ago') return own.beginnings.find(({ start }) => start === count.start) ?? null
  // "marked its 50th anniversary in 2010": the count was of another year.
  if (own.otherYears || own.counts.filter(({ sort }) => sort === 'anniversary').length > 1) return null
  const { text } = cleaned.article
  const [first] = own.beginnings
  const isOfBoth = (beginning: Beginning) => isOfOne(text, own.sentence.start, count, beginning)
  if (count.sort === 'aged') {
    const told = first === undefined ? neighbours[1] : own
    const beginning = told?.beginnings[0]
    if (told === undefined || told.beginnings.length !== 1 || beginning?.sure !== true) return null
    if (told === own) return isOfBoth(beginning) ? beginning : null
    const isOne = !told.otherYears && goesOn(own, told, cleaned) && standsForItself(text, own.sentence.start, count)
    return isOne ? beginning : null
  }
  if (first !== undefined) return own.beginnings.length === 1 && isOfBoth(first) ? first : null
  if (!standsForItself(text, own.sentence.start, count)) return null
  const near = neighbours.filter(
    neighbour =>
      neighbour !== undefined &&
      adjacent(own, neighbour) &&
      neighbour.beginnings.length === 1 &&
      !neighbour.otherYears &&
      neighbour.counts.every(({ sort }) => sort !== 'anniversary') &&
      (goesOn(own, neighbour, cleaned) || shareWord(own, neighbour, cleaned, tokens)),
  )
  return near.length === 1 ? (near[0]?.beginnings[0] ?? null) : null
}

function adjacent(a: AgeStatement, b: AgeStatement): boolean {
  return a.sentence.endToken === b.sentence.firstToken || b.sentence.endToken === a.sentence.firstToken
}

const PRONOUN = /^(?:It|Er|Sie|Es|Il|Elle|Fue|Foi|Fu) (?=[\p{Ll}])/u

/** `It was founded in 1965`, right behind the count. */
function goesOn(own: AgeStatement, { sentence }: AgeStatement, { article }: Cleaned): boolean {
  return own.sentence.endToken === sentence.firstToken && PRONOUN.test(article.text.slice(sentence.start, sentence.end))
}

/** Both sentences name the same thing: a word of some length that stands in both. */
function shareWord(a: AgeStatement, b: AgeStatement, { article }: Cleaned, tokens: Tokens): boolean {
  const words = new Set<number>()
  const telling = (token: number) => {
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0]
    return (
      end - start >= TELLING_LETTERS &&
      !/^(?:anniver|aniver|years|since|which|their|there|jahres)/i.test(article.text.slice(start, end))
    )
  }
  for (let token = a.sentence.firstToken; token < a.sentence.endToken; token++)
    if (telling(token)) words.add(tokens.hash[token] ?? 0)
  for (let token = b.sentence.firstToken; token < b.sentence.endToken; token++)
    if (telling(token) && words.has(tokens.hash[token] ?? 0)) return true
  return false
}

function misfit({ article }: Cleaned, count: Count, beginning: Beginning, published: number): Flag | null {
  const expected = published - beginning.year
  if (expected < 0 || Math.abs(expected - count.years) <= TOLERANCE) return null
  const written = (span: Span) => article.text.slice(span.start, span.end)
  const message = `Unexpected “${written(count)}”, expected ${expected} years in ${published}: “${written(beginning)}”`
  return { severity: 'error', message, passages: passages(count, beginning) }
}

/** Without a year of publication two counts of one beginning must at least agree with each other. */
function twoCounts({ article }: Cleaned, { counts, beginnings, otherYears }: AgeStatement): Flag | null {
  const anniversary = counts.find(({ sort }) => sort === 'anniversary')
  const ago = counts.find(({ sort }) => sort === 'ago')
  if (anniversary === undefined || ago === undefined || counts.length > 2 || beginnings.length !== 1 || otherYears)
    return null
  if (Math.abs(anniversary.years - ago.years) <= TOLERANCE) return null
  const message = `Unexpected “${article.text.slice(anniversary.start, anniversary.end)}”, expected it to fit “${article.text.slice(ago.start, ago.end)}”`
  return { severity: 'error', message, passages: passages(anniversary, ago) }
}

function passages(first: Span, second: Span): Span[] {
  const plain = ({ start, end }: Span): Span => ({ start, end })
  return first.start === second.start ? [plain(first)] : [plain(first), plain(second)]
}
