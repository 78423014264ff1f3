import type { Article, Block } from '../core/article.ts'
import type { Reading } from '../core/reading.ts'
import type { ClutterRule } from '../core/rule.ts'
import { PAGE_CONTROLS } from '../language/lines/page-controls.ts'
import { wholeLines } from '../language/phrase-lines.ts'
import { amidProse } from '../language/place.ts'

const LONGEST = 200
/** "Home > News > World", "Start » Politik » Inland", "Home / World / Asia". Bars and slashes count only with space around them. */
const BETWEEN = /\s*[>»›→]\s*|\s+[/|·•]\s+/u
const HOME =
  /^(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|portada|news|nachrichten|sie sind hier:?.*|you are here:?.*)$/iu
/** Words of the bar at the foot of a page; a table has none of them. */
const FOOT =
  /^(?:about(?: us)?|contact(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?(?: policy)?|advertise(?: with us)?|sitemap|careers|help|faq|impressum|datenschutz|agb|kontakt|mediadaten|aviso legal|contacto|publicidad|privacidad|quiénes somos|mentions légales|contact|nous contacter|plan du site|cgu)$/iu
/** A bar or a trail has this many parts unless it begins at home. */
const LEAST_PARTS = 3
const PART_WORDS = 4
const LAST_WORDS = 24

/** "Page 1 of 3", "1 2 3 Next >", "« Older | Main | Newer »": the way to the next page or post. A « that is closed opens a quotation. */
const PAGER =
  /^(?:(?:page|seite|página|pagina|strona|sayfa|страница) \d{1,3} (?:of|von|de|di|z|из|\/) \d{1,3}|(?:\d{1,3} ){2,20}(?:next|weiter|siguiente|suivant|avanti|próxima|volgende|dalej|далее|下一页|下一頁|次へ) ?[>»›→]{0,2}|«[^|»]{1,80}\|.{1,120})$/iu

/** Breadcrumb trails, menu bars in one line, and the words of a page's own controls. */
export const breadcrumbs: ClutterRule = {
  id: 'breadcrumbs',
  summary: 'breadcrumb trails and the words of page controls',
  kinds: ['navigation'],
  phrases: PAGE_CONTROLS,
  *find(article, reading) {
    yield* wholeLines(article, reading, 'breadcrumbs', 'navigation', 'a control of the page')
    const lead = reading.roles.indexOf('prose')
    for (const [at, block] of article.blocks.entries()) {
      const role = reading.roles[block.index]
      if (block.end - block.start > LONGEST || role === 'prose') continue
      if (PAGER.test(article.text.slice(block.start, block.end)) && !amidProse(article, reading, at, 0)) {
        yield {
          start: block.start,
          end: block.end,
          kind: 'navigation',
          reason: 'the way to another page',
          confidence: 0.9,
        }
        continue
      }
      if (!isBar(article, reading, block, lead < 0 || block.index < lead)) continue
      // Surer than what takes the line for a headline because nothing else is there.
      yield { start: block.start, end: block.end, kind: 'navigation', reason: 'a breadcrumb trail', confidence: 0.96 }
    }
  },
}

function isBar(article: Article, reading: Reading, block: Block, above: boolean): boolean {
  const text = article.text.slice(block.start, block.end)
  if (!/[>»›→/|·•]/u.test(text) || text.includes('<')) return false
  const parts = text.split(BETWEEN).filter(part => part !== '')
  const first = parts[0] ?? ''
  const [from, to] = reading.tokenRange(block)
  if (parts.length < 2 || to - from > LAST_WORDS || /[.!?]$/u.test(text)) return false
  const short = parts.slice(0, -1).every(part => part.split(/\s+/u).length <= PART_WORDS && !/\d/u.test(part))
  if (!short) return false
  if (HOME.test(first)) return above
  // Without a home the same marks set the cells of a table apart: above the article there is none, below it the words must be a page's.
  if (parts.length < LEAST_PARTS) return false
  return above ? !/\d/u.test(text) : parts.some(part => FOOT.test(part))
}
