import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'
import { amidProse } from '../language/place.ts'

const MOST_WORDS = 45
/** Such notes stand at the head or the foot: at most this many paragraphs before them, or fewer than FOOT behind, prompts and notes among them. */
const HEAD = 2
const FOOT = 3
/** "Originally published in 1962, the novel ..." is a review: the note has no main clause, so no comma and few words. */
const LOOSE =
  /^\^(?:originally published|publicado originalmente|publié initialement|zuerst (?:erschienen|veröffentlicht))/u
const LOOSE_LENGTH = 110
/** What blog software adds under a copied entry, the name of the entry between its halves. */
const COPIED =
  /^(?:The post\b.{1,250}\b(?:appeared|was) first (?:on|published on)\b|La entrada\b.{1,250}\b(?:se publicó|apareció) primero en\b|L['’]article\b.{1,250}\best apparu en premier sur\b|Der Beitrag\b.{1,250}\berschien zuerst auf\b)/u
const COPIED_LENGTH = 360

export const crossposts: ClutterRule = {
  id: 'crossposts',
  summary: 'notes that the article first stood elsewhere',
  kinds: ['crosspost'],
  phrases: {
    eng: [
      '^this article was originally published',
      '^this article originally appeared',
      '^this article first appeared',
      '^this article was first published',
      '^this article is republished from',
      '^this article is republished with permission',
      '^this story was originally published',
      '^this story originally appeared',
      '^this story first appeared',
      '^this story was first published',
      '^this story was produced by',
      '^this post was originally published',
      '^this post originally appeared',
      '^this post first appeared',
      '^this piece was originally published',
      '^this piece originally appeared',
      '^this essay originally appeared',
      '^a version of this article',
      '^a version of this story',
      '^originally published',
      '^read the original article',
      '^republished from',
      '^republished with permission',
      '^reprinted from',
      '^reprinted with permission',
    ],
    spa: [
      '^este artículo fue publicado originalmente',
      '^este artículo se publicó originalmente',
      '^este artículo apareció originalmente',
      '^este texto fue publicado originalmente',
      '^este texto se publicó originalmente',
      '^esta nota fue publicada originalmente',
      '^esta nota se publicó originalmente',
      '^este reportaje fue publicado originalmente',
      '^artículo publicado originalmente',
      '^publicado originalmente',
      '^lea el artículo original',
      '^lee el artículo original',
    ],
    fra: [
      '^cet article a été publié initialement',
      '^cet article a été initialement publié',
      '^cet article a été publié à l origine',
      '^cet article a d abord été publié',
      '^cet article a d abord paru',
      '^cet article est paru',
      '^cet article est d abord paru',
      '^cet article est republié',
      '^cet article est repris',
      '^article initialement publié',
      '^article publié initialement',
      '^publié initialement',
      '^lire l article original',
    ],
    deu: [
      '^dieser artikel erschien zuerst',
      '^dieser artikel erschien ursprünglich',
      '^dieser artikel ist zuerst',
      '^dieser artikel ist ursprünglich',
      '^dieser artikel wurde zuerst',
      '^dieser beitrag erschien zuerst',
      '^dieser beitrag erschien ursprünglich',
      '^dieser beitrag ist zuerst',
      '^dieser beitrag wurde zuerst',
      '^dieser text erschien zuerst',
      '^dieser text ist zuerst',
      '^dieser text wurde zuerst',
      '^zuerst erschienen',
      '^zuerst veröffentlicht',
      '^zum originalartikel',
    ],
  },
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
