import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

export const playerLabels: ClutterRule = {
  id: 'player-labels',
  summary: 'labels of audio and video players',
  kinds: ['other'],
  phrases: {
    eng: [
      '^listen to this article',
      '^listen to article',
      '^listen to this story',
      '^listen now$',
      '^audio version$',
      '^play video$',
      '^watch video$',
      '^your browser does not support the audio',
      '^loading the player',
      '^advertisement will end',
      '^now playing$',
      '^unmute$',
      '^play$',
      '^pause$',
    ],
    spa: [
      '^escuchar este artículo',
      '^escucha este artículo',
      '^escuchar artículo',
      '^escuchar la noticia',
      '^escuchar noticia',
      '^ver vídeo$',
      '^reproducir$',
    ],
    fra: ['^écouter cet article', '^écouter l article', '^écoutez cet article', '^lire la vidéo$', '^lecture audio$'],
    deu: [
      '^artikel anhören',
      '^diesen artikel anhören',
      '^artikel vorlesen',
      '^vorlesen lassen',
      '^video abspielen$',
      '^beitrag anhören',
    ],
  },
  *find(article, reading) {
    yield* wholeLines(article, reading, 'player-labels', 'other', 'the label of a player', 10)
  },
}
