import type { Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'

/** A lone heading may be the article's own crosshead; with this many headlines below it is a list of links. */
const LEAST_ITEMS = 2
/** Headlines of link lists have up to this many words in the development sets. */
const MOST_WORDS = 24
const MOST_WORDS_ASKED = 14
const QUESTION_MARK = 0x3f

/** Lists of other headlines under a heading such as "Explore" or "Most read", heading included. */
export const linkLists: ClutterRule = {
  id: 'link-lists',
  summary: 'lists of other headlines under a heading of their own',
  kinds: ['link-list'],
  phrases: {
    eng: [
      '^explore$',
      '^explore more$',
      '^more stories$',
      '^more news$',
      '^top stories$',
      '^most read$',
      '^most popular$',
      '^most viewed$',
      '^most commented$',
      '^trending$',
      '^trending now$',
      '^trending stories$',
      '^popular$',
      '^popular stories$',
      '^popular posts$',
      '^latest news$',
      '^latest stories$',
      '^latest headlines$',
      '^latest$',
      '^latest articles$',
      '^recent posts$',
      '^recent stories$',
      '^recent articles$',
      '^in other news$',
      '^other stories$',
      '^other news$',
      '^also in the news$',
      '^more from this section$',
      '^more on this story$',
      '^more headlines$',
      '^headlines$',
      '^editors picks$',
      '^editor s picks$',
      '^don t miss$',
      '^must read$',
      '^must reads$',
      '^you may have missed$',
      '^up next$',
      '^read next$',
      '^what to read next$',
      '^around the web$',
      '^from the web$',
      '^more from the web$',
    ],
    spa: [
      '^más noticias$',
      '^lo más leído$',
      '^lo más visto$',
      '^lo último$',
      '^últimas noticias$',
      '^las más leídas$',
      '^más leídas$',
      '^otras noticias$',
      '^explorar$',
      '^tendencias$',
    ],
    fra: [
      '^les plus lus$',
      '^les plus lues$',
      '^articles les plus lus$',
      '^à la une$',
      '^dernières nouvelles$',
      '^l actualité en direct$',
      '^plus d articles$',
      '^explorer$',
      '^tendances$',
      '^les plus partagés$',
    ],
    deu: [
      '^meistgelesen$',
      '^meist gelesen$',
      '^meistgelesene artikel$',
      '^mehr nachrichten$',
      '^aktuelle nachrichten$',
      '^neueste nachrichten$',
      '^weitere nachrichten$',
      '^die meistgelesenen artikel$',
      '^entdecken$',
      '^top themen$',
      '^beliebte artikel$',
      '^weitere meldungen$',
    ],
  },
  *find(article, reading) {
    const headings = new Set(
      reading
        .hits('link-lists')
        .filter(hit => hit.whole)
        .map(hit => hit.block),
    )
    if (headings.size === 0) return
    for (let i = 0; i < article.blocks.length; i++) {
      const heading = article.blocks[i]
      if (heading === undefined || !headings.has(heading.index)) continue
      let end = i + 1
      while (end < article.blocks.length && isItem(article.text, article.blocks[end], reading)) end++
      if (end - i - 1 < LEAST_ITEMS) continue
      const said = article.text.slice(heading.start, heading.end)
      for (const block of article.blocks.slice(i, end)) {
        const reason =
          block === heading ? 'the heading of a list of other headlines' : `a headline in the list under "${said}"`
        yield { start: block.start, end: block.end, kind: 'link-list', reason, confidence: 0.95 }
      }
      i = end - 1
    }
  },
}

function isItem(text: string, block: Block | undefined, reading: Reading): boolean {
  if (block === undefined) return false
  const role = reading.roles[block.index]
  const [first, end] = reading.tokenRange(block)
  // Headlines that ask ("How well do you know your buoys?") end as sentences do.
  const asks = role === 'prose' && end - first <= MOST_WORDS_ASKED && text.charCodeAt(block.end - 1) === QUESTION_MARK
  if (asks) return true
  if (role === 'prose' || role === 'headline' || role === 'standfirst') return false
  if (reading.credits.some(credit => credit.block === block.index)) return false
  return end - first <= MOST_WORDS
}
