import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const advertisementLabels: ClutterRule = {
  id: 'advertisement-labels',
  summary: 'labels that stand over advertisements',
  kinds: ['advertisement'],
  phrases: {
    eng: [
      '^advertisement$',
      '^advertisements$',
      '^advertising$',
      '^ad$',
      '^ads$',
      '^sponsored$',
      '^sponsored content$',
      '^sponsored links$',
      '^promoted content$',
      '^paid content$',
      '^partner content$',
      '^story continues below advertisement$',
      '^article continues below advertisement$',
      '^story continues below$',
      '^article continues after advertisement$',
      '^continue reading below advertisement$',
      '^scroll to continue',
      '^advertisement scroll to continue',
      '^skip advertisement$',
      '^ads by google$',
      '^article continues below this ad$',
    ],
    spa: [
      '^publicidad$',
      '^anuncio$',
      '^anuncios$',
      '^contenido patrocinado$',
      '^patrocinado$',
      '^la noticia continúa tras la publicidad$',
    ],
    fra: [
      '^publicité$',
      '^annonce$',
      '^annonces$',
      '^contenu sponsorisé$',
      '^la suite après la publicité$',
      '^la suite après cette publicité$',
      '^lire la suite après la publicité$',
    ],
    deu: [
      '^anzeige$',
      '^anzeigen$',
      '^werbung$',
      '^gesponsert$',
      '^advertorial$',
      '^artikel wird nach der anzeige fortgesetzt$',
      '^weiter nach der anzeige$',
      '^nach der anzeige geht es weiter$',
    ],
  },
  *find(article, reading) {
    yield* wholeLines(article, reading, 'advertisement-labels', 'advertisement', 'the label of an advertisement')
  },
}
