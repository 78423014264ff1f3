import type { PhraseHit, Role } from '../core/reading.ts'

/** Labels have one or two words: "Correction", "Editors' note". Longer phrases speak for themselves. */
const LABEL_WORDS = 2
/** "An earlier version of this bill" is news; of this article, a note. */
const VERSION = /\b(?:version|versión|fassung)\b/u
const OF_THIS_ARTICLE =
  /^\s*(?:(?:est[ea]|la|el|cet(?:te)?|ce|notre|dieses|dieser|des|der)\s+)?(?:article|story|report|post|piece|column|headline|caption|page|newsletter|review|obituary|analysis|graphic|map|chart|art[íi]culo|noticia|nota|texto|informaci[óo]n|reportaje|texte|dépêche|Artikels|Textes|Beitrags|Berichts|Meldung|Überschrift|hieß es)(?![\p{L}])/iu
/** A note speaks of the article, its picture or its versions, or says what was wrong in it. */
const NOTED =
  /(?<![\p{L}])(?:article|story|report|post|version|caption|headline|misstated|misspelled|misidentified|incorrectly|art[íi]culo|noticia|versión|texte|légende|Artikel|Text|Fassung|Bildunterschrift)(?![\p{L}])/iu
const DATED = /^[^\p{L}]{0,4}(?:\d|\((?=[^)]{0,30}\d|s\)))/u
/** "Disclosure – or what passes for it – came on Monday". */
const INSERTION = /^\s*[–—-]\s*\p{Ll}/u
/** Behind a Chinese or Japanese colon stands no space; Korean notes stand in brackets. */
const LABELLED = /^\s*(?:\([^)]{0,9}\)?)?\s*(?:[:–—|-](?:\s|$)|：|[\]】］](?=\s*\S))/u
/** "Correction: August 19" with the note in the next line. */
const LABEL_DATE = /^\s*[:：–—-]\s*(?:\p{L}{3,10}\.?\s)?\d{1,2}\b/u
const QUOTE = /["“„«‘']/u

/** The hit opens a note: `line` is its block, `role` what the block's place and look say. */
export function opensNote(line: string, hit: PhraseHit, offset: number, role: Role): boolean {
  const from = hit.start - offset
  // What another outlet wrote in its note is quoted, and news.
  if (from < 0 || QUOTE.test(line.slice(0, from))) return false
  const after = line.slice(hit.end - offset, hit.end - offset + 40)
  if (VERSION.test(hit.phrase)) return OF_THIS_ARTICLE.test(after)
  if (hit.phrase.split(' ').length > LABEL_WORDS) return true
  // One word opens a note only before a colon or a dash, or before its date: "Correction officers said" is prose.
  if (hit.whole) return after.trim() === ':' || role !== 'crosshead'
  if (DATED.test(after)) return true
  // "Correction: how markets turned" is the headline of another article; a note is a sentence.
  return (
    LABELLED.test(after) && ((role === 'prose' && !INSERTION.test(after)) || saysNote(line) || LABEL_DATE.test(after))
  )
}

/** The line speaks of the article itself, as the line below a label such as "Correction" does. */
export function saysNote(line: string): boolean {
  return NOTED.test(line.slice(0, 400))
}
