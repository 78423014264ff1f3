import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** What opens a correction, an editor's note or a disclosure: labels of one or two words, and clauses that only such a note begins with. */
export const NOTE_PHRASES: Phrases = {
  eng: phraseList(`
    ^editor s note, ^editors note, ^publisher s note, ^correction, ^corrections, ^clarification, ^disclosure,
    ^disclaimer, ^this article has been corrected, ^this article was corrected, ^this article has been amended,
    ^this article was amended, ^this article has been updated, ^this article was updated,
    ^this story has been corrected, ^this story has been updated, ^this story was updated,
    ^this post has been updated, ^an earlier version of this, ^a previous version of this,
    ^the original version of this, ^due to an editing error,
    ^the views expressed in this, ^the views expressed here, ^the views expressed are, ^the views expressed above,
    ^the views and opinions expressed in, ^the opinions expressed in this, ^the opinions expressed here,
    ^the opinions expressed are, ^views expressed are, ^views expressed in this, ^opinions expressed are,
    ^opinions expressed in this, ^as an amazon associate, ^this post contains affiliate links,
    ^this article contains affiliate links
  `),
  spa: accentless(`
    ^nota del editor, ^nota de la redacción, ^nota de redacción, ^fe de errores, ^fe de erratas, ^corrección,
    ^aclaración, ^rectificación, ^una versión anterior de, ^este artículo ha sido corregido,
    ^este artículo ha sido actualizado, ^esta noticia ha sido actualizada, ^esta nota ha sido actualizada
  `),
  fra: accentless(`
    ^note de la rédaction, ^note de l éditeur, ^ndlr, ^rectificatif, ^erratum, ^précision, ^une version précédente de,
    ^une version antérieure de, ^dans une version précédente de, ^cet article a été corrigé,
    ^cet article a été modifié, ^cet article a été mis à jour
  `),
  deu: phraseList(`
    ^anmerkung der redaktion, ^hinweis der redaktion, ^anm d red, ^korrektur, ^korrekturhinweis, ^berichtigung,
    ^richtigstellung, ^transparenzhinweis, ^in einer früheren version, ^in einer früheren fassung,
    ^in einer ersten version, ^dieser artikel wurde korrigiert, ^dieser artikel wurde aktualisiert,
    ^dieser text wurde korrigiert, ^wir haben diesen artikel
  `),
  ita: accentless(`
    ^nota della redazione, ^nota redazionale, ^nota del direttore, ^rettifica, ^errata corrige, ^precisazione,
    ^una versione precedente di questo articolo, ^in una versione precedente di questo articolo,
    ^nella prima versione di questo articolo, ^questo articolo è stato aggiornato, ^questo articolo è stato corretto,
    ^questo articolo è stato modificato
  `),
  por: accentless(`
    ^nota da redação, ^nota do editor, ^nota editorial, ^errata, ^correção, ^retificação, ^esclarecimento,
    ^uma versão anterior deste artigo, ^uma versão anterior desta reportagem, ^uma versão anterior deste texto,
    ^este artigo foi atualizado, ^este artigo foi corrigido, ^este texto foi atualizado, ^este texto foi corrigido,
    ^esta reportagem foi atualizada, ^esta reportagem foi corrigida, ^esta matéria foi atualizada,
    ^esta notícia foi atualizada
  `),
  nld: phraseList(`
    ^noot van de redactie, ^noot redactie, ^naschrift redactie, ^naschrift, ^correctie, ^rectificatie, ^aanvulling,
    ^correcties en aanvullingen, ^in een eerdere versie van dit artikel, ^in een eerdere versie van dit stuk,
    ^in een eerdere versie van dit bericht, ^in een eerdere versie stond, ^een eerdere versie van dit artikel,
    ^een eerdere versie van dit stuk, ^dit artikel is aangepast, ^dit artikel is gecorrigeerd,
    ^dit artikel is geactualiseerd, ^dit artikel is bijgewerkt, ^dit artikel is gewijzigd, ^dit bericht is aangepast
  `),
  pol: phraseList(`
    ^od redakcji, ^przypis redakcji, ^przypis red, ^sprostowanie, ^korekta, ^we wcześniejszej wersji tego artykułu,
    ^we wcześniejszej wersji artykułu, ^we wcześniejszej wersji tekstu, ^we wcześniejszej wersji tego tekstu,
    ^w poprzedniej wersji tekstu, ^w poprzedniej wersji artykułu, ^w pierwotnej wersji tekstu,
    ^w pierwotnej wersji artykułu, ^artykuł został zaktualizowany
  `),
  rus: phraseList(`
    ^от редакции, ^примечание редакции, ^прим редакции, ^прим ред, ^поправка, ^исправление, ^уточнение, ^опровержение,
    ^в предыдущей версии этой статьи, ^в предыдущей версии статьи, ^в предыдущей версии этого материала,
    ^в первоначальной версии статьи, ^в первоначальной версии материала, ^в первой версии этого материала,
    ^этот материал был обновлен, ^этот материал был обновлён, ^эта статья была обновлена, ^эта новость была обновлена,
    ^новость обновлена в, ^в более ранней версии этой статьи, ^в более ранней версии этого материала,
    ^в первоначальной версии этого материала
  `),
  tur: turkish(`
    ^editörün notu, ^editör notu, ^düzeltme, ^düzeltme ve özür, ^tekzip, ^bu haber güncellenmiştir,
    ^bu yazı güncellenmiştir, ^bu makale güncellenmiştir, ^bu haberin önceki, ^bu yazının önceki,
    ^bu makalenin önceki, ^haberin ilk halinde, ^yazının ilk halinde
  `),
  ara: phraseList(`
    ^ملاحظة المحرر, ^ملاحظة من المحرر, ^ملاحظة التحرير, ^تصحيح, ^تنويه, ^توضيح, ^تصويب, ^تم تحديث هذا المقال,
    ^تم تعديل هذا المقال, ^تم تصحيح هذا المقال, ^تم تحديث هذا الخبر, ^في نسخة سابقة من هذا المقال
  `),
  ell: accentless(`
    ^σημείωση σύνταξης, ^σημείωση της σύνταξης, ^σημείωση του συντάκτη, ^σημείωση συντάκτη, ^σημ σύνταξης, ^διόρθωση,
    ^διευκρίνιση, ^επανόρθωση, ^σε προηγούμενη έκδοση του άρθρου, ^σε προηγούμενη εκδοχή του άρθρου,
    ^το άρθρο ενημερώθηκε, ^το άρθρο αυτό ενημερώθηκε, ^το άρθρο επικαιροποιήθηκε, ^το άρθρο διορθώθηκε
  `),
  zho: phraseList(`
    ^编者按, ^编者注, ^编辑注, ^编辑按, ^更正, ^更正启事, ^更正声明, ^勘误, ^本文已更新, ^本文已更正, ^本文之前版本, ^本文早前版本, ^編者按, ^編者註, ^編按, ^編輯註, ^更正啟事,
    ^本文已更新為
  `),
  jpn: phraseList(`
    ^編集部注, ^編集部より, ^編集部から, ^編集部追記, ^編集注, ^編注, ^訂正, ^訂正とお詫び, ^お詫びと訂正, ^おことわり, ^お断り, ^追記, ^記事を訂正, ^記事を更新, ^記事初出時, ^初出時,
    ^この記事は更新, ^この記事は修正
  `),
  kor: phraseList(`
    ^편집자주, ^편집자註, ^정정보도, ^정정보도문, ^바로잡습니다, ^바로잡음, ^알려드립니다, ^반론보도, ^반론보도문, ^기사 내용 일부가 수정, ^독자에게 알립니다
  `),
  vie: phraseList(`
    ^đính chính, ^cải chính, ^lời tòa soạn, ^lời toà soạn, ^ghi chú của biên tập viên, ^ghi chú của tòa soạn,
    ^bài viết đã được cập nhật, ^bài viết này đã được cập nhật, ^bài viết đã được chỉnh sửa,
    ^phiên bản trước của bài viết
  `),
}
