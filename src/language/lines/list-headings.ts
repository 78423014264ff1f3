import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** Headings over lists of the outlet's other headlines; a lone one may be a crosshead. */
export const LIST_HEADINGS: Phrases = {
  eng: phraseList(`
    ^explore$, ^explore more$, ^more stories$, ^more news$, ^more headlines$, ^headlines$, ^top stories$, ^most read$,
    ^most read articles$, ^most popular$, ^most viewed$, ^most commented$, ^most shared$, ^trending$, ^trending now$,
    ^trending stories$, ^top trends$, ^popular$, ^popular stories$, ^popular posts$, ^popular now$, ^latest$,
    ^latest news$, ^latest stories$, ^latest headlines$, ^latest articles$, ^recent posts$, ^recent stories$,
    ^recent articles$, ^in other news$, ^other stories$, ^other news$, ^also in the news$, ^more from this section$,
    ^more on this story$, ^editors picks$, ^editor s picks$, ^don t miss$, ^must read$, ^must reads$,
    ^you may have missed$, ^in case you missed it$, ^up next$, ^read next$, ^what to read next$, ^around the web$,
    ^from the web$, ^popular topics$, ^popular articles$, ^popular this week$, ^popular in the community$,
    ^trending topics$, ^trending articles$, ^trending news$, ^trending on$, ^latest posts$, ^latest updates$,
    ^latest videos$, ^latest from$, ^latest in$, ^our latest stories$, ^more great stories$, ^more top stories$,
    ^today s top stories$, ^top news$, ^top headlines$, ^top articles$, ^top posts$, ^most emailed$, ^most discussed$,
    ^most watched$, ^most recent$, ^most recent stories$, ^most popular stories$, ^most popular articles$,
    ^most popular now$, ^most popular posts$, ^most read stories$, ^most read now$, ^most read news$,
    ^most viewed stories$, ^featured stories$, ^featured articles$, ^featured posts$, ^featured content$,
    ^featured videos$, ^recent news$, ^recent blog posts$, ^recently published$, ^other articles$, ^other headlines$,
    ^other top stories$, ^other news stories$, ^more from the web$, ^more from around the web$, ^from around the web$,
    ^from our network$, ^from our partners$, ^more articles$, ^more blog posts$, ^more posts$, ^more videos$,
    ^more stories for you$, ^stories for you$, ^news for you$, ^what s new$, ^what s hot$, ^what s trending$,
    ^hot topics$, ^hot right now$, ^editor s choice$, ^editors choice$, ^also in this section$,
    ^more in this section$, ^inside the site$, ^local news$, ^breaking news$, ^news in brief$, ^news headlines$
  `),
  spa: accentless(`
    ^más noticias$, ^otras noticias$, ^últimas noticias$, ^lo último$, ^lo más leído$, ^lo más visto$,
    ^lo más comentado$, ^más leídas$, ^las más leídas$, ^explorar$, ^tendencias$, ^destacados$, ^más leídos$,
    ^los más leídos$, ^más leído$, ^más vistos$, ^más vistas$, ^lo más leído del día$, ^noticias más leídas$,
    ^lo más popular$, ^lo más compartido$, ^lo más reciente$, ^más recientes$, ^lo más nuevo$, ^noticias recientes$,
    ^últimas notas$, ^últimos artículos$, ^últimas publicaciones$, ^artículos recientes$, ^entradas recientes$,
    ^noticias destacadas$, ^en portada$, ^última hora$, ^titulares$, ^más titulares$, ^no te lo pierdas$,
    ^te puede gustar$, ^más de$, ^más en$, ^otras notas$, ^noticias del día$, ^más contenido$, ^lo más visto hoy$,
    ^top noticias$, ^noticias de última hora$, ^también en portada$, ^más artículos$, ^más notas$, ^notas destacadas$,
    ^notas más leídas$, ^ranking$
  `),
  fra: accentless(`
    ^les plus lus$, ^les plus lues$, ^les plus partagés$, ^articles les plus lus$, ^à la une$, ^dernières nouvelles$,
    ^dernières actualités$, ^derniers articles$, ^l actualité en direct$, ^plus d articles$, ^explorer$, ^tendances$,
    ^nos derniers articles$, ^les plus populaires$, ^les plus consultés$, ^les plus vus$, ^les plus commentés$,
    ^les plus récents$, ^articles récents$, ^articles populaires$, ^les articles les plus lus$, ^les lus$, ^fil info$,
    ^le fil info$, ^fil infos$, ^le fil de l actu$, ^en ce moment$, ^en continu$, ^l actu en continu$,
    ^l info en continu$, ^l actualité en continu$, ^les dernières actualités$, ^dernières infos$,
    ^les dernières infos$, ^dernières minutes$, ^à ne pas manquer$, ^à découvrir$, ^notre sélection$,
    ^la sélection de la rédaction$, ^les choix de la rédaction$, ^le choix de la rédaction$,
    ^sélection de la rédaction$, ^dans l actualité$, ^dans la même catégorie$, ^autres articles$,
    ^les derniers articles$, ^voir également$, ^les titres$, ^les unes$, ^derniers commentaires$,
    ^vidéos les plus vues$
  `),
  deu: phraseList(`
    ^meistgelesen$, ^meist gelesen$, ^meistgelesene artikel$, ^die meistgelesenen artikel$, ^meistkommentiert$,
    ^mehr nachrichten$, ^weitere nachrichten$, ^weitere meldungen$, ^aktuelle nachrichten$, ^neueste nachrichten$,
    ^neueste artikel$, ^top themen$, ^beliebte artikel$, ^beliebt$, ^entdecken$, ^das könnte sie interessieren$,
    ^neueste beiträge$, ^neue beiträge$, ^neue artikel$, ^neueste meldungen$, ^neueste videos$, ^neueste themen$,
    ^aktuelle beiträge$, ^aktuelle artikel$, ^aktuelle meldungen$, ^aktuelle themen$, ^aktuelle videos$,
    ^aktuelle pressemitteilungen$, ^letzte artikel$, ^letzte beiträge$, ^die letzten beiträge$, ^top beiträge seiten$,
    ^top beiträge$, ^top artikel$, ^top nachrichten$, ^top meldungen$, ^topthemen$, ^topmeldungen$,
    ^beliebteste artikel$, ^beliebteste beiträge$, ^beliebte beiträge$, ^beliebte themen$, ^meistgeklickt$,
    ^meistgesehen$, ^meistgeteilt$, ^meistgesucht$, ^meist geklickt$, ^meist gesehen$, ^meist kommentiert$,
    ^am meisten gelesen$, ^am meisten gelesene artikel$, ^meistgelesene beiträge$, ^meistgelesene nachrichten$,
    ^meist gelesene artikel$, ^meistgelesen heute$, ^die meistgelesenen$, ^schlagzeilen$, ^weitere schlagzeilen$,
    ^die neuesten artikel$, ^die neuesten beiträge$, ^weitere themen$, ^weitere top themen$, ^weitere beiträge$,
    ^weitere news$, ^weitere videos$, ^mehr artikel$, ^mehr news$, ^mehr themen$, ^mehr videos$,
    ^mehr aus dem ressort$, ^mehr aus diesem ressort$, ^mehr von diesem autor$, ^mehr vom autor$, ^auch lesenswert$,
    ^lesenswert$, ^lesetipps$, ^unsere empfehlungen$, ^unsere leseempfehlungen$, ^leseempfehlungen$,
    ^empfehlungen der redaktion$, ^redaktionsempfehlungen$, ^im fokus$, ^im trend$, ^das wichtigste des tages$,
    ^die wichtigsten nachrichten$, ^eilmeldungen$, ^kurzmeldungen$, ^kurznachrichten$, ^newsticker$,
    ^nachrichtenticker$, ^zuletzt kommentiert$
  `),
  ita: accentless(`
    ^i più letti$, ^più letti$, ^ultime notizie$, ^altre notizie$, ^le più lette$, ^più lette$, ^i più visti$,
    ^più visti$, ^i più commentati$, ^i più condivisi$, ^i più popolari$, ^più popolari$, ^gli articoli più letti$,
    ^articoli più letti$, ^le notizie più lette$, ^le ultime notizie$, ^ultime news$, ^ultimi articoli$, ^ultima ora$,
    ^articoli recenti$, ^post recenti$, ^le altre notizie$, ^altri articoli$, ^notizie del giorno$, ^in evidenza$,
    ^primo piano$, ^in primo piano$, ^da non perdere$, ^le notizie del giorno$, ^ultimi video$, ^video più visti$,
    ^le più cliccate$, ^scelti per voi$, ^dal web$, ^tutte le notizie$, ^leggi le altre notizie$
  `),
  por: accentless(`
    ^mais lidas$, ^mais lidos$, ^últimas notícias$, ^as mais lidas$, ^os mais lidos$, ^mais vistas$, ^mais vistos$,
    ^mais populares$, ^mais recentes$, ^mais comentadas$, ^mais compartilhadas$, ^últimas$, ^as últimas notícias$,
    ^as últimas$, ^notícias recentes$, ^notícias mais lidas$, ^mais notícias$, ^outras notícias$, ^notícias do dia$,
    ^em destaque$, ^destaques$, ^destaque$, ^em alta$, ^artigos recentes$, ^posts recentes$, ^publicações recentes$,
    ^mais artigos$, ^outros artigos$, ^não perca$, ^não perca também$, ^principais notícias$, ^plantão$,
    ^veja as últimas$, ^últimas matérias$, ^em foco$, ^manchetes$
  `),
  nld: phraseList(`
    ^meest gelezen$, ^laatste nieuws$, ^meest bekeken$, ^meest gedeeld$, ^meest besproken$, ^meest populair$,
    ^meest recent$, ^het meest gelezen$, ^het laatste nieuws$, ^net binnen$, ^nieuws van vandaag$, ^meer nieuws$,
    ^ander nieuws$, ^overig nieuws$, ^ook in het nieuws$, ^uitgelicht$, ^uitgelichte artikelen$, ^populair$,
    ^populaire artikelen$, ^populaire berichten$, ^nu populair$, ^recente berichten$, ^recente artikelen$,
    ^meer artikelen$, ^andere artikelen$, ^hoofdpunten$, ^beste van plus$, ^niet te missen$, ^keuze van de redactie$,
    ^aanraders$, ^tips van de redactie$, ^nieuwste berichten$, ^video s$
  `),
  pol: phraseList(`
    ^najczęściej czytane$, ^najnowsze$, ^najpopularniejsze$, ^najchętniej czytane$, ^najczęściej oglądane$,
    ^najczęściej komentowane$, ^najwyżej oceniane$, ^najnowsze wiadomości$, ^najnowsze artykuły$, ^najnowsze wpisy$,
    ^najnowsze newsy$, ^najpopularniejsze artykuły$, ^popularne$, ^popularne artykuły$, ^popularne tematy$,
    ^popularne wpisy$, ^gorące tematy$, ^ostatnie wpisy$, ^ostatnie wiadomości$, ^ostatnio dodane$,
    ^ostatnio komentowane$, ^ostatnie artykuły$, ^więcej wiadomości$, ^więcej artykułów$, ^inne wiadomości$,
    ^inne artykuły$, ^pozostałe wiadomości$, ^pozostałe artykuły$, ^polecane$, ^polecamy$, ^redakcja poleca$,
    ^polecane artykuły$, ^warto przeczytać$, ^nie przegap$, ^z ostatniej chwili$, ^wiadomości dnia$, ^temat dnia$,
    ^tematy dnia$, ^dzieje się$, ^teraz czytane$, ^hity dnia$, ^dzisiaj w serwisie$, ^wybrane dla ciebie$,
    ^najważniejsze informacje$, ^aktualności$
  `),
  rus: phraseList(`
    ^популярное$, ^самое читаемое$, ^главные новости$, ^последние новости$, ^другие новости$, ^популярные новости$,
    ^популярные статьи$, ^популярные материалы$, ^самое популярное$, ^самое обсуждаемое$, ^самое комментируемое$,
    ^самое интересное$, ^самое важное$, ^самые читаемые$, ^самые популярные$, ^самые обсуждаемые$, ^читаемое$,
    ^обсуждаемое$, ^сейчас читают$, ^сейчас обсуждают$, ^сейчас на сайте$, ^главное$, ^главное за день$,
    ^главное за неделю$, ^главное сегодня$, ^главное сейчас$, ^главные новости дня$, ^главные темы$, ^важное$,
    ^последние статьи$, ^последние записи$, ^последние публикации$, ^свежие новости$, ^свежие записи$,
    ^свежие статьи$, ^новое на сайте$, ^другие статьи$, ^другие материалы$, ^другие новости раздела$, ^ещё новости$,
    ^еще новости$, ^новости дня$, ^новости часа$, ^новости партнёров$, ^новости партнеров$, ^новости сми2$,
    ^новости smi2$, ^новости mediametrics$, ^лента новостей$, ^лента$, ^топ новостей$, ^топ 5$, ^топ 10$,
    ^топ за сутки$, ^топ недели$, ^выбор редакции$, ^в центре внимания$, ^в тренде$, ^горячие темы$, ^темы дня$,
    ^тема дня$, ^сюжеты дня$, ^картина дня$, ^в этом разделе$, ^новости по теме дня$, ^что почитать$, ^эксклюзив$,
    ^спецпроекты$, ^рейтинг материалов$, ^лучшее за неделю$
  `),
  ukr: phraseList(`
    ^популярне$, ^головне$, ^головне сьогодні$, ^останні новини$, ^найпопулярніше$, ^новини партнерів$,
    ^головні новини$
  `),
  tur: turkish(`
    ^çok okunanlar$, ^son haberler$, ^en çok okunanlar$, ^en çok okunan$, ^en çok okunan haberler$,
    ^çok okunan haberler$, ^en çok yorumlananlar$, ^en çok paylaşılanlar$, ^en çok izlenenler$, ^en son haberler$,
    ^son eklenenler$, ^son dakika$, ^son dakika haberleri$, ^öne çıkanlar$, ^öne çıkan haberler$, ^günün haberleri$,
    ^günün manşetleri$, ^günün öne çıkanları$, ^diğer haberler$, ^önemli haberler$, ^popüler haberler$,
    ^editörün seçtikleri$, ^manşetler$, ^son yazılar$, ^trend haberler$, ^sıcak haberler$, ^son gelişmeler$,
    ^haber turu$
  `),
  ara: phraseList(`
    ^الأكثر قراءة$, ^الاكثر قراءة$, ^الأكثر مشاهدة$, ^الاكثر مشاهدة$, ^الأكثر تداولا$, ^الأكثر شعبية$,
    ^الأكثر تعليقا$, ^الأكثر مشاركة$, ^الأكثر زيارة$, ^آخر الأخبار$, ^اخر الاخبار$, ^أخر الأخبار$, ^أحدث الأخبار$,
    ^احدث الاخبار$, ^أهم الأخبار$, ^أبرز الأخبار$, ^أخبار أخرى$, ^اخبار اخرى$, ^المزيد من الأخبار$, ^أحدث المقالات$,
    ^أحدث المواضيع$, ^أحدث الفيديوهات$, ^مختارات$, ^اختيارات المحرر$, ^اختيار المحرر$, ^عاجل$, ^أخبار اليوم$, ^شائع$,
    ^الأكثر رواجا$, ^المقالات الأخيرة$, ^مقالات أخرى$
  `),
  ell: accentless(`
    ^δημοφιλή$, ^τελευταία νέα$, ^περισσότερα νέα$, ^δημοφιλή άρθρα$, ^τα πιο δημοφιλή$, ^δημοφιλέστερα$,
    ^τα δημοφιλέστερα$, ^τελευταίες ειδήσεις$, ^τα τελευταία νέα$, ^οι τελευταίες ειδήσεις$, ^τελευταία άρθρα$,
    ^τελευταίες δημοσιεύσεις$, ^τελευταία$, ^περισσότερες ειδήσεις$, ^περισσότερα άρθρα$, ^πιο διαβασμένα$,
    ^τα πιο διαβασμένα$, ^τα πιο πολυδιαβασμένα$, ^πολυδιαβασμένα$, ^τα πιο σχολιασμένα$, ^ροή ειδήσεων$,
    ^όλες οι ειδήσεις$, ^κυριότερες ειδήσεις$, ^σημαντικότερες ειδήσεις$, ^πρόσφατα άρθρα$, ^πρόσφατες αναρτήσεις$,
    ^προτεινόμενα$, ^επιλεγμένα$, ^επικαιρότητα$, ^πρώτο θέμα$, ^άλλες ειδήσεις$, ^άλλα άρθρα$, ^άλλα νέα$,
    ^μη χάσετε$, ^ροή$, ^σημαντικά νέα$, ^best of$
  `),
  zho: phraseList(`
    ^热门新闻$, ^热点新闻$, ^新闻排行$, ^最新新闻$, ^熱門新聞$, ^热门文章$, ^热门推荐$, ^热点推荐$, ^热点排行$, ^热点专题$, ^热点关注$, ^热点图片$, ^热门图片$, ^热门专题$,
    ^热门搜索$, ^热门标签$, ^热点聚焦$, ^新闻排行榜$, ^点击排行$, ^点击排行榜$, ^点击榜$, ^阅读排行$, ^阅读排行榜$, ^评论排行$, ^评论排行榜$, ^排行榜$, ^一周排行$, ^本周排行$,
    ^24小时排行$, ^24小时热文$, ^24小时热点$, ^24小时新闻排行$, ^48小时热帖$, ^48小时点击排行$, ^48小时新闻排行$, ^今日热点$, ^今日要闻$, ^今日推荐$, ^今日新闻$,
    ^今日头条$, ^最新文章$, ^最新报道$, ^最新消息$, ^最新资讯$, ^最新更新$, ^最新专题$, ^最新推荐$, ^要闻推荐$, ^今日焦点$, ^新闻推荐$, ^新闻热点$, ^新闻图片$, ^精彩推荐$,
    ^精彩图片$, ^精彩图集$, ^精彩专题$, ^精彩视频$, ^精彩图片推荐$, ^编辑推荐$, ^推荐新闻$, ^推荐文章$, ^推荐图片$, ^推荐视频$, ^图片推荐$, ^图片新闻$, ^图片报道$, ^视频推荐$,
    ^视频新闻$, ^高清图集$, ^图说天下$, ^专题推荐$, ^频道热点$, ^频道推荐$, ^频道精选$, ^本周热点$, ^一周热点$, ^更多新闻$, ^其他新闻$, ^财经要闻$, ^头条新闻$, ^滚动新闻$,
    ^即时新闻$, ^焦点新闻$, ^国内新闻$, ^国际新闻$, ^社会新闻$, ^热评文章$, ^热评$, ^热文$, ^热图$, ^博客推荐$, ^论坛推荐$, ^论坛热帖$, ^热门博文$, ^新闻专题$, ^大家都在看$,
    ^大家爱看$, ^网友正在看$, ^一周新闻排行$, ^今日热图$, ^今日推荐阅读$, ^相关图片$, ^熱門文章$, ^熱門話題$, ^熱門排行$, ^最新新聞$, ^即時新聞$, ^即時$, ^新聞排行$, ^點閱排行$,
    ^人氣排行$, ^焦點新聞$, ^今日焦點$, ^編輯推薦$, ^推薦新聞$, ^推薦文章$, ^其他新聞$, ^頭條新聞$, ^要聞$
  `),
  jpn: phraseList(`
    ^アクセスランキング$, ^最新ニュース$, ^ランキング$, ^記事ランキング$, ^人気記事ランキング$, ^人気ランキング$, ^人気記事$, ^人気の記事$, ^よく読まれている記事$, ^よく読まれた記事$,
    ^いま読まれている記事$, ^最新の記事$, ^最新記事$, ^最新記事一覧$, ^最新情報$, ^新着記事$, ^新着ニュース$, ^新着情報$, ^新着$, ^注目記事$, ^注目の記事$, ^注目ニュース$,
    ^注目のニュース$, ^注目のトピックス$, ^注目ワード$, ^主要ニュース$, ^主なニュース$, ^トップニュース$, ^ニュースランキング$, ^トピックス$, ^ピックアップ$, ^ピックアップ記事$, ^特集記事$,
    ^最近の記事$, ^最近の投稿$, ^編集部おすすめ$, ^編集部のおすすめ$, ^編集部のおすすめ記事$, ^おすすめ情報$, ^今週の人気記事$, ^人気キーワード$, ^急上昇$, ^急上昇ワード$, ^その他の記事$,
    ^他の記事$, ^そのほかの記事$, ^総合ランキング$, ^今日のニュース$, ^話題の記事$, ^今読まれています$, ^特集$
  `),
  kor: phraseList(`
    ^인기뉴스$, ^많이 본 뉴스$, ^최신뉴스$, ^인기기사$, ^실시간 인기기사$, ^실시간 인기뉴스$, ^많이 본 기사$, ^가장 많이 본 뉴스$, ^가장 많이 본 기사$, ^가장 많이 읽은 기사$,
    ^많이 읽은 기사$, ^댓글 많은 뉴스$, ^댓글 많은 기사$, ^최신기사$, ^주요뉴스$, ^주요기사$, ^오늘의 주요뉴스$, ^이 시각 주요뉴스$, ^이시간 주요뉴스$, ^이 시각 헤드라인$,
    ^실시간 뉴스$, ^실시간 주요뉴스$, ^헤드라인$, ^헤드라인 뉴스$, ^핫뉴스$, ^핫이슈$, ^오늘의 핫이슈$, ^오늘의 핫뉴스$, ^랭킹뉴스$, ^오늘의 뉴스$, ^오늘의 추천뉴스$,
    ^편집자 추천$, ^포토뉴스$, ^속보$, ^화제의 뉴스$, ^화제의 기사$, ^베스트 뉴스$, ^급상승 뉴스$, ^조회순$, ^다른 기사$, ^기자의 다른기사$, ^이 기자의 다른기사$
  `),
  vie: phraseList(`
    ^tin mới nhất$, ^tin mới$, ^tin tức mới nhất$, ^mới nhất$, ^tin đọc nhiều$, ^tin đọc nhiều nhất$, ^đọc nhiều$,
    ^đọc nhiều nhất$, ^xem nhiều$, ^xem nhiều nhất$, ^tin xem nhiều$, ^được quan tâm nhất$, ^tin nổi bật$, ^nổi bật$,
    ^tin nóng$, ^tin nóng trong ngày$, ^tin tức trong ngày$, ^tin khác$, ^các tin khác$, ^tin tức khác$,
    ^bài viết khác$, ^bài khác$, ^bài viết mới$, ^bài viết mới nhất$, ^bài viết gần đây$, ^bài mới nhất$,
    ^đáng chú ý$, ^tiêu điểm$, ^tin tiêu điểm$, ^tin bình luận nhiều$, ^chủ đề nóng$, ^video nổi bật$, ^tin hot$,
    ^đang được quan tâm$
  `),
  swe: phraseList(`
    ^mest läst$, ^senaste nytt$, ^mest lästa$, ^mest läst just nu$, ^senaste nyheterna$, ^fler artiklar$, ^senaste$
  `),
  nob: phraseList(`
    ^mest lest$, ^siste nytt$, ^mest leste$, ^flere saker$, ^siste nytt nå$, ^mest leste saker$, ^siste saker$
  `),
  dan: phraseList(`
    ^mest læste$, ^seneste nyt$, ^mest læst$, ^mest læste artikler$, ^seneste nyheder$, ^flere artikler$, ^seneste$
  `),
  fin: phraseList(`
    ^luetuimmat$, ^uusimmat$, ^tuoreimmat$, ^tuoreimmat uutiset$, ^suosituimmat$, ^luetuimmat nyt$
  `),
}
