import type { Block } from '../core/article.ts'
import type { Reading, UnpairedMark } from '../core/reading.ts'
import type { AuditRule, Cleaned } from '../core/rule.ts'
import { type Span, trimmed } from '../core/span.ts'
import { FAULTS } from '../language/double-marks.ts'
import { keptAround } from '../language/kept.ts'
import { lastFrom } from '../language/lookup.ts'

/** A paragraph that stops in the middle was cut short on the way; its open quotation says nothing more. */
const CUT_SHORT = /(?:…|\.\.\.|\[\.\.\.\])["”’)]?$/
/** Words shown on either side of the mark. */
const WORDS = 2
/** Places shown of a mark that stands for an apostrophe. */
const MOST_PLACES = 12
/** Characters looked at for those words. */
const REACH = 48

export const unpairedQuotationMark: AuditRule = {
  id: 'unpaired-quotation-mark',
  summary: 'quotation marks of the body that lack their partner or point the wrong way',
  *check(cleaned, reading) {
    const { article } = cleaned
    const flagged = new Set<number>()
    const apostrophes: UnpairedMark[] = []
    for (const mark of reading.unpairedMarks) {
      const block = article.blocks[mark.block]
      if (block === undefined || flagged.has(mark.block) || block.kind === 'preformatted') continue
      if (keptAround(cleaned, mark) === null || isExcused(cleaned, mark, block)) continue
      flagged.add(mark.block)
      if (mark.fault === FAULTS.forApostrophe) {
        apostrophes.push(mark)
        continue
      }
      yield {
        severity: 'warning',
        message: message(article.text, mark, block),
        passages: [passage(cleaned, reading, mark, block)],
      }
    }
    // One slip of the keyboard, however often: Brazil"s, China"s.
    const [first] = apostrophes
    const firstBlock = article.blocks[first?.block ?? -1]
    if (first === undefined || firstBlock === undefined) return
    const so = apostrophes.length === 1 ? '' : `; so in ${apostrophes.length} places`
    yield {
      severity: 'warning',
      message: `${message(article.text, first, firstBlock)}${so}`,
      passages: apostrophes.slice(0, MOST_PLACES).flatMap(mark => {
        const block = article.blocks[mark.block]
        return block === undefined ? [] : [passage(cleaned, reading, mark, block)]
      }),
    }
  },
}

/** Markup left in the text (`href="`), and a text that breaks off. */
function isExcused({ article }: Cleaned, mark: UnpairedMark, block: Block): boolean {
  if (article.text[mark.start - 1] === '=') return true
  return (
    mark.fault === FAULTS.neverClosed &&
    CUT_SHORT.test(article.text.slice(Math.max(mark.end, block.end - 8), block.end))
  )
}

/** From the start of the quotation or sentence to the end of the sentence, as far as the body goes. */
function passage(cleaned: Cleaned, reading: Reading, mark: UnpairedMark, block: Block): Span {
  const { text } = cleaned.article
  const body = keptAround(cleaned, mark) ?? block
  const sentence = reading.sentencesOf(block).find(({ start, end }) => start <= mark.start && mark.start < end) ?? block
  let start = mark.fault === FAULTS.neverClosed || mark.fault === FAULTS.closingForOpening ? mark.start : sentence.start
  // The innermost quotation that the mark stands in or ends, where it begins in this sentence.
  const { quotations } = reading
  for (let at = lastFrom(quotations, sentence.start - 1) + 1; at < quotations.length; at++) {
    const pair = quotations[at]
    if (pair === undefined || pair.start > mark.start) break
    if (pair.block === mark.block && pair.end >= mark.end) start = Math.min(pair.start, mark.start)
  }
  return trimmed(text, Math.max(start, body.start), Math.min(Math.max(sentence.end, mark.end), body.end))
}

function message(text: string, mark: UnpairedMark, block: Block): string {
  const before =
    text
      .slice(Math.max(block.start, mark.start - REACH), mark.start)
      .match(/\S+/g)
      ?.slice(-WORDS)
      .join(' ') ?? ''
  const behind =
    text
      .slice(mark.end, Math.min(block.end, mark.end + REACH))
      .match(/\S+/g)
      ?.slice(0, WORDS)
      .join(' ') ?? ''
  const gapBefore = before !== '' && /\s/.test(text[mark.start - 1] ?? '') ? ' ' : ''
  const gapBehind = behind !== '' && /\s/.test(text[mark.end] ?? '') ? ' ' : ''
  const place = `[${before}${gapBefore}${mark.mark}${gapBehind}${behind}]`
  switch (mark.fault) {
    case FAULTS.neverClosed:
      return `Unexpected end of the paragraph inside the quotation that begins ${place}, expected a closing mark`
    case FAULTS.neverOpened:
      return `Unexpected closing mark in ${place}, expected an opening one before it`
    case FAULTS.openingForClosing:
      return `Unexpected opening mark in ${place}, expected the closing one at the end of the quoted words`
    case FAULTS.closingForOpening:
      return `Unexpected closing mark in ${place}, expected an opening one`
    default:
      return `Unexpected ${mark.mark} in ${place}, expected an apostrophe`
  }
}
