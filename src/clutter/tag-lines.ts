import type { ClutterRule } from '../core/rule.ts'
import { amidProse, footOf, proseBehind } from '../language/place.ts'

const LONGEST = 300
/** The words before the list, in sixteen languages. */
const LABEL =
  /^(?:tags?|tagged(?: (?:with|as|under))?|labels?|topics?|topics in this (?:article|story)|categor(?:y|ies)|filed (?:under|in)|posted (?:in|under)|keywords?|technorati tags?|schlagwörter|schlagworte|stichwörter|stichworte|themen|kategorien?|etiquetas?|categorías?|temas?|archivado en|palabras clave|mots[ -]clés|étiquettes?|thèmes?|catégories?|etichette|argomenti|argomento|categori[ae]|marcadores|assuntos?|categorias?|palavras[ -]chave|trefwoorden|onderwerpen|categorieën|tagi|kategori[ae]|tematy|słowa kluczowe|теги|метки|темы|рубрик[аи]|категори[яи]|ключевые слова|etiketler|kategori|konular|标签|標籤|关键词|關鍵字|关键字|分类|タグ|カテゴリー?|キーワード|태그|키워드|từ khóa|chủ đề|الوسوم|الكلمات المفتاحية|كلمات مفتاحية|التصنيف|ετικέτες|κατηγορί(?:α|ες)|λέξεις[ -]κλειδιά|chuyên mục|카테고리|분류|(?:classé|publié) (?:dans|sous)|etiquetado (?:con|como)|publicado en|(?:arquivado|publicado) em|(?:archiviato|pubblicato) in|geplaatst in|abgelegt unter|veröffentlicht in|verschlagwortet mit)\s*[:：]\s*(?=\S)/iu
/** What blogs write without a colon: "Posted in News | 3 Comments", "Filed Under: News Tagged With: ponds". */
const MIXED =
  /^(?:posted|filed|published) (?:in|under):? .{1,120}?(?:\|.{0,80}\b(?:comments?|permalink|tagged|edit)\b|\btagged (?:with|as|under)?\b)/iu
/** The same without a colon, as the last line: "Filed under Birds", "Tagged with ponds, swans". */
const BARE =
  /^(?:(?:filed|posted|published|archived) (?:under|in)|tagged(?: (?:with|as|under))?|tags|(?:abgelegt|veröffentlicht|gepostet) (?:in|unter)|verschlagwortet (?:mit|als)|(?:classé|publié|posté) (?:dans|sous)|(?:archivado|publicado) en|etiquetado(?: (?:con|como))?|(?:arquivado|publicado|postado) em|marcado (?:como|com)|(?:archiviato|pubblicato|postato) (?:in|sotto)|taggato (?:con|come)?|(?:geplaatst|gepubliceerd) (?:in|onder)|getagd (?:met|als)?|(?:opublikowano|zamieszczono|umieszczono) w|otagowano|опубликовано в(?: рубрике)?)\s*:?\s+#?/iu
const BARE_WORDS = 9
/** A tag has no more words; a sentence behind a label has. */
const TAG_WORDS = 6
/** One paragraph behind it may be a note or a prompt. */
const FOOT = 2

export const tagLines: ClutterRule = {
  id: 'tag-lines',
  summary: 'lines that list the tags and categories of the page',
  kinds: ['navigation'],
  *find(article, reading) {
    const foot = footOf(article, reading, FOOT)
    let above = true
    for (const [at, block] of article.blocks.entries()) {
      const role = reading.roles[block.index]
      if (role === 'prose') above = false
      if ((!above && at < foot) || block.end - block.start > LONGEST || role === 'headline') continue
      const line = article.text.slice(block.start, block.end)
      if (!isList(line) && !MIXED.test(line) && !(at > 0 && isBare(line) && !proseBehind(article, reading, at, 1)))
        continue
      if (amidProse(article, reading, at, 0, FOOT)) continue
      yield { start: block.start, end: block.end, kind: 'navigation', reason: 'a line of tags', confidence: 0.92 }
    }
  },
}

function isList(line: string): boolean {
  const label = LABEL.exec(line)
  if (label === null || /[.!?。！？…]$/u.test(line)) return false
  return line
    .slice(label[0].length)
    .split(/[,;|/·•、，]/u)
    .every(tag => tag.trim().split(/\s+/u).length <= TAG_WORDS)
}

function isBare(line: string): boolean {
  const label = BARE.exec(line)
  if (label === null || /[.!?。！？…"”]$|\d/u.test(line) || line.split(/\s+/u).length > BARE_WORDS) return false
  const tags = line.slice(label[0].length)
  return /^\p{Lu}/u.test(tags) || tags.includes(',') || !/\s/u.test(tags) || /^tag/iu.test(line)
}
