import type { Article } from '../core/article.ts'
import type { Dateline, DateMention } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { wireAgencyNamed } from './agencies.ts'
import { type Place, placeOf, UPPER_WORD } from './dateline-place.ts'
import { MONTH_NAMES } from './months.ts'
import { wordHash } from './tokens.ts'

/** The longest dateline of the wire stories in the development sets has 60 characters; agencies and dates are written longer today. */
const LONGEST = 110

/** A place, a dash and a few words of the lead. */
const SHORTEST = 20

/** Dashes that close a dateline; two hyphens are the wire's dash. */
const DASH = /^(?:\.\s?[-–—]+|--|—|–|-|―|\?)(?=\s|\S)/u
/** Words in capitals before a dash that introduce an item of a page or a list, not a place. */
const NOT_PLACES = new Set(
  (
    'UPDATE UPDATED UPDATES EXCLUSIVE BREAKING LOOK WATCH LISTEN READ PSA VIDEO PHOTOS OPINION ANALYSIS REVIEW EDITORIAL NEWS LIVE ALERT ' +
    'URGENT CORRECTION CORRECTED NOTE TIP BRIEF WORLDWIDE FAREWELL QUESTION ANSWER KOMMENTAR ANALYSE EXKLUSIV EILMELDUNG URGENTE EXCLUSIVA ' +
    'ALERTE EXCLUSIF OPINIÓN ANÁLISIS ÚLTIMA'
  ).split(' '),
)
/** Words of a place that neither date nor agency vouches for: "PORT OF SPAIN", "WHITE SULPHUR SPRINGS". */
const PLACE_WORDS = 4
/** "(R-Texas)" and "(D)" are a politician's party. */
const PARTY = /^(?:[A-Z]|[RDI][-–]\s?\p{L}.*)$/u
/** Behind a dateline a sentence begins; small letters go on with one ("Maria Horn (Grüne) - die Vorsitzende"), but for names such as "eBay". */
const GOES_ON = /^\s*\p{Ll}(?!\p{Lu})/u

/**
 * Datelines at the start of a block: a place, then a date or an agency or both, then a dash ("BEIJING, Sept. 28 (Xinhua) --");
 * a place alone counts only in capitals. At most one stands near the head of an article; a file of several wires has several.
 */
export function datelines(article: Article, dates: readonly DateMention[]): Dateline[] {
  const found: Dateline[] = []
  const byBlock = new Map<number, DateMention[]>()
  for (const date of dates) {
    const list = byBlock.get(date.block)
    if (list === undefined) byBlock.set(date.block, [date])
    else list.push(date)
  }
  for (const block of article.blocks) {
    if (block.end - block.start < SHORTEST || !mayClose(article.text, block)) continue
    const head = article.text.slice(block.start, Math.min(block.end, block.start + LONGEST))
    const dateline = datelineOf(head, block.start, byBlock.get(block.index) ?? [])
    if (dateline !== null) found.push({ ...dateline, block: block.index })
  }
  return found
}

/** A dash, or what an encoding made of one, or a bracket stands near the start: without it there is no dateline. */
function mayClose(text: string, { start, end }: Span): boolean {
  const limit = Math.min(end, start + LONGEST)
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x2d || unit === 0x28 || unit === 0x5b || unit === 0x3f || (unit >= 0x2013 && unit <= 0x2015))
      return true
  }
  return false
}

function datelineOf(head: string, offset: number, dates: readonly DateMention[]): Omit<Dateline, 'block'> | null {
  const open = head[0] === '(' ? null : placeOf(head)
  if (open === null) return null
  let at = open.end
  let date: DateMention | null = null
  let day: string | null = null
  let agency: string | null = null
  // Date and agency come in either order, each once.
  for (let step = 0; step < 3; step++) {
    const gap = /^[\s,.]*/u.exec(head.slice(at))?.[0].length ?? 0
    const next = at + gap
    const mention = dates.find(one => one.start === offset + next)
    if (date === null && mention !== undefined && mention.day !== null && mention.month !== null) {
      date = mention
      at = mention.end - offset
      if (head[at] === '.') at++
      continue
    }
    const bare: BareDay | null = date === null && day === null ? bareDay(head.slice(next)) : null
    if (bare !== null) {
      day = bare.day
      at = next + bare.length
      continue
    }
    const bracket = /^[([]([^()[\]]{2,40})[)\]]/u.exec(head.slice(next))
    const named = bracket?.[1] === undefined ? null : agencyOrOutlet(bracket[1])
    if (agency === null && bracket !== null && named !== null) {
      agency = named
      at = next + bracket[0].length
      continue
    }
    break
  }
  const space = /^\s*/u.exec(head.slice(at))?.[0].length ?? 0
  const dash = DASH.exec(head.slice(at + space))
  if (dash === null) {
    // A bracketed agency closes a dateline by itself where the dash was lost: "PARIS (AFP) Le gouvernement".
    if (agency === null || !open.capitals) return null
    return {
      start: offset,
      end: offset + at,
      place: open.place,
      date: dayOf(date) ?? day,
      agency: wireAgencyNamed(agency),
    }
  }
  const mark = dash[0]
  if (date === null && agency === null && !standsAlone(open)) return null
  const vouched = date !== null || (agency !== null && wireAgencyNamed(agency) !== null)
  if (!vouched && GOES_ON.test(head.slice(at + space + mark.length))) return null
  // A hyphen inside a word, and a question mark that no encoding lost, close nothing.
  if (mark === '-' && space === 0 && agency === null && date === null) return null
  // A dash that an encoding turned into a question mark: "LONDON?The engines", not "MANAGER?S VIEW".
  if (mark === '?' && (space > 0 || !/^\?["“]?\p{Lu}\s?\p{Ll}/u.test(head.slice(at)))) return null
  if (date === null && agency === null && mark === '-' && !/^\s/u.test(head.slice(at + space + 1))) return null
  return {
    start: offset,
    end: offset + at + space + mark.length,
    place: open.place,
    date: dayOf(date) ?? day,
    agency: agency === null ? null : wireAgencyNamed(agency),
  }
}

interface BareDay {
  /** `MM-DD`. */
  readonly day: string
  readonly length: number
}

/** "14 may" right before the agency's bracket: elsewhere the word is too common in English to be a month. */
function bareDay(text: string): BareDay | null {
  const match = /^(\d{1,2})\s+(\p{L}{3,10})\.?(?=\s*[([])/u.exec(text)
  const month = MONTH_NAMES.get(wordHash(match?.[2] ?? ''))?.month
  if (match === null || month === undefined) return null
  return { day: `${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`, length: match[0].length }
}

/** A place in capitals that needs neither date nor agency beside it. */
function standsAlone(place: Place): boolean {
  const first = place.place.split(/[,/]/u)[0]?.trim() ?? ''
  const words = first.split(/\s+/u)
  return (
    place.capitals &&
    place.place.length >= 3 &&
    words.length <= PLACE_WORDS &&
    UPPER_WORD.test(words[0] ?? '') &&
    !NOT_PLACES.has(words[0] ?? '')
  )
}

function agencyOrOutlet(text: string): string | null {
  const agency = wireAgencyNamed(text)
  if (agency !== null) return agency
  if (PARTY.test(text)) return null
  // Outlets sign in the agency's place: "Boston (eCanadaNow) -".
  return /^[\p{L}\p{N}][\p{L}\p{N}.&'’ /-]{1,38}$/u.test(text) && /\p{Lu}/u.test(text) ? text : null
}

function dayOf(date: DateMention | null): string | null {
  if (date === null || date.month === null || date.day === null) return null
  const day = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
  return date.year === null ? day : `${date.year}-${day}`
}
