// A line that names where the article was taken from: a label and a name, or an address. Patterns run on lines of at most LONGEST characters.

export const LONGEST = 120

const LABEL =
  /^[(（[【]?\s*(?:(?:sources?|story source|original source|h\/t|hat tip(?: to)?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|źródł[oa]|источники?|kaynak(?:lar)?|المصدر|المصادر|πηγ(?:ή|ές)|nguồn(?: tin)?|via|vía|(?:文章|新闻|資料|资料|消息|稿件|新聞|内容)?[来來]源|稿源|出典|情報源|ソース|提供|출처)\s*[:：=]|(?:h\/t|hat tip to|(?<=[(（[【]\s{0,3})(?:via|vía))\s)\s*(?=\S)/iu
const ADDRESS = /^(?:https?:\/\/|www\.)\S+[)\]]?$/u
// Without a colon or a bracket "via" is Italian for street.
/** Names of outlets run no longer, also where several are named. */
const MOST_WORDS = 10
/** One name, of which the first word alone may have a capital. */
const NAME_WORDS = 6
/** Words in lower case inside names of outlets. */
const SMALL = new Set(
  'a al and d da das de del della dello der des di do du e el et for i in la le les los of on o os the und van von y на и о с'.split(
    ' ',
  ),
)
/** A capital, a figure, or a letter of a script without case. */
const NAME = /^["“„«'‘’([]?(?:\p{Ll}{1,4}['’])?(?:[\p{Lu}\p{N}@]|\p{Lo})/u
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/iu
/** A name in a script without spaces. */
const LONGEST_NAME = 24

/** "Source: The Harbour Post", "(via Harbour Blog)", "来源：池塘日报". */
export function isSourceLine(line: string): boolean {
  if (line.length > LONGEST) return false
  const label = LABEL.exec(line)
  if (label === null) return false
  const named = line
    .slice(label[0].length)
    .replace(/[)）\]】]$/u, '')
    .trim()
  if (ADDRESS.test(named)) return true
  if (/[.!?。！？]$/u.test(named)) return false
  const words = named.split(/[\s,;/|、，]+/u)
  if (words.length > MOST_WORDS) return false
  if (/^\p{Lo}/u.test(named) && words.some(word => word.length > LONGEST_NAME)) return false
  if (words.length <= NAME_WORDS && NAME.test(words[0] ?? '')) return true
  return (
    words.some(word => NAME.test(word) || DOMAIN.test(word)) &&
    words.every(word => NAME.test(word) || SMALL.has(word) || DOMAIN.test(word) || /^[&–—-]$/u.test(word))
  )
}
