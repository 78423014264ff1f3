import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** How often a page was read, and what its readers made of it. Each counts only as a whole line; a bare "Rating: 4/5" may be the critic's, and "311 votes" a candidate's. */
export const VIEW_COUNTS: Phrases = {
  eng: phraseList(`
    ^# views$, ^# # views$, ^# page views$, ^# reads$, ^# # reads$, ^# hits$, ^views #$, ^views # #$, ^view count #$,
    ^page views #$, ^page views # #$, ^post views #$, ^post views # #$, ^total views #$, ^hits #$, ^hits # #$,
    ^reads #$, ^read # times$, ^read # # times$, ^viewed # times$, ^viewed # # times$, ^seen # times$,
    ^this article has been viewed # times$, ^this article has been viewed # # times$,
    ^this article has been read # times$, ^this article has been read # # times$, ^this post has been viewed # times$,
    ^this post has been read # times$, ^this story has been viewed # times$, ^this page has been viewed # times$,
    ^this article was viewed # times$, ^this article was read # times$, ^this entry was viewed # times$,
    ^rating # # # votes$, ^rating # # # votes cast$, ^rating # # # # votes$,
    ^rating # # # # votes cast$, ^rating # votes$, ^current rating # # votes$, ^current rating # # # votes$,
    ^average rating # # vote count #$, ^average rating # # # vote count #$, ^average rating # out of #,
    ^average user rating #, ^rate this article, ^rate this post, ^rate this story, ^please rate this,
    ^average rating # # votes$, ^average rating # # # votes$, ^# votes average, ^no votes so far,
    ^no ratings yet$, ^how useful was this post$, ^click on a star to rate it
  `),
  spa: accentless(`
    ^visto # veces$, ^leído # veces$, ^leída # veces$, ^vista # veces$, ^esta noticia ha sido leída # veces$,
    ^este artículo ha sido leído # veces$, ^# visitas$, ^visitas #$, ^# lecturas$, ^lecturas #$, ^# vistas$, ^vistas #$,
    ^visualizaciones #$, ^# visualizaciones$, ^valora este artículo, ^califica este artículo,
    ^calificación # # # votos$, ^valoración # # # votos$
  `),
  fra: accentless(`
    ^lu # fois$, ^vu # fois$, ^article lu # fois$, ^cet article a été lu # fois$, ^cette page a été vue # fois$, ^# vues$,
    ^vues #$, ^# lectures$, ^lectures #$, ^# visites$, ^visites #$, ^notez cet article, ^note # # # votes$
  `),
  deu: phraseList(`
    ^# mal gelesen$, ^# mal angesehen$, ^# mal aufgerufen$, ^bereits # mal gelesen$, ^dieser artikel wurde # mal gelesen$,
    ^dieser artikel wurde bereits # mal gelesen$, ^dieser artikel wurde # mal aufgerufen$, ^# aufrufe$, ^aufrufe #$,
    ^zugriffe #$, ^# zugriffe$, ^gelesen #$, ^klicks #$, ^# klicks$, ^bewertung # von # sternen # stimmen$,
    ^bewertung # # # stimmen$, ^artikel bewerten, ^bewerten sie diesen artikel
  `),
  ita: accentless(`
    ^visto # volte$, ^letto # volte$, ^questo articolo è stato letto # volte$, ^# visualizzazioni$, ^visualizzazioni #$,
    ^visite #$, ^# visite$, ^letture #$, ^# letture$, ^vota questo articolo, ^voto # # # voti$
  `),
  por: accentless(`
    ^visto # vezes$, ^lido # vezes$, ^lida # vezes$, ^esta notícia foi lida # vezes$, ^este artigo foi lido # vezes$,
    ^visualizações #$, ^# visualizações$, ^acessos #$, ^# acessos$, ^# leituras$, ^leituras #$, 
    ^avalie este artigo, ^avaliação # # # votos$
  `),
  nld: phraseList(`
    ^# keer bekeken$, ^# keer gelezen$, ^# x bekeken$, ^# x gelezen$, ^bekeken #$, ^gelezen #$, ^# weergaven$,
    ^weergaven #$, ^beoordeel dit artikel, ^beoordeling # # # stemmen$
  `),
  pol: phraseList(`
    ^wyświetleń #$, ^wyświetlenia #$, ^# wyświetleń$, ^odsłon #$, ^# odsłon$, ^odsłony #$, ^przeczytano # razy$,
    ^czytano # razy$, ^artykuł przeczytano # razy$, ^oceń artykuł, ^ocena # # # głosów$
  `),
  rus: phraseList(`
    ^просмотров #$, ^просмотры #$, ^# просмотров$, ^# просмотра$, ^# просмотр$, ^прочитано # раз$, ^прочитано # раза$,
    ^прочитали #$, ^прочтений #$, ^# прочтений$, ^статья прочитана # раз$, ^просмотров # комментариев #$,
    ^количество просмотров #$, ^оцените статью, ^рейтинг # # # голосов$, ^оценка # # # голосов$,
    ^рейтинг статьи #
  `),
  tur: turkish(`
    ^# kez okundu$, ^# defa okundu$, ^bu haber # kez okundu$, ^bu haber # defa okundu$, ^okunma #$, ^okunma sayısı #$,
    ^# okunma$, ^görüntülenme #$, ^# görüntülenme$, ^# görüntüleme$, ^görüntüleme #$
  `),
  ara: phraseList(`
    ^عدد المشاهدات #$, ^عدد القراءات #$, ^عدد الزيارات #$, ^المشاهدات #$, ^مشاهدات #$, ^# مشاهدة$, ^# قراءة$, ^القراءات #$,
    ^تمت القراءة # مرة$
  `),
  ell: accentless(`
    ^προβολές #$, ^# προβολές$, ^αναγνώσεις #$, ^# αναγνώσεις$, ^διαβάστηκε # φορές$, ^εμφανίσεις #$, ^# εμφανίσεις$,
    ^βαθμολογία # # # ψήφοι$
  `),
  zho: phraseList(`
    ^阅读 #$, ^阅读量 #$, ^阅读数 #$, ^阅读次数 #$, ^浏览 #$, ^浏览量 #$, ^浏览次数 #$, ^浏览数 #$, ^点击 #$, ^点击数 #$, ^点击量 #$,
    ^点击率 #$, ^点击次数 #$, ^人气 #$, ^访问量 #$, ^閱讀 #$, ^閱讀數 #$, ^瀏覽 #$, ^瀏覽數 #$, ^瀏覽次數 #$, ^點閱 #$, ^點擊 #$, ^點擊數 #$,
    ^人氣 #$, ^# 次阅读$, ^# 次浏览$, ^# 人阅读$, ^已有 # 人阅读$, ^共有 # 人阅读$, ^# 阅读$
  `),
  jpn: phraseList('^閲覧数 #$, ^アクセス数 #$, ^再生回数 #$, ^# 回閲覧$, ^# ビュー$, ^# 閲覧$, ^# views$'),
  kor: phraseList('^조회수 #$, ^조회 #$, ^조회수 # #$, ^조회 # #$, ^읽음 #$, ^# 회 조회$, ^추천 # 비추천 #$'),
  vie: phraseList(`
    ^lượt xem #$, ^lượt xem # #$, ^# lượt xem$, ^# # lượt xem$, ^số lượt xem #$, ^lượt đọc #$, ^# lượt đọc$,
    ^# người đã xem$, ^đã xem #$
  `),
}
