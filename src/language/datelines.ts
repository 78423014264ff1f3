import type { Article } from '../core/article.ts'
import type { Dateline, DateMention } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { agencyNamed, DOUBTFUL_NAMES, wireAgencyNamed } from './agencies.ts'
import { type Place, placeOf, UPPER_WORD } from './dateline-place.ts'
import { type Signer, signerAt } from './dateline-signer.ts'
import { datelineElsewhere, isElsewhere } from './datelines-elsewhere.ts'
import { blockOf, grouped } from './grouped.ts'
import { MONTH_NAMES } from './months.ts'
import { wordHash } from './tokens.ts'

/** The longest dateline of the wire stories in the development sets has 60 characters; agencies and dates are written longer today. */
const LONGEST = 110

/** A place, a dash and a few words of the lead. */
const SHORTEST = 20

/** What is longer is a paragraph; a mark that nothing but its place vouches for opens one of the first. */
const PARAGRAPH = 80
const NEAR = 3

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
/** Small letters behind it go on with a sentence about the agency. */
const SIGNED =
  /^(?:[([]([^()[\]]{2,40})[)\]]|(\p{Lu}\p{L}*(?: \p{Lu}\p{L}+){0,2}|dpa|epd|sda))\s?(?:--|[-–—])\s+(?=[\p{Lu}\p{N}"'“„«‘¿¡])/u
const DOUBTFUL = new Set(DOUBTFUL_NAMES)
/** Words of a place that neither date nor agency vouches for: "PORT OF SPAIN", "WHITE SULPHUR SPRINGS". */
const PLACE_WORDS = 4
/** Behind "NICKEL FIXING -" more capitals go on with the head of a table. */
const IN_CAPITALS = /^(?:[^\p{L}]*\p{Lu}{2,}(?!\p{Ll})){3}/u
/** "September 30 (". */
const LONGEST_DAY = 16
/** Behind a dateline a sentence begins; small letters go on with one ("Maria Horn (Grüne) - die Vorsitzende"), but for names such as "eBay". */
const GOES_ON = /^\s*\p{Ll}(?!\p{Lu})/u

/**
 * Datelines at the start of a block: a place, then a date or an agency or both, then a dash ("BEIJING, Sept. 28 (Xinhua) --");
 * a place alone counts only in capitals, and where a script has none only as one of its great cities. At most one stands near the head of an article; a file of several wires has several.
 */
export function datelines(article: Article, dates: readonly DateMention[]): Dateline[] {
  const found: Dateline[] = []
  const byBlock = grouped(dates, blockOf)
  let paragraphs = 0
  for (const block of article.blocks) {
    if (block.end - block.start < SHORTEST) continue
    if (block.end - block.start >= PARAGRAPH) paragraphs++
    if (isElsewhere(article.text, block.start)) {
      const head = article.text.slice(block.start, Math.min(block.end, block.start + LONGEST))
      const dateline = datelineElsewhere(head, block.start)
      if (dateline !== null) found.push({ ...dateline, block: block.index })
      continue
    }
    if (!mayClose(article.text, block)) continue
    const head = article.text.slice(block.start, Math.min(block.end, block.start + LONGEST))
    const own = byBlock.get(block.index) ?? []
    const near = paragraphs <= NEAR
    const dateline = signedOpening(head, block.start, own, near) ?? datelineOf(head, block.start, own, near)
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

/** An agency before everything else: "AFP - ...", "(Reuters) - ...", "(ANSA) - ROMA, 28 SET - ...". */
function signedOpening(
  head: string,
  offset: number,
  dates: readonly DateMention[],
  near: boolean,
): Omit<Dateline, 'block'> | null {
  const match = SIGNED.exec(head)
  const [all, bracketed, alone = ''] = match ?? []
  if (all === undefined) return null
  const agency = wireAgencyNamed(bracketed ?? alone)
  // "PA - ..." and "AA - ..." may be anything.
  if (agency === null || (bracketed === undefined && DOUBTFUL.has(alone))) return null
  const behind = datelineOf(head.slice(all.length), offset + all.length, dates, near)
  if (behind !== null) return { ...behind, start: offset, agency: behind.agency ?? agency }
  return { start: offset, end: offset + all.trimEnd().length, place: null, date: null, agency, authors: [] }
}

function datelineOf(
  head: string,
  offset: number,
  dates: readonly DateMention[],
  near: boolean,
): Omit<Dateline, 'block'> | null {
  const open = head[0] === '(' ? null : placeOf(head)
  if (open === null || agencyNamed(open.place) !== null) return null
  let at = open.end
  let day: string | null = null
  let agency: string | null = null
  // Date and agency come in either order, each once.
  for (let step = 0; step < 3; step++) {
    const next = at + (/^[\s,.]*/u.exec(head.slice(at))?.[0].length ?? 0)
    const dated: Day | null = day === null ? dayAt(head, next, offset, dates) : null
    if (dated !== null) {
      // "Kristian Larsen July 13, 2025 —" is an author and a day: nothing parts them.
      if (!open.capitals && agency === null && /^\s*$/u.test(head.slice(open.end, next)) && dated.bare) return null
      day = dated.day
      at = dated.end
      continue
    }
    const named: Signer | null = agency === null ? signerAt(head, next) : null
    if (named === null) break
    agency = named.name
    at = named.end
  }
  const space = /^\s?,?\s*/u.exec(head.slice(at))?.[0].length ?? 0
  const known = agency === null ? null : wireAgencyNamed(agency)
  const found = { start: offset, place: open.place, agency: known, authors: [] }
  const dash = DASH.exec(head.slice(at + space))
  // A bracketed agency closes a dateline by itself where the dash was lost: "PARIS (AFP) Le gouvernement".
  if (dash === null) {
    if (known === null || !(open.capitals || day !== null || (near && isSentence(open.place, head.slice(at), agency))))
      return null
    // "МОСКВА, 12 июня. /ТАСС/. Корабль".
    const stop = /^\.(?=\s)/u.test(head.slice(at)) ? 1 : 0
    return { ...found, end: offset + at + stop, date: day }
  }
  const mark = dash[0]
  const close = at + space + mark.length
  if (day === null && known === null) {
    if (agency === null && !standsAlone(open)) return null
    // A hyphen inside a word closes nothing.
    if (agency === null && mark === '-' && (space === 0 || !/^\s/u.test(head.slice(close)))) return null
    // "CHEVY CHASE, Md., - March 4 -"; what only has a day behind its dash is the head of a table: "TIN PRICES - APRIL 7".
    const behind = /^\s*/u.exec(head.slice(close))?.[0].length ?? 0
    const late = dayAt(head, close + behind, offset, dates)
    if (late !== null) {
      const second = /^\s*(?:--|[-–—])/u.exec(head.slice(late.end))
      if (second === null || !open.place.includes(',')) return null
      return { ...found, end: offset + late.end + second[0].length, date: late.day }
    }
    if (IN_CAPITALS.test(head.slice(close))) return null
  }
  const vouched = day !== null || known !== null
  if (!vouched && GOES_ON.test(head.slice(close))) return null
  // "Osterby Museum, October 2, 2025 – 15 February 2026" is a span of time.
  if (agency === null && /^\s*\d/u.test(head.slice(close)) && !open.capitals) return null
  // A dash that an encoding turned into a question mark: "LONDON?The engines", not "MANAGER?S VIEW".
  if (mark === '?' && (space > 0 || !/^\?["“]?\p{Lu}\s?\p{Ll}/u.test(head.slice(at)))) return null
  const signed = agency === null && day !== null ? SIGNED_SENTENCE.exec(head.slice(close)) : null
  const signer = wireAgencyNamed(signed?.[1] ?? '')
  if (signed !== null && signer !== null)
    return { ...found, end: offset + close + signed[0].trimEnd().length, date: day, agency: signer }
  return { ...found, end: offset + close, date: day }
}

/**
 * "МОСКВА, 12 июн - РИА Новости. Корабль": behind a day and a dash a sentence of its own names the agency, and may name who wrote it. Other words
 * behind the comma are of a sentence about what is called so ("Petra, the rose city, will close.").
 */
const SIGNED_SENTENCE =
  /^\s*(\p{Lu}[\p{L} ]{2,20})(?:,\s\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})?\.\s+(?=[\p{Lu}\p{N}«"“„])/u

/** "Warszawa (PAP) Statek ...": what follows begins a sentence, and the agency is called as nothing else is; "Anna Kowalska (PAP)" took a picture. */
function isSentence(place: string, behind: string, agency: string | null): boolean {
  return agency !== null && !DOUBTFUL.has(agency) && !/\s/u.test(place) && /^\s+[\p{Lu}„«"“]\p{L}*\s\p{L}/u.test(behind)
}

interface Day {
  /** `MM-DD`, with the year before it where it is written. */
  readonly day: string
  readonly end: number
  /** No weekday, no time. */
  readonly bare: boolean
}

const DAY_FIRST = /^(\d{1,2})\s+(\p{L}{3,10})\.?(?=,?\s*[-–—([])/u
const MONTH_FIRST = /^(\p{L}{3,9})\.?\s(\d{1,2})(?=,?\s*(?:[-–—([]|$))/u

/** The day that begins at `at`. Names of months that elsewhere are everyday words ("14 may", "march 3") count right before a bracket or a dash. */
function dayAt(head: string, at: number, offset: number, dates: readonly DateMention[]): Day | null {
  const mention = dates.find(one => one.start === offset + at)
  const written = mention === undefined ? null : dayOf(mention)
  if (mention !== undefined && written !== null) {
    const end = mention.end - offset
    return {
      day: written,
      end: head[end] === '.' ? end + 1 : end,
      bare: mention.weekday === null && mention.time === null,
    }
  }
  const text = head.slice(at, at + LONGEST_DAY)
  const [whole = '', first = '', second = ''] = DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text) ?? []
  const [number, name] = /^\d/u.test(first) ? [first, second] : [second, first]
  const month = MONTH_NAMES.get(wordHash(name))?.month
  if (whole === '' || month === undefined || Number(number) < 1 || Number(number) > 31) return null
  return { day: `${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`, end: at + whole.length, bare: true }
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

function dayOf(date: DateMention): string | null {
  if (date.month === null || date.day === null) return null
  const day = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
  return date.year === null ? day : `${date.year}-${day}`
}
