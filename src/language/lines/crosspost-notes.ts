import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** What opens a note that the article first stood elsewhere: clauses whose subject is the article itself. */
export const CROSSPOST_NOTES: Phrases = {
  eng: phraseList(`
    ^this article was originally published, ^this article originally appeared, ^this article first appeared,
    ^this article was first published, ^this article is republished from,
    ^this article is republished with permission, ^this story was originally published,
    ^this story originally appeared, ^this story first appeared, ^this story was first published,
    ^this story was produced by, ^this post was originally published, ^this post originally appeared,
    ^this post first appeared, ^this piece was originally published, ^this piece originally appeared,
    ^this essay originally appeared, ^a version of this article, ^a version of this story, ^originally published,
    ^read the original article, ^republished from, ^republished with permission, ^reprinted from,
    ^reprinted with permission,
    ^read the original at, ^read the original here, ^read the original on, ^read the original post,
    ^read the original story, ^read the full article at, ^read the full story at, ^read the full story on,
    ^read the full story here$, ^see the original article$, ^see the original post$, ^view the original article$,
    ^view original article$, ^link to original article$, ^original article$, ^original article http,
    ^original article https, ^original article here$, ^original post here$, ^first published in
  `),
  spa: accentless(`
    ^este artículo fue publicado originalmente, ^este artículo se publicó originalmente,
    ^este artículo apareció originalmente, ^este texto fue publicado originalmente,
    ^este texto se publicó originalmente, ^esta nota fue publicada originalmente, ^esta nota se publicó originalmente,
    ^este reportaje fue publicado originalmente, ^artículo publicado originalmente, ^publicado originalmente,
    ^lea el artículo original, ^lee el artículo original,
    ^este artículo se publicó por primera vez, ^este texto se publicó por primera vez, ^lea el original aquí$,
    ^lee el original aquí$, ^leer el original$, ^leer la noticia completa aquí$, ^leer la noticia completa en,
    ^leer el artículo completo en
  `),
  fra: accentless(`
    ^cet article a été publié initialement, ^cet article a été initialement publié,
    ^cet article a été publié à l origine, ^cet article a d abord été publié, ^cet article a d abord paru,
    ^cet article est paru, ^cet article est d abord paru, ^cet article est republié, ^cet article est repris,
    ^article initialement publié, ^article publié initialement, ^publié initialement, ^lire l article original,
    ^cet article a été publié pour la première fois, ^lire l original, ^lire l article complet sur
  `),
  deu: phraseList(`
    ^dieser artikel erschien zuerst, ^dieser artikel erschien ursprünglich, ^dieser artikel ist zuerst,
    ^dieser artikel ist ursprünglich, ^dieser artikel wurde zuerst, ^dieser beitrag erschien zuerst,
    ^dieser beitrag erschien ursprünglich, ^dieser beitrag ist zuerst, ^dieser beitrag wurde zuerst,
    ^dieser text erschien zuerst, ^dieser text ist zuerst, ^dieser text wurde zuerst, ^zuerst erschienen,
    ^zuerst veröffentlicht, ^zum originalartikel,
    ^hier geht es zum originalartikel$, ^hier geht s zum originalartikel$, ^den originalartikel finden sie,
    ^den originalartikel lesen sie, ^den originaltext finden sie
  `),
  ita: accentless(`
    ^questo articolo è stato pubblicato originariamente, ^questo articolo è stato originariamente pubblicato,
    ^questo articolo è apparso originariamente, ^questo articolo è apparso per la prima volta,
    ^questo articolo è stato pubblicato per la prima volta, ^questo testo è stato pubblicato originariamente,
    ^articolo pubblicato originariamente, ^leggi l articolo originale,
    ^leggi l originale, ^leggi l articolo completo su
  `),
  por: accentless(`
    ^este artigo foi publicado originalmente, ^este artigo foi originalmente publicado,
    ^este texto foi publicado originalmente, ^este texto foi originalmente publicado,
    ^esta reportagem foi publicada originalmente, ^este conteúdo foi publicado originalmente,
    ^esta matéria foi publicada originalmente, ^artigo publicado originalmente, ^texto publicado originalmente,
    ^leia o artigo original,
    ^este artigo foi publicado pela primeira vez, ^este texto foi publicado pela primeira vez, ^leia o original,
    ^leia a matéria completa aqui$, ^leia a matéria completa em, ^leia a íntegra em
  `),
  nld: phraseList(`
    ^dit artikel verscheen eerder, ^dit artikel verscheen oorspronkelijk, ^dit artikel verscheen eerst,
    ^dit artikel is eerder verschenen, ^dit artikel is eerder gepubliceerd, ^dit artikel is oorspronkelijk,
    ^dit artikel werd eerder gepubliceerd, ^dit verhaal verscheen eerder, ^dit verhaal verscheen oorspronkelijk,
    ^dit stuk verscheen eerder, ^deze column verscheen eerder, ^dit interview verscheen eerder,
    ^lees het originele artikel,
    ^lees het origineel, ^lees het volledige artikel$, ^lees het volledige artikel op, ^lees het hele artikel op
  `),
  pol: phraseList(`
    ^artykuł pierwotnie ukazał się, ^tekst pierwotnie ukazał się, ^artykuł pierwotnie opublikowano,
    ^artykuł został pierwotnie opublikowany, ^pierwotnie opublikowano, ^ten artykuł pierwotnie ukazał się,
    ^ten tekst pierwotnie ukazał się, ^przeczytaj oryginalny artykuł,
    ^ten artykuł ukazał się po raz pierwszy, ^artykuł ukazał się po raz pierwszy, ^tekst ukazał się po raz pierwszy,
    ^przeczytaj oryginał, ^cały artykuł tutaj$, ^cały tekst tutaj$
  `),
  rus: phraseList(`
    ^впервые опубликовано, ^статья впервые опубликована, ^материал впервые опубликован, ^текст впервые опубликован,
    ^эта статья впервые была опубликована, ^оригинал статьи, ^оригинал публикации, ^оригинал материала,
    ^читайте оригинал, ^читать оригинал, ^перепечатано с разрешения
  `),
  tur: turkish(`
    ^bu yazı ilk olarak, ^bu makale ilk olarak, ^bu haber ilk olarak, ^bu yazı ilk kez, ^bu makale ilk kez,
    ^orijinal makaleyi okuyun,
    ^orijinalini buradan okuyun$, ^haberin aslı$, ^haberin orijinali$
  `),
  ara: phraseList(`
    ^نشر هذا المقال لأول مرة, ^نشر هذا المقال أولا, ^نُشر هذا المقال لأول مرة, ^نُشر هذا المقال أولا,
    ^هذا المقال نشر أولا, ^نشر المقال الأصلي, ^اقرأ المقال الأصلي
  `),
  ell: accentless(`
    ^το άρθρο δημοσιεύτηκε αρχικά, ^το άρθρο δημοσιεύθηκε αρχικά, ^το άρθρο πρωτοδημοσιεύτηκε,
    ^το κείμενο δημοσιεύτηκε αρχικά, ^το κείμενο πρωτοδημοσιεύτηκε, ^αυτό το άρθρο δημοσιεύτηκε αρχικά,
    ^διαβάστε το αρχικό άρθρο,
    ^διαβάστε το πρωτότυπο
  `),
  zho: phraseList(`
    ^本文首发于, ^本文原载, ^本文转载自, ^本文转自, ^本文原刊, ^本文最初发表于, ^本文授权转载自, ^本文经授权转载, ^原文链接, ^原文地址, ^原文刊于, ^本文原載, ^本文轉載自, ^本文獲授權轉載,
    ^本文經授權轉載, ^本文首發於, ^原文連結, ^原文刊載於,
    ^阅读原文$, ^查看原文$, ^閱讀原文$, ^查看原文章$
  `),
  jpn: phraseList(`
    ^転載元, ^本記事は以下からの転載, ^この記事は以下からの転載, ^元の記事を読む, ^原文を読む,
    ^元記事はこちら$, ^この記事は <5> 掲載されました$
  `),
  kor: phraseList(`
    ^원문 보기, ^원문 읽기
  `),
  vie: phraseList(`
    ^bài viết được đăng lần đầu, ^bài viết này được đăng lần đầu, ^bài viết ban đầu được đăng,
    ^bài này được đăng lần đầu, ^đọc bài gốc, ^xem bài gốc
  `),
}
