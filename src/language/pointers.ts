/** What divides label and target; a line without it near its start is none, and most lines are. */
const MARK = /[:：|»>▶–—-]/u
const LABEL_LENGTH = 64
/** A pointer names one other article. */
const MOST_WORDS = 28

/** Labels that only a pointer has; a dash may follow as well as a colon. Behind a Chinese, Japanese or Korean colon stands no space. */
const SURE = new RegExp(
  `^[\\s*>»▶→•·-]{0,4}(?:${[
    '(?:read|see|watch|hear) (?:more|also|next)|also (?:read|see|watch|on)|further reading',
    String.raw`(?:more|related) (?:on this|stor(?:y|ies)|coverage|articles?|news|reading)|more from [\p{L} .'’-]{2,40}`,
    '(?:lee|leé|lea|leer|ver|vea|mira|mirá|mire) (?:también|más|además)|(?:te|le) puede interesar|también te puede interesar',
    '(?:à |a )?(?:lire|voir|écouter) (?:aussi|également)|sur le même (?:sujet|thème)',
    'lesen sie (?:auch|dazu|hier|mehr)|lies auch|mehr (?:zum thema|dazu|lesen)|auch interessant|siehe auch|passend dazu',
    '(?:leggi|vedi|guarda|ascolta) anche|per saperne di più|potrebbe interessarti(?: anche)?|per approfondire',
    '(?:leia|veja|confira|assista|ouça|ver|ler) (?:também|mais|ainda)|saiba mais|notícias? relacionadas?',
    '(?:lees|bekijk|kijk|luister|zie) (?:ook|meer|verder)|meer over dit onderwerp',
    '(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj) (?:też|także|również|więcej|dalej)',
    '(?:читайте|читать|смотрите|см\\.?|слушайте) (?:также|ещё|еще|далее|по теме)|(?:материалы |новости |ещё |еще )?по теме|читайте також',
    '(?:ilgili|İlgili|İLGİLİ) haber(?:ler)?|(?:bunu|bunları|şunu) da okuyun|ayrıca okuyun',
    '(?:اقرأ|إقرأ|اقرا|شاهد|طالع) (?:أيضا|أيضاً|أيضًا|ايضا|المزيد)|أخبار ذات صلة|مواضيع ذات صلة',
    '(?:διαβάστε|δείτε|ακούστε) (?:επίσης|ακόμη|ακόμα|και|περισσότερα|σχετικά)|σχετικά (?:άρθρα|νέα)',
    '(?:相关|延伸|推荐|扩展|更多)(?:阅读|新闻|报道|文章|链接)|(?:相關|延伸|推薦|更多)(?:閱讀|新聞|報導|文章|連結)|上一篇|下一篇|看更多',
    '関連(?:記事|ニュース|リンク)|あわせて読みたい|合わせて読みたい|続きを読む|前の記事|次の記事',
    '(?:관련|연관) ?(?:기사|뉴스)|이전 ?기사|다음 ?기사',
    '(?:xem|đọc|nghe) thêm|(?:tin|bài|bài viết) liên quan|có thể bạn quan tâm',
  ].join('|')})\\s*(?:[:：|»>▶]\\s*\\S|[–—-]\\s\\S)`,
  'iu',
)
/** Behind a label a Chinese or Japanese sentence is a background note of the article's own. */
const SENTENCE = /。[”」』）]?$/u
/** Labels that are also words a sentence may open with: a colon must follow, and what they point to is a headline, so it begins with a capital and no full stop ends it. */
const WEAK =
  /^[\s*>»▶→-]{0,4}(?:more (?:on|about|in) [\p{L}\p{N} .'’-]{2,40}|also on [\p{L}\p{N} .'’-]{2,40}|up next|next(?: up)?|previous(?:ly)?|must[- ]read|you (?:may|might) also like|mehr (?:zu|über) [\p{L} -]{2,40}|plus d['’]infos sur [\p{L} '’-]{2,40}|más sobre [\p{L} -]{2,40}|mais sobre [\p{L} -]{2,40}|altro su[gil]* [\p{L} -]{2,40}|meer over [\p{L} -]{2,40}|więcej o [\p{L} -]{2,40}|подробнее об? [\p{L} -]{2,40}|[\p{L} -]{2,40} hakkında daha fazla|المزيد عن [\p{L} ]{2,40}|περισσότερα για [\p{L} ]{2,40}|related|recommended|don'?t miss|watch|video|photos?|pictures|in pictures|gallery|listen|podcast|relacionad[oa]s?|recomendad[oa]s?|no te pierdas|vídeo|fotogalería|fotos|vidéo|en images|diaporama|podcast|empfohlen|bilderstrecke|fotostrecke|im video)\s*[:：|]\s*/iu
const HEADLINE = /^[¿¡"“„«'‘’]{0,2}(?:\p{Lu}|\d{1,4}s?\s)/u
/** "Video: 4K" is a line of a data sheet. */
const HEADLINE_WORDS = 3
/** The label glued to what it points to: "RelatedOutlet World - ...". */
const GLUED = /^(?:Related|Recommended|ReadMore|Relacionado|Empfohlen)(?=[\p{Lu}])[^.!?]{0,40}[–—|:-]\s*\S/u

/**
 * How surely the line points to another article: `sure` for "Read more: ..." and its like, `weak` for labels such as "Video: ..." that
 * also begin headlines. Runs on lines of a few hundred characters.
 */
export function pointer(line: string): 'sure' | 'weak' | null {
  if (!MARK.test(line.slice(0, LABEL_LENGTH))) return null
  if (GLUED.test(line)) return 'sure'
  const sure = SURE.test(line) && !SENTENCE.test(line)
  const label = sure ? null : (WEAK.exec(line)?.[0] ?? null)
  if ((!sure && label === null) || line.split(/\s+/u).length > MOST_WORDS) return null
  if (label === null) return 'sure'
  const target = line.slice(label.length)
  return HEADLINE.test(target) && !/\.$/u.test(line) && target.split(/\s+/u).length >= HEADLINE_WORDS ? 'weak' : null
}
