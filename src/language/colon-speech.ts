import type { Person, Sentence } from '../core/reading.ts'
import { isSpace } from '../core/span.ts'
import { bitsOf, type Draft, endOf, jointAt, startOf, type View } from './clauses.ts'
import * as cue from './cues.ts'
import { SPACE, STOP_SPACE } from './joints.ts'
import { leadingSubject } from './leading-subjects.ts'
import { tokenAt } from './tokens.ts'

/** Words that may stand before the colon: `Health minister Lena Oak: ...`. */
const LONGEST_SOURCE = 6
/** Fewer words behind the colon are a label's. */
const FEWEST_WORDS = 3

/** A paragraph or headline that opens with a person's name, or a document, and a colon: `Oak: no more boats this year`. */
export function colonSpeech(view: View, sentences: readonly Sentence[], people: readonly Person[]): Draft[] {
  const found: Draft[] = []
  let ends: ReadonlySet<number> | null = null
  const isPerson = (end: number) => {
    ends ??= new Set(people.flatMap(({ mentions }) => mentions.map(mention => mention.end)))
    return ends.has(end)
  }
  let index = -1
  for (const sentence of sentences) {
    index++
    if (sentences[index - 1]?.block === sentence.block) continue
    const { firstToken: first, endToken } = sentence
    for (let at = first; at < Math.min(first + LONGEST_SOURCE, endToken - FEWEST_WORDS); at++) {
      const end = endOf(view, at)
      if (view.text[end] === ':' && view.text[end + 1] === ' ') {
        const document = at === first && (bitsOf(view, at) & cue.DOCUMENT) !== 0
        if (!document && !isPerson(end)) break
        found.push({
          source: { first, end: at + 1 },
          cue: { start: end, end: end + 1 },
          content: [{ start: contentStart(view, end + 1), end: blockEnd(view, sentences, index) }],
          sentence,
          behind: false,
        })
        break
      }
      if (jointAt(view, at) !== SPACE && jointAt(view, at) !== STOP_SPACE) break
    }
  }
  return found
}

/** Where the block of the sentence at `index` ends, a last stop left out. */
function blockEnd(view: View, sentences: readonly Sentence[], index: number): number {
  let last = index
  while (sentences[last + 1]?.block === sentences[index]?.block) last++
  const end = sentences[last]?.end ?? 0
  return view.text[end - 1] === '.' ? end - 1 : end
}

/** Behind the colon, white space aside: a quotation begins with its mark. */
function contentStart(view: View, after: number): number {
  let at = after
  while (isSpace(view.text.charCodeAt(at))) at++
  return at
}

/** Words between a subject and the colon before its quotation: `had one message for all of them:`. */
const LONGEST_LEAD = 14

/** A quotation behind a colon whose sentence has no verb of saying: `Oak had one message: “Stay.”` */
export function colonQuotations(view: View, drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  const found: Draft[] = []
  const held = new Set<number>()
  for (const { content } of drafts) for (const { start } of content) held.add(start)
  let next = 0
  for (const [start, quotation] of view.opening) {
    if (held.has(start) || quotation.end - start < SHORTEST_QUOTATION) continue
    let mark = start
    while (mark > 0 && isSpace(view.text.charCodeAt(mark - 1))) mark--
    if (view.text[mark - 1] !== ':') continue
    while (next + 1 < sentences.length && (sentences[next + 1]?.start ?? 0) < start) next++
    const sentence = sentences[next]
    if (sentence === undefined || sentence.start >= mark || holdsDraft(drafts, sentence.start, start)) continue
    const last = tokenAt(view.tokens, mark) - 1
    const source = leadingSubject(view, sentence.firstToken, last)
    if (source === null || last < source.end || last - source.end > LONGEST_LEAD) continue
    const cueSpan = { start: startOf(view, source.end), end: mark }
    found.push({ source, cue: cueSpan, content: [{ start, end: quotation.end }], sentence, behind: false })
  }
  return found
}

/** Shorter ones behind a colon are names and titles. */
const SHORTEST_QUOTATION = 12

const holdsDraft = (drafts: readonly Draft[], from: number, to: number) =>
  drafts.some(({ cue: { start } }) => start >= from && start < to)
