import type { ClutterRule } from '../core/rule.ts'

/**
 * How wires and newspapers mark the end of a story: "-30-", "ENDS", "###", "*** END ***", "（完）", "<끝>". A whole line of its own behind
 * the last paragraph. Italian "fine" and Turkish "son" are English words and not listed.
 */
const MARK =
  /^[\s*#_~=–—-]*(?:30|ends?|end of story|fin|fim|ende|einde|koniec|конец|τελος|hết|eom|xxx|more)[\s*#_~=.–—-]*$|^[#*_~=]{3,20}$|^(?:[*#]\s){2,10}[*#]$|^[（(<【[]?\s*(?:完|全文完|本文完|终|終|끝)\s*[）)>】\]]?$/iu
/** Words that close a story only in capitals or between marks; in lower case they are words. */
const BARE = /^\p{L}+$/u

export const endMarks: ClutterRule = {
  id: 'end-marks',
  summary: 'the mark that ends a story',
  kinds: ['other'],
  *find(article, reading) {
    const lastProse = reading.roles.lastIndexOf('prose')
    for (const block of article.blocks) {
      if (block.index < lastProse || lastProse < 0 || block.end - block.start > 24) continue
      const text = article.text.slice(block.start, block.end)
      if (!MARK.test(text) || (BARE.test(text) && text !== text.toUpperCase())) continue
      yield {
        start: block.start,
        end: block.end,
        kind: 'other',
        reason: 'the mark that ends a story',
        confidence: 0.95,
      }
    }
  },
}
