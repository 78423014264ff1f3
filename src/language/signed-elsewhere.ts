import type { Span } from '../core/span.ts'
import { SHORT_NAMES, wireAgencyNamed } from './agencies.ts'
import { reporters } from './reporters.ts'

// Who signs at the end of a paragraph or in a line of its own, in Chinese and Japanese: "（新华社记者张文、李海）", "（共同）", "[ロイター]".

interface Signed extends Span {
  readonly agencies: readonly string[]
  readonly names: readonly string[]
}

/** Brackets that these scripts use, and those that they share with others. */
const CLOSES = '）】］〕)]'
const OPENS: Readonly<Record<string, string>> = { '）': '（', '】': '【', '］': '［', '〕': '〔', ')': '(', ']': '[' }
/** Characters from here on are Japanese or Chinese, below 0xac00. */
const FIRST = 0x2e80
const LAST = 0xabff
/** Brackets in which more stands hold a remark. */
const LONGEST = 40
const SENTENCE_END = /[。！？!?」』”"…]\s*$/u
/** "AFP＝時事": the agency, and who brings it to Japan. */
const BROUGHT_BY = /[＝=]時事$/u
/** The last character of what papers, sites and stations call themselves. */
const OUTLET = /[报報网網社台刊端]$/u
/** "记者张文摄" took the picture. */
const PICTURE = /[摄攝图圖绘繪]$/u

/** Whether a block that ends so may be signed: a bracket of these scripts, or one right behind a letter of theirs. */
export function maySign(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (last >= FIRST && last <= 0xffef) return CLOSES.includes(text[end - 1] ?? '')
  if (last !== 0x29 && last !== 0x5d) return false
  const before = text.charCodeAt(end - 2)
  return before >= FIRST && before <= LAST
}

/** The bracket that signs, when the paragraph before it has ended or there is none. */
export function signedElsewhere(text: string, { start, end }: Span): Signed | null {
  const tail = text.slice(Math.max(start, end - LONGEST - 2), end)
  const open = tail.lastIndexOf(OPENS[tail.at(-1) ?? ''] ?? '（')
  if (open < 0) return null
  const from = end - tail.length + open
  if (from > start && !SENTENCE_END.test(text.slice(Math.max(start, from - 3), from))) return null
  const inside = tail.slice(open + 1, -1).trim()
  // A line of its own that says "current events" heads a section.
  const short = from > start ? SHORT_NAMES.get(inside) : undefined
  const agency = short ?? wireAgencyNamed(inside.replace(BROUGHT_BY, ''))
  if (agency !== null) return { start: from, end, agencies: [agency], names: [] }
  if (PICTURE.test(inside)) return null
  const signed = reporters(inside)
  if (signed === null) return null
  const named = signed.signer === '' ? null : wireAgencyNamed(signed.signer)
  if (named === null && signed.signer !== '' && !OUTLET.test(signed.signer)) return null
  return { start: from, end, agencies: named === null ? [] : [named], names: signed.names }
}
