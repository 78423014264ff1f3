import { wordHash } from './tokens.ts'

// Words that a block's sort is told by, in the languages of the training pages and their neighbours. One alone proves nothing: the block model
// counts them, in a block and in those around it.

/** Readers' comments are headed, signed and answered with these. */
const COMMENTS =
  'comment comments commented commenter reply replies replied says wrote abuse permalink flag likes dislike upvote votes disqus guest anonymous moderated moderation forum thread ' +
  'kommentar kommentare kommentieren kommentarer antworten melden schreibt leserkommentare beitrag comentario comentarios responder denunciar opiniones comentar commentaire commentaires répondre signaler réagir réactions ' +
  'comentários denuncie commenti commento rispondi segnala reacties reageer reactie komentarze komentarz odpowiedz zgłoś skomentuj комментарии комментарий ответить комментировать пожаловаться ответ коментарі відповісти ' +
  'yorum yorumlar yanıtla cevapla şikayet σχόλια σχόλιο απάντηση σχολίασε 评论 留言 回复 网友 发表 評論 コメント 返信 댓글 답글 تعليق تعليقات رد bình luận phản komentář komentáře odpovědět vastaa kommentit kommentera svara svar'
/** Names and acts of share bars. */
const SHARING =
  'share sharing facebook twitter whatsapp linkedin pinterest telegram reddit tumblr instagram youtube email print tweet digg stumbleupon delicious google follow bookmark messenger flipboard pocket copy xing vk threads bluesky mastodon tiktok ' +
  'teilen drucken merken folgen mailen compartir imprimir enviar seguir síguenos partager imprimer suivre envoyer suivez compartilhar compartilhe siga condividi stampa invia segui delen volg deel udostępnij drukuj wyślij polub поделиться распечатать твитнуть ' +
  'paylaş yazdır κοινοποίηση εκτύπωση ακολουθήστε 分享 打印 收藏 转发 微博 微信 シェア ツイート 공유 인쇄 مشاركة طباعة chia sẻ dela del skriv jaa tulosta'
/** Lists of other articles are headed with these, and their items end with them. */
const RELATED =
  'related more popular latest trending recommended recent top stories headlines previous next archive archives also continue watch gallery photos video videos topics tags sponsored featured editor picks ' +
  'mehr meistgelesen meistgelesene weitere thema themen verwandte empfehlungen lesen auch neueste aktuell relacionadas relacionados más últimas leídas noticias lea ver temas etiquetas destacadas lire aussi plus articles sujet dernières vidéo populaires ' +
  'leia mais veja últimas notícias lidas leggi anche correlati articoli lees ook meer gerelateerd meest zobacz także czytaj więcej popularne najnowsze polecamy tagi читайте также новости популярное ещё теги последние читайте також новини ' +
  'ilgili haberler haber devamı çok okunan son διαβάστε επίσης περισσότερα σχετικά άρθρα ειδήσεις 相关 新闻 推荐 更多 阅读 热门 排行 专题 関連 記事 ランキング 人気 一覧 관련 기사 더보기 인기 اقرأ المزيد ذات صلة أخبار đọc thêm tin liên quan xem související články další läs mer andra les også flere lue myös'
/** Prompts to sign up, log in, pay. */
const PROMPTS =
  'newsletter subscribe subscription subscriber subscribers subscribed sign signup login log register registration account password username premium unlimited access free trial join membership member members donate support inbox unsubscribe app download offer click alerts ' +
  'anmelden abonnieren abo abonnement registrieren kostenlos passwort testen konto angebot jetzt suscríbete suscribirse suscripción regístrate boletín contraseña iniciar abonnez abonner inscrivez connexion compte abonné gratuitement assine assinante assinatura cadastre entrar senha ' +
  'iscriviti abbonati accedi registrati abonneer inloggen aanmelden subskrypcja zaloguj zarejestruj prenumerata hasło konto подписаться подписка войти регистрация пароль подпишитесь підпишіться abone giriş üye ol şifre εγγραφή σύνδεση συνδρομή 登录 注册 订阅 密码 用户 会员 ログイン 会員 登録 購読 로그인 회원가입 구독 اشترك تسجيل đăng nhập ký přihlásit předplatné prenumerera logga logg abonner kirjaudu tilaa'
/** The small print of pages. */
const LEGAL =
  'copyright rights reserved privacy policy terms conditions cookies cookie disclaimer advertise advertising advertisement contact careers sitemap imprint trademark permission redistributed republished consent partners gdpr accessibility inc ltd llc gmbh ' +
  'impressum datenschutz agb nutzungsbedingungen kontakt werbung anzeige mediadaten rechte vorbehalten einwilligung zustimmung aviso legal privacidad publicidad derechos reservados condiciones contacto mentions légales confidentialité publicité droits réservés conditions contactez ' +
  'política direitos anuncie expediente termos pubblicità diritti riservati contatti redazione voorwaarden adverteren regulamin prywatności reklama kontakt redakcja prawa zastrzeżone реклама контакты права защищены редакция правила использование реклама gizlilik künye iletişim reklam hakları çerez όροι χρήσης επικοινωνία διαφήμιση ταυτότητα ' +
  '版权 所有 声明 联系 我们 广告 备案 许可证 免责 转载 著作権 無断 転載 禁止 利用 規約 お問い合わせ 広告 무단 전재 재배포 금지 저작권 حقوق محفوظة سياسة الخصوصية bản quyền quảng cáo personvern annons cookies tietosuoja'
/** Readers speak of themselves and to one another. */
const PERSONS =
  'i me my mine myself you your yours im dont lol thanks thank please guys ich mich mein meine du dich dein ihr euch danke yo mi tú tu usted gracias je mon ma moi vous votre vos merci eu meu minha você obrigado io mio mia tuo grazie ik mijn jij jouw jullie ja mnie mój ty twój pan dzięki я мне мой меня ты вы ваш спасибо ben benim sen siz teşekkürler εγώ μου σας εσύ σου 我 你 您 楼主 jag mig min du jeg mig minä sinä já mně můj'

/** What a telling word tells, as a number from 1 on; the place of its share among the traits. */
export const TELLS = ['comments', 'sharing', 'related', 'prompts', 'legal', 'persons'] as const

/** One byte for each low half of a hash: 0, or one more than the place in `TELLS`. */
const TELLING = new Uint8Array(65536)
for (const [place, words] of [COMMENTS, SHARING, RELATED, PROMPTS, LEGAL, PERSONS].entries())
  for (const word of words.split(' ')) {
    // Words of spaceless scripts are several tokens, and single characters of them tell nothing.
    const hash = wordHash(word)
    if (TELLING[hash & 0xffff] === 0) TELLING[hash & 0xffff] = place + 1
  }

/** One more than the place in `TELLS` of what the word with this hash tells; 0 for nothing. */
export function toldBy(hash: number): number {
  return TELLING[hash & 0xffff] ?? 0
}
