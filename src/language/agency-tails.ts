import type { Article, Block } from '../core/article.ts'
import type { DateMention } from '../core/reading.ts'
import { type Span, trimmed } from '../core/span.ts'
import { abbreviates, agencyList, wireAgencyNamed } from './agencies.ts'

/** A credit at the end of a paragraph is never longer. */
export const TAIL = 90

export const SOURCE_LABEL =
  /^(?:sources?|quellen?|fuentes?|(?:con|com) informac(?:ión|iones|ões) d[aeo]s?|with (?:agency )?inputs? from|with files from|agenc(?:y|ies)|mit material von|avec|font[ei]s?|bron(?:nen)?|źródł[oa]|источники?|kaynak(?:lar)?|πηγ(?:ή|ές)|nguồn(?: tin)?|المصدر|المصادر|출처|(?:文章|新闻|消息|资料)?来源|來源|稿源)\s*[:：=]?\s*(?=\S)/iu

const SENTENCE_END = /[.!?…"”’»)。]\s*$/u
const DASH = /\s[-–—]/u
/** Dates in figures as desks write them, slips included: "11.9.2015", "30. 9. 2015", "8.8.15". */
const FIGURES = /[\s,;|–—-]+\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2})?$/u
/** Who edited it, beside the agency: "red", a desk of dpa, two to four letters of a name. */
const DESK = /^(?:\p{Ll}{2,4}|[Rr]ed\.?)$/u
const BETWEEN = /\s*[/,;&|+]\s*|\s+(?:and|und|et|y|e|mit)\s+|\s+[–—-]\s+/u
const FIRST_WORDS = 80

export interface AgencyTail extends Span {
  readonly agencies: readonly string[]
  readonly date: DateMention | null
}

/** An agency in brackets, or after a dash, at the end of a paragraph: `... higher level.” (Xinhua/NAN)`, `... im Land. (APA, 11.9.2015)`. */
export function agencyTail(article: Article, block: Block, dates: readonly DateMention[]): AgencyTail | null {
  const { text } = article
  const from = Math.max(block.start, block.end - TAIL)
  const tail = text.slice(from, block.end)
  const last = tail.at(-1) ?? ''
  if (last !== ')' && last !== ']') return afterDash(text, tail, from, block)
  const open = tail.lastIndexOf(last === ')' ? '(' : '[')
  if (open < 1) return null
  const inside = tail.slice(open + 1, -1).trim()
  const date = dates.find(one => one.start > from + open && /^[)\]\s]*$/u.test(text.slice(one.end, block.end))) ?? null
  const bare = date === null ? inside.replace(FIGURES, '') : text.slice(from + open + 1, date.start)
  const agencies = signers(
    bare
      .trim()
      .replace(/[\s,;|–—-]+$/u, '')
      .replace(SOURCE_LABEL, ''),
  )
  if (agencies === null) return null
  const before = tail.slice(0, open)
  // Without a full stop before it, "the German Press Agency (dpa)" is prose, but for a date beside it and the end of a headline.
  const dated = date !== null || bare.length < inside.length
  if (!SENTENCE_END.test(before) && !dated && !(signedAgain(article, block, inside) && !abbreviates(inside, before)))
    return null
  return { ...trimmed(text, from + open, block.end), agencies, date }
}

function afterDash(text: string, tail: string, from: number, block: Block): AgencyTail | null {
  if (!DASH.test(tail)) return null
  const dash = /(?<=[.!?…"”’»])\s+(?:--|[–—-])\s*([\p{L}][^.!?]{1,50})\.?$/u.exec(tail)
  const named = dash?.[1] === undefined ? null : agencyList(dash[1])
  if (dash === null || named === null) return null
  return { ...trimmed(text, from + dash.index, block.end), agencies: named, date: null }
}

/** The agencies of a bracket in which a desk or an editor may sign beside them; null when anything else stands there. */
function signers(inside: string): readonly string[] | null {
  const whole = agencyList(inside)
  if (whole !== null) return whole
  const names: string[] = []
  for (const part of inside.split(BETWEEN)) {
    const name = wireAgencyNamed(part)
    if (name === null ? !DESK.test(part) : names.includes(name)) return null
    if (name !== null) names.push(name)
  }
  return names.length === 0 ? null : names
}

/** The paragraph behind opens with the same agency: what ends in its name is its headline. */
function signedAgain(article: Article, block: Block, name: string): boolean {
  const next = article.blocks[block.index + 1]
  if (next === undefined || next.index !== block.index + 1) return false
  const opening = article.text.slice(next.start, Math.min(next.end, next.start + FIRST_WORDS))
  if (opening.startsWith(name)) return /^\s(?:--|[-–—])/u.test(opening.slice(name.length))
  const at = opening.indexOf(`(${name})`)
  return at >= 0 && /^\s(?:--|[-–—])/u.test(opening.slice(at + name.length + 2))
}
