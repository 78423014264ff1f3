import type { Quotation } from '../core/reading.ts'
import type { AuditRule } from '../core/rule.ts'
import { keptAround } from '../language/kept.ts'

/** Fewer quotations in the style that prevails show no habit. */
const LEAST_USUAL = 2
/** Places shown of the style that does not prevail. */
const MOST_PLACES = 12

/** Styles of double marks by the mark that opens; single marks stand for words beside double ones for speech, which is a custom. */
const STYLES: Readonly<Record<string, string>> = {
  '"': 'straight marks',
  '＂': 'straight marks',
  '“': 'curly marks',
  '”': 'curly marks',
  '„': 'low marks',
  '‟': 'curly marks',
  '«': 'angle marks',
  '»': 'angle marks',
}

export const mixedQuotationStyles: AuditRule = {
  id: 'mixed-quotation-styles',
  summary: 'quotations of one article in two styles of double marks',
  *check(cleaned, reading) {
    if (reading.quotations.length <= LEAST_USUAL) return
    const { text, blocks } = cleaned.article
    const byStyle = new Map<string, Quotation[]>()
    for (const quotation of reading.quotations) {
      if (quotation.depth > 0 || quotation.continued || keptAround(cleaned, quotation) === null) continue
      const style = styleOf(text[quotation.start] ?? '', text[quotation.end - 1] ?? '')
      const { kind } = blocks[quotation.block] ?? {}
      // `href="..."`: markup left in the text.
      if (text[quotation.start - 1] === '=') continue
      if (style === null || kind === 'quotation' || kind === 'preformatted') continue
      const list = byStyle.get(style)
      if (list === undefined) byStyle.set(style, [quotation])
      else list.push(quotation)
    }
    if (byStyle.size < 2) return
    const [usual, ...others] = [...byStyle].sort((a, b) => b[1].length - a[1].length)
    if (usual === undefined || usual[1].length < LEAST_USUAL) return
    const [style, quotations] = usual
    const [model] = quotations
    for (const [other, places] of others) {
      const [first] = places
      if (first === undefined || model === undefined) continue
      const so = places.length === 1 ? '' : `; so in ${places.length} places`
      yield {
        severity: 'note',
        message: `Unexpected ${other} in ${shown(text, first)}, expected ${style} as in ${shown(text, model)}${so}`,
        passages: [...places.slice(0, MOST_PLACES), model].map(({ start, end }) => ({ start, end })),
      }
    }
  },
}

/** One style for both marks; a straight mark that meets a curly one is no style but a slip of its own. */
function styleOf(open: string, close: string): string | null {
  const style = STYLES[open] ?? null
  if (style === 'straight marks') return STYLES[close] === style ? style : null
  if (style === 'angle marks') return STYLES[close] === style ? style : null
  return close === '"' || close === '«' || close === '»' ? null : style
}

/** Characters of a quotation in the message. */
const SHOWN = 24

function shown(text: string, { start, end }: Quotation): string {
  return end - start <= SHOWN + 4 ? text.slice(start, end) : `${text.slice(start, start + SHOWN).trimEnd()} …`
}
