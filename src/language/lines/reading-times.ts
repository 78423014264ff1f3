import type { Phrases } from '../../core/rule.ts'
import { accentless, phraseList, turkish } from '../phrase-lists.ts'

/** How long an article takes to read. */
export const READING_TIMES: Phrases = {
  eng: phraseList(`
    ^# min read$, ^# minute read$, ^# minutes read$, ^# mins read$, ^# min$, ^# mins$, ^# minutes to read$,
    ^read in # minutes$, ^reading time #, ^read time #, ^time to read #, ^estimated reading time #,
    ^estimated read time #, ^# minute read time$, ^# min read time$, ^# minutes reading time$, ^# min listen$,
    ^# minute listen$, ^about a # minute read$, ^a # minute read$, ^less than a minute read$,
    ^less than 1 minute read$, ^less than # minute read$, ^# mins to read$, ^estimated reading time is,
    ^approximate reading time #, ^average reading time #, ^total reading time #, ^# min read by,
    ^# minute read published
  `),
  spa: accentless(`
    ^# min de lectura$, ^# mins de lectura$, ^# minuto de lectura$, ^# minutos de lectura$, ^tiempo de lectura #,
    ^tiempo estimado de lectura #, ^lectura # min, ^lectura de # min, ^lectura de # minutos$, ^se lee en # minutos$,
    ^menos de # minuto de lectura$, ^# minutos de lectura aproximados$, ^# min lectura$, ^# minutos lectura$,
    ^# minutos de lectura aprox$, ^tiempo de lectura aproximado #, ^tiempo de lectura aprox #,
    ^tiempo de lectura de #, ^tiempo lectura #, ^tiempo de lectura menos
  `),
  fra: accentless(`
    ^# min de lecture$, ^# mn de lecture$, ^# minute de lecture$, ^# minutes de lecture$, ^temps de lecture #,
    ^temps de lecture estimé #, ^durée de lecture #, ^lecture # min, ^lecture # minutes$, ^lecture en # min,
    ^lire en # min, ^# minutes de lecture environ$, ^# min lecture$, ^# mn lecture$, ^lecture # mn$,
    ^temps de lecture moyen #, ^temps de lecture environ #, ^temps de lecture moins, ^lecture # mn, ^ça se lit en #,
    ^lecture de # min
  `),
  deu: phraseList(`
    ^# min lesezeit$, ^# minute lesezeit$, ^# minuten lesezeit$, ^# min lesedauer$, ^# minuten lesedauer$,
    ^# min lesen$, ^lesezeit #, ^lesezeit ca #, ^lesezeit etwa #, ^lesezeit rund #, ^lesedauer #, ^lesedauer ca #,
    ^lesedauer etwa #, ^# minuten zum lesen$, ^# minuten lesen$, ^# minuten zu lesen$, ^unter # minute lesezeit$,
    ^# min lektüre$, ^lesezeit circa #, ^lesezeit ungefähr #, ^lesezeit weniger, ^lesedauer weniger,
    ^lesedauer circa #, ^lesedauer unter, ^geschätzte lesezeit #, ^lesezeit von #, ^ungefähre lesezeit #
  `),
  ita: accentless(`
    ^# min di lettura$, ^# minuti di lettura$, ^# minuto di lettura$, ^# min lettura$, ^lettura # min$,
    ^lettura # minuti$, ^lettura in # minuti$, ^si legge in # minuti$, ^tempo di lettura #,
    ^tempo di lettura stimato #, ^tempo di lettura circa #, ^tempo lettura #, ^tempo di lettura meno
  `),
  por: accentless(`
    ^# min de leitura$, ^# mins de leitura$, ^# minutos de leitura$, ^# minuto de leitura$, ^# min leitura$,
    ^leitura # min$, ^leitura de # min$, ^leitura de # minutos$, ^# min para ler$, ^menos de # minuto de leitura$,
    ^tempo de leitura #, ^tempo estimado de leitura #, ^tempo de leitura estimado #, ^tempo de leitura aproximado #,
    ^tempo médio de leitura #
  `),
  nld: phraseList(`
    ^# min leestijd$, ^# minuten leestijd$, ^# min lezen$, ^# minuten lezen$, ^# minuut lezen$, ^leestijd # minuten$,
    ^# minuten om te lezen$, ^leestijd #, ^leestijd ca #, ^leestijd circa #, ^leestijd ongeveer #,
    ^geschatte leestijd #, ^gemiddelde leestijd #
  `),
  pol: phraseList(`
    ^# min czytania$, ^# minut czytania$, ^# minuty czytania$, ^# minuta czytania$, ^# min czytanie$,
    ^czyta się # minut$, ^czyta się # minuty$, ^czas czytania #, ^czas czytania ok #, ^czas czytania około #,
    ^przeczytasz w # min, ^przeczytasz w ok #, ^ten artykuł przeczytasz w, ^ten tekst przeczytasz w,
    ^przeczytasz to w #, ^szacowany czas czytania #, ^przewidywany czas czytania #, ^średni czas czytania #
  `),
  rus: phraseList(`
    ^# мин чтения$, ^# мин на чтение$, ^# минут чтения$, ^# минуты чтения$, ^# минута чтения$, ^# минут на чтение$,
    ^# минуты на чтение$, ^# минута на чтение$, ^читать # минут$, ^читать # минуты$, ^# мин читать$, ^время чтения #,
    ^время прочтения #, ^время чтения менее, ^время чтения около #, ^время на чтение #, ^время на прочтение #,
    ^на чтение #, ^чтение займет #, ^чтение займёт #, ^примерное время чтения #, ^прочитаете за #, ^читается за #
  `),
  tur: turkish(`
    ^# dk okuma$, ^# dk okuma süresi$, ^# dakika okuma$, ^# dakika okuma süresi$, ^# dakikalık okuma$,
    ^# dakikada okunur$, ^# dk da oku$, ^# dk okunma süresi$, ^# dakikada oku$, ^okuma süresi #,
    ^okuma süresi yaklaşık #, ^okunma süresi #, ^ortalama okuma süresi #, ^tahmini okuma süresi #,
    ^ortalama okunma süresi #
  `),
  ara: phraseList(`
    ^# دقيقة للقراءة$, ^# دقائق للقراءة$, ^# دقيقة قراءة$, ^# دقائق قراءة$, ^# دقائق قراءه$, ^أقل من دقيقة$,
    ^أقل من دقيقة قراءة$, ^قراءة # دقائق$, ^قراءة # دقيقة$, ^مدة القراءة #, ^وقت القراءة #, ^زمن القراءة #,
    ^وقت القراءة المقدر #, ^الوقت المقدر للقراءة, ^مدة القراءة المقدرة
  `),
  ell: accentless(`
    ^# λεπτά ανάγνωση$, ^# λεπτά ανάγνωσης$, ^# λεπτό ανάγνωση$, ^# λεπτό ανάγνωσης$, ^# min ανάγνωσης$,
    ^# λεπτά για διάβασμα$, ^διαβάζεται σε #$, ^χρόνος ανάγνωσης #, ^χρόνος ανάγνωσης περίπου #,
    ^εκτιμώμενος χρόνος ανάγνωσης #, ^διαβάζεται σε #
  `),
  zho: phraseList(`
    ^#分钟阅读$, ^约#分钟阅读$, ^#分鐘閱讀$, ^阅读需#分钟$, ^阅读约需#分钟$, ^阅读约#分钟$, ^需要#分钟阅读$, ^閱讀需#分鐘$, ^#分钟读完$, ^阅读时间#, ^阅读时间约#, ^阅读时长#,
    ^阅读时长约#, ^预计阅读时间#, ^预计阅读时间约#, ^预计阅读时长#, ^预计阅读#, ^预计#分钟阅读, ^本文共#字, ^全文共#字, ^全文约#字, ^閱讀時間#, ^閱讀時間約#, ^預計閱讀時間#,
    ^預估閱讀時間#
  `),
  jpn: phraseList(`
    ^#分で読める$, ^#分で読めます$, ^約#分で読めます$, ^この記事は#分で, ^この記事は約#分で, ^この記事を読む時間#, ^読了時間#, ^読了時間約#, ^読了目安#, ^読了の目安#, ^読む時間#,
    ^読み終わるまで#, ^読み終えるまで#, ^所要時間約#分で読め
  `),
  kor: phraseList(`
    ^읽는 시간, ^예상 읽기 시간, ^읽기 시간, ^기사 읽는 시간, ^읽는데 걸리는 시간, ^예상 소요 시간 읽기
  `),
  vie: phraseList(`
    ^# phút đọc$, ^đọc # phút$, ^# phút để đọc$, ^thời gian đọc #, ^thời gian đọc khoảng #, ^đọc trong # phút,
    ^đọc mất #
  `),
  swe: phraseList(`
    ^# min läsning$, ^# minuters läsning$, ^lästid #, ^lästid ca #
  `),
  nob: phraseList(`
    ^# min lesetid$, ^# minutter lesetid$, ^# min å lese$, ^lesetid #, ^lesetid ca #
  `),
  dan: phraseList(`
    ^# min læsetid$, ^# minutters læsning$, ^# min læsning$, ^læsetid #, ^læsetid ca #
  `),
  fin: phraseList(`
    ^# min lukuaika$, ^lukuaika #, ^lukuaika noin #
  `),
}
