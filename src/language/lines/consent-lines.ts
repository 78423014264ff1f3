import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** Consent texts and their buttons, and what a page says to browsers that cannot show it. */
export const CONSENT_LINES: Phrases = {
  eng: phraseList(`
    we use cookies to, we use cookies and, we use cookies on, we use cookies for, we use cookies$,
    we use technologies like cookies, we and our partners store, ^this site uses cookies, ^this website uses cookies,
    ^our site uses cookies, ^our website uses cookies, ^accept all$, ^accept all cookies$, ^accept cookies$,
    ^accept and close$, ^accept and continue$, ^reject all$, ^manage preferences$, ^save preferences$,
    ^manage options$, ^manage consent$, ^manage cookies$, ^cookie consent$, ^cookie settings$, ^cookie preferences$,
    ^cookie notice$, ^we value your privacy$, ^by clicking accept, ^by continuing to use this site,
    ^by using this site you agree, ^this site is protected by recaptcha, ^please enable javascript,
    ^javascript is disabled in your browser, ^your browser does not support, ^cookie policy$, ^cookies policy$,
    ^save and accept$, ^save accept$, ^privacy overview$, ^always enabled$, ^necessary always enabled$,
    ^accept additional cookies$, ^reject additional cookies$, ^allow all cookies$, ^deny all$, ^reject all cookies$,
    ^decline all$, ^only necessary cookies$, ^use necessary cookies only$, ^confirm my choices$,
    ^manage cookie preferences$, ^manage cookie settings$, ^manage my cookies$, ^customise cookies$,
    ^customize cookies$, ^change cookie settings$, ^your cookie preferences$, ^your privacy is important to us$,
    ^we care about your privacy$, ^your privacy your choice$, ^i accept$, ^i agree$, ^this website uses cookies to,
    ^we use cookies on our website, ^we use cookies on this site, ^we and our partners use, ^we and our # partners,
    ^by continuing to browse, ^by continuing you agree, ^if you continue to use this site, ^please enable cookies,
    ^please turn on javascript, ^you need to enable javascript, ^please upgrade your browser,
    ^your browser is out of date, ^this video is not available because, ^this content is hosted by
  `),
  spa: accentless(`
    utilizamos cookies, usamos cookies, ^este sitio utiliza cookies, ^este sitio web utiliza cookies,
    ^esta web utiliza cookies, ^esta página web utiliza cookies, ^aceptar todo$, ^aceptar todas$,
    ^aceptar todas las cookies$, ^aceptar cookies$, ^aceptar y continuar$, ^aceptar y cerrar$, ^rechazar todo$,
    ^rechazar todas$, ^configurar cookies$, ^gestionar cookies$, ^valoramos tu privacidad$, ^valoramos su privacidad$,
    ^configuración de cookies$, ^preferencias de cookies$, ^aceptar y seguir navegando$, ^rechazar cookies$,
    ^rechazar todas las cookies$, ^personalizar cookies$, ^política de cookies$, ^gestionar preferencias$,
    ^gestionar opciones$, ^guardar preferencias$, ^continuar sin aceptar$, ^utilizamos cookies, ^usamos cookies,
    ^este sitio usa cookies, ^esta web usa cookies, ^nuestro sitio web utiliza cookies, ^nosotros y nuestros socios,
    ^si continúas navegando, ^si continúa navegando, ^al continuar navegando, ^al utilizar este sitio,
    ^por favor habilita javascript
  `),
  fra: accentless(`
    nous utilisons des cookies, ^ce site utilise des cookies, ^notre site utilise des cookies, ^tout accepter$,
    ^tout refuser$, ^accepter et fermer$, ^accepter et continuer$, ^continuer sans accepter$, ^accepter les cookies$,
    ^paramétrer les cookies$, ^gérer les cookies$, ^nous respectons votre vie privée$, ^gestion des cookies$,
    ^préférences cookies$, ^paramètres des cookies$, ^paramétrer mes cookies$, ^personnaliser les cookies$,
    ^politique de cookies$, ^refuser les cookies$, ^refuser tous les cookies$, ^accepter tous les cookies$,
    ^j accepte$, ^je refuse$, ^ok tout accepter$, ^interdire tous les cookies$, ^enregistrer mes préférences$,
    ^paramétrer mes choix$, ^votre vie privée nous importe$, ^nous et nos partenaires, ^nous et nos # partenaires,
    ^en poursuivant votre navigation, ^en continuant à naviguer, ^ce contenu est bloqué car,
    ^vous avez refusé les cookies, ^veuillez activer javascript, ^votre navigateur ne supporte pas,
    ^avec votre accord nos partenaires
  `),
  deu: phraseList(`
    wir verwenden cookies, wir nutzen cookies, wir und unsere partner, ^diese website verwendet cookies,
    ^diese webseite verwendet cookies, ^diese seite verwendet cookies, ^alle akzeptieren$, ^alle ablehnen$,
    ^alle cookies akzeptieren$, ^cookies akzeptieren$, ^cookies ablehnen$, ^cookie einstellungen$, ^akzeptieren$,
    ^akzeptieren und schließen$, ^zustimmen und weiter$, ^empfohlener redaktioneller inhalt$, ^externer inhalt$,
    ^externen inhalt anzeigen$, ^an dieser stelle finden sie einen, ^einstellungen speichern$, ^auswahl speichern$,
    ^auswahl bestätigen$, ^nur notwendige cookies$, ^nur essenzielle cookies akzeptieren$,
    ^nur notwendige akzeptieren$, ^cookie hinweis$, ^cookie richtlinie$, ^cookie richtlinien$, ^cookies verwalten$,
    ^cookie banner$, ^cookies tracking$, ^individuelle datenschutzeinstellungen$, ^datenschutz einstellungen ändern$,
    ^privatsphäre einstellungen$, ^mit werbung weiterlesen$, ^einwilligungen widerrufen$, ^nutzung mit werbung$,
    ^externe inhalte anzeigen$, ^externe inhalte zulassen$, ^inhalte anzeigen$, ^externe inhalte$,
    ^alle externen inhalte laden$, ^inhalt laden$, ^inhalte laden$, ^video laden$, ^karte laden$, ^beitrag laden$,
    ^empfohlener externer inhalt$, ^mit der anzeige erkläre ich mich einverstanden$, ^immer aktiv$, ^utiq verwalten$,
    ^privacy manager$, ^datenschutz manager$, ^tracking einstellungen$, ^consent einstellungen$, ^ich stimme zu$,
    ^weitere informationen beispielsweise zur kontrolle von cookies, ^datenschutz cookies diese website verwendet,
    ^wir und unsere # partner, ^wir benötigen ihre zustimmung, ^wir brauchen ihre zustimmung,
    ^mit der nutzung dieser website, ^mit der nutzung unserer dienste, ^durch die nutzung dieser website,
    ^wenn du die website weiterhin nutzt, ^wenn sie diese website weiterhin,
    ^ich bin damit einverstanden dass mir externe, ^ich bin einverstanden dass mir externe,
    ^mit dem laden des videos akzeptieren, ^mit dem laden der karte akzeptieren,
    ^hier finden sie einen externen inhalt, ^hier finden sie externen, ^dieser inhalt kann nicht angezeigt,
    ^dieses element stammt von, ^dieser externe inhalt, ^an dieser stelle befindet sich ein externer,
    ^zur anzeige dieses inhalts, ^zum anzeigen dieses inhalts, ^um diesen inhalt anzuzeigen,
    ^um dieses video anzusehen, ^um dieses element anzuzeigen, ^um diesen inhalt zu sehen,
    ^bitte aktivieren sie javascript, ^bitte aktiviere javascript, ^ihr browser unterstützt,
    ^dein browser unterstützt, ^sie haben javascript deaktiviert,
    ^um eingebettete inhalte anzuzeigen, ^ich bin damit einverstanden dass mir
  `),
  ita: accentless(`
    ^accetta tutto$, ^accetta tutti$, ^accetta tutti i cookie$, ^accetta i cookie$, ^accetta e continua$,
    ^accetta e chiudi$, ^accetta e prosegui$, ^rifiuta tutto$, ^rifiuta tutti$, ^rifiuta tutti i cookie$,
    ^continua senza accettare$, ^gestisci cookie$, ^gestisci i cookie$, ^gestisci preferenze$, ^gestisci opzioni$,
    ^gestisci preferenze cookie$, ^preferenze cookie$, ^preferenze sui cookie$, ^impostazioni cookie$,
    ^impostazioni dei cookie$, ^personalizza i cookie$, ^informativa cookie$, ^informativa sui cookie$,
    ^la tua privacy è importante per noi$, ^questo sito utilizza cookie, ^questo sito utilizza i cookie,
    ^questo sito usa i cookie, ^questo sito web utilizza i cookie, ^questo sito fa uso di cookie,
    ^noi e i nostri partner, ^noi e terze parti selezionate, ^proseguendo la navigazione, ^continuando la navigazione,
    ^continuando a navigare, ^chiudendo questo banner, ^attiva javascript, utilizziamo i cookie, utilizziamo cookie,
    usiamo i cookie, usiamo cookie
  `),
  por: accentless(`
    ^aceitar todos$, ^aceitar tudo$, ^aceitar todos os cookies$, ^aceitar cookies$, ^aceitar e continuar$,
    ^aceitar e fechar$, ^rejeitar todos$, ^rejeitar tudo$, ^rejeitar cookies$, ^recusar todos$, ^gerenciar cookies$,
    ^gerir cookies$, ^gerir preferências$, ^gerenciar preferências$, ^preferências de cookies$,
    ^configurações de cookies$, ^definições de cookies$, ^valorizamos a sua privacidade$,
    ^valorizamos sua privacidade$, ^a sua privacidade é importante para nós$, ^este site usa cookies,
    ^este site utiliza cookies, ^este website utiliza cookies, ^este website usa cookies, ^nosso site usa cookies,
    ^nosso site utiliza cookies, ^o nosso site utiliza cookies, ^nós usamos cookies, ^nós utilizamos cookies,
    ^nós e os nossos parceiros, ^nós e nossos parceiros, ^ao continuar navegando, ^ao continuar a navegar,
    ^ao navegar neste site, ^ao clicar em aceitar, ^ative o javascript
  `),
  nld: phraseList(`
    ^alles accepteren$, ^alles toestaan$, ^alle cookies accepteren$, ^alle cookies toestaan$, ^cookies accepteren$,
    ^cookies toestaan$, ^accepteren en sluiten$, ^accepteer alle cookies$, ^accepteer alles$, ^accepteer cookies$,
    ^alles weigeren$, ^alles afwijzen$, ^alle cookies weigeren$, ^cookies weigeren$, ^cookie instellingen$,
    ^cookieinstellingen$, ^cookievoorkeuren$, ^cookie voorkeuren$, ^cookies beheren$, ^cookies instellen$,
    ^cookie instellingen beheren$, ^cookiemelding$, ^privacy instellingen$, ^privacyinstellingen$,
    ^voorkeuren beheren$, ^voorkeuren opslaan$, ^wij hechten waarde aan uw privacy$, ^wij respecteren je privacy$,
    ^deze website gebruikt cookies, ^deze website maakt gebruik van cookies, ^deze site gebruikt cookies,
    ^deze site maakt gebruik van cookies, ^onze website gebruikt cookies, ^wij en onze partners,
    ^wij en onze # partners, ^door verder te gaan, ^door gebruik te maken van deze website,
    ^om deze content te kunnen zien, ^hier had je een video willen zien, ^je hebt cookies uitgeschakeld,
    ^schakel javascript in, ^uw browser ondersteunt, wij gebruiken cookies, we gebruiken cookies,
    wij maken gebruik van cookies
  `),
  pol: phraseList(`
    ^akceptuję$, ^akceptuj wszystkie$, ^akceptuję wszystkie$, ^akceptuj i zamknij$,
    ^akceptuję i przechodzę do serwisu$, ^zaakceptuj wszystkie$, ^zaakceptuj wszystko$, ^zaakceptuj i zamknij$,
    ^przejdź do serwisu$, ^odrzuć wszystkie$, ^odrzuć wszystko$, ^ustawienia cookie$, ^ustawienia cookies$,
    ^ustawienia plików cookie$, ^ustawienia plików cookies$, ^ustawienia prywatności$, ^ustawienia zaawansowane$,
    ^zarządzaj plikami cookie$, ^zarządzaj cookies$, ^zarządzaj zgodami$, ^wyrażam zgodę$, ^polityka cookies$,
    ^polityka plików cookies$, ^szanujemy twoją prywatność$, ^dbamy o twoją prywatność$, ^cenimy twoją prywatność$,
    ^ta strona używa cookies, ^ta strona używa plików cookie, ^ta strona używa plików cookies,
    ^ta strona korzysta z plików cookie, ^ta strona korzysta z plików cookies, ^ta strona korzysta z ciasteczek,
    ^ta strona wykorzystuje pliki cookie, ^ta strona wykorzystuje pliki cookies, ^ta witryna korzysta z plików cookie,
    ^ta witryna używa plików cookie, ^nasza strona używa, ^nasza strona korzysta z plików,
    ^nasza strona internetowa używa plików, ^serwis wykorzystuje pliki cookies, ^serwis używa plików cookie,
    ^nasz serwis wykorzystuje, ^nasz serwis używa, ^strona korzysta z plików, ^my i nasi partnerzy,
    ^my i nasi # partnerzy, ^korzystając z naszej strony, ^korzystając z serwisu wyrażasz, ^korzystając z tej strony,
    ^kontynuując przeglądanie, ^włącz obsługę javascript, ^twoja przeglądarka nie obsługuje,
    ^dalsze korzystanie ze strony, używamy plików cookie, używamy plików cookies, używamy cookies,
    wykorzystujemy pliki cookie, wykorzystujemy pliki cookies, stosujemy pliki cookies
  `),
  rus: phraseList(`
    ^принимаю$, ^принять все$, ^принять все cookie$, ^принять и закрыть$, ^принять и продолжить$, ^отклонить все$,
    ^настройки cookie$, ^настроить cookie$, ^настройки файлов cookie$, ^управление cookie$, ^я согласен$,
    ^хорошо понятно$, ^мы используем cookie, ^мы используем cookies, ^мы используем куки, ^мы используем файлы cookie,
    ^мы используем файлы cookies, ^этот сайт использует cookie, ^этот сайт использует файлы cookie,
    ^этот сайт использует cookies, ^наш сайт использует cookie, ^наш сайт использует файлы cookie,
    ^сайт использует cookie, ^сайт использует файлы cookie, ^на сайте используются cookie,
    ^на сайте используются файлы cookie, ^на этом сайте используются файлы, ^на нашем сайте используются cookie,
    ^продолжая использовать сайт, ^продолжая использовать наш сайт, ^продолжая использовать этот сайт,
    ^продолжая пользоваться сайтом, ^продолжая пользоваться нашим сайтом, ^продолжая просмотр сайта,
    ^оставаясь на сайте, ^оставаясь на нашем сайте, ^пользуясь сайтом вы, ^для корректной работы сайта,
    ^включите javascript, ^ваш браузер не поддерживает, ^ваш браузер устарел, ^мы и наши партнеры, ^мы и наши партнёры
  `),
  tur: turkish(`
    ^kabul et$, ^kabul ediyorum$, ^tümünü kabul et$, ^hepsini kabul et$, ^tüm çerezleri kabul et$,
    ^çerezleri kabul et$, ^kabul et ve kapat$, ^tümünü reddet$, ^hepsini reddet$, ^çerezleri reddet$,
    ^çerez ayarları$, ^çerez politikası$, ^çerez tercihleri$, ^çerez bildirimi$, ^çerez aydınlatma metni$,
    ^çerezleri yönet$, ^tercihleri yönet$, ^gizliliğinize önem veriyoruz$, ^bu site çerez, ^bu sitede çerez,
    ^sitemizde çerez, ^bu internet sitesinde çerez, ^internet sitemizde çerez, ^web sitemizde çerez,
    ^web sitemiz çerez, ^sizlere daha iyi hizmet, ^size daha iyi hizmet, ^biz ve iş ortaklarımız,
    ^siteyi kullanmaya devam ederek, ^javascript i etkinleştirin, ^tarayıcınız desteklemiyor, çerezler kullanıyoruz,
    çerez kullanıyoruz, çerezleri kullanıyoruz
  `),
  ara: phraseList(`
    ^قبول الكل$, ^قبول الجميع$, ^أقبل$, ^أوافق$, ^موافق$, ^أوافق على الكل$, ^رفض الكل$, ^رفض الجميع$,
    ^إعدادات ملفات تعريف الارتباط$, ^سياسة ملفات تعريف الارتباط$, ^إعدادات الخصوصية$, ^إدارة الخيارات$,
    ^إدارة ملفات تعريف الارتباط$, ^خصوصيتك تهمنا$, ^نحن نقدر خصوصيتك$, ^يستخدم هذا الموقع ملفات,
    ^يستخدم هذا الموقع الكوكيز, ^يستخدم موقعنا ملفات, ^هذا الموقع يستخدم ملفات, ^هذا الموقع يستخدم الكوكيز,
    ^نحن وشركاؤنا, ^باستمرارك في استخدام, ^باستمرارك في تصفح, ^من خلال الاستمرار في استخدام, ^يرجى تفعيل جافا,
    ^متصفحك لا يدعم, نستخدم ملفات تعريف الارتباط, نحن نستخدم ملفات, نستخدم ملفات الكوكيز
  `),
  ell: accentless(`
    ^αποδοχή όλων$, ^αποδοχή όλων των cookies$, ^αποδοχή cookies$, ^αποδέχομαι$, ^απόρριψη όλων$, ^ρυθμίσεις cookies$,
    ^ρυθμίσεις απορρήτου$, ^προτιμήσεις cookies$, ^διαχείριση cookies$, ^διαχείριση επιλογών$, ^πολιτική cookies$,
    ^σεβόμαστε την ιδιωτικότητά σας$, ^αποθήκευση προτιμήσεων$, ^αυτός ο ιστότοπος χρησιμοποιεί cookies,
    ^αυτή η ιστοσελίδα χρησιμοποιεί cookies, ^ο ιστότοπος χρησιμοποιεί cookies, ^ο ιστότοπός μας χρησιμοποιεί cookies,
    ^η ιστοσελίδα μας χρησιμοποιεί cookies, ^η ιστοσελίδα χρησιμοποιεί cookies, ^το site χρησιμοποιεί cookies,
    ^το site μας χρησιμοποιεί cookies, ^εμείς και οι συνεργάτες μας, ^συνεχίζοντας την περιήγηση,
    ^συνεχίζοντας να χρησιμοποιείτε, ^παρακαλώ ενεργοποιήστε, χρησιμοποιούμε cookies
  `),
  zho: phraseList(`
    ^接受全部$, ^全部接受$, ^接受所有$, ^接受所有cookie$, ^拒绝全部$, ^全部拒绝$, ^cookie设置$, ^cookie设定$, ^cookie政策$, ^管理cookie$, ^隐私设置$,
    ^我同意$, ^我知道了$, ^全部接受並關閉$, ^接受並繼續$, ^cookie設定$, ^隱私權設定$, ^我们使用cookie, ^本网站使用cookie, ^本站使用cookie, ^我們使用cookie,
    ^本網站使用cookie, ^继续浏览本网站, ^继续使用本网站, ^繼續瀏覽本網站, ^您的浏览器不支持, ^您的浏览器版本过低, ^您的浏览器版本太低, ^您的瀏覽器不支援, ^请开启javascript,
    ^请启用javascript, ^請開啟javascript
  `),
  jpn: phraseList(`
    ^すべて同意$, ^すべて同意する$, ^すべて受け入れる$, ^すべて許可する$, ^すべて許可$, ^すべて拒否$, ^すべて拒否する$, ^同意する$, ^同意して閉じる$, ^同意しない$, ^cookieの設定$,
    ^cookieポリシー$, ^クッキーポリシー$, ^クッキー設定$, ^プライバシー設定$, ^当サイトではcookie, ^当サイトではクッキー, ^当サイトは cookie, ^このサイトではcookie,
    ^このサイトはcookie, ^このサイトではクッキー, ^当ウェブサイトではcookie, ^本サイトではcookie, ^本ウェブサイトではcookie, ^cookieを使用しています, ^クッキーを使用しています,
    ^このサイトでは利用状況の把握や広告配信, ^cookieなどの設定や使用の詳細, ^javascriptを有効に, ^お使いのブラウザではご利用, ^お使いのブラウザはサポート, ^当サイトは最新ブラウザ,
    ^このページではjavascript
  `),
  kor: phraseList(`
    ^모두 동의$, ^모두 동의합니다$, ^모두 수락$, ^모두 허용$, ^모두 거부$, ^쿠키 설정$, ^쿠키 정책$, ^동의하고 계속하기$, ^이 사이트는 쿠키를, ^이 웹사이트는 쿠키를,
    ^당사 웹사이트는 쿠키를, ^저희 웹사이트는 쿠키를, ^본 사이트는 쿠키를, ^자바스크립트를 사용할 수 없는, ^사용하시는 브라우저, ^브라우저가 지원하지
  `),
  vie: phraseList(`
    ^chấp nhận tất cả$, ^đồng ý tất cả$, ^từ chối tất cả$, ^cài đặt cookie$, ^tùy chọn cookie$, ^chính sách cookie$,
    ^chấp nhận cookie$, ^tôi đồng ý$, ^chấp nhận và đóng$, ^trang web này sử dụng cookie, ^website này sử dụng cookie,
    ^trang này sử dụng cookie, ^bằng việc tiếp tục sử dụng, ^bằng cách tiếp tục sử dụng, ^vui lòng bật javascript,
    ^trình duyệt của bạn không hỗ trợ, chúng tôi sử dụng cookie
  `),
  swe: phraseList(`
    ^acceptera alla$, ^acceptera alla cookies$, ^godkänn alla$, ^hantera cookies$
  `),
  nob: phraseList(`
    ^godta alle$, ^godta alle informasjonskapsler$, ^avvis alle$, ^administrer informasjonskapsler$
  `),
  dan: phraseList(`
    ^accepter alle$, ^accepter alle cookies$, ^afvis alle$, ^administrer samtykke$
  `),
  fin: phraseList(`
    ^hyväksy kaikki$, ^hyväksy evästeet$, ^hylkää kaikki$, ^evästeasetukset$
  `),
}
