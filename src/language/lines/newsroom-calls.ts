import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** How newsrooms ask their readers for stories, letters and corrections: questions and imperatives that open the line. */
export const NEWSROOM_CALLS: Phrases = {
  eng: phraseList(`
    ^have a tip, ^got a tip, ^have a news tip, ^got a news tip, ^have a story tip, ^have a confidential tip,
    ^do you have a tip, ^do you have a news tip, ^have any tips, ^got any tips, ^if you have any news tips,
    ^if you have a news tip, ^if you have a tip, ^got a story, ^have a story, ^do you have a story, ^if you have a story,
    ^got a story to share, ^got news, ^have you got a story, ^have you got news, ^know something about this,
    ^know something we should, ^know more about this, ^do you know more about this, ^have information about this story,
    ^do you have information about this story, ^send your news tips, ^send us a tip, ^send us your tips, ^send tips to,
    ^send news tips to, ^email tips to, ^submit a tip, ^submit a news tip, ^send a tip, ^tip us off, ^share a news tip,
    ^found a mistake, ^found an error, ^found a typo, ^spotted a mistake, ^spotted an error, ^spotted a typo,
    ^see a mistake, ^see an error, ^see something wrong, ^notice an error, ^noticed an error, ^notice a mistake,
    ^to report a correction, ^to report an error, ^report a correction, ^send letters to, ^send us a letter,
    ^write to us at,
    ^email us at, ^e mail us at, ^contact us at, ^contact our newsroom, ^contact the newsroom, ^email the newsroom,
    ^call the newsroom, ^call the newsdesk, ^email the newsdesk, ^submit your news, ^have a question about this story,
    ^have questions about this story, ^have a question or comment about
  `),
  spa: accentless(`
    ^tienes información, ^tiene información, ^tienes una historia, ^tiene una historia, ^tienes una noticia,
    ^tiene una noticia, ^tienes algo que contar, ^has detectado un error, ^ha detectado un error, ^encontraste un error,
    ^encontró un error, ^viste algún error, ^vio algún error, ^envíanos tu historia, ^envíanos tu noticia,
    ^escríbenos a, ^escríbanos a
  `),
  fra: accentless(`
    ^vous avez une information, ^vous avez des informations, ^une information à nous, ^vous avez été témoin,
    ^vous êtes témoin, ^une erreur dans, ^vous avez repéré une erreur, ^vous avez trouvé une erreur,
    ^signaler une erreur, ^écrivez nous à, ^contactez la rédaction, ^contacter la rédaction
  `),
  deu: phraseList(`
    ^haben sie einen hinweis, ^haben sie hinweise, ^haben sie einen tipp, ^haben sie tipps, ^haben sie informationen zu,
    ^sie haben einen hinweis, ^sie haben hinweise, ^sie haben einen tipp, ^haben sie einen fehler, ^fehler gefunden,
    ^fehler entdeckt, ^haben sie fragen zu diesem artikel, ^schreiben sie uns an, ^schreiben sie uns eine,
    ^schreiben sie der redaktion, ^leserbriefe an, ^leserbrief schreiben
  `),
  ita: accentless(`
    ^hai una segnalazione, ^hai una storia, ^hai una notizia, ^hai notizie, ^segnala una notizia, ^segnala un errore,
    ^hai trovato un errore, ^inviaci la tua segnalazione, ^invia la tua segnalazione, ^scrivici a,
    ^scrivi alla redazione, ^scrivete alla redazione
  `),
  por: accentless(`
    ^tem uma denúncia, ^tem alguma denúncia, ^tem uma sugestão de, ^tem uma história, ^viu algum erro, ^encontrou um erro,
    ^encontrou algum erro, ^encontrou erro, ^envie sua sugestão, ^envie sua denúncia, ^fale com a redação,
    ^escreva para a redação, ^entre em contato com a redação
  `),
  nld: phraseList(`
    ^heb je een tip, ^heeft u een tip, ^heb jij een tip, ^tip de redactie, ^tip ons, ^tip onze redactie, ^foutje gezien,
    ^fout gezien, ^zie je een fout, ^taalfout gezien, ^mail de redactie, ^heb je nieuws, ^heeft u nieuws,
    ^stuur ons een mail
  `),
  pol: phraseList(`
    ^masz temat, ^masz informację, ^masz informacje, ^masz dla nas temat, ^masz ciekawy temat, ^masz newsa,
    ^widziałeś coś, ^byłeś świadkiem, ^jesteś świadkiem, ^znalazłeś błąd, ^zauważyłeś błąd, ^zgłoś błąd,
    ^napisz do redakcji, ^napisz do nas$, ^skontaktuj się z redakcją, ^prześlij nam
  `),
  rus: phraseList(`
    ^есть новость, ^есть новости, ^есть тема, ^у вас есть новость, ^если у вас есть новость, ^знаете больше,
    ^знаете новость, ^стали свидетелем, ^стали очевидцем, ^если вы стали свидетелем, ^если вы стали очевидцем,
    ^нашли ошибку, ^нашли опечатку, ^заметили ошибку, ^заметили опечатку, ^если вы нашли ошибку,
    ^если вы заметили ошибку, ^если вы обнаружили ошибку, ^сообщить об ошибке, ^прислать новость, ^пришлите новость
  `),
  tur: turkish(`
    ^ihbar hattı, ^bir ihbarınız mı var, ^haberiniz mi var, ^haber ihbar hattı, ^bize yazın$, ^hata bildir,
    ^hata mı buldunuz, ^haber gönder$
  `),
  ara: phraseList(`
    ^هل لديك معلومات, ^هل لديك خبر, ^هل لديك قصة, ^هل وجدت خطأ, ^أبلغ عن خطأ, ^ابلغ عن خطأ, ^راسلنا على, ^راسلونا على
  `),
  ell: accentless(`
    ^έχετε πληροφορίες, ^έχετε κάποια πληροφορία, ^έχετε είδηση, ^στείλτε μας την είδηση, ^στείλτε την είδηση,
    ^βρήκατε λάθος, ^εντοπίσατε λάθος, ^γράψτε μας στο, ^επικοινωνήστε με τη σύνταξη
  `),
  zho: phraseList(`
    ^报料热线, ^爆料热线, ^新闻热线, ^报料电话, ^新闻报料, ^爆料请联系, ^爆料联系, ^我要报料, ^我要爆料, ^我要纠错, ^新聞熱線, ^爆料熱線, ^投稿邮箱,
    ^投稿信箱, ^投诉热线
  `),
  jpn: phraseList(
    '^情報提供はこちら, ^情報をお寄せください, ^取材依頼はこちら, ^誤りを報告する$, ^ご意見はこちら, ^ご意見・ご感想',
  ),
  kor: phraseList('^제보하기$, ^기사제보$, ^기사 제보$, ^제보는 카카오톡, ^오류 신고$, ^오탈자 신고$, ^제보전화'),
  vie: phraseList(`
    ^bạn có thông tin, ^đường dây nóng, ^gửi tin bài, ^gửi bài viết về, ^mọi ý kiến đóng góp, ^báo lỗi$, ^góp ý$
  `),
}
