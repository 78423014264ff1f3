import type { ClutterRule } from '../core/rule.ts'
import { CROSSPOST_NOTES } from '../language/lines/crosspost-notes.ts'
import { wholeLines } from '../language/phrase-lines.ts'
import { amidProse } from '../language/place.ts'

const MOST_WORDS = 45
/** Such notes stand at the head or the foot: at most this many paragraphs before them, or fewer than FOOT behind, prompts and notes among them. */
const HEAD = 2
const FOOT = 3
/** "Originally published in 1962, the novel ..." is a review: the note has no main clause, so no comma and few words. */
const LOOSE =
  /^\^(?:originally published|first published|publicado originalmente|publié initialement|zuerst (?:erschienen|veröffentlicht))/u
const LOOSE_LENGTH = 110
/** What blog software adds under a copied entry, the name of the entry between its halves. */
const COPIED =
  /^(?:The post\b.{1,250}\b(?:appeared|was) first (?:on|published on)\b|La entrada\b.{1,250}\b(?:se publicó|apareció) primero en\b|L['’]article\b.{1,250}\best apparu en premier sur\b|Der Beitrag\b.{1,250}\berschien zuerst auf\b)/u
const COPIED_LENGTH = 360

export const crossposts: ClutterRule = {
  id: 'crossposts',
  summary: 'notes that the article first stood elsewhere',
  kinds: ['crosspost'],
  phrases: CROSSPOST_NOTES,
  *find(article, reading) {
    const reason = 'a note that the article first stood elsewhere'
    yield* wholeLines(article, reading, 'crossposts', 'crosspost', reason, MOST_WORDS, (block, hit, at) => {
      if (amidProse(article, reading, at, HEAD, FOOT)) return false
      if (!LOOSE.test(hit.phrase)) return true
      const rest = article.text.slice(hit.end, block.end)
      return block.end - block.start <= LOOSE_LENGTH && !rest.includes(',')
    })
    for (const block of article.blocks) {
      if (block.end - block.start > COPIED_LENGTH || !COPIED.test(article.text.slice(block.start, block.end))) continue
      yield { start: block.start, end: block.end, kind: 'crosspost', reason, confidence: 0.95 }
    }
  },
}
