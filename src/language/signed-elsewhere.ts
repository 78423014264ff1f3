import type { Span } from '../core/span.ts'
import { wireAgencyNamed } from './agencies.ts'

// Who signs at the end of a paragraph or in a line of its own, in Chinese and Japanese: "（新华社记者张文、李海）", "（共同）", "[ロイター]".

export interface Signed extends Span {
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
/** Short for an agency within brackets only: elsewhere they are words ("together", "current events"). */
const SHORT: Readonly<Record<string, string>> = { 共同: 'Kyodo', 時事: 'Jiji', 'AFP＝時事': 'AFP', 'AFP=時事': 'AFP' }
const REPORTERS =
  /^(?<agency>\p{Script=Han}{2,6}?)?\s?(?:记者|記者|通讯员|通訊員|特派员|特派員)\s?[:：]?\s?(?<names>\p{Script=Han}{2,4}(?:[、，,\s]\s?\p{Script=Han}{2,4}){0,4})$/u

/** The last character of what papers, sites and stations call themselves. */
const OUTLET = /[报報网網社台刊端]$/u
const BETWEEN_NAMES = /[、，,\s]+(?:(?:记者|記者|通讯员|通訊員)\s?)?/u
/** "记者张文摄" took the picture. */
const PICTURE = /[摄攝图圖绘繪]$/u
/** The union, the day and the conference of reporters. */
const NO_NAMES = /^(?:协会|協會|节|節|站|证|證|团|團|们|們|问|會|会|招待|见面|見面|手记|手記|俱乐部|俱樂部|现场|現場)/u

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
  const agency = SHORT[inside] ?? wireAgencyNamed(inside)
  if (agency !== null) return { start: from, end, agencies: [agency], names: [] }
  const groups = REPORTERS.exec(inside)?.groups
  if (groups === undefined) return null
  const named = groups.agency === undefined ? null : wireAgencyNamed(groups.agency)
  if (named === null && groups.agency !== undefined && !OUTLET.test(groups.agency)) return null
  if (NO_NAMES.test(groups.names ?? '') || PICTURE.test(inside)) return null
  const names = (groups.names ?? '').split(BETWEEN_NAMES).filter(name => name !== '')
  return { start: from, end, agencies: named === null ? [] : [named], names }
}
