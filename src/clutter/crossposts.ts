import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const crossposts: ClutterRule = {
  id: 'crossposts',
  summary: 'notes that the article first stood elsewhere',
  kinds: ['crosspost'],
  phrases: {
    eng: [
      '^this article was originally published',
      '^this article originally appeared',
      '^this story was originally published',
      '^this story originally appeared',
      '^this article first appeared',
      '^this story first appeared',
      '^this post originally appeared',
      '^originally published',
      '^this article is republished from',
      '^read the original article',
      '^republished from',
      'appeared first on',
      '^this article was first published',
      '^this story was first published',
      '^this story was produced by',
    ],
    spa: [
      '^este artículo fue publicado originalmente',
      '^este artículo se publicó originalmente',
      '^publicado originalmente en',
      '^esta nota fue publicada originalmente',
      '^lea el artículo original',
    ],
    fra: [
      '^cet article a été publié initialement',
      '^cet article est republié',
      '^cet article a d abord été publié',
      '^cet article a été initialement publié',
      '^lire l article original',
    ],
    deu: [
      '^dieser artikel erschien zuerst',
      '^dieser beitrag erschien zuerst',
      '^dieser text erschien zuerst',
      '^zuerst erschienen',
      '^dieser artikel ist zuerst',
      '^dieser beitrag erschien ursprünglich',
    ],
  },
  *find(article, reading) {
    yield* wholeLines(article, reading, 'crossposts', 'crosspost', 'a note that the article first stood elsewhere', 45)
  },
}
