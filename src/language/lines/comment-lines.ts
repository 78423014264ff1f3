import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** What stands over and under readers' comments: counts, calls to comment, and the forms of blog software. */
export const COMMENT_LINES: Phrases = {
  eng: phraseList(`
    ^# comments$, ^# comment$, ^# reader comments$, ^comments$, ^comments #$, ^view comments$, ^view all comments$,
    ^view # comments$, ^see all comments$, ^show comments$, ^load all comments$, ^load more comments$,
    ^read more comments$, ^leave a comment$, ^leave a reply$, ^leave a reply cancel reply$, ^post a comment$,
    ^add a comment$, ^write a comment$, ^reply to this$, ^no comments$, ^no comments yet$, ^# replies$, ^# responses$,
    ^join the conversation$, ^join the discussion$, ^be the first to comment, ^comments are closed, ^comments are off,
    ^comment on this story, ^log in to comment, ^sign in to comment, ^you must be logged in to,
    ^would you like to comment on this article, ^have your say$, ^share your thoughts,
    ^please read our comment policy, ^comment policy$, ^your email address will not be published,
    ^required fields are marked, ^save my name email, ^this site uses akismet, ^notify me of follow up comments,
    ^notify me of new, ^be the first to leave a comment, ^leave a comment cancel, ^enter your comment here,
    ^fill in your details below, ^you are commenting using, ^log in to reply, ^log in to leave a comment,
    ^login to post comments, ^sign in to post, ^you need to be logged in to, ^comments for this article are closed,
    ^comments on this article are closed, ^comments on this story are closed, ^all comments are subject to,
    ^comments are moderated, ^why not be the first to send us your thoughts, ^discussion about this post$,
    ^recent comments$, ^latest comments$, ^comments feed$, ^submit comment$, ^post comment$, ^cancel reply$,
    ^name required$, ^email required$, ^mail will not be published$, ^show all comments$, ^read comments$,
    ^read all comments$, ^# comments on$, ^leave your comment$, ^leave your comments$, ^add your comment$,
    ^post your comment$, ^comment now$, ^join the debate$, ^top comments$, ^sort by newest$, ^most recent comments$,
    ^flag as inappropriate$, ^report abuse$,
    ^this entry was posted in, ^this entry was posted on, ^you can follow any responses, ^you can leave a response,
    ^you may use these html tags, ^both comments and pings are, ^responses are currently closed,
    ^trackbacks are closed but you, ^you can follow this conversation by, ^you can skip to the end and leave,
    ^what do you think let us know, ^tell us what you think in the, ^let us know in the comments, ^let us know what you think in,
    ^sound off in the comments, ^leave your thoughts in the comments, ^permalink comments #$, ^permalink # comments$,
    ^trackback url$,
    ^view comments #$, ^sign in or register to, ^log in or register to, ^what do you think tell us,
    ^what do you think share your, ^do you agree have your say, ^agree or disagree, ^to comment on this,
    ^was this article helpful$, ^was this page helpful$, ^was this helpful$, ^did you find this <2> helpful$,
    ^did you find this <2> useful$, ^did you like this article$, ^did you like this post$,
    ^did you enjoy this article$
  `),
  spa: accentless(`
    ^# comentarios$, ^# comentario$, ^comentarios$, ^comentarios #$, ^ver comentarios$, ^ver los comentarios$,
    ^ver # comentarios$, ^sin comentarios$, ^deja un comentario$, ^dejar un comentario$, ^escribe un comentario,
    ^añade un comentario$, ^sé el primero en comentar, ^inicia sesión para comentar, ^únete a la conversación$,
    ^comentar$, ^tu dirección de correo electrónico no será publicada,
    ^su dirección de correo electrónico no será publicada, ^los campos obligatorios están marcados,
    ^los campos necesarios están marcados, ^guarda mi nombre, ^guardar mi nombre, ^este sitio usa akismet,
    ^deja una respuesta, ^cancelar la respuesta, ^dejá tu comentario, ^deja tu comentario, ^deje su comentario,
    ^debes iniciar sesión para, ^debe iniciar sesión para, ^para comentar debes, ^los comentarios están cerrados,
    ^comentarios cerrados, ^normas de participación, ^sé el primero en opinar, ^publicar comentario$,
    ^enviar comentario$, ^agregar comentario$, ^ver todos los comentarios$, ^últimos comentarios$,
    ^comentarios recientes$, ^# respuestas$, ^comenta esta noticia$, ^leer comentarios$, ^mostrar comentarios$,
    ^ocultar comentarios$, ^no hay comentarios$, ^tu comentario$, ^escribir un comentario$,
    ^esta entrada fue publicada en, ^puedes seguir los comentarios de
  `),
  fra: accentless(`
    ^# commentaires$, ^# commentaire$, ^commentaires$, ^commentaires #$, ^# réactions$, ^voir les commentaires$,
    ^tous les commentaires$, ^aucun commentaire$, ^laisser un commentaire$, ^ajouter un commentaire$,
    ^soyez le premier à commenter, ^connectez vous pour commenter, ^participez à la discussion$, ^réagir$,
    ^commenter$, ^votre adresse e mail ne sera pas publiée, ^votre adresse de messagerie ne sera pas publiée,
    ^votre adresse email ne sera pas publiée, ^les champs obligatoires sont indiqués, ^enregistrer mon nom,
    ^ce site utilise akismet, ^prévenez moi de, ^avertissez moi par, ^laisser une réponse, ^annuler la réponse,
    ^vous devez être connecté pour, ^vous devez vous connecter pour, ^les commentaires sont fermés,
    ^les commentaires sont clos, ^pour créer des paragraphes laissez, ^postez votre commentaire,
    ^poster un commentaire, ^publier un commentaire$, ^lire les commentaires$, ^afficher les commentaires$,
    ^voir tous les commentaires$, ^derniers commentaires$, ^commentaires récents$, ^votre commentaire$,
    ^envoyer un commentaire$, ^réagir à cet article$, ^réagissez à cet article$, ^donnez votre avis$, ^# avis$,
    ^répondre à cet article$, ^rejoindre la conversation$, ^masquer les commentaires$, ^# réaction$,
    ^ce contenu a été publié dans, ^cette entrée a été publiée dans, ^vous pouvez suivre les réponses
  `),
  deu: phraseList(`
    ^# kommentare$, ^# kommentar$, ^kommentare$, ^kommentare #$, ^kommentare anzeigen$, ^alle kommentare anzeigen$,
    ^zu den kommentaren$, ^neueste kommentare$, ^leserkommentare$, ^lesermeinungen$, ^kommentar schreiben$,
    ^kommentar verfassen$, ^kommentar hinzufügen, ^schreiben sie einen kommentar, ^schreibe einen kommentar,
    ^kommentieren$, ^mitdiskutieren$, ^diskutieren sie mit, ^diskussion anzeigen$, ^jetzt kommentieren,
    ^zu diesem artikel wurden noch keine kommentare, ^deine e mail adresse wird nicht veröffentlicht,
    ^ihre e mail adresse wird nicht veröffentlicht, ^gib hier deinen kommentar ein, ^du kommentierst mit deinem,
    ^benachrichtige mich über, ^benachrichtigung bei weiteren kommentaren, ^informiere mich über neue beiträge,
    ^meinen namen e mail, ^meinen namen meine e mail, ^diese website verwendet akismet, ^du musst angemeldet sein um,
    ^sie müssen angemeldet sein um, ^du musst dich anmelden um, ^sie müssen sich anmelden um zu kommentieren,
    ^schreibe eine antwort, ^schreib einen kommentar, ^schreiben sie den ersten kommentar,
    ^trage deine daten unten ein, ^verbinde mit s, ^d bloggern gefällt, ^schließe dich # anderen,
    ^schließe dich # followern, ^kommentare sind geschlossen, ^die kommentare sind geschlossen,
    ^die kommentarfunktion ist, ^die kommentarfunktion für, ^noch keine kommentare, ^es gibt noch keine kommentare,
    ^erforderliche felder sind mit, ^bitte logge dich ein um, ^melden sie sich an um zu kommentieren,
    ^melden sie sich an um einen kommentar, ^ihr kommentar zum, ^e mail erforderlich adresse wird,
    ^um kommentieren zu können, ^dieser artikel kann nicht kommentiert werden, ^hinterlasse einen kommentar$,
    ^hinterlassen sie einen kommentar$, ^hinterlasse eine antwort$, ^antwort abbrechen$, ^antwort hinterlassen$,
    ^antworten abbrechen$, ^letzte kommentare$, ^letzter kommentar$, ^neue kommentare$, ^aktuelle kommentare$,
    ^# antworten$, ^# kommentare auf$, ^kommentar abschicken$, ^kommentar absenden$, ^kommentar abgeben$,
    ^kommentar senden$, ^kommentar posten$, ^kommentare als rss$, ^kommentare feed$, ^kommentare schreiben$,
    ^kommentare lesen$, ^kommentare ansehen$, ^kommentare einblenden$, ^kommentare laden$, ^alle kommentare$,
    ^alle kommentare lesen$, ^alle kommentare öffnen$, ^weitere kommentare$, ^weitere kommentare laden$,
    ^mehr kommentare$, ^name erforderlich$, ^webseite kommentar$, ^ihr kommentar$, ^dein kommentar$,
    ^kommentar melden$, ^beitrag melden$, ^artikel kommentieren$, ^diskutieren sie über diesen artikel$,
    ^eine antwort schreiben$, ^gefällt mir wird geladen$, ^liken lade$,
    ^dieser eintrag wurde veröffentlicht in, ^dieser eintrag wurde geschrieben am, ^kommentare und pings sind,
    ^was meinen sie schreiben sie, ^was denken sie schreiben sie, ^ihre meinung schreiben sie, ^diskutieren sie mit$,
    ^bitte achten sie darauf dass ihre kommentare
  `),
  ita: accentless(`
    ^# commenti$, ^commenti$, ^lascia un commento$, ^# commento$, ^commenti #$, ^nessun commento$,
    ^lascia un commento annulla risposta$, ^lascia una risposta$, ^scrivi un commento$, ^aggiungi un commento$,
    ^invia commento$, ^invia il commento$, ^pubblica commento$, ^tutti i commenti$, ^leggi i commenti$,
    ^vedi i commenti$, ^mostra i commenti$, ^vedi tutti i commenti$, ^commenta$, ^commenta l articolo$,
    ^commenta la notizia$, ^commenti recenti$, ^ultimi commenti$, ^accedi per commentare$, ^annulla risposta$,
    ^commenti chiusi$, ^il tuo indirizzo email non sarà pubblicato, ^i campi obbligatori sono contrassegnati,
    ^salva il mio nome, ^devi essere connesso per, ^devi effettuare l accesso per, ^questo sito usa akismet,
    ^i commenti sono chiusi, ^avvertimi via email,
    ^questa voce è stata pubblicata in
  `),
  por: accentless(`
    ^# comentários$, ^comentários$, ^deixe um comentário$, ^# comentário$, ^comentários #$, ^nenhum comentário$,
    ^sem comentários$, ^deixe uma resposta$, ^deixe seu comentário$, ^deixe o seu comentário$, ^comente$,
    ^comente esta notícia$, ^ver comentários$, ^ver todos os comentários$, ^mostrar comentários$, ^ler comentários$,
    ^enviar comentário$, ^publicar comentário$, ^adicionar comentário$, ^escreva um comentário$,
    ^comentários recentes$, ^últimos comentários$, ^cancelar resposta$, ^faça login para comentar$,
    ^comentários encerrados$, ^o seu endereço de e mail não será publicado,
    ^o seu endereço de email não será publicado, ^seu endereço de e mail não será publicado,
    ^campos obrigatórios são marcados, ^campos obrigatórios marcados com, ^salvar meus dados neste navegador,
    ^guardar o meu nome, ^este site utiliza o akismet, ^você precisa fazer o login para,
    ^você precisa estar logado para, ^os comentários são de responsabilidade, ^os comentários não representam,
    ^seja o primeiro a comentar,
    ^esta entrada foi publicada em
  `),
  nld: phraseList(`
    ^# reacties$, ^reacties$, ^# reactie$, ^reacties #$, ^geen reacties$, ^nog geen reacties$, ^alle reacties$,
    ^bekijk reacties$, ^bekijk alle reacties$, ^toon reacties$, ^toon alle reacties$, ^lees reacties$,
    ^lees de reacties$, ^reageer$, ^reageren$, ^reageer op dit artikel$, ^reageer op dit bericht$, ^geef een reactie$,
    ^geef een reactie reactie annuleren$, ^plaats reactie$, ^plaats een reactie$, ^plaats jouw reactie$,
    ^laat een reactie achter$, ^schrijf een reactie$, ^reactie plaatsen$, ^reactie annuleren$, ^reageer als eerste$,
    ^recente reacties$, ^laatste reacties$, ^het e mailadres wordt niet gepubliceerd,
    ^je e mailadres wordt niet gepubliceerd, ^je e mailadres zal niet, ^vereiste velden zijn gemarkeerd,
    ^verplichte velden zijn gemarkeerd, ^mijn naam e mail, ^log in om te reageren, ^je moet ingelogd zijn om,
    ^u moet ingelogd zijn om, ^deze site gebruikt akismet, ^reageren op dit artikel is niet,
    ^dit bericht werd geplaatst in, ^dit bericht is geplaatst in
  `),
  pol: phraseList(`
    ^komentarze$, ^dodaj komentarz$, ^# komentarzy$, ^# komentarze$, ^# komentarz$, ^komentarze #$, ^komentarzy #$,
    ^dodaj pierwszy komentarz$, ^napisz komentarz$, ^napisz pierwszy komentarz$, ^skomentuj$, ^skomentuj artykuł$,
    ^skomentuj jako pierwszy$, ^zobacz komentarze$, ^zobacz wszystkie komentarze$, ^pokaż komentarze$,
    ^pokaż wszystkie komentarze$, ^wszystkie komentarze$, ^brak komentarzy$, ^wyślij komentarz$,
    ^opublikuj komentarz$, ^zostaw komentarz$, ^dodaj odpowiedź$, ^dodaj opinię$, ^twój komentarz$,
    ^ostatnie komentarze$, ^najnowsze komentarze$, ^najnowszepopularnenajstarsze$, ^opinie #$, ^skomentuj #$,
    ^anuluj pisanie odpowiedzi$, ^dołącz do dyskusji$, ^weź udział w dyskusji$, ^przejdź do komentarzy$,
    ^pokaż odpowiedzi$, ^twój adres e mail nie zostanie opublikowany, ^twój adres email nie zostanie opublikowany,
    ^wymagane pola są oznaczone, ^pola które są wymagane, ^zapamiętaj moje dane, ^zapisz moje dane,
    ^zaloguj się aby dodać, ^zaloguj się aby skomentować, ^zaloguj się by dodać, ^musisz się zalogować aby,
    ^ta strona używa akismet, ^komentarze są wyłączone, ^powiadom mnie o,
    ^ten wpis został opublikowany w, ^ten wpis umieszczono w
  `),
  rus: phraseList(`
    ^комментарии$, ^# комментариев$, ^оставить комментарий$, ^# комментария$, ^# комментарий$, ^комментарии #$,
    ^комментариев #$, ^комментировать$, ^комментировать #$, ^прокомментировать$, ^оставьте комментарий$,
    ^добавить комментарий$, ^написать комментарий$, ^добавить ваш комментарий$, ^ваш комментарий$, ^ваши комментарии$,
    ^нет комментариев$, ^комментариев нет$, ^комментариев пока нет$, ^пока нет комментариев$, ^все комментарии$,
    ^показать комментарии$, ^показать все комментарии$, ^читать комментарии$, ^читать все комментарии$,
    ^посмотреть комментарии$, ^обсудить$, ^обсудить на форуме$, ^обсудить #$, ^обсудить статью$, ^обсудить новость$,
    ^последние комментарии$, ^комментарии к статье$, ^комментарии читателей$, ^отправить комментарий$,
    ^комментарии закрыты$, ^отменить ответ$, ^ваш e mail не будет опубликован, ^ваш адрес email не будет опубликован,
    ^обязательные поля помечены, ^чтобы оставить комментарий, ^чтобы комментировать,
    ^для того чтобы оставить комментарий, ^войдите чтобы комментировать, ^авторизуйтесь чтобы, ^сохранить моё имя,
    ^сохранить мое имя, ^только зарегистрированные пользователи могут, ^для добавления комментария,
    ^вы должны авторизоваться чтобы, ^для отправки комментария, ^комментарии к данной, ^комментарии отключены
  `),
  ukr: phraseList(`
    ^коментарі$, ^# коментарів$, ^залишити коментар$, ^додати коментар$, ^усі коментарі$
  `),
  tur: turkish(`
    ^yorumlar$, ^yorum yap$, ^yorumlar #$, ^# yorum$, ^yorum yaz$, ^yorum ekle$, ^yorum gönder$, ^yorumunuzu yazın$,
    ^bir yorum yazın$, ^bir cevap yazın$, ^bir yanıt yazın$, ^tüm yorumlar$, ^tüm yorumları gör$, ^yorumları göster$,
    ^yorumları oku$, ^ilk yorumu siz yapın$, ^ilk yorumu sen yap$, ^henüz yorum yok$, ^son yorumlar$,
    ^cevabı iptal et$, ^okuyucu yorumları$, ^e posta hesabınız yayımlanmayacak, ^e posta adresiniz yayınlanmayacak,
    ^gerekli alanlar, ^ilk yorum yapan, ^henüz yorum yapılmamış, ^bu habere henüz yorum, ^yorum yapabilmek için,
    ^yorum yapmak için, ^daha sonraki yorumlarımda
  `),
  ara: phraseList(`
    ^التعليقات$, ^# تعليق$, ^# تعليقات$, ^تعليقات #$, ^التعليقات #$, ^اترك تعليقا$, ^اترك تعليقًا$, ^اترك تعليقك$,
    ^أترك تعليقا$, ^أضف تعليقا$, ^أضف تعليقًا$, ^أضف تعليق$, ^اضف تعليق$, ^أضف تعليقك$, ^إضافة تعليق$,
    ^إضافة تعليق جديد$, ^اترك ردا$, ^اترك رد$, ^لا توجد تعليقات$, ^لا يوجد تعليقات$, ^عرض التعليقات$, ^كل التعليقات$,
    ^جميع التعليقات$, ^إرسال التعليق$, ^شارك برأيك$, ^إلغاء الرد$, ^أحدث التعليقات$, ^كن أول من يعلق$, ^تعليقك$,
    ^لن يتم نشر عنوان بريدك, ^الحقول الإلزامية مشار إليها, ^احفظ اسمي, ^يجب تسجيل الدخول, ^يجب أن تكون مسجلا,
    ^هذا الموقع يستخدم akismet, ^التعليقات مغلقة
  `),
  ell: accentless(`
    ^σχόλια$, ^# σχόλια$, ^# σχόλιο$, ^σχόλια #$, ^σχολιάστε$, ^σχολίασε$, ^σχολιάστε το άρθρο$, ^προσθέστε σχόλιο$,
    ^προσθήκη σχολίου$, ^προσθέστε το σχόλιό σας$, ^γράψτε σχόλιο$, ^γράψτε το σχόλιό σας$, ^γράψτε ένα σχόλιο$,
    ^αφήστε σχόλιο$, ^αφήστε ένα σχόλιο$, ^αφήστε το σχόλιό σας$, ^αφήστε μια απάντηση$, ^υποβολή σχολίου$,
    ^δείτε όλα τα σχόλια$, ^όλα τα σχόλια$, ^δεν υπάρχουν σχόλια$, ^κανένα σχόλιο$, ^πρόσφατα σχόλια$,
    ^ακύρωση απάντησης$, ^τα σχόλια είναι κλειστά$, ^τα σχόλιά σας$, ^διαβάστε τα σχόλια$,
    ^η ηλ διεύθυνση σας δεν δημοσιεύεται, ^η ηλ διεύθυνσή σας δεν δημοσιεύεται, ^τα υποχρεωτικά πεδία,
    ^αποθήκευσε το όνομά μου, ^πρέπει να συνδεθείτε για, ^για να σχολιάσετε πρέπει
  `),
  zho: phraseList(`
    ^评论$, ^发表评论$, ^网友评论$, ^评论#$, ^#评论$, ^#条评论$, ^共#条评论$, ^已有#条评论$, ^已有#人评论$, ^共有#条评论$, ^共有#条跟帖$, ^#人参与$, ^#人参与#条评论$,
    ^#人跟贴$, ^我要评论$, ^我来评论$, ^查看评论$, ^查看全部评论$, ^查看所有评论$, ^查看更多评论$, ^点击查看更多评论$, ^全部评论$, ^最新评论$, ^热门评论$, ^精彩评论$, ^网友跟帖$,
    ^暂无评论$, ^还没有评论$, ^参与评论$, ^写评论$, ^匿名评论$, ^匿名发表$, ^我来说两句$, ^我来说两句#$, ^我要说两句$, ^我要说说$, ^我有话说$, ^说两句$, ^跟帖$, ^跟帖#$,
    ^评论列表$, ^相关评论$, ^用户评论$, ^提交评论$, ^发布评论$, ^回复本文$, ^評論$, ^發表評論$, ^網友評論$, ^我要評論$, ^看評論$, ^留言$, ^我要留言$, ^發表留言$, ^我要回應$,
    ^發表回應$, ^#則留言$, ^#則回應$, ^讀者回應$, ^會員留言$, ^留言板$, ^给编辑写信$, ^请登录后评论, ^请登录后发表评论, ^登录后发表评论, ^登录后才能评论, ^请先登录后, ^文明上网理性发言,
    ^网友评论仅供, ^网友评论只代表, ^网友评论仅代表, ^以上网友发言只代表, ^以上留言只代表, ^发表评论前请, ^所有评论仅代表, ^抢沙发, ^您的电子邮箱地址不会被公开, ^您的邮箱地址不会被公开, ^必填项已用,
    ^留言者需, ^用户发表意见仅代表
  `),
  jpn: phraseList(`
    ^コメント$, ^コメント#$, ^コメント#件$, ^#件のコメント$, ^#コメント$, ^コメントする$, ^コメントを書く$, ^コメントを書き込む$, ^コメントを投稿$, ^コメントを投稿する$,
    ^コメントを残す$, ^コメントを送信$, ^コメントを見る$, ^コメントを読む$, ^コメントを追加$, ^コメント一覧$, ^コメント欄$, ^みんなのコメント$, ^コメントをもっと見る$, ^コメントをキャンセル$,
    ^すべてのコメントを見る$, ^コメントはまだありません$, ^最近のコメント$, ^返信をキャンセル$, ^メールアドレスが公開されることはありません, ^メールアドレスは公開されません, ^ログインしてコメント,
    ^コメントを書くには, ^コメントの投稿には, ^コメントは受け付けて, ^次回のコメントで使用する
  `),
  kor: phraseList(`
    ^댓글$, ^댓글 #$, ^댓글쓰기$, ^댓글 작성$, ^댓글 입력$, ^댓글 보기$, ^댓글 더보기$, ^댓글 등록$, ^댓글 남기기$, ^전체 댓글$, ^베스트 댓글$, ^댓글목록$, ^독자 의견$,
    ^의견쓰기$, ^의견 남기기$, ^댓글 운영원칙$, ^댓글 운영정책$, ^댓글 정렬$, ^첫 댓글을 남겨주세요$, ^댓글이 없습니다$, ^등록된 댓글이 없습니다$, ^댓글 닫기$, ^기사 댓글$,
    ^댓글을 입력, ^댓글을 남겨, ^댓글을 작성하려면, ^로그인 후 댓글, ^댓글은 로그인, ^로그인을 하시면 댓글, ^첫번째 댓글, ^타인에게 불쾌감을 주는 욕설
  `),
  vie: phraseList(`
    ^bình luận$, ^bình luận #$, ^# bình luận$, ^ý kiến bạn đọc$, ^ý kiến của bạn$, ^ý kiến độc giả$, ^viết bình luận$,
    ^gửi bình luận$, ^thêm bình luận$, ^xem bình luận$, ^xem thêm bình luận$, ^để lại bình luận$, ^chưa có bình luận$,
    ^bình luận của bạn$, ^tất cả bình luận$, ^hủy trả lời$, ^trả lời hủy$, ^chia sẻ ý kiến của bạn$,
    ^bạn nghĩ gì về tin này$, ^bình luận mới nhất$, ^bình luận gần đây$, ^để lại một bình luận$,
    ^đăng nhập để bình luận, ^email của bạn sẽ không được, ^địa chỉ email của bạn sẽ không được, ^các trường bắt buộc,
    ^lưu tên của tôi, ^bạn phải đăng nhập để
  `),
  swe: phraseList(`
    ^kommentarer$, ^# kommentarer$, ^lämna en kommentar$, ^lämna ett svar$
  `),
  nob: phraseList(`
    ^legg igjen en kommentar$
  `),
  dan: phraseList(`
    ^skriv en kommentar$, ^skriv kommentar$
  `),
  fin: phraseList(`
    ^kommentit$, ^# kommenttia$, ^jätä kommentti$, ^kommentoi$
  `),
}
