import { agencyNamed } from './agencies.ts'

// Who made the picture: a line of its own, or the end of a caption. Patterns run on lines of at most a few hundred characters.

/** What a photo credit begins with, at the start of its line or bracket. */
const LABEL =
  /^(?:(?:file |stock )?photo(?:graph)?s?(?: by| credits?)?|(?:featured )?images?(?: by| credits?)?|pictures?(?: by| credit)?|fotos?(?: de| von)?|fotograf[ií]as?(?: de)?|bild(?:er|quelle|nachweis|rechte)?|beeld|fot\.|zdjęcie|фото|коллаж|φωτ(?:ο|ογραφία)|ảnh|사진(?: ?(?:출처|제공))?|写真|图片(?:来源)?|ljósmynd|cr[ée]dits? photos?|photos? de|imagen(?: de)?|credits?|crédits?|infograf[ií]a|grafik|©)\s*(?:[:：=/](?!\/)|(?<=fot\.)\s?|(?<=\b(?:by|de|von))\s|(?<=©)\s?|\bvia\b)\s*(\S.{0,90})$/iu
/** Labels of several pictures also head galleries ("PHOTOS: Storm hits coast"): only a short name behind them is a credit. */
const PLURAL = /^(?:photos|photographs|images|pictures|fotos|fotograf[ií]as|bilder)\b/iu
/** The same inside a line, behind its caption. Capitalised: in lower case these words belong to sentences, but for "photo by" and a bracket. */
const INSIDE =
  /(?<![\p{L}\p{N}])((?:File |Stock )?(?:(?:Photo|PHOTO|Foto|FOTO|Photograph|Image|IMAGE|Picture|Bild|Bildquelle|Bildrechte|Beeld|Ảnh|Фото|Ljósmynd|Zdjęcie|Imagen|Credit|CREDIT|Crédit|image|photo|foto|picture)s?(?: by| [Cc]redit| courtesy of| courtesy)?\s?[:：]\s*|(?:Photo|PHOTO|photo|Image|Picture|Foto)s? (?:by|von|de) )|©\s?)(\S.{0,90})$/u
/** Needs nothing before it; other labels may be a sentence's own ("one image: strength") and need a stop, a stroke or a bracket. */
const FIRM =
  /^(?:(?:File |Stock )?(?:Photo|PHOTO|Foto|FOTO|Ảnh|Фото)s?(?: [Cc]redit)?\s?[:：]|Bildrechte|(?:Image|Photo) [Cc]redit|Crédit|©)/u
const SET_OFF = /[.!?…)”"’»/|–—[(]\s*(?:\p{Lu}{2,8}\s)?$/u
/** Picture agencies and libraries that sign without a label. */
const LIBRARY =
  /^(?:©\s?)?(?:.{0,60}?(?:\b(?:via|for)\s+|\/\s*))?(?:Getty Images|AP Photo|AFP via Getty Images|Imago|iStock(?:photo)?(?:\.com)?|Shutterstock(?:\.com)?|Depositphotos(?:\.com)?|Adobe Stock|picture[ -]alliance|Unsplash|Pixabay|Wikimedia Commons)(?:\s*\/\s*\S.{0,60})?$/iu
/** Networks that are credited in brackets for a picture taken from them. */
const NETWORK = /^(?:Facebook|Instagram|Twitter|YouTube|TikTok|Reddit|Flickr|Telegram|Weibo)(?:\s*\/\s*\S.{0,40})?$/u

/** Words in lower case that stand inside the name of a photographer, an archive or an agency. */
const SMALL = new Set(
  (
    'de del la van von der den di da dos el al bin le du y zu ten ter of in the via for and by from with courtesy handout supplied provided ' +
    'archive archiv archivo agency file pool privat dpa epd sda iStock und et cortesía reproduction repro screenshot für para picture alliance images photo photos news'
  ).split(' '),
)
/** Letters without case can begin nothing but a name here; longer runs of them are sentences. */
const NAME_START = /^['‘"“]?(?:[\p{Lu}\p{N}@©]|\p{Lo}{1,12}$)/u
/** Words of one name; and of one behind a label in the plural. */
const MOST_WORDS = 6
const MOST_WORDS_PLURAL = 3
const LONGEST = 90
/** "X (Twitter)" is a button. */
const SHORTEST_CAPTION = 12

export interface PhotoCredit {
  /** Agencies in their canonical form, each once: `AP / AP` is `AP`. */
  readonly names: readonly string[]
  /** Where the credit begins in the line; what stands before it is the caption. */
  readonly at: number
}

/** `Photo: AP / AP`, `A ferry leaves port. / Photo: AP`, `Getty Images`, `Two ferries (Foto: Nora Lindt)`. */
export function photoCredit(line: string): PhotoCredit | null {
  if (isLibrary(line)) return credited(line, 0, MOST_WORDS)
  const bracket = /[([]([^()[\]]{3,100})[)\]]\s*$/u.exec(line)
  if (bracket?.[1] !== undefined) {
    const inner = bracket[1].trim()
    const named =
      isLibrary(inner) || (NETWORK.test(inner) && bracket.index > SHORTEST_CAPTION)
        ? credited(inner, 0, MOST_WORDS)
        : (labelled(inner) ?? inside(inner, true))
    if (named !== null) return { names: named.names, at: bracket.index }
  }
  return labelled(line) ?? inside(line, false)
}

/** The line names a library or a picture agency and nothing else, so that it needs no label. */
export function isLibrary(line: string): boolean {
  return line.length <= 160 && LIBRARY.test(line)
}

/** The credit says that it is one, or names a library: it is no signature of the text. */
export function isLabelled(credit: string): boolean {
  return /[:：=©]|\b(?:by|via|von|de|courtesy)\b|^[\s([|–—-]*(?:AP Photo|imago|Getty|picture[ -]alliance)/iu.test(
    credit,
  )
}

function labelled(line: string): PhotoCredit | null {
  const match = LABEL.exec(line)
  return match?.[1] === undefined ? null : credited(match[1], 0, PLURAL.test(line) ? MOST_WORDS_PLURAL : MOST_WORDS)
}

function inside(line: string, bracketed: boolean): PhotoCredit | null {
  const match = INSIDE.exec(line)
  const [, label, name] = match ?? []
  if (match === null || label === undefined || name === undefined || match.index === 0) return null
  const before = line.slice(0, match.index)
  if (!bracketed && !FIRM.test(label) && !SET_OFF.test(before)) return null
  return credited(name, match.index, MOST_WORDS)
}

function credited(text: string, at: number, mostWords: number): PhotoCredit | null {
  const names: string[] = []
  const bare = text.replace(/[\s.)\]]+$/u, '')
  // "© 2024 Lindau Verlag" holds the rights of a page.
  if (bare.length > LONGEST || /[!?]$/u.test(bare) || /^(?:©\s?)?(?:19|20)\d\d\b/u.test(bare)) return null
  // Libraries credit their contributors by handle, in lower case: "kelpdiver/Shutterstock".
  const handles = isLibrary(bare)
  for (const part of bare.split(/\s*[/|]\s*|\s+via\s+/u)) {
    // Of "Taylor Reed (TrailHands.example)" the bracket is closed no longer.
    const name = part.replace(/^(?:by|photo)\s|^[©\s:]+|\s\([^()]*$|[\s.,]+$/giu, '')
    if (name === '') continue
    const words = name.split(/\s+/u)
    const first = words[0] ?? ''
    if (words.length > mostWords + 2 * (name.split(',').length - 1)) return null
    if (!handles && !NAME_START.test(first) && !SMALL.has(first.replace(/,$/u, ''))) return null
    if (
      !handles &&
      !words.every(word => NAME_START.test(word) || /[&.]/u.test(word) || SMALL.has(word.replace(/,$/u, '')))
    )
      return null
    const known = agencyNamed(name) ?? name
    if (!names.includes(known)) names.push(known)
  }
  return names.length === 0 ? null : { names, at }
}
