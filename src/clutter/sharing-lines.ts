import type { ClutterRule } from '../core/rule.ts'
import { wholeLines } from '../language/phrase-lines.ts'

/** Names of networks and buttons; a short line of nothing else is a share bar. */
const BUTTONS = new Set(
  'facebook twitter x whatsapp telegram linkedin pinterest reddit email e mail mail print copy link copylink share tweet pin it instagram tiktok youtube threads bluesky mastodon messenger flipboard tumblr xing pocket viber line vk save listen bookmark gift teilen drucken merken senden partager imprimer envoyer compartir imprimir enviar guardar copiar enlace on via by'.split(
    ' ',
  ),
)
const MOST_WORDS = 14

export const sharingLines: ClutterRule = {
  id: 'sharing-lines',
  summary: 'lines that ask to share, follow, print or save',
  kinds: ['sharing'],
  phrases: {
    eng: [
      '^share this article$',
      '^share this story$',
      '^share this$',
      '^share$',
      '^share on',
      '^share via',
      '^share with',
      '^follow us',
      '^follow us on',
      '^follow the author',
      '^like us on facebook',
      '^print this',
      '^email this',
      '^tweet this$',
      '^copy link$',
      '^link copied$',
      '^save article$',
      '^save this article',
      '^listen to this article$',
      '^listen to article',
      '^read later$',
      '^bookmark',
      '^add to favourites',
      '^text size',
      '^font size',
    ],
    spa: [
      '^compartir$',
      '^compartir en',
      '^comparte esta noticia',
      '^comparte este artículo',
      '^síguenos en',
      '^síganos en',
      '^imprimir$',
      '^guardar$',
      '^escuchar$',
      '^copiar enlace$',
    ],
    fra: [
      '^partager$',
      '^partager sur',
      '^partagez cet article',
      '^partager cet article',
      '^suivez nous',
      '^suivez nous sur',
      '^imprimer$',
      '^écouter cet article',
      '^copier le lien$',
    ],
    deu: [
      '^teilen$',
      '^artikel teilen$',
      '^diesen artikel teilen$',
      '^teilen sie',
      '^folgen sie uns',
      '^drucken$',
      '^artikel drucken',
      '^merken$',
      '^anhören$',
      '^artikel anhören$',
      '^link kopieren$',
      '^vorlesen$',
    ],
  },
  *find(article, reading) {
    yield* wholeLines(article, reading, 'sharing-lines', 'sharing', 'a line that asks to share or follow', MOST_WORDS)
    for (const block of article.blocks) {
      if (block.end - block.start > 160) continue
      const words =
        article.text
          .slice(block.start, block.end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length === 0 || words.length > MOST_WORDS || !words.every(word => BUTTONS.has(word))) continue
      // One word alone may be a crosshead about a network.
      if (words.length === 1 && reading.roles[block.index] === 'crosshead') continue
      yield {
        start: block.start,
        end: block.end,
        kind: 'sharing',
        reason: 'the buttons of a share bar',
        confidence: 0.9,
      }
    }
  },
}
