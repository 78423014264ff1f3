import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** What stands over an advertisement, or where the text goes on behind it. */
export const ADVERTISEMENT_LABELS: Phrases = {
  eng: phraseList(`
    ^advertisement$, ^advertisements$, ^advertisement #$, ^advertising$, ^ad$, ^ads$, ^adchoices$, ^ad choices$,
    ^ad feedback$, ^sponsored$, ^sponsored content$, ^sponsored links$, ^sponsored post$, ^promoted content$,
    ^paid content$, ^partner content$, ^story continues below$, ^story continues below advertisement$,
    ^story continues after advertisement$, ^article continues below$, ^article continues below advertisement$,
    ^article continues below this ad$, ^article continues after advertisement$,
    ^advertisement continue reading below$, ^continue reading below$, ^continue reading below advertisement$,
    ^scroll to continue, ^advertisement scroll to continue, ^skip advertisement$, ^ads by google$,
    ^this advertisement has not loaded yet, ^advertisement continue reading$, ^story continues after this ad$,
    ^article continues after this ad$, ^content continues below$, ^promoted stories$, ^paid post$, ^paid partnership$,
    ^sponsored stories$, ^sponsored by$, ^in partnership with$, ^ads by$, ^branded content$, ^report this ad$,
    ^report ad$, ^about this ad$, ^remove ads$, ^close ad$, ^ad closed by google$, ^from our partners$,
    ^from our sponsors$, ^this content is paid for by an advertiser$, ^sponsored content by, ^paid for by
  `),
  spa: accentless(`
    ^publicidad$, ^espacio publicitario$, ^publirreportaje$, ^anuncio$, ^anuncios$, ^contenido patrocinado$,
    ^patrocinado$, ^la noticia continúa tras la publicidad$, ^la nota continúa después de la publicidad$,
    ^continúa después de la publicidad$, ^sigue después de la publicidad$, ^publicidad publicidad$,
    ^contenido ofrecido por$, ^contenido de marca$, ^la nota continúa debajo de la publicidad$,
    ^la noticia continúa debajo de la publicidad$, ^continúa leyendo después de la publicidad$,
    ^sigue leyendo después de la publicidad$, ^la nota sigue después de la publicidad$, ^cargando publicidad$,
    ^contenido publicitario$, ^artículo patrocinado$, ^aviso publicitario$
  `),
  fra: accentless(`
    ^publicité$, ^publicités$, ^annonce$, ^annonces$, ^contenu sponsorisé$, ^contenu de marque$, ^publi rédactionnel$,
    ^la suite après la publicité$, ^la suite après cette publicité$, ^lire la suite après la publicité$,
    ^l article continue après la publicité$, ^contenu partenaire$, ^contenu publicitaire$, ^en partenariat avec$,
    ^contenus sponsorisés$, ^article sponsorisé$, ^la suite de l article après la publicité$,
    ^l article continue après cette publicité$, ^votre vidéo commence après la publicité$, ^espace publicitaire$,
    ^fermer la publicité$, ^suite de l article après la publicité$
  `),
  deu: phraseList(`
    ^anzeige$, ^anzeigen$, ^werbung$, ^gesponsert$, ^advertorial$, ^artikel wird nach der anzeige fortgesetzt$,
    ^artikel geht nach der anzeige weiter$, ^weiter nach der anzeige$, ^nach der anzeige geht es weiter$,
    ^nach der werbung geht es weiter$, ^werbeanzeige$, ^werbeanzeigen$, ^bezahlte anzeige$, ^werbung schließen$,
    ^anzeige schließen$, ^anzeige weiterlesen$, ^anzeige anzeige$, ^weiterlesen nach der anzeige$,
    ^lesen sie nach der anzeige weiter$, ^nach der anzeige weiterlesen$,
    ^der artikel wird nach der anzeige fortgesetzt$, ^dieser artikel wird nach der anzeige fortgesetzt$,
    ^werbung lesen sie weiter$, ^gesponserter inhalt$, ^bezahlter inhalt$, ^partnerangebote$, ^partner angebote$,
    ^anzeigensonderveröffentlichung$, ^verlagsangebot$, ^in kooperation mit$,
    ^dieser artikel enthält affiliate links$, ^enthält affiliate links$, ^artikel wird unter der anzeige,
    ^artikel geht unter der anzeige
  `),
  ita: accentless(`
    ^pubblicità$, ^annuncio pubblicitario$, ^pubblicità pubblicità$, ^contenuto sponsorizzato$,
    ^contenuti sponsorizzati$, ^articolo sponsorizzato$, ^sponsorizzato$, ^messaggio promozionale$,
    ^messaggio pubblicitario$, ^informazione pubblicitaria$, ^continua a leggere dopo la pubblicità$,
    ^l articolo continua dopo la pubblicità$, ^continua dopo la pubblicità$, ^la notizia continua dopo la pubblicità$,
    ^in collaborazione con$, ^spazio pubblicitario$
  `),
  por: accentless(`
    ^publicidade$, ^continua após a publicidade$, ^publicidade publicidade$, ^anúncio$, ^anúncios$,
    ^conteúdo patrocinado$, ^continua após publicidade$, ^continua depois da publicidade$,
    ^continua depois do anúncio$, ^continue lendo após a publicidade$, ^continue lendo após o anúncio$,
    ^informe publicitário$, ^publieditorial$, ^conteúdo de marca$, ^conteúdo publicitário$, ^matéria patrocinada$,
    ^após a publicidade$
  `),
  nld: phraseList(`
    ^advertentie$, ^advertenties$, ^gesponsord$, ^gesponsorde inhoud$, ^partnerbijdrage$,
    ^aangeboden door onze partners$, ^ingezonden mededeling$, ^lees verder na de advertentie$,
    ^lees verder onder de advertentie$, ^verder na de advertentie$, ^artikel gaat verder na de advertentie$,
    ^gesponsord bericht$, ^artikel gaat verder onder, ^het artikel gaat verder onder, ^tekst gaat verder onder,
    ^de tekst gaat verder onder, ^tekst loopt door onder, ^de tekst loopt door onder
  `),
  pol: phraseList(`
    ^reklama$, ^materiał promocyjny$, ^reklamy$, ^materiał sponsorowany$, ^materiały prasowe$, ^artykuł sponsorowany$,
    ^treść sponsorowana$, ^tekst sponsorowany$, ^materiał partnera$, ^materiał reklamowy$, ^reklama reklama$,
    ^koniec reklamy$, ^usuń reklamy$, ^dalsza część artykułu pod, ^dalsza część tekstu pod, ^dalszy ciąg artykułu pod,
    ^dalszy ciąg materiału pod, ^ciąg dalszy artykułu pod, ^reszta artykułu pod, ^dalsza część artykułu znajduje się,
    ^dalszy ciąg tekstu pod, ^dalsza część materiału pod
  `),
  rus: phraseList(`
    ^реклама$, ^рекламный материал$, ^рекламный блок$, ^рекламная пауза$, ^на правах рекламы$, ^партнерский материал$,
    ^партнёрский материал$, ^спецпроект$, ^реклама реклама$, ^реклама на сайте$, ^рекламное место$,
    ^место для рекламы$, ^продолжение после рекламы, ^продолжение под рекламой, ^текст продолжается после рекламы
  `),
  ukr: phraseList(`
    ^рекламні матеріали$, ^на правах реклами$
  `),
  tur: turkish(`
    ^reklam$, ^reklamlar$, ^reklam alanı$, ^sponsorlu$, ^sponsorlu içerik$, ^sponsorlu içerikler$, ^bu bir reklamdır$,
    ^haberin devamı reklamdan sonra$, ^reklamı kapat$, ^reklamı geç$
  `),
  ara: phraseList(`
    ^إعلان$, ^اعلان$, ^إعلانات$, ^اعلانات$, ^محتوى ممول$, ^محتوى إعلاني$, ^محتوى برعاية$, ^إعلان مدفوع$,
    ^مساحة إعلانية$, ^مساحة اعلانية$, ^مادة إعلانية$, ^تابع القراءة بعد الإعلان$, ^يستمر المقال بعد الإعلان$
  `),
  ell: accentless(`
    ^διαφήμιση$, ^διαφημίσεις$, ^χορηγούμενο$, ^χορηγούμενο περιεχόμενο$, ^προωθούμενο$, ^προωθούμενο περιεχόμενο$,
    ^διαφημιστικός χώρος$, ^η συνέχεια μετά τη διαφήμιση$, ^συνέχεια μετά τη διαφήμιση$,
    ^το άρθρο συνεχίζεται μετά τη διαφήμιση$
  `),
  zho: phraseList(`
    ^广告$, ^廣告$, ^广告位$, ^赞助内容$, ^贊助內容$, ^赞助商链接$, ^贊助商連結$, ^广告链接$, ^广告也精彩$, ^请继续往下阅读$, ^請繼續往下閱讀$, ^廣告 請繼續往下閱讀$,
    ^文章未完 下方有$, ^以下为广告$, ^以上广告$, ^本文为推广$
  `),
  jpn: phraseList(`
    ^広告$, ^広告 広告$, ^広告の後にも続きます$, ^広告の後に記事が続きます$, ^広告のあとに続きます$, ^記事は広告の後に続きます$, ^スポンサーリンク$, ^スポンサードリンク$, ^スポンサーサイト$,
    ^スポンサードコンテンツ$, ^記事広告$, ^タイアップ広告$, ^お知らせ 広告$, ^広告を閉じる$
  `),
  kor: phraseList(`
    ^광고$, ^스폰서 링크$, ^스폰서 광고$, ^제휴 콘텐츠$, ^후원 콘텐츠$, ^광고 닫기$, ^광고 콘텐츠$, ^기사형 광고$, ^이 기사는 광고입니다$, ^광고 후 계속됩니다$
  `),
  vie: phraseList(`
    ^quảng cáo$, ^tin tài trợ$, ^nội dung tài trợ$, ^bài viết tài trợ$, ^bài viết được tài trợ$,
    ^thông tin quảng cáo$, ^nội dung được tài trợ$
  `),
  swe: phraseList(`
    ^annons$, ^annonser$, ^annonsinnehåll$, ^artikeln fortsätter efter annonsen$, ^artikeln fortsätter under annonsen$
  `),
  nob: phraseList(`
    ^annonse$, ^annonsørinnhold$, ^artikkelen fortsetter under annonsen$, ^saken fortsetter under annonsen$,
    ^artikkelen fortsetter etter annonsen$
  `),
  dan: phraseList(`
    ^annoncer$, ^annoncørbetalt indhold$, ^artiklen fortsætter efter annoncen$, ^artiklen fortsætter under annoncen$,
    ^sponsoreret indhold$
  `),
  fin: phraseList(`
    ^mainos$, ^mainokset$, ^kaupallinen yhteistyö$, ^juttu jatkuu mainoksen jälkeen$,
    ^artikkeli jatkuu mainoksen jälkeen$
  `),
}
