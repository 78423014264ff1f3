import { type Quotation, TOKEN_CAPITAL, TOKEN_DIGITS, type Tokens } from '../core/reading.ts'
import type { AuditRule, Cleaned } from '../core/rule.ts'
import { isSpace, type Span } from '../core/span.ts'
import { firstMeeting, holderOf, Spans } from '../language/lookup.ts'
import { type Repeat, repeats } from '../language/repeats.ts'

/** From eight words on a run is seldom an accident; below stand names, offices and phrases that an article must repeat. */
const FEWEST_WORDS = 8

/** In scripts without spaces, where names run on (the offices of China's president take twenty characters). */
const FEWEST_SPACELESS_WORDS = 13

/** About a sentence: nobody writes one twice on purpose. */
const SENTENCE_WORDS = 20

/** Places shown of a run that stands more often. */
const MOST_PLACES = 4

/** Ends a sentence, closing marks aside. */
const STOP = /[.!?…。！？؟।]/u
const WORDLESS = /^[^\p{L}\p{N}]*$/u

/** Words quoted in the message. */
const QUOTED_WORDS = 12
/** Characters they are looked for in. */
const QUOTED_LENGTH = 400

/** Shorter words (of, and, the; der, und; de, del) join the parts of a name and are not counted. */
const LONGEST_JOINING_WORD = 3

/** Share of capitalised words from which a run is a name or a title: "general secretary of the Communist Party of China Central Committee" has 5 of 7. */
const NAME_SHARE = 2 / 3

/** Different words that say something: "it was one of the most of the" is grammar, "mln dlrs and has an initial rate of" a form (stock reports). */
const FEWEST_TELLING_WORDS = 4

export const repeatedPassage: AuditRule = {
  id: 'repeated-passage',
  summary: 'runs of eight words or more that stand twice in the body of one article',
  *check(cleaned, reading) {
    const { article } = cleaned
    const ranges: (readonly [number, number])[] = []
    let quotations: Spans | null = null
    for (const span of bodySpans(cleaned)) ranges.push(reading.tokenRange(span))
    for (const repeat of repeats(article.text, reading.tokens, ranges, FEWEST_WORDS)) {
      const [first, again, ...others] = repeat.places
      if (first === undefined || again === undefined) continue
      const range = reading.tokenRange(first)
      if (
        isSpaceless(reading.tokens, range)
          ? repeat.words < FEWEST_SPACELESS_WORDS
          : isNameOrForm(reading.tokens, range, repeat.words >= SENTENCE_WORDS && reading.language.code === 'deu')
      )
        continue
      const sentence = repeat.words >= SENTENCE_WORDS
      quotations ??= new Spans(innerSpans(reading.quotations))
      const quoted = anyHeld(quotations, repeat.places)
      if (!sentence && (quoted || repeat.places.some(place => isDisplayLine(cleaned, place)))) continue
      yield {
        severity: sentence && !quoted ? 'warning' : 'note',
        message: `Unexpected ${times(repeat)} “${opening(article.text, first)}”, expected it once`,
        passages: [again, first, ...others].slice(0, MOST_PLACES),
      }
    }
  },
}

function innerSpans(quotations: readonly Quotation[]): Span[] {
  const spans: Span[] = []
  for (const { inner } of quotations) spans.push(inner)
  return spans
}

function anyHeld(spans: Spans, places: readonly Span[]): boolean {
  for (const place of places) if (spans.hold(place)) return true
  return false
}

/** The kept spans without captions: a caption may say what the body says. */
function bodySpans({ article, kept }: Cleaned): Span[] {
  const captions = article.blocks.filter(({ kind }) => kind === 'caption')
  return captions.length === 0 ? [...kept] : kept.filter(span => firstMeeting(captions, span) === null)
}

/** The passage is a line of its own without a stop: a crosshead, a pull quote, an entry of a list, which say what the text says. */
function isDisplayLine({ article, kept }: Cleaned, place: Span): boolean {
  const line = holderOf(kept, place)
  return (
    line !== null &&
    !STOP.test(article.text.slice(place.start, line.end)) &&
    WORDLESS.test(article.text.slice(line.start, place.start))
  )
}

function times({ places }: Repeat): string {
  return places.length === 2 ? 'second' : `${places.length} times`
}

function opening(text: string, span: Span): string {
  const limit = Math.min(span.end, span.start + QUOTED_LENGTH)
  const words: string[] = []
  for (let at = span.start; at < limit; ) {
    if (words.length === QUOTED_WORDS) return `${words.join(' ')} …`
    let end = at
    while (end < limit && !isSpace(text.charCodeAt(end))) end++
    words.push(text.slice(at, end))
    at = end
    while (at < limit && isSpace(text.charCodeAt(at))) at++
  }
  return words.join(' ')
}

/** Most tokens touch the next one. */
function isSpaceless(tokens: Tokens, [first, end]: readonly [number, number]): boolean {
  let touching = 0
  for (let at = first; at + 1 < end; at++) if (tokens.end[at] === tokens.start[at + 1]) touching++
  return 2 * touching > end - first
}

/** Mostly capitalised words, joining words aside (the name of a body, an office, a treaty), or hardly a word that tells anything. */
function isNameOrForm(tokens: Tokens, [first, end]: readonly [number, number], long: boolean): boolean {
  let names = 0
  let words = 0
  const telling = new Set<number>()
  for (let at = first; at < end; at++) {
    const capital = ((tokens.flags[at] ?? 0) & (TOKEN_CAPITAL | TOKEN_DIGITS)) !== 0
    const full = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > LONGEST_JOINING_WORD
    if (full) telling.add(tokens.hash[at] ?? 0)
    if (full || capital) words++
    if (capital) names++
  }
  // German sentences have as many capitals as names have elsewhere; there only short ones are names.
  return telling.size < FEWEST_TELLING_WORDS || (!long && names / words >= NAME_SHARE)
}
