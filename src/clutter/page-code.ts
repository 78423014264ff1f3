import type { ClutterRule } from '../core/rule.ts'

/** Tags of advertisements and players that some pages write out as text, in front or after `&lt;`; an article that speaks of code does not begin a line with them and an address. */
const OPENING =
  /^(?:<|&(?:amp;)*lt;)\s?(?:script|noscript|iframe|img|a|object|embed|param|div|span|style|link|meta|!--)\b[^>]{0,300}(?:=|>)/iu
const COMMENT = /^(?:<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/u
const CALL =
  /^(?:document\.write(?:ln)?\s?\(|window\.[a-z_$]+\s?=|var [a-z_$][\w$]{0,40}\s?=|google_ad_[a-z]+\s?=|googletag\.|function\s?[a-z_$]{0,40}\([^)]{0,80}\)\s?\{)/iu
/** Enough of a line to see what it begins with. */
const LOOK = 400

/** Tags and script that a page shows as text. */
export const pageCode: ClutterRule = {
  id: 'page-code',
  summary: 'tags and script that a page shows as text',
  kinds: ['other'],
  *find(article) {
    for (const { start, end, kind } of article.blocks) {
      if (kind === 'preformatted' || !mayOpenCode(article.text.charCodeAt(start))) continue
      const opening = article.text.slice(start, Math.min(end, start + LOOK))
      if (!OPENING.test(opening) && !COMMENT.test(opening) && !CALL.test(opening)) continue
      yield { start, end, kind: 'other', reason: 'tags or script shown as text', confidence: 0.9 }
    }
  },
}

/** `<`, `&`, `/`, or a letter that one of the calls begins with: no other line is looked at. */
function mayOpenCode(unit: number): boolean {
  return unit === 0x3c || unit === 0x26 || unit === 0x2f || (unit >= 0x61 && unit <= 0x7a)
}
