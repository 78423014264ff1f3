import type { Article } from '../core/article.ts'
import type { DateMention, Timestamp } from '../core/reading.ts'
import type { Span } from '../core/span.ts'

/** Words that stand beside a date in such lines, lower case, sixteen languages. */
const FILLER = new Set(
  (
    'published publication posted updated update last modified first created date time on at by the as of edition print issue ' +
    'veröffentlicht aktualisiert stand erstellt geändert letzte zuletzt am um uhr vom den publiziert erschienen von ' +
    'publié publiée publie mis mise à a jour modifié modifiée le la dernière mise heure heures h ' +
    'publicado publicada actualizado actualizada fecha el la las de del hora horas última última actualización hs ' +
    'pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento ultimo ultima modifica alle il ore del ' +
    'publicação atualizado atualizada atualização em às modificado data ' +
    'gepubliceerd geplaatst bijgewerkt laatste gewijzigd aangepast op uur laatst ' +
    'opublikowano opublikowany publikacji publikacja dodano aktualizacja aktualizacji zaktualizowano ostatnia godz godzina utworzono ' +
    'опубликовано опубликована обновлено обновлена дата публикации последнее обновление изменено добавлено размещено создано время в от мск г года ' +
    'yayınlanma yayın tarihi giriş güncelleme güncellenme güncellendi oluşturulma eklenme son saat tarih ' +
    'نشر نُشر في تاريخ النشر آخر تحديث الساعة بتوقيت غرينتش جرينتش منذ ' +
    'δημοσίευση δημοσιεύτηκε δημοσιεύθηκε ενημέρωση ενημερώθηκε τελευταία ώρα ημερομηνία στις τις ' +
    '发布时间 发布日期 发布于 发布 发表时间 发表于 发表 更新时间 更新日期 更新于 更新 时间 日期 發布時間 發佈時間 發布 發佈 更新時間 日期 時間 ' +
    '公開 公開日 公開日時 更新日 更新日時 最終更新 最終更新日 投稿日 投稿日時 掲載 掲載日 配信 配信日時 ' +
    '입력 수정 등록 승인 업데이트 발행 발행일 입력일 수정일 등록일 기사입력 기사수정 최종수정 최종 송고 게재 작성 ' +
    'cập nhật ngày đăng lúc xuất bản lần cuối giờ ' +
    'gmt utc est edt et pm am ist bst cet cest myt sgt hkt pht wib kst jst aest aedt nzdt sast ago'
  ).split(' '),
)

/** Longer lines say more than when. */
const LONGEST = 140

const LABEL =
  /^[\s|–—-]*(?:date|published|posted|updated|datum|fecha|publié le|publicado|veröffentlicht)\s*(?:on|am|el|le)?\s*[:：]?\s*$/iu

/** "Published 12 March 1901, the first tide table ...": a sentence goes on in small letters, but for the words of such heads. */
const GOES_ON = /^,?\s+(?!(?:by|at|von|um|por|par|a|à|et|est|edt|gmt|uhr|am|pm)(?!\p{L}))\p{Ll}/u

/** Lines made of dates, times and words that belong to them; and heads of lines such as `date 2025-09-28 Headline`. */
export function timestamps(article: Article, dates: readonly DateMention[]): Timestamp[] {
  const found: Timestamp[] = []
  const byBlock = new Map<number, DateMention[]>()
  for (const date of dates) {
    const list = byBlock.get(date.block)
    if (list === undefined) byBlock.set(date.block, [date])
    else list.push(date)
  }
  for (const block of article.blocks) {
    const own = byBlock.get(block.index)
    if (own === undefined) continue
    const dated = own.filter(
      date => date.year !== null || date.time !== null || (date.day !== null && date.weekday !== null),
    )
    const first = dated[0]
    if (first === undefined) continue
    if (block.end - block.start <= LONGEST && onlyDates(article.text, block, own)) {
      found.push({ block: block.index, start: block.start, end: block.end, dates: dated, whole: true })
      continue
    }
    const label = article.text.slice(block.start, first.start)
    if (first.start > block.start && label.length <= 40 && LABEL.test(label) && first.day !== null) {
      if (GOES_ON.test(article.text.slice(first.end, first.end + 10))) continue
      const end =
        article.text.slice(first.end, first.end + 3).match(/^\s*\|/u) === null
          ? first.end
          : article.text.indexOf('|', first.end) + 1
      found.push({ block: block.index, start: block.start, end, dates: [first], whole: false })
    }
  }
  return found
}

function onlyDates(text: string, block: Span, dates: readonly DateMention[]): boolean {
  let rest = ''
  let at = block.start
  for (const date of dates) {
    rest += `${text.slice(at, date.start)} `
    at = date.end
  }
  rest += text.slice(at, block.end)
  for (const word of rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) if (!FILLER.has(word)) return false
  return true
}

/** The first day of a line of dates that is known to the year. */
export function firstDay({ dates }: Timestamp): string | null {
  for (const date of dates) {
    const iso = isoOf(date)
    if (iso !== null) return iso
  }
  return null
}

/** ISO 8601, as precise as it is written; null when year, month or day is missing. */
export function isoOf(date: DateMention): string | null {
  if (date.year === null || date.month === null || date.day === null) return null
  const day = `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
  return date.time === null ? day : `${day}T${date.time}${date.zone ?? ''}`
}
