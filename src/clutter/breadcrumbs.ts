import type { ClutterRule } from '../core/rule.ts'

const MOST_WORDS = 24
/** "Home > News > World", "Start » Politik » Inland", "Home / World / Asia" with three parts; two need a "Home". */
const TRAIL = /^[^>»›/|]{1,40}(?:\s*[>»›]\s*|\s+[/|]\s+)[^>»›/|]{1,60}(?:(?:\s*[>»›]\s*|\s+[/|]\s+)[^>»›/|]{1,120})*$/u
const HOME = /^(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|portada|news|nachrichten)\s*[>»›/|]/iu
const SKIP =
  /^(?:skip to (?:main )?content|skip to navigation|zum inhalt(?: springen)?|aller au contenu(?: principal)?|saltar al contenido|ir al contenido|back to top|nach oben|menu|menü|home|search|suche|log ?in|sign in|register|anmelden|abmelden|connexion|iniciar sesión)$/iu

/** Breadcrumb trails, menu bars in one line, and the words of a page's own controls. */
export const breadcrumbs: ClutterRule = {
  id: 'breadcrumbs',
  summary: 'breadcrumb trails and the words of page controls',
  kinds: ['navigation'],
  *find(article, reading) {
    for (const block of article.blocks) {
      if (block.end - block.start > 200 || reading.roles[block.index] === 'prose') continue
      const text = article.text.slice(block.start, block.end)
      if (SKIP.test(text)) {
        if (reading.roles[block.index] === 'crosshead' && block.index > 3) continue
        yield {
          start: block.start,
          end: block.end,
          kind: 'navigation',
          reason: 'a control of the page',
          confidence: 0.9,
        }
        continue
      }
      if (!/[>»›/|]/u.test(text) || !TRAIL.test(text)) continue
      const parts = text.split(/\s*[>»›]\s*|\s+[/|]\s+/u).filter(part => part !== '')
      const [first, end] = reading.tokenRange(block)
      if (end - first > MOST_WORDS || (parts.length < 4 && !HOME.test(text))) continue
      yield { start: block.start, end: block.end, kind: 'navigation', reason: 'a breadcrumb trail', confidence: 0.9 }
    }
  },
}
