import type { Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { AuditRule, Cleaned, Flag } from '../core/rule.ts'
import { type Span, trimmed } from '../core/span.ts'
import { isBrokenWord } from '../language/broken-words.ts'
import { isCapital } from '../language/joints.ts'
import { firstMeeting } from '../language/lookup.ts'
import { openWords } from '../language/sentence-ends.ts'

/** Shorter lines at the end are captions, signatures and labels. */
const FEWEST_WORDS = 8
/** Behind the last full sentence stand so few words only where they sign it off ("Reuter"). */
const SIGN_OFF = 2
/** Paragraphs that end as sentences do, from which it is the article's habit. */
const LEAST_HABIT = 3
/** Words shown of the end. */
const SHOWN_WORDS = 8

/** A sentence is over here; a colon may announce a picture or a list. */
const ENDS = /[.!?…。！？؟।:]["'”’»«“‘›‹)\]*]*$/u
/** Marks by which services shorten: `[…]`, `[+1234 chars]`. */
const SHORTENED = /\[(?:…|\.\.\.|\+\d+ chars?)\]$/u
const DOTS = /[^.](?:…|\.\.\.)$/u
/** A mark behind which a sentence must go on. */
const GOES_ON = /(?:[,(]|\s[-–—]|\p{L}-)$/u
/** A credit in brackets, a link, a footnote: it ends there. */
const CLOSED = /[)\]]$/u
/** Code that was left in the text. */
const CODE = /[{}=<>&]|;$/u
/** Lines that are no sentence: a label with a colon, a bracket, a list, a line of capitals. */
const LABEL = /^(?:[([•*–—-]|[^.!?]{2,40}:\s|(?:additional|with) |by |más |plus |mehr |read |see |watch |photo|foto)/iu

export const truncatedText: AuditRule = {
  id: 'truncated-text',
  summary: 'an article whose last paragraph breaks off',
  *check(cleaned, reading) {
    const { article, kept } = cleaned
    const last = kept.at(-1)
    if (last === undefined) return
    const { text } = article
    const tail = text.slice(Math.max(last.start, last.end - TAIL), last.end)
    if (ENDS.test(tail) && !DOTS.test(tail) && !SHORTENED.test(tail)) return
    if (CODE.test(tail)) return
    const block = firstMeeting(article.blocks, { start: last.end - 1, end: last.end })
    if (block === null || block.kind !== 'paragraph' || !isProse(cleaned, reading, block, last)) return
    const flag = (severity: Flag['severity'], rest: string): Flag => ({
      severity,
      message: `Unexpected end “… ${ending(text, reading, last)}”, expected ${rest}`,
      passages: [ended(text, reading, last)],
    })
    if (SHORTENED.test(tail)) yield flag('warning', 'the rest of the text, which was left out')
    else if (DOTS.test(tail)) {
      yield {
        ...flag('note', 'the rest of the text; whether the dots are the writer’s is not in the article'),
        verdict: 'cannot-tell',
      }
    } else if (
      GOES_ON.test(tail) ||
      endsOpen(text, reading, last) ||
      endsBroken(text, reading, last) ||
      isQuoting(text, block, last)
    )
      yield flag('warning', 'the rest of the sentence')
    else if (!CLOSED.test(tail) && isUnusual(cleaned, reading, last, reading.sentencesOf(block).length > 1)) {
      yield {
        ...flag('note', 'the end of the sentence; whether more than the stop is missing is not in the article'),
        verdict: 'cannot-tell',
      }
    }
  },
}

/** Characters in which the end is looked for. */
const TAIL = 40

/** Long enough, in words of small letters, and no label. */
function isProse({ article: { text } }: Cleaned, reading: Reading, block: Block, last: Span): boolean {
  const [first, end] = reading.tokenRange({ start: Math.max(block.start, last.start), end: last.end })
  if (end - first < FEWEST_WORDS || LABEL.test(text.slice(last.start, last.start + TAIL))) return false
  const sentences = reading.sentencesOf(block)
  const sentence = sentences.at(-1)
  return (
    sentence !== undefined &&
    (sentences.length === 1 ||
      sentence.endToken - sentence.firstToken > SIGN_OFF ||
      // `It sound`: a sign-off is names, or in small letters as a whole, `dpa lno`.
      (sentence.endToken - sentence.firstToken === SIGN_OFF &&
        isCapital(reading.tokens, sentence.firstToken) &&
        !isCapital(reading.tokens, sentence.endToken - 1)) ||
      endsOpen(text, reading, last) ||
      endsBroken(text, reading, last))
  )
}

/** Characters before the end in which a quotation must have been opened: marks farther off may be missing for other reasons. */
const QUOTATION_REACH = 120
/** A quotation that was opened there and not closed. */
const OPENED = /(?:(?<![\p{L}\p{N}.,!?])“[^“”"]*|„[^„“”"]*|«[^«»]*|(?<=[\s([])"[^"]*)$/u
/** A bracket that was opened there and not closed, behind a word: lists are numbered with closing ones alone. */
const BRACKETED = /\p{L} \([^()]*$/u

/** The text ends within a quotation or a bracket of its last paragraph. */
function isQuoting(text: string, block: Block, last: Span): boolean {
  const words = text.slice(Math.max(block.start, last.start, last.end - QUOTATION_REACH), last.end)
  return (OPENED.test(words) && !(words.includes('„') && words.endsWith('“'))) || BRACKETED.test(words)
}

/** The last word is one that no sentence ends with. */
function endsOpen(text: string, reading: Reading, last: Span): boolean {
  const [first, end] = reading.tokenRange(last)
  // `ABC.es`: part of an address.
  if (text[(reading.tokens.start[end - 1] ?? 0) - 1] === '.') return false
  return end > first && openWords(reading.language.code)?.has(reading.tokens.hash[end - 1] ?? 0) === true
}

/** The last word is the beginning of one. */
function endsBroken(text: string, reading: Reading, last: Span): boolean {
  const [first, end] = reading.tokenRange(last)
  const [start, stop] = [reading.tokens.start[end - 1] ?? 0, reading.tokens.end[end - 1] ?? 0]
  // Lines of figures are of no language.
  if (end - first < FEWEST_WORDS || stop !== last.end || !/\p{L} $/u.test(text.slice(start - 2, start))) return false
  return isBrokenWord(reading.language.code, text.slice(start, stop))
}

/** Share of the other paragraphs that end as sentences do, from which it is the article's habit. */
const HABIT = 0.8

/** Where the last paragraph has full sentences itself, one other paragraph shows the habit. */
function isUnusual({ article: { text }, kept }: Cleaned, reading: Reading, last: Span, running: boolean): boolean {
  let usual = 0
  let all = 0
  for (const span of kept) {
    const [first, end] = reading.tokenRange(span)
    if (span === last || end - first < FEWEST_WORDS) continue
    all++
    if (ENDS.test(text.slice(Math.max(span.start, span.end - TAIL), span.end))) usual++
  }
  return usual >= (running ? 1 : LEAST_HABIT) && usual >= HABIT * all
}

function ended(text: string, reading: Reading, last: Span): Span {
  const [first, end] = reading.tokenRange(last)
  return trimmed(text, reading.tokens.start[Math.max(first, end - SHOWN_WORDS)] ?? last.start, last.end)
}

function ending(text: string, reading: Reading, last: Span): string {
  const { start, end } = ended(text, reading, last)
  return text.slice(start, end).replaceAll(/\s+/gu, ' ')
}
