import { isSpace, type Span } from '../core/span.ts'
import { type Body, type Run, spanOf } from './alignment.ts'
import { alteredFact, type DifferingFact, factBetween } from './likeness.ts'

/** A sentence that stands at the same place of both texts, almost letter by letter, and says something else. */
export interface AlteredSentence {
  readonly a: Span
  readonly b: Span
  readonly differs: DifferingFact
}

/** Sentences of a pair that are looked at: a form filled in with other figures alters them all. */
const MOST = 32

/** Characters of a sentence on either side of what differs. */
const REACH = 240

const STOPS = '.!?…'
const WIDE_STOPS = '。！？'
const NEWLINE = '\n'

/** The sentences around what differs between runs that follow each other, where they differ in a number, a negation or a name. */
export function alteredSentences(a: Body, b: Body, places: readonly (readonly Run[])[]): AlteredSentence[] {
  const found: AlteredSentence[] = []
  let looked = 0
  for (const runs of places) {
    let before: Run | null = null
    for (const run of runs) {
      const last = before
      before = run
      if (last === null) continue
      const gapA = gapOf(a, last.a + last.length, run.a)
      const gapB = gapOf(b, last.b + last.length, run.b)
      if (!differsInFact(a.text, gapA, b.text, gapB)) continue
      const left = sentenceAround(a.text, gapA)
      const right = sentenceAround(b.text, gapB)
      // Two changes in one sentence are one sentence.
      if (right.start === found.at(-1)?.b.start) continue
      if (++looked > MOST) return found
      const differs = alteredFact(a.text.slice(left.start, left.end), b.text.slice(right.start, right.end))
      if (differs !== null) found.push({ a: left, b: right, differs })
    }
  }
  return found
}

/** What differs holds the fact; told from it alone, since most of what differs is none. */
function differsInFact(textA: string, a: Span, textB: string, b: Span): boolean {
  if (a.end - a.start > REACH || b.end - b.start > REACH) return false
  return factBetween(textA.slice(a.start, a.end), textB.slice(b.start, b.end)) !== null
}

/** What stands between two runs, in characters, with the word before it: a name is told from the first word of a sentence by what stands before it. */
function gapOf(body: Body, from: number, to: number): Span {
  return { start: spanOf(body, from - 1, from).start, end: spanOf(body, to, to + 1).start }
}

function sentenceAround(text: string, gap: Span): Span {
  let start = gap.start
  const first = Math.max(0, start - REACH)
  while (start > first && !endsSentence(text, start - 1)) start--
  while (start < gap.start && isSpace(text.charCodeAt(start))) start++
  let end = gap.end
  const last = Math.min(text.length, end + REACH)
  while (end < last && !endsSentence(text, end)) end++
  if (end < last && text[end] !== NEWLINE) end++
  return { start, end }
}

function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === NEWLINE || WIDE_STOPS.includes(mark)) return mark !== ''
  return mark !== '' && STOPS.includes(mark) && (at + 1 === text.length || isSpace(text.charCodeAt(at + 1)))
}
