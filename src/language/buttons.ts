import { wordHash } from './tokens.ts'
import { wordTable } from './word-table.ts'

/** Networks and the verbs of share bars: one of them makes a line of nothing but buttons a share bar. */
export const NETWORKS: ReadonlySet<string> = new Set(
  (
    'facebook twitter whatsapp telegram linkedin pinterest reddit instagram tiktok youtube threads bluesky mastodon messenger flipboard ' +
    'tumblr xing viber share tweet teilen partager compartir condividi compartilhar partilhar delen udostępnij поделиться paylaş ' +
    'вконтакте одноклассники вк фейсбук твиттер телеграм телеграмм фейсбуке твиттере فيسبوك تويتر واتساب تليجرام تلغرام ' +
    '페이스북 트위터 카카오톡 카카오스토리 네이버블로그 인스타그램 유튜브 텔레그램 微信 微博 新浪微博 腾讯微博 qq空间 豆瓣 人人网 zalo'
  ).split(' '),
)

/** Words of share bars that mean other things elsewhere: they count only beside a network. */
export const BUTTONS: ReadonlySet<string> = new Set(
  (
    'x email e mail print copy link copylink pin it pocket line vk save bookmark gift drucken merken senden imprimer envoyer ' +
    'stampa salva invia copia salvar bewaar kopieer drukuj wyślij kopiuj печать отправить yazdır gönder kaydet طباعة نسخ ' +
    '공유 공유하기 인쇄 스크랩 url복사 밴드 라인 打印 收藏 分享 转发 복사 lưu ' +
    'imprimir enviar guardar copiar enlace on via more google plus sms comment comments'
  ).split(' '),
)

/** The name of a network, which only a share bar has alone in a line. */
export const NETWORK = 1
/** What else a button may say. */
const BUTTON = 2
/** The words of share bars, as bits. */
export const BAR_WORDS = wordTable(
  new Map([
    ...[...BUTTONS].map(word => [wordHash(word), BUTTON] as const),
    ...[...NETWORKS].map(word => [wordHash(word), NETWORK] as const),
  ]),
)
