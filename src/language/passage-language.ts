import { TOKEN_CAPITAL, TOKEN_WIDE, type Tokens } from '../core/reading.ts'
import { exclusiveWords, functionWordCounts, ownWordCounts } from './function-words.ts'

/** Languages by their names in English, for messages. */
const NAMES: Readonly<Record<string, string>> = {
  eng: 'English',
  deu: 'German',
  fra: 'French',
  spa: 'Spanish',
  por: 'Portuguese',
  ita: 'Italian',
  nld: 'Dutch',
  swe: 'Swedish',
  dan: 'Danish',
  nob: 'Norwegian',
  pol: 'Polish',
  ces: 'Czech',
  fin: 'Finnish',
  ron: 'Romanian',
  tur: 'Turkish',
  hun: 'Hungarian',
  cyrillic: 'Cyrillic script',
  greek: 'Greek script',
  arabic: 'Arabic script',
  hebrew: 'Hebrew script',
  east: 'Chinese, Japanese or Korean script',
}

export const languageName = (code: string): string => NAMES[code] ?? code

/** Prose has every third to fourth word in the list of its language; below this it is a list of names. */
const LEAST_SHARE = 0.2
/** Function words that a passage must have: few are met by chance. One less where the article’s own language has none of its own there. */
const LEAST_COUNT = 5
/** Function words of the other language that the article's own has not; one more where its own stand beside them. */
const LEAST_APART = 3
/** How far these must lead those that the own language alone has: neighbours share a third of the words, and names bring some along. */
const LEAD = 3

/** With so many of its own function words a passage needs no further look: Spanish has one in four that Portuguese has, too. */
const OWN = 0.36

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['east', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
]
/** Languages in Latin letters that have their words in the table. */
const LATIN = new Set(Object.keys(NAMES).filter(code => code.length === 3))
/** Share of a passage's words in another script from which it is no longer a sentence with a name in it. */
const LEAST_WIDE = 0.6

/** The other language, or the other script, that a range of words is in; null when it may be the article's `own`. */
export function passageLanguage(
  text: string,
  tokens: Tokens,
  [first, end]: readonly [number, number],
  own: string,
): string | null {
  const { ours: known, others } = ownWordCounts(tokens, first, end, own)
  if (known > OWN * (end - first)) return null
  if (others < LEAST_APART) return LATIN.has(own) ? otherScript(text, tokens, first, end) : null
  const counts = functionWordCounts(tokens, first, end)
  let best: string | null = null
  for (const [code, count] of counts)
    if (code !== own && (best === null || count > (counts.get(best) ?? 0))) best = code
  if (best !== null) {
    const most = counts.get(best) ?? 0
    const [apart] = exclusiveWords(tokens, first, end, own).filter(({ code }) => code === best)
    const [theirs, ours] = [apart?.theirs ?? 0, apart?.ours ?? 0]
    if (
      most >= (ours === 0 && theirs === most ? LEAST_COUNT - 1 : LEAST_COUNT) &&
      most >= LEAST_SHARE * (end - first) &&
      theirs >= (ours === 0 ? LEAST_APART : LEAST_APART + 1) &&
      theirs >= LEAD * ours &&
      !isNames(tokens, first, end) &&
      wordsOutsideNames(text, tokens, [first, end], own, best) >= LEAST_APART
    )
      return best
  }
  return LATIN.has(own) ? otherScript(text, tokens, first, end) : null
}

/** Share of capitalised words from which a passage is a list of names, which keep their language. */
const NAMES_SHARE = 0.4

function isNames(tokens: Tokens, first: number, end: number): boolean {
  let capitals = 0
  for (let at = first; at < end; at++) if (((tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0) capitals++
  return capitals > NAMES_SHARE * (end - first)
}

/** What parts the names of a list. */
const PARTS = /[,;:()–—/•|"“”„«»]/u
/** Words of a title: `La forza del destino`. */
const LONGEST_TITLE = 6

/** Function words of `code` alone that stand in no name: without a capital, not between two words that have one, and in no title of a list. */
function wordsOutsideNames(
  text: string,
  tokens: Tokens,
  [first, end]: readonly [number, number],
  own: string,
  code: string,
): number {
  const isCapital = (at: number) => ((tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0
  let found = 0
  let from = first
  for (let at = first; at < end; at++) {
    const parted = at + 1 === end || PARTS.test(text.slice(tokens.end[at], tokens.start[at + 1]))
    if (!parted) continue
    const isTitle = from > first && isCapital(from) && at + 1 - from <= LONGEST_TITLE
    for (let word = from; word <= at && !isTitle; word++) {
      if (isCapital(word)) continue
      // German nouns have a capital: what stands between two of them is in no name.
      if (code !== 'deu' && word > from && word < at && isCapital(word - 1) && isCapital(word + 1)) continue
      if (exclusiveWords(tokens, word, word + 1, own).some(({ code: one, theirs }) => one === code && theirs > 0))
        found++
    }
    from = at + 1
  }
  return found
}

function otherScript(text: string, tokens: Tokens, first: number, end: number): string | null {
  let wide = 0
  for (let at = first; at < end; at++) if (((tokens.flags[at] ?? 0) & TOKEN_WIDE) !== 0) wide++
  if (wide < LEAST_WIDE * (end - first)) return null
  const passage = text.slice(tokens.start[first], tokens.end[end - 1])
  for (const [name, script] of SCRIPTS) {
    const letters = passage.match(new RegExp(script, 'gu'))?.length ?? 0
    if (letters > LEAST_WIDE * passage.replaceAll(/[^\p{L}]/gu, '').length) return name
  }
  return null
}
