import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** Labels and messages of audio and video players. */
export const PLAYER_LABELS: Phrases = {
  eng: phraseList(`
    ^listen to this article, ^listen to article, ^listen to this story, ^listen now$, ^audio version$, ^play video$,
    ^watch video$, ^your browser does not support the audio, ^loading the player, ^advertisement will end,
    ^now playing$, ^unmute$, ^play$, ^pause$, ^watch live$, ^listen live$, ^play audio$, ^play episode$, ^watch now$,
    ^watch the video$, ^watch the video above$, ^watch the full video$, ^pause video$, ^video player$, ^audio player$,
    ^video player is loading$, ^this is a modal window$, ^loaded #$, ^stream type live$, ^remaining time #$,
    ^playback rate$, ^current time #$, ^duration #$, ^show more videos$, ^play again$, ^skip ad$, ^autoplay$,
    ^next video$, ^toggle audio on$, ^toggle audio off$, ^copy video link$, ^embed video$, ^video player is loading,
    ^your browser does not support html5, ^your browser does not support the video, ^this video can not be played,
    ^this video cannot be played, ^sorry this video is not available, ^to play this video you need,
    ^media playback is unsupported, ^use up down arrow keys, ^use left right arrow keys, ^hear this story, ^audio by,
    ^listen to this post
  `),
  spa: accentless(`
    ^escuchar este artículo, ^escucha este artículo, ^escuchar artículo, ^escuchar la noticia, ^escuchar noticia,
    ^ver vídeo$, ^reproducir$, ^reproducir vídeo$, ^reproducir video$, ^ver video$, ^pausar$, ^silenciar$,
    ^escucha la noticia$, ^cargando el reproductor$, ^siguiente vídeo$, ^siguiente video$, ^video siguiente$,
    ^vídeo siguiente$, ^escucha esta noticia, ^escucha la nota, ^escuchar esta nota, ^tu navegador no soporta,
    ^tu navegador no admite, ^su navegador no admite, ^su navegador no soporta, ^el reproductor de
  `),
  fra: accentless(`
    ^écouter cet article, ^écouter l article, ^écoutez cet article, ^lire la vidéo$, ^lecture audio$,
    ^lancer la vidéo$, ^regarder la vidéo$, ^voir la vidéo$, ^revoir la vidéo$, ^lecture vidéo$, ^en lecture$,
    ^vidéo suivante$, ^couper le son$, ^activer le son$, ^lecture automatique$, ^à suivre$, ^muet$,
    ^écoutez l article, ^votre navigateur ne prend pas en charge, ^la lecture automatique
  `),
  deu: phraseList(`
    ^artikel anhören, ^diesen artikel anhören, ^artikel vorlesen, ^vorlesen lassen, ^video abspielen$,
    ^beitrag anhören, ^vorlesen$, ^artikel vorlesen lassen$, ^anhören$, ^artikel hören$, ^jetzt anhören$,
    ^audio anhören$, ^audioplayer$, ^videoplayer$, ^video ansehen$, ^zum video$, ^video starten$, ^video laden$,
    ^stumm$, ^stummschalten$, ^ton an$, ^ton aus$, ^nächstes video$, ^vollbild$, ^wiedergabe$, ^wiedergeben$,
    ^jetzt live$, ^live hören$, ^zum audioplayer$, ^audio herunterladen$, ^video herunterladen$,
    ^weitere videos anzeigen$, ^video überspringen$, ^sendung hören$, ^sendung verpasst$, ^anhören #$,
    ^hören sie hier den artikel, ^hören sie diesen artikel, ^diesen artikel hören,
    ^dieser text wurde mit künstlicher stimme, ^dieser text wurde automatisch vertont,
    ^dieser artikel wurde automatisch vertont, ^diese audioversion wurde, ^ihr browser kann dieses,
    ^ihr browser unterstützt das, ^der audio player, ^ihr gerät unterstützt kein
  `),
  ita: accentless(`
    ^ascolta l articolo$, ^ascolta questo articolo$, ^ascolta la notizia$, ^ascolta la versione audio$,
    ^guarda il video$, ^guarda video$, ^riproduci video$, ^riproduci$, ^prossimo video$, ^disattiva audio$,
    ^caricamento player$, ^ascolta l articolo, ^ascolta questo articolo, ^ascolta la versione audio,
    ^il tuo browser non supporta
  `),
  por: accentless(`
    ^ouvir notícia$, ^ouvir artigo$, ^ouvir matéria$, ^ouça$, ^ouça o áudio$, ^ouça este artigo$,
    ^ouça este conteúdo$, ^assistir ao vídeo$, ^assista ao vídeo$, ^reproduzir vídeo$, ^carregando player$,
    ^próximo vídeo$, ^ouça este artigo, ^ouça esta matéria, ^ouça a matéria, ^ouça este conteúdo, ^ouça a notícia,
    ^seu navegador não suporta, ^o seu navegador não suporta
  `),
  nld: phraseList(`
    ^artikel beluisteren$, ^artikel voorlezen$, ^beluister dit artikel$, ^beluister artikel$, ^beluister$,
    ^video afspelen$, ^speel video af$, ^afspelen$, ^bekijk video$, ^bekijk de video$, ^volgende video$, ^geluid aan$,
    ^geluid uit$, ^audio afspelen$, ^luister naar dit artikel, ^beluister dit artikel, ^laat dit artikel voorlezen,
    ^je browser ondersteunt, ^uw browser ondersteunt geen
  `),
  pol: phraseList(`
    ^posłuchaj artykułu$, ^posłuchaj$, ^odsłuchaj$, ^odsłuchaj artykuł$, ^odtwórz$, ^odtwórz wideo$, ^odtwórz film$,
    ^zobacz wideo$, ^zobacz film$, ^obejrzyj wideo$, ^obejrzyj film$, ^następne wideo$, ^ładowanie odtwarzacza$,
    ^wyłącz dźwięk$, ^pełny ekran$, ^posłuchaj artykułu, ^posłuchaj tego artykułu, ^odsłuchaj tego artykułu,
    ^twoja przeglądarka nie wspiera, ^odtwarzacz wideo
  `),
  rus: phraseList(`
    ^прослушать$, ^прослушать статью$, ^прослушать новость$, ^слушать статью$, ^слушать новость$, ^слушать$,
    ^послушать$, ^послушать статью$, ^воспроизвести$, ^воспроизвести видео$, ^смотреть видео$, ^посмотреть видео$,
    ^смотреть онлайн$, ^следующее видео$, ^включить звук$, ^выключить звук$, ^без звука$, ^озвучить текст$,
    ^во весь экран$, ^прослушать эту статью, ^слушать эту статью, ^видео недоступно,
    ^ваш браузер не поддерживает воспроизведение
  `),
  tur: turkish(`
    ^haberi dinle$, ^haberi sesli dinle$, ^makaleyi dinle$, ^bu haberi dinle$, ^sesli dinle$, ^videoyu oynat$,
    ^videoyu izle$, ^videoyu izleyin$, ^oynat$, ^sonraki video$, ^sesi kapat$, ^sesi aç$, ^sıradaki video$,
    ^tarayıcınız video
  `),
  ara: phraseList(`
    ^استمع$, ^استمع إلى المقال$, ^استمع للمقال$, ^استمع إلى الخبر$, ^استمع للخبر$, ^تشغيل الفيديو$, ^شاهد الفيديو$,
    ^تشغيل$, ^إيقاف مؤقت$, ^كتم الصوت$, ^الفيديو التالي$, ^استمع إلى هذا المقال, ^استمع إلى النص,
    ^متصفحك لا يدعم تشغيل
  `),
  ell: accentless(`
    ^ακούστε το άρθρο$, ^ακούστε το κείμενο$, ^ακούστε$, ^αναπαραγωγή$, ^αναπαραγωγή βίντεο$, ^δείτε το βίντεο$,
    ^δείτε βίντεο$, ^επόμενο βίντεο$, ^σίγαση$, ^ακούστε αυτό το άρθρο, ^ακούστε το άρθρο
  `),
  zho: phraseList(`
    ^播放$, ^播放视频$, ^点击播放$, ^点击观看视频$, ^观看视频$, ^收听本文$, ^收听$, ^听新闻$, ^语音播报$, ^朗读全文$, ^重新播放$, ^静音$, ^全屏$, ^视频加载中$, ^播放列表$,
    ^下一个视频$, ^播放器加载中$, ^播放影片$, ^點擊播放$, ^聽新聞$, ^收聽本文$, ^朗讀$, ^語音播報$, ^觀看影片$, ^视频加载中, ^正在加载视频, ^您的浏览器不支持视频, ^您需要安装flash
  `),
  jpn: phraseList(`
    ^音声で聞く$, ^音声で聴く$, ^記事を聞く$, ^記事を聴く$, ^この記事を聞く$, ^音声読み上げ$, ^読み上げる$, ^動画を再生$, ^動画を再生する$, ^動画を見る$, ^一時停止$, ^ミュート$,
    ^次の動画$, ^全画面$, ^この記事を音声で, ^この動画は再生できません
  `),
  kor: phraseList(`
    ^기사듣기$, ^뉴스듣기$, ^음성으로 듣기$, ^음성듣기$, ^음성으로 읽기$, ^본문 듣기$, ^읽어주기$, ^기사 읽어주기$, ^동영상 재생$, ^동영상 보기$, ^영상 보기$, ^재생$,
    ^재생하기$, ^일시정지$, ^음소거$, ^다음 동영상$, ^다시보기$, ^오디오 재생$, ^ai 오디오 뉴스$, ^ai 음성$, ^기사를 읽어드립니다,
    ^your browser does not support, ^이 브라우저에서는
  `),
  vie: phraseList(`
    ^nghe bài viết$, ^nghe đọc bài$, ^nghe bài báo$, ^nghe tin$, ^phát video$, ^xem video$, ^tạm dừng$, ^tắt tiếng$,
    ^video tiếp theo$, ^nghe podcast$, ^nghe bài viết này, ^nghe nội dung, ^trình duyệt không hỗ trợ
  `),
}
