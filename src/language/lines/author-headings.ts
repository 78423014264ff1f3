import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList } from '../phrase-lists.ts'

/** What stands above a note on the author, below the article. Each counts only as a whole line. */
export const AUTHOR_HEADINGS: Phrases = {
  eng: phraseList(`
    ^about the author$, ^about the authors$, ^about the writer$, ^about the reporter$, ^about the contributor$,
    ^author bio$, ^author biography$, ^about this author$, ^meet the author$, ^email the author$, ^e mail the author$,
    ^contact the author$, ^follow the author$, ^the author$, ^the authors$
  `),
  deu: phraseList('^über den autor$, ^über die autorin$, ^zum autor$, ^zur autorin$, ^zur person$, ^über die autoren$'),
  spa: accentless('^sobre el autor$, ^sobre la autora$, ^acerca del autor$, ^acerca de la autora$'),
  fra: accentless('^à propos de l auteur$, ^à propos de l autrice$, ^à propos de l auteure$, ^sur l auteur$'),
  ita: accentless('^l autore$, ^l autrice$, ^informazioni sull autore$, ^sull autore$'),
  por: accentless('^sobre o autor$, ^sobre a autora$'),
  nld: phraseList('^over de auteur$'),
  pol: phraseList('^o autorze$, ^o autorce$'),
  rus: phraseList('^об авторе$'),
  tur: phraseList('^yazar hakkında$'),
  ell: accentless('^σχετικά με τον συντάκτη$'),
  zho: phraseList('^作者简介$, ^作者簡介$, ^关于作者$'),
  jpn: phraseList('^著者プロフィール$, ^筆者プロフィール$, ^著者について$'),
}
