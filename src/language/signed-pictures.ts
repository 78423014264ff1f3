import { agencyNamed, wireAgencyNamed } from './agencies.ts'
import type { PhotoCredit } from './photo-credits.ts'

// Photographer and agency with a stroke between them, without a label: how agencies have their pictures signed.

/** Longer captions are paragraphs that an agency and its reporter sign, but for a bracket. */
const LONGEST_CAPTION = 260
/** An agency run into the stop of the caption, as where an element of its own was lost; in Korean with a space. */
const RUN_IN = /(?:[.!?]|\p{sc=Hangul}\.\s)(\p{L}[\p{L}\p{N} ]{1,24})$/u
const LONGEST = 90
/** What stands behind the last stop, bracket or stroke of the line; initials have stops of their own. */
const END = /(?:^|[.!?…"”»’|)]\s?|[([]\s?)((?:\p{Lu}\.|[^.!?…|()[\]"”»])*)[)\]]?$/u
/** Its own stop is enough: nobody but a picture agency is written so. */
const PICTURE_AGENCY =
  /(?:^|\s)(?:AP Photo|AFP PHOTO|IMAGO|imago|picture[ -]alliance|EPA-EFE|Getty Images)\s?\/\s?\p{Lu}[^.!?…|()[\]]{2,60}$/u
const PICTURE_NAME =
  /^(?:imago(?: images)?|picture[ -]alliance|epa(?:-efe)?|keystone|zuma(?: press| wire)?|shutterstock|pa images|pa wire|pool|x|europa press)$/iu
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|@\p{L}\S*)$/u
const PARTICLE = /^(?:de|del|la|van|von|der|den|di|da|dos|el|al|bin|le|du|y|zu|for|via|of|the)$/u
const MOST_WORDS = 5
/** Remarks behind the name. */
const REMARK = /,\s?(?:file|archivo?|archives?|archiv|pool|handout)$/iu

/** `Swans on the Orre. NORA LINDT / AFP`, `(Tom Orme/Associated Press)`, `... on Monday AP Photo/Tom Orme, File`, and such a line alone. */
export function signedPicture(line: string): PhotoCredit | null {
  const from = Math.max(0, line.length - LONGEST)
  const tail = line.slice(from)
  if (!tail.includes('/')) return runIn(line)
  const named = PICTURE_AGENCY.exec(tail)
  const match = named ?? END.exec(tail)
  const words = (named?.[0] ?? match?.[1] ?? '').trim()
  if (match === null || words === '') return null
  const at = from + tail.lastIndexOf(words)
  if (at > LONGEST_CAPTION && tail.at(-1) !== ')') return null
  const parts = words
    .replace(/[)\].]+$/u, '')
    .replace(REMARK, '')
    .split(/\s*\/\s*|\s+via\s+/u)
  if (parts.length < 2 || !parts.every(isSigner)) return null
  // Agencies alone sign a text.
  if (!parts.some(isAgency) || parts.every(part => wireAgencyNamed(part) !== null)) return null
  return { names: [...new Set(parts.map(part => agencyNamed(part) ?? part.trim()))], at }
}

function runIn(line: string): PhotoCredit | null {
  if (line.length > LONGEST_CAPTION) return null
  const name = RUN_IN.exec(line.slice(-LONGEST))?.[1] ?? ''
  const agency = agencyNamed(name)
  return agency === null ? null : { names: [agency], at: line.length - name.length }
}

const isAgency = (part: string) => agencyNamed(part) !== null || PICTURE_NAME.test(part.trim())

function isSigner(part: string): boolean {
  if (isAgency(part)) return true
  const words = part.trim().split(/\s+/u)
  return (
    words.length <= MOST_WORDS &&
    NAME_WORD.test(words.at(-1) ?? '') &&
    words.every(word => NAME_WORD.test(word) || PARTICLE.test(word))
  )
}
