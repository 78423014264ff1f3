import type { Article } from '../core/article.ts'
import type { Attribution, Language, Person, Quotation, Sentence, Tokens } from '../core/reading.ts'
import { isSpace, type Span } from '../core/span.ts'
import { accordingTo } from './according-to.ts'
import { bitsOf, cueStart, type Draft, endOf, isPassive, jointAt, type Range, startOf, type View } from './clauses.ts'
import { colonQuotations, colonSpeech } from './colon-speech.ts'
import { contentEnd } from './content-end.ts'
import { contentBefore, contentBehind, isAdjunct, quotationBehind } from './contents.ts'
import { cueOffset, cueTail, isNoun } from './cue-forms.ts'
import * as cue from './cues.ts'
import { cuesOf } from './cues.ts'
import { cutShort } from './cut-short.ts'
import { COMMA, isCapital, OTHER, SPACE } from './joints.ts'
import { withLooseQuotations } from './loose-quotations.ts'
import { speakers } from './speakers.ts'
import { speech } from './speech.ts'
import { subjectBefore, subjectBehind, withApposition } from './subjects.ts'
import { tokenAt, wordHash } from './tokens.ts'
import { bitsOfWord } from './word-table.ts'

/** What attributions are found with. */
export interface AttributionEvidence {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly people: readonly Person[]
  readonly quotations: readonly Quotation[]
  readonly language: Language
}

/** Who said, wrote, thought or wanted what, in text order of the cues. None for languages without tables. */
export function attributions(article: Article, evidence: AttributionEvidence): Attribution[] {
  const { code } = evidence.language
  const cues = cuesOf(code)
  if (cues === null) return speech(article.text, evidence.tokens, evidence.sentences, evidence.quotations, code) ?? []
  const view = viewOf(article.text, evidence, cues)
  const drafts = colonSpeech(view, evidence.sentences, evidence.people)
  for (const sentence of evidence.sentences) drafts.push(...inSentence(view, sentence))
  drafts.push(...colonQuotations(view, drafts, evidence.sentences))
  drafts.sort(byCue)
  withLooseQuotations(view, drafts, evidence.quotations)
  return speakers(view, drafts, evidence.people)
}

const byCue = (a: Draft, b: Draft) => a.cue.start - b.cue.start

function viewOf(text: string, { tokens, quotations }: AttributionEvidence, cues: cue.Cues): View {
  const { count, hash, end } = tokens
  const { bits: words, adverbEnding } = cues
  const last = adverbEnding.charCodeAt(adverbEnding.length - 1)
  const bits = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const known = bitsOfWord(words, hash[at] ?? 0)
    bits[at] =
      known === 0 && text.charCodeAt((end[at] ?? 0) - 1) === last && isAdverb(text, tokens, at, adverbEnding)
        ? cue.ADVERB
        : known
  }
  const quoted = new Uint8Array(tokens.count)
  const opening = new Map<number, Quotation>()
  const closing = new Map<number, Quotation>()
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    opening.set(quotation.start, quotation)
    closing.set(quotation.end, quotation)
    quoted.fill(1, tokenAt(tokens, quotation.start), tokenAt(tokens, quotation.end))
  }
  return { text, tokens, cues, bits, quoted, opening, closing }
}

/** What has more words is a list or a table; work on one sentence grows with the square of its verbs. */
const LONGEST_SENTENCE = 500

/** Adverbs of manner by their ending, in small letters. */
function isAdverb(text: string, tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at] ?? 0
  return (
    end - (tokens.start[at] ?? 0) > ending.length + 2 &&
    !isCapital(tokens, at) &&
    text.startsWith(ending, end - ending.length)
  )
}

function inSentence(view: View, sentence: Sentence): Draft[] {
  const found: Draft[] = []
  if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) return found
  let from = sentence.start
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (view.quoted[at] === 1) continue
    const bits = bitsOf(view, at)
    if ((bits & (cue.VERB | cue.ACCORDING)) === 0) continue
    const last = found.at(-1) ?? null
    const draft =
      ((bits & cue.VERB) === 0 ? null : spoken(view, sentence, at, last, from)) ??
      ((bits & cue.ACCORDING) === 0 ? null : accordingTo(view, sentence, at, from))
    if (draft === null) continue
    if (last?.behind === true) cutShort(view, last, draft)
    found.push(draft)
    if (!draft.behind) from = Math.max(draft.cue.end, endOf(view, draft.source.end - 1))
  }
  return found
}

/** A verb of saying with its subject and what was said. */
function spoken(view: View, sentence: Sentence, verb: number, last: Draft | null, from: number): Draft | null {
  const { firstToken: first } = sentence
  const start = cueStart(view, verb, first)
  if (isPassive(view, start, verb) || isNoun(view, verb, start, first)) return null
  const behind = invertedSubject(view, sentence, verb, start)
  const source = behind ?? subjectBefore(view, verb, start, first, last?.source ?? null)
  if (source === null) return null
  const cueSpan = {
    start: cueOffset(view, start),
    end: endOf(view, behind === null ? cueTail(view, verb, sentence) : verb),
  }
  const afterCue = behind === null ? verb : behind.end - 1
  const resumes = jointAt(view, afterCue) === COMMA && afterCue + 1 < sentence.endToken
  const lead = behind === null ? Math.min(startOf(view, source.first), cueSpan.start) : cueSpan.start
  const isShared = behind === null && (source === last?.source || source.first > verb)
  const before = isShared ? null : contentBefore(view, lead, sentence, from, resumes)
  const isQuotation = before !== null && view.closing.has(before.end)
  const follows = contentBehind(view, afterCue, sentence, behind === null ? bitsOf(view, verb) : cue.QUOTE)
  const narrow = (bitsOf(view, verb) & cue.BARE) === 0 && follows !== null && !opensClause(view, follows.start)
  // `Noting that ties are strong, Xi said`: what the participle says ends before the subject.
  const end =
    behind === null && source.first > verb
      ? endOf(view, source.first - 1)
      : contentEnd(
          view,
          sentence,
          follows?.start ?? endOf(view, afterCue),
          narrow,
          opensSentence(view, sentence, source),
        )
  if (follows !== null && follows.start < end) {
    const quoted = view.opening.has(follows.start)
    const rest = { start: follows.start, end }
    const cueEnd =
      behind === null && follows.start < cueSpan.end
        ? follows.cueEnd
        : Math.max(cueSpan.end, behind === null ? follows.cueEnd : 0)
    if (before === null || (!isQuotation && !(quoted && resumes)))
      return behind === null || quoted
        ? { source, cue: { ...cueSpan, end: cueEnd }, content: [rest], sentence, behind: true }
        : null
    if (quoted) return { source, cue: cueSpan, content: [before, rest], sentence, behind: false }
  }
  if (before === null || (!isQuotation && !closesAfter(view, afterCue, sentence, bitsOf(view, verb)))) return null
  const content = [before]
  // `China, Li said, attached great importance`: the sentence goes on where it was interrupted.
  if (resumes && goesOn(view, before, afterCue + 1, sentence, isQuotation)) {
    content.push({ start: startOf(view, afterCue + 1), end })
  }
  return { source, cue: cueSpan, content, sentence, behind: false }
}

/** Behind a cue that follows what was said stands nothing, a mark, an addressee, a place or a time. */
function closesAfter(view: View, last: number, sentence: Sentence, bits: number): boolean {
  if (last + 1 >= sentence.endToken || jointAt(view, last) !== SPACE || (bits & cue.ADDRESSEE) !== 0) return true
  return isAdjunct(view, last + 1) && view.tokens.hash[last + 1] !== TO
}

/** `When Smith said it stood, Jones left`: the clause that the sentence opens with and its comma closes. */
function opensSentence(view: View, { firstToken }: Sentence, source: Range): boolean {
  if ((bitsOf(view, firstToken) & cue.SUBORDINATOR) === 0 || source.first - firstToken > LONGEST_OPENING) return false
  for (let at = firstToken; at < source.first; at++) if (jointAt(view, at) !== SPACE) return false
  return true
}

/** Words from `when` to the subject of its clause. */
const LONGEST_OPENING = 3
const TO = wordHash('to')

/** `that`, `how` or a quotation begins here. */
function opensClause(view: View, start: number): boolean {
  return view.opening.has(start) || (bitsOf(view, tokenAt(view.tokens, start)) & cue.OPENER) !== 0
}

/** Behind the comma the clause goes on that the source interrupted: no participle, no second clause, no apposition to a whole one. */
function goesOn(view: View, before: Span, next: number, sentence: Sentence, quoted: boolean): boolean {
  const { participleEnding } = view.cues
  const bits = bitsOf(view, next)
  if (view.quoted[next] === 1 || sentence.endToken - next < 2) return false
  if ((bits & cue.SUBORDINATOR) !== 0) return !quoted
  if ((bits & cue.CONJUNCTION) !== 0) return quotationBehind(view, next) !== null
  if (quoted) return false
  const first = tokenAt(view.tokens, before.start)
  if (((bitsOf(view, first) | bitsOf(view, first + 1)) & cue.SUBORDINATOR) !== 0) return true
  if (
    (bits & (cue.PARTICIPLE | cue.RELATIVE)) !== 0 ||
    view.text.startsWith(participleEnding, endOf(view, next) - participleEnding.length)
  )
    return false
  let verbs = 0
  for (let at = first; startOf(view, at) < before.end; at++) {
    if ((bitsOf(view, at) & (cue.AUXILIARY | cue.VERB)) !== 0) verbs++
  }
  return verbs === 0 || (bits & (cue.DETERMINER | cue.PREPOSITION)) !== cue.DETERMINER
}

/** `said the minister` behind a quotation or a comma. */
function invertedSubject(view: View, sentence: Sentence, verb: number, start: number): Range | null {
  if (start !== verb || (bitsOf(view, verb) & cue.QUOTE) === 0 || jointAt(view, verb) !== SPACE) return null
  let mark = startOf(view, verb)
  while (mark > 0 && isSpace(view.text.charCodeAt(mark - 1))) mark--
  const quotation = view.closing.has(mark) || (view.text[mark - 1] === ',' && view.closing.has(mark - 1))
  if (!quotation && (verb === sentence.firstToken || jointAt(view, verb - 1) !== COMMA)) return null
  // `Smith, a farmer, told reporters`: whom a verb like this is said to stands where a turned subject would.
  if (!quotation && (bitsOf(view, verb) & cue.ADDRESSEE) !== 0) return null
  const range = subjectBehind(view, verb + 1, sentence.endToken)
  if (range === null) return null
  const next = range.end < sentence.endToken ? jointAt(view, range.end - 1) : OTHER
  const closed = next !== SPACE || (bitsOf(view, range.end) & (cue.PREPOSITION | cue.RELATIVE | cue.CONJUNCTION)) !== 0
  // `Brunner, a lawyer, said many of them failed`: an apposition, not a turned sentence.
  if (
    !quotation &&
    range.end < sentence.endToken &&
    subjectBefore(view, verb, start, sentence.firstToken, null) !== null
  )
    return null
  return closed &&
    (quotation || isCapital(view.tokens, range.first) || (bitsOf(view, range.first) & cue.DETERMINER) !== 0)
    ? withApposition(view, range, sentence.endToken)
    : null
}
